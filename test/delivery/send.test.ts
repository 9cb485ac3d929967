import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { type Lane, openLane, type Parcel, type Smarthost } from '../../src/delivery/send.ts';
import { type EmailAddress, parseAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import { openSink, type Script, type Sink } from './sink.ts';

const attempt = {
  count: 1,
  due: '2026-03-02T09:00:00.000Z' as Instant,
  now: '2026-03-02T09:00:00.000Z' as Instant,
  random: 0.5,
};
const parcel: Parcel = {
  from: 'b-bounce@example.org' as EmailAddress,
  to: 'bob@client.test' as EmailAddress,
  bytes: Buffer.from('From: <parley@example.org>\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n.\r\n..two\r\nBye\r\n'),
};

const open: { lanes: Lane[]; sinks: Sink[] } = { lanes: [], sinks: [] };
afterEach(async () => {
  for (const lane of open.lanes.splice(0)) lane.close();
  await Promise.all(open.sinks.splice(0).map((sink) => sink.close()));
});

async function sinkWith(script: Script): Promise<Sink> {
  const sink = await openSink(script);
  open.sinks.push(sink);
  return sink;
}

function laneTo(sink: Sink, more: Partial<Smarthost> = {}): Lane {
  const host = { host: '127.0.0.1', port: sink.port, secure: false, tls: 'opportunistic', ...more } as const;
  const lane = openLane(host, undefined, { connectionTimeout: 500, greetingTimeout: 300, socketTimeout: 300 });
  open.lanes.push(lane);
  return lane;
}

/** A server with STARTTLS, under a certificate of its own making. */
async function tlsServer(): Promise<{ port: number; encrypted: () => boolean; close: () => Promise<void> }> {
  let encrypted = false;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      encrypted = session.secure;
      stream.resume().on('end', () => done());
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    encrypted: () => encrypted,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

describe('what becomes of a letter', () => {
  const tenMinutes = '2026-03-02T09:10:00.000Z';
  const again = { kind: 'try-again', at: '2026-03-02T09:01:00.000Z' };
  const down = { kind: 'lane-down' };
  const rows: [string, Script, { kind: string; [key: string]: string }][] = [
    ['taken', {}, { kind: 'sent', reply: '250 2.0.0 queued as 42' }],
    ['greylisted', { RCPT: '450 4.2.0 greylisted, try again later' }, again],
    ['refused for now after the dot', { dot: '451 4.7.1 content check failed for now' }, again],
    [
      'nobody there',
      { RCPT: '550 5.1.1 <bob@client.test>: user unknown' },
      { kind: 'gave-up', reason: 'no-such-address' },
    ],
    ['called spam', { dot: '554 5.7.1 message rejected as spam' }, { kind: 'gave-up', reason: 'refused' }],
    ['larger than the server takes', { EHLO: '250-sink.test\r\n250 SIZE 20' }, { kind: 'gave-up', reason: 'refused' }],
    ['T92: the line is cut after the dot', { dot: 'cut' }, { kind: 'unknown', at: tenMinutes }],
    ['silence after the dot', { dot: 'hang' }, { kind: 'unknown', at: tenMinutes }],
    ['the line is cut at DATA', { DATA: 'cut' }, down],
    ['the line is cut at RCPT', { RCPT: 'cut' }, down],
    ['the greeting never comes', { greeting: 'hang' }, down],
    ['the line is cut before the greeting', { greeting: 'cut' }, down],
    ['not now, says the greeting', { greeting: '421 4.3.2 closing' }, down],
    ['not to strangers, says the greeting', { greeting: '554 5.7.1 no' }, down],
    ['shutting down', { MAIL: '421 4.3.2 shutting down' }, down],
    ['its disk is full', { MAIL: '452 4.3.1 insufficient system storage' }, down],
    ['our sender is not liked', { MAIL: '553 5.7.1 sender rejected' }, down],
    ['it will not relay for us', { RCPT: '554 5.7.1 <bob@client.test>: Relay access denied' }, down],
    ['it wants a password', { MAIL: '530 5.7.0 authentication required' }, down],
  ];
  test.each(rows)('%s', async (_, script, expected) => {
    const sink = await sinkWith(script);
    expect(await laneTo(sink).send(parcel, attempt)).toMatchObject(expected);
    expect(sink.taken.length).toBe(expected.kind === 'sent' ? 1 : 0);
  });

  test('no server at all', async () => {
    const sink = await sinkWith({});
    const lane = laneTo(sink);
    await sink.close();
    open.sinks.splice(0);
    expect(await lane.send(parcel, attempt)).toMatchObject({ kind: 'lane-down' });
    expect(await lane.probe()).toMatch(/ECONNREFUSED/);
  });

  test('after five days it is over', async () => {
    const sink = await sinkWith({ RCPT: '450 4.2.0 later' });
    const late = { ...attempt, count: 20, now: '2026-03-07T08:00:00.000Z' as Instant };
    expect(await laneTo(sink).send(parcel, late)).toMatchObject({ kind: 'gave-up', reason: 'too-long' });
  });
});

test('T87, T93: the bytes arrive as they are, to the one recipient of the envelope', async () => {
  const sink = await sinkWith({});
  await laneTo(sink).send(parcel, attempt);
  expect(sink.taken).toEqual([Buffer.from(parcel.bytes).toString('latin1')]);
  expect(sink.heard.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual([
    'MAIL FROM:<b-bounce@example.org> SIZE=81',
    'RCPT TO:<bob@client.test>',
  ]);
});

test.each(["o'neil+a/b=c@x.test", '!#$%&*?^_`{|}~-@x.test', 'a.b-c_d@xn--bcher-kva.test', `${'x'.repeat(64)}@x.test`])(
  'an odd address is the recipient as it is: %s',
  async (address) => {
    const sink = await sinkWith({});
    const to = must(parseAddress(address));
    expect((await laneTo(sink).send({ ...parcel, to }, attempt)).kind).toBe('sent');
    expect(sink.heard.filter((line) => line.startsWith('RCPT'))).toEqual([`RCPT TO:<${address}>`]);
  },
);

test('a hundred letters share a few connections, and one bad recipient harms no other', async () => {
  const sink = await sinkWith({});
  const lane = laneTo(sink);
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => lane.send(parcel, attempt)));
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['sent']));
  expect(sink.taken.length).toBe(100);
  // One to see whether it encrypts, five to send.
  expect(sink.connections).toBeLessThanOrEqual(6);
  sink.script = { RCPT: '550 5.1.1 unknown' };
  expect((await lane.send(parcel, attempt)).kind).toBe('gave-up');
  sink.script = {};
  expect((await lane.send(parcel, attempt)).kind).toBe('sent');
});

