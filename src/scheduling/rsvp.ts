// What a guest says of their seat: yes and probably hold it, maybe and no let it go, a late yes stands in line.
import type { AnswerValue, Reading, Rsvp } from '../language/reading.ts';
import type { PartyId } from '../values/ids.ts';
import type { Said } from './cause.ts';
import type { Event, Seat } from './event.ts';
import { partyOf } from './parties.ts';
import { partyPatch } from './patch.ts';
import { beginOf, freePlaces, type Guest, queue } from './seats.ts';
import { change, refuse, type Turn, tell } from './turn.ts';

/** Takes what a reading says of a seat; of a calendar's answer, what it says of the one slot. */
export function rsvp(turn: Turn, said: Said): Turn {
  const { event, world } = turn;
  const guest = guestOf(event, said.onBehalf ?? said.party);
  const answer = answerIn(event, said.reading);
  if (guest === undefined || answer === undefined) return turn;
  if ((beginOf(event) ?? world.now) <= world.now) return refuse(turn, { no: 'in-the-past' });
  const places = said.reading.places ?? guest.seat.places;
  if (!Number.isInteger(places) || places < 1) return refuse(turn, { no: 'bad-seats' });
  return answer === 'yes' || answer === 'probably' ? come(turn, guest, answer, places) : letGo(turn, guest, answer);
}

/** A guest who speaks again after leaving takes part again. */
function guestOf(event: Event, id: PartyId): Guest | undefined {
  const party = partyOf(event, id);
  if (party?.seat === undefined) return undefined;
  return { ...party, seat: party.seat, status: party.status === 'left' ? 'in' : party.status };
}

const fromCalendar: Record<AnswerValue, Rsvp> = { yes: 'yes', maybe: 'maybe', no: 'no' };

/** The calendar's buttons answer the one slot that there is. */
function answerIn(event: Event, { rsvp, answers }: Reading): Rsvp | undefined {
  const value = answers?.[event.settled?.n ?? 1];
  return rsvp ?? (value && fromCalendar[value]);
}

function come(turn: Turn, guest: Guest, said: Rsvp, places: number): Turn {
  const { event, world } = turn;
  const { seat } = guest;
  const holds = guest.status === 'in' && (seat.state === 'held' || seat.state === 'offered');
  const free = freePlaces(event);
  // Their own seat is safe, even where an undo has just promised too many; what is missing for the others they bring is said.
  if (holds && places > seat.places + Math.max(free, 0))
    return refuse(come(turn, guest, said, seat.places), { no: 'not-enough-seats', left: Math.max(free, 0) });
  const takes = holds || (free >= places && queue(event).every(({ id }) => id === guest.id));
  const keepsLine = seat.state === 'queued' || seat.state === 'maybe' || (takes && seat.state === 'held');
  const state = takes ? 'held' : 'queued';
  const after = put(turn, guest, { state, said, places, since: keepsLine ? seat.since : world.now });
  return takes && seat.state !== 'held' ? tell(after, guest.id, { kind: 'settled' }) : after;
}

/** A maybe keeps a place in line, and no seat. */
function letGo(turn: Turn, guest: Guest, said: 'maybe' | 'no'): Turn {
  const state = said === 'maybe' ? 'maybe' : 'declined';
  const since = guest.seat.state === state ? guest.seat.since : turn.world.now;
  return put(turn, guest, { state, said, since });
}

function put(turn: Turn, guest: Guest, to: Partial<Seat>): Turn {
  const { until: _, ...seat } = guest.seat;
  return change(turn, 'REPLY', partyPatch(turn.event, { ...guest, seat: { ...seat, ...to } }));
}
