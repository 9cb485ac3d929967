// The JSON API, as programs of the older systems and new ones use it.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { journalOf } from '../../src/store/events.ts';
import type { EventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { openHouse, type TestHouse } from './house.ts';

let house: TestHouse;
let ann: { authorization: string };
let id: EventId;
beforeAll(async () => {
  house = await openHouse();
  ann = { authorization: `Bearer ${await house.key('ann@org.test')}` };
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.free();
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  id = await house.event();
});

type Reply = LightMyRequestResponse;
const create = (payload: object, headers: object = ann): Promise<Reply> =>
  house.ask({ method: 'POST', url: '/api/events', headers: { ...headers }, payload });
const patch = (payload: object, headers: object = ann): Promise<Reply> =>
  house.ask({ method: 'PATCH', url: `/api/events/${id}`, headers: { ...headers }, payload });
const get = (query = '', headers: object = ann): Promise<Reply> =>
  house.ask({ url: `/api/events/${id}${query}`, headers: { ...headers } });
const et = (party: string): string => house.token(id, party);
const states = async (): Promise<(string | undefined)[]> => {
  const { event } = await house.stored(id);
  return event.slots.map(({ status }) => status);
};

describe('creating', () => {
  const begins: [string, object, string][] = [
    [
      'local to the zone given',
      { slots: [{ begin: '2026-07-10T10:00' }], zone: 'Europe/Berlin' },
      '2026-07-10T10:00:00+02:00',
    ],
    ['local to the usual zone', { slots: [{ begin: '2026-07-10 10:00:00' }] }, '2026-07-10T10:00:00+01:00'],
    ['UTC', { slots: [{ begin: '2026-07-10T10:00:00Z' }] }, '2026-07-10T11:00:00+01:00'],
    ['with fractions', { slots: [{ begin: '2026-07-10T10:00:22.02' }] }, '2026-07-10T10:00:00+01:00'],
    ['with hours of offset', { slots: [{ begin: '2026-07-10T10:00:00+02' }] }, '2026-07-10T09:00:00+01:00'],
    ['with an odd offset', { slots: [{ begin: '2026-07-10T10:00-0230' }] }, '2026-07-10T13:30:00+01:00'],
  ];
  test.each(begins)('reads a begin %s', async (_, payload, begin) => {
    const reply = await create({ parties: ['bob@client.test'], ...payload });
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toMatchObject({ slots: [{ begin, duration: 'PT30M' }], status: 'proposing' });
  });

  test.each([['PT1H30M'], ['01:30'], ['01:30:00']])('reads a length as %s', async (duration) => {
    const reply = await create({ parties: ['bob@client.test'], slots: [{ begin: '2026-07-10T10:00', duration }] });
    expect(reply.json()).toMatchObject({ slots: [{ duration: 'PT1H30M' }] });
  });

  test('gives all that a program goes on with, and invites at once', async () => {
    const reply = await create({ title: 'Q3', parties: ['bob@client.test'], slots: [{ begin: '2026-03-10T10:00' }] });
    const event = reply.json();
    expect(reply.headers['location']).toBe(event.url);
    expect(event).toMatchObject({
      url: `http://127.0.0.1:8025/api/events/${event.id}`,
      log_url: `http://127.0.0.1:8025/api/events/${event.id}/log`,
      notify_url: `http://127.0.0.1:8025/api/events/${event.id}/notify`,
      organizer: 'ann@org.test',
      parties: ['ann@org.test', 'bob@client.test'],
      closed_slots: [],
      sequence: 0,
    });
    const kinds = await house.store.db.query
      .selectFrom('outbox')
      .select(['kind', 'address'])
      .where('event_id', '=', event.id)
      .execute();
    expect(kinds).toEqual([{ kind: 'invitation', address: 'bob@client.test' }]);
  });

  test('books at once, by the words of a calendar service', async () => {
    const reply = await create({
      title: 'x',
      description: 'y',
      time_slot: '2026-04-25 14:00:00',
      participants: ['bob@client.test'],
    });
    expect(reply.json()).toMatchObject({
      status: 'confirmed',
      begin: '2026-04-25T14:00:00+01:00',
      end: '2026-04-25T15:00:00+01:00',
    });
  });

  test('notes an entry of one’s own, and writes to nobody', async () => {
    const reply = await create({ title: 'Dentist', begin: '2026-04-25T14:00', end: '2026-04-25T14:20' });
    expect(reply.json()).toMatchObject({ status: 'confirmed', duration: 'PT20M', parties: ['ann@org.test'] });
  });

  test('makes a draft that the first notify sends', async () => {
    const draft = (
      await create({ parties: ['bob@client.test'], slots: [{ begin: '2026-03-10T10:00' }], invite: false })
    ).json();
    expect(draft).toMatchObject({ status: 'draft', needs: ['approval'] });
    const owed = () =>
      house.store.db.query.selectFrom('outbox').select('kind').where('event_id', '=', draft.id).execute();
    expect(await owed()).toEqual([]);
    const bob = await house.ask({ url: `/api/events/${draft.id}?et=${house.token(draft.id, 'p2')}` });
    expect(bob.statusCode).toBe(404);
    const sent = await house.ask({
      method: 'POST',
      url: `/api/events/${draft.id}/notify`,
      headers: ann,
      payload: { parties: ['bob@client.test'] },
    });
    expect(sent.json()).toMatchObject({ status: 'proposing' });
    expect((await owed()).map(({ kind }) => kind)).toContain('invitation');
  });

  const bad: [string, object, RegExp][] = [
    ['no times', { parties: ['bob@client.test'] }, /slots/],
    ['nobody', { slots: [{ begin: '2026-03-10T10:00' }] }, /parties/],
    ['no address', { parties: ['bob'], slots: [{ begin: '2026-03-10T10:00' }] }, /"bob" is no e-mail address/],
    [
      'two addresses in one',
      { parties: ['a@b.test, evil@e.test'], slots: [{ begin: '2026-03-10T10:00' }] },
      /no e-mail address/,
    ],
    [
      'a line end in an address',
      { parties: ['a@b.test\r\nRCPT TO:<evil@e.test>'], slots: [{ begin: '2026-03-10T10:00' }] },
      /no e-mail address/,
    ],
    ['the past', { parties: ['bob@client.test'], slots: [{ begin: '2020-03-10T10:00' }] }, /passed/],
    ['the year 99999', { parties: ['bob@client.test'], slots: [{ begin: '99999-03-10T10:00' }] }, /no time/],
    ['the 31st of February', { parties: ['bob@client.test'], slots: [{ begin: '2026-02-31T10:00' }] }, /date/],
    ['hour 25', { parties: ['bob@client.test'], slots: [{ begin: '2026-03-31T25:00' }] }, /date/],
    [
      'an hour that the clocks skip',
      { parties: ['bob@client.test'], slots: [{ begin: '2026-03-29T02:30' }], zone: 'Europe/Berlin' },
      /does not exist in Europe\/Berlin/,
    ],
    [
      'an unknown zone',
      { parties: ['bob@client.test'], slots: [{ begin: '2026-03-29T12:30' }], zone: 'Mars/Olympus' },
      /Mars\/Olympus/,
    ],
    [
      'an end before the begin',
      { parties: ['bob@client.test'], slots: [{ begin: '2026-03-10T10:00', end: '2026-03-10T09:00' }] },
      /ends after it begins/,
    ],
    [
      'a length that is none',
      { parties: ['bob@client.test'], slots: [{ begin: '2026-03-10T10:00', duration: 'soon' }] },
      /length of time/,
    ],
    [
      '31 slots',
      {
        parties: ['bob@client.test'],
        slots: Array.from({ length: 31 }, (_, i) => ({ begin: `2026-03-${10 + (i % 20)}T10:00` })),
      },
      /30/,
    ],
    [
      '51 people',
      { parties: Array.from({ length: 51 }, (_, i) => `p${i}@x.test`), slots: [{ begin: '2026-03-10T10:00' }] },
      /50 people/,
    ],
  ];
  test.each(bad)('of %s is refused with a sentence, and nothing is kept', async (_, payload, sentence) => {
    const before = await house.store.db.query.selectFrom('events').select('id').execute();
    const reply = await create(payload);
    expect(reply.statusCode).toBe(422);
    expect(reply.json().detail).toMatch(sentence);
    expect(await house.store.db.query.selectFrom('events').select('id').execute()).toHaveLength(before.length);
  });

  test('is for those who may make us write to others', async () => {
    const bob = { authorization: `Token ${await house.key('bob@client.test')}` };
    const slots = [{ begin: '2026-03-10T10:00' }];
    expect((await create({ parties: ['carol@other.test'], slots }, bob)).statusCode).toBe(403);
    expect((await create({ title: 'Dentist', time_slot: '2026-03-10T10:00' }, bob)).statusCode).toBe(201);
    expect((await create({ parties: ['carol@other.test'], slots, et: et('p2') }, {})).statusCode).toBe(403);
    expect((await create({ parties: ['carol@other.test'], slots }, {})).statusCode).toBe(401);
  });
});

describe('the same request twice', () => {
  const payload = { title: 'once', parties: ['bob@client.test'], slots: [{ begin: '2026-03-10T10:00' }] };
  const once = (key: string, body: object = payload): Promise<Reply> =>
    create(body, { ...ann, 'idempotency-key': key });

  test('makes one event, also at the same moment', async () => {
    const replies = await Promise.all([once('k1'), once('k1'), once('k1')]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(new Set(replies.map((reply) => reply.json().id)).size).toBe(1);
    expect((await once('k1')).json().id).toBe(replies[0]!.json().id);
  });

  test('under a key of another request is refused', async () => {
    await once('k2');
    const other = await once('k2', { ...payload, title: 'twice' });
    expect(other.statusCode).toBe(422);
    expect(other.json().detail).toContain('Idempotency-Key');
  });

  test('of two people is two requests', async () => {
    const root = { authorization: `Bearer ${await house.key('root@org.test')}`, 'idempotency-key': 'k1' };
    const mine = await once('k1');
    expect((await create(payload, root)).json().id).not.toBe(mine.json().id);
  });

  test('is forgotten after a day', async () => {
    const first = (await once('k3')).json().id;
    house.now = '2026-03-03T09:00:01.000Z' as Instant;
    ann = { authorization: `Bearer ${await house.key('ann@org.test')}` };
    expect((await once('k3')).json().id).not.toBe(first);
  });
});

describe('a party', () => {
  test('keeps, drops and offers by a list of slots', async () => {
    const reply = await patch(
      { et: et('p2'), slots: [{ begin: '2026-03-10T10:00Z', duration: 'PT30M' }, { begin: '2026-03-20T09:00' }] },
      {},
    );
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      answers: { '1': 'yes', '2': 'no', '3': 'no', '4': 'yes' },
      slots: [{ n: 1 }],
    });
    expect(reply.json().closed_slots.map(({ n, why }: { n: number; why: string }) => `${n} ${why}`)).toEqual([
      '2 refused by Bob Hay',
      '3 refused by Bob Hay',
      '4 offered, the organizer decides',
    ]);
    expect(await states()).toEqual(['open', 'open', 'open', 'offered']);
  });

  test('answers by number', async () => {
    const reply = await patch({ et: et('p2'), answers: { '2': 'maybe' } }, {});
    expect(reply.json().answers).toEqual({ '2': 'maybe' });
    expect((await patch({ et: et('p2'), answers: { '9': 'yes' } }, {})).statusCode).toBe(422);
    expect((await patch({ et: et('p2'), answers: { '1': 'perhaps' } }, {})).statusCode).toBe(422);
  });

  test('sees the others by name, the organizer by address', async () => {
    const event = (await get(`?et=${et('p2')}`, {})).json();
    expect(event.parties).toEqual(['ann@org.test', 'bob@client.test', 'c…@other.test']);
    expect(event.organizer).toBe('ann@org.test');
    expect(JSON.stringify(event)).not.toContain('carol@other.test');
  });

  test.each([
    [{ title: 'Mine' }, 403],
    [{ status: 'cancelled' }, 403],
    [{ parties: ['evil@evil.test'] }, 403],
    [{ organizer: 'bob@client.test' }, 422],
    [{ id: 'e2345672345672345' }, 422],
    [{ on_behalf: 'carol@other.test', answers: { '1': 'no' } }, 403],
  ])('does not change what is not theirs: %o', async (payload, status) => {
    const before = (await journalOf(house.store, id)).length;
    expect((await patch({ et: et('p2'), ...payload }, {})).statusCode).toBe(status);
    expect(await journalOf(house.store, id)).toHaveLength(before);
  });

  test('looks with the token in the body, as command lines send it', async () => {
    const look = (payload: object): Promise<Reply> => house.ask({ method: 'GET', url: `/api/events/${id}`, payload });
    expect((await look({ et: et('p2') })).json()).toMatchObject({ id });
    expect((await look({ et: 'rubbish' })).statusCode).toBe(401);
    expect((await look({ et: 'x'.repeat(5000) })).statusCode).toBe(401);
    expect((await look([])).statusCode).toBe(401);
  });

  test('looks by link, and that is logged once', async () => {
    await get(`?et=${et('p2')}`, {});
    await get(`?et=${et('p2')}`, {});
    const log = (await get(`/log?et=${et('p2')}`, {})).json();
    expect(log.entries.filter(({ occurrence }: { occurrence: string }) => occurrence === 'VIEW')).toHaveLength(1);
  });

  test('takes part with a YES where no seats are dealt', async () => {
    const reply = await house.ask({
      method: 'POST',
      url: `/api/events/${id}/rsvp`,
      payload: { et: et('p2'), answer: 'YES' },
    });
    expect(reply.json().answers).toEqual({ '1': 'yes', '2': 'yes', '3': 'yes' });
  });
});

