// One's own time as a page: a week, blocked and freed by forms, and the time of others without reasons.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findDiary } from '../../src/store/diaries.ts';
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
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  await house.free();
});

const as = async (who: string) => ({
  headers: { cookie: `parley-session=${await issue(house.store, 'session', address(who))}` },
});
const page = async (query = '', who = 'ann@org.test') =>
  house.ask({ url: `/availability${query}`, ...(await as(who)) });
const post = async (path: string, fields: Record<string, string>) =>
  house.post(`/availability${path}`, fields, await as('ann@org.test'));
/** What is taken on a day, as its lines say it. */
const taken = async (day: string, query = `?date=${day}`, who = 'ann@org.test'): Promise<string[]> => {
  const { body } = await page(query, who);
  const from = body.indexOf(new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' }));
  return [...body.slice(from, body.indexOf('<h2', from)).matchAll(/<li><span>(.*?)<\/span>(?=<form|<\/li>)/g)].map(
    ([, line]) => line!.replace(/<[^>]+>/g, ''),
  );
};
const book = async (title: string, begin: string) => {
  const event = {
    do: 'book' as const,
    title,
    slots: [{ begin: begin as never, end: `${begin.slice(0, 11)}15:00` as never }],
  };
  return house.event(event);
};

describe('a week', () => {
  test('begins on Monday, is free where nothing was said, and leads to the ones beside it', async () => {
    const { body } = await page('?date=2026-03-04');
    expect(
      [...body.matchAll(/aria-current="date">([^<]+)|<h2 class="day"><a [^>]*>([^<]+)/g)].map((m) => m[1] ?? m[2]),
    ).toEqual([
      'Monday 2 March 2026',
      'Tuesday 3 March 2026',
      'Wednesday 4 March 2026',
      'Thursday 5 March 2026',
      'Friday 6 March 2026',
      'Saturday 7 March 2026',
      'Sunday 8 March 2026',
    ]);
    expect(body.match(/Free all day/g)).toHaveLength(7);
    expect(body).toContain('href="/availability?date&#x3D;2026-02-23" rel="prev"');
    expect(body).toContain('href="/availability?date&#x3D;2026-03-09" rel="next"');
  });

  test('of nonsense is this one', async () => {
    expect((await page('?date=2026-02-31')).body).toContain('Monday 2 March 2026');
  });

  test('names what is booked, and leads there', async () => {
    const id = await book('Q3 review', '2026-03-04T14:00');
    expect(await taken('2026-03-04')).toEqual(['14:00–15:00 Q3 review']);
    expect((await page('?date=2026-03-04')).body).toContain(`<a href="/events/${id}/p/1">Q3 review</a>`);
  });
});

describe('a stretch of time', () => {
  test.each([
    ['hours of a day', { first: '2026-03-04', from: '14:00', to: '16:00' }, '2026-03-04', '14:00–16:00 blocked'],
    ['a day', { first: '2026-03-04' }, '2026-03-04', 'all day blocked'],
    ['the rest of a day', { first: '2026-03-04', from: '20:00' }, '2026-03-04', '20:00–24:00 blocked'],
    ['days', { first: '2026-03-04', last: '2026-03-06' }, '2026-03-05', 'all day blocked'],
    ['days to an hour', { first: '2026-03-04', last: '2026-03-06', to: '12:00' }, '2026-03-06', '00:00–12:00 blocked'],
  ])('%s is blocked, and freed again', async (_, fields, day, line) => {
    expect((await post('', { ...fields, state: 'blocked' })).statusCode).toBe(303);
    expect(await taken(day)).toEqual([line]);
    expect((await post('', { ...fields, state: 'free' })).statusCode).toBe(303);
    expect(await taken(day)).toEqual([]);
  });

  test('is freed by the button beside it, that day alone', async () => {
    await post('', { first: '2026-03-04', last: '2026-03-05', state: 'blocked' });
    const { body } = await page('?date=2026-03-04');
    const [, date, begin, end] =
      /name="date" value="(2026-03-05)"><input type="hidden" name="begin" value="([^"]+)"><input type="hidden" name="end" value="([^"]+)"/.exec(
        body,
      )!;
    await post('/free', { date: date!, begin: begin!, end: end! });
    expect(await taken('2026-03-05')).toEqual(['all day blocked']);
    await post('/free', { date: date!, begin: begin!, end: end!, sure: 'yes' });
    expect(await taken('2026-03-05')).toEqual([]);
    expect(await taken('2026-03-04')).toEqual(['all day blocked']);
  });

  test.each([
    ['no day', { first: '' }, 'Please name the day'],
    ['no such day', { first: '2026-02-30' }, 'Please name the day'],
    ['an end before its begin', { first: '2026-03-04', from: '16:00', to: '14:00' }, 'A span ends after it begins'],
    ['an hour 25', { first: '2026-03-04', from: '25:00', to: '26:00' }, 'is no date and time'],
    [
      'an hour that the clocks skip',
      { first: '2026-03-29', from: '01:30', to: '03:00' },
      'does not exist in Europe/London',
    ],
    ['more than two years', { first: '2029-03-04' }, 'more than two years away'],
  ])('with %s is refused with a sentence', async (_, fields, says) => {
    const reply = await post('', { ...fields, state: 'blocked' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(says);
    expect((await findDiary(house.store, address('ann@org.test'))).changes).toBe(0);
  });

  test('over a booked event is refused, and names it', async () => {
    await book('Q3 review', '2026-03-04T14:00');
    const reply = await post('', { first: '2026-03-04', state: 'blocked' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('There is already an event booked at time slot: 14 (“Q3 review”');
  });
});

describe('whole hours', () => {
  test('are blocked where they are ticked, and freed where they no longer are', async () => {
    const untouched = { date: '2026-04-25', 'was-9': 'free', 'was-10': 'free', 'was-15': 'free', 'was-17': 'free' };
    await post('/hours', { ...untouched, 'hour-10': 'on', 'hour-15': 'on', 'hour-17': 'on' });
    expect(await taken('2026-04-25')).toEqual(['10:00–11:00 blocked', '15:00–16:00 blocked', '17:00–18:00 blocked']);
    await post('/hours', { ...untouched, 'was-10': 'blocked', 'was-17': 'blocked', 'hour-17': 'on' });
    expect(await taken('2026-04-25')).toEqual(['15:00–16:00 blocked', '17:00–18:00 blocked']);
  });

  test('that are sent back untouched change nothing', async () => {
    await post('', { first: '2026-03-04', from: '09:30', to: '10:00', state: 'blocked' });
    await post('/hours', { date: '2026-03-04', 'was-9': 'blocked', 'hour-9': 'on', 'was-10': 'free' });
    expect(await taken('2026-03-04')).toEqual(['09:30–10:00 blocked']);
  });

  test('show what is booked, without a box to tick, and leave out what the clocks skip', async () => {
    await book('Q3 review', '2026-03-04T14:00');
    const { body } = await page('?date=2026-03-04');
    expect(body).toContain('<span class="tick booked">14:00');
    expect(body).not.toContain('name="hour-14"');
    expect((await page('?date=2026-03-29')).body).not.toContain('name="hour-1"');
  });
});

describe('what is said of one’s time in general', () => {
  test('is kept where it differs from what stood there', async () => {
    const said = {
      'working-monday': '8-12, 13:00-16:30',
      'working-tuesday': '09:00–17:00',
      'working-friday': '',
      'weekly-wednesday': '12-13',
      buffer: '15',
      notice: '24',
      daily_most: '4',
      calendar_url: 'webcal://calendar.test/ann.ics',
    };
    expect((await post('/settings', said)).statusCode).toBe(303);
    const diary = await findDiary(house.store, address('ann@org.test'));
    expect(diary).toMatchObject({ buffer: 15, noticeMinutes: 24 * 60, dailyMost: 4 });
    expect(diary.hours?.[0]).toEqual([
      { from: 480, to: 720 },
      { from: 780, to: 990 },
    ]);
    expect(diary.hours?.[4]).toEqual([]);
    expect(diary.weekly?.[2]).toEqual([{ from: 720, to: 780 }]);
    expect(diary.calendar?.url).toBe('https://calendar.test/ann.ics');
    const { body } = await page();
    for (const shown of [
      'value="08:00–12:00, 13:00–16:30"',
      'value="12:00–13:00"',
      'value="15"',
      'value="24"',
      'value="4"',
    ])
      expect(body).toContain(shown);
    expect(await taken('2026-03-04')).toEqual(['12:00–13:00 blocked']);
    await post('/settings', { buffer: '', notice: '', daily_most: '', calendar_url: '', 'weekly-wednesday': '' });
    const after = await findDiary(house.store, address('ann@org.test'));
    expect(after.buffer ?? after.noticeMinutes ?? after.dailyMost ?? after.calendar).toBeUndefined();
    expect(await taken('2026-03-04')).toEqual([]);
  });

  test('and sent back untouched is not said', async () => {
    const { body } = await page();
    const fields = Object.fromEntries(
      [...body.slice(body.indexOf('/availability/settings')).matchAll(/name="([\w-]+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    expect(Object.keys(fields).length).toBeGreaterThan(16);
    await post('/settings', fields);
    expect((await findDiary(house.store, address('ann@org.test'))).changes).toBe(0);
  });

  test.each([
    [{ 'working-monday': '17-9' }, 'ends before it begins'],
    [{ 'working-monday': '9-12, 11-13' }, 'overlap'],
    [{ 'weekly-friday': 'mornings' }, 'is no stretch of a day'],
    [{ buffer: 'much' }, 'length'],
    [{ buffer: '2000' }, 'A day is the most'],
    [{ daily_most: '0' }, 'Between 1 and 50'],
    [{ calendar_url: 'http://10.0.0.1/ann.ics' }, 'begins with https'],
  ])('is refused with a sentence: %j', async (fields, says) => {
    const reply = await post('/settings', fields);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(says);
  });
});

describe('the time of somebody else', () => {
  test('is shown without reasons, and without forms', async () => {
    await book('Secret plan', '2026-03-04T14:00');
    const shown = await page('?user=ann@org.test&date=2026-03-04', 'eve@org.test');
    expect(shown.body).not.toContain('Secret plan');
    expect(shown.body).not.toContain('action="/availability/');
    expect(await taken('2026-03-04', '?user=ann@org.test&date=2026-03-04', 'eve@org.test')).toEqual([
      '14:00–15:00 taken',
    ]);
  });

  test('is for those who know them', async () => {
    const { statusCode, body } = await page('?user=ann@org.test', 'zoe@far.test');
    expect(statusCode).toBe(403);
    expect(body).toContain('if you share an event with them, or a domain');
  });

  test('is asked for by an address', async () => {
    expect((await page('?user=ann')).statusCode).toBe(422);
  });
});

test('strangers are asked to sign in', async () => {
  expect((await house.ask({ url: '/availability' })).statusCode).toBe(401);
  for (const path of ['', '/hours', '/free', '/settings'])
    expect((await house.post(`/availability${path}`, { first: '2026-03-04' })).statusCode).toBe(401);
});
