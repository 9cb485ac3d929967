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
export function guestLines(scene: Scene): GuestLine[] {
  const { offers, answers } = historyOf(scene.entries);
  return [...seated(scene.event)].sort(byTurn).map((guest) => {
    const name = scene.names.plain(guest.id);
    const address = scene.people.get(guest.id)?.address ?? '';
    return {
      name,
      address: name.includes(address) ? '' : address,
      priority: guest.seat.priority,
      asked: askedAt(offers.get(guest.id), scene),
      answered: answeredAt(guest, answers.get(guest.id), scene),
      stands: standing(guest, scene),
    };
  });
}

interface History {
  /** The last entry that offered a seat. */
  readonly offers: ReadonlyMap<PartyId, Entry>;
  /** The last entry in which somebody said something else of it than before. */
  readonly answers: ReadonlyMap<PartyId, Entry>;
}

function historyOf(entries: readonly Entry[]): History {
  const [offers, answers] = [new Map<PartyId, Entry>(), new Map<PartyId, Entry>()];
  for (const entry of entries)
    for (const patch of entry.patches) {
      if (patch.of !== 'party') continue;
      const { state, said } = patch.to?.seat ?? {};
      if (state === 'offered') offers.set(patch.id, entry);
      if (entry.by !== 'parley' && said !== patch.from?.seat?.said) answers.set(patch.id, entry);
    }
  return { offers, answers };
}

const askedAt = (offer: Entry | undefined, { clocks }: Scene): string =>
  offer === undefined ? '' : `${askedBy}, ${formatMoment(offer.at, clocks)}`;

function answeredAt({ seat }: Guest, answer: Entry | undefined, { clocks, event }: Scene): string {
  if (seat.said === undefined || answer === undefined) return seat.said ?? '';
  const how = answer.by === event.organizer ? 'entered by you' : answeredBy[answer.door];
  return [seat.said, how, formatMoment(answer.at, clocks)].filter((part) => part !== '').join(', ');
}
