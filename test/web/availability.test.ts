// A person's time over the API: whole hours and spans, one's own with reasons and others' without, and never over what is booked.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Instant } from '../../src/values/instant.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
let keys: Record<string, { authorization: string }>;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  await house.free();
  keys = {};
  for (const who of ['ann@org.test', 'eve@org.test', 'bob@client.test', 'zoe@far.test', 'root@org.test'])
    keys[who.split('@')[0]!] = { authorization: `Bearer ${await house.key(who)}` };
});

const get = (query: string, who = 'ann', headers: object = {}): Promise<LightMyRequestResponse> =>
  house.ask({ url: `/api/availability?${query}`, headers: { ...keys[who], ...headers } });
const put = (payload: object, who = 'ann', headers: object = {}): Promise<LightMyRequestResponse> =>
  house.ask({ method: 'PUT', url: '/api/availability', headers: { ...keys[who], ...headers }, payload });
const patchMe = (payload: object, who = 'ann'): Promise<LightMyRequestResponse> =>
  house.ask({ method: 'PATCH', url: '/api/me', headers: { ...keys[who] }, payload });
const book = (more: object = {}, who = 'ann'): Promise<LightMyRequestResponse> =>
  house.ask({
    method: 'POST',
    url: '/api/events',
    headers: { ...keys[who] },
    payload: { title: 'Q3 review', time_slot: '2026-04-25 15:00:00', participants: ['bob@client.test'], ...more },
  });
const hoursBut = (...taken: number[]): number[] =>
  Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !taken.includes(hour));

describe('whole hours', () => {
  test('are blocked and free again, and all is free where nothing was said', async () => {
    expect((await get('date=2026-04-25')).json()).toEqual({
      user: 'ann@org.test',
      date: '2026-04-25',
      zone: 'Europe/London',
      blocked_slots: [],
      available_time_slots: hoursBut(),
      spans: [],
    });
    const blocked = await put({ date: '2026-04-25', blocked_slots: [10, 15, 17] });
    expect(blocked.json()).toMatchObject({ blocked_slots: [10, 15, 17], available_time_slots: hoursBut(10, 15, 17) });
    expect((await get('date=2026-04-25')).json()).toEqual(blocked.json());
    expect((await put({ date: '2026-04-25', blocked_slots: [15, 16] })).json()).toMatchObject({
      blocked_slots: [15, 16],
      spans: [{ begin: '2026-04-25T15:00:00+01:00', end: '2026-04-25T17:00:00+01:00', state: 'blocked' }],
    });
    expect((await put({ date: '2026-04-25', blocked_slots: [] })).json()).toMatchObject({
      blocked_slots: [],
      spans: [],
    });
    expect((await get('date=2026-04-24')).json().blocked_slots).toEqual([]);
  });

  test('are those of their owner’s clock', async () => {
    await patchMe({ zone: 'America/New_York' }, 'bob');
    await put({ date: '2026-04-25', blocked_slots: [9] }, 'bob');
    await house.event();
    expect((await get('date=2026-04-25&user=bob@client.test')).json()).toMatchObject({
      zone: 'America/New_York',
      blocked_slots: [9],
      spans: [{ begin: '2026-04-25T09:00:00-04:00', end: '2026-04-25T10:00:00-04:00' }],
    });
    await patchMe({ zone: 'Europe/London' }, 'bob');
  });

  test('that the clocks skip are no hours of that day, and 23 are left', async () => {
    const day = (await get('date=2026-03-29')).json();
    expect(day.available_time_slots).toEqual(hoursBut(1));
    const reply = await put({ date: '2026-03-29', blocked_slots: [1] });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().detail).toBe('There is no hour 1 on 2026-03-29 in Europe/London.');
  });
});

