// Why the domain is asked to decide: who said what through which door, or that time has passed. Three doors, one domain.
import type { Reading, Request } from '../language/reading.ts';
import type { EmailAddress, Mailbox } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import type { Instant, Milliseconds } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import type { PlainDay } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Known, Room } from './availability.ts';
import type { Stamp } from './event.ts';
import type { Door, Entry } from './journal.ts';

export type Cause =
  | {
      /** Somebody asks for an event that does not exist yet. */
      readonly kind: 'open';
      readonly id: EventId;
      readonly door: Door;
      readonly by: Mailbox;
      readonly request: Request;
      readonly zone: ZoneId;
      /** The zone of the Date header disagrees with the one found: ask before anybody is invited. */
      readonly otherZone?: ZoneId;
      /** A proven stranger: asked to confirm by letter before anybody else hears of it. */
      readonly confirmFirst?: boolean;
      /** Those who had the mail itself, and so need no copy of it. */
      readonly copied: readonly EmailAddress[];
      readonly names: Readonly<Record<string, string>>;
      /** What becomes of a party's offer; unsaid: the organizer is asked first. */
      readonly offers?: 'ask' | 'open' | 'off';
      /** Who of a seat-limited event is asked first (1 before 3), by address; unsaid: the order of the request. */
      readonly priorities?: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: 'said';
      readonly door: Door;
      readonly party: PartyId;
      readonly reading: Reading;
      /** The sender is proven to be that party: needed for whatever touches others. */
      readonly proven: boolean;
      /** Came from another address than the party's own. */
      readonly via?: EmailAddress;
      /** The zone of the reading's times: the one that the letter printed first. Absent: the event's. */
      readonly zone?: ZoneId;
      /** Seen in a browser or a calendar object, not said: taken where nothing better is known of that party. */
      readonly zoneSeen?: ZoneId;
      /** Display names of addresses that the reading names, and of the speaker's own. */
      readonly names?: Readonly<Record<string, string>>;
      /** What an unclear fragment may have meant: the question back letters them a, b, c. */
      readonly choices?: readonly Reading[];
      /** What the sender takes for the open slots; anything else than what is open is refused (`slots-differ`). */
      readonly expects?: readonly Span[];
      /** The version of the slot list that the sender saw; absent: the current one. */
      readonly seen?: number;
      /** Of a calendar's answer: what comes before or with one that was heard is no news. */
      readonly stamp?: Stamp;
      /** Parties who had this very mail, by reply-all: nothing of it is passed on to them. */
      readonly copied?: readonly PartyId[];
      /** The organizer speaks for a party ("enter an answer for Bob"). */
      readonly onBehalf?: PartyId;
    }
  | { readonly kind: 'clock' }
  | { readonly kind: 'viewed'; readonly party: PartyId }
  | { readonly kind: 'bounced'; readonly party: PartyId }
  | { readonly kind: 'away'; readonly party: PartyId; readonly until?: PlainDay }
  /** Their calendar program asks for the entry, or has answered a time that is not the present one. */
  | { readonly kind: 'refresh'; readonly party: PartyId; readonly because: 'asked' | 'outdated' }
  | {
      /** A mail that may be this party's: from an address that is nobody's here, or to this event's tag by mistake. */
      readonly kind: 'claimed';
      readonly party: PartyId;
      readonly because: 'sender' | 'thread';
      /** Who wrote it. */
      readonly address: EmailAddress;
      readonly reading: Reading;
    };

/** Somebody has asked for an event. */
export type Opening = Extract<Cause, { kind: 'open' }>;

/** Somebody has spoken of one. */
export type Said = Extract<Cause, { kind: 'said' }>;

/** A calendar program is behind. */
export type Refresh = Extract<Cause, { kind: 'refresh' }>;

/** Somebody may have spoken of one. */
export type Claimed = Extract<Cause, { kind: 'claimed' }>;

/** What the domain knows of the world beside the event. */
export interface World {
  readonly now: Instant;
  /** The gathering time: how long confirmations, moves and cancellations can be taken back. */
  readonly gathering: Milliseconds;
  /** Addresses and names of the parties; they stand beside the journal. */
  readonly people: ReadonlyMap<PartyId, Mailbox>;
  /** What is known of people beyond this event, by `addressKey`. */
  readonly known?: ReadonlyMap<string, Known>;
  /** The room in which it takes place, if it is one that is booked. */
  readonly room?: Room & { readonly known: Known };
  /** How often whoever speaks has spoken of this event today (UTC); absent where it has seen too little for that to matter. */
  readonly spoken?: number;
  /** The event's journal; only what `needsJournal` names wants it. */
  readonly journal?: readonly Entry[];
}

/** Only "undo" looks back: the store hands the journal over for nothing else. */
export const needsJournal = (cause: Cause): boolean =>
  cause.kind === 'said' && (cause.reading.actions ?? []).some((action) => action.do === 'undo');
