// A day and its hour beside one another: "Friday at 3", "3pm on Friday", "Thursday 10-12", "morning of the 10th",
// "7 in the evening", "tomorrow evening at 5".
import type { Days, Hours } from '../mention.ts';
import { isPart, type Piece, type Said, type TimePart, type TimePiece, united } from '../said.ts';
import { gapOf, joined, leadOf } from './neighbours.ts';
import { isWeak, withPart } from './strength.ts';
import type { JoinWords } from './words.ts';

/** Makes one time of a day and its hour where no more stands between them than a language allows: "Friday | at 3". */
export const beside = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  joined(said, (a, b, previous, next) => {
    if (!mayJoin(a.piece) || !mayJoin(b.piece) || (isWeak(a) && isWeak(b))) return undefined;
    const gap = gapOf(line, a, b);
    if (isOfDayBefore(line, a, b, previous)) return undefined;
    if (!words.beside.test(gap) || (/^ ?,/.test(gap) && !mayStandBehindComma(a.piece, b, line))) return undefined;
    if (isBareNumber(a) && b.piece.days !== undefined && isCount(line, a, b, previous, next, words)) return undefined;
    // "one morning" counts mornings; "five in the evening" is an hour.
    if (isWord(a.piece) && (gap !== ' ' || !b.text.includes(' ')) && !isLeadingHour(line, a, gap)) return undefined;
    const piece = combined(a, b);
    return piece && united(line, a, b, piece);
  });

// "Monday only works in the afternoon, Wed is fine": that of Monday.
function isOfDayBefore(line: string, a: Said, b: Said, previous: Said | undefined): boolean {
  const [day, part] = [previous?.piece, a.piece];
  if (previous === undefined || day?.kind !== 'time' || part.kind !== 'time' || part.days !== undefined) return false;
  const behind = b.piece.kind === 'time' && b.piece.days !== undefined && gapOf(line, a, b).trimStart().startsWith(',');
  return behind && day.days !== undefined && day.hours === undefined && !/[,;:.!?]/.test(gapOf(line, previous, a));
}

// "Friday, 3pm" and "in the morning, at 10", but neither "10am, Tuesday" nor "Friday, 3" nor "this week, 9am".
const mayStandBehindComma = (a: TimePart, b: Said, line: string): boolean => {
  if (a.hours?.kind === 'part') return true;
  const { days } = b.piece as TimePart;
  // "3pm, same day"
  if (days?.kind === 'neighbour' && days.days === 0 && /\bsame\b/i.test(b.text)) return true;
  // "Thursday, mornings only"
  if (a.hours === undefined && isEveryDay(b.piece)) return /^ only\b/i.test(line.slice(b.until));
  return (
    a.days !== undefined && isDay(a.days) && (isWeak(b) ? !isBareNumber(b) : (b.piece as TimePart).days === undefined)
  );
};

const isEveryDay = (piece: Piece): boolean =>
  piece.kind === 'time' &&
  piece.hours?.kind === 'part' &&
  piece.days?.kind === 'any' &&
  piece.days.weekdays.length === 7;

// "dinner for 6 on Saturday from 7pm", "another 2 tomorrow": how many, not when.
function isCount(
  line: string,
  a: Said,
  b: Said,
  previous: Said | undefined,
  next: Said | undefined,
  words: JoinWords,
): boolean {
  const lead = leadOf(line, a, previous);
  const hourFollows = next?.piece.kind === 'time' && next.piece.hours !== undefined && next.piece.days === undefined;
  if (hourFollows && words.beside.test(gapOf(line, b, next))) return true;
  return words.counting.test(lead) || (words.mayCount.test(lead) && gapOf(line, a, b) !== ' ');
}

