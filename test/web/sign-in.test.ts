// Signing in by a mailed link, and what people then see of their own.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issue } from '../../src/store/tokens.ts';
import type { Instant } from '../../src/values/instant.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.free();
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  await house.store.db.write([
    { sql: 'delete from outbox', values: [] },
    { sql: 'delete from tokens', values: [] },
  ]);
});

const letters = async (): Promise<{ address: string; url: string }[]> => {
  const rows = await house.store.db.query
    .selectFrom('outbox')
    .select(['address', 'body'])
    .where('kind', '=', 'person')
    .execute();
  return rows.map(({ address: to, body }) => ({ address: to, url: (JSON.parse(body) as { url: string }).url }));
};
const linkFor = async (email: string): Promise<string> => {
  await house.post('/login', { email });
  return (await letters()).at(-1)!.url.replace('http://127.0.0.1:8025', '');
};

describe('a login link', () => {
  test('is mailed, looked at as often as scanners like, and good once', async () => {
    const url = await linkFor('ann@org.test');
    for (let i = 0; i < 5; i++) expect((await house.ask({ url })).statusCode).toBe(200);
    const entered = await house.post(url, {});
    expect(entered.statusCode).toBe(303);
    expect(entered.headers['set-cookie']).toMatch(
      /^parley-session=[a-z2-7]{28}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect((await house.post(url, {})).statusCode).toBe(410);
    expect((await house.ask({ url })).statusCode).toBe(410);
  });

  test('leads on to the page that was asked for', async () => {
    const refused = await house.ask({ url: '/availability?date=2026-03-10' });
    expect(refused.statusCode).toBe(401);
    const signIn = /href="([^"]+)">Sign in/.exec(refused.body)![1]!.replaceAll('&#x3D;', '=');
    expect(signIn).toBe('/?next=%2Favailability%3Fdate%3D2026-03-10');
    const next = /name="next" value="([^"]+)"/.exec((await house.ask({ url: signIn })).body)![1]!;
    await house.post('/login', { email: 'ann@org.test', next: next.replaceAll('&#x3D;', '=') });
    const url = (await letters()).at(-1)!.url.replace('http://127.0.0.1:8025', '');
    const entered = await house.post(url, {});
    expect(entered.headers.location).toBe('/availability?date=2026-03-10');
  });

  test.each([
    'https://evil.test/',
    '//evil.test/availability',
    '/\\evil.test',
    '/availability/../../evil',
    '/events/e234567/p/1?et=abcdefabcdef',
    '/logout',
    'availability',
    `/search?search_term=${'a'.repeat(300)}`,
  ])('leads to no other place: %s', async (next) => {
    await house.post('/login', { email: 'ann@org.test', next });
    const url = (await letters()).at(-1)!.url.replace('http://127.0.0.1:8025', '');
    const typed = `${url.replace(/\?.*/, '')}?${new URLSearchParams({ next })}`;
    const { location } = (await house.post(typed, {})).headers;
    expect(new URL(location!, 'http://127.0.0.1:8025').origin).toBe('http://127.0.0.1:8025');
    expect(location).not.toMatch(/et=|logout|evil\.test/);
  });

  test('of two who press at once lets one in', async () => {
    const url = await linkFor('ann@org.test');
    const replies = await Promise.all([house.post(url, {}), house.post(url, {})]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([303, 410]);
  });

  test('lives for a quarter of an hour', async () => {
    const url = await linkFor('ann@org.test');
    house.now = '2026-03-02T09:15:01.000Z' as Instant;
    expect((await house.post(url, {})).statusCode).toBe(410);
  });

  test('goes to people we know, and nobody learns whom we know', async () => {
    await house.event();
    const answers = await Promise.all(
      ['ann@org.test', 'bob@client.test', 'nobody@nowhere.test', 'parley@parley.test'].map((email) =>
        house.ask({ method: 'POST', url: '/api/login', payload: { email } }),
      ),
    );
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect((await letters()).map((letter) => letter.address).sort()).toEqual(['ann@org.test', 'bob@client.test']);
  });

  test('fills nobody’s mailbox', async () => {
    const strict = await openHouse({ PARLEY_QUOTAS: 'on' });
    for (let i = 0; i < 9; i++)
      await strict.ask({ method: 'POST', url: '/api/login', payload: { email: 'ann@org.test' } });
    const rows = await strict.store.db.query.selectFrom('outbox').select('id').execute();
    expect(rows).toHaveLength(3);
    await strict.close();
  });
});

