// Who may do what: every route of /openapi.json, walked through by everybody who could ask. A route that is not in the table
// fails the test, so that none is forgotten.

import type { InjectOptions } from 'fastify';
import fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRecord } from '../../src/store/catalogue-changes.ts';
import { addContact } from '../../src/store/contacts.ts';
import { journalOf } from '../../src/store/events.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
let id: EventId;
let other: EventId;
/** What stands for `{id}` under each collection. */
let ids: Record<string, string>;
let routes: Routes;

interface Content {
  readonly example?: object;
  readonly examples?: Record<string, { readonly value: object }>;
}
interface Operation {
  readonly tags: readonly string[];
  readonly requestBody?: {
    readonly content: Record<string, Content>;
  };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: object }> }>;
}
type Routes = readonly {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}[];

interface OpenApi {
  readonly openapi: string;
  readonly info: object;
  readonly components: { readonly securitySchemes: object };
  readonly security: readonly object[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Record<
    string,
    Record<
      string,
      {
        readonly tags: readonly string[];
        readonly parameters?: readonly { readonly name: string; readonly in: string }[];
        readonly responses: Record<string, { readonly description?: string }>;
      }
    >
  >;
}

beforeAll(async () => {
  house = await openHouse();
  const description = (await house.ask({ url: '/openapi.json' })).json();
  routes = Object.entries(description.paths as Record<string, Record<string, Operation>>).flatMap(
    ([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        operation,
      })),
  );
});
afterAll(() => house.close());
/** Something may have been changed since the events and records were made. */
let isChanged = true;
beforeEach(async () => {
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  await house.store.db.write([{ sql: 'delete from tokens', values: [] }]);
  if (!isChanged) return;
  await house.free();
  id = await house.event();
  other = await house.event();
  await refill();
  isChanged = false;
});

/** Records that nothing is done to yet. */
async function refill(): Promise<void> {
  for (const table of ['catalogue', 'catalogue_names', 'contacts'])
    await house.store.db.write([{ sql: `delete from ${table}`, values: [] }]);
  const category = must(await addRecord(house.store, 'category', { name: 'Planning' }));
  const location = must(await addRecord(house.store, 'location', { name: 'Room 1', capacity: 8 }));
  const contact = must(await addContact(house.store, address('ann@org.test'), { address: address('dora@new.test') }));
  ids = { events: id, keys: 'abcdefabcdef', categories: category.id, locations: location.id, contacts: contact.id };
}
const urlOf = (path: string, event = id): string =>
  path.replace('{id}', path.startsWith('/api/events') ? event : (ids[path.split('/')[2]!] ?? ''));

/** Everybody who could ask, as the request would show it. */
const askers: Record<string, () => Promise<InjectOptions>> = {
  nobody: async () => ({}),
  rubbish: async () => ({ headers: { authorization: 'Bearer rubbish' } }),
  'a link of another event': async () => ({ query: { et: house.token(other, 'p2') } }),
  'a reply tag': async () => {
    const { deriveToken } = await import('../../src/values/token.ts');
    return { query: { et: deriveToken(house.store.secret, 'reply', id, 'p2', 1) } };
  },
  'a login link as a key': async () => ({
    headers: { authorization: `Bearer ${await issue(house.store, 'login', address('ann@org.test'))}` },
  }),
  'an expired link': async () => {
    house.now = '2026-06-02T09:00:00.000Z' as Instant;
    return { query: { et: house.token(id, 'p2') } };
  },
  'an expired key': async () => {
    const headers = { authorization: `Bearer ${await house.key('ann@org.test')}` };
    house.now = '2026-06-02T09:00:00.000Z' as Instant;
    return { headers };
  },
  'a stranger': async () => ({ headers: { authorization: `Bearer ${await house.key('eve@evil.test')}` } }),
  'a party by link': async () => ({ query: { et: house.token(id, 'p2') } }),
  'a party by key': async () => ({ headers: { authorization: `Bearer ${await house.key('bob@client.test')}` } }),
  'a party by session': async () => ({
    headers: { cookie: `parley-session=${await issue(house.store, 'session', address('bob@client.test'))}` },
  }),
  'the organizer by link': async () => ({ query: { et: house.token(id, 'p1') } }),
  'the organizer by key': async () => ({ headers: { authorization: `Bearer ${await house.key('ann@org.test')}` } }),
  'an admin': async () => ({ headers: { authorization: `Bearer ${await house.key('root@org.test')}` } }),
};

