import { describe, expect, test } from 'vitest';
import { cleanCalendar } from '../../src/mail/calendar/clean.ts';
import { parseCalendar } from '../../src/mail/calendar/object.ts';
import { calendarIn } from '../../src/mail/calendar/read-calendar.ts';
import { minutesOf } from '../../src/mail/calendar/times.ts';
import { windowsZones } from '../../src/mail/calendar/windows-zones.ts';
import { zoneNamed } from '../../src/mail/calendar/zones.ts';
import { parseZone } from '../../src/values/zone.ts';

const partOf = (text: string) => ({
  type: 'text/calendar',
  parameters: new Map<string, string>(),
  attached: false,
  content: () => Buffer.from(text),
});
const event = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'METHOD:PUBLISH', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const read = (...lines: string[]) => calendarIn([partOf(event(...lines))])?.components[0];

describe('zones', () => {
  test.each([...windowsZones])('of Windows: %s is %s', (_, zone) => {
    expect(parseZone(zone).ok).toBe(true);
  });

  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/America/Indiana/Knox', 'America/Indiana/Knox'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['tzone://Microsoft/Custom', undefined],
    ['Customized Time Zone', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%.60s', (name, zone) => {
    expect(zoneNamed(name)).toBe(zone);
  });
});

describe('a calendar object', () => {
  test.each([
    ['in UTC', ['DTSTART:20260303T140000Z', 'DURATION:PT45M'], '2026-03-03T14:00:00.000Z', '2026-03-03T14:45:00.000Z'],
    ['of one whole day', ['DTSTART;VALUE=DATE:20260303'], '2026-03-03', '2026-03-03'],
    ['of days', ['DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260306'], '2026-03-03', '2026-03-05'],
    [
      'across a change of clocks',
      ['DTSTART;TZID=Europe/Berlin:20260329T030000'],
      '2026-03-29T01:00:00.000Z',
      undefined,
    ],
    ['in year 99999', ['DTSTART:999990303T140000Z'], undefined, undefined],
    ['on 31 February', ['DTSTART;VALUE=DATE:20260231'], undefined, undefined],
  ])('%s', (_, lines, begin, end) => {
    const found = read(...lines);
    expect([found?.begin, found?.end]).toEqual([begin, end]);
  });

  test('without a zone is local to whoever sent it', () => {
    expect(read('DTSTART:20260303T140000', 'DTEND:20260303T150000')).toMatchObject({
      floating: { begin: '2026-03-03T14:00', end: '2026-03-03T15:00' },
    });
  });

  test('of a series is its first, and says so', () => {
    const found = read('DTSTART:20260303T140000Z', 'RRULE:FREQ=SECONDLY');
    expect(found).toMatchObject({ begin: '2026-03-03T14:00:00.000Z', recurring: true });
  });

  test.each([
    ['nothing', ''],
    ['no calendar', 'Hello'],
    ['too large', event(`SUMMARY:${'x'.repeat(300_000)}`)],
    ['too many', event(...Array.from({ length: 30 }, () => 'END:VEVENT\r\nBEGIN:VEVENT'))],
    ['too deep', 'BEGIN:VCALENDAR\r\n'.repeat(50)],
  ])('that is %s is none', (_, text) => {
    expect(calendarIn([partOf(text)])).toBeUndefined();
  });

  test.each([
    ['cut off in the middle', event('UID:a', 'SUMMARY:x').slice(0, -25)],
    ['full of blank lines', event('UID:a').replaceAll('\r\n', '\r\n\r\n')],
    ['after a byte order mark', `\ufeff${event('UID:a')}`],
    ['after words', `Hello\n${event('UID:a')}`],
    ['before another', `${event('UID:a')}\r\n${event('UID:b')}`],
    ['with ends that were never begun', event('UID:a', 'END:VALARM')],
  ])('is read although %s', (_, text) => {
    expect(calendarIn([partOf(text)])?.components.map(({ uid }) => uid)).toEqual(['a']);
  });

  test('keeps properties named like those of objects apart', () => {
    const object = parseCalendar(event('__PROTO__:x', 'CONSTRUCTOR;A=b:y', 'UID:a'));
    expect(object?.children[0]?.properties.map(({ name }) => name)).toContain('uid');
  });

  test('is cleaned once and for all', () => {
    const clean = cleanCalendar(event('UID:a', 'broken', 'DTSTART;TZID=(UTC+01:00) Berlin:20260303T140000'))!;
    expect(cleanCalendar(clean)).toBe(clean);
  });
});

test.each([
  ['PT45M', 45],
  ['PT1H30M', 90],
  ['P1D', 1440],
  ['P1W', 10_080],
  ['PT0S', 0],
  ['-PT15M', 0],
  ['nonsense', 0],
])('%s lasts %i minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});
