// Words before an hour that make it a bound, and those that make an hour of a bare number: "after 3", "by noon", "at 3".
import type { Hours } from '../mention.ts';
import { Said } from '../said.ts';
import { changed, gapOf, leadOf } from './neighbours.ts';
import { daysIn, hoursIn, isWeak, withHours } from './strength.ts';
import type { JoinWords, Side } from './words.ts';

/** "from" and "after" open the later side, all others the earlier. */
export const opensLater = (side: Side): boolean => side === 'after' || side === 'from';

export const hourBounds = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one, previous, next) => {
    const hours = hoursIn(one.piece);
    if (hours === undefined || hours.kind === 'ahead' || hours.kind === 'same') return undefined;
    const rest = line.slice(one.until, one.until + 24);
    if (isWeak(one) && (isDayOfSpan(line, one, previous, next, words) || words.counted.test(rest))) return undefined;
    const lead = leadOf(line, one, previous);
    if (hours.kind === 'at' && !isYear(one)) {
      for (const [pattern, side] of words.sides) {
        const found = pattern.exec(lead);
        if (found !== null) return bound(one, side, one.index - found[0].trimStart().length, one.until);
      }
      for (const [pattern, side] of words.tails) {
        const found = pattern.exec(rest);
        if (found !== null) return bound(one, side, one.index, one.until + found[0].length);
      }
    }
    if (!isWeak(one) || isPosition(one, lead)) return undefined;
    if (words.excluding.test(lead) && previous?.piece.kind === 'time') return one.as(withHours(one.piece, hours));
    const at = words.at.exec(lead);
    if (at === null) return undefined;
    const index = one.index - at[0].trimStart().length;
    return new Said(index, line.slice(index, one.until), withHours(one.piece, hours), one.family);

    function bound(said: Said, side: Side, from: number, until: number): Said | undefined {
      const [open, at] = [opensLater(side) ? 'after' : 'before', (hours as Extract<Hours, { kind: 'at' }>).at] as const;
      // "by 12.3." tells of a day; "after 1" of whatever there is one of.
      if (isWeak(said) && (said.piece as { days?: { kind: string } }).days?.kind === 'date' && side === 'by')
        return undefined;
      return new Said(from, line.slice(from, until), withHours(said.piece, { kind: open, at }), said.family);
    }
  });

// "until 2030", while "at 2030" is an hour.
const isYear = (one: Said): boolean => isWeak(one) && /^20[0-4]\d$/.test(one.text);

// "from the 13 to 15 July", "July 13 through 15", "looking at 18 and 19 June": the number is a day.
function isDayOfSpan(
  line: string,
  one: Said,
  previous: Said | undefined,
  next: Said | undefined,
  words: JoinWords,
): boolean {
  const joins = (gap: string) => words.to.test(gap) || words.or.test(gap) || words.betweenAnd.test(gap);
  const isDate = (other: Said | undefined): other is Said => {
    const kind = other === undefined ? undefined : daysIn(other.piece)?.kind;
    return !isWeak(other ?? one) && (kind === 'date' || kind === 'monthday');
  };
  if (daysIn(one.piece) === undefined) return false;
  return (
    (isDate(next) && joins(gapOf(line, one, next))) || (isDate(previous) && words.to.test(gapOf(line, previous, one)))
  );
}

// "at the first", "at a second": no hours.
const isPosition = (one: Said, lead: string): boolean => /\bthe $/i.test(lead) && !/\d/.test(one.text);
