// From statements to answers (`language.md` rules 3 to 7): what is named, what is left unnamed, what is offered.
import type { AnswerValue, SaidSpan } from '../reading.ts';
import { ranked, withoutEcho } from './clearing.ts';
import { isAmount, isMereReason, mayMean, meantBy } from './doubtful.ts';
import { find } from './finding.ts';
import { type Found, folded, isSaidOfMany, rejects } from './folding.ts';
import { settleOthers } from './others.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Doubt, Statement } from './said.ts';
import { type SettleContext, Settlement, type Unsettled } from './settlement.ts';
import { restOf } from './unsaid.ts';

export interface Settled {
  readonly answers: ReadonlyMap<number, AnswerValue>;
  readonly propose: readonly SaidSpan[];
  readonly unsaid: readonly number[];
  /** Statements and fragments that could not be read with certainty. */
  readonly doubts: readonly Unsettled[];
  /** For each statement the slots that it named. */
  readonly named: readonly { readonly statement: Statement; readonly slots: readonly number[] }[];
  /** How the slots that nobody named were settled. */
  readonly rest?: AnswerValue;
}

/** The answers that statements and doubts come to, slot by slot, with the times offered and what must be asked about. */
export function settle(statements: readonly Statement[], doubts: readonly Doubt[], context: SettleContext): Settled {
  const settlement = new Settlement(context);
  for (const statement of ranked(withoutEcho(statements))) find(settlement, statement, statements, doubts);
  settleOthers(settlement, doubts);
  const { found, rests, propose, unclear, open, numbers, earlier } = settlement;
  const { answers, contradicted } = folded(found);
  for (const { slot, statement } of contradicted) {
    answers.delete(slot);
    settlement.ask(statement, 'contradicted', [slot]);
  }
  const taken = new Set([...answers].filter(([, answer]) => answer !== 'no').map(([n]) => n));
  const onlyRejects = found.length > 0 && found.every(({ stance }) => rejects(stance));
  for (const doubt of doubts) {
    if (isAmount(doubt, context)) continue;
    // Where silence would be a yes, a time is asked about.
    if (doubt.chatter === 'numbers' || (doubt.chatter === 'talk' && found.length > 0 && !onlyRejects)) continue;
    // "Marta has the dentist on Wednesday at 3" is no reason against a Wednesday at 10.
    const told = doubt.rule === 'others';
    const slots =
      told && !isAmount(doubt, context) ? meantBy(doubt, context, earlier) : mayMean(doubt, context, earlier);
    // "The lease runs until 31 December": what holds of all that is shown is no reason against one.
    const times = doubt.ref !== undefined && namingsOf(doubt.ref).every(({ kind }) => kind === 'time');
    const ofAll = times && numbers.length > 1 && new Set(slots).size === numbers.length;
    // "As I asked on Monday": nothing to ask about, and no silent yes either.
    if (doubt.rule === 'passed-over') {
      if (onlyRejects && !ofAll) for (const n of slots) open.add(n);
      continue;
    }
    if (!doubt.cued && !onlyRejects && found.length > 0) continue;
    if (doubt.rule === 'others' && found.some(({ stance }) => !rejects(stance))) continue;
    // "Coach can't do Wednesday. I can't do Friday"
    if (doubt.rule === 'answer-of-others' && found.length > 0) continue;
    // "Tuesday. Scratch that. Wednesday": the last word counts.
    if (doubt.rule === 'retracted' && found.some((one) => isSaidInstead(one, doubt))) continue;
    // "I reported this on 4 November"
    if (slots.length === 0 && doubt.forward === false && doubt.ref !== undefined) continue;
    if (isMereReason(doubt, slots, found)) continue;
    // "Put me down for Tuesday. Oh hang on, that's the breakfast at school. Forget Tuesday"
    if (doubt.rule === 'taken-back' && doubt.refuses === false && areRefusedBehind(slots, doubt, found)) continue;
    const openEnded = told && ofAll && doubt.ref !== undefined && isOpenEnded(doubt.ref);
    settlement.ask(doubt, doubt.rule, openEnded && onlyRejects ? [] : slots);
    // "Any day. Thursday's the staff party": what was said of many is not said of what is doubtful.
    const names = doubt.ref === undefined ? [] : namingsOf(doubt.ref);
    const against = doubt.cued && doubt.rule !== 'wished' && names.every(({ kind }) => kind === 'time');
    if (against) for (const n of slots) if (isSaidOfMany(n, slots, found)) answers.delete(n);
  }
  // "So anything else": who spoke of the others spoke of all.
  const spoken = rests.some(({ stance }) => !rejects(stance));
  // "The old lease runs until 31 December, as they like to remind us": whatever it may speak against, it picks nothing.
  const talk = new Set(doubts.filter(({ chatter }) => chatter === 'talk').map(({ begin }) => begin));
  const doubtful = unclear.some((one) => maySay(one) && !talk.has(one.begin));
  const rest = spoken ? undefined : restOf(found, taken, statements, propose, doubtful, context);
  const unsaid: number[] = [];
  for (const n of numbers) {
    if (answers.has(n) || rest === undefined || (open.has(n) && !rest.firm)) continue;
    answers.set(n, rest.value);
    if (rest.value === 'no' && !rest.firm) unsaid.push(n);
  }
  return {
    answers: new Map([...answers].sort(([a], [b]) => a - b)),
    propose,
    unsaid,
    doubts: unclear,
    named: found.map(({ statement, slots }) => ({ statement, slots })),
    ...(rest && { rest: rest.value }),
  };
}

const areRefusedBehind = (slots: readonly number[], { end }: Doubt, found: readonly Found[]): boolean =>
  slots.length > 0 &&
  slots.every((n) => found.some((one) => one.statement.begin >= end && rejects(one.stance) && one.slots.includes(n)));

const isOpenEnded = (ref: Ref): boolean =>
  namingsOf(ref).every((one) => one.kind === 'time' && one.mention.days?.kind === 'open');

const isSaidInstead = ({ stance, statement }: Found, { end, refuses }: Doubt): boolean =>
  rejects(stance) === refuses && statement.begin >= end && !statement.also;

// "On the 13th I've got wreaths to make", where no slot lies on it, says nothing of any.
const maySay = ({ rule, slots }: Unsettled): boolean =>
  slots.length > 0 || !/^(?:circumstance|others|answer-of-others)$/.test(rule);
