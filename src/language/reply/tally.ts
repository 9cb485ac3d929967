// What a stretch of tokens holds, counted once for its whole sentence: every clause that is weighed asks for it, and a list of a
// thousand slots is weighed in half a million ways.
import type { Token } from '../atoms.ts';

/** How many tokens from `begin` to before `end` are such. */
export type Count = (begin: number, end: number) => number;

/** A count of such tokens between any two places, made when first asked for. */
export function counting(tokens: readonly Token[], isSuch: (token: Token, at: number) => boolean): Count {
  let sums: readonly number[] | undefined;
  return (begin, end) => {
    if (end <= begin) return 0;
    // Of most sentences not all is asked.
    sums ??= sumsOf(tokens, isSuch);
    return sums[end]! - sums[begin]!;
  };
}

/** By place, how many stand before it. */
function sumsOf(tokens: readonly Token[], isSuch: (token: Token, at: number) => boolean): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (isSuch(tokens[at]!, at)) sum++;
    sums.push(sum);
  }
  return sums;
}

/** Where the last such token before `end` stands, -1 where there is none. */
export function lastBefore(tokens: readonly Token[], isSuch: (token: Token) => boolean): (end: number) => number {
  const last = [-1];
  for (let at = 0; at < tokens.length; at++) last.push(isSuch(tokens[at]!) ? at : last[at]!);
  return (end) => last[end]!;
}
