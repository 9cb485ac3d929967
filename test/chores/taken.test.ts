// What calendars say is taken: files as programs publish them, with the spans that follow on the clock of their owner.
import { describe, expect, test } from 'vitest';
import { daysOf, readRule } from '../../src/mail/calendar/recurrence.ts';
import { takenIn } from '../../src/mail/calendar/taken.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';
import { type PlainDay, toWall } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

const london = 'Europe/London' as ZoneId;
const owner = { address: 'bob@client.test' as EmailAddress, zone: london };
const march = { begin: '2026-03-01T00:00:00.000Z' as Instant, end: '2026-04-01T00:00:00.000Z' as Instant };

const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT`), 'END:VCALENDAR']
    .join('\n')
    .replaceAll('\n', '\r\n');

function taken(text: string, within = march): string[] {
  const result = takenIn(text, within, owner);
  if (!result.ok) throw new Error(result.error);
  const show = (instant: Instant): string => toWall(instant, london).slice(5).replace('T', ' ');
  return result.value.map(({ begin, end }) => `${show(begin)} – ${show(end)}`);
}

describe('what a calendar says is taken', () => {
  test.each([
    ['an hour in UTC', 'DTSTART:20260303T100000Z\nDTEND:20260303T110000Z', ['03-03 10:00 – 03-03 11:00']],
    ['a zone of its own', 'DTSTART;TZID=Europe/Berlin:20260303T100000\nDURATION:PT30M', ['03-03 09:00 – 03-03 09:30']],
    [
      'a zone of Windows, in quotes',
      'DTSTART;TZID="W. Europe Standard Time":20260303T100000\nDTEND;TZID="W. Europe Standard Time":20260303T110000',
      ['03-03 09:00 – 03-03 10:00'],
    ],
    ['no zone at all', 'DTSTART:20260303T100000\nDTEND:20260303T113000', ['03-03 10:00 – 03-03 11:30']],
    ['whole days', 'DTSTART;VALUE=DATE:20260305\nDTEND;VALUE=DATE:20260307', ['03-05 00:00 – 03-07 00:00']],
    ['a day without an end', 'DTSTART;VALUE=DATE:20260305', ['03-05 00:00 – 03-06 00:00']],
    ['what is marked free', 'TRANSP:TRANSPARENT\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z', []],
    [
      'what Outlook calls free',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z',
      [],
    ],
    ['what was called off', 'STATUS:CANCELLED\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z', []],
    [
      'what its owner has declined',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:BOB@client.test\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z',
      [],
    ],
    [
      'what somebody else has declined',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:carol@other.test\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z',
      ['03-03 10:00 – 03-03 11:00'],
    ],
    ['our own entries', 'UID:eabcdefghij234567-p2@parley\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z', []],
    ['what ends before it begins', 'DTSTART:20260303T100000Z\nDTEND:20260303T090000Z', []],
    ['what lies elsewhere', 'DTSTART:20270303T100000Z\nDTEND:20270303T110000Z', []],
    ['dates that do not exist', 'DTSTART:20260230T100000Z\nDTEND:20260230T110000Z', []],
    ['folded lines', 'DTSTART;TZID=Europe/\n Berlin:20260303T100000\nDURATION:PT1H', ['03-03 09:00 – 03-03 10:00']],
  ])('%s', (_, event, spans) => {
    expect(taken(calendar(event))).toEqual(spans);
  });

  test('a series, on its own clock over the change of clocks, but for what it leaves out', () => {
    const series = `UID:s1
DTSTART;TZID=Europe/Berlin:20200107T100000
DTEND;TZID=Europe/Berlin:20200107T103000
RRULE:FREQ=WEEKLY;BYDAY=TU
EXDATE;TZID=Europe/Berlin:20260317T100000`;
    const moved = `UID:s1
RECURRENCE-ID;TZID=Europe/Berlin:20260324T100000
DTSTART;TZID=Europe/Berlin:20260325T150000
DTEND;TZID=Europe/Berlin:20260325T153000`;
    expect(taken(calendar(series, moved))).toEqual([
      '03-03 09:00 – 03-03 09:30',
      '03-10 09:00 – 03-10 09:30',
      '03-31 09:00 – 03-31 09:30',
      '03-25 14:00 – 03-25 14:30',
    ]);
  });

  test('free/busy as servers publish it', () => {
    const text = `BEGIN:VCALENDAR