const ghosts = ['nobody', 'rubbish', 'a reply tag', 'a login link as a key', 'an expired link', 'an expired key'];
const outsiders = ['a link of another event', 'a stranger'];
const parties = ['a party by link', 'a party by key', 'a party by session'];
const organizers = ['the organizer by link', 'the organizer by key', 'an admin'];
const links = ['a link of another event', 'a party by link', 'the organizer by link'];
const people = Object.keys(askers).filter((one) => !ghosts.includes(one) && !links.includes(one));

/** Groups of askers with what they get; whoever is in none gets 401. */
type Row = readonly (readonly [readonly string[], number])[];
const allOf = (status: number): Row => [[Object.keys(askers), status]];
const oneEvent = (party: number, organizer: number): Row => [
  [outsiders, 404],
  [parties, party],
  [organizers, organizer],
];

/** Everybody known may look; who may invite others may change it. */
function catalogue(name: string, payload: object): Record<string, Rule> {
  const [one, all] = [`/api/${name}/{id}`, `/api/${name}`];
  const mayWrite = ['the organizer by key', 'an admin'];
  const write = (status: number): Row => [
    [mayWrite, status],
    [people.filter((who) => !mayWrite.includes(who)), 403],
  ];
  return {
    [`GET ${all}`]: { row: [[people, 200]] },
    [`POST ${all}`]: { payload, row: write(201) },
    [`GET ${one}`]: { row: [[people, 200]] },
    [`PUT ${one}`]: { payload, row: write(200) },
    [`PATCH ${one}`]: { payload, row: write(200) },
    [`DELETE ${one}`]: { row: write(204) },
  };
}

/** An address book is its owner's alone, admins included. */
function ownContact(status: number): Row {
  const owner = ['the organizer by key'];
  return [
    [owner, status],
    [people.filter((who) => !owner.includes(who)), 404],
  ];
}

interface Rule {
  readonly payload?: object;
  readonly query?: Record<string, string>;
  readonly row: Row;
}

const table: Record<string, Rule> = {
  'GET /api': { row: allOf(200) },
  'POST /api/login': { payload: { email: 'nobody@nowhere.test' }, row: allOf(202) },
  'POST /api/events': {
    payload: { parties: ['dave@new.test'], slots: [{ begin: '2026-09-10T10:00' }] },
    row: [
      [links, 403],
      [['a stranger', 'a party by key', 'a party by session'], 403],
      [['the organizer by key', 'an admin'], 201],
    ],
  },
  'GET /api/events': { row: [[[...outsiders, ...parties, ...organizers], 200]] },
  'GET /api/events/search': { query: { search_term: 'review' }, row: [[people, 200]] },
  'GET /api/events/{id}': { row: oneEvent(200, 200) },
  'PATCH /api/events/{id}': { payload: { title: 'Mine now' }, row: oneEvent(403, 200) },
  'PUT /api/events/{id}': {
    payload: {
      title: 'Mine now',
      description: '',
      location: '',
      status: 'active',
      parties: ['bob@client.test', 'carol@other.test'],
      slots: [{ n: 1 }, { n: 2 }, { n: 3 }],
    },
    row: oneEvent(403, 200),
  },
  'DELETE /api/events/{id}': { row: oneEvent(403, 200) },
  'POST /api/events/{id}/notify': { payload: { parties: ['all'] }, row: oneEvent(200, 200) },
  'POST /api/events/{id}/rsvp': { payload: { answer: 'YES' }, row: oneEvent(200, 200) },
  'GET /api/events/{id}/log': { row: oneEvent(200, 200) },
  'GET /api/events/{id}/answers.csv': { row: oneEvent(403, 200) },
  ...catalogue('categories', { name: 'Review' }),
  ...catalogue('locations', { name: 'Room 2', capacity: 3 }),
  'GET /api/contacts': { row: [[people, 200]] },
  'POST /api/contacts': { payload: { email: 'eva@new.test' }, row: [[people, 201]] },
  'GET /api/contacts/{id}': { row: ownContact(200) },
  'PUT /api/contacts/{id}': { payload: { email: 'dora@new.test' }, row: ownContact(200) },
  'PATCH /api/contacts/{id}': { payload: { priority: 1 }, row: ownContact(200) },
  'DELETE /api/contacts/{id}': { row: ownContact(204) },
  'GET /api/availability': {
    query: { date: '2026-03-10', user: 'bob@client.test' },
    row: [
      [['a party by key', 'a party by session', 'the organizer by key', 'an admin'], 200],
      [['a stranger'], 403],
    ],
  },
  'PUT /api/availability': { payload: { date: '2026-03-10', blocked_slots: [10] }, row: [[people, 200]] },
  'GET /api/me': { row: [[people, 200]] },
  'PATCH /api/me': { payload: { name: 'Somebody' }, row: [[people, 200]] },
  'POST /api/keys': { payload: {}, row: [[people, 201]] },
  'DELETE /api/keys/{id}': { row: [[people, 404]] },
};

