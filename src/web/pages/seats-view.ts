// An event with so many seats and no more: to a guest whether they hold one, to the host how far it has come.
import type { Scene } from '../../delivery/scene.ts';
import { formatMoment } from '../../delivery/times.ts';
import type { Seat } from '../../scheduling/event.ts';
import { beginOf, freePlaces, heldPlaces, inState, queue } from '../../scheduling/seats.ts';
import { type GuestLine, guestLines } from './guest-lines.ts';

export interface SeatsView {
  readonly seats: number;
  readonly held: number;
  /** Asked for and not yet answered: for the host. */
  readonly offered: number;
  readonly free: number;
  /** The guest's own seat, as a sentence. */
  readonly own: string;
  readonly holds: boolean;
  readonly places: number;
  /** The four answers, while they count. */
  readonly answers: readonly { readonly value: string; readonly name: string; readonly chosen: boolean }[];
  readonly guests: readonly GuestLine[];
}

const answers = { yes: 'Yes', probably: 'Probably', maybe: 'Maybe', no: 'No' } as const;

/** Nothing where no seats are dealt. */
export function seatsView(scene: Scene): SeatsView | null {
  const { event, reader, now, mine } = scene;
  if (event.seats === undefined) return null;
  const open = event.state === 'confirmed' && (beginOf(event) ?? now) > now;
  const seat = reader.seat;
  return {
    seats: event.seats,
    held: heldPlaces(event),
    offered: mine ? inState(event, 'offered').reduce((sum, { seat: { places } }) => sum + places, 0) : 0,
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
    guests: mine ? guestLines(scene) : [],
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

/** Whom a guest may know of: who arranges it, and, where answers are for everybody, those who come. */
export function knownGuests({ event, mine, reader, know }: Scene): (id: string) => boolean {
  if (event.seats === undefined || mine) return () => true;
  const coming = know === 'all' ? inState(event, 'held').map(({ id }) => id as string) : [];
  return (id) => id === event.organizer || id === reader.id || coming.includes(id);
}
