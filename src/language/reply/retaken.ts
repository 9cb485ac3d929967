// Bare names behind second thoughts: "Book 2. Sorry, I meant 3", "I said no to Friday but I meant Thursday".
import type { Clause } from './clauses.ts';
import { neighbours } from './neighbours.ts';
import type { ActionSense } from './sense.ts';
import type { Telling } from './telling.ts';

/** "Tuesday works, no wait, that's the plasterer's day, I meant Wednesday": what was taken back counts no longer. */
export function replacesTakenBack({ doubts, lastHere, before, sentence: { tokens } }: Telling): boolean {
  const last = doubts.at(-1);
  const from = (before?.tokens[0] ?? tokens[0]!).begin;
  if (last === undefined || !/^(?:taken-back|retracted)$/.test(last.rule) || last.refuses !== false) return false;
  if (lastHere !== undefined || last.begin < from) return false;
  doubts[doubts.length - 1] = { ...last, rule: 'retracted' };
  return true;
}

/** "Start an hour later on that day, so at 3pm." */
export function restatesMove({ actions, sentence: { tokens }, lastHere }: Telling, { join }: Clause): boolean {
  const last = actions.at(-1);
  const isHere = last !== undefined && last.begin >= tokens[0]!.begin;
  return isHere && last.action.do === 'move' && lastHere === undefined && join === 'other';
}

/** "Book 2. Sorry, I meant 3." */
export function orderCorrected({ pending, actions, statements, lastHere }: Telling): ActionSense | undefined {
  const last = actions.at(-1);
  if (pending.corrects !== 'surely' || last === undefined || lastHere !== undefined) return undefined;
  const isOfSlot = /^(?:confirm|withdraw)$/.test(last.action.do) && last.held('R').length > 0;
  return isOfSlot && statements.every(({ begin }) => begin < last.begin) ? last.action : undefined;
}

/** "Tuesday at 9, no wait, that's the vet, Thursday works" */
export const isTakenBack = (told: Telling, clause: Clause): boolean => {
  const next = neighbours(told, clause).next?.sense;
  return next?.say === 'correction' && next.soft !== true;
};

/** "I said no to Friday but I meant Thursday": what was said of Friday was passed over. */
export const correctsPassed = ({ pending, lastHere, doubts, sentence: { tokens } }: Telling): boolean =>
  pending.corrects === 'surely' &&
  lastHere === undefined &&
  doubts.some(({ rule, begin }) => rule === 'passed-over' && begin >= tokens[0]!.begin);
