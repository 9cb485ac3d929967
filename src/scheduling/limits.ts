// How much one event may hold (`field/reliability.md` section 4).
import { day, type Instant, plus } from '../values/instant.ts';
import { toInstant, type WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Event } from './event.ts';
import type { Refusal } from './refusal.ts';
import { nextNumber, offeredSlots, tabledSlots } from './slots.ts';

/** The most of each that one event, or one person, may have. */
export const most = {
  parties: 50,
  /** On the table or offered at one time. */
  slots: 30,
  /** Numbers given out over an event's life. */
  numbers: 100,
  /** Of one person in one event on one day (UTC). */
  changes: 200,
  notices: 3,
  reminders: 2,
  seats: 1000,
} as const;

/** Why no more slots come to the table; a number once given out is never free again. */
export function tooManySlots(event: Event, now: Instant, more: number): Refusal | undefined {
  const live = tabledSlots(event, now).length + offeredSlots(event, now).length;
  if (live + more <= most.slots && nextNumber(event) + more - 1 <= most.numbers) return undefined;
  return { no: 'too-many', what: 'slots', most: most.slots };
}

/** Meetings begin within two years. */
const furthest = 2 * 366 * day;

/** Why nobody could meet then. */
export function badTime(begin: WallTime, zone: ZoneId, now: Instant): Refusal | undefined {
  const at = toInstant(begin, zone);
  if (at <= now) return { no: 'in-the-past' };
  return at > plus(now, furthest) ? { no: 'too-far' } : undefined;
}
