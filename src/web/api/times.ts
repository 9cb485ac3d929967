// Times as programs write them: with any offset, or local to the event's zone, with an end or a length in any usual form.
import type { SaidSpan } from '../../language/reading.ts';
import { parseDuration } from '../../values/duration.ts';
import { type Minutes, parseInstant } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import type { Span } from '../../values/span.ts';
import {
  addDays,
  addMinutes,
  type PlainDay,
  parseDay,
  parseWallTime,
  toInstant,
  toWall,
  type WallTime,
  wallOf,
  wallTimeKind,
} from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { bad, type Trouble } from '../trouble.ts';

/** A slot of a JSON body. `n` alone names one that is there. */
export interface SlotInput {
  readonly n?: number;
  readonly begin?: string;
  readonly end?: string;
  readonly duration?: string;
}

/** A slot of wall times; its length was said, or taken from elsewhere. */
export interface WallSlot {
  readonly begin: WallTime;
  readonly end: WallTime;
}

// 2026-03-03T10:00, 2026-03-03 10:00:00, 2022-11-01T01:11:22.02+02, …-02:00, …Z
const shape = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** The wall time in `zone` that a text with or without an offset means, to the minute. */
export function readTime(text: string, zone: ZoneId): Result<WallTime, Trouble> {
  const parts = shape.exec(text.trim());
  if (parts === null)
    return fail(bad(`"${text.slice(0, 40)}" is no time. Write it like 2026-03-03T10:00 or 2026-03-03T10:00+01:00.`));
  const [, day, clock, offset] = parts;
  const local = parseWallTime(`${day}T${clock}`);
  if (!local.ok) return fail(bad(local.error));
  if (offset !== undefined) {
    const instant = parseInstant(`${day}T${clock}:00${wholeOffset(offset)}`);
    return instant.ok ? ok(toWall(instant.value, zone)) : fail(bad(instant.error));
  }
  if (wallTimeKind(local.value, zone) === 'skipped')
    return fail(bad(`${day} ${clock} does not exist in ${zone}: the clocks go forward over it.`));
  return local;
}

// "+02" → "+02:00", "-0230" → "-02:30"
const wholeOffset = (offset: string): string =>
  /^z$/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;

/** A day, or a time of it. */
export function readDayOrTime(text: string, zone: ZoneId): Result<WallTime | PlainDay, Trouble> {
  const day = parseDay(text);
  return day.ok ? day : readTime(text, zone);
}

export function readLength(text: string): Result<Minutes, Trouble> {
  const length = parseDuration(text);
  return length.ok ? length : fail(bad(length.error));
}

/** @param usual the length of a slot that says neither its end nor its length */
export function readSlot({ begin, end, duration }: SlotInput, zone: ZoneId, usual: Minutes): Result<WallSlot, Trouble> {
  if (begin === undefined) return fail(bad('A slot needs its "begin".'));
  const from = readTime(begin, zone);
  if (!from.ok) return from;
  if (end !== undefined) {
    const to = readTime(end, zone);
    if (!to.ok) return to;
    return to.value > from.value ? ok({ begin: from.value, end: to.value }) : fail(bad('A slot ends after it begins.'));
  }
  const length = duration === undefined ? ok(usual) : readLength(duration);
  return length.ok ? ok({ begin: from.value, end: addMinutes(from.value, length.value) }) : length;
}

export function readSlots(slots: readonly SlotInput[], zone: ZoneId, usual: Minutes): Result<WallSlot[], Trouble> {
  const read = slots.map((slot) => readSlot(slot, zone, usual));
  const wrong = read.findIndex((one) => !one.ok);
  const first = read[wrong];
  if (first !== undefined && !first.ok)
    return fail({ ...first.error, detail: `slots[${wrong}]: ${first.error.detail}` });
  return ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

export const instantsOf = ({ begin, end }: SaidSpan, zone: ZoneId): Span => ({
  begin: toInstant(begin as WallTime, zone),
  end: toInstant(end as WallTime, zone),
});

/** A stretch of somebody's time: from one time to another, or from one whole day to another, which is included. */
export interface TimeSpanInput {
  readonly begin: string;
  readonly end: string;
  readonly state?: 'blocked' | 'free';
}

export function readTimeSpan({ begin, end }: TimeSpanInput, zone: ZoneId): Result<Span, Trouble> {
  const from = readDayOrTime(begin, zone);
  if (!from.ok) return from;
  const to = readDayOrTime(end, zone);
  if (!to.ok) return to;
  const span = { begin: toInstant(startOf(from.value), zone), end: toInstant(endOf(to.value), zone) };
  return span.begin < span.end ? ok(span) : fail(bad('A span ends after it begins.'));
}

const isWhole = (time: WallTime | PlainDay): time is PlainDay => time.length === 10;
const startOf = (time: WallTime | PlainDay): WallTime => (isWhole(time) ? wallOf(time, '00:00') : time);
const endOf = (time: WallTime | PlainDay): WallTime => (isWhole(time) ? wallOf(addDays(time, 1), '00:00') : time);
