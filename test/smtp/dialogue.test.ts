// The order of an SMTP dialogue and what may not get in between (`field/reliability.md` section 2.5 A).
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ReceivedMail } from '../../src/smtp/data.ts';
import { openReceiver, type Receiver } from '../../src/smtp/receive.ts';
import { Client } from '../support/smtp.ts';

const bot = 'parley@bot.test';
const certificates = `${import.meta.dirname}/../chores/calendar.test.`;
const tls = {
  cert: readFileSync(`${certificates}cert.pem`, 'utf8'),
  key: readFileSync(`${certificates}key.pem`, 'utf8'),
};

let receiver: Receiver | undefined;
const clients: Client[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const client of clients.splice(0)) client.close();
  await receiver?.close();
  receiver = undefined;
});

async function open(): Promise<ReceivedMail[]> {
  const kept: ReceivedMail[] = [];
  receiver = await openReceiver(
    { host: '127.0.0.1', port: 0, lmtp: false, name: 'bot.test', maxMessage: 100_000, quotas: true, relays: [], tls },
    {
      knows: async (address) => (address === bot ? 'yes' : 'no'),
      hasRoom: () => true,
      keep: async (mail) => void kept.push(mail),
      replyFor: () => 'away',
      refused: () => {},
      failed: () => {},
    },
  );
  return kept;
}

async function greeted(): Promise<Client> {
  const client = await Client.open(receiver!.port);
  clients.push(client);
  return client;
}

async function hello(): Promise<Client> {
  const client = await greeted();
  await client.say('EHLO client.test');
  return client;
}

/** The line goes on, encrypted; what is said and heard there. */
async function encrypted(client: Client): Promise<(line: string) => Promise<string>> {
  client.socket.removeAllListeners('data');
  const secure: TLSSocket = connectTls({ socket: client.socket, rejectUnauthorized: false });
  await new Promise((resolve) => secure.once('secureConnect', resolve));
  return (line) =>
    new Promise((resolve) => {
      secure.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      secure.write(`${line}\r\n`);
    });
}

const mail = (text: string): string => `From: ann@org.test\r\nMessage-ID: <a@org.test>\r\nSubject: x\r\n\r\n${text}`;

describe('STARTTLS', () => {
  test('T6: what was said in clear behind it is forgotten', async () => {
    const kept = await open();
    const client = await hello();
    const reply = await client.say(`STARTTLS\r\nMAIL FROM:<i@x.test>\r\nRCPT TO:<${bot}>`);
    expect(reply).toMatch(/^220 /);
    const say = await encrypted(client);
    expect(await say('DATA')).toMatch(/^503 /);
    expect(kept).toEqual([]);
  });

  test('T7: with words behind it, twice, or with garbage instead of a handshake', async () => {
    await open();
    const client = await hello();
    expect(await client.say('STARTTLS now')).toMatch(/^501 /);
    expect(await client.say('STARTTLS')).toMatch(/^220 /);
    const say = await encrypted(client);
    expect(await say('EHLO client.test')).not.toMatch(/STARTTLS/);
    expect(await say('STARTTLS')).toMatch(/^503 /);
    const lines = await Promise.all(Array.from({ length: 8 }, hello));
    for (const line of lines) {
      await line.say('STARTTLS');
      line.socket.write('GET / HTTP/1.1\r\n\r\n');
    }
    await expect.poll(() => lines.every(({ socket }) => socket.destroyed || socket.readableEnded)).toBe(true);
    client.close();
    await expect.poll(() => receiver!.open()).toBe(0);
  });

  test('behind a command in the same packet: both are answered before the encryption begins', async () => {
    await open();
    const client = await hello();
    expect(await client.say('MAIL FROM:<ann@org.test>\r\nSTARTTLS')).toMatch(/^250 /);
    expect(await client.reply()).toMatch(/^220 /);
    const say = await encrypted(client);
    expect(await say('EHLO client.test')).toMatch(/^250-/);
  });

  test('what is said inside is kept, and known to have been encrypted', async () => {
    const kept = await open();
    const client = await hello();
    await client.say('STARTTLS');
    const say = await encrypted(client);
    for (const line of ['EHLO client.test', 'MAIL FROM:<ann@org.test>', `RCPT TO:<${bot}>`, 'DATA']) await say(line);
    expect(await say(`${mail('yes')}\r\n.`)).toMatch(/^250 /);
    expect(kept).toMatchObject([{ tls: true, mailFrom: 'ann@org.test' }]);
  });
});

