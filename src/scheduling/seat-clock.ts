// What time does to seats: offers lapse and are dealt on, and the day before a letter goes to those who hold one.
import type { Instant } from '../values/instant.ts';
import { lapse } from './deal.ts';
import type { Event } from './event.ts';
import { partyPatch } from './patch.ts';
import { beginOf, dayBefore, type Guest, inState } from './seats.ts';
import { record, type Turn, tellAll } from './turn.ts';

/** The moments at which a seat-limited event must be looked at. */
export function seatMoments(event: Event): (Instant | undefined)[] {
  if (event.seats === undefined || event.state !== 'confirmed') return [];
  return [
    ...inState(event, 'offered').map(({ seat }) => seat.until),
    untold(event).length > 0 ? dayBefore(event) : undefined,
  ];
}

/** Does what has fallen due for seats. */
export function tickSeats(turn: Turn): Turn {
  if (turn.event.seats === undefined || turn.event.state !== 'confirmed') return turn;
  const due = inState(turn.event, 'offered').filter(({ seat }) => (seat.until ?? turn.world.now) <= turn.world.now);
  return tellDayBefore(due.reduce(lapse, turn));
}

/** Whoever got their seat later than that morning needs no reminder of it. */
const untold = (event: Event): Guest[] =>
  inState(event, 'held').filter(({ seat }) => !seat.told && seat.since < (dayBefore(event) ?? seat.since));

function tellDayBefore(turn: Turn): Turn {
  const { event, world } = turn;
  const at = dayBefore(event);
  const guests = at !== undefined && at <= world.now ? untold(event) : [];
  if (guests.length === 0) return turn;
  const told = record(
    turn,
    'NOTIFY',
    guests.flatMap((guest) => partyPatch(event, { ...guest, seat: { ...guest.seat, told: true } })),
    { parties: guests.map(({ id }) => id) },
  );
  return world.now < (beginOf(event) ?? world.now) ? tellAll(told, guests, { kind: 'tomorrow' }) : told;
}
