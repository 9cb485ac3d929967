// The SMTP door over a real socket (`field/reliability.md` section 2A). What it keeps is put into a list.
import { afterEach, describe, expect, test } from 'vitest';
import type { ReceivedMail } from '../../src/smtp/data.ts';
import { limits } from '../../src/smtp/limits.ts';
import { openReceiver, type Receiver, type ReceiverHands, type ReceiverOptions } from '../../src/smtp/receive.ts';
import { Client } from '../support/smtp.ts';

const bot = 'parley@bot.test';
const mail = (body: string, head = '') =>
  `From: ann@org.test\r\nMessage-ID: <a@org.test>\r\n${head}Subject: x\r\n\r\n${body}`;

let receiver: Receiver | undefined;
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

async function open(options: Partial<ReceiverOptions> = {}, hands: Partial<ReceiverHands> = {}) {
  const kept: ReceivedMail[] = [];
  receiver = await openReceiver(
    {
      host: '127.0.0.1',
      port: 0,
      lmtp: false,
      name: 'bot.test',
      maxMessage: 100_000,
      quotas: true,
      relays: [],
      ...options,
    },
    {
      knows: async (address) => (address === bot ? 'yes' : address.endsWith('@bot.test') ? 'no' : 'relaying'),
      hasRoom: () => true,
      keep: async (one) => void kept.push(one),
      replyFor: () => 'away',
      refused: () => {},
      failed: () => {},
      ...hands,
    },
  );
  return { kept, port: receiver.port };
}

async function hello(port: number, from?: string): Promise<Client> {
  const client = await Client.open(port, from);
  await client.say('EHLO client.test');
  return client;
}

test('a mail is kept with its envelope, and then 250', async () => {
  const { kept, port } = await open();
  const client = await hello(port);
  expect(await client.send('ann@org.test', [bot], mail('..dots\r\n.x'))).toMatch(/^250 /);
  expect(kept).toMatchObject([
    { mailFrom: 'ann@org.test', rcptTo: [bot], helo: 'client.test', tls: false, remote: '127.0.0.1' },
  ]);
  expect(kept[0]!.raw.toString()).toContain('\r\n\r\n..dots\r\n.x');
  expect(await client.send('', [bot], mail('a bounce'))).toMatch(/^250 /);
  client.close();
});

describe('refused where the sender still waits', () => {
  test('T16, T17, T23, T24: others, relaying, VRFY, AUTH, XCLIENT', async () => {
    const { port } = await open();
    const client = await hello(port);
    await client.say('MAIL FROM:<x@evil.test>');
    expect(await client.say('RCPT TO:<nobody@bot.test>')).toMatch(/^550 5\.1\.1 /);
    for (const relay of ['x@evil.test', 'parley%bot.test@evil.test', 'postmaster@evil.test'])
      expect(await client.say(`RCPT TO:<${relay}>`)).toMatch(/^5\d\d /);
    expect(await client.say('DATA')).toMatch(/^503 /);
    expect(await client.say('VRFY ann')).toMatch(/^252 /);
    expect(await client.say('AUTH PLAIN AGEAYg==')).toMatch(/^5\d\d /);
    expect(await client.say('XCLIENT ADDR=127.0.0.1 LOGIN=a')).toMatch(/^5\d\d /);
    client.close();
  });

  test.each([
    ['T42: two From lines', mail('x', 'From: evil@x.test\r\n'), /^550 5\.6\.0 /],
    ['T3: NUL', mail('a\0b'), /^550 5\.6\.0 /],
    ['T66: 51 hops', mail('x', 'Received: from a by b\r\n'.repeat(51)), /^554 5\.4\.6 /],
    ['T29: a header of 1,001 lines', mail('x', 'X-A: b\r\n'.repeat(1001)), /^554 5\.6\.0 /],
    ['T14: too many bytes', mail('x'.repeat(100_001)), /^552 5\.3\.4 /],
  ])('%s', async (_, raw, reply) => {
    const { kept, port } = await open();
    const client = await hello(port);
    expect(await client.send('ann@org.test', [bot], raw)).toMatch(reply);
    expect(kept).toEqual([]);
    expect(await client.send('ann@org.test', [bot], mail('fine'))).toMatch(/^250 /);
    client.close();
  });

  test('T13: a size that is declared', async () => {
    const { port } = await open();
    const client = await hello(port);
    expect(await client.say('MAIL FROM:<a@b.test> SIZE=99999999')).toMatch(/^552 5\.3\.4 /);
    client.close();
  });

  test('T15: 500 recipients: the first hundred are served', async () => {
    const { kept, port } = await open();
    const client = await hello(port);
    await client.say('MAIL FROM:<ann@org.test>');
    const replies = [];
    for (let i = 0; i < 110; i++) replies.push((await client.say(`RCPT TO:<parley@bot.test> X=${i}`)).slice(0, 3));
    expect(replies.every((code) => code !== '550')).toBe(true);
    client.close();
    expect(kept).toEqual([]);
  });

  test('trouble of ours is temporary', async () => {
    const { port } = await open({}, { keep: () => Promise.reject(new Error('disk')), replyFor: () => 'diskFull' });
    const client = await hello(port);
    expect(await client.send('ann@org.test', [bot], mail('x'))).toMatch(/^452 4\.3\.1 /);
    client.close();
  });

  test('a full disk, before the sender sends it all', async () => {
    const { port } = await open({}, { hasRoom: () => false });
    const client = await hello(port);
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^452 4\.3\.1 /);
    client.close();
  });
});

