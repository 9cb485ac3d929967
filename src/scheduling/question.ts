// What a letter asked: its lettered choices stand for readings, so that one letter is a full answer and digits go on meaning slots.
import type { Reading } from '../language/reading.ts';
import type { PartyId } from '../values/ids.ts';
import type { Event, Party, Question } from './event.ts';
import { partyOf } from './parties.ts';
import { partyPatch } from './patch.ts';
import { along, type Turn } from './turn.ts';

/** The reading that a letter stands for in what the party was last asked. Times in it are on the clocks of `zoneOf`. */
export function chosen(party: Party, letter: string): Reading | undefined {
  // "a", "B"
  return /^[a-z]$/i.test(letter) ? party.question?.choices[letter.toLowerCase().charCodeAt(0) - 97] : undefined;
}

/** The choices of one fragment stand together, three at least: the place of each fragment's first. */
export function fragmentStarts(choices: readonly Reading[]): readonly number[] {
  const starts = choices.flatMap((choice, at) => (at > 0 && slotsOf(choices[at - 1]!) === slotsOf(choice) ? [] : [at]));
  const isTooShort = starts.some((start, i) => (starts[i + 1] ?? choices.length) - start < 3);
  return isTooShort ? [0] : starts;
}

/** `1,2`: a fragment is about the same slots, whatever is answered. */
const slotsOf = ({ answers = {}, actions = [] }: Reading): string =>
  [
    ...Object.keys(answers),
    ...actions.flatMap((action) => (action.do === 'confirm' ? (action.slot ?? []) : [])),
  ].join();

/** Whether this party was asked before what they meant, and with what choices. */
export const wasAsked = (event: Event, id: PartyId): readonly Reading[] | undefined => {
  const question = partyOf(event, id)?.question;
  return question?.kind === 'fragment' ? question.choices : undefined;
};

/** What the language side is told that the last letter asked: under a choice the organizer's bare number settles. */
export function askedOf(event: Event, id: PartyId): 'question' | 'choice' | undefined {
  const kind = partyOf(event, id)?.question?.kind;
  if (kind === undefined) return undefined;
  return kind === 'choice' || kind === 'deadline' ? 'choice' : 'question';
}

/** Remembers what a party is being asked; goes along with the next entry. */
export function ask(turn: Turn, id: PartyId, question: Question | undefined): Turn {
  const party = partyOf(turn.event, id);
  if (party === undefined) return turn;
  const { question: _, ...rest } = party;
  return along(turn, partyPatch(turn.event, question === undefined ? rest : { ...rest, question }));
}
