// What one mail means, as plain data: the words of `understand`, the same for replies, pages, calendars and the API.
// Times are local to the zone of the input, `YYYY-MM-DDTHH:MM`; a whole day is `YYYY-MM-DD`.
import type { EmailAddress } from '../values/address.ts';
import type { Instant } from '../values/instant.ts';
import type { PlainDay, WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

export type AnswerValue = 'yes' | 'maybe' | 'no';
export type Rsvp = 'yes' | 'probably' | 'maybe' | 'no';

/** A stretch of time as said: two wall times, or two whole days with both included. */
export interface SaidSpan {
  readonly begin: WallTime | PlainDay;
  readonly end: WallTime | PlainDay;
}

export type Action =
  | { readonly do: 'confirm'; readonly slot?: number }
  | { readonly do: 'cancel' }
  | { readonly do: 'withdraw'; readonly slot: number }
  | ({ readonly do: 'move' } & SaidSpan)
  | ({ readonly do: 'set' } & Changes)
  | { readonly do: 'add'; readonly who: readonly EmailAddress[] }
  | { readonly do: 'remove'; readonly who: readonly EmailAddress[] }
  | { readonly do: 'notify'; readonly who: readonly (EmailAddress | 'all')[]; readonly text?: string }
  | { readonly do: 'remind'; readonly who: readonly (EmailAddress | 'pending')[] }
  | { readonly do: 'delegate'; readonly who: readonly EmailAddress[] }
  | { readonly do: 'zone'; readonly zone: ZoneId }
  | { readonly do: 'leave' | 'undo' | 'status' | 'log' | 'help' | 'stop' | 'start' };

/** What one `set` changes; one action for each thing said, so mostly one key at a time. */
export interface Changes {
  /** ISO 8601, hours and minutes: `PT1H30M`. */
  readonly duration?: string;
  readonly title?: string;
  readonly description?: string;
  readonly location?: string;
  readonly seats?: number;
  readonly deadline?: WallTime | PlainDay;
  readonly optional?: EmailAddress;
  readonly required?: EmailAddress;
  readonly category?: string;
  readonly visibility?: Visibility;
  /** "keep me posted": one digest a day while answers come in. */
  readonly keepPosted?: boolean;
}

/** The reading of a reply. A key with nothing to say is left out; `{}` changes nothing. */
export interface Reading {
  /** By slot number. A slot that is absent keeps its standing answer. */
  readonly answers?: Readonly<Record<string, AnswerValue>>;
  /** Times offered that are no slot yet. */
  readonly propose?: readonly SaidSpan[];
  /** Seat-limited events only, in place of `answers`. */
  readonly rsvp?: Rsvp;
  readonly actions?: readonly Action[];
  /** Those `no`s that follow from not being named (`language.md` rule 4). */
  readonly unsaid?: readonly number[];
  readonly note?: 'courtesy' | 'message';
  readonly places?: number;
  /** Fragments, word for word, that could not be read with certainty. */
  readonly unclear?: readonly string[];
}

/** What a new mail asks for; `unclear` asks for nothing that the bot knows. */
export type RequestKind =
  | 'propose'
  | 'find'
  | 'book'
  | 'deal'
  | 'block'
  | 'unblock'
  | 'free'
  | 'agenda'
  | 'search'
  | 'help'
  | 'stop'
  | 'start'
  | 'zone'
  | 'unclear';

export type Visibility = 'all' | 'counts' | 'organizer';

/** The reading of a new mail: `do`, and of the rest what the mail says. */
export interface Request {
  readonly do: RequestKind;
  readonly title?: string;
  readonly parties?: readonly EmailAddress[];
  readonly slots?: readonly SaidSpan[];
  readonly duration?: string;
  readonly location?: string;
  readonly deadline?: WallTime | PlainDay;
  readonly category?: string;
  readonly within?: SaidSpan;
  readonly seats?: number;
  readonly atATime?: number;
  readonly spans?: readonly SaidSpan[];
  readonly who?: readonly EmailAddress[];
  readonly query?: string;
  readonly zone?: ZoneId;
  readonly description?: string;
  readonly optional?: readonly EmailAddress[];
  readonly atLeast?: number;
  readonly pick?: boolean;
  readonly draft?: boolean;
  readonly hold?: boolean;
  /** How long an offered seat is kept, ISO 8601. */
  readonly claim?: string;
  readonly cutOff?: WallTime | PlainDay;
  readonly places?: number;
  readonly visibility?: Visibility;
  readonly without?: boolean;
  readonly unclear?: readonly string[];
}

/** A slot as the letter that is answered showed it. */
export interface ShownSlot {
  readonly n: number;
  readonly begin: WallTime;
  readonly end: WallTime;
  readonly closed?: boolean;
}

export interface ReplyInput {
  readonly kind?: 'reply';
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly role: 'party' | 'organizer';
  readonly duration: string;
  readonly seats?: number | null;
  readonly state: 'proposing' | 'confirmed';
  readonly slots: readonly ShownSlot[];
  readonly previous?: Readonly<Record<string, AnswerValue>>;
  readonly parties?: readonly EmailAddress[];
  readonly names?: Readonly<Record<string, string>>;
  readonly asked?: 'question' | 'choice';
  readonly text: string;
}

export interface NewInput {
  readonly kind: 'new';
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly from: EmailAddress;
  readonly to: readonly EmailAddress[];
  readonly cc: readonly EmailAddress[];
  readonly names?: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly text: string;
}

/** Why something was read as it was: one line per fragment, for `--explain` and the log page. */
export interface Why {
  readonly fragment: string;
  /** The phrase family that read it, as its file is called. */
  readonly family: string;
  readonly slots?: readonly number[];
  readonly means: string;
}

/** A fragment that is unclear, and the slots of which it speaks: what it says of them is asked. */
export interface Doubted {
  readonly fragment: string;
  readonly slots: readonly number[];
}

export interface Understood<R extends Reading | Request = Reading | Request> {
  readonly reading: R;
  readonly why: readonly Why[];
  /** Of the fragments in `unclear`, those that speak of some slots. */
  readonly doubts?: readonly Doubted[];
}
