// Words before or behind a day that open one of its sides: "by Friday", "after the 14th", "from Monday on".
import { Said } from '../said.ts';
import { changed, leadOf } from './neighbours.ts';
import type { JoinWords, Side } from './words.ts';

export const dayBounds = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one, previous) => {
    const { piece } = one;
    if (piece.kind !== 'time' || piece.days === undefined || piece.days.kind === 'open' || piece.days.kind === 'span')
      return undefined;
    if (piece.hours !== undefined && piece.hours.kind !== 'at' && piece.hours.kind !== 'part') return undefined;
    // "at 3 by Friday": the hour was said first and is none of the bound.
    const lead = leadOf(line, one, previous);
    for (const [pattern, side] of words.sides) {
      const found = pattern.exec(lead);
      if (found !== null) return open(side, one.index - found[0].trimStart().length, one.until);
    }
    const rest = line.slice(one.until, one.until + 24);
    for (const [pattern, side] of words.tails) {
      const found = pattern.exec(rest);
      if (found !== null) return open(side, one.index, one.until + found[0].length);
    }
    return undefined;

    function open(side: Side, from: number, until: number): Said | undefined {
      if (piece.kind !== 'time' || piece.days === undefined) return undefined;
      return new Said(
        from,
        line.slice(from, until),
        { ...piece, days: { kind: 'open', side, day: piece.days } },
        one.family,
      );
    }
  });