describe('the organizer', () => {
  test('puts on the table what is listed, and takes off what is not', async () => {
    await patch({ slots: [{ n: 1 }, { begin: '2026-03-20T09:00', duration: '00:30' }] });
    expect(await states()).toEqual(['open', 'withdrawn', 'withdrawn', 'open']);
  });

  test('changes what the event is', async () => {
    const reply = await patch({
      title: 'Q4',
      location: 'Café Uno',
      deadline: '2026-03-06',
      parties: ['bob@client.test', { email: 'dave@new.test', name: 'Dave Ek', role: 'optional' }],
    });
    expect(reply.json()).toMatchObject({ title: 'Q4', location: 'Café Uno', deadline: '2026-03-06T17:00:00+00:00' });
    expect(reply.json().people.map(({ name, role }: { name: string; role: string }) => `${name} ${role}`)).toEqual([
      'Ann Lee organizer',
      'Bob Hay required',
      'Dave Ek optional',
    ]);
  });

  test('finds every change in the log, with before and after', async () => {
    await patch({
      title: 'Q4',
      location: 'Café Uno',
      parties: ['carol@other.test', { email: 'dave@new.test', name: 'Dave Ek', role: 'optional' }],
      slots: [{ n: 1 }, { n: 3 }, { begin: '2026-03-20T09:00', duration: '00:30' }],
    });
    const { entries } = (await get('/log')).json() as { entries: { data: { changes?: object[] } }[] };
    const changes = entries.slice(2).flatMap(({ data }) => data.changes ?? []);
    for (const change of [
      { what: 'title', before: 'Q3 review', after: 'Q4' },
      { what: 'location', before: null, after: 'Café Uno' },
      { what: 'party', party: 'Bob Hay', before: 'required', after: 'removed' },
      { what: 'party', party: 'Dave Ek', before: null, after: 'required' },
      { what: 'party', party: 'Dave Ek', before: 'required', after: 'optional' },
      { what: 'slot', slot: 2, before: 'open', after: 'withdrawn' },
      { what: 'slot', slot: 4, before: null, after: 'open' },
    ])
      expect(changes).toContainEqual(change);
  });

  test('settles by a slot’s time, moves, and calls off', async () => {
    expect((await patch({ time_slot: '2026-03-11T14:00', duration: 'PT30M' })).json()).toMatchObject({
      status: 'confirmed',
      slot: 2,
    });
    expect((await patch({ begin: '2026-03-18T15:00', end: '2026-03-18T15:30' })).json()).toMatchObject({
      begin: '2026-03-18T15:00:00+00:00',
      sequence: 2,
    });
    const off = await house.ask({ method: 'DELETE', url: `/api/events/${id}`, headers: ann });
    expect(off.json()).toMatchObject({ status: 'cancelled' });
    expect((await patch({ title: 'again' })).statusCode).toBe(409);
    expect((await get('/log')).json().entries).toContainEqual(
      expect.objectContaining({ occurrence: 'CANCEL', effector: 'Ann Lee' }),
    );
  });

  test('answers for a party', async () => {
    const reply = await patch({ on_behalf: 'carol@other.test', answers: { '1': 'yes' } });
    expect(reply.json().people[2]).toMatchObject({ answers: { '1': 'yes' } });
  });

  test('replaces the whole event, and is told what is missing', async () => {
    const put = (payload: object): Promise<Reply> =>
      house.ask({ method: 'PUT', url: `/api/events/${id}`, headers: ann, payload });
    const whole = {
      title: 'Q4',
      description: 'All of it',
      location: 'Here',
      status: 'active',
      participants: ['bob@client.test', 'carol@other.test'],
      slots: [{ n: 1 }],
    };
    const { title: _, ...untitled } = whole;
    const { participants: __, ...alone } = whole;
    expect((await put(untitled)).json().detail).toBe('"title" is missing.');
    expect((await put(alone)).json().detail).toBe('"parties" is missing.');
    expect((await put(whole)).json()).toMatchObject({ title: 'Q4', description: 'All of it', slots: [{ n: 1 }] });
  });

  test('does not overwrite what somebody else has changed meanwhile', async () => {
    const { etag } = (await get()).headers as { etag: string };
    expect((await get('', { ...ann, 'if-none-match': etag })).statusCode).toBe(304);
    await patch({ et: et('p2'), answers: { '1': 'no' } }, {});
    const stale = await patch({ title: 'Q4' }, { ...ann, 'if-match': etag });
    expect(stale.statusCode).toBe(412);
    const fresh = (await get()).headers['etag'] as string;
    expect((await patch({ title: 'Q4' }, { ...ann, 'if-match': fresh })).statusCode).toBe(200);
  });

  test('is not kept from it by somebody who merely looked', async () => {
    const { etag } = (await get()).headers as { etag: string };
    await get(`?et=${et('p2')}`, {});
    expect((await patch({ title: 'Q4' }, { ...ann, 'if-match': etag })).statusCode).toBe(200);
  });
});

