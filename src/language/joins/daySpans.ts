// From one day to another: "Mon-Wed", "9 to 12 June", "July 13-15", "Monday 9:00 to Wednesday 17:00".
import type { Clock, Days, Hours } from '../mention.ts';
import { windowOf } from '../resolve/hours.ts';
import { isPart, type Piece, type Said, type TimePart, type TimePiece, united } from '../said.ts';
import { gapOf, joined, leadOf } from './neighbours.ts';
import type { JoinWords } from './words.ts';

/** Makes one span of two days: "Mon | - | Wed". */
export const daySpans = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  joined(said, (a, b, previous, next) => {
    if (!isPart(a.piece) || !isPart(b.piece)) return undefined;
    const gap = gapOf(line, a, b);
    const lead = leadOf(line, a, previous);
    const between = words.between.exec(lead) ?? words.from.exec(lead);
    const joins = words.to.test(gap) || (words.between.test(lead) && words.betweenAnd.test(gap));
    if (!joins && !(/^ ?\/ ?$/.test(gap) && areNeighbours(a.piece, b.piece))) return undefined;
    const ordinal = /\p{L}$/u.test(a.text) && /\p{L}$/u.test(b.text);
    const bounded = words.sureTo?.test(gap) === true || words.from.test(lead);
    const until = words.sureTo?.test(gap) === true;
    // "from Tuesday until Thursday | morning": the hour is of its own day.
    if (bounded && isOfDay(line, b, next, until)) return undefined;
    const whole = bounded && !/s$/i.test(b.text);
    const piece = (whole ? stretch(a.piece, b.piece, until) : undefined) ?? span(a.piece, b.piece, ordinal);
    return piece && united(line, a, b, piece, between?.[0].trimStart().length);
  });

// "26./27.09.", "29 / 30 August": both days.
function areNeighbours(a: Piece, b: Piece): boolean {
  if (a.kind !== 'weak' || a.days?.kind !== 'monthday' || b.kind !== 'time' || b.hours !== undefined) return false;
  return b.days?.kind === 'date' && b.days.day === a.days.day + 1;
}

// "from Tuesday until Thursday morning", "from Monday evening until Thursday at 10": one stretch, and no hours of each day.
function stretch(a: TimePart, b: TimePart, until: boolean): Piece | undefined {
  if (a.kind === 'weak' || b.kind === 'weak' || b.hours === undefined) return undefined;
  const ends = sharedMonth(a.days, b.days);
  const from = a.hours === undefined ? midnight : clockOf(a.hours, 'from');
  const to =
    b.hours.kind === 'at' && a.hours === undefined && !until ? undefined : clockOf(b.hours, until ? 'from' : 'to');
  if (ends === undefined || from === undefined || to === undefined) return undefined;
  const days: Days = { kind: 'span', from: ends[0], to: ends[1] };
  return { ...timePiece(a, b, { days, hours: { kind: 'span', from, to } }), through: true };
}

function isOfDay(line: string, day: Said, next: Said | undefined, until: boolean): boolean {
  if (next?.piece.kind !== 'time' || next.piece.days !== undefined || /s$/i.test(next.text)) return false;
  if (day.piece.kind !== 'time' || day.piece.hours !== undefined) return false;
  const gap = gapOf(line, day, next);
  return next.piece.hours?.kind === 'part'
    ? gap === ' '
    : until && next.piece.hours?.kind === 'at' && /^ (?:at |@ ?)?$/.test(gap);
}

const midnight: Clock = { hour: 0, minute: 0, exact: true };

function clockOf(hours: Hours, side: 'from' | 'to'): Clock | undefined {
  if (hours.kind === 'at') return hours.at;
  if (hours.kind !== 'part') return undefined;
  const minutes = windowOf(hours.part)[side];
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, exact: true };
}

