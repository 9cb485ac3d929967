// What must be told to whom. A notice holds ids and numbers; the letter is made from it and the stored state when it leaves.
import type { EmailAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { WallTime } from '../values/wall.ts';
import type { Need } from './event.ts';
import type { Refusal } from './refusal.ts';

export interface Ranked {
  readonly n: number;
  /** When it would begin: in a window, the earliest start that suits all. */
  readonly begin: WallTime;
  readonly end: WallTime;
  readonly yes: readonly PartyId[];
  readonly maybe: readonly PartyId[];
  readonly no: readonly PartyId[];
  readonly missing: readonly PartyId[];
}

export type NoticeBody =
  | { readonly kind: 'invitation' }
  /** What a mail of this party did: the entries from `entry` on, what stayed unread, what was refused. */
  | {
      readonly kind: 'receipt';
      readonly entry?: number;
      readonly unclear?: readonly string[];
      readonly refused?: readonly Refusal[];
      readonly asked?: readonly ('status' | 'log' | 'help')[];
      readonly passedOn?: true;
      /** It was understood, and stood so already. */
      readonly same?: true;
      readonly stale?: readonly number[];
    }
  | { readonly kind: 'offer'; readonly from: PartyId; readonly slots: readonly number[] }
  /** `again`: they were on the table before, and have become longer. */
  | { readonly kind: 'tabled'; readonly slots: readonly number[]; readonly again?: true }
  | { readonly kind: 'would-do'; readonly slots: readonly number[] }
  | { readonly kind: 'choice'; readonly ranked: readonly Ranked[] }
  | { readonly kind: 'nearest'; readonly ranked: readonly Ranked[] }
  | { readonly kind: 'reminder' }
  | { readonly kind: 'deadline'; readonly missing: readonly PartyId[]; readonly ranked: readonly Ranked[] }
  | { readonly kind: 'draft' }
  | { readonly kind: 'zone' }
  /** One question that names all that is missing or doubtful in a request. */
  | {
      readonly kind: 'details';
      readonly needs: readonly Need[];
      readonly unclear?: readonly string[];
      /** Slots that have already begun. */
      readonly past?: readonly number[];
      /** The deadline that was said has passed, or leaves no slot after it; a default stands in. */
      readonly badDeadline?: true;
    }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'settled'; readonly refusedBy?: readonly PartyId[] }
  | { readonly kind: 'moved'; readonly from: { readonly begin: WallTime; readonly end: WallTime } }
  | { readonly kind: 'changed'; readonly keys: readonly string[] }
  | { readonly kind: 'cancelled' }
  /** The entry as it stands, for a calendar that asked for it, or that answered another time. */
  | { readonly kind: 'current'; readonly because: 'asked' | 'outdated' }
  /** The organizer keeps to what is settled: this party's offers were not taken. */
  | { readonly kind: 'not-taken'; readonly slots: readonly number[] }
  | { readonly kind: 'ended' }
  | { readonly kind: 'dropped-out'; readonly party: PartyId; readonly ranked: readonly Ranked[] }
  | { readonly kind: 'delegate'; readonly party: PartyId; readonly who: readonly EmailAddress[] }
  | { readonly kind: 'left'; readonly party: PartyId }
  | { readonly kind: 'message'; readonly from: PartyId; readonly entry: number }
  /** How things stand, because `from` wished it; `words`: with the words of that entry. */
  | { readonly kind: 'told'; readonly from: PartyId; readonly entry: number; readonly words?: true }
  /** The organizer entered an answer for this party. */
  | { readonly kind: 'on-behalf'; readonly entry: number }
  | { readonly kind: 'digest' }
  /** Letters reach this party no more: an address that fails, or a "stop" (`reach` says which). */
  | { readonly kind: 'bounced'; readonly party: PartyId }
  | { readonly kind: 'away'; readonly party: PartyId }
  | { readonly kind: 'via'; readonly address: EmailAddress; readonly entry: number }
  /** A mail from that address may be this party's: from another address of theirs, or about another event. */
  | { readonly kind: 'is-it-you'; readonly because: 'sender' | 'thread'; readonly address: EmailAddress }
  | { readonly kind: 'removed' }
  | { readonly kind: 'stopped' }
  /** A seat is offered until then: the invitation of a seat-limited event. */
  | { readonly kind: 'seat'; readonly until: Instant }
  /** A seat came free, and this party stood first in line. */
  | { readonly kind: 'seat-yours' }
  | { readonly kind: 'lapsed' }
  /** To the host: every seat is held; the list is used up with seats left. */
  | { readonly kind: 'full' }
  | { readonly kind: 'used-up'; readonly left: number }
  /** The day before, to those who hold a seat. */
  | { readonly kind: 'tomorrow' };

export type NoticeKind = NoticeBody['kind'];

/** `wait`: leaves after the gathering time, together with others to the same person about the same event. */
export type Notice = NoticeBody & { readonly to: PartyId; readonly wait: boolean };

/** What stands beside the journal and changes with it. */
export type Effect =
  | { readonly do: 'contact'; readonly party: PartyId; readonly address: EmailAddress; readonly name?: string }
  | { readonly do: 'stop'; readonly party: PartyId }
  | { readonly do: 'start'; readonly party: PartyId }
  | { readonly do: 'zone'; readonly party: PartyId; readonly zone: string };
