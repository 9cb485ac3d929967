// Names that tell more of what was just named: "Friday is out, morning and afternoon", "Tuesday, but after 3".
import { isSign } from './borders.ts';
import { endsSentence } from './carried.ts';
import type { Clause } from './clauses.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Telling } from './telling.ts';
import { boundBehind, isAnyDay, namesDaysOnly, namesHoursOnly, timesRefused } from './topics.ts';

/** Whether a name only tells more of what was just named, which it may narrow. */
export function isApposed(told: Telling, clause: Clause, ref: Ref): boolean {
  const last = told.lastHere;
  // "Then nothing after 3 | on any day"
  if (
    clause !== told.sentence.clauses[0] &&
    clause.join === undefined &&
    namesAnyDay(ref) &&
    !isRightAfterSign(told, clause)
  )
    return true;
  if (last === undefined || clause.modifiers.some(({ also }) => also)) return false;
  // "Mid-afternoon is best | that day"
  if (clause.join === undefined && isSameDay(ref) && !isRightAfterSign(told, clause) && namesHours(last.ref))
    return true;
  const sign = told.sentence.tokens[clause.begin - 1];
  const comma = (sign?.word === ',' || sign?.word === '-') && sign.end > sign.begin;
  // "Nothing after 3 | on any day"
  if (clause.join === undefined && namesAnyDay(ref) && namesHours(last.ref)) return true;
  // "I've got the gas man (9-11, allegedly)"
  if (timesRefused(told, clause, ref)) return true;
  // "The tens are no good, any of them"
  if (comma && clause.join === undefined && isPronoun(ref) && endsSentence(told, clause)) return !last.bare;
  // "Monday would suit me, between 3 and 5"
  const lead = told.sentence.tokens.slice(0, clause.begin).findLast(({ atom }) => atom?.kind !== 'modifier');
  if (lead?.word === ',' && clause.join === undefined && endsSentence(told, clause) && boundBehind(last, clause, ref))
    return true;
  // "At 11 it goes very well, Tuesday or Wednesday"
  if (!comma || clause.join !== undefined || !namesHoursOnly(last.ref) || !namesDaysOnly(ref)) return false;
  if (last.base === 'no' || last.bare || last.narrow !== undefined || !endsSentence(told, clause)) return false;
  last.narrow = ref;
  return true;
}

const isSameDay = (ref: Ref): boolean =>
  namingsOf(ref).every(
    (one) =>
      one.kind === 'time' &&
      one.mention.hours === undefined &&
      one.mention.days?.kind === 'neighbour' &&
      one.mention.days.days === 0,
  );

const isRightAfterSign = ({ sentence: { tokens } }: Telling, { begin }: Clause): boolean =>
  tokens[begin - 1] !== undefined && isSign(tokens[begin - 1]!);

const namesAnyDay = (ref: Ref): boolean =>
  namesDaysOnly(ref) && namingsOf(ref).every((one) => one.kind === 'time' && isAnyDay(one.mention));

const namesHours = (ref: Ref): boolean => namingsOf(ref).some((one) => one.kind === 'time' && one.mention.hours);

/** "any of them", "none of them": not "any of the dates" */
export const isPronoun = (ref: Ref): boolean =>
  ref.kind === 'naming' && (ref.naming.kind === 'all' ? ref.naming.slots !== true : ref.naming.kind === 'none');

/** "Thursday works, morning or afternoon", "Friday is out, morning and afternoon": all that the day has was spoken of. */
export function isAnyHourOfDay({ lastHere, language }: Telling, ref: Ref): boolean {
  const partOf = (one: Ref, meals: boolean): boolean =>
    one.kind === 'naming' &&
    one.naming.kind === 'time' &&
    one.naming.mention.days === undefined &&
    (one.naming.mention.hours?.kind === 'part' || (meals && language.meal.test(one.naming.mention.text)));
  const days = lastHere === undefined ? [] : namingsOf(lastHere.ref);
  const wholeDays =
    days.length > 0 &&
    days.every((one) => one.kind === 'time' && one.mention.days !== undefined && one.mention.hours === undefined);
  // "morning or after dinner"
  const parts = ref.kind === 'list' && ref.refs.length > 1 ? ref.refs : [];
  return wholeDays && parts.some((one) => partOf(one, false)) && parts.every((one) => partOf(one, true));
}

/** "The 15:00 on Tuesday I can't. Same goes for the morning" */
export function ofSameDay({ topicHere }: Telling, hours: Ref): Ref | undefined {
  const [day, ...more] = topicHere === undefined ? [] : namingsOf(topicHere);
  if (!namesHoursOnly(hours) || hours.kind !== 'naming' || hours.naming.kind !== 'time') return undefined;
  if (day?.kind !== 'time' || day.mention.days === undefined || more.length > 0) return undefined;
  // "So are mornings"
  if (hours.naming.mention.days !== undefined) return undefined;
  const { near: _, ...mention } = hours.naming.mention;
  return { kind: 'naming', naming: { kind: 'time', mention: { ...mention, days: day.mention.days } } };
}

/** "The later one on Thursday works, and the same on Friday" */
export function ofSamePlace({ lastHere: last }: Telling, day: Ref): Ref | undefined {
  if (last?.ref.kind !== 'within' || !namesDaysOnly(day)) return undefined;
  const place = namingsOf(last.ref.group).every(({ kind }) => kind === 'positions');
  return place ? { ...last.ref, of: day } : undefined;
}

/** "Tuesday, but after 3" keeps part of it, "Tuesday but at 11" is another time of that day. */
export function refines(told: Telling, ref: Ref): boolean {
  const last = told.lastHere;
  const [naming] = namingsOf(ref);
  // "Wednesday yes, but the later one only"
  if (last !== undefined && naming?.kind === 'positions' && ref.kind === 'naming' && namesDay(last.ref)) {
    last.ref = { kind: 'within', group: ref, of: last.ref };
    return true;
  }
  if (last === undefined || last.base === 'no' || naming?.kind !== 'time' || naming.mention.days !== undefined)
    return false;
  const { hours } = naming.mention;
  if (hours === undefined || ref.kind !== 'naming') return false;
  if (hours.kind === 'after' || hours.kind === 'before' || hours.kind === 'part') last.narrow = ref;
  else last.ref = ref;
  return true;
}

const namesDay = (ref: Ref): boolean =>
  ref.kind === 'naming' && ref.naming.kind === 'time' && ref.naming.mention.days !== undefined;

/** "Tuesday I can do from 10:15" */
export function isRightBehind(told: Telling, { begin, join }: Clause): boolean {
  const before = told.sentence.tokens.slice(0, begin).findLast(({ atom }) => atom?.kind !== 'modifier');
  return join === undefined && before !== undefined && before.end === told.lastHere?.end;
}
