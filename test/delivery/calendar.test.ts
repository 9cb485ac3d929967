import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, type CalendarMethod, fold, writeCalendar } from '../../src/delivery/calendar/write.ts';
import { composeLetter } from '../../src/delivery/compose.ts';
import { type EmailAddress, parseAddress } from '../../src/values/address.ts';
import type { EventId } from '../../src/values/ids.ts';
import { type Instant, instantOf } from '../../src/values/instant.ts';
import { partyOfUid, uidOf } from '../../src/values/uid.ts';
import { cases } from './cases.ts';
import { type Component, readStrictly, textOf } from './rfc5545.ts';
import { bob } from './stage.ts';

const hostile = [
  'x\r\nATTENDEE:mailto:evil@e.test',
  'x\nEND:VEVENT\nBEGIN:VALARM',
  'a lone \r return',
  'x;y,z\\n\\N:"q"^n^\'',
  'BEGIN:VEVENT',
  'Bob";X-A="b',
  '\u0000\u0007\u001b[2J\u007f',
  `${'a'.repeat(73)}😀😀`,
  'é'.repeat(5000),
  ' leading and trailing ',
  '\u202eevil\u2066',
  '',
];
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...hostile));
const anyInstant = fc.integer({ min: 1, max: 7_000_000_000 }).map((seconds) => instantOf(seconds * 1000));
const anyAddress = fc
  .oneof(
    fc.emailAddress(),
    fc.constantFrom("o'neil/x=y+z@x.test", '!#$%&*?^_`{|}~-@x.test', 'bücher@x.test', 'ann@client.test'),
  )
  .map(parseAddress)
  .filter((result) => result.ok)
  .map(({ value }) => value);

const anyEntry: fc.Arbitrary<CalendarEntry> = fc.record(
  {
    uid: fc.constantFrom('eabcdefghijklmnop-p2@parley', 'odd;,\\uid'),
    sequence: fc.nat(100),
    stamp: anyInstant,
    begin: anyInstant,
    end: anyInstant,
    summary: anyText,
    description: anyText,
    location: anyText,
    url: fc.oneof(fc.webUrl(), fc.constant('https://x.test/\r\nX-EVIL:1')),
    status: fc.constantFrom('CONFIRMED', 'TENTATIVE', 'CANCELLED'),
    organizer: fc.record({ address: anyAddress, name: anyText.filter((name) => name.trim() !== '') }),
    attendee: fc.record({
      address: anyAddress,
      name: anyText.filter((name) => name.trim() !== ''),
      role: fc.constantFrom('REQ-PARTICIPANT', 'OPT-PARTICIPANT'),
      status: fc.constantFrom('NEEDS-ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED'),
    }),
  },
  { requiredKeys: ['uid', 'sequence', 'stamp', 'begin', 'end', 'summary', 'status'] },
);
const anyMethod = fc.constantFrom<CalendarMethod>('REQUEST', 'CANCEL', 'PUBLISH', 'DECLINECOUNTER');

/** What a text comes back as: line breaks in one spelling, other controls gone. */
const cleaned = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
const written = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

const of = ({ properties }: Component, name: string) => properties.filter((one) => one.name === name);
const valueIn = (component: Component, name: string): string | undefined => of(component, name)[0]?.value;

