// Arranging by a form: a poll, times to be found, a booking, seats, an entry of one's own.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRecord } from '../../src/store/catalogue-changes.ts';
import { addContact } from '../../src/store/contacts.ts';
import type { StoredEvent } from '../../src/store/events.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
let ann: { headers: { cookie: string } };
beforeAll(async () => {
  house = await openHouse();
  ann = { headers: { cookie: `parley-session=${await issue(house.store, 'session', address('ann@org.test'))}` } };
});
afterAll(() => house.close());
beforeEach(async () => {
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  await house.free();
  for (const table of ['catalogue', 'catalogue_names', 'contacts'])
    await house.store.db.write([{ sql: `delete from ${table}`, values: [] }]);
});

let clicks = 0;
const post = (fields: Record<string, string>) =>
  house.post('/events/new', { once: String(++clicks), send: 'now', ...fields }, ann);
/** The event that a form led to. */
async function made(fields: Record<string, string>): Promise<StoredEvent> {
  const reply = await post(fields);
  expect(reply.statusCode, reply.body).toBe(303);
  return house.stored(reply.headers.location!.replace('/events/', '') as EventId);
}
const whoIn = ({ people }: StoredEvent): string[] => [...people.values()].map((one) => one.address);
const timesIn = ({ event }: StoredEvent): string[] => event.slots.map(({ begin, end }) => `${begin} ${end.slice(11)}`);
const bob = { who: 'Bob Hay <bob@client.test>' };
const tuesday = { 'day-1': '2026-03-10', 'from-1': '10:00', 'to-1': '10:45' };

test('a poll has the times of the form, and is called as the form says', async () => {
  const poll = await made({
    ...bob,
    ...tuesday,
    'day-2': '2026-03-11',
    'from-2': '14:00',
    title: 'Q3 review',
    category: 'Review',
    location: 'Room 4',
    description: 'Before the board does.',
    deadline: '2026-03-06T12:00',
  });
  expect(poll.event).toMatchObject({
    state: 'proposing',
    title: 'Q3 review',
    category: 'Review',
    location: 'Room 4',
    description: 'Before the board does.',
    deadline: '2026-03-06T12:00:00.000Z',
  });
  expect(timesIn(poll)).toEqual(['2026-03-10T10:00 10:45', '2026-03-11T14:00 14:30']);
});

test('a draft is shown to nobody else', async () => {
  expect((await made({ ...bob, ...tuesday, send: 'later' })).event.state).toBe('draft');
});

test('times are found where nobody has anything else', async () => {
  await house.event({
    do: 'book',
    title: 'Busy',
    slots: [{ begin: '2026-03-10T09:00' as never, end: '2026-03-10T17:00' as never }],
  });
  const found = await made({
    kind: 'find',
    ...bob,
    first: '2026-03-10',
    last: '2026-03-11',
    minutes: '45',
    title: 'Budget',
  });
  expect(found.event.state).toBe('proposing');
  expect(timesIn(found).length).toBeGreaterThan(0);
  expect(timesIn(found).filter((time) => !time.startsWith('2026-03-11'))).toEqual([]);
});

test('where there is no such time, it stays a draft that says so', async () => {
  await house.event({
    do: 'book',
    title: 'Busy',
    slots: [{ begin: '2026-03-10T00:00' as never, end: '2026-03-11T00:00' as never }],
  });
  const none = await made({ kind: 'find', ...bob, first: '2026-03-10' });
  expect(none.event.state).toBe('draft');
  const page = await house.ask({ url: `/events/${none.event.id}/p/1`, ...ann });
  expect(page.body).toContain('Before anybody is invited, it needs a time.');
  const mine = `/events/${none.event.id}/p/1`;
  await house.post(`${mine}/answer`, { day: '2026-03-12', from: '10:00', zone: 'Europe/London' }, ann);
  expect((await house.stored(none.event.id)).event.state).toBe('proposing');
});

