// What holds for every request, whatever it asks for: headers, who may talk to us, what is said to nonsense, how fast.

import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventId } from '../../src/values/ids.ts';
import { compileTemplates } from '../../src/web/render.ts';
import { openHouse, type TestHouse } from './house.ts';

let house: TestHouse;
let id: EventId;
beforeAll(async () => {
  house = await openHouse();
  id = await house.event();
});
afterAll(() => house.close());

describe('every answer', () => {
  const paths = [
    '/',
    '/healthz',
    '/openapi',
    '/openapi.json',
    '/api',
    '/api/events',
    '/nowhere',
    '/api/nowhere',
    '/events/e/p/1',
  ];
  test.each(paths)('of %s may not be framed, stored, indexed, or told to others by a referrer', async (url) => {
    const { headers } = await house.ask({ url });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('over https asks for https alone, without speaking for other hosts', async () => {
    const secure = await openHouse({ PARLEY_URL: 'https://parley.example.org' });
    const { headers } = await secure.ask({ url: '/' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    const event = await secure.event();
    const entered = await secure.ask({ url: `/events/${event}?et=${secure.token(event, 'p2')}` });
    expect(entered.headers['set-cookie']).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
    await secure.close();
  });

  test('of the stylesheet is kept for good under its own name', async () => {
    const page = await house.ask({ url: '/' });
    const path = /href="(\/parley-[\w-]+\.css)"/.exec(page.body)?.[1];
    const style = await house.ask({ url: path! });
    expect(style.statusCode).toBe(200);
    expect(style.headers['cache-control']).toContain('immutable');
    expect(page.body).not.toMatch(/(?:src|href)="https?:\/\/(?!127\.0\.0\.1)/);
  });
});

describe('who may talk to us', () => {
  const statuses: [string, string, number][] = [
    ['127.0.0.1:8025', 'our own name', 200],
    ['localhost:8025', 'another name of this machine', 200],
    ['evil.test', 'the name of a stranger who reached loopback by DNS', 421],
    ['127.0.0.1:9999', 'another port', 421],
    ['127.0.0.1.evil.test:8025', 'a name that begins like ours', 421],
  ];
  test.each(statuses)('under %s, %s: %i', async (host, _, status) => {
    expect((await house.ask({ url: '/', headers: { host } })).statusCode).toBe(status);
  });

  const posts: [Record<string, string>, number][] = [
    [{}, 303],
    [{ origin: 'http://127.0.0.1:8025' }, 303],
    [{ origin: 'http://127.0.0.1:8025', 'sec-fetch-site': 'same-origin' }, 303],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 303],
    [{ origin: 'https://evil.test' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'rubbish' }, 403],
  ];
  test.each(posts)('a form posted with %o: %i', async (headers, status) => {
    const cookie = house.cookie(id, 'p2');
    const reply = await house.post(`/events/${id}/p/2/answer`, {}, { headers: { cookie, ...headers } });
    expect(reply.statusCode).toBe(status);
  });

  test('JSON in plain clothes from another site is refused for its type', async () => {
    const reply = await house.ask({
      method: 'POST',
      url: '/api/events',
      headers: { 'content-type': 'text/plain' },
      payload: '{"title":"x"}',
    });
    expect(reply.statusCode).toBe(415);
  });
});

test('every template can be compiled', () => {
  expect(compileTemplates).not.toThrow();
});

describe('no body', () => {
  const json = { 'content-type': 'application/json' };

  test('of a DELETE is none, whatever type it would have had', async () => {
    const id = await house.event();
    const headers = { ...json, authorization: `Bearer ${await house.key('ann@org.test')}` };
    const reply = await house.ask({ method: 'DELETE', url: `/api/events/${id}`, headers });
    expect(reply.json()).toMatchObject({ status: 'cancelled' });
  });

  test('where one is needed is told so', async () => {
    const headers = { ...json, authorization: `Bearer ${await house.key('ann@org.test')}` };
    for (const payload of ['', ' \n']) {
      const reply = await house.ask({ method: 'POST', url: '/api/events', headers, payload });
      expect(reply.statusCode).toBe(422);
      expect(reply.json().detail).toMatch(/.{15,}\.$/);
    }
  });

  test('with a key that would change every object is refused', async () => {
    const headers = { ...json, authorization: `Bearer ${await house.key('ann@org.test')}` };
    const payload = '{"__proto__": {"admin": true}, "parties": ["bob@client.test"]}';
    expect((await house.ask({ method: 'POST', url: '/api/events', headers, payload })).statusCode).toBe(400);
  });
});

describe('nonsense', () => {
  const odd: [string, string, number][] = [
    ['GET', '//events', 404],
    ['GET', '/..%2f..%2fetc/passwd', 404],
    ['GET', '/events/%00', 404],
    ['GET', '/events/%c0%ae', 400],
    ['GET', '/events/;x=1', 404],
    ['GET', `/events/${'e'.repeat(100)}`, 404],
    ['HEAD', '/', 404],
    ['PUT', '/events', 404],
    ['GET', '/api/events?page=-1', 400],
    ['GET', '/api/events?page=1e9', 400],
    ['GET', "/api/events?from=99999-01-01&category=' OR 1=1 --", 401],
  ];
  test.each(odd)('%s %s: %i, and nothing of it is repeated', async (method, url, status) => {
    const reply = await house.ask({ method: method as 'GET', url });
    expect(reply.statusCode).toBe(status);
    const rest = url.slice(1, 40);
    if (rest.length > 6) expect(reply.body).not.toContain(rest);
    expect(reply.headers['referrer-policy']).toBe('no-referrer');
  });

  test('an address of 5 KB is too long', async () => {
    expect((await house.ask({ url: `/${'a'.repeat(5000)}` })).statusCode).toBe(414);
  });

  const bodies: [string, string, number][] = [
    ['half a document', '{"title": ', 400],
    ['a list', '[1, 2]', 422],
    ['a deep one', '['.repeat(20_000) + ']'.repeat(20_000), 422],
    ['a poisoned one', '{"__proto__": {"admin": true}, "title": "x"}', 400],
    ['a large one', JSON.stringify({ title: 'x'.repeat(70_000) }), 413],
    ['an unknown member', '{"titel": "x"}', 422],
  ];
  test.each(bodies)('%s is told what is wrong', async (_, payload, status) => {
    const headers = { authorization: `Bearer ${await house.key('ann@org.test')}`, 'content-type': 'application/json' };
    const reply = await house.ask({ method: 'POST', url: '/api/events', headers, payload });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.stringMatching(/.{15,}\.$/),
    });
  });

  test.each(['application/json\t', ' application/json', 'Application/JSON; charset=UTF-8', 'application/json;x=\ty'])(
    'a content type as odd as %j does not pass by the schema',
    async (type) => {
      const headers = { authorization: `Bearer ${await house.key('ann@org.test')}`, 'content-type': type };
      const reply = await house.ask({ method: 'POST', url: '/api/events', headers, payload: '{"titel": "x"}' });
      expect([415, 422]).toContain(reply.statusCode);
    },
  );

  test('no token stands in an error, or in the log', async () => {
    const token = house.token(id, 'p2');
    for (const url of [
      `/events/${id}?et=${token}&x=%c0`,
      `/api/events/${token}?et=${token}`,
      `/nowhere/${token}`,
      `/unsubscribe/${token}`,
    ]) {
      const reply = await house.ask({ url });
      expect(reply.body).not.toContain(token);
    }
    expect(house.log.join('\n')).not.toContain(token);
  });
});

describe('a disk without room', () => {
  test('is read from, and nothing is changed', async () => {
    const { buildWeb } = await import('../../src/web/server.ts');
    const full = await buildWeb({ ...house.hands, hasRoom: () => false });
    const headers = { host: '127.0.0.1:8025', cookie: house.cookie(id, 'p2') };
    expect((await full.inject({ url: `/events/${id}/p/2`, headers })).statusCode).toBe(200);
    const reply = await full.inject({ method: 'POST', url: `/events/${id}/p/2/answer`, headers });
    expect(reply.statusCode).toBe(503);
    expect(reply.headers['retry-after']).toBe('60');
    await full.close();
  });
});

describe('patience', () => {
  test('half a request is not waited for', async () => {
    const { server } = house.app;
    expect(server.headersTimeout).toBe(10_000);
    expect(server.requestTimeout).toBe(15_000);
    expect(server.timeout).toBe(20_000);
    expect(server.keepAliveTimeout).toBe(5_000);
    expect(server.maxConnections).toBe(512);
  });

  test('two lengths for one body, or none that ends, are no request', async () => {
    await house.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = house.app.server.address() as { port: number };
    const say = async (text: string): Promise<string> => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(text);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      return answer.toString();
    };
    const head = `POST /api/login HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
    expect(await say(`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400/,
    );
    expect(await say(`${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`)).toMatch(/^HTTP\/1.1 400/);
  });
});

