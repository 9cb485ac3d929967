// Mails that are odd, hostile or plain wrong, over SMTP: each gets one clear sentence that says what to do, and nothing is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/values/instant.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { Client } from '../support/smtp.ts';

let house: TestHouse;
let count = 0;

beforeAll(async () => {
  house = await openTestHouse(instantOf(Date.parse('2026-03-02T09:15:00Z')), { PARLEY_HTTP: '' });
});
afterAll(() => house.close());

interface Sent {
  readonly reply: string;
  /** `ann1@org.test: Your mail could not be read …`, the organizer's first. */
  readonly letters: readonly string[];
  readonly row: { readonly state: string; readonly outcome: string | null; readonly bytes: number };
}

/** Sends a mail of somebody who has written nothing before: whoever has erred often is answered less. */
async function send(headers: readonly string[], body = ''): Promise<Sent> {
  const from = `ann${++count}@org.test`;
  const raw = [
    `From: "Ann Lee" <${from}>`,
    'To: parley@parley.localhost',
    `Message-ID: <bad${count}@org.test>`,
    'Date: Mon, 02 Mar 2026 09:15:00 +0000',
    ...headers,
    '',
    body,
  ].join('\r\n');
  const reply = await house.mail(from, ['parley@parley.localhost'], raw);
  const letters = await house.letters();
  const { query } = house.running().house.store.db;
  const row = await query
    .selectFrom('inbox')
    .innerJoin('raw', 'raw.id', 'inbox.raw_id')
    .select(['inbox.state', 'inbox.outcome', 'raw.bytes'])
    .where('inbox.mail_from', '=', from)
    .executeTakeFirstOrThrow();
  const said = letters.map(({ to, mail }) => `${to}: ${(mail.text ?? '').split('–––')[0]!.replace(/\s+/g, ' ')}`);
  return { reply, letters: said.sort(), row: { ...row, bytes: row.bytes.length } };
}

const times = 'Thursday at 10 or Friday at 2?';
const many = (n: number): string => Array.from({ length: n }, (_, i) => `p${i}@client.test`).join(',\r\n ');
const boxes = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary="b${i + 1}"\r\n`).join(
    '\r\n',
  );
const parts = (n: number): string => `${'--B\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(n)}--B--`;
const rubbish = Buffer.from(Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919) % 255)))
  .toString('latin1')
  .replace(/[\r\n]/g, 'x');

