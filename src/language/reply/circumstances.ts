// A circumstance that speaks for itself ("Friday I'm in Durban") refuses only where nothing near it says otherwise.
import type { Clause } from './clauses.ts';
import { isApart, neighbours, speaksOfFree } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Telling } from './telling.ts';
import { leadsEachDay, runsOn } from './topics.ts';

/** Whether something near a circumstance says that it hinders nobody: "Monday I'm in town, and I can ring you at 9". */
export function mayBeOtherwise(told: Telling, clause: Clause, ref: Ref): boolean {
  const { before, next } = neighbours(told, clause);
  const passed = told.sentence.tokens[clause.begin - 1]?.atom;
  return (
    // "Lol at the photo from Friday's quiz"
    (passed?.kind === 'modifier' && passed.modifier.aside === true) ||
    (before !== undefined &&
      !isApart(told, before, clause) &&
      !leadsEachDay(told, before) &&
      !runsOn(told, before, clause)) ||
    // "… would be possible, since my training on that day was cancelled"
    (clause.join === 'reason' && told.lastHere !== undefined) ||
    // "every Tuesday production meeting from 10 to 12"
    told.tokensOf(clause).some(({ word }) => word === 'repeat') ||
    isAnswered(told, clause) ||
    isOpenEnded(told, clause, ref) ||
    isBound(ref) ||
    speaksOfFree(told, clause) ||
    (next?.sense?.say === 'answer' && !isApart(told, clause, next)) ||
    // "Monday I'm in town, and I can ring you at 9"; "dentist at 9, but should be back by 10"
    (next !== undefined &&
      next.sense === undefined &&
      (next.join === 'but' || speaksOfFree(told, next) || namesTime(told, next)))
  );
}

// "Wednesday I'm on a late, start at 1, so I'd need to be done by noon"
const namesTime = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ atom }) => atom?.kind === 'time' && atom.mention.days === undefined);

// "Thursday for me, though I have to drop off by 10": the name was an answer before the circumstance came.
function isAnswered(told: Telling, clause: Clause): boolean {
  const { tokens } = told.sentence;
  const name = clause.held.find((one) => one.name === 'R');
  const sign = tokens.findIndex(({ word }, at) => name !== undefined && at >= name.end && word === ',');
  if (name === undefined || sign <= name.end || sign >= clause.end) return false;
  return tokens.slice(name.end, sign).every(({ atom }) => atom?.kind === 'modifier');
}

// "I'm on the spot from Thursday": who knows whether that is good or bad; "away from Thursday" is bad.
const isOpenEnded = (told: Telling, clause: Clause, ref: Ref): boolean =>
  !told.tokensOf(clause).some(({ word }) => told.language.loose.no.has(word)) &&
  namingsOf(ref).some(
    (one) => one.kind === 'time' && one.mention.days?.kind === 'open' && /^(?:after|from)$/.test(one.mention.days.side),
  );

// "I have to be out of the door by 4:30 on Tuesday": of what comes after, not before.
export const isBound = (ref: Ref): boolean =>
  namingsOf(ref).some(
    (one) => one.kind === 'time' && one.mention.hours?.kind === 'before' && /^by\b/i.test(one.mention.text),
  );
