// "The sample parts, 12 pieces, will leave our house on Friday": what begins without a subject has that of the words before it.
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
