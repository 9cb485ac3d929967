// The stance that a bare name takes over from what stands before or behind it: "Tuesday works, and Wednesday".
import type { Clause } from './clauses.ts';
import { neighbours } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Stance } from './sense.ts';
import type { Telling } from './telling.ts';

export const isNone = (ref: Ref): boolean =>
  ref.kind === 'within' ? isNone(ref.group) : ref.kind === 'naming' && ref.naming.kind === 'none';
export const isTime = (ref: Ref): boolean => namingsOf(ref).every(({ kind }) => kind === 'time');

/** The stance of the statement before: "Monday is out. So is Thursday." */
export function asBefore(told: Telling): { stance: Stance | 'doubt'; known: boolean } {
  const last = told.statements.at(-1);
  return { stance: last === undefined ? 'doubt' : last.stance, known: true };
}

/** "Tuesday works, and Wednesday": the stance goes on; "not Tuesday but Wednesday" turns it. `known` where it was taken over. */
export function carried(
  told: Telling,
  clause: Clause,
  question: boolean,
): { stance: Stance | 'doubt'; known: boolean } {
  const own = clause.modifiers.some(({ hedge, sure, only }) => hedge !== undefined || sure || only);
  const goesOn = !own && clause.join !== 'reason' && (told.lastHere !== undefined || clause.join !== undefined);
  // "I can't do 2. Correction: 3."
  // "Tuesday's good, no, Tuesday's the fair, it's Wednesday I meant"
  if (told.pending.corrects === 'surely' && !own && told.statements.at(-1)?.base === 'no')
    return {
      stance: told.statements.at(-1)!.corrects && told.statements.at(-2)?.base === 'yes' ? 'yes' : 'no',
      known: true,
    };
  const last = goesOn ? told.statements.at(-1) : undefined;
  // "4: no, 5: only if we keep it short"
  const next = neighbours(told, clause).next?.sense?.say;
  const open = last === undefined || told.pending.rank !== undefined || next === 'condition' || next === 'narrow';
  // "Tuesday: I'm free, Wednesday: I'm in Leeds": at the head of an item nothing goes on.
  if (open || told.sentence.tokens[clause.end]?.word === ':') return { stance: 'yes', known: false };
  const polite = clause.modifiers.some(({ please }) => please);
  // "Tuesday is taken, so Wednesday"; "not 2, 3 please".
  if (last.base === 'no' && (clause.join === 'other' || clause.join === 'then' || polite))
    return { stance: 'yes', known: false };
  // "none of these; Friday at 2?"
  if (question && isNone(last.ref)) return { stance: 'yes', known: false };
  // "Tuesday, no. And Thursday, very well": from a refusal a sentence before, nothing else may be said.
  if (last.base === 'no' && told.lastHere === undefined && !endsSentence(told, clause))
    return { stance: 'doubt', known: true };
  if (clause.join === 'but') return { stance: last.base === 'no' ? 'yes' : last.base, known: true };
  // After a refusal only "and" and "or" go on with it; "4: no, 5" may begin anything.
  if (last.base === 'no' && clause.join === undefined && !countsSame(told, clause) && !adds(told, clause))
    return { stance: 'doubt', known: true };
  return { stance: last.base, known: true };
}

// "Wednesday is out, both of them"
function countsSame(told: Telling, clause: Clause): boolean {
  const ref = told.refIn(clause, 'R');
  const counts = ref?.kind === 'naming' && ref.naming.kind === 'all' && ref.naming.count !== undefined;
  return counts && told.lastHere !== undefined && endsSentence(told, clause);
}

// "Sunday's taken, Saturday too."
function adds({ sentence: { tokens } }: Telling, { end, modifiers }: Clause): boolean {
  const next = tokens.slice(end).find(({ atom }) => atom?.kind !== 'modifier');
  const ends = next === undefined || (next.atom === undefined && /^[.,;!]$/.test(next.word));
  return ends && modifiers.some(({ also }) => also);
}

export const endsSentence = ({ sentence: { tokens } }: Telling, clause: Clause): boolean =>
  tokens.slice(clause.end).every(({ word, atom }) => atom === undefined && /^[^\p{L}\p{N}]+$/u.test(word));

/** "Friday and the other times are not possible": what is said of the others is said of Friday, too. */
export function sharedWithOthers(told: Telling, clause: Clause, ref: Ref): Stance | undefined {
  const next = neighbours(told, clause).next;
  const others = next !== undefined && told.sentence.tokens[next.begin]?.atom?.kind === 'rest';
  const beside = others && clause.modifiers.length === 0 && clause.end + 1 === next.begin && next.join === 'and';
  const alone = ref.kind === 'naming' && clause.join === undefined && told.lastHere === undefined;
  return beside && alone && next.sense?.say === 'answer' ? next.sense.stance : undefined;
}
