// What the organizer puts on the table and takes off it.
import type { Action } from '../language/reading.ts';
import type { Said } from './cause.ts';
import type { Answer, Event, Slot } from './event.ts';
import { tooManySlots } from './limits.ts';
import { newSlots, yesByTime } from './offer.ts';
import { guests, organizerOf, takesPart } from './parties.ts';
import { answerPatch, factPatch, type Patch, slotPatch } from './patch.ts';
import { placesOf } from './place.ts';
import { candidates } from './ranking.ts';
import { onTable, settle } from './settle.ts';
import { slotOf, type WallSpan } from './slots.ts';
import { change, record, refuse, type Turn } from './turn.ts';

/** Takes the times that the organizer offers: new ones come to the table, a party's offer of the same time with them. */
export function table(turn: Turn, said: Said): Turn {
  const places = placesOf(turn, said);
  const refused = places.reduce((sofar, place) => (place.kind === 'bad' ? refuse(sofar, place.refusal) : sofar), turn);
  const known = places.filter(
    (place) => place.kind === 'part' || (place.kind === 'slot' && place.slot.status === 'open'),
  );
  const isIn = takesPart(organizerOf(turn.event));
  const picked = isIn ? change(refused, 'REPLY', yesByTime(turn.event, said.party, known)) : refused;
  const offered = places.flatMap((place) =>
    place.kind === 'slot' && place.slot.status === 'offered' ? [place.slot] : [],
  );
  const accepted = offered.length > 0 ? accept(picked, offered, 'yes') : picked;
  const fresh = places.flatMap((place) => (place.kind === 'new' ? [place.span] : []));
  return fresh.length > 0 ? tableNew(accepted, fresh) : accepted;
}

function tableNew(turn: Turn, spans: readonly WallSpan[]): Turn {
  const { event, world } = turn;
  const refusal = tooManySlots(event, world.now, spans.length);
  if (refusal) return refuse(turn, refusal);
  const slots = newSlots(event, event.organizer, spans, 'open');
  return record(turn, 'UPDATE', [
    ...factPatch(event, 'version', event.version + 1),
    ...slots.flatMap((slot) => slotPatch(event, slot)),
    ...slots.flatMap(({ n, version }) => organizersAnswer(event, n, { value: 'yes', version })),
  ]);
}

/** The organizer's word on offers: a yes, even a reluctant one, puts them on the table, a no ends them. */
export function decideOffers(turn: Turn, { reading }: Said): Turn {
  const { event } = turn;
  const decided = Object.entries(reading.answers ?? {}).flatMap(([n, value]) => {
    const slot = slotOf(event, Number(n));
    const isUnsaid = reading.unsaid?.includes(Number(n)) ?? false;
    return slot?.status === 'offered' && !isUnsaid ? [{ slot, value }] : [];
  });
  const of = (wanted: string): Slot[] => decided.filter(({ value }) => value === wanted).map(({ slot }) => slot);
  const declined = of('no').flatMap((slot) => slotPatch(event, { ...slot, status: 'declined' }));
  const after = change(turn, 'UPDATE', declined);
  const maybe = of('maybe').length > 0 ? accept(after, of('maybe'), 'maybe') : after;
  return of('yes').length > 0 ? accept(maybe, of('yes'), 'yes') : maybe;
}

/** Puts offers on the table. Between two people that settles it: one has offered, the other agrees. */
function accept(turn: Turn, offers: readonly Slot[], value: 'yes' | 'maybe'): Turn {
  const version = turn.event.version + 1;
  const listed = { ...turn.event, version };
  const after = record(turn, 'UPDATE', [
    ...factPatch(turn.event, 'version', version),
    ...offers.flatMap((slot) => slotPatch(turn.event, onTable(listed, slot))),
    ...offers.flatMap(({ n }) => organizersAnswer(turn.event, n, { value, version })),
  ]);
  if (guests(after.event).length > 1 || after.event.state === 'draft') return after;
  const agreed = candidates(after.event, after.world.now).find(({ n }) => offers.some((slot) => slot.n === n));
  return agreed === undefined ? after : settle(after, agreed.n, agreed, turn.by);
}

/** Who arranges without taking part has no say in the times. */
const organizersAnswer = (event: Event, n: number, answer: Answer): Patch[] =>
  takesPart(organizerOf(event)) ? answerPatch(event, event.organizer, n, answer) : [];

/** Takes a slot off the table; its number stays its own. */
export function withdraw(turn: Turn, { slot: n }: Extract<Action, { do: 'withdraw' }>): Turn {
  const { event } = turn;
  const slot = slotOf(event, n);
  if (slot === undefined || slot.status === 'withdrawn' || slot.status === 'declined' || n === event.settled?.n)
    return refuse(turn, { no: 'no-such-slot', slots: [n] });
  const status = slot.status === 'offered' ? 'declined' : 'withdrawn';
  return record(turn, 'UPDATE', [
    ...factPatch(event, 'version', event.version + 1),
    ...slotPatch(event, { ...slot, status }),
  ]);
}
