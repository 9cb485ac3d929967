import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../src/values/duration.ts';
import { instantOf, parseInstant } from '../../src/values/instant.ts';
import {
  addDays,
  addMinutes,
  daysBetween,
  minutesBetween,
  type PlainDay,
  parseDay,
  parseWallTime,
  toInstant,
  toWall,
  type WallTime,
  wallTimeKind,
  weekdayOf,
} from '../../src/values/wall.ts';
import { parseZone, type ZoneId } from '../../src/values/zone.ts';

const wall = (text: string) => text as WallTime;
const zone = (text: string) => text as ZoneId;

describe('zones', () => {
  test.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New_York', 'America/New_York'],
    ['UTC', 'UTC'],
  ])('%s is %s', (text, expected) => expect(parseZone(text)).toEqual({ ok: true, value: expected }));
  test.each(['', '+01:00', 'UTC+1', 'Mars/Olympus', '../../etc/passwd'])('%j is refused', (text) =>
    expect(parseZone(text).ok).toBe(false),
  );
});

describe('wall times', () => {
  test.each([
    ['2026-03-29T02:30', 'Europe/Berlin', 'skipped'],
    ['2026-10-25T02:30', 'Europe/Berlin', 'twice'],
    ['2026-10-25T03:30', 'Europe/Berlin', 'once'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', 'twice'],
  ])('%s in %s exists %s', (time, where, kind) => expect(wallTimeKind(wall(time), zone(where))).toBe(kind));

  test('an instant shown on a clock and read back is the same instant, but for the repeated hour', () => {
    const anyZone = fc
      .constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC')
      .map(zone);
    const anyMinute = fc.integer({ min: 28_000_000, max: 31_000_000 }).map((minutes) => instantOf(minutes * 60_000));
    fc.assert(
      fc.property(anyMinute, anyZone, (instant, where) => {
        const shown = toWall(instant, where);
        const back = toInstant(shown, where);
        expect(toWall(back, where)).toBe(shown);
        if (wallTimeKind(shown, where) === 'once') expect(back).toBe(instant);
      }),
    );
  });

  test('clocks are read as Temporal reads them, around each change too', () => {
    const anyZone = fc.constantFrom('Europe/London', 'Africa/Casablanca', 'Australia/Lord_Howe', 'America/St_Johns');
    const anyMs = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
    const near = fc.constantFrom(-60_001, -1, 0, 1, 59_999);
    fc.assert(
      fc.property(anyMs, near, anyZone, (ms, away, where) => {
        const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(where);
        const change = there.getTimeZoneTransition('next')?.epochMilliseconds ?? ms;
        for (const at of [ms, change + away]) {
          const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where).toPlainDateTime();
          expect(toWall(instantOf(at), zone(where))).toBe(shown.toString().slice(0, 16));
        }
      }),
    );
  });

  test('adding minutes crosses midnight and leap days', () => {
    expect(addMinutes(wall('2028-02-28T23:45'), 30)).toBe('2028-02-29T00:15');
    expect(minutesBetween(wall('2026-12-31T23:00'), wall('2027-01-01T01:30'))).toBe(150);
  });

  test('days are counted as Date counts them', () => {
    const anyDay = fc.integer({ min: -1000, max: 90_000 });
    const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as PlainDay;
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(day(a), b - a)).toBe(day(b));
        expect(daysBetween(day(a), day(b))).toBe(b - a);
        expect(weekdayOf(day(a))).toBe(new Date(a * 86_400_000).getUTCDay() || 7);
        expect(addMinutes(`${day(a)}T13:37` as WallTime, (b - a) * 1440 - 817)).toBe(`${day(b)}T00:00`);
      }),
    );
  });

  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '1899-01-01'])('%s is no day', (text) =>
    expect(parseDay(text).ok).toBe(false),
  );
  test.each(['2026-02-30T10:00', '2026-02-03T24:00', 'soon'])('%s is no wall time', (text) =>
    expect(parseWallTime(text).ok).toBe(false),
  );
  test('Monday is 1', () => expect(weekdayOf('2026-03-02' as never)).toBe(1));
});

test.each([
  ['PT30M', 30],
  ['PT1H30M', 90],
  ['00:30', 30],
  ['00:30:00', 30],
  ['01:00', 60],
])('%s is %i minutes', (text, minutes) => expect(parseDuration(text)).toEqual({ ok: true, value: minutes }));
test.each(['', 'PT', 'PT0M', '0:00', 'half an hour', 'PT99999H'])('%j is no length of time', (text) =>
  expect(parseDuration(text).ok).toBe(false),
);
test('lengths are written in hours and minutes', () => {
  expect([30, 60, 90].map(formatDuration)).toEqual(['PT30M', 'PT1H', 'PT1H30M']);
});

test.each([
  ['2026-03-02T09:15:00Z', '2026-03-02T09:15:00.000Z'],
  ['2022-11-01T01:11:22+02:00', '2022-10-31T23:11:22.000Z'],
])('%s is %s', (text, expected) => expect(parseInstant(text)).toEqual({ ok: true, value: expected }));
test.each(['2026-03-02', 'now', '99999-01-01T00:00Z', '2026-02-31T00:00:00'])('%s is no instant', (text) =>
  expect(parseInstant(text).ok).toBe(false),
);
