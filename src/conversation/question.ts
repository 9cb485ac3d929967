// An answer to what the last letter asked: the letter of a choice, or a plain yes or no where the question was one.
import type { Reading, Understood } from '../language/reading.ts';
import type { Event, Question } from '../scheduling/event.ts';
import { partyOf } from '../scheduling/parties.ts';
import { chosen } from '../scheduling/question.ts';
import { askedAbout } from '../scheduling/standing.ts';
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { ReplyContext } from './context.ts';

/** What a choice's letter stands for, and what else the mail says. */
export interface Lettered {
  readonly understood: Understood<Reading>;
  readonly line: string;
  /** The mail without that line. */
  readonly rest: string;
}

/** "b", "(b)", "B.", "b) more time, until Thursday", "b please": alone on its line, and the only one. */
const letterLine = /^\s*\(?([a-z])(?:\)\s.*|[).:,!]*(?:\s*,?\s*(?:please|thanks|thank you)[.!]?)?)\s*$/i;

/** The choice whose letter stands in a line of its own; nothing when the party was asked nothing by letters. */
export function lettered(said: string, event: Event, id: PartyId): Lettered | undefined {
  const party = partyOf(event, id);
  if (party === undefined) return undefined;
  const lines = said.split('\n');
  const found = lines.flatMap((line, at) => {
    const letter = letterLine.exec(line)?.[1]?.toLowerCase();
    const reading = letter === undefined ? undefined : chosen(party, letter);
    return reading === undefined ? [] : [{ at, letter: letter!, reading }];
  });
  const [one] = found;
  if (one === undefined || found.length > 1) return undefined;
  const line = lines[one.at]!.trim();
  return {
    line,
    understood: { reading: one.reading, why: [{ fragment: line, family: 'choice', means: `choice ${one.letter}` }] },
    rest: lines.filter((_, at) => at !== one.at).join('\n'),
  };
}

/** Two readings of parts of one mail as one; where both speak of the same slot, the first holds. */
export function together(first: Understood<Reading>, second: Understood<Reading>): Understood<Reading> {
  const [a, b] = [first.reading, second.reading];
  const answers = { ...b.answers, ...a.answers };
  const propose = [...(a.propose ?? []), ...(b.propose ?? [])];
  const actions = [...(a.actions ?? []), ...(b.actions ?? [])];
  const { note: _, ...others } = b;
  return {
    reading: {
      ...others,
      ...a,
      ...(Object.keys(answers).length > 0 ? { answers } : {}),
      ...(propose.length > 0 ? { propose } : {}),
      ...(actions.length > 0 ? { actions } : {}),
    },
    why: [...first.why, ...second.why],
  };
}

/** What a plain "yes", "if need be" or "no" would mean; nothing where the last letter asked no such question. */
export type YesOrNo = Partial<Readonly<Record<'yes' | 'maybe' | 'no', Reading>>>;

/** Questions that "yes" answers with their first choice, and, where it declines, "no" with their second. */
const yesFirst: Partial<Record<Question['kind'], 'both' | 'yes'>> = { confirm: 'both', offer: 'both', delegate: 'yes' };

/** The yes-or-no question that a party was asked last: about sending, an offer, a delegate, or about slots alone. */
export function yesOrNo(event: Event, id: PartyId, now: Instant): YesOrNo | undefined {
  const question = partyOf(event, id)?.question;
  const kind = question && yesFirst[question.kind];
  if (kind !== undefined) {
    const [yes, no] = question!.choices;
    return { ...(yes ? { yes } : {}), ...(no && kind === 'both' ? { no } : {}) };
  }
  const alone = id === event.organizer || event.seats !== undefined ? [] : askedAbout(event, id, now);
  // "Would 2 or 3 do too?" is one question, "which of them suit you?" is several.
  const isOne = alone.length === 1 || alone.every((n) => event.wouldDoAsked.includes(n));
  if (alone.length === 0 || !isOne) return undefined;
  const all = (value: 'yes' | 'maybe' | 'no'): Reading => ({
    answers: Object.fromEntries(alone.map((n) => [n, value])),
  });
  return { yes: all('yes'), maybe: all('maybe'), no: all('no') };
}

/** The context in which mere assent means something: one slot, which no words name. */
export const assentContext = (context: ReplyContext): ReplyContext => ({
  kind: 'reply',
  now: context.now,
  zone: context.zone,
  role: 'party',
  duration: context.duration,
  state: 'proposing',
  slots: [{ n: 1, begin: '2000-01-01T00:00' as never, end: '2000-01-01T00:30' as never }],
});

/** What was assented to, if anything was. */
export const assented = ({ reading }: Understood<Reading>, question: YesOrNo): Reading | undefined => {
  const value = reading.answers?.['1'];
  const { answers: _, unsaid: __, note: ___, ...more } = reading;
  return value === undefined || Object.keys(more).length > 0 ? undefined : question[value];
};
