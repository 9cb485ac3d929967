// What one member of a list says for the next and for the one before it.
import type { Clock, Days, Hours } from '../mention.ts';
import type { Said, TimePiece } from '../said.ts';
import type { JoinWords } from './words.ts';

/** A member with what the one before it said for both: "Friday at 3 or 4", "March 5, 6 or 9", "next week Mon or Tue". */
export function withPartsBefore(
  { piece }: Said,
  { piece: known, text }: Said<TimePiece>,
  { hourInWords }: JoinWords,
): TimePiece | undefined {
  if (piece.kind === 'weak') {
    // "at ten or three": a word behind an hour in words
    if (isClock(piece.hours) && isClock(known.hours) && (piece.word !== true || hourInWords.test(text)))
      return { kind: 'time', hours: piece.hours, ...partsOf(known, 'days', 'zone') };
    const days = known.hours === undefined ? alikeDay(piece.days, known.days) : undefined;
    return days && { kind: 'time', days };
  }
  if (piece.kind !== 'time') return undefined;
  if (piece.days === undefined)
    return known.days !== undefined && piece.hours?.kind !== 'ahead' ? { ...piece, days: known.days } : undefined;
  const days =
    alikeDay(piece.days, known.days) ??
    sameWeek(piece.days, known.days) ??
    nextToo(piece.days, known.days) ??
    weekdayAgain(piece, known.days);
  return days && { ...piece, days };
}

/** A member with what the one behind it says for both: "Tue or Wed after 3", "10 or 11 on Friday", "5, 6 or 9 March". */
export function withPartsBehind(
  { piece }: Said,
  { piece: known, text }: Said<TimePiece>,
  words: JoinWords,
): TimePiece | undefined {
  if (piece.kind === 'weak') {
    // "12, 13 or 15 January at 9h30"
    if (known.days?.kind === 'date' && known.hours !== undefined && startsWithDay(text, known.days, words)) {
      const day = alikeDay(piece.days, known.days);
      if (day !== undefined) return { ...known, days: day };
    }
    if (isClock(piece.hours) && isClock(known.hours) && piece.word !== true)
      return { ...known, hours: sameHalf(piece.hours, known.hours) };
    const days = alikeDay(piece.days, known.days);
    return days && { ...known, days };
  }
  if (piece.kind !== 'time') return undefined;
  if (piece.days === undefined) return hourOfSameDay(piece, known);
  const days = alikeDay(piece.days, known.days) ?? sameWeek(piece.days, known.days) ?? piece.days;
  const takesHours =
    piece.hours === undefined && known.hours !== undefined && known.hours.kind !== 'ahead' && isOneDay(days);
  if (takesHours) return { ...piece, days, ...partsOf(known, 'hours', 'zone', 'length') };
  return days === piece.days ? undefined : { ...piece, days };
}

// `15 January at 9h30`, and `13` that was given its month by it; not `10 on 15 January`
const startsWithDay = (text: string, { day }: { readonly day: number }, { dateArticle }: JoinWords): boolean =>
  Number.parseInt(text.replace(dateArticle, ''), 10) === day;

// "9 or 10am on Friday"
function hourOfSameDay(piece: TimePiece, known: TimePiece): TimePiece | undefined {
  if (known.days === undefined || !isClock(known.hours) || !isClock(piece.hours)) return undefined;
  return { ...partsOf(known, 'zone'), ...piece, days: known.days, hours: sameHalf(piece.hours, known.hours) };
}

type Part = 'days' | 'hours' | 'zone' | 'length';

const partsOf = (piece: TimePiece, ...parts: readonly Part[]): Pick<TimePiece, Part> =>
  Object.fromEntries(parts.filter((part) => piece[part] !== undefined).map((part) => [part, piece[part]]));

type ClockHours = Extract<Hours, { kind: 'at' | 'span' | 'after' | 'before' }>;

const isClock = (hours: Hours | undefined): hours is ClockHours =>
  hours?.kind === 'at' || hours?.kind === 'span' || hours?.kind === 'after' || hours?.kind === 'before';

// "this week, Thursday at 5", "5 to 9 October, and Monday morning": weeks and spans have no hour of their own.
const isOneDay = ({ kind }: Days): boolean => !/^(?:week|month|ahead|span)$/.test(kind);

/** A bare day of the month in the month of its neighbour: "March 5, 6"; a bare number of a week: "week 13 or 14". */
function alikeDay(days: Days | undefined, known: Days | undefined): Days | undefined {
  if (days?.kind !== 'monthday' || days.months !== undefined || known === undefined) return undefined;
  const { day, weekday } = days;
  switch (known.kind) {
    case 'date':
      return {
        kind: 'date',
        day,
        month: known.month,
        ...(known.year && { year: known.year }),
        ...(weekday && { weekday }),
      };
    case 'monthday':
      return { ...days, ...(known.months !== undefined && { months: known.months }) };
    case 'week':
      return known.number === undefined ? undefined : { ...known, number: day };
    case 'span':
      return known.from.kind === 'date' ? alikeDay(days, known.from) : undefined;
    default:
      return undefined;
  }
}

/** A bare weekday in the week of its neighbour: "next week Mon or Tue", "Monday or Tuesday next week". */
const sameWeek = (days: Days, known: Days | undefined): Days | undefined =>
  isBareWeekday(days) && known?.kind === 'weekday' && known.within !== undefined
    ? { ...days, within: known.within }
    : undefined;

/** "next Monday or Tuesday", but not "Monday or next Tuesday". */
const nextToo = (days: Days, known: Days | undefined): Days | undefined =>
  isBareWeekday(days) && known?.kind === 'weekday' && known.which === 'next' ? { ...days, which: 'next' } : undefined;

const isBareWeekday = (days: Days): days is Extract<Days, { kind: 'weekday' }> =>
  days.kind === 'weekday' && days.within === undefined && days.which === undefined && days.weeks === undefined;

/** "Friday this week or next week": the weekday holds for the other week, too. */
const weekdayAgain = ({ days, hours }: TimePiece, known: Days | undefined): Days | undefined =>
  days?.kind === 'week' && hours === undefined && known?.kind === 'weekday' && known.within?.kind === 'week'
    ? { ...known, within: days }
    : undefined;

// "3 or 4pm", but "11 or 1pm": the half of the day goes on only to what is earlier.
function sameHalf(hours: Hours, known: Hours): Hours {
  if (hours.kind !== 'at' || known.kind !== 'at' || hours.at.meridiem !== undefined || hours.at.exact) return hours;
  const { meridiem } = known.at;
  if (meridiem === undefined || clockNumber(hours.at) >= clockNumber(known.at)) return hours;
  return { ...hours, at: { ...hours.at, meridiem } };
}

const clockNumber = (clock: Clock): number => (clock.hour % 12) * 60 + clock.minute;
