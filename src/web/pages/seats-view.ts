// An event with so many seats and no more: to a guest whether they hold one, to the host who was asked, and why others were not.

import type { Scene } from '../../delivery/scene.ts';
import { formatMoment } from '../../delivery/times.ts';
import type { Seat } from '../../scheduling/event.ts';
import {
  beginOf,
  freePlaces,
  type Guest,
  heldPlaces,
  inState,
  queue,
  reasonFor,
  type SeatReason,
  seated,
} from '../../scheduling/seats.ts';

export interface SeatsView {
  readonly seats: number;
  readonly held: number;
  readonly free: number;
  /** The guest's own seat, as a sentence. */
  readonly own: string;
  readonly holds: boolean;
  readonly places: number;
  /** The four answers, while they count. */
  readonly answers: readonly { readonly value: string; readonly name: string; readonly chosen: boolean }[];
  readonly guests: readonly GuestLine[];
}

export interface GuestLine {
  readonly name: string;
  readonly address: string;
  readonly priority: number;
  readonly stands: string;
  readonly said: string;
  readonly since: string;
}

const answers = { yes: 'Yes', probably: 'Probably', maybe: 'Maybe', no: 'No' } as const;

/** Nothing where no seats are dealt. */
export function seatsView(scene: Scene): SeatsView | null {
  const { event, reader, now, mine, people, names, clocks } = scene;
  if (event.seats === undefined) return null;
  const open = event.state === 'confirmed' && (beginOf(event) ?? now) > now;
  const seat = reader.seat;
  return {
    seats: event.seats,
    held: heldPlaces(event),
    free: Math.max(0, freePlaces(event)),
    own: seat === undefined ? '' : sentences[seat.state](seat, scene),
    holds: seat?.state === 'held',
    places: seat?.places ?? 1,
    answers:
      open && seat !== undefined
        ? (Object.keys(answers) as (keyof typeof answers)[]).map((value) => ({
            value,
            name: answers[value],
            chosen: seat.said === value,
          }))
        : [],
    guests: mine
      ? [...seated(event)].sort(byTurn).map((guest) => ({
          name: names.plain(guest.id),
          address: names.plain(guest.id).includes(people.get(guest.id)?.address ?? '')
            ? ''
            : (people.get(guest.id)?.address ?? ''),
          priority: guest.seat.priority,
          stands: standing(guest, scene),
          said: guest.seat.said === undefined ? '' : answers[guest.seat.said].toLowerCase(),
          since: guest.seat.state === 'waiting' ? '' : formatMoment(guest.seat.since, clocks),
        }))
      : [],
  };
}

const sentences: Readonly<Record<Seat['state'], (seat: Seat, scene: Scene) => string>> = {
  waiting: () => 'You have not been asked yet.',
  offered: ({ until }, { clocks }) =>
    until === undefined ? 'A seat is kept for you.' : `A seat is kept for you until ${formatMoment(until, clocks)}.`,
  held: ({ places }) => (places > 1 ? `You hold ${places} seats.` : 'You hold a seat.'),
  maybe: () => 'You said maybe. That holds no seat, and keeps you a place in line.',
  queued: (_, { event, reader }) =>
    `Every seat is taken at the moment; you are number ${queue(event).findIndex(({ id }) => id === reader.id) + 1} in line.`,
  declined: () => 'You said no. If you can come after all, ask for a seat.',
  lapsed: () => 'The seat that was kept for you has been passed on. You can still ask for one.',
};

const states: Readonly<Record<Exclude<Seat['state'], 'waiting'>, string>> = {
  offered: 'is asked',
  held: 'holds a seat',
  maybe: 'keeps a place in line',
  queued: 'stands in line',
  declined: 'has declined',
  lapsed: 'did not answer in time',
};

const reasons: Readonly<Record<SeatReason, string>> = {
  asked: 'is asked',
  'in-line': 'stands in line',
  'not-yet': 'not asked yet: others come first',
  'all-seats-taken': 'not asked yet: no seat is free',
  stopped: 'not asked: wants no mail',
  bounced: 'not asked: letters come back',
  'too-late': 'not asked: it is too late for offers',
  left: 'is out of it',
};

function standing(guest: Guest, { event, now }: Scene): string {
  const { state, places } = guest.seat;
  if (state === 'waiting' || guest.status !== 'in') return reasons[reasonFor(event, guest, now)];
  return places > 1 ? `${states[state]} (${places} places)` : states[state];
}

/** Those who come, those who are asked, those in line, then the rest in the order of their turn. */
const order: readonly Seat['state'][] = ['held', 'offered', 'queued', 'maybe', 'waiting', 'lapsed', 'declined'];
const byTurn = (a: Guest, b: Guest): number =>
  order.indexOf(a.seat.state) - order.indexOf(b.seat.state) || a.seat.priority - b.seat.priority;

/** Whom a guest may know of: who arranges it, and, where answers are for everybody, those who come. */
export function knownGuests({ event, mine, reader, know }: Scene): (id: string) => boolean {
  if (event.seats === undefined || mine) return () => true;
  const coming = know === 'all' ? inState(event, 'held').map(({ id }) => id as string) : [];
  return (id) => id === event.organizer || id === reader.id || coming.includes(id);
}
