// Adjuncts of unknown words, which stand in nobody’s way.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import { isNamingToken, token } from './tokens.ts';

/**
 * The same tokens with every adjunct of unknown words as one modifier: "with the whole team", "at our Leeds office". For a second
 * look at a sentence that no phrase fits.
 */
export function withoutAdjuncts(tokens: readonly Token[], language: Language): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = isMood(tokens, at, language) ? undefined : adjunctEnd(tokens, at, language);
    if (end === undefined) found.push(tokens[at]!);
    else {
      found.push(token({ kind: 'modifier', modifier: { aside: true } }, tokens[at]!.begin, tokens[end - 1]!.end));
      at = end - 1;
    }
  }
  return found;
}

// "I'm not in a rush", where "I'm not in the house" tells of a place.
const isMood = (tokens: readonly Token[], at: number, { loose }: Language): boolean =>
  tokens[at - 1]?.atom === undefined &&
  loose.turn.has(tokens[at - 1]?.word ?? '') &&
  /^(?:a|an|any|such|much)$/.test(tokens[at + 1]?.word ?? '');

const longestAdjunct = 6;

function adjunctEnd(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const first = tokens[at]!;
  const bracket = first.word === 'lparen';
  if (first.atom !== undefined || !(bracket || language.adjuncts.has(first.word))) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at <= longestAdjunct && isIdle(tokens[end]!, language)) end++;
  if (bracket) return tokens[end]?.word === 'rparen' ? end + 1 : undefined;
  // "In my country the shops are open": with its verb, somebody else's.
  if (tokens.slice(at, end).some(({ word, atom }) => atom === undefined && language.predicates.has(word)))
    return undefined;
  // "in my mail of Monday"
  const tied =
    isNamingToken(tokens[end]) &&
    (isOf(tokens[end - 1]!, language) ||
      isOf(tokens[end]!, language) ||
      language.determiners.has(tokens[end - 1]!.word));
  return end > at + 1 && !tied ? end : undefined;
}

// "your message of this morning"
const isOf = ({ word, atom }: Token, { of }: Language): boolean =>
  of.test(atom === undefined ? word : atom.kind === 'time' ? atom.mention.text : '');

/** A word that says nothing of anybody's time or wishes. */
const isIdle = ({ atom, word }: Token, { cues, joins, fresh, inAdjuncts, adjuncts, someone }: Language): boolean =>
  atom === undefined
    ? /^[\p{L}'’]+$/u.test(word) &&
      !/^[lr]paren$/.test(word) &&
      !cues.has(word) &&
      !((joins.has(word) || fresh.has(word)) && !inAdjuncts.has(word)) &&
      !adjuncts.has(word) &&
      !someone.has(word)
    : /^(number|zone|quoted)$/.test(atom.kind) || (atom.kind === 'modifier' && Object.keys(atom.modifier).length === 0);
