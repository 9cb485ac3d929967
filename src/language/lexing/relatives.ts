// Clauses that only tell more of a name.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import { isNamingToken } from './tokens.ts';

/** "Friday, which I never answered, is a yes": what only tells more of a name stands in nobody's way, where a verdict follows. */
export function withoutRelatives(tokens: readonly Token[], language: Language): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = relativeEnd(tokens, at, language);
    if (end === undefined) found.push(tokens[at]!);
    else at = end - 1;
  }
  return found;
}

function relativeEnd(tokens: readonly Token[], at: number, { relatives, joins, fresh }: Language): number | undefined {
  if (tokens[at]!.word !== ',' || !isNamingToken(tokens[at - 1]) || !relatives.has(tokens[at + 1]?.word ?? ''))
    return undefined;
  for (let end = at + 2; end < Math.min(tokens.length - 1, at + longestRelative); end++) {
    const { word } = tokens[end]!;
    const next = tokens[end + 1]!;
    if (isNamingToken(tokens[end])) return undefined;
    if (word === ':') return end;
    // "5, that's when the movers come, 4 guys and a piano": no verdict
    if (word === ',' && next.atom !== undefined && next.atom.kind !== 'modifier') return undefined;
    if (word === ',') return joins.has(next.word) || fresh.has(next.word) ? undefined : end + 1;
  }
  return undefined;
}

const longestRelative = 14;
