// Mails as people's programs write them.
import type { Instant } from '../../src/values/instant.ts';
import { msOf, plus } from '../../src/values/instant.ts';
import type { SunkLetter } from './sink.ts';

export interface Written {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

interface Writer {
  readonly name: string;
  readonly address: string;
}

interface Stamp {
  readonly id: string;
  readonly now: Instant;
  readonly offset: string;
}

const dateOf = ({ now, offset }: Stamp): string => {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  return new Date(msOf(now) + minutes * 60_000).toUTCString().replace('GMT', offset);
};

const fromLine = ({ name, address }: Writer): string => (name === '' ? address : `"${name}" <${address}>`);

export function writeMail(
  writer: Writer,
  to: readonly string[],
  cc: readonly string[],
  subject: string,
  text: string,
  stamp: Stamp,
): Written {
  const raw = [
    `From: ${fromLine(writer)}`,
    `To: ${to.join(', ')}`,
    ...(cc.length > 0 ? [`Cc: ${cc.join(', ')}`] : []),
    `Subject: ${subject}`,
    `Date: ${dateOf(stamp)}`,
    `Message-ID: ${stamp.id}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ].join('\r\n');
  return { from: writer.address, to, raw: Buffer.from(raw).toString('latin1') };
}

/** The answer on top, the letter quoted below, as most programs do. @param toSender some ignore Reply-To */
export function writeReply(
  writer: Writer,
  { mail }: SunkLetter,
  text: string,
  toSender: boolean,
  stamp: Stamp,
): Written {
  const to = (toSender ? mail.from : (mail.replyTo ?? mail.from))!.value[0]!.address!;
  const quoted = (mail.text ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`);
  const head = writeMail(
    writer,
    [to],
    [],
    `Re: ${(mail.subject ?? '').replace(/^Re: /, '')}`,
    [text, '', `On ${mail.date?.toUTCString()}, ${mail.from?.text} wrote:`, '', ...quoted].join('\r\n'),
    stamp,
  );
  const references = [mail.references ?? [], mail.messageId ?? []].flat().join(' ');
  return {
    ...head,
    raw: head.raw.replace(
      '\r\nMIME-Version',
      `\r\nIn-Reply-To: ${mail.messageId}\r\nReferences: ${references}\r\nMIME-Version`,
    ),
  };
}

type Answer =
  | { readonly method: 'REPLY'; readonly partStat: string }
  | { readonly method: 'COUNTER'; readonly begin: Instant };

/** What a calendar sends when a button is pressed (RFC 5546 §3.2.3, §3.2.7). */
export function calendarReply(writer: Writer, { mail }: SunkLetter, answer: Answer, stamp: Stamp): Written {
  const part = mail.attachments.find(
    ({ contentType }) => contentType.includes('calendar') || contentType.includes('ics'),
  )!;
  const lines = part.content
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const line = (name: string): string => lines.find((one) => one.startsWith(name)) ?? '';
  const organizer = /mailto:(\S+)/i.exec(line('ORGANIZER'))![1]!;
  const length = msOf(instantOfIcs(line('DTEND'))) - msOf(instantOfIcs(line('DTSTART')));
  const times =
    answer.method === 'COUNTER'
      ? [`DTSTART:${ics(answer.begin)}`, `DTEND:${ics(plus(answer.begin, length))}`]
      : [line('DTSTART'), line('DTEND')];
  const partStat = answer.method === 'REPLY' ? answer.partStat : 'TENTATIVE';
  const object = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    `METHOD:${answer.method}`,
    'BEGIN:VEVENT',
    line('UID'),
    line('SEQUENCE'),
    `DTSTAMP:${ics(stamp.now)}`,
    ...times,
    line('SUMMARY'),
    `ORGANIZER:mailto:${organizer}`,
    `ATTENDEE;PARTSTAT=${partStat};CN=${writer.name}:mailto:${writer.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const verb = answer.method === 'COUNTER' ? 'New Time Proposed' : partStat === 'ACCEPTED' ? 'Accepted' : 'Declined';
  const raw = [
    `From: ${fromLine(writer)}`,
    `To: ${organizer}`,
    `Subject: ${verb}: ${line('SUMMARY').slice(8)}`,
    `Date: ${dateOf(stamp)}`,
    `Message-ID: ${stamp.id}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="C"`,
    '',
    '--C',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '',
    '--C',
    `Content-Type: text/calendar; charset=utf-8; method=${answer.method}`,
    '',
    object,
    '--C--',
  ].join('\r\n');
  return { from: writer.address, to: [organizer], raw };
}

const ics = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
const instantOfIcs = (text: string): Instant =>
  text.replace(/^.*?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z') as Instant;
