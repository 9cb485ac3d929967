// Categories, locations and contacts over the API: kept, changed by whoever saw them last, and never half done.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openHouse, type TestHouse } from './house.ts';

let house: TestHouse;
let ann: { authorization: string };
beforeAll(async () => {
  house = await openHouse();
  ann = { authorization: `Bearer ${await house.key('ann@org.test')}` };
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.free();
  for (const table of ['catalogue', 'catalogue_names', 'contacts'])
    await house.store.db.write([{ sql: `delete from ${table}`, values: [] }]);
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const ask = (method: Method, url: string, payload?: object, headers: object = {}): Promise<LightMyRequestResponse> =>
  house.ask({ method, url, headers: { ...ann, ...headers }, ...(payload === undefined ? {} : { payload }) });
const made = async (url: string, payload: object) => {
  const reply = await ask('POST', url, payload);
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json() as { id: string; url: string };
};
const meet = (more: object) =>
  ask('POST', '/api/events', {
    title: 'Q3',
    parties: ['bob@client.test'],
    slots: [{ begin: '2026-04-10T10:00' }],
    ...more,
  });

describe.each([
  ['/api/categories', { name: 'Review', description: 'Looking back' }, 'category'],
  ['/api/locations', { name: 'Room 4', capacity: 12 }, 'location'],
  ['/api/contacts', { email: 'carla@example.net', name: 'Carla Diaz', priority: 1 }, 'contact'],
] as const)('%s', (url, example, kind) => {
  test('keeps what is added, and gives it back under its own address', async () => {
    const reply = await ask('POST', url, example);
    expect(reply.json()).toMatchObject(example);
    expect(reply.headers['location']).toBe(`http://127.0.0.1:8025${url}/${reply.json().id}`);
    const found = await ask('GET', `${url}/${reply.json().id}/`);
    expect(found.json()).toEqual(reply.json());
    expect(found.headers['etag']).toBe(reply.headers['etag']);
    const same = await ask('GET', `${url}/${reply.json().id}`, undefined, { 'if-none-match': found.headers['etag'] });
    expect(same.statusCode).toBe(304);
  });

  test('replaces the whole, and changes a part', async () => {
    const { id } = await made(url, example);
    const name = 'name' in example ? example.name : '';
    expect((await ask('PATCH', `${url}/${id}`, { name: 'Other' })).json()).toMatchObject({ ...example, name: 'Other' });
    const whole = kind === 'contact' ? { email: 'carla@example.net' } : { name };
    const bare = { contact: { name: '', priority: 3 }, location: { capacity: null }, category: { description: '' } };
    expect((await ask('PUT', `${url}/${id}`, whole)).json()).toMatchObject({ ...whole, ...bare[kind] });
    const lacking = await ask('PUT', `${url}/${id}`, kind === 'contact' ? { name } : { description: 'x' });
    expect(lacking.statusCode).toBe(422);
    expect(lacking.json().detail).toMatch(/^"(name|email)" is missing\.$/);
  });

  test('is changed and taken away only by whoever saw it as it is', async () => {
    const { id } = await made(url, example);
    const { etag } = (await ask('GET', `${url}/${id}`)).headers as { etag: string };
    await ask('PATCH', `${url}/${id}`, { name: 'Meanwhile' });
    for (const [method, payload] of [
      ['PATCH', { name: 'Late' }],
      ['PUT', { ...example, name: 'Late' }],
      ['DELETE', undefined],
    ] as const)
      expect((await ask(method, `${url}/${id}`, payload, { 'if-match': etag })).statusCode).toBe(412);
    const fresh = (await ask('GET', `${url}/${id}`)).headers as { etag: string };
    expect(fresh.etag).not.toBe(etag);
    expect((await ask('DELETE', `${url}/${id}`, undefined, { 'if-match': fresh.etag })).statusCode).toBe(204);
    for (const method of ['GET', 'DELETE'] as const) expect((await ask(method, `${url}/${id}`)).statusCode).toBe(404);
    expect((await ask('PATCH', `${url}/${id}`, { name: 'x' })).statusCode).toBe(404);
  });

  test('is listed ten a page', async () => {
    for (let i = 11; i <= 22; i++)
      await made(url, kind === 'contact' ? { email: `c${i}@x.test`, name: `C${i}` } : { name: `C${i}` });
    const first = (await ask('GET', url)).json();
    expect(first).toMatchObject({ count: 12, previous: null, next: `http://127.0.0.1:8025${url}?page=2` });
    expect(first.results.map(({ name }: { name: string }) => name)).toEqual(
      Array.from({ length: 10 }, (_, i) => `C${i + 11}`),
    );
    const second = (await ask('GET', `${url}?page=2`)).json();
    expect(second.results).toHaveLength(2);
    expect(second.previous).toBe(`http://127.0.0.1:8025${url}?page=1`);
    for (const page of ['0', '-1', 'NaN', '1e9'])
      expect((await ask('GET', `${url}?page=${page}`)).statusCode).toBe(400);
  });

  test('is made once by the same request sent twice, also at the same moment', async () => {
    const once = () => ask('POST', url, example, { 'idempotency-key': `k-${kind}` });
    const replies = await Promise.all([once(), once(), once()]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(new Set(replies.map((reply) => reply.json().id)).size).toBe(1);
    expect((await ask('GET', url)).json().count).toBe(1);
    const other = await ask('POST', url, { ...example, name: 'Another' }, { 'idempotency-key': `k-${kind}` });
    expect(other.statusCode).toBe(422);
  });

  test('the same twice is refused by name', async () => {
    await made(url, example);
    const twice = await ask('POST', url, example);
    expect(twice.statusCode).toBe(409);
    expect(twice.json().detail).toContain('email' in example ? example.email : example.name);
    const second = await made(url, kind === 'contact' ? { email: 'd@x.test' } : { name: 'Second' });
    const renamed = await ask(
      'PATCH',
      `${url}/${second.id}`,
      kind === 'contact' ? { email: 'CARLA@example.net' } : { name: example.name.toUpperCase() },
    );
    expect(renamed.statusCode).toBe(409);
  });
});

describe('bad records', () => {
  const bad: [string, object, RegExp][] = [
    ['/api/categories', {}, /"name" is missing/],
    ['/api/categories', { name: '   ' }, /needs a name/],
    ['/api/categories', { name: 7 }, /must be a string/],
    ['/api/categories', { name: 'x', capacity: 3 }, /no "capacity"/],
    ['/api/categories', { name: 'x'.repeat(201) }, /200 characters/],
    ['/api/locations', { name: 'Attic', capacity: 0 }, /between 1 and 100000/],
    ['/api/locations', { name: 'Attic', capacity: 2.5 }, /must be/],
    ['/api/locations', { name: 'Attic', capacity: -1 }, /between 1 and/],
    ['/api/contacts', { email: 'nobody' }, /"nobody" is no e-mail address/],
    ['/api/contacts', { email: 'a@b.test\r\nBcc: evil@e.test' }, /no e-mail address/],
    ['/api/contacts', { email: 'a@b.test', priority: 0 }, /from 1, who is asked first, to 9/],
    ['/api/contacts', { email: 'a@b.test', priority: 10 }, /to 9/],
    ['/api/contacts', { name: 'Nobody' }, /"email" is missing/],
    ['/api/contacts', { email: 'a@b.test', owner: 'bob@client.test' }, /no "owner"/],
  ];
  test.each(bad)('%s refuses %j with a sentence, and keeps nothing', async (url, payload, sentence) => {
    const reply = await ask('POST', url, payload);
    expect(reply.statusCode).toBe(422);
    expect(reply.json().detail).toMatch(sentence);
    expect((await ask('GET', url)).json().count).toBe(0);
  });

  test('names lose what could turn a line or hide', async () => {
    await made('/api/contacts', { email: 'a@b.test', name: 'Ann\r\nBcc: x\u202e' });
    expect((await ask('GET', '/api/contacts')).json().results[0].name).toBe('Ann Bcc: x');
  });
});

describe('contacts', () => {
  test('are nobody’s but their owner’s', async () => {
    const { id } = await made('/api/contacts', { email: 'carla@example.net' });
    const bob = { authorization: `Bearer ${await house.key('bob@client.test')}` };
    for (const method of ['GET', 'PATCH', 'DELETE'] as const)
      expect(
        (await ask(method, `/api/contacts/${id}`, method === 'PATCH' ? { name: 'x' } : undefined, bob)).statusCode,
      ).toBe(404);
    expect((await ask('GET', '/api/contacts', undefined, bob)).json().count).toBe(0);
    expect((await ask('GET', `/api/contacts/${id}`)).statusCode).toBe(200);
  });

  test('stand in the order in which they are asked', async () => {
    await made('/api/contacts', { email: 'late@x.test', name: 'A', priority: 9 });
    await made('/api/contacts', { email: 'usual@x.test', name: 'B' });
    await made('/api/contacts', { email: 'first@x.test', name: 'C', priority: 1 });
    const { results } = (await ask('GET', '/api/contacts')).json();
    expect(results.map(({ name, priority }: { name: string; priority: number }) => `${name} ${priority}`)).toEqual([
      'C 1',
      'B 3',
      'A 9',
    ]);
  });
});

describe('an event', () => {
  test('names its category and location by name, id or URL', async () => {
    const category = await made('/api/categories', { name: 'Review' });
    const room = await made('/api/locations', { name: 'Room 4' });
    for (const named of [
      { category: 'review', location: ' ROOM  4 ' },
      { category: category.id, location: room.id },
      { category: category.url, location: `${room.url}/` },
      { category: `/api/categories/${category.id}`, location: 'Room 4' },
    ])
      expect((await meet(named)).json()).toMatchObject({ category: 'Review', location: 'Room 4' });
    const { id } = (await meet({})).json();
    expect((await ask('PATCH', `/api/events/${id}`, { location: room.url })).json().location).toBe('Room 4');
    expect((await ask('PATCH', `/api/events/${id}`, { location: 'Café Uno' })).json().location).toBe('Café Uno');
    const list = (query: string) => ask('GET', `/api/events?${query}`).then((reply) => reply.json().count);
    expect(await list(`category=${category.id}`)).toBe(4);
    expect(await list(`location=${encodeURIComponent(room.url)}`)).toBe(4);
    await ask('PATCH', `/api/categories/${category.id}`, { name: 'Retrospective' });
    expect(await list('category=Retrospective')).toBe(4);
  });

  test('is not given a record that is none, or of the wrong kind', async () => {
    const room = await made('/api/locations', { name: 'Room 5' });
    for (const more of [
      { category: room.url },
      { location: 'http://127.0.0.1:8025/api/locations/aaaaaaaaaaaaaaaaaaaa' },
    ]) {
      const reply = await meet(more);
      expect(reply.statusCode).toBe(422);
      expect(reply.json().detail).toMatch(/There is no (category|location) at the address/);
    }
    expect((await ask('GET', `/api/events?category=${encodeURIComponent(room.url)}`)).statusCode).toBe(400);
  });

  test('keeps its category and location from being taken away', async () => {
    const category = await made('/api/categories', { name: 'Planning' });
    const first = (await meet({ category: 'Planning' })).json();
    const second = (await meet({ category: 'planning' })).json();
    const refused = await ask('DELETE', `/api/categories/${category.id}`);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({
      events: 2,
      detail: '“Planning” is in use: 2 events are filed under it. Give them another category first, or call them off.',
    });
    await ask('PATCH', `/api/events/${first.id}`, { category: '' });
    await ask('DELETE', `/api/events/${second.id}`);
    expect((await ask('DELETE', `/api/categories/${category.id}`)).statusCode).toBe(204);
  });
});
