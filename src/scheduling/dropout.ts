// "Can't any more": the meeting stands, and the organizer gets the runners-up that still satisfy the rule, by digit.
import type { PartyId } from '../values/ids.ts';
import type { Event } from './event.ts';
import { answerOf, participants, refused } from './parties.ts';
import { ask } from './question.ts';
import { runnersUp } from './ranking.ts';
import { record, type Turn, tell } from './turn.ts';

/** Tells the organizer of everybody who took back a yes, or said no, to the time that stands. */
export function noteDropouts(turn: Turn): Turn {
  const { before, event } = turn;
  if (before.state !== 'confirmed' || event.state !== 'confirmed' || before.settled?.n !== event.settled?.n)
    return turn;
  return droppedOut(before, event).reduce(putRunnersUp, turn);
}

function droppedOut(before: Event, event: Event): PartyId[] {
  const n = event.settled?.n ?? 0;
  return participants(event)
    .map(({ id }) => id)
    .filter((id) => !isComing(event, id, n) && (isComing(before, id, n) || isNewNo(before, event, id, n)));
}

function isComing(event: Event, id: PartyId, n: number): boolean {
  const value = answerOf(event, id, n)?.value;
  return value === 'yes' || value === 'maybe';
}

const isNewNo = (before: Event, event: Event, id: PartyId, n: number): boolean =>
  refused(event, id, n) && !refused(before, id, n);

function putRunnersUp(turn: Turn, party: PartyId): Turn {
  const { event, world } = turn;
  const ranked = runnersUp(event, world.now);
  const choices = ranked.map(({ n }) => ({ actions: [{ do: 'confirm' as const, slot: n }] }));
  const asked = ranked.length > 0 ? ask(turn, event.organizer, { kind: 'choice', choices }) : turn;
  const noted = record(asked, 'NOTIFY', [], { by: 'parley', parties: [event.organizer] });
  return tell(noted, event.organizer, { kind: 'dropped-out', party, ranked });
}