test('every route has its row, and every row its route', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort());
});

describe.each(Object.entries(table))('%s', (name, { payload, query, row }) => {
  test.each(Object.keys(askers))('asked by %s', async (who) => {
    const { method, path } = routes.find((route) => route.name === name)!;
    const asker = await askers[who]!();
    const status = row.find(([group]) => group.includes(who))?.[1] ?? 401;
    const before = (await journalOf(house.store, id)).length;
    const reply = await house.ask({
      ...asker,
      query: { ...(asker.query as Record<string, string>), ...query },
      method: method as 'GET',
      url: urlOf(path),
      ...(payload === undefined ? {} : { payload }),
    });
    isChanged = method !== 'GET' && reply.statusCode < 400;
    expect(reply.statusCode, reply.body).toBe(status);
    if (status >= 400) {
      expect(await journalOf(house.store, id)).toHaveLength(before);
      expect(reply.headers['content-type']).toContain('application/problem+json');
      expect(reply.json().detail).toMatch(/.{15,}\.$/);
    }
  });
});

describe('what the description says', () => {
  test('is OpenAPI 3.1 with a summary and a tag for every route', () => {
    for (const { name, operation } of routes)
      expect(operation, name).toMatchObject({ tags: [expect.any(String)], summary: expect.any(String) });
  });

  test('holds together: parameters, tags, answers and who is asking are all declared', async () => {
    const document = (await house.ask({ url: '/openapi.json' })).json() as OpenApi;
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    const schemes = Object.keys(document.components.securitySchemes);
    for (const name of document.security.flatMap(Object.keys)) expect(schemes).toContain(name);
    expect(JSON.stringify(document)).not.toContain('"$ref"');
    const tags = document.tags.map(({ name }) => name);
    for (const [path, operations] of Object.entries(document.paths))
      for (const [method, { tags: own, parameters = [], responses }] of Object.entries(operations)) {
        const at = `${method} ${path}`;
        for (const tag of own) expect(tags, at).toContain(tag);
        const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(
          parameters.filter((one) => one.in === 'path').map(({ name }) => name),
          at,
        ).toEqual(places);
        for (const one of parameters)
          expect(one, at).toMatchObject({ name: /\w/, in: /^(?:path|query|header)$/, schema: {} });
        expect(Object.keys(responses).join(), at).toMatch(/2\d\d/);
        for (const [status, response] of Object.entries(responses)) {
          expect(status, at).toMatch(/^[1-5](?:\d\d|XX)$/);
          expect(response.description, at).toEqual(expect.any(String));
        }
      }
  });

  const examplesOf = ({ example, examples = {} }: Content): object[] => [
    ...(example === undefined ? [] : [example]),
    ...Object.values(examples).map(({ value }) => value),
  ];
  const bodies = (): [string, object][] =>
    routes.flatMap(({ name, operation }) =>
      Object.values(operation.requestBody?.content ?? {})
        .flatMap(examplesOf)
        .map((example): [string, object] => [name, example]),
    );

  test('in its examples can be sent as it stands', async () => {
    expect(bodies().length).toBeGreaterThan(6);
    const headers = { authorization: `Bearer ${await house.key('ann@org.test')}` };
    for (const [name, payload] of bodies()) {
      const [method, path] = name.split(' ') as ['POST', string];
      await house.free();
      await refill();
      const reply = await house.ask({ method, url: urlOf(path, await house.event()), headers, payload });
      expect(reply.statusCode, `${name} ${JSON.stringify(payload)}: ${reply.body}`).toBeLessThan(300);
    }
  });

  test('of answers is what they are', async () => {
    const headers = { authorization: `Bearer ${await house.key('ann@org.test')}` };
    for (const { name, method, path, operation } of routes) {
      await house.free();
      await refill();
      const schema = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content?.[
        'application/json'
      ]?.schema;
      if (schema === undefined) continue;
      const { payload, query = {} } = table[name]!;
      const url = urlOf(path, await house.event());
      const reply = await house.ask({ method: method as 'GET', url, query, headers, ...(payload ? { payload } : {}) });
      if (reply.statusCode === 204) continue;
      expect(await fits(schema, reply.json()), `${name}: ${reply.body.slice(0, 300)}`).toBe('');
    }
  });
});

/** What Fastify itself has against a document of that shape. */
async function fits(schema: object, document: object): Promise<string> {
  const app = fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } });
  app.post('/', { schema: { body: schema } }, async () => '');
  const reply = await app.inject({ method: 'POST', url: '/', payload: document });
  await app.close();
  return reply.statusCode === 200 ? '' : reply.body;
}
