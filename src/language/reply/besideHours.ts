// A number that may be an hour: "Thursday I can't do the 10, but 3 works". Beside an hour of a day, a number with which a slot of
// that day begins may be meant as one, though it is the label of another.
import type { Ref } from './refs.ts';
import type { Statement } from './said.ts';
import type { NamingContext } from './slots.ts';

/** How far behind the hour such a number may stand, in letters. */
const nearby = 120;

/** The slots that the number means, or all that it may mean; nothing where it is a label. */
export function hourMeant(
  statement: Statement,
  before: { readonly statement: Statement; readonly slots: readonly number[] } | undefined,
  { slots }: NamingContext,
): { readonly sure: boolean; readonly slots: readonly number[] } | undefined {
  const number = loneNumber(statement.ref);
  if (number !== undefined && statement.besideHour && before !== undefined)
    return behindHour(number, before.slots, slots);
  if (number === undefined || before === undefined || !slots.some(({ n }) => n === number)) return undefined;
  const gap = statement.begin - before.statement.end;
  if (gap < 0 || gap > nearby || !isHour(before.statement.ref, slots)) return undefined;
  const days = new Set(slots.filter(({ n }) => before.slots.includes(n)).map(({ begin }) => begin.slice(0, 10)));
  const meant = slots
    .filter(({ begin }) => days.has(begin.slice(0, 10)) && begin.slice(14) === '00')
    .filter(({ n, begin }) => n !== number && Number(begin.slice(11, 13)) % 12 === number % 12)
    .map(({ n }) => n);
  if (meant.length === 0) return undefined;
  return before.slots.includes(number) ? { sure: true, slots: meant } : { sure: false, slots: [number, ...meant] };
}

// "Tue: 9 ok, 1 no": is that the slot, or the hour? "At 3 on Monday, so 2 is out", where nothing begins at 2, is the slot.
function behindHour(
  number: number,
  before: readonly number[],
  slots: NamingContext['slots'],
): { readonly sure: boolean; readonly slots: readonly number[] } | undefined {
  const hours = slots.filter(({ begin }) => Number(begin.slice(11, 13)) % 12 === number % 12 && begin.endsWith(':00'));
  const isLabel = slots.some(({ n }) => n === number);
  if (isLabel) {
    const others = hours.map(({ n }) => n).filter((n) => n !== number);
    return others.length > 0 ? { sure: false, slots: [number, ...others] } : undefined;
  }
  const days = new Set(slots.filter(({ n }) => before.includes(n)).map(({ begin }) => begin.slice(0, 10)));
  const meant = hours.filter(({ begin }) => days.has(begin.slice(0, 10))).map(({ n }) => n);
  return meant.length > 0 ? { sure: true, slots: meant } : { sure: false, slots: slots.map(({ n }) => n) };
}

function loneNumber(ref: Ref): number | undefined {
  if (ref.kind !== 'naming' || ref.naming.kind !== 'labels' || ref.naming.firm) return undefined;
  const [number, ...more] = ref.naming.numbers;
  return more.length > 0 ? undefined : number;
}

// "the 10", which is no label; "Thursday at 10"
function isHour(ref: Ref, slots: NamingContext['slots']): boolean {
  const number = loneNumber(ref);
  if (number !== undefined) return !slots.some(({ n }) => n === number);
  if (ref.kind !== 'naming' || ref.naming.kind !== 'time') return false;
  const { hours, text } = ref.naming.mention;
  return hours?.kind === 'at' && hours.at.minute === 0 && / \d{1,2}$/.test(text);
}
