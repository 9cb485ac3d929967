// Whether a name stands alone in its sentence or amid words that nobody read: a bare "Thursday" beside "hmm, I had it down as a
// yes" may be the topic of those words.
import type { Clause } from './clauses.ts';
import { isApart, isOfThePast, isUnread, neighbours } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Telling } from './telling.ts';

/** Whether the clause before it, in its sentence, was not read or is said of others. */
export function isTail(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  return before !== undefined && isUnread(told, before);
}

/** "I'll post it on Monday, or possibly Tuesday": joined to words that nobody read and that name a time, too. */
export function goesOnWithTime(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  if (before === undefined || !isTail(told, clause) || (clause.join !== 'or' && clause.join !== 'and')) return false;
  return told.tokensOf(before).some(({ atom }) => atom?.kind === 'time');
}

/** Whether a neighbour of the clause, in its sentence, was not read or is said of others. */
export function isExposed(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  return isTail(told, clause) || (next !== undefined && isUnread(told, next));
}

/** "Cancel | that last mail of mine": what an order is about was not read. */
export function goesOnUnread(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  if (next === undefined || next.sense !== undefined || (next.join !== undefined && next.join !== 'other'))
    return false;
  const between = told.sentence.tokens.slice(clause.end, next.begin);
  return between.every(({ word, atom }) => atom === undefined && /^\p{L}+$/u.test(word) && !/^[lr]paren$/.test(word));
}

/** Why a name without a stance of its own may be no yes. */
export function isMereTopic(told: Telling, clause: Clause, ref: Ref): boolean {
  if (isAnswer(clause, ref)) return false;
  const kinds = namingsOf(ref).map(({ kind }) => kind);
  return (
    // "As for Monday, …"
    clause.join === 'reason' ||
    // "The others, like I said"
    kinds.includes('rest') ||
    isPeriod(ref) ||
    isRestOfRefusal(told, clause, ref) ||
    goesOnFromDoubt(told) ||
    // "One, we meet at the hall"
    neighbours(told, clause).next?.sense?.say === 'action' ||
    // "Thursday, forget it"
    (/^(correction|dissent)$/.test(neighbours(told, clause).next?.sense?.say ?? '') &&
      !isCorrected(told, clause) &&
      !kinds.includes('none')) ||
    // "Three quotes, none of them pretty"; "none of these, we're in Cornwall" refuses
    isTail(told, clause) ||
    (isExposed(told, clause) && !kinds.includes('none') && !isReasoned(told, clause, ref))
  );
}

// "Any of them, we're retired": why, in words that name nothing and tell of no wish.
function isReasoned(told: Telling, clause: Clause, ref: Ref): boolean {
  const { next } = neighbours(told, clause);
  const { cues, subordinate, loose } = told.language;
  if (ref.kind !== 'naming' || ref.naming.kind !== 'all' || clause !== told.sentence.clauses[0]) return false;
  if (next === undefined || next.sense !== undefined || next.join !== undefined) return false;
  const words = told.tokensOf(next);
  return (
    told.language.writer.has(words[0]?.word ?? '') &&
    words.every(({ word, atom }) =>
      atom === undefined
        ? !cues.has(word) && !subordinate.has(word) && !loose.turn.has(word) && !loose.never.has(word)
        : atom.kind === 'modifier' && atom.modifier.hedge === undefined,
    )
  );
}

// "Tuesday, no wait, Thursday": what counts instead is named.
function isCorrected(told: Telling, clause: Clause): boolean {
  const { clauses } = told.sentence;
  const at = clauses.indexOf(clause);
  return (
    clauses[at + 1]?.sense?.say === 'correction' && clauses[at + 2]?.sense?.say === 'carry' && at + 3 === clauses.length
  );
}

// "Monday I have two classes, one from 9 to 12, after that I'm free"
const goesOnFromDoubt = ({ doubts, sentence }: Telling): boolean => {
  const last = doubts.at(-1);
  return last?.rule === 'way-out' && last.begin >= sentence.tokens[0]!.begin;
};

// "I come back | late in the evening"
function isRestOfRefusal(told: Telling, clause: Clause, ref: Ref): boolean {
  const { before } = neighbours(told, clause);
  const hours = namingsOf(ref).every((one) => one.kind === 'time' && one.mention.days === undefined);
  return hours && before?.sense?.say === 'answer' && before.sense.stance === 'no' && !isApart(told, before, clause);
}

/** "till the end of the month", "this week": said of much, and rarely of a slot. */
export const isPeriod = (ref: Ref): boolean =>
  // "any time this week"
  ref.kind !== 'within' &&
  namingsOf(ref).some(
    (one) =>
      one.kind === 'time' &&
      one.mention.hours === undefined &&
      /^(?:week|month|ahead)$/.test(
        (one.mention.days?.kind === 'open' ? one.mention.days.day : one.mention.days)?.kind ?? '',
      ),
  );

// "Evenings only please", "all but Thursday": whatever stands beside it, this is an answer.
const isAnswer = ({ modifiers }: Clause, ref: Ref): boolean =>
  ref.kind === 'except' ||
  // "any night but Tuesday", "anything after half nine"
  namingsOf(ref).some((one) => one.kind === 'time' && one.mention.days?.kind === 'any' && one.mention.days.except) ||
  (ref.kind === 'within' && namingsOf(ref.group).every(({ kind }) => kind === 'all')) ||
  modifiers.some((one) => one.only || one.please || one.sure || one.instead || one.also || one.hedge !== undefined);

/** "Wednesday is a no and Friday, which I never answered, is a yes": words that nobody read come behind it and say otherwise. */
export function isFollowed(told: Telling, clause: Clause): boolean {
  const { yes, no } = told.language.loose;
  const { clauses } = told.sentence;
  return clauses
    .slice(clauses.indexOf(clause) + 1)
    .filter(({ sense, join }) => sense === undefined && join === undefined)
    .filter((one) => !isOfThePast(told, one))
    .some((one) => told.tokensOf(one).some(({ word, atom }) => atom === undefined && (yes.has(word) || no.has(word))));
}
