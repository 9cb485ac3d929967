// Calendar objects in our letters, and what a calendar sends when a button is pressed (RFC 5546 §3.2.3, §3.2.7).
import { type Instant, msOf, plus } from '../../src/values/instant.ts';
import type { SunkLetter } from './sink.ts';
import { boxLine, dateOf, type Mailbox, type Stamp, type Written } from './write.ts';

/** The calendar object in a letter, if there is one. */
export const calendarOf = ({ mail }: SunkLetter): string | undefined =>
  mail.attachments.find(({ contentType }) => contentType === 'text/calendar')?.content.toString('utf8');

/** A line of a calendar object by the beginning of it; `''` when there is none. */
export function linesOfCalendar(text: string): (name: string) => string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return (name) => lines.find((line) => line.startsWith(name)) ?? '';
}

type Answer =
  | { readonly method: 'REPLY'; readonly partStat: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' }
  | { readonly method: 'COUNTER'; readonly begin: Instant };

const verbs = { ACCEPTED: 'Accepted', DECLINED: 'Declined', TENTATIVE: 'Tentatively accepted' } as const;

/** @param entry the calendar object that was sent to the writer */
export function calendarReply(writer: Mailbox, entry: string, answer: Answer, stamp: Stamp): Written {
  const line = linesOfCalendar(entry);
  // ORGANIZER;CN="Parley for Ann Lee":mailto:parley+r-…@parley.localhost
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
  const verb = answer.method === 'COUNTER' ? 'New Time Proposed' : verbs[answer.partStat];
  const raw = [
    `From: ${boxLine(writer)}`,
    `To: ${organizer}`,
    `Subject: ${verb}: ${line('SUMMARY').slice(8)}`,
    `Date: ${dateOf(stamp)}`,
    `Message-ID: ${stamp.id}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="C"',
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

// DTSTART:20260304T140000Z
const instantOfIcs = (text: string): Instant =>
  text.replace(/^.*?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z') as Instant;
