// What may be meant where nobody can say for certain: by a fragment, by "the morning" behind a day, by "both".
import type { Naming } from '../atoms.ts';
import { type Found, rejects } from './folding.ts';
import { type Earlier, type Named, named } from './named.ts';
import { dayOnly } from './offering.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Doubt, Statement } from './said.ts';
import type { NamingContext, Side } from './slots.ts';

/** The slots that a doubtful fragment may speak of. */
export function mayMean(doubt: Doubt, context: NamingContext, earlier: Earlier): readonly number[] {
  if (doubt.ref === undefined || isAmount(doubt, context)) return [];
  const slots = meantBy(doubt, context, earlier);
  return slots.length > 0 ? slots : meantBy({ ref: withoutHours(doubt.ref) }, context, earlier);
}

/** A number so far above all labels is no slip of the pen. */
const farAbove = 3;

/** "We've got 17 coming": among four slots, none of them on a 17th or at that hour, it counts something else. */
export function isAmount({ ref }: Pick<Doubt, 'ref'>, { slots }: NamingContext): boolean {
  if (ref === undefined) return false;
  const most = Math.max(0, ...slots.map(({ n }) => n)) + farAbove;
  const isOfSlot = (number: number): boolean =>
    slots.some(({ begin }) => [begin.slice(8, 10), begin.slice(11, 13)].some((part) => Number(part) === number));
  const names = namingsOf(ref);
  const isFar = (one: Naming): boolean =>
    one.kind === 'labels' && !one.firm && one.numbers.every((number) => number > most && !isOfSlot(number));
  // "The bats have been relocated, all 9 of them"
  const isMany = (one: Naming): boolean =>
    (one.kind === 'all' || one.kind === 'none') && (one.count ?? 0) >= slots.length + farAbove;
  return names.length > 0 && names.every((one) => isFar(one) || isMany(one));
}

// "out of the door by 4:30 on Tuesday" may speak of all that is on Tuesday
const withoutHours = (ref: Ref): Ref =>
  ref.kind === 'naming' && ref.naming.kind === 'time' && ref.naming.mention.days !== undefined
    ? { kind: 'naming', naming: { kind: 'time', mention: dayOnly(ref.naming.mention) } }
    : ref;

/** "The fitters come Friday at 1, so not that one": where no slot lies on that hour, the day. */
export function namedOrDay(ref: Ref, pronoun: boolean, side: Side, context: NamingContext, earlier: Earlier): Named {
  const meant = named(ref, side, context, earlier);
  return pronoun && meant.off.length > 0 ? named(withoutHours(ref), side, context, earlier) : meant;
}

/** The slots that it names as it stands: "Bible study meets on Wednesdays at 7.30" is not said of a Wednesday at 10. */
export function meantBy({ ref }: Pick<Doubt, 'ref'>, context: NamingContext, earlier: Earlier): readonly number[] {
  if (ref === undefined) return [];
  const sides = (['for', 'against'] as const).map((side) => named(ref, side, context, earlier));
  return sides.flatMap(({ slots, left, rest, doubt: open }) => [...slots, ...left, ...(rest ?? []), ...(open ?? [])]);
}

/** "My lesson goes until 10:30, so 1 is out": what was not read names refused slots alone and hopes for none. */
export const isMereReason = ({ rule, hopeful }: Doubt, slots: readonly number[], found: readonly Found[]): boolean =>
  (rule === 'unread' || rule === 'others') &&
  hopeful !== true &&
  slots.length > 0 &&
  slots.every((n) => rejected(n, found));

const rejected = (slot: number, found: readonly Found[]): boolean => {
  const by = found.filter(({ slots }) => slots.includes(slot));
  return by.length > 0 && by.every(({ stance }) => rejects(stance));
};

/** "On the 2nd I'm in town. The morning is no problem": of that day, or of every day? */
export function perhapsOfDay(
  slots: readonly number[],
  { perhapsOf }: Statement,
  context: NamingContext,
  earlier: Earlier,
): boolean {
  if (perhapsOf === undefined) return false;
  const day = named(perhapsOf.day, 'against', context, earlier).slots;
  const there = day.filter((n) => slots.includes(n));
  return there.length < slots.length && (there.length > 0 || (perhapsOf.near && day.length > 0));
}

/**
 * "Thursday take your pick, I'm fine with both": those that were named last, though nobody read what was said of them. Nothing
 * where no such words stand there, or all slots are meant.
 */
export function countedUnread(
  { ref, begin }: Statement,
  statements: readonly Statement[],
  doubts: readonly Doubt[],
  context: NamingContext,
  earlier: Earlier,
): { readonly known: boolean; readonly slots: readonly number[] } | undefined {
  if (ref.kind !== 'naming' || (ref.naming.kind !== 'all' && ref.naming.kind !== 'none')) return undefined;
  const { count } = ref.naming;
  if (count === undefined || count === context.slots.length) return undefined;
  const since = Math.max(0, ...statements.filter((one) => one.begin < begin).map(({ end }) => end));
  const unread = doubts.filter((doubt) => doubt.ref !== undefined && doubt.begin >= since && doubt.end <= begin);
  if (unread.length === 0) return undefined;
  const slots = [...new Set(unread.flatMap((doubt) => mayMean(doubt, context, earlier)))];
  return { known: slots.length === count && ref.naming.kind === 'all', slots };
}
