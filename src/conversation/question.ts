// An answer to what the last letter asked: the letter of a choice, or a plain yes or no where the question was one.
import type { Reading, Understood } from '../language/reading.ts';
import type { Event, Question } from '../scheduling/event.ts';
import { partyOf } from '../scheduling/parties.ts';
import { chosen, fragmentStarts } from '../scheduling/question.ts';
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

/** "b", "(b)", "B.", "b) more time, until Thursday", "b please": alone on its line. */
const letterLine = /^\s*\(?([a-z])(?:\)\s.*|[).:,!]*(?:\s*,?\s*(?:please|thanks|thank you)[.!]?)?)\s*$/i;
/** "a, d", "a and d please", "(a) (d)" */
const letterPair =
  /^\s*\(?([a-z])\)?(?:\s*[,;+&]\s*|\s+(?:and\s+)?)\(?([a-z])\)?[.!]*(?:\s*,?\s*(?:please|thanks|thank you)[.!]?)?\s*$/i;

/**
 * The choice whose letter stands in a line of its own; where two fragments were asked about, a choice of each. Nothing when the
 * party was asked nothing by letters.
 */
export function lettered(said: string, event: Event, id: PartyId): Lettered | undefined {
  const party = partyOf(event, id);
  if (party?.question === undefined) return undefined;
  const lines = said.split('\n');
  const found = lines.flatMap((line, at) => {
    const letters = (letterLine.exec(line) ?? letterPair.exec(line))?.slice(1).map((one) => one.toLowerCase()) ?? [];
    const readings = letters.map((letter) => chosen(party, letter));
    return readings.includes(undefined) ? [] : letters.map((letter, i) => ({ at, letter, reading: readings[i]! }));
  });
  const [one] = found;
  if (one === undefined || !areOfDifferentFragments(found, party.question)) return undefined;
  const why = found.map(({ at, letter }) => ({
    fragment: lines[at]!.trim(),
    family: 'choice',
    means: `choice ${letter}`,
  }));
  const readings = found.map(({ reading }): Understood<Reading> => ({ reading, why: [] }));
  return {
    line: why.map(({ fragment }) => fragment).join(' … '),
    understood: { ...readings.reduce(together), why },
    rest: lines.filter((_, at) => !found.some((other) => other.at === at)).join('\n'),
  };
}

export const isLoneLetter = (said: string): boolean => letterLine.test(said.trim()) && said.trim().length < 10;

/** One letter is an answer to any question; several are one where each answers another fragment. */
function areOfDifferentFragments(found: readonly { readonly letter: string }[], { kind, choices }: Question): boolean {
  if (found.length === 1) return true;
  const starts = fragmentStarts(choices);
  const asked = found.map(({ letter }) => starts.findLast((start) => start <= letter.charCodeAt(0) - 97));
  return kind === 'fragment' && new Set(asked).size === found.length;
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
  const [first, second, third] = question?.kind === 'fragment' ? question.choices : [];
  if (first && second && third && fragmentStarts(question!.choices).length === 1 && isYesMaybeNo(first, second, third))
    return { yes: first, maybe: second, no: third };
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

const isYesMaybeNo = (...choices: readonly Reading[]): boolean =>
  choices.every(({ answers = {} }, at) =>
    Object.values(answers).every((value) => value === ['yes', 'maybe', 'no'][at]),
  );

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
