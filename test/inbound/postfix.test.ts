// A real Postfix in front of the bot and behind it, where it is installed (Debian: `apt-get install postfix`).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instant, plus } from '../../src/values/instant.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { freePort } from '../support/postgres.ts';
import type { SunkLetter } from '../support/sink.ts';
import { Client } from '../support/smtp.ts';
import { openPostfix, type PostfixServer, postfixIsMissing } from './postfix-server.ts';

if (postfixIsMissing)
  console.log('Postfix is not installed, or this is not root: the bot is tried without a mail server around it only.');

let house: TestHouse;
let postfix: PostfixServer;

beforeAll(async () => {
  if (postfixIsMissing) return;
  const [lmtp, out] = [await freePort(), await freePort()];
  house = await openTestHouse('2026-03-02T09:15:00.000Z' as Instant, {
    PARLEY_ADDRESS: 'parley@bot.test',
    PARLEY_REPLY_DOMAIN: 'reply.bot.test',
    PARLEY_SMTP: '',
    PARLEY_LMTP: `127.0.0.1:${lmtp}`,
    PARLEY_OUTBOUND: `smtp://127.0.0.1:${out}?tls=never`,
    PARLEY_SENDER_CHECK: 'trust:mx.bot.test@127.0.0.1',
  });
  postfix = await openPostfix(out, lmtp, house.sink.port);
}, 60_000);

afterAll(async () => {
  if (postfixIsMissing) return;
  postfix.close();
  await house.close();
});

let count = 0;
async function send(from: string, to: string, text: string, ...more: string[]): Promise<string> {
  const client = await Client.open(postfix.port);
  const head = [`From: ${from}`, `To: ${to}`, 'Subject: Figures', `Message-ID: <p${++count}@client.test>`, ...more];
  await client.say('EHLO client.test');
  try {
    return await client.send(from, [to], `${head.join('\r\n')}\r\n\r\n${text}\r\n`);
  } finally {
    client.close();
  }
}

/** The letters to somebody, once there are so many of them. */
async function lettersTo(address: string, howMany: number): Promise<SunkLetter[]> {
  const theirs = (): SunkLetter[] => house.sink.letters.filter(({ to }) => to === address);
  const later = async (): Promise<number> => {
    await house.setClock(plus(house.now(), 1000));
    return theirs().length;
  };
  await expect.poll(later, { timeout: 20_000 }).toBe(howMany);
  return theirs();
}

const proposal = 'Please find half an hour with bob@client.test: Tuesday at 10 or Wednesday at 2.';

describe.skipIf(postfixIsMissing)('a Postfix around the bot', () => {
  test('a meeting is arranged through it, and the letters arrive as they were written', {
    timeout: 60_000,
  }, async () => {
    expect(await send('ann@org.test', 'parley@bot.test', proposal)).toMatch(/^250/);
    const [invitation] = await lettersTo('bob@client.test', 1);
    expect(invitation!.from).toMatch(/^b-[a-z2-7]+@reply\.bot\.test$/);
    const tag = invitation!.mail.replyTo!.value[0]!.address!;
    expect(tag).toMatch(/^r-[a-z2-7]{28}@reply\.bot\.test$/);
    expect(await send('bob@client.test', tag, '1 works for me.')).toMatch(/^250/);
    const confirmation = (await lettersTo('bob@client.test', 2))[1]!;
    const parts = confirmation.mail.attachments.map(({ contentType }) => contentType);
    expect(parts).toContain('text/calendar');
    expect(confirmation.mail.text).toContain('Tuesday 3 March 2026, 10:00–10:30');
  });

  test('a tag that is nobody’s is refused while its sender still waits', { timeout: 30_000 }, async () => {
    const client = await Client.open(postfix.port);
    await client.say('EHLO client.test');
    await client.say('MAIL FROM:<bob@client.test>');
    expect(await client.say(`RCPT TO:<r-${'a'.repeat(28)}@reply.bot.test>`)).toMatch(/^550 5\.1\.1/);
    client.close();
  });

  test('whoever writes what the filter would have written is not believed', { timeout: 30_000 }, async () => {
    const before = house.sink.letters.length;
    const forged = 'Authentication-Results: mx.bot.test; dmarc=pass header.from=evil.test';
    expect(await send('eve@evil.test', 'parley@bot.test', proposal, forged)).toMatch(/^250/);
    const mails = () =>
      house.running().house.store.db.query.selectFrom('inbox').select(['state', 'mail_from']).execute();
    await expect
      .poll(async () => (await mails()).find(({ mail_from }) => mail_from === 'eve@evil.test')?.state, {
        timeout: 20_000,
      })
      .toBe('aside');
    expect(house.sink.letters.length).toBe(before);
  });

  test('a letter that comes back marks its party, and the organizer hears of it once', {
    timeout: 60_000,
  }, async () => {
    house.sink.refuse = (address) =>
      address === 'gone@client.test' ? { code: 550, text: '5.1.1 No such user' } : undefined;
    const before = house.sink.letters.filter(({ to }) => to === 'ann@org.test').length;
    await send('ann@org.test', 'parley@bot.test', 'Lunch with gone@client.test on Thursday at 12 or Friday at 12?');
    const letters = await lettersTo('ann@org.test', before + 2);
    expect(letters.at(-1)!.mail.text).toContain('gone@client.test');
  });
});
