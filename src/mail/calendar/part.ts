// A calendar object that came with a mail (RFC 5545, RFC 5546), reduced to what a scheduler acts on.
import type { EmailAddress } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import type { PlainDay, WallTime } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';

export type CalendarMethod =
  | 'REPLY'
  | 'COUNTER'
  | 'REFRESH'
  | 'DECLINECOUNTER'
  | 'REQUEST'
  | 'CANCEL'
  | 'ADD'
  | 'PUBLISH'
  | 'NONE';

export type PartStat = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'DELEGATED' | 'NEEDS-ACTION';

export interface CalendarPart {
  readonly method: CalendarMethod;
  /** The program that wrote it (PRODID). */
  readonly product?: string;
  readonly components: readonly CalendarComponent[];
}

/** One VEVENT, or one busy stretch of a VFREEBUSY. Times are instants; whole days are days, the last one included. */
export interface CalendarComponent {
  readonly kind: 'event' | 'busy';
  readonly uid?: string;
  readonly sequence: number;
  readonly stamp?: Instant;
  readonly begin?: Instant | PlainDay;
  readonly end?: Instant | PlainDay;
  /** Times without any zone: local to whoever sent them. Then there is no `begin`. */
  readonly floating?: { readonly begin: WallTime; readonly end?: WallTime };
  /** The zone that the object named, so that its sender's zone is learnt. */
  readonly zone?: ZoneId;
  /** Where a COUNTER of Outlook says that the time was before. */
  readonly original?: Instant;
  readonly organizer?: EmailAddress;
  readonly attendees: readonly Attendee[];
  readonly comment?: string;
  readonly summary?: string;
  readonly location?: string;
  readonly cancelled?: boolean;
  /** TRANSP:TRANSPARENT blocks nobody's time. */
  readonly free?: boolean;
  /** One of a series, or a series of which only the first is told here: rules are never expanded. */
  readonly recurring?: boolean;
}

export interface Attendee {
  readonly address: EmailAddress;
  readonly partStat: PartStat;
  readonly delegatedTo?: EmailAddress;
}
