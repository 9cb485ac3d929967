// The page and the API of an event with so many seats and no more.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EventId } from '../../src/values/ids.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
let id: EventId;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.free();
  id = await house.event({
    do: 'deal',
    title: 'Dinner',
    seats: 2,
    atATime: 2,
    parties: ['bob', 'carol', 'dave'].map((name) => address(`${name}@client.test`)),
    slots: [{ begin: '2026-03-14T19:00' as never, end: '2026-03-14T22:00' as never }],
  });
});

const as = (party: string) => ({ headers: { cookie: house.cookie(id, party) } });
const page = async (party: string) => house.ask({ url: `/events/${id}/p/${party.slice(1)}`, ...as(party) });
const answer = (party: string, said: string, places = '') =>
  house.post(`/events/${id}/p/${party.slice(1)}/rsvp`, { answer: said, places }, as(party));

test('a guest finds the seat that is kept, and takes it with one of four buttons', async () => {
  const before = (await page('p2')).body;
  expect(before).toMatch(/A seat is kept for you until [^.]+\./);
  expect(before).toContain('0 of 2 seats are taken');
  expect([...before.matchAll(/name="answer" value="(\w+)"/g)].map(([, value]) => value)).toEqual([
    'yes',
    'probably',
    'maybe',
    'no',
  ]);
  await answer('p2', 'probably');
  const after = (await page('p2')).body;
  expect(after).toContain('You hold a seat.');
  expect(after).toContain('1 of 2 seats are taken');
});

test('a maybe is told that it holds no seat, a no that it may come back', async () => {
  await answer('p2', 'maybe');
  expect((await page('p2')).body).toContain('That holds no seat');
  await answer('p2', 'no');
  expect((await page('p2')).body).toContain('If you can come after all');
});

test('whoever has not been asked yet sees nothing of it', async () => {
  expect((await page('p4')).statusCode).toBe(404);
  await answer('p2', 'no');
  expect((await page('p4')).statusCode).toBe(200);
});

test('guests see who arranges it and who comes, not who else was asked', async () => {
  await answer('p2', 'yes');
  const guest = (await page('p3')).body;
  expect(guest).toContain('<div>Bob Hay <span class="soft">(comes)</span></div>');
  expect(guest).not.toContain('Put it into my calendar');
  expect((await page('p2')).body).toContain('Put it into my calendar');
  expect(guest).not.toContain('d…@client.test');
});

test('the log tells a guest nothing of those who were asked and do not come', async () => {
  await answer('p2', 'yes');
  await answer('p3', 'no');
  const page = (await house.ask({ url: `/events/${id}/p/2/log`, ...as('p2') })).body;
  const json = (await house.ask({ url: `/api/events/${id}/log?et=${house.token(id, 'p2')}` })).body;
  for (const told of [page, json]) {
    expect(told).toContain('Bob Hay');
    expect(told).not.toMatch(/c…@client\.test|d…@client\.test/);
  }
  const host = (await house.ask({ url: `/api/events/${id}/log?et=${house.token(id, 'p1')}` })).body;
  expect(host).toContain('carol@client.test');
  expect(host).toContain('dave@client.test');
});

test('the host sees who was asked, what they said, and why others were not', async () => {
  await answer('p2', 'yes');
  const host = (await page('p1')).body;
  const table = host.slice(host.indexOf('Who was asked'));
  expect(table).toMatch(
    /bob@client\.test[\s\S]*holds a seat<\/td><td>by mail, Monday 2 March 2026, 09:00 \(Europe\/London\)<\/td><td>yes, on the page, Monday[\s\S]*carol@client\.test[\s\S]*is asked[\s\S]*dave@client\.test[\s\S]*not asked yet: no seat is free<\/td><td><\/td><td><\/td>/,
  );
});

