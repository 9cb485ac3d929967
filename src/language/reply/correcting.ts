// Second thoughts: "Tuesday. No, scratch that, Wednesday", "Friday at 9. Wait, 9 is our stand-up".
import type { Clause } from './clauses.ts';
import { isApart, neighbours } from './neighbours.ts';
import { order } from './ordering.ts';
import type { ActionSense, Sense } from './sense.ts';
import { state, takeBackLast } from './stating.ts';
import type { Telling } from './telling.ts';
import { verdict } from './verdicts.ts';

type Correction = Extract<Sense, { readonly say: 'correction' }>;

/** Takes back what was said just before, or makes the next clause take its place: "no, scratch that", "sorry". */
export function correct(told: Telling, clause: Clause, { soft, undo }: Correction, question: boolean): void {
  if (soft && dropsOffer(told, clause)) return;
  // "I know I said I could do Friday. I take it back"
  const { claimed } = told;
  if (undo && (claimed?.sentence === told.sentence || (claimed !== undefined && claimed.sentence === told.before))) {
    told.claimed = undefined;
    return state(told, clause, claimed.ref, 'no', false);
  }
  if (soft && clause === told.sentence.clauses.at(-1)) {
    // "Sorry!" at the end is an apology.
    if (!saysNo(told, clause)) return;
    // "Thursday works. Actually no. Wednesday."
    if (told.adjacent && told.lastHere === undefined && told.sentence.clauses.length === 1)
      takeBackLast(told, 'retracted');
    else verdict(told, clause, false, question);
  } else if (undo && saidNothing(told)) order(told, clause, { do: 'undo' });
  else if (undo && (told.adjacent || (decidedLast(told) && endsSentence(told, clause))) && !isUnsure(told))
    takeBackLast(told, 'retracted');
  else {
    told.pending = { ...told.pending, corrects: soft ? 'perhaps' : 'surely' };
    if (!soft) told.rethought = told.place(clause).begin;
  }
}

// "Let's do 1. Scratch that.": the decision just before, whether or not another one follows.
function decidedLast({ actions, statements, before, sentence }: Telling): boolean {
  const last = actions.at(-1);
  const since = (before ?? sentence).tokens[0]!.begin;
  return last !== undefined && last.begin >= since && last.begin > (statements.at(-1)?.begin ?? -1);
}

const endsSentence = ({ sentence }: Telling, clause: Clause): boolean => clause === sentence.clauses.at(-1);

/** "Book 2. No, strike that": what sounds like an order about "that" takes back the order just before. */
export function takesBackOrder(told: Telling, clause: Clause, action: ActionSense): boolean {
  if (!/^(?:withdraw|cancel)$/.test(action.do) || told.refIn(clause, 'R') !== undefined || !decidedLast(told))
    return false;
  const { next } = neighbours(told, clause);
  // "Also scratch that | last one"
  if (
    !told.language.stressed.has(told.tokensOf(clause).at(-1)?.word ?? '') ||
    (next !== undefined && !isApart(told, clause, next))
  )
    return false;
  if (told.actions.at(-1)!.action.do === 'undo') return false;
  takeBackLast(told, 'retracted');
  return true;
}

/** Remembers a yes that was given before, not one of "I said no to Friday". */
export function claim(told: Telling, clause: Clause): void {
  const ref = told.refIn(clause, 'R');
  const says = told.tokensOf(clause).some(({ word }) => told.language.denying.has(word));
  if (ref !== undefined && !says) told.claimed = { ref, sentence: told.sentence };
}

// "Monday works. Oh no, I have the dentist"; not "Monday works. No, the room is fine".
function isRegret(told: Telling, clause: Clause): boolean {
  const { sentence, adjacent, lastHere, statements } = told;
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[at - 1];
  if (before?.sense?.say !== 'correction' || !saysNo(told, before) || statements.at(-1)?.base !== 'yes') return false;
  const pointsBack = [sentence.tokens[clause.begin - 1], sentence.tokens[clause.begin]].some(
    (token) => token?.atom === undefined && told.language.pointing.has(token?.word ?? ''),
  );
  const own = told.language.writer.has(told.tokensOf(clause)[0]?.word ?? '');
  if (!(own || pointsBack) || told.namedIn(clause) !== undefined) return false;
  const more = sentence.tokens.slice(0, before.end).filter(({ word }) => /\p{L}/u.test(word)).length > 1;
  // "Thursday. No, that's swimming. Friday!"
  return lastHere !== undefined || (adjacent && at === 1 && (more || pointsBack));
}

// "Monday is out. Tuesday at 9 scratch that": Tuesday is taken back, and nobody had read it.
const isUnsure = ({ doubts, lastHere, sentence: { tokens } }: Telling): boolean =>
  lastHere === undefined && doubts.some(({ begin }) => begin >= tokens[0]!.begin);

const saidNothing = ({ statements, actions, doubts, sentence: { tokens } }: Telling): boolean =>
  statements.length === 0 && actions.length === 0 && !doubts.some(({ begin }) => begin >= tokens[0]!.begin);

/** Whether "no" itself is among its words. */
export const saysNo = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ word }) => told.language.refusing.has(word));

/** What nobody read takes the statement before it back, where it begins with a second thought or follows one. */
export function thinkAgain(told: Telling, clause: Clause): void {
  const regrets = isRegret(told, clause);
  if (regrets || (told.pending.corrects === 'surely' && !isUnsure(told)))
    return takeBackLast(told, regrets ? 'retracted' : 'taken-back');
  const words = told.sentence.tokens.slice(0, clause.end).map(({ word }) => word);
  if (told.sentence.clauses[0] === clause && told.language.secondThought.test(words.join(' '))) takeBackLast(told);
}

/** "How about Friday at 3? Hmm, no, that's graduation": whoever asks and says no has thought better of it; whether it was so. */
export function dropsOffer(told: Telling, clause: Clause): boolean {
  const { sentence } = told;
  const last = told.statements.at(-1);
  if (last?.stance !== 'offer' || told.lastHere !== undefined || !told.adjacent) return false;
  if (sentence.clauses[0] !== clause || sentence.question || !saysNo(told, clause)) return false;
  told.statements.pop();
  return true;
}
