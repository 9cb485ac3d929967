// Wall time, what people agree on: `2026-03-03T10:00` on the clocks of a zone. Dates are dates, never instants.
import { dayOfNumber, numberOfDay, padded, twoDigits } from './day-number.ts';
import type { Brand } from './ids.ts';
import { type Instant, instantOf, type Minutes, msOf } from './instant.ts';
import { offsetAt } from './offset.ts';
import { fail, ok, type Result } from './result.ts';
import type { ZoneId } from './zone.ts';

/** `YYYY-MM-DDTHH:MM`, local to a zone that stands beside it. */
export type WallTime = Brand<string, 'WallTime'>;

/** `YYYY-MM-DD`. */
export type PlainDay = Brand<string, 'PlainDay'>;

export function parseWallTime(text: string): Result<WallTime, string> {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(text);
  if (parts === null || !isDay(parts[1]!) || parts[2]! > '23:59' || parts[2]!.slice(3) > '59')
    return fail(`"${text.slice(0, 40)}" is no date and time; write it like 2026-03-03T10:00.`);
  return ok(`${parts[1]}T${parts[2]}` as WallTime);
}

export function parseDay(text: string): Result<PlainDay, string> {
  return isDay(text) ? ok(text as PlainDay) : fail(`"${text.slice(0, 40)}" is no date; write it like 2026-03-03.`);
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1970 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const dayOf = (wall: WallTime): PlainDay => wall.slice(0, 10) as PlainDay;

/** `10:00` */
export const clockOf = (wall: WallTime): string => wall.slice(11);

export const wallOf = (day: PlainDay, clock: string): WallTime => `${day}T${clock}` as WallTime;

// Wall times are counted as if they were UTC: between two of them on one clock no zone matters.
const minutesOf = (wall: WallTime): number => numberOfDay(wall) * 1440 + twoDigits(wall, 11) * 60 + twoDigits(wall, 14);

export function addMinutes(wall: WallTime, minutes: Minutes): WallTime {
  return wallOfMinutes(Math.floor(minutesOf(wall) + minutes));
}

function wallOfMinutes(minutes: number): WallTime {
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  return `${dayOfNumber(day)}T${padded[Math.floor(rest / 60)]}:${padded[rest % 60]}` as WallTime;
}

export const minutesBetween = (from: WallTime, to: WallTime): Minutes => minutesOf(to) - minutesOf(from);
export const addDays = (day: PlainDay, days: number): PlainDay => dayOfNumber(numberOfDay(day) + days) as PlainDay;
export const daysBetween = (from: PlainDay, to: PlainDay): number => numberOfDay(to) - numberOfDay(from);

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(day: PlainDay): number {
  // The first day of 1970 was a Thursday.
  const days = (numberOfDay(day) + 3) % 7;
  return days < 0 ? days + 8 : days + 1;
}

/**
 * The moment at which the clocks of `zone` show `wall`. In the hour that the clocks skip it is the moment after the gap,
 * in the hour that they repeat the first of the two (RFC 5545 §3.3.5); `wallTimeKind` tells where somebody must be asked.
 */
export function toInstant(wall: WallTime, zone: ZoneId): Instant {
  const name = `${wall} ${zone}`;
  let instant = instants.get(name);
  if (instant === undefined) {
    instant = instantOf(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);
    if (instants.size >= 10_000) instants.clear();
    instants.set(name, instant);
  }
  return instant;
}

/** The slots of an event are asked about again and again; the time zone data do not change while we run. */
const instants = new Map<string, Instant>();

/** Whether that hour exists once, is skipped, or comes twice because the clocks change. */
export function wallTimeKind(wall: WallTime, zone: ZoneId): 'once' | 'skipped' | 'twice' {
  const plain = Temporal.PlainDateTime.from(wall);
  const first = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.epochMilliseconds === second.epochMilliseconds) return 'once';
  return first.toPlainDateTime().equals(plain) ? 'twice' : 'skipped';
}

/** What the clocks of `zone` show at that moment. */
export function toWall(instant: Instant, zone: ZoneId): WallTime {
  const ms = msOf(instant);
  return wallOfMinutes(Math.floor((ms + offsetAt(ms, zone)) / 60_000));
}

export const dayIn = (instant: Instant, zone: ZoneId): PlainDay => dayOf(toWall(instant, zone));
