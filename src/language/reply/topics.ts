// The day that stands before a clause and only tells of which day it speaks: "Wednesday I could do the early one".
import type { Naming } from '../atoms.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from './clauses.ts';
import { isApart } from './neighbours.ts';
import { dayOnly } from './offering.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Stance } from './sense.ts';
import type { Draft, Telling } from './telling.ts';

/** "Monday I have an appointment till noon": the day only told which noon, and is no statement of its own. */
export function dropTopic(told: Telling, clause: Clause, ref: Ref, base: Stance): Ref | undefined {
  const last = told.lastHere;
  const { tokens } = told.sentence;
  const namings = namingsOf(ref);
  const [one] = namings;
  const each = one?.kind === 'time' && one.mention.each === true;
  const hoursOnly = one?.kind === 'time' && one.mention.days === undefined && (each || one.mention.near !== undefined);
  // "Thursday I can't do the 10"
  const ofDay = last?.ref.kind === 'naming' && last.ref.naming.kind === 'time';
  const label = ofDay && one?.kind === 'labels';
  const heading = headingOf(told, clause, ref);
  if (heading !== undefined) return heading;
  // "From 2 | I'm free on any of those days"
  if (last?.bare && namesHoursOnly(last.ref) && one?.kind === 'all' && namings.length === 1) {
    told.statements.pop();
    return last.ref;
  }
  // "Wednesday I could do the early one"
  const place = ofDay && placeOf(ref) !== undefined;
  if (last === undefined || !last.bare || !(hoursOnly || label || place)) return undefined;
  const between = tokens.filter(({ begin, end }) => begin >= last.end && end <= tokens[clause.begin]!.begin);
  if (label ? between.length > 0 : !between.every(({ word }) => /^[-:,]$/.test(word))) return undefined;
  told.statements.pop();
  // "Wed 14:00 - dentist at 15, tight, but ok"
  if (
    base === 'no' &&
    last.ref.kind === 'naming' &&
    last.ref.naming.kind === 'time' &&
    last.ref.naming.mention.hours?.kind === 'at'
  )
    told.doubts.push({
      begin: last.begin,
      end: last.end,
      ref: last.ref,
      rule: 'taken-back',
      cued: true,
      forward: true,
    });
  // "On Thursday I'm at the dentist from 1 to 3": whatever lies there on other days is free.
  // "12 March: available until 11:15"
  const headed = between.some(({ word }) => word === ':');
  return label || place || each || headed || base === 'no' || last.ref.kind === 'list' ? last.ref : undefined;
}

// "Saturday is my cousin's birthday, it starts at 2, so the late one is out": that was why, and the rest of the day was not refused.
export function dropReason(told: Telling, clause: Clause, ref: Ref, base: Stance): Ref | undefined {
  const { lastHere: last, statements, doubts, sentence } = told;
  if (
    base === 'no' &&
    last?.base === 'no' &&
    namesOneDay(last.ref) &&
    tellsReason(told, last) &&
    boundsDay(clause, ref)
  ) {
    statements.pop();
    return last.ref;
  }
  const place = placeOf(ref);
  if (clause.join !== 'other' || base !== 'no' || place === undefined) return undefined;
  const reason = last?.implied && last.base === 'no' ? last : undefined;
  if (reason !== undefined && namesOneDay(reason.ref)) {
    statements.pop();
    return reason.ref;
  }
  const day = place.ofTwo && (last === undefined || last.base === 'no') ? dayNamed(told, clause) : undefined;
  if (day === undefined) return undefined;
  if (reason !== undefined) statements.pop();
  const doubted = doubts.findIndex(({ begin, rule }) => begin >= sentence.tokens[0]!.begin && rule === 'circumstance');
  if (doubted >= 0) doubts.splice(doubted, 1);
  return day;
}

const namesOneDay = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'time' && namesDaysOnly(ref);

