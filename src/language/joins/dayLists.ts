// Numbers behind a date: more days of the month, or the hours of that day. "5 March, 6 or 9" are days, "29 March, 10 or 11:30"
// and "29 March, 10 or 2" hours.
import { isTime, type Said } from '../said.ts';
import { clockIn, isWeak } from './strength.ts';

/** The members of a list, with the numbers that must be hours of the date before them as hours. */
export function numbersAsHours(run: readonly Said[]): readonly Said[] {
  const hours = new Set<Said>();
  for (const [at, one] of run.entries()) {
    const day = dayNumber(one);
    if (day === undefined) continue;
    const group = groupFrom(run, at + 1);
    const numbers = group.filter(isNumber);
    const clocked = numbers.length < group.length;
    const next = run[at + 1 + group.length];
    const more = next !== undefined && /^\d/.test(next.text);
    const backwards = numbers.every((number) => Number(number.text) < day) && !more;
    if (numbers.length > 0 && (clocked || backwards)) for (const number of numbers) hours.add(number);
  }
  return run.map((one) => {
    const at = clockIn(one.piece);
    return hours.has(one) && at !== undefined ? one.as({ kind: 'time', hours: { kind: 'at', at } }) : one;
  });
}

const isNumber = (said: Said): boolean => isWeak(said) && /^\d{1,2}$/.test(said.text) && Number(said.text) < 24;

// "29 March": a single day by its number, without an hour.
function dayNumber({ piece }: Said): number | undefined {
  if (piece.kind !== 'time' || piece.hours !== undefined) return undefined;
  return piece.days?.kind === 'date' || piece.days?.kind === 'monthday' ? piece.days.day : undefined;
}

// The bare numbers and undated hours that follow.
function groupFrom(run: readonly Said[], from: number): readonly Said[] {
  let end = from;
  while (end < run.length && (isNumber(run[end]!) || isHour(run[end]!))) end++;
  return run.slice(from, end);
}

const isHour = (said: Said): boolean =>
  isTime(said) && said.piece.days === undefined && said.piece.hours?.kind === 'at';