test('a draft shows its times, takes more of them, and leaves at a click', async () => {
  const { event } = await made({ ...bob, ...tuesday, send: 'later' });
  const mine = `/events/${event.id}/p/1`;
  expect((await house.ask({ url: mine, ...ann })).body).toContain('Tuesday 10 March 2026, 10:00–10:45');
  await house.post(`${mine}/answer`, { day: '2026-03-12', from: '10:00', zone: 'Europe/London' }, ann);
  const { body } = await house.ask({ url: mine, ...ann });
  expect(body).toMatch(/2\.<\/span> <strong>Thursday 12 March 2026, 10:00–10:45/);
  expect((await house.stored(event.id)).event.state).toBe('draft');
  await house.post(`${mine}/choose`, { letter: /name="letter" value="(\w)"/.exec(body)![1]! }, ann);
  expect((await house.stored(event.id)).event).toMatchObject({ state: 'proposing', slots: [{ n: 1 }, { n: 2 }] });
});

test('a booking stands at once, and is refused where somebody is taken', async () => {
  const booked = await made({ kind: 'book', ...bob, ...tuesday, title: 'Handover' });
  expect(booked.event).toMatchObject({
    state: 'confirmed',
    settled: { begin: '2026-03-10T10:00', end: '2026-03-10T10:45' },
  });
  const twice = await post({ kind: 'book', ...bob, ...tuesday });
  expect(twice.statusCode).toBe(409);
  expect(twice.body).toMatch(
    /conflicting with another event for user: bob@client\.test[\s\S]*nearest times that would do/,
  );
});

test('an entry of one’s own has nobody in it, and writes nobody', async () => {
  const before = await house.store.db.query.selectFrom('outbox').select('id').execute();
  const own = await made({ kind: 'own', ...tuesday, title: 'Dentist', who: 'bob@client.test' });
  expect(own.event.state).toBe('confirmed');
  expect(whoIn(own)).toEqual(['ann@org.test']);
  const after = await house.store.db.query.selectFrom('outbox').select(['id', 'address']).execute();
  expect(
    after.filter(({ id }) => !before.some((one) => one.id === id)).every((one) => one.address === 'ann@org.test'),
  ).toBe(true);
});

describe('seats', () => {
  const dinner = { kind: 'seats', title: 'Dinner', 'day-1': '2026-03-14', 'from-1': '19:00', 'to-1': '22:00' };

  test('are dealt to the contacts that are ticked, in the order of their priority, and to those typed', async () => {
    for (const [email, priority] of [
      ['carol@other.test', 2],
      ['bob@client.test', 1],
    ] as const)
      await addContact(house.store, address('ann@org.test'), { address: address(email), priority });
    const form = (await house.ask({ url: '/events/new?kind=seats', ...ann })).body;
    const ticks = [...form.matchAll(/name="(contact-\w+)" value="([^"]+)"/g)].map(([, name, email]) => [name!, email!]);
    expect(ticks.map(([, email]) => email)).toEqual(['1 bob@client.test', '2 carol@other.test']);
    const event = await made({
      ...dinner,
      ...Object.fromEntries(ticks),
      who: 'Dave <dave@new.test>',
      seats: '2',
      at_a_time: '1',
      claim: '12',
      cut_off: '2026-03-14T12:00',
    });
    expect(event.people.get('p2' as never)?.name ?? event.people.get('p3' as never)?.name).toBe('Dave');
    expect(whoIn(event).slice(1).sort()).toEqual(['bob@client.test', 'carol@other.test', 'dave@new.test']);
    expect(event.event).toMatchObject({ seats: 2, atATime: 1 });
    expect(event.event.parties.filter(({ seat }) => seat?.state === 'offered')).toHaveLength(1);
    const priorities = event.event.parties.flatMap(({ id, seat }) =>
      seat === undefined ? [] : [`${event.people.get(id)?.address} ${seat.priority}`],
    );
    expect(priorities.sort()).toEqual(['bob@client.test 1', 'carol@other.test 2', 'dave@new.test 1']);
  });

  test.each([
    [{ seats: '0' }, 'between 1 and 1000 seats'],
    [{ seats: '10000' }, 'between 1 and 1000 seats'],
    [{ seats: '' }, 'how many seats'],
    [{ seats: '2.5' }, 'how many seats'],
    [{ seats: '2', claim: 'long' }, 'whole number of hours'],
    [{ seats: '2', at_a_time: '-1' }, 'whole number'],
  ])('%j are refused with a sentence', async (fields, says) => {
    const reply = await post({ ...dinner, ...bob, ...fields });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(says);
  });
});

