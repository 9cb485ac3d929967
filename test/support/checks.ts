// What a story says has happened: which letters left and what they say, how the event stands.
import assert from 'node:assert/strict';
import type { Event } from '../../src/scheduling/event.ts';
import { openSlots } from '../../src/scheduling/slots.ts';
import { toInstant } from '../../src/values/wall.ts';
import { calendarOf, linesOfCalendar } from './calendar.ts';
import type { Step } from './story.ts';
import { type ActTable, instantAt, personOf, type Telling } from './telling.ts';

export const checks: ActTable = [
  // letter to bob: Budget review
  [/^letter to (\S+?)(?:: (.*))?$/, letterTo],
  // with entry: request, 2026-03-04 14:00, sequence 1
  [/^with entry: (\w+), (\S+ \S+), sequence (\d+)$/, withEntry],
  // with holds: tentative, 2026-03-05 10:00, 2026-03-06 14:00
  [/^with holds: (\w+), (.*)$/, withHolds],
  [/^without entry$/, ({ spoken }) => assert.equal(spoken && calendarOf(spoken), undefined, 'a calendar entry')],
  [/^no letters$/, noLetters],
  // event is proposing / event 2 is confirmed at 2026-03-04 14:00
  [/^event (?:(\d+) )?is (\w+)(?: at (\S+ \S+))?$/, eventIs],
  [/^no events?$/, async (telling) => assert.equal((await eventsOf(telling)).length, 0)],
  // open slots: 2, 3 / open slots: none
  [/^open slots: (.*)$/, slotsOpen],
  // answers of bob: 1 no, 2 yes
  [/^answers of (\w+): (.*)$/, answersOf],
];

function letterTo(telling: Telling, [, who, subject]: RegExpMatchArray, { expected, forbidden }: Step): void {
  const at = telling.pending.findIndex(({ to }) => to === who);
  const others = telling.pending.map(({ to }) => to).join(', ');
  if (at < 0) throw new Error(`no letter to ${who}; letters went to: ${others || 'nobody'}`);
  const { letter } = telling.pending.splice(at, 1)[0]!;
  telling.spoken = letter;
  const { text = '', subject: found = '' } = letter.mail;
  if (subject !== undefined && found !== subject) throw new Error(`its subject is ${JSON.stringify(found)}:\n${text}`);
  const flat = text.replace(/\s+/g, ' ');
  let from = 0;
  for (const line of expected) {
    const begin = flat.indexOf(line.replace(/\s+/g, ' '), from);
    const where = from > 0 ? ' after the line before' : '';
    if (begin < 0) throw new Error(`the letter does not say ${JSON.stringify(line)}${where}:\n${text}`);
    from = begin + line.length;
  }
  for (const line of forbidden)
    if (flat.includes(line)) throw new Error(`the letter should not say ${JSON.stringify(line)}:\n${text}`);
}

function withEntry({ spoken, zone }: Telling, [, method, when, sequence]: RegExpMatchArray): void {
  const part = spoken && calendarOf(spoken);
  assert.ok(part, `no calendar entry in the letter:\n${spoken?.mail.text}`);
  const line = linesOfCalendar(part);
  const begin = instantAt(when!, zone).replace(/[-:]|\.\d+/g, '');
  assert.deepEqual(
    [line('METHOD'), line('DTSTART'), line('SEQUENCE')],
    [`METHOD:${method!.toUpperCase()}`, `DTSTART:${begin}`, `SEQUENCE:${sequence}`],
  );
}

function withHolds({ spoken, zone }: Telling, [, status, list]: RegExpMatchArray): void {
  const holds =
    spoken?.mail.attachments.find(({ filename }) => filename === 'holds.ics')?.content.toString('utf8') ?? '';
  const held = holds.match(/^DTSTART:.*$/gm)?.map((line) => line.trim()) ?? [];
  const begins = list!.split(', ').map((when) => `DTSTART:${instantAt(when, zone).replace(/[-:]|\.\d+/g, '')}`);
  assert.deepEqual(held, begins, 'the times that are held');
  const states = new Set(holds.match(/^STATUS:.*$/gm)?.map((line) => line.trim()));
  assert.deepEqual([...states], [`STATUS:${status!.toUpperCase()}`]);
}

function noLetters({ pending }: Telling): void {
  const letters = pending.map(({ to, letter }) => `to ${to}:\n${letter.mail.text}`);
  assert.ok(letters.length === 0, `there are letters\n${letters.join('\n----\n')}`);
}

/** The events in the order in which they were made. */
async function eventsOf({ house }: Telling): Promise<Event[]> {
  const { query } = house.running().house.store.db;
  const rows = await query.selectFrom('events').select('body').orderBy('created').execute();
  return rows.map(({ body }) => JSON.parse(body) as Event);
}

async function lastEvent(telling: Telling): Promise<Event> {
  const event = (await eventsOf(telling)).at(-1);
  assert.ok(event, 'there is no event');
  return event;
}

async function eventIs(telling: Telling, [, nth, state, when]: RegExpMatchArray): Promise<void> {
  const all = await eventsOf(telling);
  const event = nth === undefined ? all.at(-1) : all[Number(nth) - 1];
  assert.equal(event?.state, state);
  if (when === undefined) return;
  const settled = event?.settled && toInstant(event.settled.begin, event.zone);
  assert.equal(settled, instantAt(when, telling.zone), `it is settled on ${event?.settled?.begin} (${event?.zone})`);
}

async function slotsOpen(telling: Telling, [, list]: RegExpMatchArray): Promise<void> {
  const open = openSlots(await lastEvent(telling), telling.house.now());
  assert.equal(open.map(({ n }) => n).join(', ') || 'none', list);
}

async function answersOf(telling: Telling, [, who, list]: RegExpMatchArray): Promise<void> {
  const event = await lastEvent(telling);
  const { address } = personOf(telling, who!);
  const { query } = telling.house.running().house.store.db;
  const rows = await query
    .selectFrom('parties')
    .select(['party_id', 'address'])
    .where('event_id', '=', event.id)
    .execute();
  const party = rows.find((row) => row.address === address)?.party_id;
  const answers = Object.entries((party && event.answers[party]) ?? {}).map(([n, { value }]) => `${n} ${value}`);
  assert.equal(answers.join(', ') || 'none', list);
}
