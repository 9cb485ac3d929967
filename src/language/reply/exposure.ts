// Whether what a phrase read stands alone in its sentence or amid words that nobody read: a bare "Thursday" beside "hmm, I had it
// down as a yes" may be the topic of those words, and "I can make" the end of "which of them I can make".
import type { Atom, Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import type { Stance } from './sense.ts';
import type { Telling } from './telling.ts';

/** Whether a neighbour of the clause, in its sentence, says something that was not read or is said of others. */
export function isExposed(told: Telling, clause: Clause): boolean {
  const { clauses } = told.sentence;
  const at = clauses.indexOf(clause);
  return [clauses[at - 1], clauses[at + 1]].some((one) => one !== undefined && isUnread(told, one));
}

/** Whether a clause before it, in its sentence, was not read or is said of others. */
export const isTail = (told: Telling, clause: Clause): boolean => {
  const before = told.sentence.clauses[told.sentence.clauses.indexOf(clause) - 1];
  return before !== undefined && isUnread(told, before);
};

/** Whether words of being free, or of the contrary, that nobody read come behind it. */
export function isFollowed(told: Telling, clause: Clause): boolean {
  const { clauses } = told.sentence;
  const { yes, no } = told.language.loose;
  return clauses
    .slice(clauses.indexOf(clause) + 1)
    .some(
      (one) =>
        one.sense === undefined &&
        one.join === undefined &&
        told.tokensOf(one).some(({ word, atom }) => atom === undefined && (yes.has(word) || no.has(word))),
    );
}

/**
 * Whether it is cut off from words that were not read, without a sign or a joining word between: "I must withdraw my acceptance of
 * the Thursday", "On Thursday would I have to hurry", "which of them I can make".
 */
export function isCutOff(told: Telling, clause: Clause): boolean {
  const { clauses } = told.sentence;
  const at = clauses.indexOf(clause);
  const [before, next] = [clauses[at - 1], clauses[at + 1]];
  if (next !== undefined && isUnread(told, next) && next.sense?.say !== 'others' && !isApart(told, clause, next))
    return true;
  // "The Thursday I can do | the nine o'clock; …"
  const hour = next && told.sentence.tokens[next.begin]?.atom;
  if (next?.sense?.say === 'answer' && hour?.kind === 'time' && hour.mention.days === undefined)
    if (hour.mention.hours?.kind === 'at' && !isApart(told, clause, next)) return true;
  if (before === undefined) return false;
  // "Tuesday I'm on the stand until eleven | and after lunch I'm free"
  if (before.sense?.say === 'answer')
    return isHour(told.sentence.tokens[clause.begin]!) && !isApart(told, before, clause);
  if (!isUnread(told, before)) return false;
  if (isApart(told, before, clause)) return isRestOfList(told, before, clause);
  const first = told.sentence.tokens[clause.begin]!;
  return first.atom === undefined && !told.language.fresh.has(first.word);
}

const isHour = ({ atom }: Token): boolean => atom?.kind === 'time' && atom.mention.days === undefined;

/** "The afternoons of January 12 | and 13 are acceptable": the hours of the first are those of the second. */
function isRestOfList({ sentence: { tokens }, language }: Telling, before: Clause, clause: Clause): boolean {
  const between = tokens.slice(before.end, clause.begin);
  const [last, first] = [tokens[before.end - 1], tokens[clause.begin]];
  const isName = (atom: Atom | undefined): boolean => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind);
  return (
    between.length > 0 &&
    between.every(({ word, atom }) => atom === undefined && /^(and|or)$/.test(language.joins.get(word) ?? '')) &&
    isName(last?.atom) &&
    isName(first?.atom)
  );
}

/** Whether a sign or a joining word stands between. */
const isApart = ({ sentence, language }: Telling, from: Clause, to: Clause): boolean =>
  sentence.tokens
    .slice(from.end, to.begin + 1)
    .some(
      ({ word, atom }) =>
        atom === undefined && (/^[^\p{L}\p{N}]+$|^[lr]paren$/u.test(word) || language.joins.has(word)),
    );

/**
 * Whether something near a circumstance speaks against its being a refusal: words of being free in it or in what follows unread
 * ("Monday I'm in town, and I can ring you at 9"), or words before it that were passed over ("lol at the photo from Friday's quiz").
 */
export function mayBeOtherwise(told: Telling, clause: Clause): boolean {
  const { clauses, tokens } = told.sentence;
  const at = clauses.indexOf(clause);
  const [before, next] = [clauses[at - 1], clauses[at + 1]];
  const passed = tokens[clause.begin - 1]?.atom;
  return (
    (passed?.kind === 'modifier' && passed.modifier.aside === true) ||
    (before !== undefined && !isApart(told, before, clause)) ||
    (clause.join === 'reason' && told.lastHere !== undefined) ||
    told.tokensOf(clause).some(({ word }) => word === 'repeat') ||
    speaksOfFree(told, clause) ||
    (next !== undefined && next.sense?.say === 'answer' && !isApart(told, clause, next)) ||
    (next !== undefined && next.sense === undefined && speaksOfFree(told, next))
  );
}

function speaksOfFree(told: Telling, clause: Clause): boolean {
  const { yes, turn, no } = told.language.loose;
  const words = told.tokensOf(clause);
  return (
    words.some(({ word, atom }, at) =>
      atom === undefined
        ? yes.has(word) && words[at - 1]?.word !== 'to'
        : atom.kind === 'modifier' && atom.modifier.only === true,
    ) && !words.some(({ word, atom }) => atom === undefined && (turn.has(word) || no.has(word)))
  );
}

/** "My availability: slot 1 - not available": what stands right behind it says the contrary. */
export function isContradicted({ sentence }: Telling, clause: Clause, stance: Stance): boolean {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const contrary = stance === 'yes' ? 'dissent' : 'assent';
  return (
    next?.sense?.say === contrary &&
    sentence.tokens.slice(clause.end, next.begin).every(({ word }) => /^[-:]$|^lparen$/.test(word))
  );
}

/** Not read, or of others; a single word of no weight ("Dale") is no clause. */
export function isUnread(told: Telling, clause: Clause): boolean {
  if (clause.sense === undefined) return clause.end - clause.begin > 1 || saysMuch(told, clause);
  return clause.sense.say === 'others' || (clause.sense.say === 'nothing' && clause.sense.note === undefined);
}

const saysMuch = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ word, atom }) => atom !== undefined || told.language.cues.has(word));