test.each([
  [{ ...tuesday }, 'at least one e-mail address'],
  [{ ...bob }, 'Please name at least one time'],
  [{ ...bob, 'day-2': '2026-03-10' }, 'Time 2: Please name the hour'],
  [{ ...bob, ...tuesday, zone: 'Nowhere' }, 'A large city nearby'],
  [{ ...bob, 'day-1': '2026-03-01', 'from-1': '10:00' }, 'already passed'],
  [{ ...bob, kind: 'book' }, 'Please name the time'],
  [{ ...bob, kind: 'find' }, 'Please name the first day'],
  [{ ...bob, kind: 'find', first: '2026-03-10', last: '2026-03-09' }, 'to the same or a later one'],
  [{ ...bob, kind: 'own' }, 'Please name the time'],
])('%j is refused with a sentence, and nothing is made', async (fields, says) => {
  const before = await house.store.db.query.selectFrom('events').select('id').execute();
  const reply = await post(fields);
  expect(reply.statusCode).toBe(422);
  expect(reply.body).toContain(says);
  expect(await house.store.db.query.selectFrom('events').select('id').execute()).toHaveLength(before.length);
});

test('the form offers the places and categories that there are', async () => {
  await addRecord(house.store, 'location', { name: 'Room 4' });
  await addRecord(house.store, 'category', { name: 'Review' });
  for (const kind of ['poll', 'find', 'book', 'seats', 'own', 'nonsense']) {
    const { body } = await house.ask({ url: `/events/new?kind=${kind}`, ...ann });
    expect(body).toContain('<option value="Room 4">');
    expect(body).toContain('<option value="Review">');
  }
});

describe('over the API', () => {
  const create = async (payload: object) =>
    house.ask({
      method: 'POST',
      url: '/api/events',
      headers: { authorization: `Bearer ${await house.key('ann@org.test')}` },
      payload: { parties: ['bob@client.test'], ...payload },
    });

  test('times are found within days, or within hours', async () => {
    const days = await create({ within: { begin: '2026-03-10', end: '2026-03-12' }, duration: 'PT45M' });
    expect(days.json().slots.length).toBeGreaterThan(1);
    expect(days.json().slots[0]).toMatchObject({ duration: 'PT45M' });
    const hours = await create({ within: { begin: '2026-03-17T14:00', end: '2026-03-17T15:00' } });
    expect(hours.json().slots.map(({ begin }: { begin: string }) => begin)).toEqual(['2026-03-17T14:00:00+00:00']);
  });

  test('seats are dealt by the priorities that are said, else by the order of the parties', async () => {
    const slots = [{ begin: '2026-03-14T19:00', duration: 'PT3H' }];
    const asked = async (parties: readonly unknown[]): Promise<string[]> => {
      await house.free();
      const made = await create({ seats: 1, slots, parties });
      expect(made.statusCode, made.body).toBe(201);
      const { event, people } = await house.stored(made.json().id);
      return event.parties.flatMap(({ id, seat }) =>
        seat?.state === 'offered' ? [String(people.get(id)?.address)] : [],
      );
    };
    const [bobby, dave] = ['bob@client.test', 'dave@new.test'];
    expect(await asked([bobby, dave])).toEqual([bobby]);
    expect(await asked([bobby, { email: dave, priority: 1 }])).toEqual([dave]);
    expect((await create({ seats: 1, slots, parties: [{ email: dave, priority: 0 }] })).statusCode).toBe(422);
  });

  test.each([
    [{ begin: '2026-03-12', end: '2026-03-10' }],
    [{ begin: '2026-03-12', end: '2026-03-12T10:00' }],
    [{ begin: 'soon', end: 'later' }],
  ])('%j is no such stretch', async (within) => {
    expect((await create({ within })).statusCode).toBe(422);
  });
});
