// Taken time as spans: joined, cut out, a whole hour of a day.
import { hour, plus } from '../values/instant.ts';
import { overlaps, type Span } from '../values/span.ts';
import { addDays, addMinutes, type PlainDay, toInstant, wallOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Known } from './availability.ts';

/** In order, with those that touch or overlap as one. */
export function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ begin, end }) => begin < end).toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
  const result: Span[] = [];
  for (const { begin, end } of sorted) {
    const last = result.at(-1);
    if (last === undefined || last.end < begin) result.push({ begin, end });
    else if (last.end < end) result[result.length - 1] = { begin: last.begin, end };
  }
  return result;
}

/** What is left of `spans` once `hole` is cut out: "I'm free again on Friday". */
export const without = (spans: readonly Span[], hole: Span): Span[] =>
  spans.flatMap((span) =>
    overlaps(span, hole)
      ? [
          { begin: span.begin, end: hole.begin },
          { begin: hole.end, end: span.end },
        ].filter(({ begin, end }) => begin < end)
      : [span],
  );

/** What of a person's time is taken between two moments, without the reasons. */
export const takenTimes = ({ busy = [] }: Known, within: Span): Span[] =>
  joined(busy.filter((span) => overlaps(span, within)).map((span) => clipped(span, within)));

const clipped = (span: Span, within: Span): Span => ({
  begin: span.begin > within.begin ? span.begin : within.begin,
  end: span.end < within.end ? span.end : within.end,
});

/** A day on somebody's clock, from midnight to midnight. */
export const dayOn = (day: PlainDay, zone: ZoneId): Span => ({
  begin: toInstant(wallOf(day, '00:00'), zone),
  end: toInstant(wallOf(addDays(day, 1), '00:00'), zone),
});

/** One whole hour of a day, as "block 10, 15 and 17" names it; an hour that the clocks skip is the one after it. */
export function hourSpan(day: PlainDay, at: number, zone: ZoneId): Span {
  const begin = toInstant(addMinutes(wallOf(day, '00:00'), at * 60), zone);
  return { begin, end: plus(begin, hour) };
}
