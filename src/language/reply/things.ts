// "The sample parts, 12 pieces, will leave our house on Friday": what begins without a subject has that of the words before it.
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { isTail } from './exposure.ts';
import type { Telling } from './telling.ts';

/** Whether a clause that begins with a verb goes on with what a sentence said of things, behind a comma. */
export function isSaidOfThings(told: Telling, clause: Clause): boolean {
  const { sentence, language } = told;
  const [first] = sentence.tokens;
  const verb = sentence.tokens[clause.begin];
  return (
    clause.join === undefined &&
    verb?.atom === undefined &&
    language.loose.modal.has(verb?.word ?? '') &&
    first?.atom === undefined &&
    language.things.has(first?.word ?? '') &&
    isTail(told, clause)
  );
}

const shortly = 3;

/** "11 people and one scanner | that works": what a thing does that was just named. */
export function isRelativeOfThing({ sentence: { tokens }, language }: Telling, { begin }: Clause): boolean {
  const { stressed, determiners, numbers, joins, subordinate } = language;
  const isPlain = ({ word, atom }: Token): boolean => atom === undefined && /^\p{L}+$/u.test(word) && !joins.has(word);
  const [that, noun] = [tokens[begin]!, tokens[begin - 1]];
  if (that.atom !== undefined || !stressed.has(that.word) || noun === undefined) return false;
  if (!isPlain(noun) || subordinate.has(noun.word)) return false;
  for (let at = begin - 2; at >= 0 && at >= begin - 1 - shortly; at--) {
    const { word, atom } = tokens[at]!;
    if (atom?.kind === 'number' || (atom === undefined && (determiners.has(word) || numbers.values.has(word))))
      return true;
    if (atom?.kind === 'labels' && !atom.firm) return true;
    if (!isPlain(tokens[at]!) && atom?.kind !== 'modifier') return false;
  }
  return false;
}