describe('spans', () => {
  test('are blocked and freed, by whole days, offsets and zones', async () => {
    await put({ spans: [{ begin: '2026-05-03', end: '2026-05-07' }] });
    expect((await get('date=2026-05-07')).json().available_time_slots).toEqual([]);
    expect((await get('date=2026-05-08')).json().blocked_slots).toEqual([]);
    const reply = await put({
      zone: 'Europe/Berlin',
      spans: [
        { begin: '2026-05-05T14:00', end: '2026-05-05T16:00', state: 'free' },
        { begin: '2026-05-05T18:00:00+02:00', end: '2026-05-06T00:00Z', state: 'free' },
      ],
    });
    expect(reply.json()).toMatchObject({
      date: '2026-05-05',
      available_time_slots: [13, 14, 17, 18, 19, 20, 21, 22, 23],
    });
  });

  test('that are free make holes in what is taken every week', async () => {
    await patchMe({ busy_every_week: { monday: ['12:00-13:00'] } });
    expect((await get('date=2026-03-09')).json().blocked_slots).toEqual([12]);
    await put({ spans: [{ begin: '2026-03-09T12:00', end: '2026-03-09T13:00', state: 'free' }] });
    expect((await get('date=2026-03-09')).json().blocked_slots).toEqual([]);
    expect((await get('date=2026-03-16')).json().blocked_slots).toEqual([12]);
    await patchMe({ busy_every_week: null });
    expect((await get('date=2026-03-16')).json().blocked_slots).toEqual([]);
  });
});

describe('what is booked', () => {
  test('shows as taken, with its event to its owner', async () => {
    const event = (await book()).json();
    expect((await get('date=2026-04-25')).json()).toMatchObject({
      blocked_slots: [],
      available_time_slots: hoursBut(15),
      spans: [{ state: 'booked', title: 'Q3 review', url: event.url }],
    });
  });

  test('is not blocked over, and names itself', async () => {
    const event = (await book()).json();
    for (const payload of [
      { date: '2026-04-25', blocked_slots: [10, 15] },
      { spans: [{ begin: '2026-04-25T15:30', end: '2026-04-25T18:00' }] },
    ]) {
      const reply = await put(payload);
      expect(reply.statusCode).toBe(409);
      expect(reply.json()).toMatchObject({
        detail:
          'There is already an event booked at time slot: 15 (“Q3 review”, Saturday 25 April 2026, 15:00–16:00 in Europe/London).',
        events: [{ id: event.id, url: event.url, title: 'Q3 review' }],
      });
    }
    expect((await get('date=2026-04-25')).json().blocked_slots).toEqual([]);
    await house.ask({ method: 'DELETE', url: `/api/events/${event.id}`, headers: { ...keys['ann'] } });
    expect((await put({ date: '2026-04-25', blocked_slots: [10, 15] })).statusCode).toBe(200);
  });
});

describe('of others', () => {
  test('only what is taken is told, and only to those who know them', async () => {
    await put({ date: '2026-04-25', blocked_slots: [9] }, 'bob');
    await book({}, 'ann');
    const seen = (await get('date=2026-04-25&user=bob@client.test')).json();
    expect(seen).toMatchObject({
      user: 'bob@client.test',
      blocked_slots: [9, 15],
      available_time_slots: hoursBut(9, 15),
    });
    expect(seen.spans).toEqual([
      { begin: '2026-04-25T09:00:00+01:00', end: '2026-04-25T10:00:00+01:00' },
      { begin: '2026-04-25T15:00:00+01:00', end: '2026-04-25T16:00:00+01:00' },
    ]);
    expect((await get('date=2026-04-25&user=ann@org.test', 'eve')).json().blocked_slots).toEqual([15]);
    for (const user of ['bob@client.test', 'nobody@nowhere.test']) {
      const reply = await get(`date=2026-04-25&user=${user}`, 'zoe');
      expect(reply.statusCode).toBe(403);
      expect(reply.json().detail).toContain('share an event');
    }
    expect((await get('date=2026-04-25&user=bob@client.test', 'root')).json().spans[1]).toMatchObject({
      title: 'Q3 review',
    });
  });

  test('nothing can be blocked', async () => {
    const reply = await put({ user: 'bob@client.test', date: '2026-04-25', blocked_slots: [9] });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().detail).toBe('There is no "user".');
  });
});

