// From header lines and parts to the Message that the house knows.
import { type MessageId, messageIdsIn } from '../values/ids.ts';
import { type BotAddress, isOwnAddress } from '../values/tag.ts';
import { safeLine } from '../values/text.ts';
import { bodyLines } from './body.ts';
import { calendarIn } from './calendar/read-calendar.ts';
import { awayUntil } from './class/away.ts';
import { bouncesIn, complainersIn } from './class/bounce.ts';
import { classOf } from './class/class-of.ts';
import type { Facts } from './class/facts.ts';
import { readDate } from './date-field.ts';
import { decodeWords } from './encoded-words.ts';
import { all, first, type Headers } from './headers.ts';
import { mailboxesIn, senderOf } from './mailboxes.ts';
import type { KnownToReader, MailClass, Message } from './message.ts';
import { parseParametrised } from './parameters.ts';
import type { Part } from './part.ts';
import { lettersOf } from './said/letter.ts';
import { trimReply } from './said/trim.ts';
import { addressesIn, recipientsOf, tagsOf } from './thread.ts';
import { troubleOf } from './trouble.ts';

const longestSubject = 400;

export function messageFrom(headers: Headers, parts: readonly Part[], known: KnownToReader): Message {
  const bot: BotAddress = {
    address: known.bot,
    ...(known.replyDomain === undefined ? {} : { replyDomain: known.replyDomain }),
  };
  const { said, quoted, forwarded } = trimReply(bodyLines(parts), {
    letters: lettersOf(known.letters),
    isOwn: isOwnIn(bot),
  });
  const facts: Facts = {
    known,
    headers,
    type: parseParametrised(first(headers, 'content-type') ?? 'text/plain'),
    parts,
    from: senderOf(headers),
    tags: tagsOf(bot, recipientsOf(headers)),
    subject: safeLine(decodeWords(first(headers, 'subject') ?? ''), longestSubject),
    said,
    quoted,
    calendar: calendarIn(parts),
  };
  const kind = classOf(facts);
  const trouble = facts.calendar === undefined ? troubleOf(facts.type, parts, said) : undefined;
  return {
    ...kind,
    ...envelopeOf(headers),
    ...(facts.from === undefined ? {} : { from: facts.from }),
    tags: facts.tags,
    subject: facts.subject,
    said: trouble === 'encrypted' ? '' : said,
    quoted,
    ...(facts.calendar === undefined ? {} : { calendar: facts.calendar }),
    ...newsOf(kind.class, facts),
    ...(trouble === undefined ? {} : { trouble }),
    ...(forwarded || isForward(facts) ? { forwarded: true } : {}),
  };
}

/** A mail that passed a limit, or is none. */
export const unreadable = (because: string): Message => ({
  class: 'unreadable',
  because,
  to: [],
  cc: [],
  tags: [],
  subject: '',
  inReplyTo: [],
  references: [],
  said: '',
  quoted: '',
  trouble: 'too-complex',
});

function envelopeOf(
  headers: Headers,
): Pick<Message, 'to' | 'cc' | 'inReplyTo' | 'references'> & Partial<Pick<Message, 'messageId' | 'date'>> {
  const messageId: MessageId | undefined = messageIdsIn(first(headers, 'message-id') ?? '', 1)[0];
  const date = readDate(first(headers, 'date'));
  return {
    to: mailboxesIn(headers, 'to'),
    cc: mailboxesIn(headers, 'cc'),
    ...(messageId === undefined ? {} : { messageId }),
    inReplyTo: all(headers, 'in-reply-to').flatMap((value) => messageIdsIn(value)),
    references: all(headers, 'references').flatMap((value) => messageIdsIn(value)),
    ...(date === undefined ? {} : { date }),
  };
}

/** What a machine's mail tells: who was not reached, who complained, how long somebody is away. */
function newsOf(kind: MailClass, facts: Facts): Pick<Message, 'away' | 'bounces'> {
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
