// The last word of a sentence about what stands at its head: "Number two: it's the parade and I'm in the band, so no".
import { assent } from './assenting.ts';
import type { Clause } from './clauses.ts';
import { isNamed } from './doubting.ts';
import { isNaming, type Ref, refOf } from './refs.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';

/** An answer to what the sentence began with; else assent to nothing in particular. */
export function verdict(told: Telling, clause: Clause, yes: boolean, question: boolean): void {
  const head = question ? undefined : (headOf(told, clause) ?? headOfItem(told, clause));
  if (head === undefined) assent(told, clause, yes, question);
  else state(told, { ...clause, family: 'verdict' }, head, yes ? 'yes' : 'no', false);
}

function headOf({ sentence: { tokens, clauses }, lastHere, language }: Telling, clause: Clause): Ref | undefined {
  if (lastHere !== undefined || clause !== clauses.at(-1) || clauses.length < 2) return undefined;
  // "Tuesday: I asked and he said no"
  const before = tokens[clause.begin - 1]!;
  if (!/^[,;:-]$/.test(before.word) && language.joins.get(before.word) !== 'other') return undefined;
  const [first, ...others] = tokens;
  if (!/^[:-]$/.test(others[0]?.word ?? '') || others.some(isNaming)) return undefined;
  const head = refOf([first!], language.except);
  return head !== undefined && isNamed(head) ? head : undefined;
}

// "- Thursday: me and my brother will be sitting in a tree. All day. No.": the last word of an item.
function headOfItem({ sentence, topic, statements, language }: Telling, clause: Clause): Ref | undefined {
  if (sentence.clauses.length > 1 || sentence.clauses[0] !== clause || topic?.by !== 'unread') return undefined;
  const item = topic.sentence;
  if (item === sentence || item.line !== sentence.line) return undefined;
  const [first, sign, ...others] = item.tokens.filter(({ word }, at) => at > 0 || word !== '-');
  if (first === undefined || !/^[:-]$/.test(sign?.word ?? '') || others.some(isNaming)) return undefined;
  if ((statements.at(-1)?.begin ?? -1) >= first.begin) return undefined;
  return refOf([first], language.except);
}