/** @param ordinal "10th to 12th": surely days. */
function span(a: TimePart, b: TimePart, ordinal: boolean): Piece | undefined {
  if (
    a.kind === 'weak' &&
    b.kind === 'weak' &&
    !(ordinal && a.days?.kind === 'monthday' && b.days?.kind === 'monthday')
  )
    return weakSpan(a, b);
  const range = weekdayRange(a.days, b.days);
  if (range !== undefined)
    return timePiece(a, b, { days: range, ...(b.kind === 'time' && b.hours && { hours: b.hours }) });
  const ends = sharedMonth(a.days, b.days);
  if (ends === undefined) return undefined;
  const [from, to] = ends;
  const days: Days = { kind: 'span', from, to };
  const [first, last] = [a, b].map((piece) => (piece.kind === 'time' ? piece.hours : undefined));
  if (first === undefined && last === undefined) return timePiece(a, b, { days });
  // "Friday 10-12": hours, and no second day.
  if (first?.kind === 'at' && last?.kind === 'at')
    return { ...timePiece(a, b, { days, hours: { kind: 'span', from: first.at, to: last.at } }), through: true };
  // "Monday to Wednesday mornings": the hours hold for all days.
  if (first === undefined && last !== undefined && last.kind !== 'at') return timePiece(a, b, { days, hours: last });
  return undefined;
}

// "Mondays to Wednesdays", "montags bis donnerstags"
function weekdayRange(a: Days | undefined, b: Days | undefined): Days | undefined {
  if (a?.kind !== 'any' || b?.kind !== 'any' || a.weekdays.length !== 1 || b.weekdays.length !== 1) return undefined;
  const [from, to] = [a.weekdays[0]!, b.weekdays[0]!];
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) =>
    from <= to ? day >= from && day <= to : day >= from || day <= to,
  );
  return { kind: 'any', weekdays };
}

const timePiece = (a: TimePart, b: TimePart, piece: Pick<TimePiece, 'days' | 'hours'>): TimePiece => {
  const zone = (b.kind === 'time' ? b.zone : undefined) ?? (a.kind === 'time' ? a.zone : undefined);
  return { kind: 'time', ...piece, ...(zone && { zone }) };
};

// "15.10 - 16.10", "the 21st and 23rd" without a word that settles it.
function weakSpan(a: TimePart, b: TimePart): Piece | undefined {
  if (a.days === undefined || b.days === undefined || a.hours !== undefined || b.hours !== undefined) return undefined;
  return { kind: 'weak', days: { kind: 'span', from: a.days, to: b.days } };
}

/** The two ends, each with what the other says for both: a month, a year, a week. */
function sharedMonth(a: Days | undefined, b: Days | undefined): readonly [Days, Days] | undefined {
  if (a === undefined || b === undefined) return undefined;
  // "the 28th to 2 January", "from 21 December to the 4th"
  if (a.kind === 'monthday' && b.kind === 'date') return [inMonth(a.day, b, a.day > b.day ? -1 : 0), b];
  if (a.kind === 'date' && b.kind === 'monthday') return [a, inMonth(b.day, a, b.day < a.day ? 1 : 0)];
  if (a.kind === 'date' && b.kind === 'date')
    return a.year === undefined && b.year !== undefined ? [{ ...a, year: b.year }, b] : [a, b];
  if (a.kind === 'weekday' && b.kind === 'weekday') {
    if (a.within !== undefined && b.within === undefined) return [a, { ...b, within: a.within }];
    if (b.within !== undefined && a.within === undefined) return [{ ...a, within: b.within }, b];
    return [a, a.which !== undefined && b.which === undefined ? { ...b, which: a.which } : b];
  }
  if (a.kind === 'monthday' && b.kind === 'monthday')
    return b.months !== undefined && a.months === undefined ? [{ ...a, months: b.months }, b] : [a, b];
  if (a.kind === 'month' && b.kind === 'month')
    return b.year !== undefined && a.year === undefined ? [{ ...a, year: b.year }, b] : [a, b];
  return canEnd(a) && canEnd(b) ? [a, b] : undefined;
}

/** A day in the month of a date, the one before or the one after. */
function inMonth(day: number, { month, year }: Extract<Days, { kind: 'date' }>, step: -1 | 0 | 1): Days {
  const there = month + step;
  const turn = there < 1 ? -1 : there > 12 ? 1 : 0;
  return { kind: 'date', day, month: there - 12 * turn, ...(year && { year: year + turn }) };
}

const canEnd = (days: Days): boolean =>
  days.kind !== 'span' && days.kind !== 'open' && days.kind !== 'any' && days.kind !== 'ahead';