describe('calendar objects', () => {
  test('T80, T81: keep the grammar of RFC 5545, whatever people write', () =>
    fc.assert(
      fc.property(anyMethod, anyEntry, (method, entry) => {
        const calendar = readStrictly(writeCalendar(method, [entry]));
        expect(valueIn(calendar, 'METHOD')).toBe(method);
        expect(calendar.components.map(({ name }) => name)).toEqual(['VEVENT']);
        const [event] = calendar.components as [Component];
        expect(event.components).toEqual([]);
        expect(textOf(valueIn(event, 'SUMMARY')!)).toBe(cleaned(entry.summary));
        expect(textOf(valueIn(event, 'DESCRIPTION') ?? '')).toBe(cleaned(entry.description ?? ''));
        expect(textOf(valueIn(event, 'LOCATION') ?? '')).toBe(cleaned(entry.location ?? ''));
        expect(of(event, 'ATTENDEE').length).toBe(entry.attendee ? 1 : 0);
        expect(of(event, 'ORGANIZER').length).toBe(entry.organizer ? 1 : 0);
        expect(event.properties.filter(({ name }) => name.startsWith('X-'))).toEqual([]);
        expect(Object.keys(of(event, 'ATTENDEE')[0]?.parameters ?? {}).sort()).toEqual(
          entry.attendee ? ['CN', 'CUTYPE', 'PARTSTAT', 'ROLE', 'RSVP', 'X-NUM-GUESTS'] : [],
        );
      }),
      { numRuns: 500 },
    ));

  test('say to ical.js what they were made from', () =>
    fc.assert(
      fc.property(anyMethod, anyEntry, (method, entry) => {
        const calendar = new ICAL.Component(ICAL.parse(writeCalendar(method, [entry])));
        expect(calendar.getFirstPropertyValue('method')).toBe(method);
        expect(calendar.getAllSubcomponents().length).toBe(1);
        const event = calendar.getFirstSubcomponent('vevent')!;
        expect(event.getFirstPropertyValue('uid')).toBe(entry.uid);
        expect(event.getFirstPropertyValue('summary')).toBe(cleaned(entry.summary));
        expect(event.getFirstPropertyValue('description') ?? '').toBe(cleaned(entry.description ?? ''));
        expect(event.getFirstPropertyValue('location') ?? '').toBe(cleaned(entry.location ?? ''));
        expect(event.getFirstPropertyValue('sequence')).toBe(entry.sequence);
        expect(event.getFirstPropertyValue('status')).toBe(entry.status);
        for (const [name, instant] of [
          ['dtstamp', entry.stamp],
          ['dtstart', entry.begin],
          ['dtend', entry.end],
        ] as const)
          expect((event.getFirstPropertyValue(name) as ICAL.Time).toICALString()).toBe(written(instant));
        const attendees = event.getAllProperties('attendee');
        expect(attendees.length).toBe(entry.attendee ? 1 : 0);
        if (entry.attendee !== undefined) {
          const [attendee] = attendees as [ICAL.Property];
          expect(decodeURIComponent(String(attendee.getFirstValue()))).toBe(`mailto:${entry.attendee.address}`);
          expect(attendee.getFirstParameter('partstat')).toBe(entry.attendee.status);
          expect(attendee.getFirstParameter('role')).toBe(entry.attendee.role);
        }
      }),
      { numRuns: 500 },
    ));

  test('several of one calendar come back as several', () =>
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (entries) => {
        const text = writeCalendar('PUBLISH', entries);
        expect(readStrictly(text).components.length).toBe(entries.length);
        expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length).toBe(entries.length);
      }),
      { numRuns: 100 },
    ));

  test('a folded line unfolds to itself, in pieces of 75 octets at most', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const line = cleaned(text).replaceAll('\n', '');
        const folded = fold(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        expect(folded.split('\r\n').every((piece) => Buffer.byteLength(piece) <= 75)).toBe(true);
      }),
    ));
});

