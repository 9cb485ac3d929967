// Times as programs read them: on the clock that they were agreed on, with the offset that makes them moments.
import type { WallSpan } from '../scheduling/slots.ts';
import { formatDuration } from '../values/duration.ts';
import { type Instant, msOf } from '../values/instant.ts';
import { minutesBetween, toInstant, type WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

export interface SpanJson {
  readonly begin: string;
  readonly end: string;
  readonly duration: string;
}

/** `2026-03-03T10:00:00+01:00`: the wall time that was agreed on, and the moment that it is. */
export function offsetTime(instant: Instant, zone: ZoneId): string {
  return Temporal.Instant.fromEpochMilliseconds(msOf(instant))
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

const wallTime = (wall: WallTime, zone: ZoneId): string => offsetTime(toInstant(wall, zone), zone);

export const spanJson = ({ begin, end }: WallSpan, zone: ZoneId): SpanJson => ({
  begin: wallTime(begin, zone),
  end: wallTime(end, zone),
  duration: formatDuration(minutesBetween(begin, end)),
});
