// Whoever was erased is nobody any more: no key, session, link or feed of theirs opens anything, and their name stands nowhere.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { erasePerson } from '../../src/store/erase.ts';
import { issue } from '../../src/store/tokens.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a key, a session, a link and a feed of an erased person open nothing', async () => {
  const id = await house.event();
  const bearer = { authorization: `Bearer ${await house.key('bob@client.test')}` };
  const cookie = { cookie: `parley-session=${await issue(house.store, 'session', address('bob@client.test'))}` };
  await house.ask({ method: 'PATCH', url: '/api/me', headers: bearer, payload: { name: 'Bob Hay', feed: 'new' } });
  const me = (await house.ask({ url: '/api/me', headers: bearer })).json() as { feed: string };
  const feed = new URL(me.feed).pathname;
  const link = `/api/events/${id}?et=${house.token(id, 'p2')}`;
  const asked = () =>
    Promise.all([
      house.ask({ url: '/api/me', headers: bearer }),
      house.ask({ method: 'POST', url: '/api/events', headers: bearer, payload: { begin: '2026-03-10T10:00' } }),
      house.ask({ url: '/account', headers: cookie }),
      house.ask({ url: link }),
      house.ask({ url: feed }),
    ]);
  expect((await asked()).map(({ statusCode }) => statusCode)).toEqual([200, 201, 200, 200, 200]);
  await erasePerson(house.store, address('bob@client.test'));
  const refused = await asked();
  expect(refused.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 404]);
  expect(refused[0]!.json().detail).toContain('This key is not, or no longer, valid.');
  for (const { body } of refused) expect(body).not.toMatch(/Bob Hay|bob@client/);
  const log = await house.ask({ url: `/events/${id}/p/1/log`, headers: { cookie: house.cookie(id, 'p1') } });
  expect(log.statusCode).toBe(200);
  expect(log.body).not.toMatch(/Bob Hay|bob@client/);
});
