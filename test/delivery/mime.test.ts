import fc from 'fast-check';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/delivery/compose.ts';
import type { Letter } from '../../src/delivery/letter.ts';
import { encodedWords, quotedPrintable } from '../../src/delivery/mime/encode.ts';
import { type Postmark, writeMessage } from '../../src/delivery/mime/write.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { MessageId } from '../../src/values/ids.ts';
import { cases } from './cases.ts';
import { now } from './stage.ts';

const postmark: Postmark = {
  from: 'parley@example.org' as EmailAddress,
  to: { address: 'bob@client.test' as EmailAddress, name: 'Bob Ray' },
  replyTo: 'r-abc@reply.example.org' as EmailAddress,
  messageId: '<e.abcdefgh.1@example.org>' as MessageId,
  inReplyTo: '<last@client.test>' as MessageId,
  references: ['<t.abcdefgh@example.org>', '<last@client.test>'] as MessageId[],
  date: now,
  unsubscribe: { mail: 'u-abc@reply.example.org' as EmailAddress, url: 'https://parley.example.org/unsubscribe/abc' },
};
const letterOf = (name: string): Letter => composeLetter(cases[name]!)!;
const write = (letter: Letter, more: Partial<Postmark> = {}): Buffer => writeMessage(letter, { ...postmark, ...more });

/** The same letter as nodemailer composes it. */
function composed({ subject, sender, text, html, calendar, holds, language }: Letter): Promise<Buffer> {
  const mail = new MailComposer({
    from: { name: sender, address: postmark.from },
    to: { name: postmark.to.name!, address: postmark.to.address },
    replyTo: { name: '', address: postmark.replyTo! },
    subject,
    messageId: postmark.messageId,
    inReplyTo: postmark.inReplyTo!,
    references: [...postmark.references],
    date: new Date(now),
    text,
    html,
    headers: { 'Content-Language': language },
    ...(calendar === undefined
      ? {}
      : { icalEvent: { method: calendar.method, content: calendar.text, filename: 'invite.ics' } }),
    ...(holds === undefined
      ? {}
      : { attachments: [{ filename: 'holds.ics', content: holds, contentType: 'application/ics' }] }),
  });
  return new Promise((resolve, reject) =>
    mail.compile().build((error: Error | null, bytes: Buffer) => (error ? reject(error) : resolve(bytes))),
  );
}

const addresses = (field: AddressObject | AddressObject[] | undefined) =>
  [field].flat().flatMap((one) => one?.value.map(({ name, address }) => ({ name, address })) ?? []);

const meaningOf = (mail: ParsedMail) => ({
  from: addresses(mail.from),
  to: addresses(mail.to),
  replyTo: addresses(mail.replyTo),
  subject: mail.subject,
  messageId: mail.messageId,
  inReplyTo: mail.inReplyTo,
  references: mail.references,
  date: mail.date?.toISOString(),
  text: mail.text?.trim(),
  html: mail.html === false ? '' : mail.html.trim(),
  language: mail.headers.get('content-language'),
  files: mail.attachments
    .map(({ contentType, filename, content }) => ({ contentType, filename, content: content.toString() }))
    .sort((a, b) => `${a.contentType}${a.filename}`.localeCompare(`${b.contentType}${b.filename}`)),
});
const parsed = async (bytes: Buffer) => meaningOf(await simpleParser(bytes, { skipTextToHtml: true }));

