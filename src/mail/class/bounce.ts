// News of letters that did not arrive (RFC 3464), by recipient. Addresses are taken from the machine part only: what a bounce
// says in prose is scraped by nobody (`field/email.md` R24).
import { type EmailAddress, parseAddress } from '../../values/address.ts';
import { all, first } from '../headers.ts';
import type { Bounce } from '../message.ts';
import { type Part, textOf } from '../part.ts';
import { autoReplyReason } from './auto-reply.ts';
import { type Facts, hasNullPath } from './facts.ts';

const mostRecipients = 200;

/** Why the mail is a bounce, or nothing when it is none. */
export function bounceReason(facts: Facts): string | undefined {
  const { known, tags, type, parts, headers } = facts;
  const report = type.parameters.get('report-type')?.toLowerCase();
  if (report === 'delivery-status') return 'report-type=delivery-status';
  // Complaints and receipts go to the return path as well.
  if (report === 'feedback-report' || report === 'disposition-notification') return undefined;
  if (parts.some(isStatus)) return 'message/delivery-status';
  if (tags.some(({ kind }) => kind === 'b')) return isAbsence(facts) ? undefined : 'sent to a return path of ours';
  if (hasNullPath(known, headers) && isMailer(facts)) return 'empty return path, from a mailer';
  return first(headers, 'x-failed-recipients') === undefined ? undefined : 'X-Failed-Recipients';
}

// Mailer-Daemon@b.test, "Mail Delivery Subsystem", postmaster@b.test
const isMailer = ({ headers, from }: Facts): boolean =>
  /mailer-daemon|postmaster|mail ?delivery (?:system|subsystem)/i.test(`${from?.address} ${first(headers, 'from')}`);

// Undeliverable: Lunch   Unzustellbar: …   Returned mail: see transcript   failure notice
const failing = /undeliver|unzustellbar|non remis|delivery|deliver|returned|failure|failed|rejected|bounce/i;

/** "I am away" goes to the return path, too (RFC 3834 §4): a field or a subject must say so, and none that it is a failure. */
function isAbsence(facts: Facts): boolean {
  const reason = autoReplyReason(facts) ?? '';
  const says = reason === 'subject' || /^[\w-]{3,30}: /.test(reason);
  return (
    says &&
    !isMailer(facts) &&
    !failing.test(facts.subject) &&
    first(facts.headers, 'x-failed-recipients') === undefined
  );
}

/** What became of each recipient; empty when the bounce does not say. */
export function bouncesIn(facts: Facts): readonly Bounce[] {
  const { parts, headers } = facts;
  const told = parts.filter(isStatus).flatMap((part) => statusesOf(textOf(part)));
  if (told.length > 0) return told.slice(0, mostRecipients);
  // Exim and Gmail name them in a header.
  const failed = all(headers, 'x-failed-recipients')
    .flatMap((value) => value.split(','))
    .slice(0, mostRecipients)
    .flatMap((text): Bounce[] => {
      const address = parseAddress(text);
      return address.ok ? [{ recipient: address.value, action: 'failed' }] : [];
    });
  return failed.length > 0 || !isMailer(facts) ? failed : inWords(`${facts.said}\n${facts.quoted}`);
}

// Sorry, no mailbox here by that name. (#5.1.1)   550 5.7.1 …: prose names nobody, but the return path does
function inWords(text: string): Bounce[] {
  const status = /(?<![\d.])[45]\.\d\.\d{1,3}(?![\d.])/.exec(text.slice(0, 20_000))?.[0];
  return status === undefined ? [] : [{ action: status.startsWith('5') ? 'failed' : 'delayed', status }];
}

const isStatus = ({ type }: Part): boolean =>
  type === 'message/delivery-status' || type === 'message/global-delivery-status';

// Blocks of fields, parted by empty lines; the first is about the report itself.
function statusesOf(text: string): Bounce[] {
  return text
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .slice(0, mostRecipients + 1)
    .flatMap((block): Bounce[] => {
      const field = (name: string): string | undefined =>
        new RegExp(`^${name}:[ \\t]*(.{1,500})$`, 'im').exec(block)?.[1]?.trim();
      const action = field('Action')?.toLowerCase() ?? '';
      const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field('Status') ?? '')?.[0];
      const recipient = recipientOf(field('Original-Recipient')) ?? recipientOf(field('Final-Recipient'));
      if (action === '' && status === undefined) return [];
      return [
        {
          action: actionOf(action, status),
          ...(recipient === undefined ? {} : { recipient }),
          ...(status === undefined ? {} : { status }),
        },
      ];
    });
}

function actionOf(action: string, status: string | undefined): Bounce['action'] {
  if (action.startsWith('failed')) return 'failed';
  if (action.startsWith('delayed')) return 'delayed';
  return action === '' && status?.startsWith('5') ? 'failed' : 'other';
}

// rfc822; bob@b.test   utf-8; bob@b.test   <bob@b.test>
function recipientOf(value: string | undefined): EmailAddress | undefined {
  const address = parseAddress((value ?? '').replace(/^[\w-]{1,20};/, '').replace(/[<>]/g, ''));
  return address.ok ? address.value : undefined;
}

/** Whom an abuse report (RFC 5965) is about: the reader who pressed "spam". */
export function complainersIn(parts: readonly Part[]): readonly Bounce[] {
  return parts
    .filter(({ type }) => type === 'message/feedback-report')
    .flatMap((part) => [...textOf(part).matchAll(/^(?:Original-Rcpt-To|Removal-Recipient):[ \t]*(.{1,300})$/gim)])
    .slice(0, mostRecipients)
    .flatMap(([, value]): Bounce[] => {
      const recipient = recipientOf(value);
      return recipient === undefined ? [] : [{ recipient, action: 'other' }];
    });
}
