// Booking without a poll: refused when somebody is taken then, with everybody in the way and the nearest times that would do.
import type { EmailAddress } from '../values/address.ts';
import { minutesBetween, toInstant } from '../values/wall.ts';
import { conflictsOf, isRoomTaken, knownOf, unbookable } from './conflicts.ts';
import { addressOf } from './contacts.ts';
import type { Event, Party } from './event.ts';
import { nearestTimes } from './find.ts';
import { participants } from './parties.ts';
import type { Refusal } from './refusal.ts';
import type { WallSpan } from './slots.ts';
import type { Turn } from './turn.ts';

/** Why these parties cannot be booked for a time; nothing when they can. Seats are offered, not booked. */
export function bookingRefusal(turn: Turn, time: WallSpan, parties: readonly Party[]): Refusal | undefined {
  const { event, world } = turn;
  if (event.seats !== undefined) return undefined;
  const addressesOf = (some: readonly Party[]) => some.flatMap(({ id }) => addressOf(turn, id) ?? []);
  const span = { begin: toInstant(time.begin, event.zone), end: toInstant(time.end, event.zone) };
  const size = sizeRefusal(turn);
  if (size) return size;
  const conflict = conflictRefusal(turn, time, addressesOf(parties));
  if (conflict) return conflict;
  const guests = addressesOf(parties.filter(({ id }) => id !== event.organizer));
  return unbookable(world, guests, span, event.zone, event.id);
}

/** Who among these people is taken then, and whether the room is; whom the asker may not know of is not named. */
export function conflictRefusal(turn: Turn, time: WallSpan, people: readonly EmailAddress[]): Refusal | undefined {
  const { event, world } = turn;
  const span = { begin: toInstant(time.begin, event.zone), end: toInstant(time.end, event.zone) };
  const conflicts = conflictsOf(world, people, span, event.id);
  const room = isRoomTaken(world, span, event.id) ? world.room!.name : undefined;
  if (conflicts.length === 0 && room === undefined) return undefined;
  const named = conflicts.filter(({ address }) => !knownOf(world, address).hidden);
  return { no: 'conflict', conflicts: named, ...(room === undefined ? {} : { room }), nearest: nearest(turn, time) };
}

/** Why a time cannot be settled on: the room is taken. Who cannot make it has said so. */
export const roomRefusal = (turn: Turn, time: WallSpan): Refusal | undefined =>
  sizeRefusal(turn) ?? conflictRefusal(turn, time, []);

/** Why the room cannot hold them. @param more who are to come in */
export function sizeRefusal({ event, world: { room } }: Turn, more = 0): Refusal | undefined {
  if (room === undefined || participants(event).length + more <= room.capacity) return undefined;
  return { no: 'room-too-small', room: room.name, most: room.capacity };
}

/** Times at which all who take part could be booked instead, on the event's clock. */
function nearest(turn: Turn, time: WallSpan): WallSpan[] {
  const { event, world } = turn;
  const people = [...participants(event)].sort(
    (a, b) => Number(b.id === event.organizer) - Number(a.id === event.organizer),
  );
  const addresses = people.flatMap(({ id }) => addressOf(turn, id) ?? []);
  const search = { duration: minutesBetween(time.begin, time.end), people: addresses, zone: event.zone };
  return nearestTimes(world, { ...search, except: event.id }, time.begin);
}

/** Those who have not said that they can make a slot. */
export const unasked = (event: Event, n: number): Party[] =>
  participants(event).filter(({ id }) => {
    const value = event.answers[id]?.[n]?.value;
    return value !== 'yes' && value !== 'maybe';
  });
