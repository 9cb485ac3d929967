// What a letter is made from, and what it is: all facts come from the stored event, nothing is looked up here.
import type { Event } from '../scheduling/event.ts';
import type { Entry } from '../scheduling/journal.ts';
import type { NoticeBody } from '../scheduling/notice.ts';
import type { EmailAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { ZoneId } from '../values/zone.ts';
import type { CalendarMethod } from './calendar/write.ts';
import type { People } from './names.ts';

/** What a letter can tell: every notice of the domain, and a fresh link where an old one had expired. */
export type Matter = NoticeBody | { readonly kind: 'link' };
export type MatterKind = Matter['kind'];

/** Words that stand beside the journal. */
export interface Spoken {
  /** The first entry of the decision that they belong to. */
  readonly seq: number;
  readonly party: PartyId;
  /** `said`: the new text of a mail; `note`: the words that made a yes a maybe; `told`: the words of a proven sender to pass on to all. */
  readonly kind: 'said' | 'note' | 'told';
  readonly text: string;
}

/** Web addresses for this reader; absent ones stand in no letter. */
export interface Links {
  readonly page?: string;
  readonly log?: string;
}

export interface Bot {
  readonly address: EmailAddress;
  /** A person who answers for this bot, where one is named. */
  readonly operator?: EmailAddress;
}

export interface LetterRequest {
  /** All that is due to `reader` about `event`. */
  readonly notices: readonly Matter[];
  readonly event: Event;
  readonly people: People;
  readonly reader: PartyId;
  /** The journal, or as much of it as the notices speak of. */
  readonly entries: readonly Entry[];
  readonly words: readonly Spoken[];
  readonly links: Links;
  readonly bot: Bot;
  readonly now: Instant;
  /** The party's own tagged address, to which mail programs and calendars reply. */
  readonly replyTo: EmailAddress;
  /** Nothing has been written to this reader about this event before. */
  readonly first: boolean;
  /** What concerns others leaves some time after its receipt, and can be taken back until then. */
  readonly gathers?: boolean;
  /** The organizer is a stranger who had to confirm: no free text of theirs stands above the fold. */
  readonly guarded?: boolean;
  readonly language?: string;
}

export interface Letter {
  /** What it tells, in the order in which it does; notices that are not named have become stale. */
  readonly kinds: readonly MatterKind[];
  /** The display name under which it leaves: `Ann Lee via Parley`. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The calendar object that mail programs show with buttons. */
  readonly calendar?: { readonly method: CalendarMethod; readonly text: string };
  /** Tentative entries, or their release, as a file of their own. */
  readonly holds?: string;
  readonly language: string;
  /** An answer to a mail of the reader's, not news (RFC 3834). */
  readonly replies: boolean;
  /** Whether the reader may unsubscribe: everybody but who started the event. */
  readonly unsubscribes: boolean;
  /** What a reply will be read against: the zone printed first, the slot list shown, whether a bare number settles. */
  readonly zone: ZoneId;
  readonly version: number;
  readonly asked?: 'question' | 'choice';
}
