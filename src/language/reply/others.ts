// "The others": all that nobody else named.
import { mayMean, meantBy } from './doubtful.ts';
import { type Found, isWithin, rejects } from './folding.ts';
import type { Doubt } from './said.ts';
import type { Rest, Settlement } from './settlement.ts';

/** Gives the slots that nobody named or doubted to the statements about "the others", the last one first. */
export function settleOthers(settlement: Settlement, doubts: readonly Doubt[]): void {
  const { context, earlier, found, open } = settlement;
  const others = new Set([
    ...found.flatMap(({ slots }) => slots),
    ...doubts
      .filter(({ rule, chatter }) => rule !== 'others' && rule !== 'answer-of-others' && chatter !== 'numbers')
      .flatMap((doubt) =>
        doubt.rule === 'passed-over' ? meantBy(doubt, context, earlier) : mayMean(doubt, context, earlier),
      ),
    ...open,
  ]);
  for (const rest of settlement.rests.toReversed()) settleRest(settlement, rest, others, doubts);
}

function settleRest(
  settlement: Settlement,
  { statement, stance, within, at, count }: Rest,
  others: ReadonlySet<number>,
  doubts: readonly Doubt[],
): void {
  const { context, numbers, earlier } = settlement;
  let slots = othersAmong(within, count, settlement.found, others);
  // "The other two are out", where one or three are left
  if (slots === undefined) {
    settlement.ask(statement, 'two-ways', within);
    return;
  }
  // "The others are okay", where nobody read which ones they are not.
  if (others.size === 0 && !rejects(stance)) {
    settlement.ask(statement, 'two-ways', within);
    return;
  }
  // "Wednesday, no problem whatever, the other days I am not in town": no problem of Wednesday alone.
  const everyone = settlement.found.find((one) => !rejects(one.stance) && one.slots.length === numbers.length);
  if (slots.length === 0 && rejects(stance) && everyone !== undefined) {
    settlement.ask(everyone.statement, 'contradicted', numbers);
    settlement.found = settlement.found.filter((one) => one !== everyone);
  }
  // "a commitment on Wednesdays until 10:30, the rest of that day is clear"
  const picked = settlement.found.some((one) => !rejects(one.stance) && one.slots.some((n) => within.includes(n)));
  if (slots.length === 0 && within.length > 0 && !rejects(stance) && !picked) {
    const coarse = (one: Found): boolean =>
      rejects(one.stance) &&
      ((one.slots.length > 1 && within.length < numbers.length && isWithin(within, one.slots)) ||
        one.statement.implied ||
        (one.statement.pronoun && one.slots.length === numbers.length));
    const finer = settlement.found.filter((one) => !coarse(one));
    const spoken = [
      ...finer.flatMap((one) => one.slots),
      ...doubts
        .filter(({ cued, rule }) => cued && rule !== 'others' && rule !== 'circumstance')
        .flatMap((doubt) => mayMean(doubt, context, earlier)),
    ];
    const left = within.filter((n) => !spoken.includes(n));
    // "…, nor is Thursday at the same hour": who knows which that was.
    if (left.length > 0 && left.length < within.length && !settlement.refusesElsewhere) slots = left;
    else if (finer.length < settlement.found.length) settlement.ask(statement, 'contradicted', within);
    settlement.found = finer;
  }
  settlement.found.splice(at, 0, { statement, stance, slots, everything: false });
}

/** Those that nobody named; where it is said how many, whatever a doubtful fragment may mean. */
function othersAmong(
  within: readonly number[],
  count: number | undefined,
  found: readonly Found[],
  others: ReadonlySet<number>,
): readonly number[] | undefined {
  const left = within.filter((n) => !others.has(n));
  if (count === undefined) return left;
  const named = new Set(found.flatMap(({ slots }) => slots));
  const unnamed = within.filter((n) => !named.has(n));
  if (unnamed.length === count) return unnamed;
  // "It's a 50 minute drive and the last bit is gravel. The other two are out": who knows of which three.
  return left.length === count && found.length > 0 ? left : undefined;
}
