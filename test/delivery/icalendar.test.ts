// Our calendar objects read by Python's icalendar, which shares no line with ical.js; where it is installed (Debian:
// `apt-get install python3-icalendar`).
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../src/delivery/calendar/write.ts';
import { composeLetter } from '../../src/delivery/compose.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';
import { cases } from './cases.ts';
import { readStrictly, textOf } from './rfc5545.ts';

const python = '/usr/bin/python3';
const missing = spawnSync(python, ['-c', 'import icalendar']).status !== 0;
if (missing)
  console.log('Python’s icalendar is not installed: calendar objects are read by ical.js and by our grammar only.');

const script = `
import json, sys
from icalendar import Calendar
def event(one):
    people = one.get('ATTENDEE', [])
    return [str(one['UID']), int(one['SEQUENCE']), one['DTSTART'].dt.isoformat(), one['DTEND'].dt.isoformat(),
            str(one['SUMMARY']), str(one.get('LOCATION', '')), str(one.get('DESCRIPTION', '')), str(one['STATUS']),
            str(one.get('ORGANIZER', '')), len(people) if isinstance(people, list) else 1,
            sorted(key for key in one if key.startswith('X-')), len(one.subcomponents)]
print(json.dumps([[str(calendar['METHOD']), [event(one) for one in calendar.walk('VEVENT')]]
                  for calendar in map(Calendar.from_ical, json.load(sys.stdin))]))
`;

const read = (texts: readonly string[]): unknown =>
  JSON.parse(execFileSync(python, ['-c', script], { input: JSON.stringify(texts) }).toString());

/** The same, by our own reading of the grammar. */
function expected(text: string): unknown {
  const { properties, components } = readStrictly(text);
  const value = (of: typeof properties, name: string): string => of.find((one) => one.name === name)?.value ?? '';
  const at = (stamp: string): string =>
    stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6+00:00');
  return [
    value(properties, 'METHOD'),
    components.map(({ properties: own }) => [
      value(own, 'UID'),
      Number(value(own, 'SEQUENCE')),
      at(value(own, 'DTSTART')),
      at(value(own, 'DTEND')),
      ...['SUMMARY', 'LOCATION', 'DESCRIPTION'].map((name) => textOf(value(own, name))),
      value(own, 'STATUS'),
      value(own, 'ORGANIZER'),
      own.filter(({ name }) => name === 'ATTENDEE').length,
      [],
      0,
    ]),
  ];
}

const entry = (words: string): CalendarEntry => ({
  uid: 'eabcdefghijklmnop-p2@parley',
  sequence: 3,
  stamp: '2026-03-02T09:00:00.000Z' as Instant,
  begin: '2026-03-03T14:00:00.000Z' as Instant,
  end: '2026-03-03T14:30:00.000Z' as Instant,
  summary: words,
  location: words,
  description: words,
  status: 'CONFIRMED',
  organizer: { address: 'r-abc@reply.bot.test' as EmailAddress, name: words },
  attendee: {
    address: 'bob@client.test' as EmailAddress,
    name: words,
    role: 'REQ-PARTICIPANT',
    status: 'NEEDS-ACTION',
  },
});

const hostile = [
  'x\r\nATTENDEE:mailto:evil@e.test',
  'x\nEND:VEVENT\nBEGIN:VALARM',
  // No backslash before an n: it is escaped, and this reader takes both together for a line break.
  'x;y,z\\ "q" ^n^',
  'Bob";X-A="b',
  `${'a'.repeat(73)}😀😀`,
  'é'.repeat(5000),
];

test.skipIf(missing)('every calendar object of our letters, and what people may write into one', () => {
  const letters = Object.values(cases).map((one) => composeLetter(one));
  const texts = [
    ...letters.flatMap((letter) => [letter?.calendar?.text ?? [], letter?.holds ?? []].flat()),
    ...hostile.map((words) => writeCalendar('REQUEST', [entry(words)])),
  ];
  expect(texts.length).toBeGreaterThan(20);
  expect(read(texts)).toEqual(texts.map(expected));
});
