// A letter as the bytes that leave (RFC 5322, RFC 2045 to 2047), written by hand: ten times faster than the library, and
// proven equal to it in meaning by tests.
import type { EmailAddress, Mailbox } from '../../values/address.ts';
import type { MessageId } from '../../values/ids.ts';
import type { Instant } from '../../values/instant.ts';
import type { Letter } from '../letter.ts';
import { base64Lines, quotedPrintable } from './encode.ts';
import { dateHeader, mailboxHeader, textHeader, tokenHeader } from './header.ts';

/** What the outbox knows of a letter besides its words. */
export interface Postmark {
  /** The bot's own address: constant, and a working intake for programs that ignore Reply-To. */
  readonly from: EmailAddress;
  readonly to: Mailbox;
  /** The party's tagged address; absent where there is no party. */
  readonly replyTo?: EmailAddress;
  readonly messageId: MessageId;
  /** The reader's mail that this answers, or our last one to them. */
  readonly inReplyTo?: MessageId;
  /** From the root of the thread on. */
  readonly references: readonly MessageId[];
  readonly date: Instant;
  /** `mail` always works, `url` by one click where the web side can be reached (RFC 8058). */
  readonly unsubscribe?: { readonly mail: EmailAddress; readonly url?: string };
}

/** What a message needs of a letter: a letter to a party has it, and so has one without an event. */
export type Written = Pick<
  Letter,
  'sender' | 'subject' | 'text' | 'html' | 'calendar' | 'holds' | 'language' | 'replies' | 'unsubscribes'
>;

/** The whole message, ASCII throughout but for addresses that are not, every line ended by CRLF. */
export function writeMessage(letter: Written, postmark: Postmark): Buffer {
  return Buffer.from(`${headers(letter, postmark)}${body(letter, postmark.messageId)}`);
}

function headers(letter: Written, postmark: Postmark): string {
  const { from, to, replyTo, messageId, inReplyTo, references, date } = postmark;
  return [
    mailboxHeader('From', from, letter.sender),
    mailboxHeader('To', to.address, to.name?.includes('@') ? '' : to.name),
    replyTo === undefined ? '' : mailboxHeader('Reply-To', replyTo),
    textHeader('Subject', letter.subject),
    dateHeader(date),
    tokenHeader('Message-ID', [messageId]),
    inReplyTo === undefined ? '' : tokenHeader('In-Reply-To', [inReplyTo]),
    references.length === 0 ? '' : tokenHeader('References', references),
    // RFC 3834: no machine answers a machine.
    `Auto-Submitted: ${letter.replies ? 'auto-replied' : 'auto-generated'}\r\n`,
    // Exchange's own word for it; absence notes are let through, since the organizer is told of them.
    'X-Auto-Response-Suppress: DR, RN, NRN, AutoReply\r\n',
    `X-Loop: ${from}\r\n`,
    letter.unsubscribes ? unsubscribe(postmark) : '',
    `Content-Language: ${letter.language}\r\n`,
    'MIME-Version: 1.0\r\n',
  ].join('');
}

function unsubscribe({ unsubscribe: ways }: Postmark): string {
  if (ways === undefined) return '';
  const mail = `<mailto:${ways.mail}?subject=unsubscribe>`;
  if (ways.url === undefined) return tokenHeader('List-Unsubscribe', [mail]);
  return `${tokenHeader('List-Unsubscribe', [`<${ways.url}>,`, mail])}List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`;
}

/**
 * Text and HTML as alternatives; a calendar object is the last of them and once more a file, the shape with the best record
 * (`field/email.md` 4.1). Tentative holds are a file only.
 */
function body({ text, html, calendar, holds }: Written, id: MessageId): string {
  // "=_" can stand in neither quoted-printable nor base64, so no content ever looks like a boundary.
  const boundary = (level: string): string => `=_${level}${id.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;
  const alternatives = multipart('alternative', boundary('a'), [
    part('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(text)),
    part('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(html)),
    ...(calendar === undefined
      ? []
      : [part(`text/calendar; charset=utf-8; method=${calendar.method}`, 'base64', base64Lines(calendar.text))]),
  ]);
  const files = [
    ...(calendar === undefined ? [] : [file('invite.ics', calendar.text)]),
    ...(holds === undefined ? [] : [file('holds.ics', holds)]),
  ];
  return files.length === 0 ? alternatives : multipart('mixed', boundary('m'), [alternatives, ...files]);
}

const multipart = (kind: string, boundary: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n${parts
    .map((one) => `--${boundary}\r\n${one}\r\n`)
    .join('')}--${boundary}--\r\n`;

const part = (type: string, encoding: string, content: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`;

const file = (name: string, content: string): string =>
  `Content-Type: application/ics; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(content)}`;