// An occasion ("date night") is no time, it only tells am from pm.
const mayJoin = (piece: Piece): piece is TimePart => isPart(piece) && !(piece.kind === 'weak' && piece.hint);
const isWord = (piece: TimePart): boolean => piece.kind === 'weak' && piece.word === true && piece.hours?.kind === 'at';
// "Ten on Tuesday would do": more than anybody counts on one day.
const isLeadingHour = (line: string, { piece, index }: Said, gap: string): boolean =>
  piece.kind === 'weak' &&
  piece.hours?.kind === 'at' &&
  piece.hours.at.hour > 5 &&
  /^ (?:on|am) $/.test(gap) &&
  /(?:^|[.!?;:,] ?)$/.test(line.slice(0, index));
const isBareNumber = (said: Said): boolean => isWeak(said) && /^\d{1,2}$/.test(said.text);

function combined(a: Said, b: Said): Piece | undefined {
  const [first, second] = [settled(a, b), settled(b, a)];
  if (first === undefined || second === undefined) return undefined;
  const days = first.days && second.days ? oneDay(first, second) : (first.days ?? second.days);
  const hours = first.hours && second.hours ? oneHour(first.hours, second.hours) : (first.hours ?? second.hours);
  // Two days, or two hours, that are not the same are two times; two days without an hour are for other rules to join.
  const apart = (first.days && second.days && !days) || (first.hours && second.hours && !hours);
  if (apart || hours === undefined) return undefined;
  return { ...first, ...second, ...(days && { days }), hours };
}

/** A weak piece as what its neighbour makes of it: an hour beside a day, a day beside an hour. */
function settled(one: Said, other: Said): TimePiece | undefined {
  const piece = one.piece as TimePart;
  if (piece.kind === 'time') return piece;
  const neighbour = other.piece as TimePart;
  if (neighbour.days !== undefined && neighbour.hours === undefined && piece.hours !== undefined)
    return isDay(neighbour.days) ? { kind: 'time', hours: piece.hours } : undefined;
  if (neighbour.hours !== undefined && neighbour.days === undefined) {
    // "10 in the morning" is an hour, "25. morgens" a day, "13.12 um 14:00" a day, too.
    if (neighbour.hours.kind === 'part' && piece.hours !== undefined && piece.days?.kind !== 'date')
      return { kind: 'time', hours: piece.hours };
    return piece.days !== undefined && (piece.days.kind !== 'monthday' || /[a-z.]/i.test(one.text))
      ? { kind: 'time', days: piece.days }
      : undefined;
  }
  // "tomorrow evening 7", "Friday lunch at 1"
  if (neighbour.hours?.kind === 'part' && piece.hours !== undefined) return { kind: 'time', hours: piece.hours };
  return undefined;
}

// A bare number beside a month or a week is no hour of it: "next week 3".
const isDay = (days: Days): boolean =>
  days.kind !== 'month' && days.kind !== 'week' && days.kind !== 'ahead' && days.kind !== 'open';

// "this evening" and "Tuesday": the evening of Tuesday; "afternoons" and "Friday": Fridays.
function oneDay(a: TimePiece, b: TimePiece): Days | undefined {
  const [x, y] = [a.days!, b.days!];
  if (y.kind === 'any' && y.weekdays.length === 7 && b.hours !== undefined && a.hours === undefined)
    return x.kind === 'weekday' ? { kind: 'any', weekdays: [x.weekday] } : x;
  if (x.kind === 'relative' && x.days === 0 && y.kind === 'relative' && y.days === 0) return x;
  if (y.kind === 'neighbour' || x.kind === 'neighbour') return undefined;
  // "on Friday, on Friday after 5"
  if (a.hours === undefined && JSON.stringify(x) === JSON.stringify(y)) return x;
  return undefined;
}

function oneHour(a: Hours, b: Hours): Hours | undefined {
  if (a.kind === 'part') return withPart(b, a.part);
  if (b.kind === 'part') return withPart(a, b.part);
  // "later than 3:30 but before 6pm"
  if (a.kind === 'after' && b.kind === 'before') return { kind: 'span', from: a.at, to: b.at };
  return undefined;
}
