// How the seats of a seat-limited event stand: who holds one, who is offered one, who is next, and why.
import { parseDuration } from '../values/duration.ts';
import { earlier, hour, type Instant, plus } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { addDays, dayOf, toInstant, wallOf } from '../values/wall.ts';
import type { Opening, World } from './cause.ts';
import { deadlineOf } from './deadline.ts';
import type { Event, EventFacts, Party, Seat } from './event.ts';
import { most } from './limits.ts';
import { guests } from './parties.ts';
import type { Refusal } from './refusal.ts';

/** A guest with where they stand; every guest of a seat-limited event has a seat to stand at. */
export type Guest = Party & { readonly seat: Seat };

/** No seat is offered in the last two hours. */
const lastOffer = 2 * hour;

/** What a request says of its seats. */
export function seatsOf({ request, zone }: Opening, { now }: World): Result<Partial<EventFacts>, Refusal> {
  if (request.do !== 'deal') return ok({});
  const { seats, atATime, cutOff } = request;
  const claim = request.claim === undefined ? undefined : parseDuration(request.claim);
  const isNumber = (n: number | undefined): n is number => Number.isInteger(n) && n! >= 1 && n! <= most.seats;
  if (!isNumber(seats) || (atATime !== undefined && !isNumber(atATime)) || claim?.ok === false)
    return fail({ no: 'bad-seats' });
  return ok({
    seats,
    ...(atATime === undefined ? {} : { atATime }),
    ...(claim === undefined ? {} : { claim: claim.value }),
    ...(cutOff === undefined ? {} : { cutOff: deadlineOf(cutOff, zone, now) }),
  });
}

/** Where a guest stands before their turn. */
export const newSeat = (priority: number, places: number, since: Instant): Seat => ({
  state: 'waiting',
  priority,
  places,
  since,
});

/** The guests of a seat-limited event. */
export const seated = (event: Event): Guest[] =>
  guests(event).filter((guest): guest is Guest => guest.seat !== undefined);

/** The guests who stand in one of these states. */
export const inState = (event: Event, ...states: readonly Seat['state'][]): Guest[] =>
  seated(event).filter(({ seat }) => states.includes(seat.state));

/** Those who know of the event: everybody who was offered a seat and has not passed it on. */
export const isInvolved = ({ seat }: Party): boolean =>
  seat === undefined || ['offered', 'held', 'maybe', 'queued'].includes(seat.state);

/** What weighs against the seats. */
export const takesPlace = (seat: Seat | undefined): boolean => seat?.state === 'held' || seat?.state === 'offered';

const places = (guests: readonly Guest[]): number => guests.reduce((sum, { seat }) => sum + seat.places, 0);

/** How many seats are held. */
export const heldPlaces = (event: Event): number => places(inState(event, 'held'));

/** What is neither held nor offered. Never below zero. */
export const freePlaces = (event: Event): number => (event.seats ?? 0) - places(inState(event, 'held', 'offered'));

/** Whoever has asked for a seat longest; equals by priority. */
export const queue = (event: Event): Guest[] =>
  inState(event, 'queued').sort((a, b) =>
    a.seat.since < b.seat.since ? -1 : a.seat.since > b.seat.since ? 1 : byTurn(a, b),
  );

/** Who is asked next, first by priority, then in the order in which they were named. */
export const waiting = (event: Event): Guest[] =>
  inState(event, 'waiting')
    .filter(({ reach }) => reach === 'ok')
    .sort(byTurn);

const byTurn = (a: Guest, b: Guest): number =>
  a.seat.priority - b.seat.priority || Number(a.id.slice(1)) - Number(b.id.slice(1));

/** When it begins. */
export function beginOf(event: Event): Instant | undefined {
  const begin = event.settled?.begin ?? event.slots[0]?.begin;
  return begin && toInstant(begin, event.zone);
}

/** After this no seat is offered. */
export function cutOffOf(event: Event): Instant | undefined {
  const begin = beginOf(event);
  if (begin === undefined) return undefined;
  const last = plus(begin, -lastOffer);
  return event.cutOff === undefined ? last : earlier(event.cutOff, last);
}

/** The letter of the day before leaves in the morning. */
export function dayBefore(event: Event): Instant | undefined {
  const begin = event.settled?.begin;
  return begin && toInstant(wallOf(addDays(dayOf(begin), -1), '09:00'), event.zone);
}

/** A guest whom no letter reaches, or who goes, keeps no seat; one that was only offered is dealt on. */
export function released<P extends Party>(party: P, from: readonly Seat['state'][], to: Seat['state']): P {
  if (party.seat === undefined || !from.includes(party.seat.state)) return party;
  const { until: _, ...seat } = party.seat;
  return { ...party, seat: { ...seat, state: to } };
}

/** Why a guest was asked, or was not, for the host's page. */
export type SeatReason =
  | 'asked'
  | 'in-line'
  | 'not-yet'
  | 'all-seats-taken'
  | 'stopped'
  | 'bounced'
  | 'too-late'
  | 'left';

/** Why a guest was asked, or was not yet. */
export function reasonFor(event: Event, party: Party, now: Instant): SeatReason {
  if (party.status !== 'in') return 'left';
  if (party.seat?.state === 'queued') return 'in-line';
  if (party.seat?.state !== 'waiting') return 'asked';
  if (party.reach !== 'ok') return party.reach;
  if ((cutOffOf(event) ?? now) <= now) return 'too-late';
  return freePlaces(event) > 0 ? 'not-yet' : 'all-seats-taken';
}
