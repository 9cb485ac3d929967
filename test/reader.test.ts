// The reading thread with many mails at a time: each gets its own answer, and one that takes too long goes alone.
import { afterEach, expect, test } from 'vitest';
import type { NewInput } from '../src/language/reading.ts';
import type { KnownToReader } from '../src/mail/message.ts';
import { Outlasted, openReader, type Reader } from '../src/reader.ts';
import type { EmailAddress } from '../src/values/address.ts';
import type { Instant } from '../src/values/instant.ts';
import type { ZoneId } from '../src/values/zone.ts';

let reader: Reader;
afterEach(() => reader.close());

const known: KnownToReader = {
  bot: 'parley@parley.localhost' as EmailAddress,
  messageDomain: 'parley.localhost',
  mailFrom: 'bob@client.test',
  letters: [],
};
const raw = (text: string): Uint8Array =>
  Buffer.from(`From: Bob <bob@client.test>\r\nTo: parley@parley.localhost\r\nSubject: Lunch\r\n\r\n${text}\r\n`);
const input = (text: string): NewInput => ({
  kind: 'new',
  now: '2026-03-02T09:15:00Z' as Instant,
  zone: 'Europe/London' as ZoneId,
  from: 'bob@client.test' as EmailAddress,
  to: [],
  cc: [],
  subject: 'Lunch',
  text,
});

test('a hundred tasks of both kinds, asked at once, each with its own answer', async () => {
  reader = openReader();
  const numbers = Array.from({ length: 100 }, (_, n) => n);
  const answers = await Promise.all(
    numbers.map(async (n) =>
      n % 3 === 0
        ? (await reader.understand(input('help'))).reading
        : (await reader.read({ raw: raw(`I am number ${n}.`), known })).message.said,
    ),
  );
  expect(answers).toEqual(numbers.map((n) => (n % 3 === 0 ? { do: 'help' } : `I am number ${n}.`)));
});

test('of many mails in hand the one that takes too long goes, and no other', async () => {
  reader = openReader({ deadlineMs: 4000, memoryMb: 256 });
  await reader.read({ raw: raw('Hello'), known });
  // Each line is looked for in a million letters.
  const lines = Array.from({ length: 20_000 }, (_, n) => `This is line ${n} of a mail.`).join('\r\n');
  const letters: string[] = new Array(1_000_000).fill('');
  const mails = Array.from({ length: 20 }, (_, n) => n);
  const said = await Promise.allSettled(
    mails.map((n) =>
      n === 7
        ? reader.read({ raw: raw(lines), known: { ...known, letters } })
        : reader.read({ raw: raw(`${n}`), known }),
    ),
  );
  expect(said.map((one) => (one.status === 'fulfilled' ? one.value.message.said : one.reason))).toEqual(
    mails.map((n) => (n === 7 ? expect.any(Outlasted) : `${n}`)),
  );
}, 60_000);