// The one day that the sentence named before.
function dayNamed({ sentence: { tokens } }: Telling, { begin }: Clause): Ref | undefined {
  const days = tokens
    .slice(0, begin)
    .flatMap(({ atom }) => (atom?.kind === 'time' && atom.mention.days !== undefined ? [atom.mention] : []));
  const [mention, ...more] = days;
  if (mention === undefined || more.length > 0 || !/^(?:weekday|monthday|date)$/.test(mention.days!.kind))
    return undefined;
  return { kind: 'naming', naming: { kind: 'time', mention: dayOnly(mention) } };
}

// "Thursday I have the train from Lille", "Tuesday I've got the dentist"; not "Tuesday I can't"
const tellsReason = ({ sentence }: Telling, { implied, begin, end }: Draft): boolean =>
  implied ||
  sentence.clauses.some((clause) => {
    const [first, last] = [sentence.tokens[clause.begin]!, sentence.tokens[clause.end - 1]!];
    return first.begin >= begin && last.end <= end && /\$(?:errand|engagement)/.test(clause.pattern ?? '');
  });

// "… and I am not in the office before 11", "… so nothing before 10": the rest of that day is free.
function boundsDay({ join, modifiers, sense, held, end, pattern = '' }: Clause, ref: Ref): boolean {
  // "… and I'm not available after 9:30 either"
  const either = held.some((one) => one.name === 'A' && one.end === end);
  if (either || modifiers.some(({ also }) => also)) return false;
  const present = sense?.say === 'edge' || /\$free\b|\(in\|there\|/.test(pattern);
  const mention =
    ref.kind === 'edge'
      ? ref.mention
      : ref.kind === 'naming' && ref.naming.kind === 'time'
        ? ref.naming.mention
        : undefined;
  if (mention?.hours === undefined || mention.days !== undefined || mention.each) return false;
  return (ref.kind === 'edge' || /^(?:before|after)$/.test(mention.hours.kind)) && (join === 'other' || present);
}

// "Afternoons: Tuesday is good, Wednesday isn't"
function headingOf(told: Telling, clause: Clause, ref: Ref): Ref | undefined {
  const { lastHere: last, sentence } = told;
  if (!namesDaysOnly(ref)) return undefined;
  if (told.heading?.sentence === sentence) return told.heading.ref;
  if (last === undefined || !last.bare || !namesHoursOnly(last.ref)) return undefined;
  const between = sentence.tokens.filter(
    ({ begin, end }) => begin >= last.end && end <= sentence.tokens[clause.begin]!.begin,
  );
  if (!between.some(({ word }) => word === ':') || !between.every(({ word }) => /^[-:,]$/.test(word))) return undefined;
  told.statements.pop();
  told.heading = { ref: last.ref, sentence };
  return last.ref;
}

/** "On both days | I'm in court until half past three": the hours are of each day. */
export function leadsEachDay(told: Telling, clause: Clause): boolean {
  const { clauses, tokens } = told.sentence;
  const next = clauses[1];
  const ref = told.refIn(clause, 'R');
  if (clause !== clauses[0] || ref?.kind !== 'naming' || ref.naming.kind !== 'all') return false;
  if (next?.sense?.say !== 'answer' && next?.sense?.say !== 'edge') return false;
  const hours = tokens[next.begin]!.atom === undefined ? told.namedIn(next) : undefined;
  return hours !== undefined && namesHoursOnly(hours);
}

/** "Wednesday I'm on the boat | until one and after four I'm at handball": the day's hours come behind it. */
export function runsOn(told: Telling, from: Clause, to: Clause | undefined): boolean {
  const [said, then] = [from.sense, to?.sense];
  if (to === undefined || said?.say !== 'answer' || then?.say !== 'answer' || isApart(told, from, to)) return false;
  if (said.stance !== 'no' || then.stance !== 'no') return false;
  if (told.sentence.tokens[to.begin]!.atom?.kind !== 'time') return false;
  const [day, hours] = [told.refIn(from, 'R'), told.refIn(to, 'R')];
  return day !== undefined && hours !== undefined && namesDaysOnly(day) && namesHoursOnly(hours);
}

const namesOnly = (ref: Ref, fits: (mention: Mention) => boolean): boolean => {
  const namings = namingsOf(ref);
  const plain = ref.kind === 'naming' || ref.kind === 'list';
  return plain && namings.length > 0 && namings.every((one) => one.kind === 'time' && fits(one.mention));
};

/** "any day" */
export const isAnyDay = ({ days }: Mention): boolean =>
  days?.kind === 'any' && days.weekdays.length === 7 && days.within === undefined && days.except === undefined;

/** "Tuesday or Wednesday" */
export const namesDaysOnly = (ref: Ref): boolean =>
  namesOnly(ref, ({ days, hours }) => days !== undefined && hours === undefined);
/** "10 o'clock", "mornings" */
export const namesHoursOnly = (ref: Ref): boolean =>
  namesOnly(ref, (one) => one.hours !== undefined && (one.days === undefined || isAnyDay(one)));

/** "I've got the gas man (9-11, allegedly)": the day is refused for the hours in the bracket alone. Whether it was so. */
export function timesRefused(
  { lastHere: last, sentence: { tokens } }: Telling,
  { begin }: Clause,
  hours: Ref,
): boolean {
  const day = last?.ref;
  if (tokens[begin - 1]?.word !== 'lparen' || last?.base !== 'no') return false;
  if (day?.kind !== 'naming' || day.naming.kind !== 'time' || !namesDaysOnly(day)) return false;
  if (hours.kind !== 'naming' || hours.naming.kind !== 'time' || !namesHoursOnly(hours)) return false;
  const mention = { ...day.naming.mention, hours: hours.naming.mention.hours! };
  last.ref = { kind: 'naming', naming: { kind: 'time', mention } };
  return true;
}

/** "Monday would suit me, between 3 and 5": those hours of it are meant. Whether it was so; an instant is said by itself. */
export function boundBehind(day: Draft, { modifiers }: Clause, hours: Ref): boolean {
  if (day.base === 'no' || day.bare || day.narrow !== undefined) return false;
  if (modifiers.some(({ hedge }) => hedge !== undefined && hedge !== 'prefer')) return false;
  if (day.ref.kind !== 'naming' || day.ref.naming.kind !== 'time' || !namesHoursOnly(hours)) return false;
  const { mention } = day.ref.naming;
  if (mention.days === undefined || mention.days.kind === 'any') return false;
  if (mention.hours !== undefined && mention.hours.kind !== 'part') return false;
  const said = namingsOf(hours).flatMap((one) => (one.kind === 'time' ? [one.mention] : []));
  if (said.every((one) => one.hours?.kind === 'at')) {
    day.outlined = true;
    return false;
  }
  if (hours.kind !== 'naming' || !/^(?:span|after|before)$/.test(said[0]!.hours!.kind)) return false;
  day.ref = { kind: 'naming', naming: { kind: 'time', mention: { ...said[0]!, days: mention.days } } };
  return true;
}

/** The hours of whatever day. */
export function anyDay(ref: Ref): Ref {
  if (ref.kind !== 'naming' || ref.naming.kind !== 'time') return ref;
  const { near: _, ...mention } = ref.naming.mention;
  return { kind: 'naming', naming: { kind: 'time', mention } };
}

/** A place in the list that is one of a day: of the topic, or, of "the late one" behind "the early one", of the same two. */
export function placedIn(told: Telling, ref: Ref, topic: Ref | undefined): Ref | undefined {
  const place = placeOf(ref);
  const last = told.statements.at(-1)?.ref;
  const pair =
    place?.ofTwo && last?.kind === 'within' && (placeOf(last.group) !== undefined || isPair(last.group))
      ? last.of
      : undefined;
  const of = topic ?? pair;
  if (place === undefined || of === undefined) return undefined;
  return ref.kind === 'except'
    ? { ...ref, ref: { kind: 'within', group: ref.ref, of } }
    : { kind: 'within', group: ref, of };
}

// "Both Thursday ones would work, and if I had to choose I'd take the earlier"
const isPair = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'all' && ref.naming.count === 2;

/** "the early one", "the early one but not the late one" */
function placeOf(ref: Ref): Extract<Naming, { kind: 'positions' }> | undefined {
  if (ref.kind === 'except') return placeOf(ref.ref);
  return ref.kind === 'naming' && ref.naming.kind === 'positions' ? ref.naming : undefined;
}
