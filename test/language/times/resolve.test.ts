// What words may mean (for choosing among slots) and what they mean where nothing else decides.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock, Days, Hours } from '../../../src/language/mention.ts';
import { isMonthFirst } from '../../../src/language/resolve/dates.ts';
import { daysOfSet, nearestDays, type Today } from '../../../src/language/resolve/days.ts';
import { dayFits, namingWindows, weekdayAgrees } from '../../../src/language/resolve/fits.ts';
import { readingsOf, spanReadingsOf, usualReading } from '../../../src/language/resolve/hours.ts';
import { readTimes } from '../../../src/language/times.ts';
import { must } from '../../../src/values/result.ts';
import { addDays, type PlainDay, parseDay } from '../../../src/values/wall.ts';
import { parseZone } from '../../../src/values/zone.ts';

const day = (text: string): PlainDay => must(parseDay(text));
const at: Today = { today: day('2026-03-04'), monthFirst: false };
const read = (text: string) => readTimes(text, { locale: 'en' })[0]!;

describe('whether a day fits the words', () => {
  test.each([
    // A bare weekday names every such day, "next" too; which of them is decided by the slots.
    ['Tuesday', '2026-03-10', true],
    ['Tuesday', '2026-05-05', true],
    ['Tuesday', '2026-03-11', false],
    ['next Tuesday', '2026-03-31', true],
    ['Tuesday next week', '2026-03-10', true],
    ['Tuesday next week', '2026-03-17', false],
    ['a week on Tuesday', '2026-03-17', true],
    ['a week on Tuesday', '2026-03-10', false],
    // A date without a year fits every year, 3/4 both orders, the 14th every month.
    ['3 March', '2026-03-03', true],
    ['3 March', '2027-03-03', true],
    ['3 March 2027', '2026-03-03', false],
    ['3/4', '2026-04-03', true],
    ['3/4', '2026-03-04', true],
    ['13/4', '2026-04-13', true],
    ['the 14th', '2026-03-14', true],
    ['the 14th', '2026-11-14', true],
    ['the 14th', '2026-11-15', false],
    ['the 14th of next month', '2026-04-14', true],
    ['the 14th of next month', '2026-05-14', false],
    // Stretches of days.
    ['next week', '2026-03-15', true],
    ['next week', '2026-03-16', false],
    ['early next week', '2026-03-12', false],
    ['Monday to Wednesday', '2026-06-09', true],
    ['Monday to Wednesday', '2026-06-11', false],
    ['the 4th to the 6th', '2026-07-05', true],
    ['28 March - 2 April', '2026-04-01', true],
    ['28 March - 2 April', '2026-04-03', false],
    ['in March', '2026-03-31', true],
    ['the next two weeks', '2026-03-18', true],
    ['the next two weeks', '2026-03-19', false],
    // Bounds: "until" leaves its day out, "by" and "through" include it.
    ['until Thursday', '2026-03-04', true],
    ['until Thursday', '2026-03-05', false],
    ['by Thursday', '2026-03-05', true],
    ['through Thursday', '2026-03-05', true],
    ['after Thursday', '2026-03-05', false],
    ['after Thursday', '2026-03-06', true],
    ['from Thursday on', '2026-03-05', true],
    ['before the 14th', '2026-03-14', false],
    // Sets and their exceptions.
    ['any weekday but Friday', '2026-03-05', true],
    ['any weekday but Friday', '2026-03-06', false],
    ['any weekday but Friday', '2026-03-07', false],
    ['weekends', '2026-03-07', true],
    ['any day next week except Monday', '2026-03-09', false],
    ['any day next week except Monday', '2026-03-10', true],
    ['any day next week except Monday', '2026-03-17', false],
  ])('%s: %s is %s', (text, candidate, fits) => {
    expect(dayFits(read(text).days!, day(candidate), at)).toBe(fits);
  });

  test('a weekday that disagrees with its date is seen', () => {
    const days = read('Thursday 6 March').days!;
    expect(dayFits(days, day('2026-03-06'), at)).toBe(true);
    expect(weekdayAgrees(days, day('2026-03-06'))).toBe(false);
    expect(weekdayAgrees(days, day('2025-03-06'))).toBe(true);
  });
});

