// When people can be bothered: Monday to Friday, nine to five on their own clocks, unless they said otherwise.
import type { Instant, Minutes } from '../values/instant.ts';
import { addDays, addMinutes, dayOf, minutesBetween, toInstant, toWall, wallOf, weekdayOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { WorkingHours } from './availability.ts';

const nineToFive = [{ from: 9 * 60, to: 17 * 60 }];

/** Monday to Friday 9-17. */
export const usualHours: WorkingHours = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];

/** A week has a working moment, or it has none at all. */
const week = 7;

/** The first moment from `at` on that lies in these hours; nothing where every day is off. */
export function workingMoment(at: Instant, zone: ZoneId, hours: WorkingHours = usualHours): Instant | undefined {
  const wall = toWall(at, zone);
  const today = dayOf(wall);
  const clock: Minutes = minutesBetween(wallOf(today, '00:00'), wall);
  for (let ahead = 0; ahead <= week; ahead += 1) {
    const date = addDays(today, ahead);
    for (const { from, to } of hours[weekdayOf(date) - 1] ?? []) {
      if (ahead > 0 || clock < from) return toInstant(addMinutes(wallOf(date, '00:00'), from), zone);
      if (clock < to) return at;
    }
  }
  return undefined;
}

/** The next time that the clocks of `zone` show `clock` after `at`. */
export function nextAt(clock: string, at: Instant, zone: ZoneId): Instant {
  const today = toInstant(wallOf(dayOf(toWall(at, zone)), clock), zone);
  return today > at ? today : toInstant(wallOf(addDays(dayOf(toWall(at, zone)), 1), clock), zone);
}
