// What people see of all their events: an agenda by days, narrowed by what they are, where and with whom; the digest.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDiary } from '../../src/store/diaries.ts';
import { findPerson } from '../../src/store/people.ts';
import { issue } from '../../src/store/tokens.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
let ann: { headers: { cookie: string } };
beforeAll(async () => {
  house = await openHouse();
  ann = { headers: { cookie: `parley-session=${await issue(house.store, 'session', address('ann@org.test'))}` } };
  const on = (begin: string) => [{ begin: begin as never, end: `${begin.slice(0, 11)}23:00` as never }];
  await house.event({ do: 'book', title: 'Today', location: 'Room 4', slots: on('2026-03-03T22:00') });
  await house.event({ do: 'book', title: 'Soon', category: 'Review', slots: on('2026-03-10T22:00') });
  await house.event({ do: 'book', title: 'Later', parties: [address('dave@new.test')], slots: on('2026-03-20T22:00') });
  await house.event({ title: 'Open' });
  await house.event({ title: 'Idea', draft: true });
});
afterAll(() => house.close());

const titles = async (query: string): Promise<string[]> => {
  const { body } = await house.ask({ url: `/events${query}`, ...ann });
  return [...body.matchAll(/<a href="\/events\/e\w+\/p\/1"><strong>(\w+)/g)].map(([, title]) => title!);
};

describe('a list', () => {
  test.each([
    ['', ['Today', 'Open', 'Idea', 'Soon', 'Later']],
    ['?from=2026-03-02&to=2026-03-08', ['Today']],
    ['?status=confirmed', ['Today', 'Soon', 'Later']],
    ['?status=draft', ['Idea']],
    ['?status=nonsense', ['Today', 'Open', 'Idea', 'Soon', 'Later']],
    ['?location=room+4', ['Today']],
    ['?category=Review&from=&to=', ['Soon']],
    ['?party=dave@new.test', ['Later']],
    ['?status=confirmed&from=2026-03-09', ['Soon', 'Later']],
  ])('%s holds %j', async (query, expected) => {
    expect((await titles(query)).sort()).toEqual([...expected].sort());
  });

  test('offers this week and the next', async () => {
    const { body } = await house.ask({ url: '/events?from=2026-03-02&to=2026-03-08', ...ann });
    expect(body).toContain('aria-current="page">This week</a>');
    expect(body).toContain('href="/events?from&#x3D;2026-03-09&amp;to&#x3D;2026-03-15">Next week');
  });

  test('keeps what narrows it over its pages', async () => {
    for (let i = 0; i < 12; i++)
      await house.event({ title: `Many${i}`, category: 'Many', parties: [address(`many${i}@client.test`)] });
    const first = await house.ask({ url: '/events?category=Many', ...ann });
    expect(first.body).toContain('href="/events?category&#x3D;Many&amp;page&#x3D;2" rel="next"');
    expect(await titles('?category=Many&page=2')).toHaveLength(2);
  });

  test.each([['?from=soon'], ['?party=nobody']])('%s is told what is wrong', async (query) => {
    const reply = await house.ask({ url: `/events${query}`, ...ann });
    expect(reply.statusCode).toBe(400);
    expect(reply.body).toContain('Back to the page');
  });
});

describe('a search', () => {
  const search = (term: string, page = 1) =>
    house.ask({ url: `/search?${new URLSearchParams({ search_term: term, page: String(page) })}`, ...ann });

  test('finds by words, a page at a time', async () => {
    for (let i = 0; i < 11; i++)
      await house.event({ title: `Budget ${i}`, parties: [address(`budget${i}@client.test`)] });
    const first = await search('budget');
    expect(first.body.match(/<strong>Budget/g)).toHaveLength(10);
    expect(first.body).toContain('11 in all');
    expect(first.body).toContain('href="/search?search_term&#x3D;budget&amp;page&#x3D;2" rel="next"');
    expect((await search('budget', 2)).body.match(/<strong>Budget/g)).toHaveLength(1);
  });

  test.each([['"'], ["' OR 1=1 --"], ['title:*'], ['NEAR(a b)'], ['%_\\'], ['()&|!<->']])(
    '%s means nothing but itself',
    async (term) => {
      const { statusCode, body } = await search(term);
      expect(statusCode).toBe(200);
      expect(body).not.toContain('<strong>');
    },
  );

  test('that is longer than what is looked for says so; one of 10 KB is refused with a sentence', async () => {
    expect((await search(`today ${'word '.repeat(60)}`)).body).toContain('only its first words were');
    for (const url of ['/search', '/api/events/search']) {
      const reply = await house.ask({ url: `${url}?search_term=${'word+'.repeat(2000)}`, ...ann });
      expect(reply.statusCode).toBe(414);
      expect(reply.body).toContain('too long to be one of ours. Shorten what you search for.');
    }
  });
});

test('the first page shows what somebody has answered and waits for others', async () => {
  const bob = {
    headers: { cookie: `parley-session=${await issue(house.store, 'session', address('zed@client.test'))}` },
  };
  const id = await house.event({ title: 'Waits', parties: [address('zed@client.test'), address('yan@client.test')] });
  expect((await house.ask({ url: '/', ...bob })).body).not.toContain('What you have answered');
  await house.post(`/events/${id}/p/2/answer`, { 'slot-1': 'yes', 'slot-2': 'no', 'slot-3': 'no' }, bob);
  expect((await house.ask({ url: '/', ...bob })).body).toMatch(/What you have answered[\s\S]*Waits/);
});

test('letters come in the language that is chosen, on the page or by the API', async () => {
  const language = async () => (await findPerson(house.store, address('ann@org.test')))?.language;
  await house.post('/account', { language: '' }, ann);
  expect(await language()).toBeUndefined();
  await house.post('/account', { language: 'de' }, ann);
  expect(await language()).toBe('de');
  expect((await house.ask({ url: '/account', ...ann })).body).toContain(
    '<option value="de" lang="de" selected>Deutsch',
  );
  const refused = await house.post('/account', { language: 'xx' }, ann);
  expect(refused.statusCode).toBe(422);
  const headers = { authorization: `Bearer ${await house.key('ann@org.test')}` };
  const me = await house.ask({ method: 'PATCH', url: '/api/me', headers, payload: { language: 'en' } });
  expect(me.json()).toMatchObject({ language: 'en' });
  expect(await language()).toBe('en');
});

test('the digest is asked for by a button, and ended by one', async () => {
  const digest = async () => (await findDiary(house.store, address('ann@org.test'))).digestDue;
  await house.post('/account/digest', { digest: 'on' }, ann);
  expect(await digest()).toBe('2026-03-09T07:00:00.000Z');
  expect((await house.ask({ url: '/account', ...ann })).body).toContain('On Monday mornings you get');
  await house.post('/account/digest', {}, ann);
  expect(await digest()).toBeDefined();
  await house.post('/account/digest', { digest: 'off' }, ann);
  expect(await digest()).toBeUndefined();
});
