// "I teach until noon and have to pick up my kid by 4, so the second and the last don't work": whoever draws the conclusion has said
// which slots the hours mean.
import type { Clause } from './clauses.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Stance } from './sense.ts';
import type { Telling } from './telling.ts';

/** Before a refusal of named slots that "so" or "which" leads: hours of no day in the same sentence were its reasons alone. */
export function concludes(told: Telling, clause: Clause, stance: Stance): void {
  if (stance !== 'no' || !isConclusion(told, clause)) return;
  const { statements, doubts, first, sentence } = told;
  for (let at = statements.length - 1; at >= first; at--) {
    const { base, ref } = statements[at]!;
    if (base === 'no' && ofNoDay(ref)) statements.splice(at, 1);
  }
  const since = sentence.tokens[0]!.begin;
  for (let at = doubts.length - 1; at >= 0 && doubts[at]!.begin >= since; at--) {
    const { rule, ref } = doubts[at]!;
    if (rule === 'circumstance' && ref !== undefined && ofNoDay(ref)) doubts.splice(at, 1);
  }
}

function isConclusion({ sentence: { tokens }, language }: Telling, { join, begin, held }: Clause): boolean {
  const { word } = tokens[begin]!;
  const leads = join === 'other' || language.relatives.has(word) || language.joins.get(word) === 'other';
  return leads && held.some(({ name }) => name === 'R');
}

const ofNoDay = (ref: Ref): boolean => {
  const mentions =
    ref.kind === 'edge' ? [ref.mention] : namingsOf(ref).map((one) => (one.kind === 'time' ? one.mention : undefined));
  return mentions.length > 0 && mentions.every((one) => one?.hours !== undefined && one.days === undefined);
};