describe('telling the others', () => {
  const notify = (payload: object): Promise<Reply> =>
    house.ask({ method: 'POST', url: `/api/events/${id}/notify`, headers: ann, payload });
  const slots = [
    { begin: '2026-03-12T16:00Z', duration: '00:30' },
    { begin: '2026-03-10T11:00+01:00', duration: 'PT30M' },
    { begin: '2026-03-11T14:00', duration: '00:30:00' },
  ];

  test('works with the slots as they are, in any order and offset', async () => {
    expect((await notify({ parties: ['bob@client.test', 'Bob Hay'], slots })).statusCode).toBe(200);
  });
  test('is refused when the slots have changed', async () => {
    expect((await notify({ parties: ['bob@client.test'], slots: slots.slice(1) })).statusCode).toBe(409);
  });
  test('names who is no party', async () => {
    const reply = await notify({ parties: ['bob@client.test', 'dave@new.test'] });
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({ who: ['dave@new.test'] });
  });
});

describe('lists', () => {
  test('hold what is one’s own, a page at a time, soonest first', async () => {
    const own = await openHouse();
    const key = { authorization: `Bearer ${await own.key('ann@org.test')}` };
    for (let i = 12; i >= 1; i--)
      await own.event({
        title: `Event ${i}`,
        slots: [
          {
            begin: `2026-04-${String(i).padStart(2, '0')}T10:00` as never,
            end: `2026-04-${String(i).padStart(2, '0')}T11:00` as never,
          },
        ],
      });
    const list = async (query: string, headers: object = key) =>
      (await own.ask({ url: `/api/events${query}`, headers: { ...headers } })).json();
    const first = await list('');
    expect(first).toMatchObject({ count: 12, previous: null, next: 'http://127.0.0.1:8025/api/events?page=2' });
    expect(first.results.map(({ title }: { title: string }) => title)).toEqual(
      Array.from({ length: 10 }, (_, i) => `Event ${i + 1}`),
    );
    const second = await list('?page=2');
    expect(second.results).toHaveLength(2);
    expect(second.previous).toBe('http://127.0.0.1:8025/api/events?page=1');
    expect((await list('?page=900000')).results).toEqual([]);
    expect((await list('?from=2026-04-05&to=2026-04-06')).count).toBe(2);
    expect((await list('?status=confirmed')).count).toBe(0);
    expect((await list('?party=bob@client.test')).count).toBe(12);
    expect((await list('?party=nobody@client.test')).count).toBe(0);
    expect((await list('?category=%27%20OR%201=1%20--')).count).toBe(0);
    expect((await list('', { authorization: `Bearer ${await own.key('eve@evil.test')}` })).count).toBe(0);
    expect((await list('', { authorization: `Bearer ${await own.key('root@org.test')}` })).count).toBe(12);
    await own.close();
  });

  test.each([['"'], ['('], ['*'], ['-lunch'], ['nosuch:x'], ["' OR 1=1 --"], ['%'], ['_']])(
    'are searched for %s without harm',
    async (term) => {
      const reply = await house.ask({
        url: `/api/events/search?search_term=${encodeURIComponent(term)}`,
        headers: ann,
      });
      expect(reply.statusCode).toBe(200);
    },
  );

  test('are searched by words, best first, one’s own alone', async () => {
    await house.event({ title: 'Budget', location: 'Zürich' });
    await house.event({ title: 'Lunch', description: 'about the budget' });
    const search = async (term: string, of = 'ann@org.test') =>
      (
        await house.ask({
          url: `/api/events/search?search_term=${encodeURIComponent(term)}`,
          headers: { authorization: `Bearer ${await house.key(of)}` },
        })
      ).json();
    expect((await search('budg')).results.map(({ title }: { title: string }) => title)).toEqual(['Budget', 'Lunch']);
    expect((await search('zurich budget')).count).toBe(1);
    expect((await search('budget', 'eve@evil.test')).count).toBe(0);
  });
});

