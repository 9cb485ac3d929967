// What the header fields of a mail say: who, to whom, when, in which conversation.
import { type MessageId, messageIdsIn } from '../values/ids.ts';
import type { BotAddress } from '../values/tag.ts';
import { safeLine } from '../values/text.ts';
import { readDate } from './date-field.ts';
import { decodeWords } from './encoded-words.ts';
import { all, first, type Headers } from './headers.ts';
import { limits } from './limits.ts';
import { addressedIn, senderOf } from './mailboxes.ts';
import type { KnownToReader, Message } from './message.ts';
import { recipientsOf, tagsOf } from './thread.ts';

/** The part of a Message that is known before any of its text is. */
export type Envelope = Pick<Message, 'to' | 'cc' | 'tags' | 'subject' | 'inReplyTo' | 'references'> &
  Partial<Pick<Message, 'from' | 'messageId' | 'date' | 'oddAddresses'>>;

const longestSubject = 400;

export const noEnvelope: Envelope = { to: [], cc: [], tags: [], subject: '', inReplyTo: [], references: [] };

export const botOf = ({ bot, replyDomain }: KnownToReader): BotAddress => ({
  address: bot,
  ...(replyDomain === undefined ? {} : { replyDomain }),
});

export function readEnvelope(headers: Headers, known: KnownToReader): Envelope {
  const from = senderOf(headers);
  const messageId: MessageId | undefined = messageIdsIn(first(headers, 'message-id') ?? '', 1)[0];
  const date = readDate(first(headers, 'date'));
  const [to, cc] = [addressedIn(headers, 'to'), addressedIn(headers, 'cc')];
  const odd = [...to.odd, ...cc.odd];
  return {
    ...(from === undefined ? {} : { from }),
    to: to.mailboxes,
    cc: cc.mailboxes,
    ...(odd.length > 0 ? { oddAddresses: odd } : {}),
    tags: tagsOf(botOf(known), recipientsOf(headers)),
    subject: safeLine(decodeWords(first(headers, 'subject') ?? ''), longestSubject),
    ...(messageId === undefined ? {} : { messageId }),
    inReplyTo: all(headers, 'in-reply-to').flatMap((value) => messageIdsIn(value)),
    references: all(headers, 'references').flatMap((value) => messageIdsIn(value)),
    ...(date === undefined ? {} : { date }),
  };
}

/** Nobody arranges a meeting of so many by hand, and half a list would be worse than none. */
export const hasTooManyAddresses = ({ to, cc }: Envelope): boolean => to.length + cc.length > limits.addresses;
