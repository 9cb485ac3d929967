// Whether a day or a clock time is one that the words allow: for choosing among slots, where the slot decides what the
// words leave open (`language.md` rule 2).
import { addDays, type PlainDay, weekdayOf } from '../../values/wall.ts';
import type { Days, Hours } from '../mention.ts';
import { ordersOf } from './dates.ts';
import { daysOfSet, nearestDays, type Today } from './days.ts';
import { namingWindowOf, readingsOf, spanReadingsOf, type Window } from './hours.ts';

/**
 * Whether `day` is one of the days that the words may mean: a bare weekday fits every such day, "next Tuesday" too, a date
 * without a year any year, 3/4 both orders, "the 14th" any month. A weekday that disagrees with its date does not count
 * against it; `weekdayAgrees` tells.
 */
export function dayFits(days: Days, day: PlainDay, at: Today): boolean {
  switch (days.kind) {
    case 'date':
      return ordersOf(days, at.monthFirst).some(
        (order) =>
          order.month === Number(day.slice(5, 7)) &&
          order.day === Number(day.slice(8)) &&
          (days.year ?? Number(day.slice(0, 4))) === Number(day.slice(0, 4)),
      );
    case 'monthday':
      return days.months === undefined ? Number(day.slice(8)) === days.day : inRange(days, day, at);
    case 'weekday':
      if (days.within !== undefined || days.weeks !== undefined || days.which === 'last') return inRange(days, day, at);
      return weekdayOf(day) === days.weekday;
    case 'month':
      return days.month !== undefined && days.part === undefined
        ? Number(day.slice(5, 7)) === days.month && (days.year ?? Number(day.slice(0, 4))) === Number(day.slice(0, 4))
        : inRange(days, day, at);
    case 'any':
      return daysOfSet(days, { from: day, to: day }, at).includes(day);
    case 'span':
      return spanFits(days, day, at);
    case 'open':
      return openFits(days, day, at);
    case 'relative':
    case 'neighbour':
    case 'shift':
    case 'week':
    case 'ahead':
    case 'nth':
      return inRange(days, day, at);
    default:
      return days satisfies never;
  }
}

/** Whether the weekday that was said beside a date is that of `day`; true where none was said. */
export const weekdayAgrees = (days: Days, day: PlainDay): boolean =>
  (days.kind !== 'date' && days.kind !== 'monthday') || days.weekday === undefined || weekdayOf(day) === days.weekday;

function inRange(days: Days, day: PlainDay, at: Today): boolean {
  const range = nearestDays(days, at);
  return range !== undefined && (range.from ?? day) <= day && day <= (range.to ?? day);
}

// "Monday to Wednesday" names the Tuesday of any week: counted back and on from `day` itself.
function spanFits({ from, to, until }: Extract<Days, { kind: 'span' }>, day: PlainDay, at: Today): boolean {
  for (let back = 0; back <= 62; back++) {
    const begin = addDays(day, -back);
    if (!dayFits(from, begin, at)) continue;
    for (let on = back === 0 ? 0 : 1; on <= 62; on++) {
      const end = addDays(begin, on);
      if (dayFits(to, end, at)) return day <= (until ? addDays(end, -1) : end);
    }
    return false;
  }
  return false;
}

// "by Thursday": of the week that `day` lies in or the nearest, whichever is meant, the caller has chosen by `at.today`.
function openFits({ side, day: bound }: Extract<Days, { kind: 'open' }>, day: PlainDay, at: Today): boolean {
  const range = nearestDays({ kind: 'open', side, day: bound }, at);
  return range !== undefined && (range.from ?? day) <= day && day <= (range.to ?? day);
}

/** The windows that hours may mean when they name slots, each a reading of its own; an instant begins where it ends. */
export function namingWindows(hours: Hours): readonly Window[] {
  switch (hours.kind) {
    case 'at':
      return readingsOf(hours.at, hours.part).map((at) => ({ from: at, to: at }));
    case 'span':
      return spanReadingsOf(hours.from, hours.to, hours.part);
    case 'part':
      return [namingWindowOf(hours.part)];
    case 'after':
      return readingsOf(hours.at, hours.part).map((from) => ({ from, to: 1440 }));
    case 'before':
      return readingsOf(hours.at, hours.part).map((to) => ({ from: 0, to: to || 1440 }));
    case 'ahead':
    case 'same':
      return [];
    default:
      return hours satisfies never;
  }
}
