// A name without a stance of its own: "and Wednesday", "Thursday". It takes that of its neighbour, or stands for a yes.
import type { Token } from '../atoms.ts';
import { isAnyHourOfDay, isApposed, isPronoun, isRightBehind, ofSameDay, ofSamePlace, refines } from './apposed.ts';
import { isSign } from './borders.ts';
import { asBefore, carried, isNone, isTime, sharedWithOthers } from './carried.ts';
import type { Clause } from './clauses.ts';
import { doubt, isNamed } from './doubting.ts';
import { goesOnUnread, goesOnWithTime, isFollowed, isMereTopic } from './exposure.ts';
import { leadsStory } from './history.ts';
import { isUnread, neighbours } from './neighbours.ts';
import { order } from './ordering.ts';
import { namingsOf, type Ref } from './refs.ts';
import { correctsPassed, isTakenBack, orderCorrected, replacesTakenBack, restatesMove } from './retaken.ts';
import type { DoubtRule } from './said.ts';
import type { Carrying } from './sense.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';
import { leadsEachDay } from './topics.ts';

/** Gives a bare name the stance that its neighbours leave it, a yes where they leave none, or a doubt. */
export function carry(told: Telling, clause: Clause, question: boolean, { same, corrects }: Carrying): void {
  const named = told.refIn(clause, 'R');
  if (named === undefined) return;
  const ref = (same ? (ofSameDay(told, named) ?? ofSamePlace(told, named)) : undefined) ?? named;
  if (question && ref.kind === 'list' && isNone(ref.refs[0]!)) return refuseAndOffer(told, clause, ref.refs);
  if (isAnyHourOfDay(told, ref) || leadsEachDay(told, clause)) return;
  const parts = byPolarity(ref);
  if (parts.length > 1) return eachAlone(told, clause, parts, question);
  if (corrects && replacesTakenBack(told)) return state(told, clause, ref, 'yes', question, { corrects: true });
  if (corrects) told.pending = { ...told.pending, corrects: 'surely' };
  if (told.decides === 'by-number' && isLoneNumber(told, clause, ref)) return order(told, clause, { do: 'confirm' });
  if (restatesMove(told, clause)) return;
  const ordered = orderCorrected(told);
  if (ordered !== undefined) return order(told, clause, ordered);
  const { stance, known } = same ? asBefore(told) : carried(told, clause, question);
  if (isApposed(told, clause, ref)) return;
  const shared = sharedWithOthers(told, clause, ref);
  if (shared) return state(told, clause, ref, shared, question);
  if ((!known || stance === 'doubt') && leadsStory(told, clause)) return told.speakOf(ref, 'unread');
  if (!known && goesWithNext(told, clause)) return doubt(told, clause, ref);
  if (correctsPassed(told)) return doubt(told, clause, ref);
  if (stance === 'doubt') return doubt(told, clause, ref);
  if (!known && goesOnWithTime(told, clause)) return doubt(told, clause, ref);
  if (restGoesOn(told, clause, ref)) return doubt(told, clause, ref, 'followed');
  if (known && (isFollowed(told, clause) || goesOnUnread(told, clause))) return doubt(told, clause, ref, 'followed');
  // "I've got three quotes here, none of them pretty"
  // "I got the 3 quotes, two are too dear"
  if (!known && (isPronoun(ref) || isBareNumber(ref)) && countsBefore(told, clause)) return;
  if (!known && isMereTopic(told, clause, ref)) {
    if (isNamed(ref)) told.speakOf(ref, 'unread');
    return doubt(told, clause, ref, isTakenBack(told, clause) ? 'retracted' : (ofOthers(told, clause) ?? 'bare-name'));
  }
  if ((clause.join === 'but' || isRightBehind(told, clause)) && refines(told, ref)) return;
  // "Thursday 11:30 - is that UK time?"   "when I'm in Cornwall! (9th-13th)"; but not "none of these; Friday at 2?"
  const isAsked = told.sentence.question && !question && !isNone(ref) && !clause.modifiers.some(({ please }) => please);
  if (!known && (isAsked || (inBrackets(told, clause) && isTime(ref)))) return doubt(told, clause, ref);
  state(told, clause, ref, stance, question, { bare: !known });
}