BEGIN:VFREEBUSY
FREEBUSY;FBTYPE=BUSY:20260303T090000Z/PT1H,20260303T140000Z/20260303T150000Z
FREEBUSY;FBTYPE=FREE:20260304T090000Z/PT1H
END:VFREEBUSY
END:VCALENDAR`;
    expect(taken(text)).toEqual(['03-03 09:00 – 03-03 10:00', '03-03 14:00 – 03-03 15:00']);
  });

  test('alarms inside an event are none of its times', () => {
    const alarm =
      'DTSTART:20260303T100000Z\nDTEND:20260303T110000Z\nBEGIN:VALARM\nDURATION:PT5H\nTRIGGER:-PT15M\nEND:VALARM';
    expect(taken(calendar(alarm))).toEqual(['03-03 10:00 – 03-03 11:00']);
  });

  test('a page that is no calendar is said to be none', () => {
    expect(takenIn('<html>Please sign in</html>', march, owner)).toEqual({
      ok: false,
      error: 'There is no calendar at this address.',
    });
  });

  test('crafted rules and thousands of events come to an end', () => {
    const daily = 'DTSTART:19700101T000000Z\nDTEND:19700101T000100Z\nRRULE:FREQ=DAILY';
    const events = Array.from({ length: 3000 }, () => daily);
    expect(taken(calendar(...events)).length).toBeLessThanOrEqual(5000);
    expect(
      taken(calendar('DTSTART:19700101T000000Z\nDURATION:PT1M\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')),
    ).toEqual([]);
  });
});

describe('recurrences', () => {
  const days = (rule: string, first: string, last = '2027-12-31'): string[] =>
    daysOf(readRule(rule)!, first as PlainDay, first as PlainDay, last as PlainDay).map((day) => day.slice(2));

  test.each([
    ['FREQ=DAILY;COUNT=3', '2026-02-27', ['26-02-27', '26-02-28', '26-03-01']],
    ['FREQ=DAILY;INTERVAL=10;UNTIL=20260325', '2026-03-01', ['26-03-01', '26-03-11', '26-03-21']],
    ['FREQ=DAILY;BYDAY=SA,SU;COUNT=3', '2026-03-02', ['26-03-07', '26-03-08', '26-03-14']],
    ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', '2026-03-03', ['26-03-03', '26-03-05', '26-03-10', '26-03-12']],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO;COUNT=4',
      '2026-03-02',
      ['26-03-02', '26-03-08', '26-03-16', '26-03-22'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4',
      '2026-03-02',
      ['26-03-02', '26-03-15', '26-03-16', '26-03-29'],
    ],
    ['FREQ=MONTHLY;COUNT=3', '2026-01-31', ['26-01-31', '26-03-31', '26-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2026-01-31', ['26-01-31', '26-02-28', '26-03-31']],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '2026-03-10', ['26-03-10', '26-04-14', '26-05-12']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-03-27', ['26-03-27', '26-04-24']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', '2026-03-31', ['26-03-31', '26-04-30', '26-05-29']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2', '2026-03-13', ['26-03-13', '26-11-13']],
    ['FREQ=YEARLY;COUNT=2', '2024-02-29', ['24-02-29']],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;COUNT=2', '2026-05-10', ['26-05-10', '27-05-09']],
  ])('%s from %s', (rule, first, expected) => {
    expect(days(rule, first)).toEqual(expected);
  });

  test.each([
    'FREQ=HOURLY',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=DAILY;BYHOUR=9,10',
    '',
    'nonsense',
  ])('%j is none that we know', (rule) => expect(readRule(rule)).toBeUndefined());

  test('what lies before is counted', () => {
    const rule = readRule('FREQ=WEEKLY;COUNT=3')!;
    expect(daysOf(rule, '2026-03-03' as PlainDay, '2026-03-10' as PlainDay, '2026-12-31' as PlainDay)).toEqual([
      '2026-03-10',
      '2026-03-17',
    ]);
  });
});
