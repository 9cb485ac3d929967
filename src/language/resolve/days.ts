// Which days are meant, seen from the day of writing (`language.md` rules 2, 6, 9).
import { addDays, type PlainDay, weekdayOf } from '../../values/wall.ts';
import type { Days, Weekday } from '../mention.ts';
import { type DateDays, nearestDate, nearestMonthday, nthWeekday, startBefore } from './dates.ts';
import { monthDays, weekDays } from './periods.ts';

/** Both included; a side that is absent is open. */
export interface DayRange {
  readonly from?: PlainDay;
  readonly to?: PlainDay;
}

export interface Today {
  readonly today: PlainDay;
  /** 3/4 is the 4th of March. */
  readonly monthFirst: boolean;
  /** The day that the text named last, from which "the day after" counts. */
  readonly named?: PlainDay;
  /** Whether an hour is meant that is still to come today: only then a bare weekday may be today. */
  readonly hourToCome?: boolean;
}

/** The days that are meant, the nearest to come; nothing for a date that does not exist and for sets. */
export function nearestDays(days: Days, at: Today): DayRange | undefined {
  const range = daysMeant(days, at);
  return [range?.from, range?.to].every((day) => day === undefined || isNear(day)) ? range : undefined;
}

// Nobody meets in another century: "9999 years from now".
const isNear = (day: PlainDay): boolean => day >= '1970' && day < '2200';

function daysMeant(days: Days, at: Today): DayRange | undefined {
  switch (days.kind) {
    case 'date':
      return oneDay(nearestDate(days, at));
    case 'monthday':
      return oneDay(nearestMonthday(days, at));
    case 'weekday':
      return oneDay(nearestWeekday(days, at));
    case 'relative':
      return oneDay(addDays(at.today, days.days));
    case 'neighbour':
      return oneDay(addDays(at.named ?? at.today, days.days));
    case 'shift':
      return shifted(days, at);
    case 'week':
      return weekDays(days, at);
    case 'month':
      return monthDays(days, at);
    case 'nth':
      return oneDay(nthWeekday(days, at));
    case 'ahead':
      return { from: addDays(at.today, 1), to: addDays(at.today, days.days) };
    case 'span':
      return spanDays(days, at);
    case 'open':
      return openDays(days, at);
    case 'any':
      return undefined;
    default:
      return days satisfies never;
  }
}

/** The one day that is meant, if it is one. */
export function nearestDay(days: Days, at: Today): PlainDay | undefined {
  const range = nearestDays(days, at);
  return range?.from !== undefined && range.from === range.to ? range.from : undefined;
}

const oneDay = (day: PlainDay | undefined): DayRange | undefined => day && { from: day, to: day };

function nearestWeekday(days: Extract<Days, { kind: 'weekday' }>, at: Today): PlainDay | undefined {
  const { today } = at;
  const on = (days.weeks ?? 0) * 7;
  const monday = addDays(today, 1 - weekdayOf(today));
  if (days.within !== undefined) {
    const week = nearestDays(days.within, at)?.from;
    return week && addDays(week, days.weekday - weekdayOf(week));
  }
  const ahead = (days.weekday - weekdayOf(today) + 7) % 7;
  if (days.which === 'last') return addDays(today, ahead === 0 ? -7 : ahead - 7);
  if (days.which === 'next') return addDays(monday, 6 + days.weekday + on);
  return addDays(today, (ahead === 0 && !at.hourToCome && days.which !== 'this' ? 7 : ahead) + on);
}

function shifted({ from, days, months }: Extract<Days, { kind: 'shift' }>, at: Today): DayRange | undefined {
  const start = nearestDays(from, at)?.from;
  if (start === undefined) return undefined;
  if (months === undefined) return oneDay(addDays(start, days ?? 0));
  return oneDay(Temporal.PlainDate.from(start).add({ months }).toString() as PlainDay);
}

function spanDays({ from, to, until }: Extract<Days, { kind: 'span' }>, at: Today): DayRange | undefined {
  const begin = nearestDays(from, at)?.from;
  if (begin === undefined) return undefined;
  const end = endFrom(to, begin, at);
  // "2-6 March" on the 4th: begun already, but not over.
  const early = from.kind === 'date' && from.year === undefined ? nearestDays(to, at)?.to : undefined;
  const days: DayRange =
    early !== undefined && early < begin && end !== undefined && early < end
      ? { from: startBefore(from as DateDays, early, at) ?? begin, to: early }
      : { from: begin, ...(end && { to: end }) };
  return until && days.to !== undefined ? { ...days, to: addDays(days.to, -1) } : days;
}

// The end of a span is the first such day after its begin, not after today.
function endFrom(to: Days, begin: PlainDay, at: Today): PlainDay | undefined {
  const fromThere =
    to.kind === 'weekday'
      ? to.within === undefined
      : to.kind === 'monthday'
        ? to.months === undefined
        : to.kind === 'date' || to.kind === 'month';
  const end = nearestDays(
    to,
    fromThere && begin > at.today ? { ...at, today: begin, hourToCome: true } : { ...at, hourToCome: true },
  )?.to;
  return end !== undefined && end >= begin ? end : undefined;
}

function openDays({ side, day }: Extract<Days, { kind: 'open' }>, at: Today): DayRange | undefined {
  const range = nearestDays(day, at);
  if (range?.from === undefined || range.to === undefined) return undefined;
  if (side === 'after') return { from: addDays(range.to, 1) };
  if (side === 'from') return { from: range.from };
  return { to: side === 'by' || side === 'through' ? range.to : addDays(range.from, -1) };
}

/** Days of a set within a range, at most 62: "any weekday but Friday" next week. */
export function daysOfSet(
  { weekdays, within, except }: Extract<Days, { kind: 'any' }>,
  range: DayRange | undefined,
  at: Today,
): readonly PlainDay[] {
  const { from = at.today, to = addDays(from, 6) } = (within && nearestDays(within, at)) ?? range ?? {};
  const out = (except ?? []).map((one) => nearestDays(one, { ...at, today: from, hourToCome: true }));
  const found: PlainDay[] = [];
  for (let day = from; day <= to && found.length < 62; day = addDays(day, 1)) {
    const excepted = out.some((range) => range !== undefined && (range.from ?? day) <= day && day <= (range.to ?? day));
    if (weekdays.includes(weekdayOf(day) as Weekday) && !excepted) found.push(day);
  }
  return found;
}