describe('smuggling (T1 to T4): one mail or none, never a second', () => {
  const ends = [
    '\n.\n',
    '\n.\r\n',
    '\r\n.\n',
    '\r.\r',
    '\r.\n',
    '\n.\r',
    '\r.\r\n',
    '\r\n.\r',
    '\r\n.\r\r\n',
    '\v.\v',
    '\u0085.\u0085',
  ];
  test.each(ends)('%j', async (end) => {
    const { kept, port } = await open();
    const client = await hello(port);
    const body = `a${end}MAIL FROM:<evil@x.test>\r\nRCPT TO:<${bot}>\r\nDATA\r\nFrom: evil@x.test\r\n\r\nsmuggled`;
    await client.say('MAIL FROM:<ann@org.test>');
    await client.say(`RCPT TO:<${bot}>`);
    await client.say('DATA');
    await client.say(`${mail(body)}\r\n.`);
    expect(kept.map(({ mailFrom }) => mailFrom)).toEqual(['ann@org.test']);
    client.close();
  });

  test('T4: bare line feeds are read as lines', async () => {
    const { kept, port } = await open();
    const client = await hello(port);
    await client.send('ann@org.test', [bot], mail('one\ntwo\rthree'));
    expect(kept[0]!.raw.toString()).toContain('one\r\ntwo\r\nthree');
    client.close();
  });
});

