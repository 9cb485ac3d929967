// Weeks and months as days, and their parts: "early next week", "the second half of March", "week 12".
import { addDays, daysInMonth, type PlainDay, weekdayOf } from '../../values/wall.ts';
import type { Days, PeriodPart } from '../mention.ts';
import { type DayRange, nearestDays, type Today } from './days.ts';

/** First and last weekday of a part of a week; "late next week" begins on Thursday, its end on Friday. */
const weekParts: Readonly<Record<Exclude<PeriodPart, 'rest'> | 'workdays' | 'weekend', readonly [number, number]>> = {
  early: [1, 3],
  mid: [2, 4],
  late: [4, 7],
  end: [5, 7],
  'first-half': [1, 3],
  'second-half': [4, 7],
  workdays: [1, 5],
  weekend: [6, 7],
};

const mondayOf = (day: PlainDay): PlainDay => addDays(day, 1 - weekdayOf(day));

/** "next week" is Monday to Sunday, "the rest of the week" begins today. */
export function weekDays(days: Extract<Days, { kind: 'week' }>, at: Today): DayRange | undefined {
  const monday = mondayOfWeek(days, at);
  if (monday === undefined) return undefined;
  if (days.part === 'rest') return { from: later(at.today, monday), to: addDays(monday, 6) };
  const [from, to] = days.part === undefined ? [1, 7] : weekParts[days.part];
  return { from: addDays(monday, from - 1), to: addDays(monday, to - 1) };
}

function mondayOfWeek(
  { weeks, number, nth, of, part }: Extract<Days, { kind: 'week' }>,
  at: Today,
): PlainDay | undefined {
  if (number !== undefined) return weekByNumber(number, of?.kind === 'month' ? of.year : undefined, at.today);
  if (of === undefined) return addDays(mondayOf(at.today), 7 * (weeks ?? 0));
  // The week of the 3rd is not over on the 4th.
  const range = nearestDays(of, { ...at, today: mondayOf(at.today), hourToCome: true });
  if (range?.from === undefined) return undefined;
  return nth === undefined ? mondayOf(range.from) : nthMonday(nth, range.from, range.to!, part === 'weekend' ? 6 : 4);
}

// ISO 8601: week 1 is the one with the year's first Thursday. A week that is over is that of next year.
function weekByNumber(number: number, year: number | undefined, today: PlainDay): PlainDay {
  const monday = (year: number) => addDays(mondayOf(`${year}-01-04` as PlainDay), 7 * (number - 1));
  const own = monday(year ?? Number(today.slice(0, 4)));
  return year === undefined && addDays(own, 6) < today ? monday(Number(today.slice(0, 4)) + 1) : own;
}

// The weeks of a month are counted like those of a year: by their Thursdays; its weekends by their Saturdays.
function nthMonday(nth: number, first: PlainDay, last: PlainDay, counted: number): PlainDay {
  return nth > 0 ? addDays(mondayOf(addDays(first, 7 - counted)), 7 * (nth - 1)) : mondayOf(addDays(last, 1 - counted));
}

const later = (a: PlainDay, b: PlainDay): PlainDay => (a > b ? a : b);

/** A bare month is this one or the next of its name; a third of it is early, mid, late. */
export function monthDays({ month, year, months, part }: Extract<Days, { kind: 'month' }>, { today }: Today): DayRange {
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const index = (month ?? thisMonth + (months ?? 0)) - 1;
  const inYear = year ?? thisYear + Math.floor(index / 12) + (month !== undefined && month < thisMonth ? 1 : 0);
  const inMonth = (((index % 12) + 12) % 12) + 1;
  const last = daysInMonth(inYear, inMonth);
  const first = `${inYear}-${String(inMonth).padStart(2, '0')}-01` as PlainDay;
  const range = (from: number, to: number): DayRange => ({
    from: addDays(first, from - 1),
    to: addDays(first, to - 1),
  });
  switch (part) {
    case undefined:
      return range(1, last);
    case 'early':
      return range(1, 10);
    case 'mid':
      return range(11, 20);
    case 'late':
    case 'end':
      return range(21, last);
    case 'first-half':
      return range(1, 15);
    case 'second-half':
      return range(16, last);
    case 'rest':
      return { from: later(today, first), to: addDays(first, last - 1) };
    default:
      return part satisfies never;
  }
}
