// What is typed and clicked in the mailroom, as the mails that it stands for.
import type { EmailAddress, Mailbox } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest, safeLine } from '../../values/text.ts';
import { type PlainDay, toInstant, wallOf } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { type Fields, spanIn, textIn, zoneIn } from '../fields.ts';
import { mailboxesIn } from '../mailboxes.ts';
import { bad, type Trouble } from '../trouble.ts';
import { answerTo } from './play.ts';
import { answerInvitation, type CalendarAnswer, type Draft } from './write.ts';

/** A new mail to the bot. */
export function newMail(fields: Fields, bot: EmailAddress, at: Instant): Result<Draft, Trouble> {
  const [from] = mailboxesIn(fields['from'] ?? '');
  if (from === undefined) return fail(bad('Please say who writes, like Ann Lee <ann@example.org>.'));
  const text = textIn(fields, 'text', longest.description);
  const subject = safeLine(fields['subject'] ?? '', longest.title);
  if (text === '' && subject === '') return fail(bad('Please write something.'));
  return ok({ from, to: [{ address: bot }], cc: mailboxesIn(fields['cc'] ?? ''), subject, text, at });
}

/** What a calendar program sends when one of its buttons is pressed. */
export function calendarMail(
  from: Mailbox,
  letter: Uint8Array,
  invitation: string,
  answer: CalendarAnswer,
  at: Instant,
): Draft {
  const { to, subject, answers } = answerTo(letter);
  return {
    from,
    to,
    cc: [],
    subject: `${titles[answer.partstat]}: ${subject.replace(/^re: /i, '')}`,
    text: '',
    at,
    ...(answers === undefined ? {} : { answers }),
    calendar: { method: answer.method, text: answerInvitation(invitation, from.address, at, answer) },
  };
}

const titles = { ACCEPTED: 'Accepted', DECLINED: 'Declined', TENTATIVE: 'Tentative' } as const;

/** The three buttons of a calendar, and "propose a new time". */
export function calendarAnswer(fields: Fields, usual: ZoneId): Result<CalendarAnswer, Trouble> {
  const partstat = (['ACCEPTED', 'DECLINED', 'TENTATIVE'] as const).find((one) => one === fields['partstat']);
  if (partstat !== undefined) return ok({ method: 'REPLY', partstat });
  const span = spanIn(fields, 30);
  if (!span.ok) return span;
  if (span.value === undefined) return fail(bad('Please name the day and the hour that you propose.'));
  const zone = zoneIn(fields, 'browserZone') ?? usual;
  const moment = (text: string) => toInstant(wallOf(text.slice(0, 10) as PlainDay, text.slice(11)), zone);
  return ok({ method: 'COUNTER', partstat: 'TENTATIVE', begin: moment(span.value.begin), end: moment(span.value.end) });
}
