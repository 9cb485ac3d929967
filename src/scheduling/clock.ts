// What time does to an event: slots begin, deadlines pass, reminders fall due, meetings are over.
import { day, type Instant, plus } from '../values/instant.ts';
import { toInstant } from '../values/wall.ts';
import { passDeadline } from './closing.ts';
import { sendDigest } from './digest.ts';
import type { Event, Slot } from './event.ts';
import { factPatch, slotPatch } from './patch.ts';
import { remindDue } from './remind.ts';
import { tickSeats } from './seat-clock.ts';
import { hasBegun } from './slots.ts';
import { change, type Turn } from './turn.ts';

/** A draft that nobody finishes is given up after these many days. */
const patience = 30 * day;

/** Does what has fallen due, each thing once: the state remembers what was done, so a restart or a jump of the clock repeats nothing. */
export const tick = (turn: Turn): Turn =>
  [closeBegun, end, tickSeats, passDeadline, remindDue, sendDigest].reduce((sofar, step) => step(sofar), turn);

const isOffered = ({ status }: Slot): boolean => status === 'open' || status === 'offered';

/** The slots whose beginning changes what is open. */
export const waitingSlots = (event: Event): Slot[] =>
  event.state === 'proposing' ? event.slots.filter((slot) => isOffered(slot) && !slot.begun) : [];

function closeBegun(turn: Turn): Turn {
  const { event, world } = turn;
  const begun = waitingSlots(event).filter((slot) => hasBegun(event, slot, world.now));
  return change(
    turn,
    'UPDATE',
    begun.flatMap((slot) => slotPatch(event, { ...slot, begun: true })),
  );
}

/** When an event is over: settled, after its time; not settled, after its last slot; a draft, after a month. */
export function endAt(event: Event): Instant | undefined {
  if (event.state === 'draft') return plus(event.created, patience);
  const end = event.state === 'confirmed' ? event.settled?.end : lastEnd(event);
  return end === undefined ? undefined : toInstant(end, event.zone);
}

function lastEnd(event: Event): Slot['end'] | undefined {
  const live = event.slots.filter(isOffered);
  return (live.length > 0 ? live : event.slots)
    .map(({ end }) => end)
    .sort()
    .at(-1);
}

function end(turn: Turn): Turn {
  const { event, world } = turn;
  if (event.state === 'over' || event.state === 'cancelled') return turn;
  const at = endAt(event);
  return at !== undefined && at <= world.now ? change(turn, 'OVER', factPatch(event, 'state', 'over')) : turn;
}
