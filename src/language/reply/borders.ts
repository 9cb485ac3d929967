// Where in a sentence a clause may begin and end.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';

/** What is no word, number or picture. */
export const isSign = (token: Token | undefined): boolean =>
  token !== undefined && token.atom === undefined && !beginsWithLetter(token.word) && !hasWord.test(token.word);

const hasWord = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
// Nearly all words, told without a pattern.
const beginsWithLetter = (word: string): boolean => word >= 'a' && word < '{';
/** The sign between two items of a list, which nobody typed. */
export const isLineBreak = ({ begin, end, word }: Token): boolean => begin === end && word === ',';
/** "(" or ")" */
export const isBracket = (token: Token | undefined): boolean => token?.word === 'lparen' || token?.word === 'rparen';

/** Whether a token names slots: a time, a number, "the second", "all", "none", "the rest". */
export const namesSlot = (token: Token | undefined): boolean =>
  token?.atom !== undefined && namingKinds.has(token.atom.kind);

const namingKinds: ReadonlySet<string> = new Set([
  'time',
  'labels',
  'positions',
  'all',
  'none',
  'rest',
  'address',
  'person',
]);

/** "Tuesday", "2" */
export const isTimeOrLabel = ({ atom }: Token): boolean => atom?.kind === 'time' || atom?.kind === 'labels';

/** Past the signs, joining words and modifiers that may lead a clause. */
export function leadEnd(tokens: readonly Token[], at: number, { joins }: Language): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end]!;
    const leads =
      isSign(token) ||
      isBracket(token) ||
      token.atom?.kind === 'modifier' ||
      (token.atom === undefined && joins.has(token.word));
    if (!leads) break;
    end++;
  }
  return end;
}

/** A clause ends before a sign, a joining word, a word that begins one, or a name. */
export function mayEnd(
  tokens: readonly Token[],
  end: number,
  { joins, starts, adjuncts, determiners, doing, loose }: Language,
): boolean {
  const next = tokens[end];
  // "I'm still in | my pyjamas"
  if (
    next?.atom === undefined &&
    next !== undefined &&
    determiners.has(next.word) &&
    adjuncts.has(tokens[end - 1]!.word)
  )
    return false;
  if (next === undefined || isSign(next) || isBracket(next) || namesSlot(next)) return true;
  const last = tokens[end - 1]!;
  // "there's nothing for me to do and | you can take me off"
  if (last.atom === undefined && /^(?:and|or)$/.test(joins.get(last.word) ?? '')) return false;
  // "Thursday I can't | do the 10"
  if (last.atom === undefined && loose.modal.has(last.word) && doing.has(next.word)) return false;
  // "On Tuesday I'm not | free before 3"
  if (last.atom === undefined && loose.turn.has(last.word) && next.atom === undefined && !joins.has(next.word))
    return false;
  if (next.atom?.kind === 'modifier') return leadsOn(tokens, end, joins);
  if (next.atom !== undefined) return false;
  return joins.has(next.word) || starts.has(next.word);
}

// "3 at a pinch": a modifier behind which nothing comes belongs to what stands before it; before a name it belongs to that.
function leadsOn(tokens: readonly Token[], at: number, joins: Language['joins']): boolean {
  const next = tokens.slice(at).find(({ atom }) => atom?.kind !== 'modifier');
  return next !== undefined && !isSign(next) && !isBracket(next) && !(next.atom === undefined && joins.has(next.word));
}

/** How firmly the clause that begins at `begin` is set off from what ended at `at`. */
export function border(
  tokens: readonly Token[],
  at: number,
  begin: number,
  { joins, starts }: Language,
): 'strong' | 'medium' | 'weak' {
  if (at === 0) return 'strong';
  for (let i = at; i < begin; i++) if (isSign(tokens[i]) || isBracket(tokens[i])) return 'strong';
  for (let i = at; i <= begin; i++) {
    const token = tokens[i];
    if (token?.atom === undefined && token !== undefined && (joins.has(token.word) || starts.has(token.word)))
      return 'medium';
  }
  return 'weak';
}