describe('what goes along with a letter', () => {
  const objectOf = (name: string) => {
    const { calendar } = composeLetter(cases[name]!)!;
    if (calendar === undefined) throw new Error(`${name} brings no calendar object.`);
    const read = readStrictly(calendar.text);
    return { method: calendar.method, read, event: read.components[0]! };
  };

  test.each([
    ['settled', 'REQUEST', 'CONFIRMED', '1'],
    ['moved', 'REQUEST', 'CONFIRMED', '2'],
    ['changed', 'REQUEST', 'CONFIRMED', '2'],
    ['cancelled', 'CANCEL', 'CANCELLED', '2'],
    ['removed', 'CANCEL', 'CANCELLED', '1'],
    ['receipt-left-after-settling', 'CANCEL', 'CANCELLED', '1'],
  ])('%s: %s', (name, method, status, sequence) => {
    const object = objectOf(name);
    expect(object.method).toBe(method);
    expect(valueIn(object.read, 'METHOD')).toBe(method);
    expect(valueIn(object.event, 'STATUS')).toBe(status);
    expect(valueIn(object.event, 'SEQUENCE')).toBe(sequence);
    expect(of(object.event, 'ATTENDEE').length).toBe(1);
    expect(valueIn(object.event, 'ORGANIZER')).toMatch(/^mailto:r-/);
  });

  test('one event has one UID and one organizer for each party, from the first to the last letter', () => {
    const facts = ['settled', 'moved', 'changed', 'cancelled'].map((name) => {
      const { event } = objectOf(name);
      return `${valueIn(event, 'UID')} ${valueIn(event, 'ORGANIZER')}`;
    });
    expect(new Set(facts).size).toBe(1);
    expect(valueIn(objectOf('settled-organizer').event, 'UID')).not.toBe(valueIn(objectOf('settled').event, 'UID'));
  });

  test.each([
    ['settled', 'ACCEPTED', 'FALSE'],
    ['settled-although-refused', 'NEEDS-ACTION', 'TRUE'],
    ['settled-at-once', 'NEEDS-ACTION', 'TRUE'],
  ])('%s: whoever has answered is not asked again', (name, status, rsvp) => {
    expect(of(objectOf(name).event, 'ATTENDEE')[0]!.parameters).toMatchObject({ PARTSTAT: status, RSVP: rsvp });
  });

  test.each(['invitation', 'cancelled-before-settling', 'receipt', 'choice'])('%s brings none', (name) => {
    expect(composeLetter(cases[name]!)!.calendar).toBeUndefined();
  });

  test('holds come as tentative entries and are released when the time is settled', () => {
    const held = readStrictly(composeLetter(cases['invitation-picks-counts']!)!.holds!);
    const released = readStrictly(composeLetter(cases['settled-after-holds']!)!.holds!);
    expect(held.components.map((event) => valueIn(event, 'STATUS'))).toEqual(['TENTATIVE', 'TENTATIVE', 'TENTATIVE']);
    expect(released.components.map((event) => valueIn(event, 'STATUS'))).toEqual([
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(released.components.map((event) => valueIn(event, 'UID'))).toEqual(
      held.components.map((event) => valueIn(event, 'UID')),
    );
    for (const event of held.components) expect([of(event, 'ATTENDEE'), of(event, 'ORGANIZER')]).toEqual([[], []]);
  });
});

test('a UID of ours names its event and party, in any case; another names nobody', () => {
  const event = 'eabcdefghijklmnop' as EventId;
  expect(partyOfUid(uidOf(event, bob).toUpperCase())).toEqual({ event, party: bob });
  for (const uid of ['', 'x@parley', `${event}-p2@elsewhere`, `${event}-p0@parley`, '040000008200E00074C5B7101A82E008'])
    expect(partyOfUid(uid)).toBeUndefined();
});

test('the attendee is the recipient, so that mail programs show their buttons', () => {
  const address = 'ann@client.test' as EmailAddress;
  const entry: CalendarEntry = {
    uid: 'u',
    sequence: 0,
    stamp: instantOf(0),
    begin: instantOf(0),
    end: instantOf(1000),
    summary: 's',
    status: 'CONFIRMED',
    attendee: { address, role: 'REQ-PARTICIPANT', status: 'NEEDS-ACTION' },
  };
  expect(writeCalendar('REQUEST', [entry]).replaceAll('\r\n ', '')).toContain(
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;X-NUM-GUESTS=0;CN="ann@client.test":mailto:ann@client.test\r\n',
  );
});
