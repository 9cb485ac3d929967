// Words before an hour that make it a bound, and those that make an hour of a bare number: "after 3", "by noon", "at 3".
import type { Hours } from '../mention.ts';
import type { Said } from '../said.ts';
import { boundBy } from './bounds.ts';
import { changed, gapOf, leadOf } from './neighbours.ts';
import { daysIn, hoursIn, isWeak, withHours } from './strength.ts';
import type { JoinWords, Side } from './words.ts';

/** Makes bounds of hours, and hours of bare numbers, as the words before them tell: "after | 3", "at | 3". */
export const hourBounds = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one, previous, next) => {
    const hours = hoursIn(one.piece);
    if (hours === undefined || hours.kind === 'ahead' || hours.kind === 'same') return undefined;
    const bounded = previous !== undefined && isBound(gapOf(line, previous, one), words);
    if (isWeak(one) && (countsThings(line, one, words) || (!bounded && isDayOfSpan(line, one, previous, next, words))))
      return undefined;
    const lead = leadOf(line, one, previous);
    if (hours.kind === 'at' && !isYear(one) && !isDayOfHour(line, one, next)) {
      const made = boundBy(line, one, lead, words, (side) => bound(one, hours, side));
      if (made !== undefined) return made;
    }
    // "at the first", "at a second": no hours.
    if (!isWeak(one) || (words.article.test(lead) && !/\d/.test(one.text))) return undefined;
    if (words.excluding.test(lead) && previous?.piece.kind === 'time') return one.as(withHours(one.piece, hours));
    const at = words.at.exec(lead);
    return at === null ? undefined : one.widened(line, withHours(one.piece, hours), at[0].trimStart().length);
  });

// "on the 3rd | after | 12 and on the 10th before 12"
const isBound = (gap: string, { sides }: JoinWords): boolean =>
  /^ \w+ $/.test(gap) && sides.some(([lead, side]) => /^(?:after|before)$/.test(side) && lead.test(gap));

function bound(one: Said, { at }: Extract<Hours, { kind: 'at' }>, side: Side) {
  // "by 12.3." tells of a day.
  if (isWeak(one) && daysIn(one.piece)?.kind === 'date' && side === 'by') return undefined;
  return withHours(one.piece, { kind: side === 'after' || side === 'from' ? 'after' : 'before', at });
}

// "until 4.12 at 15:00": a day, since the hour stands behind it.
const isDayOfHour = (line: string, one: Said, next: Neighbour): boolean =>
  isWeak(one) &&
  daysIn(one.piece)?.kind === 'date' &&
  next !== undefined &&
  !isWeak(next) &&
  daysIn(next.piece) === undefined &&
  hoursIn(next.piece)?.kind === 'at' &&
  /^(?:,? (?:at|um|kl|klo)|,) ?$/.test(gapOf(line, one, next));

// "at 3 sites", "from 9 to 15 people"
const countsThings = (line: string, one: Said, words: JoinWords): boolean =>
  words.counted.test(line.slice(one.until, one.until + 24));

// "until 2030", while "at 2030" is an hour.
const isYear = (one: Said): boolean => isWeak(one) && /^20[0-4]\d$/.test(one.text);

type Neighbour = Said | undefined;

// "from the 13 to 15 July", "July 13 through 15", "looking at 18 and 19 June": the number is a day.
function isDayOfSpan(line: string, one: Said, previous: Neighbour, next: Neighbour, words: JoinWords): boolean {
  if (daysIn(one.piece) === undefined) return false;
  if (isDate(previous) && words.to.test(gapOf(line, previous, one))) return true;
  const gap = isDate(next) ? gapOf(line, one, next) : undefined;
  return gap !== undefined && [words.to, words.or, words.betweenAnd].some((pattern) => pattern.test(gap));
}

function isDate(other: Neighbour): other is Said {
  const kind = other && !isWeak(other) ? daysIn(other.piece)?.kind : undefined;
  return kind === 'date' || kind === 'monthday';
}
