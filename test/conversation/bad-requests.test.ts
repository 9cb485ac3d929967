// Requests that are odd or plain wrong, over HTTP: each gets one clear sentence that says what to do, and nothing changes.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issue } from '../../src/store/tokens.ts';
import { instantOf } from '../../src/values/instant.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
let settled = '';
let calledOff = '';
const keys = new Map<string, string>();

beforeAll(async () => {
  house = await openTestHouse(instantOf(Date.parse('2026-03-02T09:15:00Z')));
  const { store } = house.running().house;
  for (const who of ['ann@org.test', 'bob@client.test'])
    keys.set(who, await issue(store, 'key', who as never, 'a program'));
  const lunch = {
    title: 'Lunch',
    parties: ['bob@client.test'],
    slots: [{ begin: '2026-03-05T12:00', duration: 'PT1H' }],
  };
  settled = (await ask('ann@org.test', 'POST', '/api/events', lunch)).body['id'] as string;
  await ask('bob@client.test', 'PATCH', `/api/events/${settled}`, { answers: { 1: 'yes' } });
  calledOff = (await ask('ann@org.test', 'POST', '/api/events', lunch)).body['id'] as string;
  await ask('ann@org.test', 'DELETE', `/api/events/${calledOff}`);
  // That somebody has looked is noted once a day.
  for (const id of [settled, calledOff]) await ask('ann@org.test', 'GET', `/api/events/${id}`);
  await house.letters();
});
afterAll(() => house.close());

async function ask(who: string, method: string, path: string, payload?: object | string) {
  const answer = await fetch(`http://127.0.0.1:${house.running().httpPort}${path}`, {
    method,
    headers: { authorization: `Bearer ${keys.get(who)}`, ...(payload ? { 'content-type': 'application/json' } : {}) },
    ...(payload ? { body: typeof payload === 'string' ? payload : JSON.stringify(payload) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
}

test.each<[string, () => string, string, object | string, number, RegExp]>([
  ['half a document', () => settled, 'ann@org.test', '{"title": ', 400, /JSON must be complete/],
  ['a zone that nobody knows', () => settled, 'ann@org.test', { zone: 'Mars/Olympus' }, 422, /write it like Europe/],
  [
    'another time, of what is settled, by a guest',
    () => settled,
    'bob@client.test',
    { title: 'Supper' },
    403,
    /^Only the organizer/,
  ],
  [
    'an answer to a time that never was',
    () => settled,
    'bob@client.test',
    { answers: { 9: 'yes' } },
    422,
    /no time with the number 9/,
  ],
  ['a move into the past', () => settled, 'ann@org.test', { time_slot: '2026-02-05T12:00' }, 422, /already passed/],
  [
    'a deadline after what is settled',
    () => settled,
    'ann@org.test',
    { deadline: '2026-04-01' },
    422,
    /none of the times would be left/,
  ],
  [
    'an answer to what was called off',
    () => calledOff,
    'bob@client.test',
    { answers: { 1: 'yes' } },
    409,
    /called off/,
  ],
])('%s', async (_, event, who, payload, status, sentence) => {
  const before = await ask('ann@org.test', 'GET', `/api/events/${event()}`);
  const refused = await ask(who, 'PATCH', `/api/events/${event()}`, payload);
  expect(refused.status).toBe(status);
  expect(refused.body['detail']).toMatch(sentence);
  expect(await ask('ann@org.test', 'GET', `/api/events/${event()}`)).toEqual(before);
  expect(await house.letters()).toEqual([]);
});
