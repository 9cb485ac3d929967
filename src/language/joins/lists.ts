// Lists whose members share a part: "Tue or Wed after 3", "Mon 10-11 or 2-3", "the 14th, 15th or 17th", "Friday at 3 or 4".
import type { Clock, Days, Hours } from '../mention.ts';
import { isTime, type Said, type TimePiece } from '../said.ts';
import { gapOf } from './neighbours.ts';
import type { JoinWords } from './words.ts';

/** Gives the members of a list the days, hours and zones that they share, and a number of their own. */
export const lists = (words: JoinWords) => (line: string, said: readonly Said[]) => {
  const result: Said[] = [];
  let number = 0;
  for (let i = 0; i < said.length; ) {
    let end = i + 1;
    while (
      end < said.length &&
      isMember(said[end - 1]!) &&
      isMember(said[end]!) &&
      words.or.test(gapOf(line, said[end - 1]!, said[end]!))
    )
      end += 1;
    const run = said.slice(i, end);
    if (run.length > 1 && run.some(isTime)) {
      number += 1;
      result.push(...shared(run, number));
    } else result.push(...run);
    i = end;
  }
  return result;
};

const isMember = (said: Said): boolean => said.piece.kind === 'time' || said.piece.kind === 'weak';

function shared(run: readonly Said[], list: number): readonly Said[] {
  const forward = sweep(run, daysAndHoursFromBefore);
  const both = sweep([...forward].reverse(), fromBehind).reverse();
  const alike = both.filter(isTime).length > 1;
  return both.map((one) => (one.piece.kind === 'time' && alike ? one.as({ ...one.piece, list }) : one));
}

function sweep(run: readonly Said[], share: (one: Said, known: TimePiece) => TimePiece | undefined): Said[] {
  let known: TimePiece | undefined;
  return run.map((one) => {
    const piece = known && share(one, known);
    const next = piece === undefined ? one : one.as(piece);
    if (next.piece.kind === 'time') known = next.piece;
    return next;
  });
}

// "Friday at 3 or 4", "Mon 10-11 or 2-3", "March 5, 6 or 9", "next week Mon or Tue"
function daysAndHoursFromBefore(one: Said, known: TimePiece): TimePiece | undefined {
  const { piece } = one;
  if (piece.kind === 'weak') {
    if (piece.hours !== undefined && isClock(known.hours) && piece.word !== true)
      return {
        kind: 'time',
        hours: piece.hours,
        ...(known.days && { days: known.days }),
        ...(known.zone && { zone: known.zone }),
      };
    if (piece.days !== undefined && known.days !== undefined && known.hours === undefined) {
      const days = alikeDay(piece.days, known.days);
      return days && { kind: 'time', days };
    }
    return undefined;
  }
  if (piece.kind !== 'time') return undefined;
  if (piece.days === undefined && known.days !== undefined && piece.hours?.kind !== 'ahead')
    return { ...piece, days: known.days };
  // "March 2nd or 3rd at 10"
  if (piece.days?.kind === 'monthday' && piece.days.months === undefined && known.days !== undefined) {
    const days = alikeDay(piece.days, known.days);
    return days && { ...piece, days: { ...days, ...(piece.days.weekday && { weekday: piece.days.weekday }) } as Days };
  }
  if (piece.days?.kind === 'weekday' && known.days?.kind === 'weekday') {
    const { within, which } = known.days;
    if (piece.days.within === undefined && piece.days.which === undefined && (within !== undefined || which === 'next'))
      return { ...piece, days: { ...piece.days, ...(within && { within }), ...(which && { which }) } };
  }
  // "Friday this week or next week"
  if (
    piece.days?.kind === 'week' &&
    piece.hours === undefined &&
    known.days?.kind === 'weekday' &&
    known.days.within?.kind === 'week'
  )
    return { ...known, days: { ...known.days, within: piece.days } };
  return undefined;
}

// "Tue or Wed after 3", "10 or 11 on Friday", "3 or 4pm", "5, 6 or 9 March", "Monday or Tuesday next week"
function fromBehind(one: Said, known: TimePiece): TimePiece | undefined {
  const { piece } = one;
  if (piece.kind === 'weak') {
    if (piece.hours !== undefined && isClock(known.hours) && piece.word !== true)
      return { ...known, hours: sameHalf(piece.hours, known.hours!) };
    if (piece.days !== undefined && known.days !== undefined) {
      const days = alikeDay(piece.days, known.days);
      return days && { ...known, days };
    }
    return undefined;
  }
  if (piece.kind !== 'time') return undefined;
  if (
    piece.hours === undefined &&
    piece.days !== undefined &&
    known.hours !== undefined &&
    known.hours.kind !== 'ahead'
  )
    return {
      ...piece,
      days: withinOf(piece.days, known.days),
      hours: known.hours,
      ...(known.zone && { zone: known.zone }),
      ...(known.length && { length: known.length }),
    };
  if (
    piece.days === undefined &&
    piece.hours !== undefined &&
    known.days !== undefined &&
    isClock(known.hours) &&
    isClock(piece.hours)
  )
    return {
      ...piece,
      days: known.days,
      hours: sameHalf(piece.hours, known.hours!),
      ...(known.zone && piece.zone === undefined && { zone: known.zone }),
    };
  if (piece.days !== undefined && known.days !== undefined) {
    const days = alikeDay(piece.days, known.days) ?? withinOf(piece.days, known.days);
    if (days !== piece.days) return { ...piece, days };
  }
  return undefined;
}

const isClock = (hours: Hours | undefined): boolean =>
  hours?.kind === 'at' || hours?.kind === 'span' || hours?.kind === 'after' || hours?.kind === 'before';

/** A bare day of the month with the month of its neighbour. */
function alikeDay(days: Days, known: Days): Days | undefined {
  if (days.kind !== 'monthday') return undefined;
  if (known.kind === 'date')
    return { kind: 'date', day: days.day, month: known.month, ...(known.year && { year: known.year }) };
  if (known.kind === 'monthday') return { ...days, ...(known.months !== undefined && { months: known.months }) };
  // "week 13 or 14"
  if (known.kind === 'week' && known.number !== undefined) return { ...known, number: days.day };
  if (known.kind === 'span' && known.from.kind === 'date') return alikeDay(days, known.from);
  return undefined;
}

function withinOf(days: Days, known: Days | undefined): Days {
  if (days.kind !== 'weekday' || days.within !== undefined || days.which !== undefined) return days;
  return known?.kind === 'weekday' && known.within !== undefined ? { ...days, within: known.within } : days;
}

// "3 or 4pm", but "11 or 1pm": the half of the day goes on only to what is earlier.
function sameHalf(hours: Hours, known: Hours): Hours {
  if (hours.kind !== 'at' || known.kind !== 'at' || hours.at.meridiem !== undefined || hours.at.exact) return hours;
  const { meridiem } = known.at;
  if (meridiem === undefined || clockNumber(hours.at) >= clockNumber(known.at)) return hours;
  return { ...hours, at: { ...hours.at, meridiem } };
}

const clockNumber = (clock: Clock): number => (clock.hour % 12) * 60 + clock.minute;