describe('what makes no sense', () => {
  const bad: [string, object, RegExp][] = [
    ['hour 25', { date: '2026-04-25', blocked_slots: [25] }, /no hour 25 on 2026-04-25/],
    ['hour -1', { date: '2026-04-25', blocked_slots: [-1] }, /no hour -1/],
    ['half an hour', { date: '2026-04-25', blocked_slots: [9.5] }, /must be an integer/],
    ['25 hours', { date: '2026-04-25', blocked_slots: Array.from({ length: 25 }, () => 1) }, /24 at most/],
    ['no date', { blocked_slots: [9] }, /"date" is missing/],
    ['the 31st of April', { date: '2026-04-31', blocked_slots: [9] }, /no date/],
    ['nothing', {}, /Name either/],
    ['no span', { spans: [] }, /Name either/],
    ['both', { date: '2026-04-25', blocked_slots: [], spans: [] }, /Name either/],
    [
      'an end before its begin',
      { spans: [{ begin: '2026-04-25T16:00', end: '2026-04-25T14:00' }] },
      /spans\[0\]: .*ends after/,
    ],
    ['no time at all', { spans: [{ begin: '2026-04-25T16:00', end: '2026-04-25T16:00' }] }, /ends after/],
    ['days backwards', { spans: [{ begin: '2026-04-26', end: '2026-04-25' }] }, /ends after/],
    [
      'an hour that does not exist',
      { zone: 'Europe/Berlin', spans: [{ begin: '2026-03-29T02:30', end: '2026-03-29T05:00' }] },
      /does not exist in Europe\/Berlin/,
    ],
    ['no zone', { zone: 'Mars/Olympus', spans: [{ begin: '2026-04-25', end: '2026-04-25' }] }, /no time zone/],
    ['another century', { spans: [{ begin: '2099-04-25', end: '2099-04-25' }] }, /two years/],
    ['words', { spans: [{ begin: 'tomorrow', end: '2026-04-25' }] }, /no time/],
    ['another state', { spans: [{ begin: '2026-04-25', end: '2026-04-25', state: 'maybe' }] }, /one of blocked, free/],
  ];
  test.each(bad)('%s is refused with a sentence, and nothing is blocked', async (_, payload, sentence) => {
    const reply = await put(payload);
    expect(reply.statusCode).toBe(422);
    expect(reply.json().detail).toMatch(sentence);
    expect(await house.store.db.query.selectFrom('blocked').selectAll().execute()).toEqual([]);
  });

  test('one bad span among good ones blocks none of them', async () => {
    const good = { begin: '2026-04-25T10:00', end: '2026-04-25T11:00' };
    expect((await put({ spans: [good, { begin: '2026-04-25', end: '2026-04-24' }] })).statusCode).toBe(422);
    await book({ time_slot: '2026-04-26 10:00:00' });
    expect((await put({ spans: [good, { begin: '2026-04-26', end: '2026-04-26' }] })).statusCode).toBe(409);
    expect((await get('date=2026-04-25')).json().blocked_slots).toEqual([]);
  });

  test.each([
    ['', /"date" is missing/],
    ['date=soon', /no date/],
    ['date=2026-04-25&user=bob', /no e-mail address/],
  ])('asked with %j is told what is wrong', async (query, sentence) => {
    const reply = await get(query);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().detail).toMatch(sentence);
  });
});

