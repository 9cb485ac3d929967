// Words before or behind a day that open one of its sides: "by Friday", "after the 14th", "from Monday on".
import type { Said } from '../said.ts';
import { boundBy } from './bounds.ts';
import { changed, leadOf } from './neighbours.ts';
import type { JoinWords } from './words.ts';

export const dayBounds = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one, previous) => {
    const { piece } = one;
    if (piece.kind !== 'time' || piece.days === undefined || piece.days.kind === 'open' || piece.days.kind === 'span')
      return undefined;
    // An hour that is a bound itself leaves none to the day: "after 3 on Friday".
    if (piece.hours !== undefined && piece.hours.kind !== 'at' && piece.hours.kind !== 'part') return undefined;
    const { days: day } = piece;
    const lead = leadOf(line, one, previous);
    return boundBy(line, one, lead, words, (side) => ({ ...piece, days: { kind: 'open', side, day } }));
  });
