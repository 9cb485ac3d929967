// Dealing: a free seat goes to whoever stands in line, then is offered to whoever comes next. Held seats and open offers never exceed the seats.
import { earlier, hour, type Instant, instantOf, msOf, plus } from '../values/instant.ts';
import type { Event, Seat } from './event.ts';
import type { Occurrence } from './journal.ts';
import { factPatch, partyPatch } from './patch.ts';
import { cutOffOf, freePlaces, type Guest, heldPlaces, inState, queue, waiting } from './seats.ts';
import { along, record, type Turn, tell } from './turn.ts';

/** An offered seat is kept for a day; near the start for a third of the time that is left, so that others get their turn. */
const usualClaim = 24 * hour;
const shortestClaim = hour / 2;

/** Deals what can be dealt. Run twice, it does nothing the second time. */
export function deal(turn: Turn): Turn {
  if (turn.event.seats === undefined || turn.event.state !== 'confirmed') return turn;
  return tellHost(offerSeats(seatQueue(withinSeats(turn))));
}

/** Fewer seats than are held and offered: the last offers lapse. Nobody loses a seat that they hold. */
function withinSeats(turn: Turn): Turn {
  if (freePlaces(turn.event) >= 0) return turn;
  const [last] = inState(turn.event, 'offered').sort((a, b) => (a.seat.since < b.seat.since ? 1 : -1));
  return last === undefined ? turn : withinSeats(lapse(turn, last));
}

/** Takes back an offer that nobody claimed; its guest may still ask for a seat. */
export function lapse(turn: Turn, guest: Guest): Turn {
  const lapsed = stand(turn, 'LAPSE', guest, { state: 'lapsed' });
  return tell(lapsed, guest.id, { kind: 'lapsed' });
}

/** Whoever stands in line and fits comes in; who needs more seats than are free keeps their place. */
function seatQueue(turn: Turn): Turn {
  const { event, world } = turn;
  const next = isOver(event, world.now) ? undefined : queue(event).find(({ seat }) => seat.places <= freePlaces(event));
  if (next === undefined) return turn;
  const seatedNext = stand(turn, 'DEAL', next, { state: 'held' });
  // Who has just asked for it reads it in their receipt.
  return seatQueue(tell(seatedNext, next.id, { kind: next.id === turn.by ? 'settled' : 'seat-yours' }));
}

function offerSeats(turn: Turn): Turn {
  const { event, world } = turn;
  const offered = inState(event, 'offered').length;
  const [next] = waiting(event);
  const until = claimUntil(event, world.now);
  const isWave = event.atATime === undefined || offered < event.atATime;
  if (next === undefined || until === undefined || !isWave || next.seat.places > freePlaces(event)) return turn;
  return offerSeats(tell(stand(turn, 'DEAL', next, { state: 'offered', until }), next.id, { kind: 'seat', until }));
}

/** When an offer made now would lapse; nothing when it is too late for offers. */
function claimUntil(event: Event, now: Instant): Instant | undefined {
  const cutOff = cutOffOf(event);
  if (cutOff === undefined || plus(now, shortestClaim) > cutOff) return undefined;
  const third = instantOf(Math.round((msOf(now) + (msOf(cutOff) - msOf(now)) / 3) / 60_000) * 60_000);
  if (event.claim !== undefined) return earlier(plus(now, event.claim * 60_000), cutOff);
  return earlier(plus(now, usualClaim), earlier(cutOff, third < plus(now, hour) ? plus(now, hour) : third));
}

const isOver = (event: Event, now: Instant): boolean => (cutOffOf(event) ?? now) <= now;

/** Somebody stands elsewhere from now on. */
export function stand(turn: Turn, occurrence: Occurrence, guest: Guest, to: Partial<Seat>): Turn {
  const { until: _, ...seat } = guest.seat;
  const patches = partyPatch(turn.event, { ...guest, seat: { ...seat, since: turn.world.now, ...to } });
  return record(turn, occurrence, patches, { by: 'parley', parties: [guest.id] });
}

/** Told when every seat is held, and when nobody is left to ask; again only after it has changed. */
function tellHost(turn: Turn): Turn {
  const { event } = turn;
  const free = freePlaces(event);
  const nobodyLeft = waiting(event).length + inState(event, 'offered', 'queued').length === 0;
  const now = heldPlaces(event) === event.seats ? 'full' : free > 0 && nobodyLeft ? 'used-up' : undefined;
  if (now === event.dealt) return turn;
  const noted = along(turn, factPatch(event, 'dealt', now));
  if (now === undefined) return noted;
  const told = record(noted, 'NOTIFY', [], { by: 'parley', parties: [event.organizer] });
  return tell(told, event.organizer, now === 'full' ? { kind: 'full' } : { kind: 'used-up', left: free });
}
