// What is on the table: which slots are still to come, and which of them nobody who matters has refused.
import { hour, type Instant, minute, msOf } from '../values/instant.ts';
import { minutesBetween, toInstant, type WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Event, Slot } from './event.ts';
import { refused, required } from './parties.ts';

/** A span on the clocks of the event's zone. */
export interface WallSpan {
  readonly begin: WallTime;
  readonly end: WallTime;
}

/** A slot by its number. */
export const slotOf = (event: Event, n: number): Slot | undefined => event.slots.find((slot) => slot.n === n);

/** Numbers are never reused: a slot that is gone keeps its own. */
export const nextNumber = (event: Event): number => (event.slots.at(-1)?.n ?? 0) + 1;

/** Longer than the meeting: it takes place somewhere inside. */
export const isWindow = (event: Event, slot: WallSpan): boolean =>
  minutesBetween(slot.begin, slot.end) > event.duration;

/** No clock is further from UTC than this (RFC 9557 knows -12 to +14); most slots are decided without asking the zone. */
const furthest = 14 * hour;

const beginning = '1970-01-01T00:00' as WallTime;

/** Whether the clocks of `zone` have reached `wall`. */
export function hasPassed(wall: WallTime, zone: ZoneId, now: Instant): boolean {
  const ahead = minutesBetween(beginning, wall) * minute - msOf(now);
  if (Math.abs(ahead) > furthest) return ahead < 0;
  return toInstant(wall, zone) <= now;
}

/** A slot that has begun is closed. */
export const hasBegun = (event: Event, slot: Slot, now: Instant): boolean =>
  slot.begun === true || hasPassed(slot.begin, event.zone, now);

/** On the table and still to come. */
export const tabledSlots = (event: Event, now: Instant): Slot[] =>
  event.slots.filter((slot) => slot.status === 'open' && !hasBegun(event, slot, now));

/** Those of them that no required party has refused: every answer narrows them. */
export function openSlots(event: Event, now: Instant): Slot[] {
  const deciding = required(event);
  return tabledSlots(event, now).filter(({ n }) => !deciding.some(({ id }) => refused(event, id, n)));
}

/** Offered by parties, and waiting for the organizer. */
export const offeredSlots = (event: Event, now: Instant): Slot[] =>
  event.slots.filter((slot) => slot.status === 'offered' && !hasBegun(event, slot, now));

/** Whether a slot came to the table after the meeting was settled. */
export const isSince = ({ settled }: Event, slot: Slot): boolean =>
  settled !== undefined && slot.version > (settled.version ?? slot.version);

/** Whether two spans are one. */
export const sameSpan = (a: WallSpan, b: WallSpan): boolean => a.begin === b.begin && a.end === b.end;
