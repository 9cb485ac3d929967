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