describe('a mail that is kept, and answered with what to do', () => {
  test.each<[string, readonly string[], string, string]>([
    [
      'nothing at all',
      [],
      '',
      'it was empty. Nothing was changed, and your mail is kept; please write whom you want to meet',
    ],
    [
      'a greeting alone',
      ['Cc: bob@client.test', 'Subject: Lunch'],
      'Hello!',
      'name them in To or Cc and say when you could',
    ],
    [
      'nobody to ask',
      ['Subject: Lunch'],
      `Could we meet on ${times}`,
      'Who shall be asked? Their e-mail addresses are enough.',
    ],
    [
      'a time in the past',
      ['Cc: bob@client.test', 'Subject: Lunch'],
      'Could we meet on 3 February 2026 at 10?',
      'Which times instead of Tuesday 3 February 2026, 10:00–10:30 (Europe/London)? That has already passed.',
    ],
    [
      'a time in ten years',
      ['Cc: bob@client.test', 'Subject: Lunch'],
      'Could we meet on 3 February 2036 at 10?',
      'That is more than two years away, further than Parley plans.',
    ],
    [
      'a deadline after the times',
      ['Cc: bob@client.test', 'Subject: Lunch'],
      `${times}\r\nDeadline: 20 March 2026`,
      'By when shall they answer? The deadline that you gave has passed, or leaves no time after it.',
    ],
    ['500 people', [`Cc: ${many(500)}`, 'Subject: All'], times, 'please send it again to 50 people at most.'],
    ['51 people', [`Cc: ${many(51)}`, 'Subject: All'], times, '50 people is the most that one event can hold'],
    [
      'an address that cannot be',
      ['Cc: bob@@client.test, carol@other.test', 'Subject: Lunch'],
      times,
      'This could not be read with certainty: > bob@@client.test Could you write it again in other words?',
    ],
    [
      'boxes in boxes',
      ['Subject: Lunch', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b0"'],
      boxes(2000),
      'it was too large or too intricate',
    ],
    [
      'twenty thousand parts',
      ['Subject: Lunch', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="B"'],
      parts(20_000),
      'it was too large or too intricate. Nothing was changed, and your mail is kept; please send it again as plain text.',
    ],
    ['binary rubbish', ['Subject: x'], rubbish, 'did not say anything that Parley could act on, so nothing was done'],
  ])('%s', async (_, headers, body, sentence) => {
    const { reply, letters, row } = await send(headers, body);
    expect(reply).toMatch(/^250 /);
    expect(letters).toEqual([expect.stringContaining(sentence)]);
    expect(letters[0]).toMatch(/^ann\d+@org\.test: /);
    expect(row.bytes).toBeGreaterThan(100);
    expect(row.state).toMatch(/^(done|aside)$/);
  });

  test('what lacks a sender is kept for the operator, and answered to nobody', async () => {
    expect(await house.mail('ann@org.test', ['parley@parley.localhost'], rubbish)).toMatch(/^250 /);
    expect(await house.letters()).toEqual([]);
    const { query } = house.running().house.store.db;
    const last = query.selectFrom('inbox').select(['state', 'outcome']).orderBy('id', 'desc').limit(1);
    expect(await last.executeTakeFirst()).toEqual({ state: 'aside', outcome: 'held' });
  });

  test('an address that cannot be is mended by the answer', async () => {
    const { letters } = await send(['Cc: bob@@client.test, carol@other.test', 'Subject: Lunch'], times);
    expect(letters).toHaveLength(1);
    const { mail } = house.sink.letters.at(-1)!;
    const answer = [
      `From: ann${count}@org.test`,
      `To: ${mail.replyTo!.text}`,
      'Subject: Re: Lunch',
      `In-Reply-To: ${mail.messageId}`,
      'Message-ID: <mended@org.test>',
      '',
      'bob@client.test',
    ];
    await house.mail(`ann${count}@org.test`, [mail.replyTo!.value[0]!.address!], answer.join('\r\n'));
    const reached = (await house.letters()).map(({ to }) => to).sort();
    expect(reached).toEqual([`ann${count}@org.test`, 'bob@client.test', 'carol@other.test']);
  });
});

describe('what is not taken, so that its sender still has it', () => {
  const asked = async (...lines: readonly string[]): Promise<string> => {
    const client = await Client.open(house.running().smtpPort!);
    let reply = await client.say('EHLO client.test');
    for (const line of lines) reply = await client.say(line);
    client.close();
    return reply;
  };
  const kept = async (): Promise<number> => {
    const { query } = house.running().house.store.db;
    return (await query.selectFrom('inbox').select('id').execute()).length;
  };

  test.each<[string, readonly string[], string]>([
    [
      'an unknown tag',
      ['RCPT TO:<parley+r-abcdefghijklmnopqrstuvwxyz23@parley.localhost>'],
      '550 5.1.1 No such address here.',
    ],
    ['an unknown name', ['RCPT TO:<nobody@parley.localhost>'], '550 5.1.1 No such address here.'],
    ['somebody elsewhere', ['RCPT TO:<bob@client.test>'], '550 5.7.1 We carry no mail for others.'],
    ['an address that cannot be', ['RCPT TO:<bob@@parley.localhost>'], '501 Error: Bad recipient address syntax'],
  ])('%s', async (_, lines, reply) => {
    const before = await kept();
    expect(await asked('MAIL FROM:<ann@org.test>', ...lines)).toBe(reply);
    expect(await kept()).toBe(before);
  });

  test('eleven megabytes, announced or not', async () => {
    const before = await kept();
    const tooLarge = '552 5.3.4 The mail is too large; leave the attachments out.';
    expect(await asked('MAIL FROM:<ann@org.test> SIZE=11534336')).toBe(tooLarge);
    // Of what is announced by nobody a little more than the limit is read, and then the line is closed.
    for (const lines of [140_000, 180_000]) {
      const client = await Client.open(house.running().smtpPort!);
      await client.say('EHLO client.test');
      const raw = `Subject: big\r\n\r\n${`${'x'.repeat(76)}\r\n`.repeat(lines)}`;
      expect(await client.send('ann@org.test', ['parley@parley.localhost'], raw)).toBe(tooLarge);
      client.close();
    }
    expect(await kept()).toBe(before);
  });

  test('bytes that no mail holds', async () => {
    const raw = 'Subject: x\r\n\r\nHello\0';
    const client = await Client.open(house.running().smtpPort!);
    await client.say('EHLO client.test');
    expect(await client.send('ann@org.test', ['parley@parley.localhost'], raw)).toBe(
      '550 5.6.0 The mail holds NUL characters.',
    );
    client.close();
  });

  test('a tag that has died: thirty days after the event', async () => {
    await send(['Cc: bob@client.test', 'Subject: Lunch'], times);
    const tag = house.sink.letters.findLast(({ to }) => to === 'bob@client.test')!.mail.replyTo!.value[0]!.address!;
    const lines = ['MAIL FROM:<bob@client.test>', `RCPT TO:<${tag}>`];
    expect(await asked(...lines)).toBe('250 Accepted');
    await house.setClock(instantOf(Date.parse('2026-04-10T09:00:00Z')));
    expect(await asked(...lines)).toMatch(/^550 5\.1\.1 /);
  });
});
