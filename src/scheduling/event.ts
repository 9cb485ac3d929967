// What is being arranged. Everything here follows from the journal; names, addresses and words stand beside it.
import type { AnswerValue, Reading, Rsvp, Visibility } from '../language/reading.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import type { Instant, Minutes } from '../values/instant.ts';
import type { PlainDay, WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

export type EventState = 'draft' | 'proposing' | 'confirmed' | 'over' | 'cancelled';

/** A span on the table, wall time in the event's zone. Longer than the meeting it is a window. */
export interface Slot {
  /** What people write; never reused. */
  readonly n: number;
  readonly begin: WallTime;
  readonly end: WallTime;
  /** `offered`: by a party, and not yet put on the table by the organizer; `declined`: an offer that never will be. */
  readonly status: 'open' | 'offered' | 'withdrawn' | 'declined';
  /** The version of the slot list in which it came to the table. */
  readonly version: number;
  readonly by: PartyId;
  /** The clock has seen it begin: it is closed. */
  readonly begun?: true;
}

/** What a party says of a slot, with the version of the list that they saw. */
export interface Answer {
  readonly value: AnswerValue;
  readonly version: number;
  /** A "no" that follows only from not being named. */
  readonly unsaid?: true;
  /** A "no" that the party never said: their calendar has something else then. */
  readonly known?: true;
  /** Of a window: the parts that suit. Absent: the whole. */
  readonly parts?: readonly { readonly begin: WallTime; readonly end: WallTime }[];
}

/** What a letter asked a party, with the readings that the letters a, b, c stand for. */
export interface Question {
  readonly kind:
    | 'fragment'
    | 'zone'
    | 'details'
    | 'choice'
    | 'deadline'
    | 'offer'
    | 'delegate'
    | 'confirm'
    | 'is-it-you';
  readonly choices: readonly Reading[];
}

export interface Party {
  readonly id: PartyId;
  readonly role: 'required' | 'optional';
  /** `outside`: arranges without taking part ("without me"). */
  readonly status: 'in' | 'left' | 'removed' | 'delegated' | 'outside';
  readonly reach: 'ok' | 'bounced' | 'stopped';
  readonly zone?: ZoneId;
  readonly away?: { readonly until?: PlainDay };
  /** Had the organizer's own mail beside ours, so may answer either. */
  readonly copied?: true;
  readonly question?: Question;
  readonly reminders: number;
  readonly remindedAt?: Instant;
  /** A reminder that the organizer wished for outside this party's working hours leaves then. */
  readonly reminderDue?: Instant;
  /** When we last asked this party about slots: nobody is reminded right after. */
  readonly askedAt?: Instant;
  /** Named somebody to go in their place, and the organizer has not decided yet. */
  readonly delegating?: true;
  /** The last day (UTC) on which a VIEW was logged. */
  readonly viewedOn?: PlainDay;
  /** How often this party had others notified on a day (UTC). */
  readonly notified?: { readonly on: PlainDay; readonly times: number };
  readonly seat?: Seat;
  /** The last answer of their calendar program. */
  readonly stamp?: Stamp;
}

/** Where a guest of a seat-limited event stands. `held` and `offered` weigh against the seats, nothing else does. */
export interface Seat {
  readonly state: 'waiting' | 'offered' | 'held' | 'maybe' | 'queued' | 'declined' | 'lapsed';
  /** Who is asked first: 1 before 2; equals in the order of their party numbers. */
  readonly priority: number;
  /** How many come. */
  readonly places: number;
  readonly said?: Rsvp;
  /** Of an offer: when it lapses. */
  readonly until?: Instant;
  /** When this state began: the order of the queue. */
  readonly since: Instant;
  /** Had the letter of the day before. */
  readonly told?: true;
}

/** What was last put to the organizer for a decision, so that the same is not put twice. */
export interface Put {
  readonly kind: 'choice' | 'nearest' | 'deadline';
  readonly slots: readonly number[];
}

export interface Settled {
  readonly n: number;
  /** The slot list in force then: what is newer came to the table since. */
  readonly version?: number;
  readonly begin: WallTime;
  readonly end: WallTime;
  readonly at: Instant;
}

/** What a draft still lacks before anybody is invited. */
export type Need = 'parties' | 'slots' | 'details' | 'zone' | 'approval' | 'confirmation';

/** The facts of an event that are set one by one. */
export interface EventFacts {
  readonly state: EventState;
  readonly title?: string;
  readonly description?: string;
  readonly location?: string;
  readonly category?: string;
  readonly zone: ZoneId;
  /** The zone that the organizer's clock spoke for: of a draft, until they say which one they mean. */
  readonly otherZone?: ZoneId;
  readonly duration: Minutes;
  readonly organizer: PartyId;
  readonly deadline?: Instant;
  /** The deadline has been dealt with; a new one clears it. */
  readonly closed?: true;
  readonly atLeast?: number;
  /** "just pick": settle without asking. */
  readonly pick?: true;
  readonly offers: 'ask' | 'open' | 'off';
  readonly visibility: Visibility;
  readonly keepPosted?: true;
  readonly hold?: true;
  /** "book": one time and no poll; sending it settles it. */
  readonly fixed?: true;
  readonly put?: Put;
  /** The first answer that the organizer's next digest will tell of came in then. */
  readonly news?: Instant;
  readonly seats?: number;
  /** How many seats are offered at once; absent: as many as are free. */
  readonly atATime?: number;
  /** How long an offered seat is kept. */
  readonly claim?: Minutes;
  /** No seat is offered after this. */
  readonly cutOff?: Instant;
  /** What the host of a seat-limited event has been told; cleared when it stops being so. */
  readonly dealt?: 'full' | 'used-up';
  readonly settled?: Settled;
  readonly needs: readonly Need[];
  /** Slots whose unsaid noes have been asked about once. */
  readonly wouldDoAsked: readonly number[];
  /** Counts the slot lists. */
  readonly version: number;
  /** Counts the changes of the calendar entry (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
}

export interface Event extends EventFacts {
  readonly id: EventId;
  /** How many journal entries have been folded: the lock of the store. */
  readonly revision: number;
  readonly created: Instant;
  readonly modified: Instant;
  readonly slots: readonly Slot[];
  readonly parties: readonly Party[];
  readonly answers: Readonly<Record<PartyId, Readonly<Record<number, Answer>>>>;
}

/** When an answer was given, as its program counts (RFC 5546 \u00a72.1.5): the change of the entry that it knew, then the clock. */
export interface Stamp {
  readonly sequence: number;
  readonly at?: Instant;
}
