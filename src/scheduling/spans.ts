// Times as people say them, on the clocks that they mean, turned into spans on the event's clocks.
import type { SaidSpan } from '../language/reading.ts';
import type { Minutes } from '../values/instant.ts';
import {
  addDays,
  addMinutes,
  daysBetween,
  minutesBetween,
  type PlainDay,
  toInstant,
  toWall,
  type WallTime,
  wallOf,
} from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { WallSpan } from './slots.ts';

/** What "free all of Friday" is for a meeting that does not take the day (`language.md` rule 6: an open end). */
const dayBegins = '08:00';
const dayEnds = '18:00';

/** From this length on a meeting takes the whole day. */
const wholeDay: Minutes = 8 * 60;

/** "Any day next week" offers at most these many days. */
const mostDays = 10;

/** Whether a time is said as a whole day. */
export const isDay = (time: WallTime | PlainDay): time is PlainDay => time.length === 10;

/** The same moment on other clocks. */
export const moved = (wall: WallTime, from: ZoneId, to: ZoneId): WallTime =>
  from === to ? wall : toWall(toInstant(wall, from), to);

/** A stretch of whole days is one span for a meeting of days, else a window on each of them. */
export function spansOf(said: SaidSpan, zone: ZoneId, eventZone: ZoneId, duration: Minutes): WallSpan[] {
  const { begin, end } = said;
  if (!isDay(begin)) {
    const until = isDay(end) ? wallOf(addDays(end, 1), '00:00') : end;
    const length = minutesBetween(begin, until);
    const from = moved(begin, zone, eventZone);
    return length > 0 ? [{ begin: from, end: addMinutes(from, length) }] : [];
  }
  const last = (isDay(end) ? end : end.slice(0, 10)) as PlainDay;
  if (last < begin) return [];
  if (duration >= wholeDay) return [{ begin: wallOf(begin, '00:00'), end: wallOf(addDays(last, 1), '00:00') }];
  const days = Math.min(daysBetween(begin, last) + 1, mostDays);
  return Array.from({ length: days }, (_, day) => ({
    begin: moved(wallOf(addDays(begin, day), dayBegins), zone, eventZone),
    end: moved(wallOf(addDays(begin, day), dayEnds), zone, eventZone),
  }));
}
