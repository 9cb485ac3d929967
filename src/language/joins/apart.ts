// A day and an hour that stand apart in one sentence belong together: "Friday with Rob at the office at 1pm".
import type { DayPart, Days, Fragment } from '../mention.ts';
import { isTime, type Said, type TimePiece } from '../said.ts';
import { gapOf } from './neighbours.ts';
import { withPart } from './strength.ts';
import type { JoinWords } from './words.ts';

export interface Told {
  readonly said: Said;
  /** What belongs to it and stands elsewhere in the sentence. */
  readonly rest: readonly Fragment[];
  /** The day named last, for what counts from it or may belong to it. */
  readonly near?: Days;
}

/**
 * Joins a day and the one hour of its clause. Any other hour without a day, and "the day after", learns which day was
 * named last.
 * @param named the day that an earlier line named last.
 */
export function apart(line: string, said: readonly Said[], words: JoinWords, named: Days | undefined): readonly Told[] {
  const told: Told[] = [];
  let last = named;
  for (const [i, one] of said.entries()) {
    const before = told.at(-1);
    const next = said[i + 1];
    // "The morning one on Tuesday works. The lift stops between 3 and 4"
    const behind = next !== undefined && !sentenceEnd.test(gapOf(line, one, next)) ? next : undefined;
    const whole = before && reunited(before, one, behind, clauseBetween(line, said[i - 1]!, one, words));
    if (whole !== undefined) told[told.length - 1] = whole;
    else told.push({ said: one, rest: [], ...(last && seeksDay(one) && { near: last }) });
    last = dayNamed(one) ?? last;
  }
  return told;
}

/** The day that a piece names, for those after it to count from; days gone by and "until the 30th" are no such day. */
export const dayNamed = ({ piece }: Said): Days | undefined =>
  piece.kind === 'time' &&
  piece.days !== undefined &&
  !isUntil(piece.days) &&
  !isPast(piece.days) &&
  !isSameDay(piece.days)
    ? piece.days
    : undefined;

// "Cancelled until the 30th, take the one at 8.35"; but "I can wash by Wednesday and come at 9"
const isUntil = (days: Days): boolean => days.kind === 'open' && /^(?:until|before|through)$/.test(days.side);

// "that same day" is the one named before.
const isSameDay = (days: Days): boolean => days.kind === 'neighbour' && days.days === 0;

// A full stop that ends no abbreviation.
const sentenceEnd = /[.!?;](?= |$)/;

const clauseBetween = (line: string, a: Said, b: Said, words: JoinWords): boolean => {
  const gap = gapOf(line, a, b);
  // "thurs. The caretaker locks up at 10"
  const ends = a.text.endsWith('.') && /^ \p{Lu}\p{L}* \p{L}/u.test(gap);
  return gap.length > 80 || ends || sentenceEnd.test(gap) || (words.clause.test(gap) && !words.predicate?.test(gap));
};

function reunited(first: Told, second: Said, next: Said | undefined, clauseBetween: boolean): Told | undefined {
  if (clauseBetween || !isTime(first.said) || !isTime(second)) return undefined;
  const [a, b] = [first.said.piece, second.piece];
  const piece = a.list === undefined && b.list === undefined ? together(a, b, next) : undefined;
  if (piece === undefined) return undefined;
  return { ...first, said: first.said.as(piece), rest: [...first.rest, { text: second.text, index: second.index }] };
}

function together(a: TimePiece, b: TimePiece, next: Said | undefined): TimePiece | undefined {
  if (isDayOnly(a) && isHourOnly(b)) return { ...a, ...b };
  // "tonight with Joe at 8", "in the morning I have a call at 9"
  const part = isHourOnly(b) ? partOf(a) : undefined;
  const hours = part && b.hours && withPart(b.hours, part);
  if (hours !== undefined) return { ...a, ...b, hours };
  // "at 1pm with Rob on Friday": not when the day has an hour of its own behind it.
  const hourFollows = next !== undefined && isTime(next) && isHourOnly(next.piece);
  return isHourOnly(a) && isDayOnly(b) && !hourFollows ? { ...a, ...b } : undefined;
}

const isDayOnly = ({ days, hours }: TimePiece): boolean =>
  days !== undefined && hours === undefined && days.kind !== 'open' && !isPast(days);
const isHourOnly = ({ days, hours }: TimePiece): boolean =>
  hours !== undefined && days === undefined && hours.kind !== 'ahead';
const partOf = ({ days, hours }: TimePiece): DayPart | undefined =>
  hours?.kind === 'part' && days?.kind !== 'any' ? hours.part : undefined;

// An hour alone, "the day after", "the week after".
const seeksDay = ({ piece }: Said): boolean =>
  piece.kind === 'time' &&
  (piece.days === undefined ? piece.hours?.kind !== 'ahead' && piece.each !== true : countsFromNamed(piece.days));

const countsFromNamed = (days: Days): boolean =>
  days.kind === 'neighbour' || (days.kind === 'week' && days.of?.kind === 'neighbour');

const isPast = (days: Days): boolean =>
  (days.kind === 'span' && isPast(days.to)) ||
  (days.kind === 'relative' && days.days < 0) ||
  (days.kind === 'weekday' && days.which === 'last');