describe('the bytes of a letter', () => {
  test.each(Object.keys(cases))('%s says to a reader what nodemailer’s would', async (name) => {
    const letter = letterOf(name);
    expect(await parsed(write(letter))).toEqual(await parsed(await composed(letter)));
  });

  test.each(Object.keys(cases))('T5: %s keeps the rules of the wire', (name) => {
    const bytes = write(letterOf(name));
    const text = bytes.toString('latin1');
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(text).toMatch(/^[\x00-\x7f]*$/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(bytes.length).toBeLessThan(100_000);
  });
});

describe('headers', () => {
  const headersOf = (bytes: Buffer): Map<string, string[]> => {
    const section = bytes.toString('latin1').split('\r\n\r\n')[0]!;
    const headers = new Map<string, string[]>();
    for (const line of section.replace(/\r\n[ \t]/g, ' ').split('\r\n')) {
      const [, name, value] = /^([!-9;-~]+): ?(.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`No header: ${line}`);
      headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value!]);
    }
    return headers;
  };
  const usual = [
    'auto-submitted',
    'content-language',
    'content-type',
    'date',
    'from',
    'in-reply-to',
    'list-unsubscribe',
    'list-unsubscribe-post',
    'message-id',
    'mime-version',
    'references',
    'reply-to',
    'subject',
    'to',
    'x-auto-response-suppress',
    'x-loop',
  ];

  test('are those that a considerate machine sends, each once', () => {
    const headers = headersOf(write(letterOf('invitation')));
    expect([...headers.keys()].sort()).toEqual(usual);
    expect([...headers.values()].every((values) => values.length === 1)).toBe(true);
    expect(headers.get('list-unsubscribe')).toEqual([
      '<https://parley.example.org/unsubscribe/abc>, <mailto:u-abc@reply.example.org?subject=unsubscribe>',
    ]);
    expect(headers.get('auto-submitted')).toEqual(['auto-generated']);
    expect(headersOf(write(letterOf('receipt'))).get('auto-submitted')).toEqual(['auto-replied']);
  });

  test('without a web side there is no one click; who started the event has no unsubscribing', () => {
    const { mail } = postmark.unsubscribe!;
    expect(headersOf(write(letterOf('invitation'), { unsubscribe: { mail } })).has('list-unsubscribe-post')).toBe(
      false,
    );
    expect(headersOf(write(letterOf('choice'))).has('list-unsubscribe')).toBe(false);
  });

  const hostile = [
    'x\r\nBcc: evil@e.test\r\n\r\nbody',
    'x@y.test, evil@e.test',
    '"evil@e.test x" <evil@e.test>',
    'a\\"b',
    '=?utf-8?q?victim?=',
    '\u202eevil\u2066\u200b',
    'a\u0000b\u0085c\u2028d',
    `${'ü'.repeat(150)} end`,
    'two  blanks',
    `${'long '.repeat(40)}`,
    '😀'.repeat(60),
    ' ',
    ',;:<>()[]@\\"',
  ];
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom(...hostile));

  test('T78, T79: no title and no name adds a header, a recipient or a body', async () => {
    const letter = letterOf('invitation');
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (subject, sender, name) => {
        const bytes = write({ ...letter, subject, sender }, { to: { ...postmark.to, name } });
        const headers = headersOf(bytes);
        expect([...headers.keys()].sort()).toEqual(usual);
        expect([...headers.values()].every((values) => values.length === 1)).toBe(true);
        const mail = await simpleParser(bytes, { skipTextToHtml: true });
        expect(addresses(mail.to).map(({ address }) => address)).toEqual([postmark.to.address]);
        expect(addresses(mail.from).map(({ address }) => address)).toEqual([postmark.from]);
        expect(mail.text?.trim()).toBe(letter.text.trim());
        const lines = bytes.toString('latin1').split('\r\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
      }),
      { numRuns: 300 },
    );
  });

  test('a harmless title and name arrive as they are', async () => {
    const letter = letterOf('invitation');
    const harmless = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
      .map((text) =>
        text
          .replace(/[\p{C}\u2028\u2029]+/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(harmless, harmless, async (subject, sender) => {
        const mail = await simpleParser(write({ ...letter, subject, sender }), { skipTextToHtml: true });
        expect(mail.subject).toBe(subject);
        expect(addresses(mail.from)).toEqual([{ name: sender, address: postmark.from }]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('encodings', () => {
  const decodeQuotedPrintable = (text: string): string =>
    Buffer.from(
      text
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString();

  test('quoted-printable comes back as it was, in lines of 76', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const encoded = quotedPrintable(text);
        expect(encoded).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/);
        expect(encoded.split('\r\n').every((line) => line.length <= 76 && !/[ \t]$/.test(line))).toBe(true);
        expect(decodeQuotedPrintable(encoded)).toBe(text.replace(/\r?\n/g, '\r\n').replace(/\r(?!\n)/g, ''));
      }),
      { numRuns: 500 },
    ));

  test('encoded words cut no character in two', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const words = encodedWords(text);
        const pieces = words.map((word) =>
          Buffer.from(/^=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=$/.exec(word)![1]!, 'base64').toString(),
        );
        expect(words.every((word) => word.length <= 75)).toBe(true);
        expect(pieces.join('')).toBe(text);
      }),
    ));
});
