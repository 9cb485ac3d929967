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

// What a move does not say stays as it was: the day, the hour, the length.
/** The new span of a move; nothing where it is not clear. */
export function spanMovedTo(said: SaidAction, context: ActionContext): SaidSpan | undefined {
  const [slot] = context.slots;
  if (context.input.state !== 'confirmed' || slot === undefined) return undefined;
  const length = minutesBetween(slot.begin, slot.end);
  const later = said.held('D')[0]?.atom;
  if (later?.kind === 'duration') {
    const back = said.clause.some(({ word }) => /^(earlier|forward|früher|vor)$/.test(word));
    const begin = addMinutes(slot.begin, back ? -later.minutes : later.minutes);
    return { begin, end: addMinutes(begin, length) };
  }
  const mentions = said.held('T').flatMap(({ atom }) => (atom?.kind === 'time' ? [atom.mention] : []));
  const mention = mentions.length === 1 ? mentions[0]! : undefined;
  // "an hour later"
  if (mention?.hours?.kind === 'ahead' && mention.days === undefined) {
    const begin = addMinutes(
      slot.begin,
      mention.hours.minutes * (/earlier|before|früher|vor/.test(mention.text) ? -1 : 1),
    );
    return { begin, end: addMinutes(begin, length) };
  }
  return mention && movedTo(mention, slot.begin, length, context);
}

function movedTo(mention: Mention, from: WallTime, length: Minutes, context: ActionContext): SaidSpan | undefined {
  const plain = timeItself(mention);
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

const dateParts = (day: string): Mention['days'] & object => ({
  kind: 'date',
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});
