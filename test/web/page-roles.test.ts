// Which pages are whose: every page route, walked through by everybody who could come. A route that is not in the table fails
// the test, so that none is forgotten; the API has a table of its own in `roles.test.ts`.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalOf } from '../../src/store/events.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

let house: TestHouse;
let id: EventId;
let other: EventId;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const session = async (who: string) => `parley-session=${await issue(house.store, 'session', address(who))}`;
/** Everybody who could come, by the cookie that they bring. */
const visitors = {
  nobody: async () => '',
  'a link of another event': async () => house.cookie(other, 'p2'),
  'a link of this party': async () => house.cookie(id, 'p2'),
  'a link of another party': async () => house.cookie(id, 'p3'),
  'a stranger': () => session('eve@evil.test'),
  'this party': () => session('bob@client.test'),
  'the organizer': () => session('ann@org.test'),
  'an admin': () => session('root@org.test'),
} as const;
type Visitor = keyof typeof visitors;

/** Status by visitor, in their order. */
type Row = readonly [number, number, number, number, number, number, number, number];
const all = (status: number): Row => [status, status, status, status, status, status, status, status];
/** For whoever signed in. */
const signedIn = (status: number): Row => [401, 401, 401, 401, status, status, status, status];
/** Kept by those who may invite others. */
const organizers = (status: number): Row => [401, 401, 401, 401, 403, 403, status, status];
const operators = (status: number): Row => [401, 401, 401, 401, 403, 403, 403, status];
/** The page of Bob, who is p2: his alone, but for an admin, who looks in the organizer's place. */
const bobs = (status: number): Row => [401, 404, status, 404, 404, status, 404, 404];
/** A link that has expired is told that another one is on its way, to its party's own address. */
const anyLink = (status: number): Row => [401, status, status, status, 401, 401, 401, 401];
const parties = (status: number): Row => [401, 404, status, status, 404, status, status, status];

/** Forms are sent empty: what they are for is tested elsewhere, here only whether they are read at all. */
const table: Readonly<Record<string, Row>> = {
  'GET /': all(200),
  'GET /zones': all(200),
  'GET /healthz': all(200),
  'GET /readyz': all(200),
  'GET /metrics': all(200),
  'GET /openapi': all(200),
  'GET /openapi.json': all(200),
  'GET /feed/:file': all(404),
  'GET /login/:token': all(404),
  'POST /login/:token': all(410),
  'POST /login': all(422),
  'POST /logout': all(303),
  'GET /unsubscribe/:token': all(404),
  'POST /unsubscribe/:token': all(404),
  'GET /events': signedIn(200),
  'GET /search': signedIn(200),
  'GET /events/new': signedIn(200),
  'POST /events/new': signedIn(422),
  'GET /account': signedIn(200),
  'POST /account': signedIn(303),
  'POST /account/mail': signedIn(303),
  'POST /account/digest': signedIn(303),
  'POST /account/feed': signedIn(303),
  'POST /account/keys': signedIn(303),
  'GET /availability': signedIn(200),
  'POST /availability': signedIn(422),
  'POST /availability/hours': signedIn(422),
  'POST /availability/free': signedIn(422),
  'POST /availability/settings': signedIn(303),
  'GET /contacts': signedIn(200),
  'POST /contacts': signedIn(422),
  'POST /contacts/:id': signedIn(404),
  'GET /locations': signedIn(200),
  'POST /locations': organizers(422),
  'POST /locations/:id': organizers(404),
  'GET /categories': signedIn(200),
  'POST /categories': organizers(422),
  'POST /categories/:id': organizers(404),
  'GET /operator': operators(200),
  'POST /operator': operators(303),
  'GET /events/:id': parties(303),
  'GET /events/:id/log': parties(303),
  'GET /events/:id/calendar.ics': parties(404),
  'GET /events/:id/p/:p': bobs(200),
  'GET /events/:id/p/:p/log': bobs(200),
  'GET /events/:id/p/:p/calendar.ics': bobs(404),
  'GET /events/:id/p/:p/answers.csv': bobs(403),
  'POST /events/:id/p/:p/:form': bobs(303),
  'POST /events/:id/p/:p/fresh': anyLink(200),
};

/** The routes that are no part of the API and no file, as the server knows them: a tree, four characters a level. */
function pageRoutes(): string[] {
  const above: string[] = [];
  const routes = house.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      // "│   ├── /:id (GET, POST)"
      const [, indent = '', part = '', methods = ''] = /^([│├└─ ]*)(\S+)(?: \((.+)\))?$/.exec(line) ?? [];
      if (part === '') return [];
      above.length = indent.length / 4 - 1;
      const path = above.join('') + part;
      above.push(part === '/' && above.length === 0 ? '/' : part);
      return methods.split(', ').map((method) => `${method} ${path}`);
    });
  return routes.filter((route) => !/ \/(api|parley-|favicon|zones-)/.test(route));
}

test('every page has its row, and every row its page', () => {
  expect(pageRoutes().sort()).toEqual(Object.keys(table).sort());
});

describe.each(Object.entries(table))('%s', (route, row) => {
  beforeAll(async () => {
    await house.free();
    [id, other] = [await house.event(), await house.event()];
  });

  test.each(Object.keys(visitors).map((who, i) => [who as Visitor, row[i]!] as const))(
    'to %s is %i',
    async (who, status) => {
      const [method, path] = route.split(' ') as ['GET' | 'POST', string];
      const url = path
        .replace('/events/:id', `/events/${id}`)
        .replace(':p', '2')
        .replace(':form', 'leave')
        .replace(':id', 'a'.repeat(20))
        .replace(/:(token|file)/, 'nonsense');
      const cookie = await visitors[who]();
      const headers = cookie === '' ? {} : { cookie };
      const before = (await journalOf(house.store, id)).length;
      const reply = method === 'GET' ? await house.ask({ url, headers }) : await house.post(url, {}, { headers });
      expect(reply.statusCode, reply.body).toBe(status);
      if (status >= 400) {
        expect(await journalOf(house.store, id)).toHaveLength(before);
        expect(reply.body).not.toContain('Q3 review');
      }
    },
  );
});
