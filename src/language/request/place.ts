// Where a meeting is: what stands behind "at" or "in", up to the end of the phrase.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';

/** @param text the clean text; a place is written with a capital or behind an article. */
export function placeIn(
  tokens: readonly Token[],
  text: string,
  { place }: Language,
): { begin: number; end: number } | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.atom !== undefined || !place.before.has(token.word)) continue;
    const end = endOfPlace(tokens, at + 1, place.end);
    const first = tokens[at + 1];
    if (first === undefined || end === at + 1 || !mayBegin(first, tokens[at + 2], text, place.never)) continue;
    return { begin: first.begin, end: tokens[end - 1]!.end };
  }
  return undefined;
}

function endOfPlace(tokens: readonly Token[], begin: number, ends: ReadonlySet<string>): number {
  let end = begin;
  for (; end < tokens.length; end++) {
    const { atom, word } = tokens[end]!;
    if (atom !== undefined && !/^(number|labels|zone)$/.test(atom.kind)) break;
    if (
      atom === undefined &&
      (ends.has(word) || /^[^\p{L}\p{N}]+$/u.test(word) || word === 'lparen' || word === 'rparen')
    )
      break;
  }
  return end;
}

// "at Café Uno", "in Room 4.12", "at the office", "in my garden", "at 12 Long Lane"; not "in advance", "at least".
function mayBegin(first: Token, second: Token | undefined, text: string, never: ReadonlySet<string>): boolean {
  if (first.atom?.kind === 'number' || first.atom?.kind === 'labels')
    return second !== undefined && /^\p{Lu}/u.test(text.slice(second.begin, second.end));
  if (never.has(first.word)) return false;
  if (/^\p{Lu}/u.test(text.slice(first.begin, first.end))) return true;
  if (/^(ours|mine|hers|theirs|yours|home|hq|headquarters|reception|work)$/.test(first.word)) return true;
  const named = second !== undefined && second.atom === undefined && !never.has(second.word);
  return named && /^(the|our|my|your|his|her|their|room|meeting|studio|office|hall|building|plant)$/.test(first.word);
}
