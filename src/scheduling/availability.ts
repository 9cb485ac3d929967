// What is known of a person's time beyond this event: zone, working hours, spans that are taken.
import type { EventId } from '../values/ids.ts';
import type { Minutes } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import type { ZoneId } from '../values/zone.ts';

/** Taken time: blocked by its owner, or by a confirmed event. */
export interface Busy extends Span {
  readonly by: 'event' | 'blocked';
  /** The event in the way, so that it never conflicts with itself. */
  readonly event?: EventId;
}

/** Minutes after midnight on each weekday, Monday first; an empty list is a day off. */
export type WorkingHours = readonly (readonly { readonly from: Minutes; readonly to: Minutes }[])[];

/** A person as the scheduler knows them. No entry means free. */
export interface Known {
  readonly zone?: ZoneId;
  /** Asked us to write no more. */
  readonly stopped?: true;
  readonly hours?: WorkingHours;
  readonly busy?: readonly Busy[];
  /** Kept free before and after every event. */
  readonly buffer?: Minutes;
  /** How long beforehand this person wants to know; unsaid: four hours. */
  readonly noticeMinutes?: Minutes;
  /** The most meetings on one day. */
  readonly dailyMost?: number;
  /** Whoever causes this may not be told who is in the way. */
  readonly hidden?: true;
}

/** A place that is booked like a person: one event at a time, and so many people. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
}