describe('looked at before', () => {
  test('is not overwritten when it has changed', async () => {
    const { etag } = (await get('date=2026-04-25')).headers as { etag: string };
    expect((await get('date=2026-04-25', 'ann', { 'if-none-match': etag })).statusCode).toBe(304);
    await put({ date: '2026-04-25', blocked_slots: [9] });
    expect((await put({ date: '2026-04-25', blocked_slots: [10] }, 'ann', { 'if-match': etag })).statusCode).toBe(412);
    const fresh = (await get('date=2026-04-25')).headers as { etag: string };
    const kept = await put({ date: '2026-04-25', blocked_slots: [10] }, 'ann', { 'if-match': fresh.etag });
    expect(kept.json().blocked_slots).toEqual([10]);
  });

  test('of many who saw the same one alone may change it', async () => {
    const { etag } = (await get('date=2026-04-25')).headers as { etag: string };
    const replies = await Promise.all(
      [8, 9, 10, 11, 12].map((hour) => put({ date: '2026-04-25', blocked_slots: [hour] }, 'ann', { 'if-match': etag })),
    );
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412, 412, 412]);
    expect((await get('date=2026-04-25')).json().blocked_slots).toHaveLength(1);
  });
});

describe('oneself', () => {
  const me = async () => (await house.ask({ url: '/api/me', headers: { ...keys['ann'] } })).json();

  test('says when they work, how they are booked, and what else is in their calendar', async () => {
    expect(await me()).toMatchObject({
      working_hours: { monday: ['09:00-17:00'], friday: ['09:00-17:00'], sunday: [] },
      buffer: null,
      notice: null,
      daily_most: null,
      digest: false,
      calendar: null,
    });
    const reply = await patchMe({
      working_hours: { monday: ['13-17', '9:30–12'], friday: [] },
      busy_every_week: { tuesday: ['08:00-09:00'] },
      buffer: 'PT10M',
      notice: '24:00',
      daily_most: 4,
      digest: true,
      calendar_url: 'webcal://cal.example.org/ann.ics',
    });
    expect(reply.json()).toMatchObject({
      working_hours: { monday: ['09:30-12:00', '13:00-17:00'], tuesday: ['09:00-17:00'], friday: [] },
      busy_every_week: { tuesday: ['08:00-09:00'] },
      buffer: 'PT10M',
      notice: 'PT24H',
      daily_most: 4,
      digest: true,
      next_digest: '2026-03-09T07:00:00.000Z',
      calendar: { url: 'https://cal.example.org/ann.ics', read: null, trouble: null },
    });
    await patchMe({
      working_hours: null,
      busy_every_week: null,
      buffer: null,
      notice: 'PT0M',
      daily_most: null,
      digest: false,
      calendar_url: null,
    });
    expect(await me()).toMatchObject({
      working_hours: { monday: ['09:00-17:00'], friday: ['09:00-17:00'] },
      busy_every_week: null,
      buffer: null,
      notice: 'PT0M',
      daily_most: null,
      digest: false,
      next_digest: null,
      calendar: null,
    });
  });

  test('gets the digest on Monday morning of their own clock, wherever they move', async () => {
    await patchMe({ digest: true });
    await patchMe({ zone: 'America/New_York' });
    expect((await me()).next_digest).toBe('2026-03-02T12:00:00.000Z');
    await patchMe({ digest: false, zone: 'Europe/London' });
  });

  const bad: [object, RegExp][] = [
    [{ working_hours: { monday: ['17:00-09:00'] } }, /Monday ends before it begins/],
    [{ working_hours: { monday: ['09:00-25:00'] } }, /Monday is no stretch/],
    [{ working_hours: { monday: ['9:75-10'] } }, /Monday is no stretch/],
    [{ working_hours: { monday: ['mornings'] } }, /like 09:00-17:00/],
    [{ working_hours: { monday: ['09:00-12:00', '11:00-17:00'] } }, /overlap/],
    [{ working_hours: { moonday: [] } }, /no "moonday"/],
    [{ buffer: 'soon' }, /length of time/],
    [{ buffer: 'PT25H' }, /A day is the most/],
    [{ daily_most: 0 }, /Between 1 and 50/],
    [{ calendar_url: 'http://cal.example.org/ann.ics' }, /https:\/\//],
    [{ calendar_url: 'https://ann:pw@cal.example.org/ann.ics' }, /user/],
    [{ calendar_url: 'file:///etc/passwd' }, /https:\/\//],
    [{ zone: 'Europe/London', digest: 'yes' }, /must be a boolean/],
  ];
  test.each(bad)('who says %j is told what is wrong, and nothing is kept', async (payload, sentence) => {
    const before = await me();
    const reply = await patchMe({ name: 'Half done', ...payload });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().detail).toMatch(sentence);
    expect(await me()).toEqual(before);
  });

  test('is changed only by whoever saw it as it is', async () => {
    const url = '/api/me';
    const { etag } = (await house.ask({ url, headers: { ...keys['ann'] } })).headers as { etag: string };
    const change = (buffer: string) =>
      house.ask({ method: 'PATCH', url, headers: { ...keys['ann'], 'if-match': etag }, payload: { buffer } });
    expect((await change('PT5M')).statusCode).toBe(200);
    expect((await change('PT6M')).statusCode).toBe(412);
    expect((await me()).buffer).toBe('PT5M');
  });
});

describe('a meeting', () => {
  test('keeps to buffers, notice and the most meetings of a day', async () => {
    await patchMe({ buffer: 'PT30M', notice: 'PT48H', daily_most: 1 }, 'bob');
    const at = (time_slot: string) => book({ time_slot });
    const soon = await at('2026-03-03 15:00');
    expect(soon.statusCode).toBe(422);
    expect(soon.json().detail).toContain('48 hours beforehand');
    expect((await at('2026-03-10 10:00')).statusCode).toBe(201);
    expect((await at('2026-03-10 11:15')).json().detail).toContain('conflicting with another event for user: bob');
    const full = await at('2026-03-10 15:00');
    expect(full.statusCode).toBe(409);
    expect(full.json().detail).toContain('Somebody has a meeting on that day already');
    expect((await at('2026-03-11 15:00')).statusCode).toBe(201);
  });

  test('is not put where somebody blocked, and everybody in the way is named with times that would do', async () => {
    await house.event({
      title: 'known',
      slots: [{ begin: '2026-03-20T10:00' as never, end: '2026-03-20T10:30' as never }],
    });
    await put({ date: '2026-04-27', blocked_slots: [14] }, 'bob');
    await book({ time_slot: '2026-04-27 14:00:00', participants: [] }, 'ann');
    const reply = await book({ time_slot: '2026-04-27 14:00:00' }, 'ann');
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toMatchObject({
      title: 'Not as things stand',
      refusal: 'conflict',
      conflicts: [
        { address: 'ann@org.test', by: 'event' },
        { address: 'bob@client.test', by: 'blocked' },
      ],
    });
    expect(reply.json().detail).toMatch(
      /^Time slot is conflicting with another event for user: ann@org\.test\. Time slot is not available for user: bob@client\.test\. The nearest times that would do, in Europe\/London: Monday 27 April 2026, 1[35]:00–1[46]:00/,
    );
    expect(reply.json().nearest[0]).toMatchObject({ begin: expect.stringMatching(/^2026-04-27T1[35]:00:00\+01:00$/) });
  });

  test('does not tell strangers who is in the way', async () => {
    await put({ date: '2026-04-28', blocked_slots: [14] }, 'zoe');
    const reply = await book({ time_slot: '2026-04-28 14:00', participants: ['zoe@far.test'] });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).not.toContain('zoe@far.test');
    expect(reply.json().detail).toMatch(/^Somebody has another commitment/);
  });

  test('takes a room as it takes a person', async () => {
    const room = { name: `Room ${Math.floor(performance.now())}`, capacity: 2 };
    await house.ask({ method: 'POST', url: '/api/locations', headers: { ...keys['ann'] }, payload: room });
    expect((await book({ location: room.name, time_slot: '2026-04-29 14:00' })).statusCode).toBe(201);
    const taken = await book(
      { location: room.name, time_slot: '2026-04-29 14:30', participants: ['dave@new.test'] },
      'eve',
    );
    expect(taken.statusCode).toBe(409);
    expect(taken.json().detail).toContain(`${room.name} is taken at that time`);
    const small = await book({
      location: room.name,
      time_slot: '2026-04-30 14:00',
      participants: ['a@x.test', 'b@x.test'],
    });
    expect(small.statusCode).toBe(422);
    expect(small.json().detail).toContain('holds 2 people at most');
  });

  test('moves and settles by the same checks', async () => {
    await put({ date: '2026-05-12', blocked_slots: [14] }, 'bob');
    const event = (await book({ time_slot: '2026-05-11 14:00' })).json();
    const move = (payload: object) =>
      house.ask({ method: 'PATCH', url: `/api/events/${event.id}`, headers: { ...keys['ann'] }, payload });
    const refused = await move({ time_slot: '2026-05-12 14:00' });
    expect(refused.statusCode).toBe(409);
    expect(refused.json().detail).toContain('Time slot is not available for user: bob@client.test');
    expect((await move({ time_slot: '2026-05-12 15:00' })).json()).toMatchObject({
      begin: '2026-05-12T15:00:00+01:00',
    });
    expect((await get('date=2026-05-11')).json().available_time_slots).toEqual(hoursBut());
  });

  test('that is proposed counts what is known as a no beforehand', async () => {
    await put({ date: '2026-05-13', blocked_slots: [10] }, 'bob');
    const reply = await house.ask({
      method: 'POST',
      url: '/api/events',
      headers: { ...keys['ann'] },
      payload: {
        parties: ['bob@client.test'],
        slots: [{ begin: '2026-05-13T10:00' }, { begin: '2026-05-13T12:00' }],
      },
    });
    expect(reply.json()).toMatchObject({
      slots: [{ n: 2 }],
      closed_slots: [{ n: 1, why: 'refused by bob@client.test' }],
    });
  });
});