test('a letter whose connection was closed while idle goes out over a new one, once', async () => {
  const sink = await sinkWith({});
  const lane = laneTo(sink);
  await lane.send(parcel, attempt);
  sink.script = { MAIL: 'cut' };
  const second = lane.send(parcel, attempt);
  await expect.poll(() => sink.connections).toBe(3);
  sink.script = {};
  expect(['sent', 'lane-down']).toContain((await second).kind);
  expect(sink.taken.length).toBeLessThanOrEqual(2);
});

describe('the dialogue is kept from listeners', () => {
  test('T90: STARTTLS that is required and not offered: nothing leaves', async () => {
    const sink = await sinkWith({});
    expect(await laneTo(sink, { tls: 'require' }).send(parcel, attempt)).toMatchObject({ kind: 'lane-down' });
    expect(sink.heard.filter((line) => line.startsWith('MAIL'))).toEqual([]);
  });

  test('T90: a server that has been seen to encrypt must go on: stripped of STARTTLS, nothing leaves', async () => {
    const secured = await tlsServer();
    const host = { host: '127.0.0.1', secure: false, tls: 'opportunistic' } as const;
    let saw = 0;
    const first = openLane({ ...host, port: secured.port }, undefined, {}, { seen: false, saw: () => saw++ });
    expect(await first.send(parcel, attempt)).toMatchObject({ kind: 'sent' });
    expect({ saw, encrypted: secured.encrypted() }).toEqual({ saw: 1, encrypted: true });
    first.close();
    await secured.close();

    const stripped = await sinkWith({});
    const later = openLane({ ...host, port: stripped.port }, undefined, {}, { seen: true, saw: () => {} });
    open.lanes.push(later);
    expect(await later.send(parcel, attempt)).toMatchObject({ kind: 'lane-down' });
    expect(stripped.heard.filter((line) => /^(MAIL|AUTH)/.test(line))).toEqual([]);
  });

  test('a password is never sent in the clear', async () => {
    const sink = await sinkWith({ EHLO: '250-sink.test\r\n250 AUTH PLAIN LOGIN' });
    const host = { host: 'mail.example.org', port: sink.port, secure: false, user: 'u', password: 'p' };
    expect(() => openLane({ ...host, tls: 'never' })).toThrow(/in the clear/);
    const lane = laneTo(sink, { tls: 'require', user: 'u', password: 'p' });
    expect(await lane.send(parcel, attempt)).toMatchObject({ kind: 'lane-down' });
    expect(sink.heard.some((line) => line.startsWith('AUTH'))).toBe(false);
  });
});

test('T89: whatever the server says is kept as one short safe line', async () => {
  const sink = await sinkWith({ RCPT: `550 5.1.1 \u001b[2J<script>\u0007${'x'.repeat(9000)}` });
  const outcome = await laneTo(sink).send(parcel, attempt);
  expect(outcome.reply.length).toBeLessThanOrEqual(1024);
  expect(outcome.reply).not.toMatch(/[\u0000-\u001f\u007f]/);
});
