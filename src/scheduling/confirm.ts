// The organizer's decision for a time: any slot, refused ones too, or a time that was no slot before.
import type { Action } from '../language/reading.ts';
import { addMinutes } from '../values/wall.ts';
import { roomRefusal } from './booking.ts';
import type { Said } from './cause.ts';
import type { Event, Slot } from './event.ts';
import { badTime } from './limits.ts';
import { placesOf } from './place.ts';
import { candidates } from './ranking.ts';
import type { Refusal } from './refusal.ts';
import { settle } from './settle.ts';
import { openSlots, slotOf, type WallSpan } from './slots.ts';
import { refuse, type Turn } from './turn.ts';
import { timeIn } from './window.ts';

type Choice = { readonly slot: Slot; readonly time: WallSpan } | { readonly refusal: Refusal };

/** Settles the event on the slot, or the time, that the organizer names; of a settled one, moves it there. */
export function confirm(turn: Turn, said: Said, action: Extract<Action, { do: 'confirm' }>): Turn {
  const choice = action.slot === undefined ? meant(turn, said) : chosenSlot(turn.event, action.slot);
  if ('refusal' in choice) return refuse(turn, choice.refusal);
  const { slot, time } = choice;
  const late = badTime(time.begin, turn.event.zone, turn.world.now);
  if (late) return refuse(turn, late);
  const { settled } = turn.event;
  if (settled?.n === slot.n && settled.begin === time.begin) return turn;
  const taken = roomRefusal(turn, time);
  if (taken) return refuse(turn, taken);
  return settle(turn, slot.n, time, turn.by);
}

function chosenSlot(event: Event, n: number): Choice {
  const slot = slotOf(event, n);
  if (slot === undefined || slot.status === 'withdrawn' || slot.status === 'declined')
    return { refusal: { no: 'no-such-slot', slots: [n] } };
  return { slot, time: timeIn(event, slot) };
}

/** "confirm" without a number: the time named in the same mail, else the one slot that can be meant. */
function meant(turn: Turn, said: Said): Choice {
  const { event, world } = turn;
  const places = placesOf(turn, said).filter((place) => place.kind === 'slot' || place.kind === 'part');
  if ((said.reading.propose?.length ?? 0) > 0) {
    const [place, ...others] = places;
    if (place === undefined || others.length > 0) return whichOf(event, world.now);
    return { slot: place.slot, time: meetingAt(event, place.slot, place.span) };
  }
  const best = candidates(event, world.now);
  const open = openSlots(event, world.now);
  const only = best.length === 1 ? slotOf(event, best[0]!.n) : open.length === 1 ? open[0] : undefined;
  return only === undefined ? whichOf(event, world.now) : { slot: only, time: timeIn(event, only) };
}

/** In a window the meeting begins when it was said to begin. */
const meetingAt = (event: Event, slot: Slot, span: WallSpan): WallSpan =>
  slot.begin === span.begin && slot.end === span.end
    ? timeIn(event, slot)
    : { begin: span.begin, end: addMinutes(span.begin, event.duration) };

function whichOf(event: Event, now: Turn['world']['now']): Choice {
  const slots = openSlots(event, now).map(({ n }) => n);
  return { refusal: slots.length > 0 ? { no: 'which-slot', slots } : { no: 'nothing-to-confirm' } };
}
