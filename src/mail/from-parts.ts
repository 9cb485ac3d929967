// From header lines and parts to the Message that the house knows.
import { type BotAddress, isOwnAddress } from '../values/tag.ts';
import { bodyLines } from './body.ts';
import { calendarIn } from './calendar/read-calendar.ts';
import { autoReplyReason } from './class/auto-reply.ts';
import { awayUntil } from './class/away.ts';
import { bouncesIn, complainersIn } from './class/bounce.ts';
import { classOf } from './class/class-of.ts';
import type { Facts } from './class/facts.ts';
import { confirmedByHtml } from './confirm.ts';
import { readDate } from './date-field.ts';
import { botOf, type Envelope } from './envelope.ts';
import { first, type Headers } from './headers.ts';
import type { KnownToReader, MailClass, Message, WholeMessage } from './message.ts';
import { parseParametrised } from './parameters.ts';
import type { Part } from './part.ts';
import { lettersOf } from './said/letter.ts';
import type { Known } from './said/quote.ts';
import { trimReply } from './said/trim.ts';
import { addressesIn, baseSubject } from './thread.ts';
import { troubleOf } from './trouble.ts';

export function messageFrom(
  headers: Headers,
  envelope: Envelope,
  parts: readonly Part[],
  known: KnownToReader,
): WholeMessage {
  const heard: Known = { letters: lettersOf(known.letters), isOwn: isOwnIn(botOf(known)) };
  const text = trimReply(bodyLines(parts), heard);
  const isReply = envelope.inReplyTo.length + envelope.references.length > 0;
  const { said, quoted, forwarded } = isReply ? confirmedByHtml(text, parts, heard) : text;
  const facts: Facts = {
    known,
    headers,
    type: parseParametrised(first(headers, 'content-type') ?? 'text/plain'),
    parts,
    from: envelope.from,
    tags: envelope.tags,
    subject: envelope.subject,
    said,
    quoted,
    calendar: calendarIn(parts),
  };
  const kind = classOf(facts);
  const trouble = facts.calendar === undefined ? troubleOf(facts.type, parts, said, ownSubject(envelope)) : undefined;
  return {
    ...kind,
    ...envelope,
    ...(trouble === 'encrypted' ? { said: '', quoted: `${said}\n${quoted}`.trim() } : { said, quoted }),
    ...(facts.calendar === undefined ? {} : { calendar: facts.calendar }),
    ...newsOf(kind.class, facts),
    ...(trouble === undefined ? {} : { trouble }),
    ...(forwarded || isForward(facts) ? { forwarded: true } : {}),
  };
}

// "Lunch on Friday at 1?" with nothing below it is a whole mail; "Re: Lunch" is ours.
const ownSubject = ({ subject, inReplyTo, references }: Envelope): string =>
  inReplyTo.length + references.length === 0 && baseSubject(subject) === subject ? subject : '';

/** A mail that passed a limit, with as much of its envelope as could be read. */
export const unreadable = (because: string, envelope: Envelope): WholeMessage => ({
  class: 'unreadable',
  because,
  ...envelope,
  said: '',
  quoted: '',
  trouble: 'too-complex',
});

/** What a machine's mail tells: that it is one, who was not reached, who complained, how long somebody is away. */
function newsOf(kind: MailClass, facts: Facts): Pick<Message, 'away' | 'bounces' | 'automatic'> {
  if (kind === 'calendar') return autoReplyReason(facts) === undefined ? {} : { automatic: true };
  if (kind === 'bounce') return { bounces: bouncesIn(facts) };
  if (kind === 'abuse') return { bounces: complainersIn(facts.parts) };
  if (kind !== 'auto-reply') return {};
  const until = awayUntil(`${facts.subject}\n${facts.said}`, readDate(first(facts.headers, 'date')));
  return { away: until === undefined ? {} : { until } };
}

/** Attribution lines above quotes of our letters hold one of our own addresses. */
const isOwnIn =
  (bot: BotAddress) =>
  (text: string): boolean =>
    text.includes('@') && addressesIn(text).some((address) => isOwnAddress(bot, address));

// Fwd: lunch   WG: lunch   TR: lunch   転送: lunch
const forwardSubject =
  /^(?:(?:re|aw|sv|vs|odp|ynt)\s?:\s?)?(?:fwd?|fw|wg|tr|rv|enc|i|doorst|vl|vb|pd|továbbítás|пересл|転送|转发|轉寄|전달|ilt|İlt)\s?[:：]/iu;

const isForward = ({ subject, parts, quoted }: Facts): boolean =>
  forwardSubject.test(subject) && (quoted !== '' || parts.some(({ type }) => type === 'message/rfc822'));
