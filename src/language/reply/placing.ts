// Places in the list: "the second one", "the last on Wednesday", "the earlier one".
import { clockOf } from '../../values/wall.ts';
import type { Naming } from '../atoms.ts';
import type { Earlier } from './named.ts';
import { type NamingContext, numbersOf } from './slots.ts';

type Position = Extract<Naming, { kind: 'positions' }>;

/** Nothing where nobody can say which they are. */
export function positioned(
  position: Position,
  context: NamingContext,
  earlier: Earlier,
): readonly number[] | undefined {
  const { from, skip, take } = position;
  const all = position.ofTwo ? ofTwo(from, context, earlier) : numbersOf(context);
  const before = ((all?.length ?? 0) - take) / 2;
  if (all === undefined || skip + take > all.length || (from === 'middle' && before % 1 !== 0)) return undefined;
  if (from === 'middle') return all.slice(before, before + take);
  return from === 'start' ? all.slice(skip, skip + take) : all.slice(all.length - skip - take, all.length - skip);
}

// "Wednesday works, the later one is better": of the two just named, or of the two that there are. Of more the early one is the
// first, where no other begins earlier in its day.
function ofTwo(
  from: 'start' | 'end' | 'middle',
  context: NamingContext,
  { last }: Earlier,
): readonly number[] | undefined {
  const all = numbersOf(context);
  const two = [last, all].find(({ length }) => length === 2);
  if (two !== undefined) return two;
  const clocks = context.slots.map(({ begin }) => clockOf(begin));
  const outer = clocks.at(from === 'start' ? 0 : -1);
  const isOuter = clocks.filter((clock) => (from === 'start' ? clock <= outer! : clock >= outer!)).length === 1;
  return isOuter ? all : undefined;
}

/** "The second one on Wednesday": the second of that day, or the second of the list if that lies on it; both are doubtful. */
export function positionedWithin(
  position: Position,
  day: readonly number[],
  context: NamingContext,
  earlier: Earlier,
): readonly number[] | undefined {
  const ofDay = positioned(position, { ...context, slots: context.slots.filter(({ n }) => day.includes(n)) }, earlier);
  const ofAll = positioned(position, context, earlier);
  if (ofAll === undefined || !ofAll.every((n) => day.includes(n))) return ofDay;
  return ofDay === undefined || ofAll.every((n) => ofDay.includes(n)) ? ofAll : undefined;
}