describe('fifty at once', () => {
  test('who book one hour of one person: exactly one gets it', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `p${i}@org.test`);
    const headers = await Promise.all(many.map(async (who) => ({ authorization: `Bearer ${await house.key(who)}` })));
    const replies = await Promise.all(
      headers.map((one, i) =>
        house.ask({
          method: 'POST',
          url: '/api/events',
          headers: one,
          payload: { title: `Mine ${i}`, time_slot: '2026-06-01T10:00', participants: ['bob@client.test'] },
        }),
      ),
    );
    const statuses = replies.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    const booked = await house.store.db.query
      .selectFrom('booked')
      .select('event_id')
      .where('address_key', '=', 'bob@client.test')
      .execute();
    expect(booked).toHaveLength(1);
    const events = await house.store.db.query
      .selectFrom('events')
      .select('id')
      .where('title', 'like', 'Mine %')
      .execute();
    expect(events).toHaveLength(1);
  });

  test('who want the last seat: exactly one holds it', async () => {
    const guests = Array.from({ length: 40 }, (_, i) => address(`g${i}@client.test`));
    const id = await house.event({
      do: 'deal',
      title: 'Dinner',
      seats: 1,
      parties: guests,
      slots: [{ begin: '2026-06-06T19:00' as never, end: '2026-06-06T22:00' as never }],
    });
    const replies = await Promise.all(
      guests.map((_, i) =>
        house.ask({
          method: 'POST',
          url: `/api/events/${id}/rsvp`,
          payload: { answer: 'YES', et: house.token(id, `p${i + 2}`) },
        }),
      ),
    );
    expect(replies.filter((reply) => reply.json().seat?.state === 'held')).toHaveLength(1);
  });
});