// "Their helpline is open from 9 to 5, Monday to Thursday": more of the time that was said of somebody else.
function ofOthers({ sentence: { clauses, tokens } }: Telling, clause: Clause): DoubtRule | undefined {
  const before = clauses[clauses.indexOf(clause) - 1]?.sense;
  if (before?.say !== 'others' || (clause.join !== undefined && clause.join !== 'and')) return undefined;
  const mere = clause.modifiers.length === 0 && clause === clauses.at(-1);
  const times = tokens.slice(clause.begin, clause.end).every(({ atom }) => atom?.kind === 'time');
  return mere && times ? (before.answer ? 'answer-of-others' : 'others') : undefined;
}

// A number that counts things stands in the words before it, which nobody read.
const isBareNumber = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'labels' && !ref.naming.firm;

export function countsBefore(told: Telling, clause: Clause): boolean {
  const { clauses } = told.sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined || !isUnread(told, before) || told.lastHere !== undefined) return false;
  const tokens = told.tokensOf(before);
  return (
    tokens.some(({ atom }) => atom?.kind === 'number') &&
    !tokens.some(({ atom }) => atom !== undefined && /^(?:time|labels|positions|all|none|rest)$/.test(atom.kind))
  );
}

// "Everything else | that week is training camp"
function restGoesOn(told: Telling, clause: Clause, ref: Ref): boolean {
  const next = neighbours(told, clause).next;
  if (next === undefined || !isUnread(told, next) || !namingsOf(ref).some(({ kind }) => kind === 'rest')) return false;
  return !told.sentence.tokens.slice(clause.end, next.begin).some(isSign);
}

// "Either of the Monday ones, neither of the Tuesday ones"
function byPolarity(ref: Ref): readonly Ref[] {
  if (ref.kind !== 'list') return [ref];
  const [none, some] = [ref.refs.filter(isNone), ref.refs.filter((one) => !isNone(one))];
  return none.length > 0 && some.length > 0 ? [...none, ...some] : [ref];
}

function eachAlone(told: Telling, clause: Clause, refs: readonly Ref[], question: boolean): void {
  if (told.lastHere !== undefined) return doubt(told, clause, { kind: 'list', refs });
  for (const ref of refs) state(told, clause, ref, 'yes', question && !isNone(ref), { bare: true });
}

// "none of these; Friday at 2?"
function refuseAndOffer(told: Telling, clause: Clause, [none, ...others]: readonly Ref[]): void {
  state(told, clause, none!, 'yes', false, { bare: true });
  state(told, clause, { kind: 'list', refs: others }, 'yes', true, { bare: true });
}

const isLoneNumber = ({ sentence }: Telling, clause: Clause, ref: Ref): boolean =>
  sentence.clauses.every((one) => one === clause || one.sense?.say === 'nothing') &&
  namingsOf(ref).every(({ kind }) => kind === 'labels' || kind === 'positions');

function inBrackets({ sentence: { tokens }, language }: Telling, { begin, end }: Clause): boolean {
  // "(so probably at 4:59)"
  const lead = tokens
    .slice(0, begin)
    .findLast(({ word, atom }) => (atom === undefined ? !language.joins.has(word) : atom.kind !== 'modifier'));
  return lead?.word === 'lparen' && tokens[end]?.word === 'rparen';
}

// "Tuesday and Wednesday I'm in Denver": what is said of the second may be said of the first.
function goesWithNext(told: Telling, clause: Clause): boolean {
  const { tokens } = told.sentence;
  const next = neighbours(told, clause).next;
  if (next === undefined || (next.join !== 'and' && next.join !== undefined) || next.sense?.say === 'carry')
    return false;
  const between = tokens.slice(clause.end, next.begin + 1);
  return (
    !between.some(({ word, atom }) => atom === undefined && /^[,;:.-]$/.test(word)) &&
    namesAny(tokens.slice(next.begin, next.begin + 1))
  );
}

const namesAny = (tokens: readonly Token[]): boolean =>
  tokens.some(({ atom }) => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind));
