// The clauses beside a clause, and what stands between them.
import type { Clause } from './clauses.ts';
import type { Telling } from './telling.ts';

/** The clauses right before and behind one in its sentence. */
export function neighbours(
  { sentence: { clauses } }: Telling,
  clause: Clause,
): { readonly before: Clause | undefined; readonly next: Clause | undefined } {
  const at = clauses.indexOf(clause);
  return { before: clauses[at - 1], next: clauses[at + 1] };
}

/** Whether a sign or a joining word stands between. */
export const isApart = ({ sentence, language }: Telling, from: Clause, to: Clause): boolean =>
  sentence.tokens
    .slice(from.end, to.begin + 1)
    .some(
      ({ word, atom }) =>
        atom === undefined && (/^[^\p{L}\p{N}]+$|^[lr]paren$/u.test(word) || language.joins.has(word)),
    );

/** Not read, or of others; a single word of no weight ("Dale") is no clause. */
export function isUnread(told: Telling, clause: Clause): boolean {
  if (clause.sense === undefined) return clause.end - clause.begin > 1 || saysMuch(told, clause);
  return clause.sense.say === 'others' || (clause.sense.say === 'nothing' && clause.sense.note === undefined);
}

const saysMuch = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ word, atom }) => atom !== undefined || told.language.cues.has(word));

/** Words of being free, and none to the contrary: "I can ring you at 9". */
export function speaksOfFree(told: Telling, clause: Clause): boolean {
  const { yes, turn, no } = told.language.loose;
  const { infinitive } = told.language;
  const words = told.tokensOf(clause);
  return (
    words.some(({ word, atom }, at) =>
      atom === undefined
        ? yes.has(word) && !infinitive.has(words[at - 1]?.word ?? '')
        : atom.kind === 'modifier' && atom.modifier.only === true,
    ) && !words.some(({ word, atom }) => atom === undefined && (turn.has(word) || no.has(word)))
  );
}

/** "I have to back out of 1, which I had told you was fine": what it once was. */
export const isOfThePast = (told: Telling, clause: Clause): boolean => {
  const { relatives, writer, reported } = told.language;
  const [which, who, had, ...words] = told.tokensOf(clause).map(({ word }) => word);
  return (
    relatives.has(which ?? '') &&
    writer.has(who ?? '') &&
    [had, ...words].some((word) => reported.has(word ?? '')) &&
    !words.includes(',')
  );
};
