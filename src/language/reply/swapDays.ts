// The day of a swap of hours: "On Friday I could do 10 instead of 9", "5pm instead of 4.30 on Tuesday".
import type { Mention } from '../mention.ts';
import type { Clause } from './clauses.ts';
import type { Ref } from './refs.ts';
import type { Telling } from './telling.ts';
import { namesDaysOnly, namesHoursOnly } from './topics.ts';

/** From this number on it is hardly a slot's. */
const leastHour = 8;

/**
 * "On Tuesday, 11 instead of 10": both as hours of the day that stands right before them and is no statement of its own then.
 * Nothing where no such day stands there, or the numbers may be slots.
 */
export function hoursOfDay(
  told: Telling,
  clause: Clause,
  want: Ref | undefined,
  gone: Ref | undefined,
): { readonly want: Ref; readonly gone: Ref } | undefined {
  if (want === undefined || gone === undefined) return undefined;
  const within = dayWithin(want);
  const day = within === undefined ? dayBefore(told, clause) : within.day;
  const numbers = [within?.want ?? want, gone].map(loneNumber);
  if (day?.kind !== 'naming' || day.naming.kind !== 'time' || !namesDaysOnly(day)) return undefined;
  if (numbers.every((number) => number === undefined || number < leastHour) && !numbers.includes(undefined))
    return undefined;
  const { days } = day.naming.mention;
  const [to, from] = [within?.want ?? want, gone].map((ref) => hourOn(ref, days));
  if (to === undefined || from === undefined) return undefined;
  if (within === undefined) dropDay(told);
  return { want: to, gone: from };
}

// "Tuesday, 11"
function dayWithin(want: Ref): { readonly day: Ref; readonly want: Ref } | undefined {
  if (want.kind === 'same') return { day: want.time, want: want.label };
  const [day, hour, ...more] = want.kind === 'list' ? want.refs : [];
  return day === undefined || hour === undefined || more.length > 0 ? undefined : { day, want: hour };
}

// Said of it, or by itself in a question: "Tuesday, could we do 11 instead of 10?"
function dayBefore({ lastHere, doubts, sentence: { tokens } }: Telling, clause: Clause): Ref | undefined {
  const doubt = doubts.at(-1);
  const said = lastHere ?? (doubt !== undefined && doubt.begin >= tokens[0]!.begin ? doubt : undefined);
  if (said?.ref === undefined || lastHere?.base === 'no') return undefined;
  const between = tokens.filter(({ begin, end }) => begin >= said.end && end <= tokens[clause.begin]!.begin);
  return between.every(({ word, atom }) => atom?.kind === 'modifier' || /^[-:,]$/.test(word)) ? said.ref : undefined;
}

function dropDay({ lastHere, statements, doubts }: Telling): void {
  if (lastHere === undefined) doubts.pop();
  else statements.pop();
}

function hourOn(ref: Ref, days: Mention['days']): Ref | undefined {
  const number = loneNumber(ref);
  if (number !== undefined)
    return number > 24
      ? undefined
      : timeOf({
          text: String(number),
          index: 0,
          kind: 'time',
          family: 'numbers',
          hours: { kind: 'at', at: { hour: number, minute: 0 } },
          ...(days && { days }),
        });
  if (ref.kind !== 'naming' || ref.naming.kind !== 'time' || !namesHoursOnly(ref)) return undefined;
  const { near: _, ...mention } = ref.naming.mention;
  return timeOf({ ...mention, ...(days && { days }) });
}

const timeOf = (mention: Mention): Ref => ({ kind: 'naming', naming: { kind: 'time', mention } });

function loneNumber(ref: Ref): number | undefined {
  if (ref.kind !== 'naming' || ref.naming.kind !== 'labels' || ref.naming.firm) return undefined;
  const [number, ...more] = ref.naming.numbers;
  return more.length > 0 ? undefined : number;
}

/** "5pm instead of 4.30 on Tuesday": of the same day. */
export function onDayOf(want: Ref, gone: Ref | undefined): Ref {
  const [to, from] = [want, gone].map((ref) =>
    ref?.kind === 'naming' && ref.naming.kind === 'time' ? ref.naming : undefined,
  );
  const days = from?.mention.days;
  if (to === undefined || to.mention.days !== undefined || days === undefined) return want;
  return { kind: 'naming', naming: { ...to, mention: { ...to.mention, days } } };
}