test('the host changes how many seats there are, but not below those that are taken', async () => {
  const seats = async () => (await house.stored(id)).event.seats;
  await house.post(`/events/${id}/p/1/set`, { seats: '3' }, as('p1'));
  expect(await seats()).toBe(3);
  for (const party of ['p2', 'p3']) await answer(party, 'yes');
  expect((await page('p4')).body).toContain('A seat is kept for you');
  for (const few of ['1', '0', '10000']) {
    const reply = await house.post(`/events/${id}/p/1/set`, { seats: few }, as('p1'));
    expect(reply.body).toContain('between 1 and 1000 seats');
  }
  expect(await seats()).toBe(3);
});

test('the host takes the guests along as a table', async () => {
  await answer('p2', 'probably');
  const table = await house.ask({ url: `/events/${id}/p/1/answers.csv`, ...as('p1') });
  expect(table.body.split('\r\n').slice(0, 3)).toEqual([
    'name,address,priority,seat,answer,places,since (UTC)',
    'Bob Hay,bob@client.test,1,held,probably,1,2026-03-02T09:00:00.000Z',
    ',carol@client.test,1,offered,,1,2026-03-02T09:00:00.000Z',
  ]);
});

test('what the host enters for a guest is marked so', async () => {
  await house.post(`/events/${id}/p/1/behalf`, { party: 'p3', answer: 'yes' }, as('p1'));
  expect((await page('p1')).body).toMatch(/carol@client\.test[\s\S]*holds a seat[\s\S]*yes, entered by you, Monday/);
});

test('a party that is too large is told so', async () => {
  const reply = await answer('p2', 'yes', '2');
  expect(reply.statusCode).toBe(409);
  expect(reply.body).toContain('not that many seats');
});

test('the API takes the same answers', async () => {
  const reply = await house.ask({
    method: 'POST',
    url: `/api/events/${id}/rsvp`,
    payload: { et: house.token(id, 'p2'), answer: 'YES' },
  });
  expect(reply.json()).toMatchObject({ seats: 2, seats_left: 0, seat: { state: 'held', said: 'yes', places: 1 } });
  const wrong = await house.ask({
    method: 'POST',
    url: `/api/events/${id}/rsvp`,
    payload: { et: house.token(id, 'p2'), answer: 'PERHAPS' },
  });
  expect(wrong.statusCode).toBe(422);
});

test('a change of the guests says that their order of asking stands, and takes priorities that repeat it', async () => {
  const authorization = `Bearer ${await house.key('ann@org.test')}`;
  const guests = ['bob@client.test', 'carol@client.test', 'dave@client.test'];
  const parties = async (bob: number, more: readonly unknown[] = []) =>
    house.ask({
      method: 'PATCH',
      url: `/api/events/${id}`,
      headers: { authorization },
      payload: { parties: [{ email: guests[0], priority: bob }, ...guests.slice(1), ...more] },
    });
  const erin = 'erin@client.test';
  for (const wrong of [await parties(2), await parties(1, [{ email: erin, priority: 1 }])]) {
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json().detail).toContain('whoever is added later is asked after the others');
  }
  expect((await house.stored(id)).event.parties).toHaveLength(4);
  expect((await parties(1, [erin])).statusCode).toBe(200);
  expect((await house.stored(id)).event.parties).toHaveLength(5);
});

test('seats out of range are refused', async () => {
  const authorization = `Bearer ${await house.key('ann@org.test')}`;
  for (const seats of [0, 10_000, 2.5, '6'])
    expect(
      (
        await house.ask({
          method: 'POST',
          url: '/api/events',
          headers: { authorization },
          payload: { seats, parties: ['bob@client.test'], slots: [{ begin: '2026-03-14T19:00' }] },
        })
      ).statusCode,
    ).toBe(422);
  const good = await house.ask({
    method: 'POST',
    url: '/api/events',
    headers: { authorization },
    payload: {
      seats: 6,
      at_a_time: 3,
      claim: 'PT12H',
      cut_off: '2026-03-13',
      parties: ['bob@client.test'],
      slots: [{ begin: '2026-03-14T19:00', duration: 'PT3H' }],
    },
  });
  expect(good.json()).toMatchObject({ status: 'confirmed', seats: 6, seats_left: 5 });
});
