// By when answers are due, where nobody says, and what a said deadline means.
import { day, earlier, hour, type Instant, instantOf, later, minute, msOf, plus } from '../values/instant.ts';
import { addDays, dayIn, type PlainDay, toInstant, type WallTime, wallOf, weekdayOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Slot } from './event.ts';
import { isDay } from './spans.ts';

const workingDays = 3;
const closingHour = '17:00';
const shortest = 2 * hour;
/** A deadline that is counted from now is printed as a round time. */
const round = 15 * minute;

/** Three working days, 17:00 in the event's zone, at the latest a day before the first slot, never under two hours. */
export function defaultDeadline(slots: readonly Slot[], zone: ZoneId, now: Instant): Instant {
  const usual = toInstant(wallOf(workingDayAfter(dayIn(now, zone), workingDays), closingHour), zone);
  const first = slots.map(({ begin }) => toInstant(begin, zone)).sort()[0];
  const soonest = instantOf(Math.ceil((msOf(now) + shortest) / round) * round);
  return later(first === undefined ? usual : earlier(usual, plus(first, -day)), soonest);
}

/** The day that is so many working days (Monday to Friday) after `from`. */
export function workingDayAfter(from: PlainDay, days: number): PlainDay {
  let at = from;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

/** "by Thursday" is Thursday 17:00, or its last minute where that hour is over. */
export function deadlineOf(said: WallTime | PlainDay, zone: ZoneId, now: Instant): Instant {
  if (!isDay(said)) return toInstant(said, zone);
  const closing = toInstant(wallOf(said, closingHour), zone);
  return closing > now ? closing : toInstant(wallOf(said, '23:59'), zone);
}
