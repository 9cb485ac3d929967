// When somebody is free: their working hours, less what is taken. Spans, never reasons.
import { type Instant, later } from '../values/instant.ts';
import { overlaps, type Span } from '../values/span.ts';
import { addDays, addMinutes, dayIn, toInstant, wallOf, weekdayOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Known, WorkingHours } from './availability.ts';
import { joined, takenTimes, without } from './busy.ts';
import { usualHours } from './hours.ts';

/** The working hours between two moments, on the clocks of whose they are. */
export function workingTimes(hours: WorkingHours, within: Span, zone: ZoneId): Span[] {
  const found: Span[] = [];
  const last = dayIn(within.end, zone);
  for (let day = dayIn(within.begin, zone); day <= last; day = addDays(day, 1))
    for (const { from, to } of hours[weekdayOf(day) - 1] ?? []) {
      const midnight = wallOf(day, '00:00');
      const span = {
        begin: toInstant(addMinutes(midnight, from), zone),
        end: toInstant(addMinutes(midnight, to), zone),
      };
      if (overlaps(span, within)) found.push(common(span, within));
    }
  return joined(found);
}

/** When somebody is at work and has nothing else. @param zone where theirs is not known @param now what is over is no news */
export function freeTimes(known: Known, within: Span, zone: ZoneId, now: Instant): Span[] {
  const coming = { begin: later(within.begin, now), end: within.end };
  if (coming.begin >= coming.end) return [];
  const working = workingTimes(known.hours ?? usualHours, coming, known.zone ?? zone);
  return takenTimes(known, coming).reduce((spans: readonly Span[], taken) => without(spans, taken), working) as Span[];
}

/** When all of them are free. */
export const commonTimes = ([first = [], ...others]: readonly (readonly Span[])[]): Span[] =>
  others.reduce(
    (sofar: readonly Span[], spans) =>
      sofar.flatMap((one) => spans.filter((other) => overlaps(one, other)).map((other) => common(one, other))),
    first,
  ) as Span[];

const common = (a: Span, b: Span): Span => ({
  begin: later(a.begin, b.begin),
  end: a.end < b.end ? a.end : b.end,
});