test('T8: whoever talks before the greeting, or speaks HTTP, is sent away', async () => {
  await open();
  const early = new Promise<string>((resolve) => {
    const socket = connect(receiver!.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.write('EHLO client.test\r\nMAIL FROM:<x@evil.test>\r\n');
  });
  expect(await early).toMatch(/^421 /);
  const client = await greeted();
  expect(await client.say('GET /mailroom HTTP/1.1')).toMatch(/^421 /);
});

describe('T10: a slow drip holds no line', () => {
  test.each([
    ['of a command', async (_: Client) => {}],
    [
      'of a mail',
      async (client: Client) => {
        for (const line of ['MAIL FROM:<ann@org.test>', `RCPT TO:<${bot}>`, 'DATA']) await client.say(line);
      },
    ],
  ])('%s', async (_, begin) => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    const kept = await open();
    const client = await hello();
    await begin(client);
    client.socket.write('F');
    await expect.poll(() => receiver!.open()).toBe(1);
    let reply: string | undefined;
    void client.reply().then((text) => {
      reply = text;
    });
    await expect
      .poll(() => {
        vi.advanceTimersByTime(5000);
        return reply;
      })
      .toMatch(/^421 /);
    expect(kept).toEqual([]);
  });
});

describe('the order of commands', () => {
  test('T20: odd senders that may be are taken', async () => {
    await open();
    const client = await hello();
    const senders = [
      '',
      "o'neil+a/b=c@x.test",
      'prvs=1234567890=ann@x.test',
      'SRS0=Hq2p=AB=x.test=ann@relay.test',
      'bounces+12345-ann=org.test@mail.x.test',
      `${'x'.repeat(64)}@x.test`,
    ];
    for (const sender of senders) {
      expect(await client.say(`MAIL FROM:<${sender}>`), sender).toMatch(/^250 /);
      await client.say('RSET');
    }
    expect(await client.say('MAIL FROM:<\u00c3\u00a4@x.test> SMTPUTF8')).toMatch(/^250 /);
  });

  test('T19: senders that cannot be are not', async () => {
    await open();
    const client = await hello();
    for (const sender of ['a\u0000b@x.test', 'a\u000bb@x.test', `${'x'.repeat(400)}@x.test`])
      expect(await client.say(`MAIL FROM:<${sender}>`), sender).toMatch(/^5\d\d /);
  });

  test('commands that come together are answered together, in their order', async () => {
    await open();
    const client = await hello();
    const heard: string[] = [];
    client.socket.on('data', (chunk: string) => heard.push(chunk));
    await client.say(`MAIL FROM:<ann@org.test>\r\nRCPT TO:<${bot}>\r\nDATA`);
    await client.reply();
    await client.reply();
    expect(heard).toEqual([expect.stringMatching(/^250 [^\n]*\n250 [^\n]*\n354 [^\n]*\n$/)]);
  });

  test('T21: a mail behind a refused recipient, all in one packet, is no mail', async () => {
    const kept = await open();
    const client = await hello();
    client.socket.write(
      `MAIL FROM:<ann@org.test>\r\nRCPT TO:<nobody@bot.test>\r\nDATA\r\nMAIL FROM:<evil@x.test>\r\nx\r\n.\r\n`,
    );
    expect((await client.reply()).slice(0, 3)).toBe('250');
    expect((await client.reply()).slice(0, 3)).toBe('550');
    expect((await client.reply()).slice(0, 3)).toBe('503');
    await client.say('RSET');
    expect(kept).toEqual([]);
  });

  test('T22: out of order is said to be, and the session goes on', async () => {
    const kept = await open();
    const client = await hello();
    expect(await client.say(`RCPT TO:<${bot}>`)).toMatch(/^503 /);
    expect(await client.say('DATA')).toMatch(/^503 /);
    expect(await client.say('MAIL FROM:<ann@org.test>')).toMatch(/^250 /);
    expect(await client.say('MAIL FROM:<bob@org.test>')).toMatch(/^503 /);
    expect(await client.say('DATA')).toMatch(/^503 /);
    await client.say('RSET');
    expect(await client.send('ann@org.test', [bot], mail('yes'))).toMatch(/^250 /);
    expect(kept).toHaveLength(1);
  });

  test('T25: dots at the beginning of lines are taken away once, of any number of lines', async () => {
    const kept = await open();
    const client = await hello();
    await client.send('ann@org.test', [bot], mail(`.x\r\n..y\r\n${'..\r\n'.repeat(15_000)}`));
    const [, body] = kept[0]!.raw.toString().split('\r\n\r\n');
    expect(body!.trimEnd()).toBe(`.x\r\n..y\r\n${'..\r\n'.repeat(15_000)}`.trimEnd());
  });
});
