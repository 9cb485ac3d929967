// The words before and behind a time that open one of its sides: "no later than", "or later".
import type { Piece, Said } from '../said.ts';
import type { JoinWords, Side } from './words.ts';

/**
 * The piece as the first bound makes it, with the words of the bound; nothing where there is none.
 * @param lead the text before the piece.
 * @param made what a side makes of the piece, or nothing when it may not be bounded so.
 */
export function boundBy(
  line: string,
  said: Said,
  lead: string,
  { sides, tails, onward }: JoinWords,
  made: (side: Side) => Piece | undefined,
): Said | undefined {
  const rest = line.slice(said.until, said.until + 24);
  for (const [pattern, side] of sides) {
    const found = pattern.exec(lead);
    if (found === null) continue;
    // "until Tuesday inclusive"
    const inclusive = tails.flatMap(([tail, of]) =>
      of === 'through' && side === 'until' ? (tail.exec(rest) ?? []) : [],
    );
    const piece = made(inclusive.length > 0 ? 'through' : side);
    const again = side === 'from' ? onward.exec(rest) : null;
    const behind = inclusive[0]?.length ?? again?.[0].length ?? 0;
    return piece ? said.widened(line, piece, found[0].trimStart().length, behind) : undefined;
  }
  for (const [pattern, side] of tails) {
    const found = pattern.exec(rest);
    const piece = found && made(side);
    if (found !== null) return piece ? said.widened(line, piece, 0, found[0].length) : undefined;
  }
  return undefined;
}
