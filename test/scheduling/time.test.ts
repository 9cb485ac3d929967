// Spans, hours and deadlines: the arithmetic under the rules.
import { describe, expect, test } from 'vitest';
import { joined, takenTimes, without } from '../../src/scheduling/busy.ts';
import { deadlineOf, defaultDeadline, workingDayAfter } from '../../src/scheduling/deadline.ts';
import { findTimes, nearestTimes } from '../../src/scheduling/find.ts';
import { nextAt, workingMoment } from '../../src/scheduling/hours.ts';
import { hasPassed } from '../../src/scheduling/slots.ts';
import { spansOf } from '../../src/scheduling/spans.ts';
import type { Instant } from '../../src/values/instant.ts';
import { type PlainDay, toInstant, type WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

const london = 'Europe/London' as ZoneId;
const newYork = 'America/New_York' as ZoneId;
const kiritimati = 'Pacific/Kiritimati' as ZoneId;
const at = (text: string): Instant => `${text}:00.000Z` as Instant;
const wall = (text: string): WallTime => text as WallTime;
const day = (text: string): PlainDay => text as PlainDay;
const span = (from: string, to: string) => ({ begin: at(`2026-03-03T${from}`), end: at(`2026-03-03T${to}`) });

describe('taken time', () => {
  test('that touches or overlaps is one', () => {
    expect(
      joined([span('14:00', '15:00'), span('10:00', '11:00'), span('11:00', '12:00'), span('10:30', '10:45')]),
    ).toEqual([span('10:00', '12:00'), span('14:00', '15:00')]);
  });

  test.each([
    ['from the middle', '11:00', '12:00', [span('10:00', '11:00'), span('12:00', '13:00')]],
    ['from the front', '09:00', '11:00', [span('11:00', '13:00')]],
    ['altogether', '09:00', '14:00', []],
    ['not at all', '13:00', '14:00', [span('10:00', '13:00')]],
  ])('is cut out %s', (_, from, to, left) => {
    expect(without([span('10:00', '13:00')], span(from, to))).toEqual(left);
  });

  test('is told in spans', () => {
    const known = {
      busy: [
        { ...span('10:15', '10:45'), by: 'event' as const },
        { ...span('15:00', '17:00'), by: 'blocked' as const },
      ],
    };
    expect(takenTimes(known, span('10:30', '15:30'))).toEqual([span('10:30', '10:45'), span('15:00', '15:30')]);
  });
});

describe('deadlines', () => {
  const slot = (begin: string) =>
    ({ n: 1, begin: wall(begin), end: wall(begin), status: 'open', version: 1, by: 'p1' }) as never;

  test.each([
    ['three working days, at five', '2026-03-02T09:00', '2026-03-20T10:00', '2026-03-05T17:00'],
    ['over a weekend', '2026-03-05T09:00', '2026-03-20T10:00', '2026-03-10T17:00'],
    ['asked on a Saturday', '2026-03-07T09:00', '2026-03-20T10:00', '2026-03-11T17:00'],
    ['a day before the first slot', '2026-03-02T09:00', '2026-03-04T10:00', '2026-03-03T10:00'],
    ['never under two hours, a round time', '2026-03-02T09:05', '2026-03-02T12:00', '2026-03-02T11:15'],
    ['over the change to summer time', '2026-03-26T09:00', '2026-04-20T10:00', '2026-03-31T16:00'],
  ])('%s', (_, now, first, due) => {
    expect(defaultDeadline([slot(first)], london, at(now))).toBe(at(due));
  });

  test('a day means five o’clock, or its last minute', () => {
    expect(deadlineOf(day('2026-03-03'), newYork, at('2026-03-02T09:00'))).toBe(at('2026-03-03T22:00'));
    expect(deadlineOf(day('2026-03-03'), newYork, at('2026-03-03T23:00'))).toBe(at('2026-03-04T04:59'));
    expect(workingDayAfter(day('2026-03-06'), 1)).toBe('2026-03-09');
  });
});

describe('hours', () => {
  test.each([
    ['at work', '2026-03-03T10:00', london, '2026-03-03T10:00'],
    ['before work', '2026-03-03T07:00', london, '2026-03-03T09:00'],
    ['at closing time', '2026-03-03T17:00', london, '2026-03-04T09:00'],
    ['on Friday evening', '2026-03-06T18:00', london, '2026-03-09T09:00'],
    ['elsewhere', '2026-03-03T10:00', newYork, '2026-03-03T14:00'],
    ['far elsewhere', '2026-03-05T20:00', kiritimati, '2026-03-05T20:00'],
  ])('the next working moment %s', (_, from, zone, found) => {
    expect(workingMoment(at(from), zone)).toBe(at(found));
  });

  test('nobody works who never works', () => {
    expect(workingMoment(at('2026-03-03T10:00'), london, [[], [], [], [], [], [], []])).toBeUndefined();
  });

  test('the next morning', () => {
    expect(nextAt('08:00', at('2026-03-03T07:59'), london)).toBe(at('2026-03-03T08:00'));
    expect(nextAt('08:00', at('2026-03-03T08:00'), london)).toBe(at('2026-03-04T08:00'));
  });

  test.each([london, newYork, kiritimati])('a slot of %s has passed at its minute, and not before', (zone) => {
    const begin = wall('2026-03-03T10:00');
    const exact = toInstant(begin, zone);
    expect(hasPassed(begin, zone, exact)).toBe(true);
    expect(hasPassed(begin, zone, new Date(Date.parse(exact) - 1).toISOString() as Instant)).toBe(false);
  });
});

describe('times as they are said', () => {
  test('keep their length on other clocks', () => {
    expect(spansOf({ begin: wall('2026-03-06T15:00'), end: wall('2026-03-06T15:30') }, newYork, london, 30)).toEqual([
      { begin: '2026-03-06T20:00', end: '2026-03-06T20:30' },
    ]);
  });

  test('a day is a window for a meeting, and the whole of a meeting of days', () => {
    const friday = { begin: day('2026-03-06'), end: day('2026-03-06') };
    expect(spansOf(friday, london, london, 30)).toEqual([{ begin: '2026-03-06T08:00', end: '2026-03-06T18:00' }]);
    expect(spansOf(friday, london, london, 1440)).toEqual([{ begin: '2026-03-06T00:00', end: '2026-03-07T00:00' }]);
    expect(spansOf({ begin: day('2026-03-05'), end: day('2026-03-06') }, london, london, 30)).toHaveLength(2);
    expect(spansOf({ begin: day('2026-03-06'), end: day('2026-03-05') }, london, london, 30)).toEqual([]);
  });
});

describe('finding times', () => {
  const people = ['ann@example.com', 'bob@example.com'] as never;
  const world = (bob: object) => ({
    now: at('2026-03-02T09:00'),
    gathering: 0,
    people: new Map(),
    known: new Map([['bob@example.com', bob]]),
  });

  test('keeps to working hours that somebody has set', () => {
    const mornings = [...Array(5).fill([{ from: 480, to: 600 }]), [], []];
    const found = findTimes(world({ hours: mornings }), { duration: 60, people, zone: london });
    expect(found).toHaveLength(5);
    for (const { begin } of found) expect(begin.slice(11)).toBe('09:00');
  });

  test('works over a weekend only when it is asked to', () => {
    const weekend = { first: day('2026-03-07'), last: day('2026-03-08') };
    expect(
      findTimes(world({}), { duration: 60, people, zone: london }).every(({ begin }) => !/-0[78]T/.test(begin)),
    ).toBe(true);
    expect(findTimes(world({}), { duration: 60, people, zone: london, within: weekend }).length).toBeGreaterThan(0);
  });

  test('the nearest times are near', () => {
    const busy = [{ ...span('10:00', '12:00'), by: 'blocked' }];
    expect(nearestTimes(world({ busy }), { duration: 30, people, zone: london }, wall('2026-03-03T11:00'))).toEqual([
      { begin: '2026-03-03T12:00', end: '2026-03-03T12:30' },
      { begin: '2026-03-03T09:30', end: '2026-03-03T10:00' },
      { begin: '2026-03-03T13:00', end: '2026-03-03T13:30' },
    ]);
  });
});
