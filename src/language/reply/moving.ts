// Where a confirmed meeting is moved to: "an hour later", "to Thursday", "back to 3".
import type { Minutes } from '../../values/instant.ts';
import { addMinutes, clockOf, dayOf, minutesBetween, type WallTime, wallOf } from '../../values/wall.ts';
import type { Mention } from '../mention.ts';
import { spanOf } from '../offers.ts';
import type { SaidSpan } from '../reading.ts';
import { nearest } from '../resolve.ts';
import type { ActionContext } from './actions.ts';
import { timeItself } from './deadlines.ts';
import type { SaidAction } from './said.ts';

/** The new span of a move; what it does not say stays as it was. Nothing where it is not clear. */
export function spanMovedTo(said: SaidAction, context: ActionContext): SaidSpan | undefined {
  const [slot] = context.slots;
  if (context.input.state !== 'confirmed' || slot === undefined) return undefined;
  const length = minutesBetween(slot.begin, slot.end);
  const shift = shiftOf(said, context);
  if (shift !== undefined) {
    const begin = addMinutes(slot.begin, shift);
    return { begin, end: addMinutes(begin, length) };
  }
  const mention = loneTime(said);
  return mention && movedTo(mention, slot.begin, length, context);
}

/** "An hour later", "half an hour forward". */
function shiftOf(said: SaidAction, context: ActionContext): Minutes | undefined {
  const { earlier } = context.language;
  const later = said.held('D')[0]?.atom;
  if (later?.kind === 'duration') {
    const back = said.clause.some(({ word }) => earlier.word.has(word));
    return back ? -later.minutes : later.minutes;
  }
  const mention = loneTime(said);
  if (mention?.hours?.kind !== 'ahead' || (mention.days !== undefined && !isOfSlot(mention, context))) return undefined;
  return mention.hours.minutes * (earlier.time.test(mention.text) ? -1 : 1);
}

function loneTime(said: SaidAction): Mention | undefined {
  const mentions = said.held('T').flatMap(({ atom }) => (atom?.kind === 'time' ? [atom.mention] : []));
  return mentions.length === 1 ? mentions[0] : undefined;
}

function movedTo(mention: Mention, from: WallTime, length: Minutes, context: ActionContext): SaidSpan | undefined {
  const itself = timeItself(mention);
  const plain = isOfSlot(itself, context) ? { ...itself, days: dateParts(dayOf(from)) } : itself;
  if (plain.days === undefined && plain.hours !== undefined && plain.hours.kind !== 'same') {
    return spanOf({ ...plain, days: dateParts(dayOf(from)) }, context.here, length);
  }
  if (plain.hours === undefined || plain.hours.kind === 'same') {
    const when = plain.days && nearest({ days: plain.days }, context.here);
    if (when?.begin === undefined || (when.end !== undefined && when.end !== when.begin) || when.open !== undefined)
      return undefined;
    const begin = wallOf(when.begin.slice(0, 10) as ReturnType<typeof dayOf>, clockOf(from));
    return { begin, end: addMinutes(begin, length) };
  }
  return spanOf(plain, context.here, length);
}

// "My brother's wedding was on the 14th. Please move it to 3:30 on the same afternoon": of the meeting's, where its own sentence names
// no other.
function isOfSlot({ days, index }: Mention, { mentions, clean }: ActionContext): boolean {
  if (days?.kind !== 'neighbour' || days.days !== 0) return false;
  const before = mentions.findLast((one) => one.index < index && one.days !== undefined);
  return before === undefined || /[.!?](?=\s)|\n/.test(clean.text.slice(before.index + before.text.length, index));
}

const dateParts = (day: string): Mention['days'] & object => ({
  kind: 'date',
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});