describe('the log', () => {
  test('gives facts to everybody, words to those who may see them', async () => {
    await house.post(
      `/events/${id}/p/2/answer`,
      { 'slot-1': 'yes', note: 'only if I must', seen: '1' },
      { headers: { cookie: house.cookie(id, 'p2') } },
    );
    const log = async (party: string) => (await get(`/log?et=${et(party)}`, {})).json();
    const reply = (await log('p3')).entries.find(({ occurrence }: { occurrence: string }) => occurrence === 'REPLY');
    expect(reply).toMatchObject({
      effector: 'Bob Hay',
      slots: [{ n: 1 }],
      data: { door: 'page', answers: [{ party: 'Bob Hay', slot: 1, before: null, after: 'yes' }] },
    });
    expect(JSON.stringify(await log('p3'))).not.toContain('only if I must');
    expect(JSON.stringify(await log('p1'))).toContain('only if I must');
    expect(JSON.stringify(await log('p2'))).toContain('only if I must');
  });

  test('keeps answers from those who may not know them', async () => {
    await patch({ visibility: 'organizer' });
    await patch({ et: et('p2'), answers: { '1': 'no' } }, {});
    const log = async (party: string) => JSON.stringify((await get(`/log?et=${et(party)}`, {})).json());
    expect(await log('p3')).not.toContain('"after":"no"');
    expect(await log('p2')).toContain('"after":"no"');
  });
});

