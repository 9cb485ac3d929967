// A day and an hour that stand apart in one sentence belong together: "Friday with Rob at the office at 1pm".
import type { DayPart, Days, Fragment } from '../mention.ts';
import { isTime, type Said, type TimePiece } from '../said.ts';
import { gapOf } from './neighbours.ts';
import { withPart } from './strength.ts';
import type { JoinWords } from './words.ts';

export interface Told {
  readonly said: Said;
  readonly rest?: readonly Fragment[];
  readonly near?: Days;
}

// A full stop that ends no abbreviation.
const sentenceEnd = /[.!?;](?= |$)/;

/** Joins a day and the one hour of its clause; any other hour without a day, and "the day after", learns which day was named last. */
export const apart = (line: string, said: readonly Said[], words: JoinWords): readonly Told[] => {
  const told: Told[] = [];
  let last: Days | undefined;
  for (const [i, one] of said.entries()) {
    const before = told.at(-1);
    const previous = said[i - 1];
    if (
      before !== undefined &&
      previous !== undefined &&
      isTime(one) &&
      isTime(before.said) &&
      belong(line, previous, one, before, said[i + 1], words)
    ) {
      told[told.length - 1] = reunited(before, one);
      continue;
    }
    const days = isTime(one) ? one.piece.days : undefined;
    const alone = isTime(one) && (days === undefined ? one.piece.hours?.kind !== 'ahead' : countsFromNamed(days));
    told.push({ said: one, ...(alone && last && { near: last }) });
    if (days !== undefined && !isPast(days)) last = days;
  }
  return told;
};

function belong(
  line: string,
  previous: Said,
  one: Said<TimePiece>,
  before: Told,
  next: Said | undefined,
  words: JoinWords,
): boolean {
  const [a, b] = [before.said.piece as TimePiece, one.piece];
  if (a.list !== undefined || b.list !== undefined) return false;
  const gap = gapOf(line, previous, one);
  if (gap.length > 80 || sentenceEnd.test(gap) || words.clause.test(gap)) return false;
  if (isDayOnly(a) && isHourOnly(b)) return true;
  // "tonight with Joe at 8", "in the morning I have a call at 9"
  if (isPartOfDay(a) && isHourOnly(b)) return withPart(b.hours!, a.hours.part) !== undefined;
  // "at 1pm with Rob on Friday": not when the day has an hour of its own behind it.
  return isHourOnly(a) && isDayOnly(b) && !(next !== undefined && isTime(next) && isHourOnly(next.piece));
}

const isDayOnly = (piece: TimePiece): boolean =>
  piece.days !== undefined && piece.hours === undefined && piece.days.kind !== 'open' && !isPast(piece.days);
const isPartOfDay = (piece: TimePiece): piece is TimePiece & { hours: { kind: 'part'; part: DayPart } } =>
  piece.hours?.kind === 'part' && piece.days?.kind !== 'any';
const isHourOnly = (piece: TimePiece): boolean =>
  piece.hours !== undefined && piece.days === undefined && piece.hours.kind !== 'ahead';

// "the day after", "the week after"
const countsFromNamed = (days: Days): boolean =>
  days.kind === 'neighbour' || (days.kind === 'week' && days.of?.kind === 'neighbour');

const isPast = (days: Days): boolean =>
  (days.kind === 'relative' && days.days < 0) || (days.kind === 'weekday' && days.which === 'last');

function reunited(first: Told, second: Said<TimePiece>): Told {
  const before = first.said.piece as TimePiece;
  const { hours: own } = second.piece;
  const hours = isPartOfDay(before) && own !== undefined ? withPart(own, before.hours.part) : undefined;
  const piece: TimePiece = { ...before, ...second.piece, ...(hours && { hours }) };
  const said = first.said.as(piece);
  return { said, rest: [...(first.rest ?? []), { text: second.text, index: second.index }] };
}