describe('whoever asks too much', () => {
  test('T17: wrong addresses: after five the session ends', async () => {
    const { port } = await open();
    const client = await hello(port);
    await client.say('MAIL FROM:<x@evil.test>');
    const replies = [];
    for (let i = 0; i < 6; i++) replies.push((await client.say(`RCPT TO:<r-${i}@bot.test>`)).slice(0, 3));
    expect(replies).toEqual(['550', '550', '550', '550', '550', '421']);
    client.close();
  });

  test('T11: connections: the eleventh from one address is sent away, another address is not', async () => {
    const { port } = await open();
    const ten = await Promise.all(Array.from({ length: limits.connectionsPerIp }, () => Client.open(port)));
    const eleventh = await Client.open(port);
    expect(await eleventh.say('EHLO x')).toBe('');
    const other = await Client.open(port, '127.0.0.2');
    expect(await other.say('EHLO x')).toMatch(/^250/);
    for (const client of [...ten, eleventh, other]) client.close();
  });

  test('a relay that is trusted may have many', async () => {
    const { port } = await open({ relays: ['127.0.0.1'] });
    const many = await Promise.all(Array.from({ length: 20 }, () => hello(port)));
    expect(await many[19]!.send('ann@org.test', [bot], mail('x'))).toMatch(/^250 /);
    for (const client of many) client.close();
  });

  test('T76: 61 mails of one sender in an hour', async () => {
    const { kept, port } = await open({ relays: ['127.0.0.1'] });
    let client = await hello(port);
    let last = '';
    for (let i = 0; i < 61; i++) {
      if (i % 40 === 39) {
        client.close();
        client = await hello(port);
      }
      last = await client.say('MAIL FROM:<ann@org.test>');
      if (i < 60) await client.say('RSET');
    }
    expect(last).toMatch(/^450 4\.7\.1 /);
    expect(await client.say('MAIL FROM:<bob@org.test>')).toMatch(/^250 /);
    expect(kept).toEqual([]);
    client.close();
  });

  test.each([
    ['errors', 'MAIL', 25],
    ['commands without a mail', 'NOOP', 120],
  ])('T18: too many %s', async (_, line, most) => {
    const { port } = await open();
    const client = await hello(port);
    let reply = '250';
    let said = 0;
    for (; said < most && reply !== '' && !reply.startsWith('421'); said++) reply = await client.say(line);
    expect(said).toBeLessThan(most);
    client.close();
  });

  test('T9: an endless command line', async () => {
    const { port } = await open();
    const client = await hello(port);
    client.socket.write('A'.repeat(100_000));
    expect(await client.reply()).toMatch(/^(421|500)|^$/);
    client.close();
  });

  test('T12: a line that is cut in the middle of a mail keeps nothing and harms nobody', async () => {
    const { kept, port } = await open();
    for (let i = 0; i < 8; i++) {
      const client = await hello(port);
      await client.say('MAIL FROM:<ann@org.test>');
      await client.say(`RCPT TO:<${bot}>`);
      await client.say('DATA');
      client.socket.write('From: ann@org.test\r\n\r\nhalf a bo');
      client.socket.resetAndDestroy();
    }
    const client = await hello(port);
    expect(await client.send('ann@org.test', [bot], mail('whole'))).toMatch(/^250 /);
    expect(kept).toHaveLength(1);
    client.close();
  });
});

describe('LMTP', () => {
  const second = 'second@bot.test';
  const lmtp = async (hands: Partial<ReceiverHands> = {}) => {
    const { port, kept } = await open({ lmtp: true }, { knows: async () => 'yes', ...hands });
    const client = await Client.open(port);
    await client.say('LHLO relay.test');
    return { client, kept };
  };
  const hand = async (client: Client, ...to: string[]): Promise<string[]> => {
    await client.say('MAIL FROM:<ann@org.test>');
    for (const one of to) await client.say(`RCPT TO:<${one}>`);
    await client.say('DATA');
    return [await client.say(`${mail('x')}\r\n.`), ...(await Promise.all(to.slice(1).map(() => client.reply())))];
  };

  test('answers for each recipient, and keeps one mail for each', async () => {
    const { client, kept } = await lmtp();
    expect(await hand(client, bot, second)).toEqual(['250 2.1.5 Kept.', '250 2.1.5 Kept.']);
    expect(kept.map(({ rcptTo }) => rcptTo)).toEqual([[bot], [second]]);
    client.close();
  });

  test('one recipient may fail alone', async () => {
    const { client, kept } = await lmtp({
      keep: async (one) => {
        if (one.rcptTo[0] === bot) throw new Error('away');
        kept.push(one);
      },
    });
    const [first, other] = await hand(client, bot, second);
    expect(first).toMatch(/^451 4\.3\.0/);
    expect(other).toMatch(/^250 /);
    expect(kept.map(({ rcptTo }) => rcptTo)).toEqual([[second]]);
    client.close();
  });

  test('is our own mail server: it may hand over as many as it has, over as many connections', async () => {
    const { client } = await lmtp();
    for (let n = 0; n < limits.mailsPerMinute + 2; n++) {
      await client.say('RSET');
      await client.say(`MAIL FROM:<p${n}@org.test>`);
      expect(await client.say(`RCPT TO:<${bot}>`)).toMatch(/^250/);
      await client.say('DATA');
      expect(await client.say(`${mail(String(n))}\r\n.`)).toMatch(/^250/);
    }
    const more = await Promise.all(Array.from({ length: 12 }, () => Client.open(receiver!.port)));
    expect(await more.at(-1)!.say('LHLO relay.test')).toMatch(/^250/);
    for (const one of [client, ...more]) one.close();
  });
});
