// The day that stands before a clause and only tells of which day it speaks: "Wednesday I could do the early one".
import type { Naming } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Stance } from './sense.ts';
import type { Telling } from './telling.ts';

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
  const pair = place?.ofTwo && last?.kind === 'within' && placeOf(last.group) !== undefined ? last.of : undefined;
  const of = topic ?? pair;
  if (place === undefined || of === undefined) return undefined;
  return ref.kind === 'except'
    ? { ...ref, ref: { kind: 'within', group: ref.ref, of } }
    : { kind: 'within', group: ref, of };
}

/** "the early one", "the early one but not the late one" */
function placeOf(ref: Ref): Extract<Naming, { kind: 'positions' }> | undefined {
  if (ref.kind === 'except') return placeOf(ref.ref);
  return ref.kind === 'naming' && ref.naming.kind === 'positions' ? ref.naming : undefined;
}
