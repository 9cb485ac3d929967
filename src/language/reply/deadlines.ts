// By when answers are wanted: "by Thursday noon" is that noon.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { SaidSpan } from '../reading.ts';
import { nearest } from '../resolve.ts';
import type { ActionContext } from './actions.ts';
import type { SaidAction } from './said.ts';

/** "by Thursday noon" bounds; as a deadline or a new time it is the bound itself. */
export function timeItself(mention: Mention): Mention {
  const days = mention.days?.kind === 'open' ? mention.days.day : mention.days;
  const { hours } = mention;
  const at =
    hours?.kind === 'before' || hours?.kind === 'after'
      ? { kind: 'at' as const, at: hours.at, ...(hours.part && { part: hours.part }) }
      : hours;
  const { days: _days, hours: _hours, ...rest } = mention;
  return { ...rest, ...(days && { days }), ...(at && { hours: at }) };
}

/** "Give them Thursday at noon": offered rather than a deadline, which "until" or "to answer" would tell. */
export const isGift = ({ clause, held }: SaidAction, { gift: { giving, bounded, bound } }: Language): boolean =>
  clause.some(({ word }) => giving.has(word)) &&
  !clause.some(({ word }) => bounded.has(word)) &&
  !held('T').some(({ atom }) => atom?.kind === 'time' && bound.test(atom.mention.text));

/** The day or hour of a deadline; an hour alone is the next such hour. */
export function deadlineOf(
  tokens: readonly Token[],
  { here }: Pick<ActionContext, 'here'>,
): SaidSpan['begin'] | undefined {
  const mentions = tokens.flatMap(({ atom }) => (atom?.kind === 'time' ? [atom.mention] : []));
  if (mentions.length !== 1) return undefined;
  const when = nearest(timeItself(mentions[0]!), here);
  return when?.begin;
}
