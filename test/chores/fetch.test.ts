// Calendars fetched from a server that misbehaves in every way: nothing of our own network is read, nothing takes for ever.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchCalendar, isPublicAddress, type Network } from '../../src/chores/fetch.ts';

const pem = (name: string): string => readFileSync(join(import.meta.dirname, `calendar.test.${name}.pem`), 'utf8');

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/good.ics': (_, response) => response.end('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
  '/moved.ics': (_, response) => response.writeHead(302, { location: 'https://moved.test/good.ics' }).end(),
  '/beside.ics': (_, response) => response.writeHead(301, { location: 'good.ics' }).end(),
  '/home.ics': (_, response) => response.writeHead(302, { location: 'https://home.test/good.ics' }).end(),
  '/literal.ics': (_, response) => response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
  '/plain.ics': (_, response) => response.writeHead(302, { location: 'http://calendar.test/good.ics' }).end(),
  '/file.ics': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round.ics': (_, response) => response.writeHead(302, { location: '/round.ics' }).end(),
  '/large.ics': (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(64_000, 120)));
    };
    response.on('drain', more);
    more();
  },
  '/slow.ics': (_, response) => {
    response.write('BEGIN:');
  },
  '/cut.ics': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('BEGIN:');
    response.socket?.destroy();
  },
};

let server: Server;
let asked: string[] = [];
/** Everything is at the same server, and only some of it counts as public. */
let network: Network;
const hosts: Record<string, string> = {
  'calendar.test': '203.0.113.7',
  'moved.test': '203.0.113.8',
  'home.test': '192.168.1.1',
  'localhost.test': '127.0.0.1',
};

beforeAll(async () => {
  server = createServer({ key: pem('key'), cert: pem('cert') }, (request, response) => {
    asked.push(request.url!);
    const answer = answers[request.url!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const lookup: LookupFunction = (host, _options, callback) => {
    const address = hosts[host];
    if (address === undefined) callback(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []);
    else callback(null, [{ address: address.startsWith('203.') ? '127.0.0.1' : address, family: 4 }]);
  };
  // 203.0.113.0/24 stands for the internet, and is this machine.
  network = { lookup, isPublic: (address) => address === '127.0.0.1', request: { ca: pem('cert'), port } };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const fetched = (url: string, limits = { bytes: 100_000, ms: 2000, redirects: 3 }) => {
  asked = [];
  return fetchCalendar(url, network, limits);
};

describe('fetching a calendar', () => {
  test.each(['good', 'moved', 'beside'])('%s.ics is read', async (name) => {
    expect(await fetched(`https://calendar.test/${name}.ics`)).toEqual({
      ok: true,
      value: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    });
  });

  test.each([
    ['https://home.test/good.ics', 'It is not in the public internet.'],
    ['https://10.0.0.1/good.ics', 'It is not in the public internet.'],
    ['https://[::1]/good.ics', 'It is not in the public internet.'],
    ['https://0x7f.1/good.ics', 'It does not answer.'],
    ['http://calendar.test/good.ics', 'It is no https address.'],
    ['https://calendar.test/home.ics', 'It is not in the public internet.'],
    ['https://calendar.test/literal.ics', 'It is not in the public internet.'],
    ['https://calendar.test/plain.ics', 'It is no https address.'],
    ['https://calendar.test/file.ics', 'It is no https address.'],
    ['https://calendar.test/round.ics', 'It leads on and on, and to no calendar.'],
    ['https://calendar.test/large.ics', 'It is larger than 0.1 MB.'],
    ['https://calendar.test/cut.ics', 'It does not answer.'],
    ['https://calendar.test/none.ics', 'It answers 404.'],
    ['https://nowhere.test/good.ics', 'It does not answer.'],
  ])('%s: %s', async (url, sentence) => {
    const result = await fetched(url);
    if (url.includes('0x7f')) expect(result.ok === false || asked.length > 0).toBe(true);
    else expect(result).toEqual({ ok: false, error: sentence });
  });

  test('one that never ends is given up', async () => {
    expect(await fetched('https://calendar.test/slow.ics', { bytes: 1000, ms: 200, redirects: 0 })).toEqual({
      ok: false,
      error: 'It takes too long.',
    });
  });

  test('our own network is not asked at all', async () => {
    await fetched('https://home.test/good.ics');
    await fetched('https://10.0.0.1/good.ics');
    expect(asked).toEqual([]);
  });
});

describe('public addresses', () => {
  test.each(['8.8.8.8', '2606:4700::1111', '193.0.6.139', '2a00:1450:4001::1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    'localhost',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
