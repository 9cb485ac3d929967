// Whether a phrase was cut out of something longer, without a sign or a joining word between: "I must withdraw | my acceptance of
// the Thursday", "On Thursday would | I have to hurry", "which of them | I can make".
import type { Atom, Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { isApart, isUnread, neighbours, speaksOfFree } from './neighbours.ts';
import type { Stance } from './sense.ts';
import type { Telling } from './telling.ts';

/** Whether what stands right before or behind a read clause belongs to it and was not read. */
export const isCutOff = (told: Telling, clause: Clause): boolean =>
  isHead(told, clause) || isEnd(told, clause) || isOfTime(told, clause);

// "Let me check with my supervisor before | I commit to anything"
const isOfTime = ({ sentence, language }: Telling, { begin }: Clause): boolean =>
  language.beforehand.has(sentence.tokens[begin - 1]?.word ?? '');

function isHead(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  if (next === undefined || isApart(told, clause, next)) return false;
  if (isUnread(told, next))
    return next.sense?.say !== 'others' && !isReason(told, clause, next) && !isOthersReason(told, clause, next);
  // "Tuesday, not | Monday"
  const last = told.sentence.tokens[clause.end - 1]!;
  if (next.sense?.say === 'carry' && last.atom === undefined && told.language.loose.turn.has(last.word)) return true;
  const first = told.sentence.tokens[next.begin]!;
  if (namesNothing(clause) && isName(first.atom) && /^(?:answer|carry)$/.test(next.sense?.say ?? '')) return true;
  // "The Thursday I can do | the nine o'clock; …"
  return next.sense?.say === 'answer' && isHour(first) && hourKind(first) === 'at';
}

// "monday isnt going to happen ive got the kids": a refusal and, without a sign between, the writer's reason for it.
function isReason(told: Telling, { sense }: Clause, next: Clause): boolean {
  if (sense?.say !== 'answer' || sense.stance !== 'no') return false;
  const { loose, conditional, determiners, writer, engaging, infinitive } = told.language;
  const [who, verb, ...words] = told.tokensOf(next);
  return (
    writer.has(who?.word ?? '') &&
    engaging.has(verb?.word ?? '') &&
    (words.find(({ word }) => determiners.has(word)) !== undefined || infinitive.has(words[0]?.word ?? '')) &&
    !words.some(
      ({ word, atom }) =>
        atom !== undefined || loose.yes.has(word) || conditional.has(word) || told.language.joins.get(word) === 'but',
    )
  );
}

// "Monday's dead | they're coming for the piano", where nobody types the sign between.
function isOthersReason(told: Telling, { sense, pattern = '' }: Clause, next: Clause): boolean {
  const { word } = told.sentence.tokens[next.begin]!;
  const { writers, persons, pointing } = told.language;
  const refuses = sense?.say === 'answer' && sense.stance === 'no' && /\$(?:bad|unfree|notwork)\b|snag/.test(pattern);
  return (
    refuses &&
    next.join === undefined &&
    [writers, persons, pointing].some((some) => some.has(word)) &&
    !speaksOfFree(told, next)
  );
}

function isEnd(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  if (before === undefined) return false;
  const first = told.sentence.tokens[clause.begin]!;
  // "Tuesday I'm on the stand until eleven | and after lunch I'm free"
  if (before.sense?.say === 'answer')
    return (isHour(first) || (isName(first.atom) && namesNothing(before))) && !isApart(told, before, clause);
  // "I can still | do the Friday morning" is no order.
  const last = told.tokensOf(before).findLast(({ atom }) => atom?.kind !== 'modifier');
  if (last !== undefined && told.language.loose.modal.has(last.word) && !isApart(told, before, clause)) return true;
  // "I'll let you know which of them | I can make"
  if (before.sense?.say !== 'fallback' && endsOpen(told, before) && !isApart(told, before, clause)) return true;
  if (!isUnread(told, before)) return false;
  if (isApart(told, before, clause)) return isRestOfList(told, before, clause);
  // "There's a chance | I could do Monday"
  return (
    before.sense !== undefined ||
    isReported(told, before) ||
    (first.atom === undefined && !told.language.fresh.has(first.word))
  );
}

// "… which of them"
function endsOpen({ sentence: { tokens }, language }: Telling, { begin, end }: Clause): boolean {
  const at = tokens
    .slice(begin, end)
    .findLastIndex(({ word, atom }) => atom === undefined && language.relatives.has(word));
  const behind = at < 0 ? [] : tokens.slice(begin + at + 1, end);
  return at >= 0 && behind.length < 3 && behind.every(({ atom }) => atom === undefined || atom.kind === 'all');
}

/** Whether it is the end of words that were not read or that set a condition. */
export function isInside(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  return (
    before !== undefined &&
    !isApart(told, before, clause) &&
    (isUnread(told, before) || before.sense?.say === 'condition')
  );
}

// "I can't do | Wednesday whatever happens": all of them, or that?
const namesNothing = ({ sense, held }: Clause): boolean =>
  sense?.say === 'answer' && sense.about === 'all' && !held.some(({ name }) => name === 'R');

const isHour = ({ atom }: Token): boolean => atom?.kind === 'time' && atom.mention.days === undefined;
const hourKind = ({ atom }: Token): string | undefined =>
  atom?.kind === 'time' ? atom.mention.hours?.kind : undefined;

// "I told Jo | I'd be free Monday"
function isReported(told: Telling, before: Clause): boolean {
  const { subordinate, loose } = told.language;
  return told
    .tokensOf(before)
    .some(({ word, atom }) => atom === undefined && subordinate.has(word) && loose.never.has(word));
}

// "The afternoons of January 12 | and 13 are acceptable": the hours of the first are those of the second.
function isRestOfList({ sentence: { tokens }, language }: Telling, before: Clause, clause: Clause): boolean {
  const between = tokens.slice(before.end, clause.begin);
  return (
    between.length > 0 &&
    between.every(({ word, atom }) => atom === undefined && /^(and|or)$/.test(language.joins.get(word) ?? '')) &&
    isName(tokens[before.end - 1]?.atom) &&
    isName(tokens[clause.begin]?.atom)
  );
}

const isName = (atom: Atom | undefined): boolean =>
  atom !== undefined && /^(time|labels|positions|number)$/.test(atom.kind);

// "The 18th I'm at the closing (yes, finally, after two years)"
const beginsAside = ({ sentence: { tokens } }: Telling, { begin, end }: Clause): boolean =>
  tokens[begin - 1]?.word === 'lparen' && tokens[end] !== undefined && tokens[end]!.word !== 'rparen';

/** "My availability: slot 1 - not available": what stands right behind it says the contrary. */
export function isContradicted(told: Telling, clause: Clause, stance: Stance): boolean {
  const { next } = neighbours(told, clause);
  return (
    next?.sense?.say === (stance === 'yes' ? 'dissent' : 'assent') &&
    // "I'm free on Mondays but not this time"
    (next.join === 'but' ||
      (told.sentence.tokens.slice(clause.end, next.begin).every(({ word }) => /^[-:]$|^lparen$/.test(word)) &&
        !beginsAside(told, next)))
  );
}
