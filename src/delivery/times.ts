// The one way in which Parley prints times: weekday, date and zone, in the reader's zone with the event's beside it.
import { type Instant, type Minutes, msOf } from '../values/instant.ts';
import {
  addDays,
  clockOf,
  dayOf,
  type PlainDay,
  toInstant,
  toWall,
  type WallTime,
  wallTimeKind,
  weekdayOf,
} from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Phrases } from './phrases/en.ts';

export interface Clocks {
  /** The zone in which the times of the event are kept. */
  readonly event: ZoneId;
  /** The zone printed first: the reader's where it is known, else the event's. A reply's bare times are read in it. */
  readonly reader: ZoneId;
  readonly phrases: Phrases;
}

/**
 * `Tuesday 3 March 2026, 14:00–14:30 (Europe/London)`, and for a reader elsewhere
 * `Tuesday 3 March 2026, 15:00–15:30 (Europe/Berlin), 14:00 in Europe/London`.
 */
export function formatSpan(begin: WallTime, end: WallTime, clocks: Clocks): string {
  return remembered(`${clocks.phrases.language} ${clocks.event} ${clocks.reader} ${begin} ${end}`, () => {
    const { event, reader, phrases } = clocks;
    if (event === reader) return `${span(begin, end, phrases)} (${zoneName(begin, event, phrases)})`;
    const [from, to] = [inReaderZone(begin, clocks), inReaderZone(end, clocks)];
    return `${span(from, to, phrases)} (${zoneName(from, reader, phrases)}), ${beside(begin, from, clocks)}`;
  });
}

/** `Thursday 5 March 2026, 17:00 (Europe/London)`, with the event's clock beside it as in `formatSpan`. */
export function formatMoment(instant: Instant, clocks: Clocks): string {
  return remembered(`${clocks.phrases.language} ${clocks.event} ${clocks.reader} ${instant}`, () => {
    const { event, reader, phrases } = clocks;
    const at = toWall(instant, reader);
    const first = `${date(dayOf(at), phrases)}, ${phrases.hours(clockOf(at))} (${zoneName(at, reader, phrases)})`;
    return event === reader ? first : `${first}, ${beside(toWall(instant, event), at, clocks)}`;
  });
}

/** `Tuesday 3 March 2026` */
export const formatDay = (day: PlainDay, phrases: Phrases): string => date(day, phrases);

/** `Tuesday 3 March 2026, 14:00–14:30`: for a line that names its zone elsewhere. */
export const formatBareSpan = (begin: WallTime, end: WallTime, clocks: Clocks): string =>
  clocks.event === clocks.reader
    ? span(begin, end, clocks.phrases)
    : span(inReaderZone(begin, clocks), inReaderZone(end, clocks), clocks.phrases);

/** `15:00–17:00`: a part of a stretch whose day stands beside it. */
export const formatClocks = (begin: WallTime, end: WallTime, clocks: Clocks): string =>
  clocks.phrases.hours(`${clockOf(inReaderZone(begin, clocks))}–${clockOf(inReaderZone(end, clocks))}`);

const inReaderZone = (wall: WallTime, { event, reader }: Clocks): WallTime => toWall(toInstant(wall, event), reader);

function span(begin: WallTime, end: WallTime, phrases: Phrases): string {
  const day = dayOf(begin);
  const from = date(day, phrases);
  if (dayOf(end) === day) return `${from}, ${phrases.hours(`${clockOf(begin)}–${clockOf(end)}`)}`;
  // Midnight belongs to the day that it ends: 22:00–24:00, not a second date.
  if (clockOf(end) === '00:00' && dayOf(end) === addDays(day, 1))
    return `${from}, ${phrases.hours(`${clockOf(begin)}–24:00`)}`;
  return `${from}, ${phrases.hours(clockOf(begin))} – ${date(dayOf(end), phrases)}, ${phrases.hours(clockOf(end))}`;
}

function beside(eventWall: WallTime, readerWall: WallTime, { event, phrases }: Clocks): string {
  const day = dayOf(eventWall);
  const clock = phrases.hours(clockOf(eventWall));
  const time = dayOf(readerWall) === day ? clock : `${date(day, phrases)}, ${clock}`;
  return phrases.inZone(time, event);
}

// In the hour that comes twice the wall time alone does not say which: the first is meant, and its offset says so.
function zoneName(wall: WallTime, zone: ZoneId, phrases: Phrases): string {
  return wallTimeKind(wall, zone) === 'twice' ? phrases.withOffset(zone, offsetOf(wall, zone)) : zone;
}

function offsetOf(wall: WallTime, zone: ZoneId): string {
  const minutes: Minutes = (Date.parse(`${wall}Z`) - msOf(toInstant(wall, zone))) / 60_000;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function date(day: PlainDay, phrases: Phrases): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return phrases.date({ weekday: weekdayOf(day), day: dayOfMonth!, month: month!, year: year! });
}

// All letters of an event print the same few times; what they come to depends on nothing but the key.
const most = 5000;
const memory = new Map<string, string>();

function remembered(key: string, make: () => string): string {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= most) memory.clear();
  const made = make();
  memory.set(key, made);
  return made;
}