describe('a session', () => {
  const session = async (who: string) => ({
    headers: { cookie: `parley-session=${await issue(house.store, 'session', address(who))}` },
  });

  test('shows what waits, what is arranged, what is coming', async () => {
    const id = await house.event({ title: 'Q3 review' });
    await house.event({
      do: 'book',
      title: 'Handover',
      slots: [{ begin: '2026-03-10T10:00' as never, end: '2026-03-10T11:00' as never }],
    });
    const bob = (await house.ask({ url: '/', ...(await session('bob@client.test')) })).body;
    expect(bob).toMatch(/waits for your answer[\s\S]*Coming up[\s\S]*Handover/);
    expect(bob).not.toContain('What you arrange');
    const ann = (await house.ask({ url: '/', ...(await session('ann@org.test')) })).body;
    expect(ann).toMatch(/What you arrange[\s\S]*Q3 review/);
    const there = await house.ask({ url: `/events/${id}`, ...(await session('bob@client.test')) });
    expect(there.headers.location).toBe(`/events/${id}/p/2`);
  });

  test('shows nobody the drafts of others', async () => {
    await house.event({ title: 'Secret plan', draft: true });
    const bob = await session('bob@client.test');
    for (const url of ['/', '/events', '/search?search_term=secret'])
      expect((await house.ask({ url, ...bob })).body).not.toContain('Secret plan');
    expect((await house.ask({ url: '/', ...(await session('ann@org.test')) })).body).toContain(
      'waits for your word to send it',
    );
  });

  test('ends when it is ended, and by itself after a month without use', async () => {
    const mine = await session('ann@org.test');
    expect((await house.ask({ url: '/account', ...mine })).statusCode).toBe(200);
    await house.post('/logout', {}, mine);
    expect((await house.ask({ url: '/account', ...mine })).statusCode).toBe(401);
    const idle = await session('ann@org.test');
    house.now = '2026-03-30T09:00:00.000Z' as Instant;
    expect((await house.ask({ url: '/account', ...idle })).statusCode).toBe(200);
    house.now = '2026-04-20T09:00:00.000Z' as Instant;
    expect((await house.ask({ url: '/account', ...idle })).statusCode).toBe(200);
    house.now = '2026-05-25T09:00:00.000Z' as Instant;
    expect((await house.ask({ url: '/account', ...idle })).statusCode).toBe(401);
  });

  test('makes a key that is shown once and works', async () => {
    const mine = await session('ann@org.test');
    const made = await house.post('/account/keys', { make: 'yes', label: 'cron <b>' }, mine);
    const key = /<pre tabindex="0">([a-z2-7]{28})<\/pre>/.exec(made.body)?.[1];
    expect((await house.ask({ url: '/api/me', headers: { authorization: `Bearer ${key}` } })).statusCode).toBe(200);
    const later = (await house.ask({ url: '/account', ...mine })).body;
    expect(later).not.toContain(key);
    expect(later).toContain('cron &lt;b&gt;');
    const hash = /name="end" value="(\w+)"/.exec(later)?.[1];
    await house.post('/account/keys', { end: hash! }, mine);
    expect((await house.ask({ url: '/api/me', headers: { authorization: `Bearer ${key}` } })).statusCode).toBe(401);
  });

  test('arranges by a form, once however often it is clicked', async () => {
    const mine = await session('ann@org.test');
    const page = (await house.ask({ url: '/events/new', ...mine })).body;
    const once = /name="once" value="(\w+)"/.exec(page)![1]!;
    const fields = {
      once,
      title: 'By form',
      who: 'Ben Carter <ben@client.test>, carla@other.test',
      'day-1': '2026-03-10',
      'from-1': '10:00',
      'day-3': '2026-03-11',
      'from-3': '14:00',
      'to-3': '14:45',
      zone: 'Europe/Berlin',
      description: 'A word',
    };
    const replies = await Promise.all([
      house.post('/events/new', fields, mine),
      house.post('/events/new', fields, mine),
    ]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    const made = await house.store.db.query.selectFrom('events').select('id').where('title', '=', 'By form').execute();
    expect(made).toHaveLength(1);
    const { event, people } = await house.stored(made[0]!.id);
    expect(event).toMatchObject({ zone: 'Europe/Berlin', state: 'proposing', description: 'A word' });
    expect(event.slots.map(({ begin, end }) => `${begin} ${end}`)).toEqual([
      '2026-03-10T10:00 2026-03-10T10:30',
      '2026-03-11T14:00 2026-03-11T14:45',
    ]);
    expect([...people.values()].map(({ name }) => name)).toEqual([undefined, 'Ben Carter', undefined]);
    expect((await house.post('/events/new', { ...fields, once: 'x', 'from-1': '' }, mine)).body).toContain('Time 1');
    expect((await house.post('/events/new', { ...fields, once: 'y', who: 'ben' }, mine)).body).toContain(
      'e-mail address',
    );
    const bob = await session('bob@client.test');
    expect((await house.post('/events/new', { ...fields, once: 'z' }, bob)).statusCode).toBe(403);
  });

  test('has a calendar to subscribe to, whose address can be changed', async () => {
    const mine = await session('bob@client.test');
    const id = await house.event({
      do: 'book',
      title: 'Handover',
      slots: [{ begin: '2026-03-10T10:00' as never, end: '2026-03-10T11:00' as never }],
    });
    const feed = async () =>
      /\/feed\/([a-z2-7]{28})\.ics/.exec((await house.ask({ url: '/account', ...mine })).body)![0];
    const none = await house.ask({ url: '/account', ...mine });
    expect(none.body).not.toMatch(/\/feed\/[a-z2-7]{28}/);
    await house.post('/account/feed', { feed: 'new' }, mine);
    const first = await feed();
    const calendar = await house.ask({ url: first });
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.body).toMatch(/UID:e\w+-p2@parley[\s\S]*SUMMARY:Handover/);
    expect(calendar.body).not.toContain('mailto:');
    await house.post('/account/feed', { feed: 'new' }, mine);
    expect((await house.ask({ url: first })).statusCode).toBe(404);
    expect((await house.ask({ url: await feed() })).statusCode).toBe(200);
    expect((await house.ask({ url: `/feed/${house.token(id, 'p2')}.ics` })).statusCode).toBe(404);
  });

  test('of an admin opens the operator’s page, and no other does', async () => {
    const statuses = await Promise.all(
      ['root@org.test', 'ann@org.test'].map(
        async (who) => (await house.ask({ url: '/operator', ...(await session(who)) })).statusCode,
      ),
    );
    expect(statuses).toEqual([200, 403]);
    expect((await house.ask({ url: '/operator' })).statusCode).toBe(401);
  });

  test('of an admin acts in the organizer’s place, and the log says so', async () => {
    const id = await house.event();
    const root = await session('root@org.test');
    await house.post(`/events/${id}/p/1/settle`, { slot: '1' }, root);
    expect((await house.stored(id)).event.state).toBe('confirmed');
    expect((await house.ask({ url: `/events/${id}/p/1/log`, ...root })).body).toContain(
      'Done by root@org.test, an admin.',
    );
  });
});

describe('the operator', () => {
  test('sees what was laid aside and decides about it', async () => {
    const root = {
      headers: { cookie: `parley-session=${await issue(house.store, 'session', address('root@org.test'))}` },
    };
    const { keepMail, finishMail } = await import('../../src/store/inbox.ts');
    const [mail] = await keepMail(
      house.store,
      { mailFrom: 'x@evil.test', rcptTo: ['parley@parley.test'] },
      Buffer.from('Subject: x\r\n\r\nx'),
      { door: 'smtp' },
    );
    await house.store.db.write([
      finishMail(house.store, mail!, { outcome: 'dead', class: 'unreadable', reason: 'outlasted 10 s' }),
    ]);
    const page = (await house.ask({ url: '/operator', ...root })).body;
    expect(page).toMatch(/x@evil\.test[\s\S]*outlasted 10 s/);
    await house.post('/operator', { mail: mail!.id, what: 'retry' }, root);
    const [row] = await house.store.db.query
      .selectFrom('inbox')
      .select(['state', 'attempts'])
      .where('id', '=', mail!.id)
      .execute();
    expect(row).toEqual({ state: 'kept', attempts: 0 });
  });
});
