// One time stands, for the first time or instead of another, and everybody's calendar is told of it.
import type { Event, Settled, Slot } from './event.ts';
import type { Effector } from './journal.ts';
import { organizerOf } from './parties.ts';
import { factPatch, type Patch, partyPatch, slotPatch } from './patch.ts';
import { slotOf, type WallSpan } from './slots.ts';
import { record, type Turn } from './turn.ts';

/** The patches by which the event takes place at `time` in slot `n`; whatever the organizer was asked is answered by it. */
export function settledAt(event: Event, n: number, time: WallSpan, at: Settled['at']): Patch[] {
  const slot = slotOf(event, n);
  const { question: _, ...organizer } = organizerOf(event);
  return [
    ...factPatch(event, 'state', 'confirmed'),
    ...factPatch(event, 'settled', { n, version: event.version, begin: time.begin, end: time.end, at }),
    ...factPatch(event, 'sequence', event.sequence + 1),
    ...factPatch(event, 'put', undefined),
    ...partyPatch(event, organizer),
    ...(slot === undefined || slot.status === 'open' ? [] : slotPatch(event, onTable(event, slot))),
  ];
}

/** A slot as it comes to the table with the list in force. */
export const onTable = (event: Event, slot: Slot): Slot => ({ ...slot, status: 'open', version: event.version });

/** A meeting that stood before keeps its calendar entry, so it moves. */
export const settle = (turn: Turn, n: number, time: WallSpan, by: Effector): Turn =>
  record(turn, turn.event.settled === undefined ? 'CONFIRM' : 'MOVE', settledAt(turn.event, n, time, turn.world.now), {
    by,
  });
