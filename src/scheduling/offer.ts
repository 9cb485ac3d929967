// Another time, offered by a party: it goes to the organizer first, who puts it on the table with one digit.
import type { PartyId } from '../values/ids.ts';
import type { Said } from './cause.ts';
import { newsOf } from './digest.ts';
import type { Answer, Event, Slot } from './event.ts';
import { tooManySlots } from './limits.ts';
import { answerOf } from './parties.ts';
import { answerPatch, factPatch, type Patch, slotPatch } from './patch.ts';
import { type Place, placesOf } from './place.ts';
import { ask } from './question.ts';
import { nextNumber, offeredSlots, tabledSlots, type WallSpan } from './slots.ts';
import { standing } from './standing.ts';
import { change, record, refuse, type Turn, tell } from './turn.ts';

/** Takes the times that a party offers: those that are there are answers, the others are offers. */
export function offer(turn: Turn, said: Said): Turn {
  const who = said.onBehalf ?? said.party;
  const places = placesOf(turn, said);
  const picks = [...yesByTime(turn.event, who, places), ...narrowed(turn, said, who, places)];
  const refused = places.reduce(
    (sofar, place) => (place.kind === 'bad' ? refuse(sofar, place.refusal) : sofar),
    change(turn, 'REPLY', picks),
  );
  const fresh = places.flatMap((place) => (place.kind === 'new' ? [place.span] : []));
  return fresh.length > 0 ? offerNew(refused, who, fresh) : refused;
}

/** A yes to the slots, and to the parts of windows, that were named by their time. */
export function yesByTime(event: Event, who: PartyId, places: readonly Place[]): Patch[] {
  const parts = new Map<number, WallSpan[]>();
  for (const place of places)
    if (place.kind === 'part') parts.set(place.slot.n, [...(parts.get(place.slot.n) ?? []), place.span]);
  const whole = places.flatMap((place) => (place.kind === 'slot' ? [place.slot.n] : []));
  const yes: Answer = { value: 'yes', version: event.version };
  return [
    ...whole.flatMap((n) => (answerOf(event, who, n)?.value === 'yes' ? [] : answerPatch(event, who, n, yes))),
    ...[...parts].flatMap(([n, spans]) => answerPatch(event, who, n, { ...yes, parts: spans })),
  ];
}

/** Whoever picks nothing but a part of a window, in their first answer, has picked: the other slots follow by rule 4. */
function narrowed({ event, world }: Turn, { reading }: Said, who: PartyId, places: readonly Place[]): Patch[] {
  const onlyParts = places.length > 0 && places.every(({ kind }) => kind === 'part');
  if (!onlyParts || reading.answers !== undefined || Object.keys(standing(event, who)).length > 0) return [];
  const picked = places.map((place) => (place.kind === 'part' ? place.slot.n : 0));
  return tabledSlots(event, world.now)
    .filter(({ n }) => !picked.includes(n) && answerOf(event, who, n) === undefined)
    .flatMap(({ n }) => answerPatch(event, who, n, { value: 'no', version: event.version, unsaid: true }));
}

function offerNew(turn: Turn, who: PartyId, spans: readonly WallSpan[]): Turn {
  const { event, world } = turn;
  if (event.offers === 'off') return refuse(turn, { no: 'offers-off' });
  const refusal = tooManySlots(event, world.now, spans.length);
  if (refusal) return refuse(turn, refusal);
  const status = event.offers === 'open' ? 'open' : 'offered';
  const slots = newSlots(event, who, spans, status);
  const offered = record(turn, 'OFFER', [
    ...(status === 'open' ? factPatch(event, 'version', event.version + 1) : []),
    ...slots.flatMap((slot) => slotPatch(event, slot)),
    ...slots.flatMap(({ n, version }) => answerPatch(event, who, n, { value: 'yes', version })),
    ...newsOf(turn, who),
  ]);
  return status === 'open' ? offered : putToOrganizer(offered, who);
}

/** @param status what is put on the table belongs to the next list */
export function newSlots(event: Event, by: PartyId, spans: readonly WallSpan[], status: Slot['status']): Slot[] {
  const version = status === 'open' ? event.version + 1 : event.version;
  return spans.map((span, index) => ({ n: nextNumber(event) + index, ...span, status, version, by }));
}

/** All offers of that party that wait for a decision, so that a second one does not hide the first. */
function putToOrganizer(turn: Turn, from: PartyId): Turn {
  const { event, world } = turn;
  const slots = offeredSlots(event, world.now)
    .filter(({ by }) => by === from)
    .map(({ n }) => n);
  const say = (value: 'yes' | 'no') => ({ answers: Object.fromEntries(slots.map((n) => [n, value])) });
  const asked = ask(turn, event.organizer, { kind: 'offer', choices: [say('yes'), say('no')] });
  return tell(asked, event.organizer, { kind: 'offer', from, slots });
}
