// Every way in, as the settings open it, through the whole house: what comes by it is acted on like any mail.
import { afterEach, describe, expect, test } from 'vitest';
import { signatureFor } from '../../src/inbound/signature.ts';
import { type Instant, plus } from '../../src/values/instant.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { Client } from '../support/smtp.ts';
import { type ImapServer, openImapServer } from './imap-server.ts';

const start = '2026-03-02T09:15:00.000Z' as Instant;
const bot = 'parley@parley.localhost';
const open: { houses: TestHouse[]; mailboxes: ImapServer[] } = { houses: [], mailboxes: [] };
afterEach(async () => {
  for (const house of open.houses.splice(0)) await house.close();
  for (const mailbox of open.mailboxes.splice(0)) await mailbox.close();
});

async function houseWith(env: Readonly<Record<string, string>>): Promise<TestHouse> {
  const house = await openTestHouse(start, { PARLEY_SMTP: '', ...env });
  open.houses.push(house);
  return house;
}

const mailOf = (from: string, to: string, id: string, text: string): string =>
  `From: ${from}\r\nTo: ${to}\r\nSubject: Figures\r\nMessage-ID: <${id}@client.test>\r\n\r\n${text}\r\n`;
const proposal = mailOf(
  'ann@org.test',
  bot,
  'a',
  'Half an hour with bob@client.test: Tuesday at 10 or Wednesday at 2?',
);
const yes = (tag: string): string => mailOf('bob@client.test', tag, 'b', '1 works for me.');

/** The tag in the invitation that Bob gets, once he has it. */
async function invited(house: TestHouse): Promise<string> {
  await expect.poll(() => house.sink.letters.map(({ to }) => to), { timeout: 20_000 }).toContain('bob@client.test');
  const letter = house.sink.letters.find(({ to }) => to === 'bob@client.test')!;
  return letter.mail.replyTo!.value[0]!.address!;
}

/** Whatever has to wait a moment may: time goes on while we look. */
const settled = (house: TestHouse): Promise<void> =>
  expect
    .poll(
      async () => {
        await house.setClock(plus(house.now(), 5000));
        return house.sink.letters.flatMap(({ to, mail }) => (mail.attachments.length > 0 ? [to] : [])).sort();
      },
      { timeout: 20_000 },
    )
    .toEqual(['ann@org.test', 'bob@client.test']);

describe('a meeting is arranged', { timeout: 60_000 }, () => {
  test('by the posts of a provider, which name the recipients or leave them to the mail', async () => {
    const secret = 'a secret that both know';
    const house = await houseWith({ PARLEY_INBOUND_SECRET: secret });
    const post = async (raw: string, query: string): Promise<number> => {
      const timestamp = String(Math.floor(Date.parse(house.now()) / 1000));
      const body = Buffer.from(raw);
      const { status } = await fetch(`http://127.0.0.1:${house.running().httpPort}/inbound${query}`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'message/rfc822',
          'x-parley-timestamp': timestamp,
          'x-parley-signature': signatureFor(body, secret, timestamp),
        },
      });
      return status;
    };
    const envelope = `?from=ann%40org.test&to=${encodeURIComponent(bot)}`;
    expect(await post(proposal, envelope)).toBe(200);
    const tag = await invited(house);
    expect(await post(proposal, envelope)).toBe(200);
    expect(await post(yes(tag), '')).toBe(200);
    await settled(house);
    expect(await post(yes(tag), '?from=bob%40client.test&to=bob%40client.test')).toBe(422);
  });

  test('out of a mailbox, in which the bot finds what was there and what comes', async () => {
    const mailbox = await openImapServer();
    open.mailboxes.push(mailbox);
    mailbox.deliver(proposal);
    const house = await houseWith({ PARLEY_IMAP: `imap://bot:secret@127.0.0.1:${mailbox.port}/INBOX` });
    mailbox.deliver(yes(await invited(house)));
    await settled(house);
  });

  test('over LMTP, with an answer for each recipient', async () => {
    const house = await houseWith({ PARLEY_LMTP: '127.0.0.1:0' });
    const line = await Client.open(house.running().lmtpPort!);
    await line.say('LHLO mx.client.test');
    expect(await line.send('ann@org.test', [bot], proposal)).toMatch(/^250/);
    const tag = await invited(house);
    await line.say('MAIL FROM:<bob@client.test>');
    expect(await line.say(`RCPT TO:<${tag}>`)).toMatch(/^250/);
    expect(await line.say('RCPT TO:<nobody@parley.localhost>')).toMatch(/^550 5\.1\.1/);
    await line.say('DATA');
    expect(await line.say(`${yes(tag)}.`)).toMatch(/^250/);
    await settled(house);
    line.close();
  });
});
