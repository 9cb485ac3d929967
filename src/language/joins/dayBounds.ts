// Words before or behind a day that open one of its sides: "by Friday", "after the 14th", "from Monday on".
import type { Said } from '../said.ts';
import { boundBy } from './bounds.ts';
import { changed, leadOf } from './neighbours.ts';
import type { JoinWords } from './words.ts';

/** Opens days on the side that the words beside them tell: "by | Friday" is any day up to it. */
export const dayBounds = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one, previous) => {
    const { piece } = one;
    if (piece.kind !== 'time' || piece.days === undefined || piece.days.kind === 'open' || piece.days.kind === 'span')
      return undefined;
    const { days: day } = piece;
    const lead = leadOf(line, one, previous);
    // "from Wednesday noon on"
    if (piece.hours?.kind === 'after' && words.ownOnward.test(one.text)) {
      const { at, part } = piece.hours;
      const hours = { kind: 'at' as const, at, ...(part && { part }) };
      return boundBy(line, one, lead, words, (side) =>
        side === 'from' ? { ...piece, hours, days: { kind: 'open', side, day } } : undefined,
      );
    }
    // An hour that is a bound itself leaves none to the day: "after 3 on Friday".
    if (piece.hours !== undefined && piece.hours.kind !== 'at' && piece.hours.kind !== 'part') return undefined;
    return boundBy(line, one, lead, words, (side) => ({ ...piece, days: { kind: 'open', side, day } }));
  });
