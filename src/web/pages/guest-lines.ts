// What the host of a dinner sees of each guest: when and how they were asked, what they answered and by which door, where they
// stand, and why they have not been asked yet.
import type { Scene } from '../../delivery/scene.ts';
import { formatMoment } from '../../delivery/times.ts';
import type { Seat } from '../../scheduling/event.ts';
import type { Door, Entry } from '../../scheduling/journal.ts';
import { type Guest, reasonFor, type SeatReason, seated } from '../../scheduling/seats.ts';
import type { PartyId } from '../../values/ids.ts';

export interface GuestLine {
  readonly name: string;
  readonly address: string;
  readonly priority: number;
  readonly asked: string;
  readonly answered: string;
  readonly stands: string;
}

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

/** Seats are offered in letters, whatever door they are answered by. */
const askedBy = 'by mail';
const answeredBy: Readonly<Record<Door, string>> = {
  mail: 'by mail',
  calendar: 'by calendar',
  page: 'on the page',
  api: 'by the API',
  console: 'at the terminal',
  clock: '',
};

/** In the order in which they stand. @param scene with all entries of the event */
export const guestLines = (scene: Scene): GuestLine[] =>
  [...seated(scene.event)].sort(byTurn).map((guest) => {
    const name = scene.names.plain(guest.id);
    const address = scene.people.get(guest.id)?.address ?? '';
    return {
      name,
      address: name.includes(address) ? '' : address,
      priority: guest.seat.priority,
      asked: askedOf(guest.id, scene),
      answered: answeredOf(guest, scene),
      stands: standing(guest, scene),
    };
  });

/** The seat of a guest as an entry left it, where it changed it. */
const seatIn = ({ patches }: Entry, id: PartyId): Seat | undefined =>
  patches.flatMap((patch) => (patch.of === 'party' && patch.id === id ? (patch.to?.seat ?? []) : []))[0];

function askedOf(id: PartyId, { entries, clocks }: Scene): string {
  const offer = entries.findLast((entry) => seatIn(entry, id)?.state === 'offered');
  return offer === undefined ? '' : `${askedBy}, ${formatMoment(offer.at, clocks)}`;
}

function answeredOf({ id, seat }: Guest, { entries, clocks, event }: Scene): string {
  if (seat.said === undefined) return '';
  const answer = entries.findLast((entry) => entry.by !== 'parley' && seatIn(entry, id)?.said === seat.said);
  if (answer === undefined) return seat.said;
  const how = answer.by === event.organizer ? 'entered by you' : answeredBy[answer.door];
  return [seat.said, how, formatMoment(answer.at, clocks)].filter((part) => part !== '').join(', ');
}
