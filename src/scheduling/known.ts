// What is known beforehand: a slot at which a party has something else is answered "no" for them; they may say otherwise.
import { type Minutes, minute, msOf, plus } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { toInstant } from '../values/wall.ts';
import type { Known } from './availability.ts';
import { without } from './busy.ts';
import { knownOf } from './conflicts.ts';
import { addressOf } from './contacts.ts';
import type { Event, Party, Slot } from './event.ts';
import { answerOf, participants, partyOf } from './parties.ts';
import { answerPatch } from './patch.ts';
import { slotOf, tabledSlots } from './slots.ts';
import { record, type Turn } from './turn.ts';

/** Answers what is new on the table for those whose calendars speak already. */
export function answerKnown(turn: Turn): Turn {
  const { before, event, world } = turn;
  const isPoll = event.state === 'proposing' || event.state === 'confirmed';
  if (!isPoll || !world.known?.size || event.seats !== undefined || event.fixed) return turn;
  const tabled = tabledSlots(event, world.now);
  const taken = participants(event).flatMap(({ id }) => {
    const known = knownOf(world, addressOf(turn, id));
    const isTaken = (slot: Slot): boolean =>
      answerOf(event, id, slot.n) === undefined && isNews(before, id, slot) && !hasRoom(event, known, slot);
    return tabled.filter(isTaken).map(({ n }) => ({ id, n }));
  });
  if (taken.length === 0) return turn;
  const { version } = event;
  const patches = taken.flatMap(({ id, n }) => answerPatch(event, id, n, { value: 'no', version, known: true }));
  return record(turn, 'REPLY', patches, { by: 'parley', parties: [...new Set(taken.map(({ id }) => id))] });
}

/** A slot that came to the table, or a party who came to it. */
const isNews = (before: Event, id: Party['id'], slot: Slot): boolean =>
  before.state === 'draft' || slotOf(before, slot.n)?.status !== 'open' || partyOf(before, id)?.status !== 'in';

/** Whether the meeting still finds room in a slot: a window may be taken in part. */
function hasRoom(event: Event, { busy = [], buffer = 0 }: Known, slot: Slot): boolean {
  const whole: Span = { begin: toInstant(slot.begin, event.zone), end: toInstant(slot.end, event.zone) };
  const length: Minutes = Math.min(event.duration, (msOf(whole.end) - msOf(whole.begin)) / minute);
  const free = busy
    .filter((one) => one.event !== event.id)
    .map(({ by, begin, end }) =>
      by === 'event' ? { begin: plus(begin, -buffer * minute), end: plus(end, buffer * minute) } : { begin, end },
    )
    .reduce((spans: readonly Span[], taken) => without(spans, taken), [whole]);
  return free.some(({ begin, end }) => msOf(end) - msOf(begin) >= length * minute);
}