describe('oneself', () => {
  const me = (method: 'GET' | 'PATCH', payload?: object): Promise<Reply> =>
    house.ask({ method, url: '/api/me', headers: ann, ...(payload === undefined ? {} : { payload }) });

  test('is known by name and zone, and may stop all mail', async () => {
    expect((await me('PATCH', { name: 'Ann B. Lee', zone: 'europe/berlin', stop: true })).json()).toMatchObject({
      name: 'Ann B. Lee',
      zone: 'Europe/Berlin',
      stopped: true,
    });
    expect((await me('PATCH', { stop: false })).json()).toMatchObject({ stopped: false, feed: null });
    expect((await me('PATCH', { feed: 'new' })).json().feed).toMatch(
      /^http:\/\/127\.0\.0\.1:8025\/feed\/[a-z2-7]{28}\.ics$/,
    );
    expect((await me('PATCH', { zone: 'Mars/Olympus' })).statusCode).toBe(422);
    expect((await me('PATCH', {})).statusCode).toBe(422);
    expect(
      (await create({ parties: ['bob@client.test'], slots: [{ begin: '2026-07-10T10:00' }] })).json().slots[0].begin,
    ).toBe('2026-07-10T10:00:00+02:00');
  });

  test('makes and ends keys', async () => {
    const made = await house.ask({ method: 'POST', url: '/api/keys', headers: ann, payload: { label: 'cron' } });
    const key = { authorization: `Bearer ${made.json().key}` };
    const known = (await house.ask({ url: '/api/me', headers: key })).json();
    const { id: name } = known.keys.find(({ label }: { label: string }) => label === 'cron');
    expect((await house.ask({ method: 'DELETE', url: `/api/keys/${name}`, headers: ann })).statusCode).toBe(204);
    expect((await house.ask({ url: '/api/me', headers: key })).statusCode).toBe(401);
    expect(JSON.stringify(known)).not.toContain(made.json().key);
  });
});
