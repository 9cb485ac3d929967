// A calendar object that came with a mail (RFC 5545, RFC 5546), reduced to what a scheduler acts on.
import type { EmailAddress } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import type { PlainDay } from '../../values/wall.ts';
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
  readonly components: readonly CalendarComponent[];
}

/** One VEVENT, or one busy stretch of a VFREEBUSY. Times are instants; whole days are days. */
export interface CalendarComponent {
  readonly kind: 'event' | 'busy';
  readonly uid?: string;
  readonly sequence: number;
  readonly stamp?: Instant;
  readonly begin?: Instant | PlainDay;
  readonly end?: Instant | PlainDay;
  /** The zone that the object named, so that its sender's zone is learnt. */
  readonly zone?: ZoneId;
  readonly organizer?: EmailAddress;
  readonly attendees: readonly Attendee[];
  readonly comment?: string;
  readonly summary?: string;
  readonly cancelled?: boolean;
  /** TRANSP:TRANSPARENT blocks nobody's time. */
  readonly free?: boolean;
}

export interface Attendee {
  readonly address: EmailAddress;
  readonly partStat: PartStat;
  readonly delegatedTo?: EmailAddress;
}
