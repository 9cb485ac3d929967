// Mails as a mail program would write them: what somebody types in the mailroom, and the answers that calendars send.
import { randomBytes } from 'node:crypto';
import { base64Lines } from '../../delivery/mime/encode.ts';
import { dateHeader, mailboxHeader, textHeader, tokenHeader } from '../../delivery/mime/header.ts';
import type { EmailAddress, Mailbox } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';

export interface Draft {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
  /** The letter that it answers. */
  readonly answers?: { readonly id: string; readonly references: readonly string[] };
  readonly calendar?: { readonly method: 'REPLY' | 'COUNTER'; readonly text: string };
}

/** The whole mail, ASCII throughout. */
export function writeMail({ from, to, cc, subject, text, at, answers, calendar }: Draft): Buffer {
  const boundary = `=_${randomBytes(12).toString('hex')}`;
  const plain = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(text)}\r\n`;
  const body =
    calendar === undefined
      ? plain
      : `Content-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n\r\n--${boundary}\r\n${plain}--${boundary}\r\n` +
        `Content-Type: text/calendar; charset=utf-8; method=${calendar.method}\r\nContent-Transfer-Encoding: base64\r\n\r\n` +
        `${base64Lines(calendar.text)}\r\n--${boundary}--\r\n`;
  return Buffer.from(
    [
      mailboxHeader('From', from.address, from.name),
      people('To', to),
      people('Cc', cc),
      textHeader('Subject', subject),
      dateHeader(at),
      tokenHeader('Message-ID', [`<${randomBytes(12).toString('hex')}@mailroom.invalid>`]),
      answers === undefined ? '' : tokenHeader('In-Reply-To', [answers.id]),
      answers === undefined ? '' : tokenHeader('References', [...answers.references, answers.id]),
      'MIME-Version: 1.0\r\n',
      body,
    ].join(''),
  );
}

// "To: Ann <ann@example.org>," and "Bob <bob@example.com>" as the lines that `mailboxHeader` folds, one after the other.
function people(name: string, boxes: readonly Mailbox[]): string {
  if (boxes.length === 0) return '';
  const values = boxes.map(({ address, name: called }) =>
    mailboxHeader(name, address, called)
      .slice(name.length + 2)
      .trimEnd(),
  );
  return `${name}: ${values.join(',\r\n ')}\r\n`;
}

export interface CalendarAnswer {
  readonly method: 'REPLY' | 'COUNTER';
  readonly partstat: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
  /** Of a counter-proposal, in UTC. */
  readonly begin?: Instant;
  readonly end?: Instant;
}

/** What a calendar program makes of an invitation (RFC 5546 §3.2.3 and §3.2.7): the same entry, with its owner's answer. */
export function answerInvitation(invitation: string, by: EmailAddress, at: Instant, answer: CalendarAnswer): string {
  const lines = invitation
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .flatMap((line): string[] => {
      // DTSTAMP:20260302T090000Z; ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:…
      const name = /^[A-Z-]+/.exec(line)?.[0] ?? '';
      if (name === 'METHOD') return [`METHOD:${answer.method}`];
      if (name === 'DTSTAMP') return [`DTSTAMP:${stamp(at)}`];
      if (name === 'DTSTART' && answer.begin) return [`DTSTART:${stamp(answer.begin)}`];
      if (name === 'DTEND' && answer.end) return [`DTEND:${stamp(answer.end)}`];
      if (name === 'ATTENDEE') return [`ATTENDEE;PARTSTAT=${answer.partstat}:mailto:${by}`];
      return name === 'STATUS' || line === '' ? [] : [line];
    });
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const stamp = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
const folded = (line: string): string => line.replace(/.{70}(?=.)/gu, '$&\r\n ');
