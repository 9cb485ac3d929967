// Two names of one day, or a day and the week it lies in: "Tuesday the 10th", "Fri 12.06", "next week on Monday",
// "today, 9 August", "the week of 3 March".
import type { Days, Weekday } from '../mention.ts';
import { isPart, type Said, type TimePart, type TimePiece, united } from '../said.ts';
import { changed, gapOf, joined, leadOf } from './neighbours.ts';
import { daysIn, isWeak } from './strength.ts';
import type { JoinWords } from './words.ts';

/** Makes one day of two names for it: "Tuesday | the 10th", "next week | on | Monday". */
export const sameDay = (words: JoinWords) => (line: string, said: readonly Said[]) => {
  const led = changed(said, (one, previous) => dayByLead(line, one, previous, words));
  const dated = joined(led, (a, b, _, next) => join(line, a, b, next, words));
  return changed(dated, (one, previous) => weekOf(line, one, previous, words));
};

function join(line: string, a: Said, b: Said, next: Said | undefined, words: JoinWords): Said | undefined {
  if (!isPart(a.piece) || !isPart(b.piece) || a.piece.days === undefined || b.piece.days === undefined)
    return undefined;
  const [first, second] = [sureOf(a.piece), sureOf(b.piece)];
  if (first.hours !== undefined && second.hours !== undefined) return undefined;
  // "Thu 11, Thu 16": two of one kind
  if (first.hours !== undefined && isBare(a) && isBare(b)) return undefined;
  const gap = gapOf(line, a, b);
  // "here this week, 5pm on Thursday": the week belongs to what stands before it.
  const startsAnew = gap.startsWith(',') && hourFirst.test(b.family);
  const inOneWeek = words.withinWeek.test(gap) && !startsAnew ? withinWeek(a.piece.days, b.piece.days) : undefined;
  const days =
    inOneWeek ??
    (words.sameDay.test(gap) ? together(a.piece.days, b.piece.days, a, b, hasHourBehind(line, b, next)) : undefined);
  // A weekday with its hour may still meet the week it lies in: "Monday morning next week".
  return days && united(line, a, b, { ...first, ...second, days });
}

// `Thu 16`
const isBare = ({ text }: Said): boolean => /^\p{L}+\.? \d{1,2}$/u.test(text);

const hourFirst = /^(?:clock|clockWords|numbers)\b/;

const sureOf = (piece: TimePart): TimePiece => (piece.kind === 'time' ? piece : { kind: 'time' });

// "Wednesday 3 at 18:00": beside its hour the number is a day.
const hasHourBehind = (line: string, b: Said, next: Said | undefined): boolean =>
  next?.piece.kind === 'time' &&
  next.piece.days === undefined &&
  next.piece.hours?.kind === 'at' &&
  /^ (?:at |@ ?|um )?$/i.test(gapOf(line, b, next));

function together(a: Days, b: Days, first: Said, second: Said, dated: boolean): Days | undefined {
  if (a.kind === 'weekday' && (b.kind === 'date' || b.kind === 'monthday')) {
    // "Friday 5" is five o'clock sooner than the fifth; "Friday 14" is a date.
    if (!dated && isWeak(second) && b.kind === 'monthday' && b.day <= 12 && !/[a-z.]/i.test(second.text))
      return undefined;
    return withWeekday(b, a.weekday);
  }
  if (b.kind === 'weekday' && a.kind === 'date')
    return isWeak(first) || a.weekday ? undefined : withWeekday(a, b.weekday);
  if (a.kind === 'relative' && (b.kind === 'date' || b.kind === 'monthday' || b.kind === 'weekday'))
    return isWeak(second) && b.kind === 'monthday' ? undefined : a.days === 0 && b.kind === 'weekday' ? a : b;
  if (b.kind === 'relative' && Math.abs(b.days) < 3 && (a.kind === 'date' || a.kind === 'weekday')) return a;
  if (a.kind === 'weekday' && b.kind === 'relative' && b.days % 7 === 0 && b.days > 0)
    return { kind: 'weekday', weekday: a.weekday, within: { kind: 'week', of: b } };
  if (a.kind === 'date' && b.kind === 'any' && b.weekdays.length === 1) return withWeekday(a, b.weekdays[0]!);
  if (a.kind === 'any' && b.kind === 'any' && a.weekdays.length < 7 && b.weekdays.length === 7) return a;
  return undefined;
}

type WithWeekday = Extract<Days, { kind: 'date' | 'monthday' }>;

const withWeekday = (days: WithWeekday, weekday: Weekday): Days | undefined =>
  days.weekday === undefined || days.weekday === weekday ? { ...days, weekday } : undefined;

function withinWeek(a: Days, b: Days): Days | undefined {
  const [week, day] = a.kind === 'week' || a.kind === 'month' ? [a, b] : [b, a];
  if ((week.kind !== 'week' && week.kind !== 'month') || week.part !== undefined) return undefined;
  if (day.kind === 'any') return { ...day, within: week };
  if (week.kind === 'month') return undefined;
  if (day.kind === 'weekday' && day.which === undefined && !day.weeks) return { ...day, within: week };
  if (day.kind === 'span' && day.from.kind === 'weekday' && day.to.kind === 'weekday')
    return { ...day, from: { ...day.from, within: week }, to: { ...day.to, within: week } };
  return undefined;
}

// "on 5.12", "heute 30.08": a point makes a day there.
function dayByLead(line: string, one: Said, previous: Said | undefined, words: JoinWords): Said | undefined {
  if (one.piece.kind !== 'weak' || one.piece.days === undefined) return undefined;
  const { days } = one.piece;
  const certain = (days.kind === 'date' || days.kind === 'span') && words.on.test(leadOf(line, one, previous));
  return certain ? one.as({ kind: 'time', days }) : undefined;
}

function weekOf(line: string, one: Said, previous: Said | undefined, words: JoinWords): Said | undefined {
  const days = daysIn(one.piece);
  if (days === undefined || days.kind === 'week' || isWeak(one)) return undefined;
  const lead = words.weekOf.exec(leadOf(line, one, previous));
  if (lead === null) return undefined;
  const weekend = /end\b/i.test(lead[0]) && { part: 'weekend' as const };
  const week: Days = { kind: 'week', of: days, ...weekend };
  return one.widened(line, { kind: 'time', days: week }, lead[0].trimStart().length);
}
