// Weak pieces become times where a neighbour says so: "3" beside a weekday is an hour, beside a month a day.
import type { Clock, DayPart, Days, Hours } from '../mention.ts';
import type { Piece, Said, TimePiece } from '../said.ts';

/** What the piece says of hours, be it weak or not; nothing when it speaks of days, too. */
export const hoursIn = (piece: Piece): Hours | undefined =>
  piece.kind === 'weak' ? piece.hours : piece.kind === 'time' && piece.days === undefined ? piece.hours : undefined;

/** What the piece says of days, be it weak or not; nothing when it speaks of hours, too. */
export const daysIn = (piece: Piece): Days | undefined =>
  piece.kind === 'weak' ? piece.days : piece.kind === 'time' && piece.hours === undefined ? piece.days : undefined;

/** The clock time of a piece, certain or not: "3", "3pm", not "after 3". */
export const clockIn = (piece: Piece): Clock | undefined => {
  const hours = hoursIn(piece);
  return hours?.kind === 'at' ? hours.at : undefined;
};

/** Whether a piece is a time only beside another: the 3 of "Tuesday 3". */
export const isWeak = (said: Said): boolean => said.piece.kind === 'weak';

/** A piece with other hours, as a time; its days are left behind when it was weak. */
export function withHours(piece: Piece, hours: Hours): TimePiece {
  return piece.kind === 'time' ? { ...piece, hours } : { kind: 'time', hours };
}

/** An hour and the part of the day it lies in, which decides its am and pm: "8 Uhr abends" is 20:00. */
export function withPart(hours: Hours, part: DayPart): Hours | undefined {
  if (hours.kind === 'part' || hours.kind === 'ahead' || hours.kind === 'same') return undefined;
  if (hours.kind === 'span') return { ...hours, from: inHalf(hours.from, part), to: inHalf(hours.to, part), part };
  return { ...hours, at: inHalf(hours.at, part), part };
}

// "8 Uhr" is before noon for sure, unless somebody says in the same breath that it is not.
function inHalf(clock: Clock, part: DayPart): Clock {
  if (!clock.exact || clock.hour === 0 || clock.hour > 11 || !/noon|evening/.test(part)) return clock;
  const { exact: _, ...open } = clock;
  return open;
}