describe('hours', () => {
  const clock = (hour: number, more: Partial<Clock> = {}): Clock => ({ hour, minute: 0, ...more });

  test('a bare hour may be before or after noon, an exact one not', () => {
    expect(readingsOf(clock(3))).toEqual([180, 900]);
    expect(readingsOf(clock(12))).toEqual([0, 720]);
    expect(readingsOf(clock(3, { meridiem: 'pm' }))).toEqual([900]);
    expect(readingsOf(clock(9, { exact: true }))).toEqual([540]);
    expect(readingsOf(clock(15))).toEqual([900]);
    expect(readingsOf(clock(7), 'evening')).toEqual([1140]);
    expect(readingsOf(clock(7), 'morning')).toEqual([420]);
  });

  test('8 to 11 are am, 12 to 7 are pm', () => {
    const usual = Array.from({ length: 12 }, (_, i) => usualReading(clock(i + 1)) / 60);
    expect(usual).toEqual([13, 14, 15, 16, 17, 18, 19, 8, 9, 10, 11, 12]);
  });

  test.each<[string, string]>([
    ['10-2', '600-840'],
    ['9-5', '540-1020'],
    ['11-1pm', '660-780'],
    ['2-4pm', '840-960'],
    ['11am-1', '660-780'],
    ['9-11', '540-660'],
    ['6-8', '1080-1200'],
    ['7-9am', '420-540'],
    ['12-4', '720-960'],
    ['10pm-2', '1320-1560'],
  ])('Friday %s is %s first of all', (text, expected) => {
    const hours = read(`Friday ${text}`).hours as Extract<Hours, { kind: 'span' }>;
    const { from, to } = spanReadingsOf(hours.from, hours.to)[0]!;
    expect(`${from}-${to}`).toBe(expected);
  });

  test('parts of the day name more slots than they would offer', () => {
    expect(namingWindows({ kind: 'part', part: 'morning' })).toEqual([{ from: 0, to: 720 }]);
    expect(namingWindows({ kind: 'part', part: 'afternoon' })).toEqual([{ from: 720, to: 1080 }]);
    expect(namingWindows({ kind: 'part', part: 'evening' })).toEqual([{ from: 1020, to: 1440 }]);
    expect(namingWindows({ kind: 'part', part: 'lunch' })).toEqual([{ from: 720, to: 840 }]);
  });
});

test('American zones begin a date with the month, Latin American ones do not', () => {
  const monthFirst = (zone: string) => isMonthFirst(must(parseZone(zone)));
  expect(
    ['America/New_York', 'America/Los_Angeles', 'America/Indiana/Indianapolis', 'Pacific/Honolulu'].every(monthFirst),
  ).toBe(true);
  expect(
    [
      'Europe/London',
      'America/Sao_Paulo',
      'America/Argentina/Buenos_Aires',
      'America/Mexico_City',
      'Australia/Sydney',
      'UTC',
    ].some(monthFirst),
  ).toBe(false);
});

describe('what must hold', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));
  const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>;

  test('a bare weekday lies within the coming seven days and fits itself', () => {
    fc.assert(
      fc.property(anyDay, weekday, fc.boolean(), (today, weekday, hourToCome) => {
        const days: Days = { kind: 'weekday', weekday };
        const { from } = nearestDays(days, { today, monthFirst: false, hourToCome })!;
        expect(from! >= addDays(today, hourToCome ? 0 : 1) && from! <= addDays(today, 7)).toBe(true);
        expect(dayFits(days, from!, { today, monthFirst: false })).toBe(true);
      }),
    );
  });

  test('"next X" lies in the calendar week after this one', () => {
    fc.assert(
      fc.property(anyDay, weekday, (today, weekday) => {
        const week = nearestDays({ kind: 'week', weeks: 1 }, { today, monthFirst: false })!;
        const { from } = nearestDays({ kind: 'weekday', weekday, which: 'next' }, { today, monthFirst: false })!;
        expect(week.from! <= from! && from! <= week.to!).toBe(true);
      }),
    );
  });

  test('a date or a day of the month is never in the past, and fits itself', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (today, month, date) => {
        for (const days of [
          { kind: 'date', month, day: date },
          { kind: 'monthday', day: date },
        ] satisfies Days[]) {
          const range = nearestDays(days, { today, monthFirst: false });
          if (range === undefined) continue;
          expect(range.from! >= today).toBe(true);
          expect(dayFits(days, range.from!, { today, monthFirst: false })).toBe(true);
        }
      }),
    );
  });

  test('a set holds only its weekdays and none of its exceptions', () => {
    fc.assert(
      fc.property(anyDay, fc.uniqueArray(weekday, { minLength: 1 }), weekday, (today, weekdays, out) => {
        const found = daysOfSet(
          { kind: 'any', weekdays, except: [{ kind: 'weekday', weekday: out }] },
          { from: today, to: addDays(today, 6) },
          { today, monthFirst: false },
        );
        expect(found).toHaveLength(weekdays.filter((one) => one !== out).length);
      }),
    );
  });
});