describe('speed', () => {
  test('too many requests are told when to come back; health checks are exempt', async () => {
    const strict = await openHouse({ PARLEY_QUOTAS: 'on' });
    const statuses: number[] = [];
    for (let i = 0; i < 125; i++) statuses.push((await strict.ask({ url: '/' })).statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(120);
    const refused = await strict.ask({ url: '/' });
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await strict.ask({ url: '/healthz' })).statusCode).toBe(200);
    expect((await strict.ask({ url: '/readyz' })).statusCode).toBe(200);
    await strict.close();
  });

  test('whoever guesses tokens is not answered for a while, right or wrong', async () => {
    const strict = await openHouse({ PARLEY_QUOTAS: 'on' });
    const event = await strict.event();
    const guess = (): Promise<number> =>
      strict.ask({ url: `/api/events/${event}?et=${'a'.repeat(28)}` }).then(({ statusCode }) => statusCode);
    const statuses = [];
    for (let i = 0; i < 31; i++) statuses.push(await guess());
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401));
    expect(statuses[30]).toBe(429);
    const right = await strict.ask({ url: `/api/events/${event}?et=${strict.token(event, 'p2')}` });
    expect(right.statusCode).toBe(429);
    await strict.close();
  });

  test('writes without a login are few; a session may do more', async () => {
    const strict = await openHouse({ PARLEY_QUOTAS: 'on' });
    const event = await strict.event();
    const post = (cookie: string): Promise<number> =>
      strict.post(`/events/${event}/p/2/answer`, {}, { headers: { cookie } }).then(({ statusCode }) => statusCode);
    const statuses = [];
    for (let i = 0; i < 11; i++) statuses.push(await post(strict.cookie(event, 'p2')));
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(303));
    expect(statuses[10]).toBe(429);
    await strict.close();
  });

  test('nobody is believed about where they come from', async () => {
    const strict = await openHouse({ PARLEY_QUOTAS: 'on' });
    const ask = (i: number): Promise<number> =>
      strict
        .ask({ url: '/', remoteAddress: '192.0.2.7', headers: { 'x-forwarded-for': `1.2.3.${i}` } })
        .then(({ statusCode }) => statusCode);
    const statuses = [];
    for (let i = 0; i < 122; i++) statuses.push(await ask(i));
    expect(statuses.at(-1)).toBe(429);
    await strict.close();
  });
});

describe('health', () => {
  test('a watcher gets a word, a person a page', async () => {
    expect((await house.ask({ url: '/healthz' })).body).toBe('ok\n');
    const page = await house.ask({ url: '/healthz', headers: { accept: 'text/html' } });
    expect(page.body).toContain('<h1>All is well</h1>');
  });

  test('metrics are for this machine and for admins', async () => {
    const metrics = (remoteAddress: string, authorization = ''): Promise<number> =>
      house
        .ask({ url: '/metrics', remoteAddress, headers: authorization === '' ? {} : { authorization } })
        .then(({ statusCode }) => statusCode);
    expect(await metrics('127.0.0.1')).toBe(200);
    expect(await metrics('192.0.2.7')).toBe(403);
    expect(await metrics('192.0.2.7', `Bearer ${await house.key('root@org.test')}`)).toBe(200);
    expect(await metrics('192.0.2.7', `Bearer ${await house.key('ann@org.test')}`)).toBe(403);
  });
});
