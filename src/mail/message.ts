// One mail as the rest of the house sees it: what `readMessage` makes of raw bytes. No parser type leaks past this folder.
import type { EmailAddress, Mailbox } from '../values/address.ts';
import type { MessageId } from '../values/ids.ts';
import type { Instant, Minutes } from '../values/instant.ts';
import type { Tag } from '../values/tag.ts';
import type { CalendarPart } from './calendar/part.ts';

/** First match wins, in this order (`field/email.md` 1C). */
export const mailClasses = [
  'own',
  'bounce',
  'abuse',
  'receipt',
  'calendar',
  'loop',
  'auto-reply',
  'list',
  'reaction',
  'stop',
  'person',
  'unreadable',
] as const;
export type MailClass = (typeof mailClasses)[number];

export interface Message {
  readonly class: MailClass;
  /** Why it is in that class, for operators: the header or part that decided. */
  readonly because?: string;
  /** Absent unless there is exactly one From header with exactly one mailbox (`field/email.md` R13). */
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** What stands in To and Cc as an address and cannot be one. */
  readonly oddAddresses?: readonly string[];
  /** Own tags found in recipient headers, in the order in which they are believed. */
  readonly tags: readonly Tag[];
  readonly subject: string;
  readonly messageId?: MessageId;
  readonly inReplyTo: readonly MessageId[];
  readonly references: readonly MessageId[];
  /** The Date header: a check on zones, never a source. `offset` is absent when it says nothing (±0000). */
  readonly date?: { readonly at: Instant; readonly offset?: Minutes };
  /** What the person newly wrote. An answer under the quoted line of slot 2 reads `2: yes`. */
  readonly said: string;
  readonly calendar?: CalendarPart;
  /** A calendar's answer in a mail that bears the marks of a machine: nobody wrote the words beside it. */
  readonly automatic?: true;
  /** Machines' news: an absence, with its last day (`YYYY-MM-DD`) when it says one. */
  readonly away?: { readonly until?: string };
  /** A bounce, by recipient; of an abuse report, whose complaint it is. */
  readonly bounces?: readonly Bounce[];
  /** A mail that holds nothing we can read, and what to say of it; `too-complex` passed a limit, and `because` says which. */
  readonly trouble?: 'encrypted' | 'winmail' | 'empty' | 'crowded' | 'too-complex';
  /** Shape of a forward: the text above is said by the sender, what follows by others. */
  readonly forwarded?: boolean;
}

/** With what nobody beyond the reading asks for: it is most of a mail, and does not travel between threads. */
export interface WholeMessage extends Message {
  /** What was cut: quotes, signature, disclaimers. */
  readonly quoted: string;
}

export interface Bounce {
  readonly recipient?: EmailAddress;
  readonly action: 'failed' | 'delayed' | 'other';
  /** Enhanced status code (RFC 3463), `5.1.1`. */
  readonly status?: string;
}

/** What the reader is told beforehand, since knowledge goes before patterns. */
export interface KnownToReader {
  readonly bot: EmailAddress;
  readonly replyDomain?: string;
  /** Texts of letters of ours that this mail may quote. */
  readonly letters: readonly string[];
  /** MAIL FROM of the envelope, where there was one: only machines leave it empty. */
  readonly mailFrom?: string;
  /** Marks our own mail: the domain part of our Message-IDs. */
  readonly messageDomain: string;
}
