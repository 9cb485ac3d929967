// A settled meeting goes to another time: the calendar entry stays the same, and only what must be is asked again.
import type { Action } from '../language/reading.ts';
import { minutesBetween } from '../values/wall.ts';
import { bookingRefusal, unasked } from './booking.ts';
import type { Said } from './cause.ts';
import { newSlots } from './offer.ts';
import { organizerOf, participants, takesPart } from './parties.ts';
import { answerPatch, factPatch, slotPatch } from './patch.ts';
import { placeOf } from './place.ts';
import { settle } from './settle.ts';
import { sameSpan } from './slots.ts';
import { spansOf } from './spans.ts';
import { record, refuse, type Turn } from './turn.ts';

/** Moves a settled meeting, unless somebody is taken then; refused for a poll, which has no time yet. */
export function move(turn: Turn, said: Said, action: Extract<Action, { do: 'move' }>): Turn {
  const { event, world } = turn;
  if (event.state !== 'confirmed') return refuse(turn, { no: 'not-settled' });
  const [span] = spansOf(action, said.zone ?? event.zone, event.zone, event.duration);
  if (span === undefined) return refuse(turn, { no: 'bad-duration' });
  if (event.settled?.begin === span.begin && event.settled.end === span.end) return turn;
  const place = placeOf(event, span, world.now);
  if (place.kind === 'bad') return refuse(turn, place.refusal);
  const slot = place.kind === 'new' ? undefined : place.slot.n;
  const refusal = bookingRefusal(turn, span, slot === undefined ? participants(event) : unasked(event, slot));
  if (refusal) return refuse(turn, refusal);
  // A time that people have answered keeps their answers.
  if (place.kind === 'slot' || (place.kind === 'part' && sameSpan(place.span, span)))
    return settle(turn, place.slot.n, span, turn.by);
  const [fresh] = newSlots(event, event.organizer, [span], 'open');
  const { n, version } = fresh!;
  const isIn = takesPart(organizerOf(event));
  const listed = record(turn, 'UPDATE', [
    ...factPatch(event, 'version', version),
    ...slotPatch(event, fresh!),
    ...factPatch(event, 'duration', minutesBetween(span.begin, span.end)),
    ...(isIn ? answerPatch(event, event.organizer, n, { value: 'yes', version }) : []),
  ]);
  return settle(listed, n, span, turn.by);
}
