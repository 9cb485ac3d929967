// Contacts, locations and categories as pages: listed, added, changed and taken away by forms, as by the API.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issue } from '../../src/store/tokens.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.free();
  for (const table of ['catalogue', 'catalogue_names', 'contacts'])
    await house.store.db.write([{ sql: `delete from ${table}`, values: [] }]);
});

const as = async (who: string) => ({
  headers: { cookie: `parley-session=${await issue(house.store, 'session', address(who))}` },
});
const ann = () => as('ann@org.test');
const page = async (url: string, who = 'ann@org.test'): Promise<string> =>
  (await house.ask({ url, ...(await as(who)) })).body;
/** The forms that change or take away what stands there: where they go, and what was seen. */
const forms = (body: string): { url: string; seen: string }[] =>
  [...body.matchAll(/action="([^"]+)">\n<input type="hidden" name="seen" value="&quot;([\w-]+)&quot;">/g)].map(
    ([, url, seen]) => ({ url: url!, seen: `"${seen}"` }),
  );

const examples = [
  ['/contacts', { email: 'carla@example.net', name: 'Carla Diaz', priority: '1' }, { priority: '2' }, 'priority 2'],
  ['/locations', { name: 'Room 4', capacity: '12', description: '' }, { capacity: '' }, 'Room 4'],
  ['/categories', { name: 'Review', description: 'Looking back' }, { description: 'At the quarter' }, 'At the quarter'],
] as const;

describe.each(examples)('%s', (url, example, change, shown) => {
  test('is empty at first, then lists what was added, changed and taken away', async () => {
    expect(await page(url)).toMatch(/You have no|There are no/);
    const name = example.name;
    const added = await house.post(url, example, await ann());
    expect(added.headers.location).toBe(`${url}?done=added`);
    expect(await page(added.headers.location!)).toContain('<div class="notice" role="status"><p>Added.</p></div>');
    expect(await page(`${url}?done=constructor`)).not.toContain('role="status"');
    const [form] = forms(await page(url));
    expect(await page(url)).toContain(`<strong>${name}</strong>`);
    const { seen } = form!;
    const changed = await house.post(form!.url, { ...example, ...change, seen, do: 'save' }, await ann());
    expect(changed.statusCode).toBe(303);
    expect(await page(url)).toContain(shown);
    const [now] = forms(await page(url));
    expect((await house.post(now!.url, { seen: now!.seen, do: 'remove' }, await ann())).statusCode).toBe(303);
    expect(await page(url)).not.toContain(name);
  });

  test('is not changed by whoever saw it as it was before', async () => {
    await house.post(url, example, await ann());
    const [form] = forms(await page(url));
    await house.post(form!.url, { ...example, ...change, seen: form!.seen, do: 'save' }, await ann());
    for (const what of ['save', 'remove']) {
      const late = await house.post(form!.url, { ...example, seen: form!.seen, do: what }, await ann());
      expect(late.statusCode).toBe(412);
      expect(late.body).toContain('Somebody changed this since you looked');
    }
    expect(await page(url)).toContain(shown);
  });

  test('says what is wrong, and adds nothing', async () => {
    await house.post(url, example, await ann());
    const twice = await house.post(url, example, await ann());
    expect(twice.statusCode).toBe(409);
    expect(twice.body).toMatch(/already\./);
    const empty = { ...example, name: '', ...('email' in example ? { email: 'nobody' } : {}) };
    expect((await house.post(url, empty, await ann())).statusCode).toBe(422);
    expect(forms(await page(url))).toHaveLength(1);
  });

  test('asks strangers to sign in', async () => {
    expect((await house.ask({ url })).statusCode).toBe(401);
    expect((await house.post(url, example)).statusCode).toBe(401);
  });
});

test('everybody has contacts of their own', async () => {
  await house.post('/contacts', { email: 'carla@example.net' }, await ann());
  expect(await page('/contacts', 'bob@client.test')).toContain('You have no contacts yet');
  const [form] = forms(await page('/contacts'));
  const taken = await house.post(form!.url, { seen: form!.seen, do: 'remove' }, await as('bob@client.test'));
  expect(taken.statusCode).toBe(404);
  expect(await page('/contacts')).toContain('carla@example.net');
});

test('the catalogue is looked at by everybody, and changed by those who may invite others', async () => {
  await house.post('/locations', { name: 'Room 4' }, await ann());
  const bob = await page('/locations', 'bob@client.test');
  expect(bob).toContain('Room 4');
  expect(bob).not.toContain('<form method="post" action="/locations');
  expect((await house.post('/locations', { name: 'Room 5' }, await as('bob@client.test'))).statusCode).toBe(403);
  const [form] = forms(await page('/locations'));
  const gone = await house.post(form!.url, { seen: form!.seen, do: 'remove' }, await as('bob@client.test'));
  expect(gone.statusCode).toBe(403);
  expect(await page('/locations')).not.toContain('Room 5');
});

test('a place that is in use is named, and stays', async () => {
  await house.post('/locations', { name: 'Room 4', capacity: '8' }, await ann());
  await house.event({ location: 'Room 4' });
  const [form] = forms(await page('/locations'));
  const kept = await house.post(form!.url, { seen: form!.seen, do: 'remove' }, await ann());
  expect(kept.statusCode).toBe(409);
  expect(kept.body).toContain('“Room 4” is in use: one event takes place there');
});

test('fifty stand on a page', async () => {
  for (let i = 10; i < 61; i++) await house.post('/contacts', { email: `p${i}@example.net` }, await ann());
  const first = await page('/contacts');
  expect(forms(first)).toHaveLength(50);
  expect(first).toContain('href="/contacts?page&#x3D;2" rel="next"');
  expect(forms(await page('/contacts?page=2'))).toHaveLength(1);
});
