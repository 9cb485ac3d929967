// The organizer calls it off; the log stays.

import { organizerOf } from './parties.ts';
import { factPatch, partyPatch } from './patch.ts';
import { record, type Turn } from './turn.ts';

/** Calls the event off, whatever became of it so far. */
export function cancel(turn: Turn): Turn {
  const { event } = turn;
  const { question: _, ...organizer } = organizerOf(event);
  return record(turn, 'CANCEL', [
    ...factPatch(event, 'state', 'cancelled'),
    // A calendar entry is taken back by a new version of it.
    ...(event.settled ? factPatch(event, 'sequence', event.sequence + 1) : []),
    ...partyPatch(event, organizer),
  ]);
}
