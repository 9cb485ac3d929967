// A bare number behind a weekday, day of the month or hour: whichever a slot has.
import { dayOf, weekdayOf } from '../../values/wall.ts';
import type { Mention } from '../mention.ts';
import type { NamingContext } from './slots.ts';

// `Tuesday 3`, where no slot begins at 3 but one lies on Tuesday the 3rd; not `Tuesday at 3`.
const weekdayNumber = /^(?:\p{L}+ )?\p{L}+\.? \d{1,2}$/u;

/** The slots on that date. */
export function dateOf({ days, hours, text }: Mention, { slots }: NamingContext): readonly number[] {
  if (days?.kind !== 'weekday' || hours?.kind !== 'at' || hours.at.minute !== 0 || !weekdayNumber.test(text)) return [];
  return slots
    .map(({ n, begin }) => ({ n, day: dayOf(begin) }))
    .filter(({ day }) => weekdayOf(day) === days.weekday && Number(day.slice(8)) === hours.at.hour)
    .map(({ n }) => n);
}

/** `Monday 15`, where no slot lies on a 15th but one begins at 15:00 on a Monday. */
export function hourOf({ days, hours, text }: Mention, { slots }: NamingContext): readonly number[] {
  if (days?.kind !== 'monthday' || days.weekday === undefined || days.months !== undefined || hours !== undefined)
    return [];
  if (!weekdayNumber.test(text) || slots.some(({ begin }) => Number(begin.slice(8, 10)) === days.day)) return [];
  return slots
    .filter(({ begin }) => weekdayOf(dayOf(begin)) === days.weekday && begin.slice(11) === `${days.day}:00`)
    .map(({ n }) => n);
}
