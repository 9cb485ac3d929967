// What a party's calendar program says by itself: which of its answers is the newest, and that it wants the entry again.
import type { Refresh } from './cause.ts';
import type { Party, Stamp } from './event.ts';
import { partyOf } from './parties.ts';
import { type Turn, tell } from './turn.ts';

/** Whether that answer, or a later one of the same program, has been heard: mail may overtake mail. */
export function isHeard({ stamp }: Party, { sequence, at }: Stamp): boolean {
  if (stamp === undefined || at === undefined) return false;
  return sequence < stamp.sequence || (sequence === stamp.sequence && at <= (stamp.at ?? ''));
}

/** Sends a party the entry as it stands. */
export function refresh(turn: Turn, { party: id, because }: Refresh): Turn {
  const { event } = turn;
  const stands = event.state === 'confirmed' && partyOf(event, id)?.status === 'in';
  return stands ? tell(turn, id, { kind: 'current', because }) : turn;
}
