// A time that fits no slot as the span it stands for (`language.md` rules 2, 6 and 11): an instant ends after the meeting's
// duration, an open side at 8:00, 18:00 or 22:00.
import type { Minutes } from '../values/instant.ts';
import {
  addDays,
  addMinutes,
  clockOf,
  dayOf,
  daysBetween,
  type PlainDay,
  type WallTime,
  wallOf,
} from '../values/wall.ts';
import type { Mention } from './mention.ts';
import type { SaidSpan } from './reading.ts';
import { datesAgree } from './reply/daysFit.ts';
import { daysOfSet } from './resolve/days.ts';
import { type Here, nearest, todayAt, type When } from './resolve.ts';

/** How an open side is closed. */
const opens = '08:00';
const closes = '18:00';
const evening = '17:00';
const closesLate = '22:00';

/** Nothing where no span of days or hours can be given: a date that does not exist, a weekday that is not its date's, a set. */
export function spanOf(mention: Mention, here: Here, duration: Minutes): SaidSpan | undefined {
  const { days } = mention;
  if (days !== undefined && !datesAgree(days, todayAt(mention, here))) return undefined;
  const when = nearest(mention, here);
  return when === undefined ? undefined : closed(when, duration);
}

/** Several spans for a set of days: "Tuesdays and Thursdays at 3" within the coming week. */
export function spansOf(mention: Mention, here: Here, duration: Minutes): readonly SaidSpan[] {
  const { days } = mention;
  if (days?.kind !== 'any') {
    const span = spanOf(mention, here, duration);
    return span === undefined ? [] : [span];
  }
  const today = todayAt(mention, here);
  return daysOfSet(days, undefined, today).flatMap(
    (day) => spanOf({ ...mention, days: dateOf(day) }, here, duration) ?? [],
  );
}

/** "12 March 2026" */
export const dateOf = (day: PlainDay): Mention['days'] & object => ({
  kind: 'date',
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});

function closed({ begin, end, open }: When, duration: Minutes): SaidSpan | undefined {
  if (begin === undefined) return end === undefined || !isWall(end) ? undefined : upTo(end);
  if (!isWall(begin)) return open === undefined ? { begin, end: end ?? begin } : undefined;
  if (open === 'after') return { begin, end: wallOf(dayOf(begin), clockOf(begin) >= evening ? closesLate : closes) };
  return { begin, end: end ?? addMinutes(begin, duration) };
}

function upTo(end: WallTime): SaidSpan | undefined {
  // "before midnight" ends on the next day and begins on this one.
  const day = clockOf(end) === '00:00' ? addDays(dayOf(end), -1) : dayOf(end);
  const begin = wallOf(day, opens);
  return begin < end ? { begin, end } : undefined;
}

const isWall = (time: WallTime | PlainDay): time is WallTime => time.includes('T');

/** How many days a span of whole days has; 0 for hours. */
export const wholeDaysIn = ({ begin, end }: SaidSpan): number =>
  isWall(begin) ? 0 : daysBetween(begin, end as PlainDay) + 1;
