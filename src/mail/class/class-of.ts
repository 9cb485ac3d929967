// What kind of mail this is. First match wins, and the order matters (`field/email.md` 1C): a calendar's answer comes before
// the automatic replies, because programs mark both as machine-made.
import { domainOf } from '../../values/address.ts';
import { isOwnAddress } from '../../values/tag.ts';
import { botOf } from '../envelope.ts';
import { all, first, has } from '../headers.ts';
import { limits } from '../limits.ts';
import type { MailClass } from '../message.ts';
import { autoReplyReason } from './auto-reply.ts';
import { bounceReason } from './bounce.ts';
import type { Facts } from './facts.ts';
import { reactionReason } from './reaction.ts';
import { stopReason } from './stop.ts';

/** Why a mail is in a class, or nothing when it is not. */
type Reason = (facts: Facts) => string | undefined;

const order: readonly (readonly [MailClass, Reason])[] = [
  ['own', ownReason],
  ['bounce', bounceReason],
  ['abuse', reports('feedback-report')],
  ['receipt', reports('disposition-notification')],
  ['calendar', calendarReason],
  [
    'loop',
    ({ headers }) => (all(headers, 'received').length > limits.hops ? `more than ${limits.hops} hops` : undefined),
  ],
  ['auto-reply', autoReplyReason],
  ['list', listReason],
  ['reaction', reactionReason],
  ['stop', stopReason],
  ['unreadable', emptyReason],
];

export function classOf(facts: Facts): { readonly class: MailClass; readonly because?: string } {
  for (const [kind, reason] of order) {
    const because = reason(facts);
    if (because !== undefined) return { class: kind, because };
  }
  return { class: 'person' };
}

/** multipart/report of a kind, or the part that makes it one. */
function reports(kind: string): Reason {
  return ({ type, parts }) =>
    type.parameters.get('report-type')?.toLowerCase() === kind || parts.some((part) => part.type === `message/${kind}`)
      ? kind
      : undefined;
}

function ownReason({ headers, known, from }: Facts): string | undefined {
  if (from !== undefined && isOwnAddress(botOf(known), from.address)) return 'from ourselves';
  if (all(headers, 'x-loop').some((value) => value.includes(known.messageDomain) || value.includes(known.bot)))
    return 'X-Loop';
  // Colleagues at the bot's domain have Message-IDs under it too; a letter of ours under a foreign From was sent on by a list.
  const id = first(headers, 'message-id')?.toLowerCase() ?? '';
  const domain = known.messageDomain.toLowerCase();
  const colleague =
    from !== undefined && (domainOf(from.address) === domain || domain.endsWith(`.${domainOf(from.address)}`));
  return id.endsWith(`@${domain}>`) && !colleague && from !== undefined && has(headers, 'auto-submitted')
    ? 'Message-ID of ours'
    : undefined;
}

function calendarReason({ calendar }: Facts): string | undefined {
  const answers = ['REPLY', 'COUNTER', 'REFRESH', 'DECLINECOUNTER'];
  return calendar !== undefined && answers.includes(calendar.method) ? `METHOD:${calendar.method}` : undefined;
}

function listReason({ headers, tags }: Facts): string | undefined {
  if (has(headers, 'list-id')) return 'List-Id';
  if (has(headers, 'list-post')) return 'List-Post';
  const precedence = first(headers, 'precedence') ?? '';
  return /^list/i.test(precedence) && tags.length === 0 ? 'Precedence' : undefined;
}

/** Nothing at all: no text, no subject, no calendar, no part that a person could have meant. */
function emptyReason({ said, quoted, subject, calendar, parts, from }: Facts): string | undefined {
  const other = parts.some(({ type, attached }) => attached || !type.startsWith('text/'));
  if (said !== '' || quoted !== '' || calendar !== undefined || other) return undefined;
  return subject === '' || from === undefined ? 'nothing in it' : undefined;
}
