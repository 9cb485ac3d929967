// The times of a new mail as spans: lists of days that share an hour, repeats over days, zones.
import type { Minutes } from '../../values/instant.ts';
import { addDays, dayIn, type PlainDay, toInstant, toWall, type WallTime } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { Mention } from '../mention.ts';
import { dateOf, spansOf, wholeDaysIn } from '../offers.ts';
import type { SaidSpan } from '../reading.ts';
import { type Here, nearest } from '../resolve.ts';

/** Longer lists of days are no list anybody meant. */
const mostDays = 14;

/** What one mention stands for, in the zone of `here`; an instant ends after `duration`. */
export function spansSaid(mention: Mention, here: Here, duration: Minutes): readonly SaidSpan[] {
  const { days, hours } = mention;
  const today = dayIn(here.now, here.zone);
  if (days?.kind === 'open' && hours === undefined && days.side !== 'after' && days.side !== 'from') {
    const end = nearest(mention, here)?.end as PlainDay | undefined;
    return end === undefined || end < today ? [] : [{ begin: today, end }];
  }
  // "Monday to Wednesday at 10": on each of them.
  if (days?.kind === 'span' && hours !== undefined && mention.through !== true) {
    const range = nearest({ days }, here);
    if (range?.begin !== undefined && range.end !== undefined && range.open === undefined)
      return daysFrom(range.begin as PlainDay, range.end as PlainDay).flatMap((day) =>
        spansOf({ ...mention, days: dateOf(day) }, here, duration),
      );
  }
  return spansOf(mention, here, duration);
}

function daysFrom(first: PlainDay, last: PlainDay): readonly PlainDay[] {
  const days: PlainDay[] = [];
  for (let day = first; day <= last && days.length < mostDays; day = addDays(day, 1)) days.push(day);
  return days;
}

/** "Next week? Tuesday at 10 or Thursday at 2": the weekdays are those of that week. */
export function inTheirWeek(mentions: readonly Mention[]): readonly Mention[] {
  let week: Mention['days'];
  return mentions.map((mention): Mention => {
    const { days, hours } = mention;
    if (days?.kind === 'week' && hours === undefined && days.part === undefined) week = days;
    const loose = days?.kind === 'weekday' && !days.which && !days.within && !days.weeks;
    return loose && week !== undefined ? { ...mention, days: { ...days, within: week } } : mention;
  });
}

/** Times said in one zone, in another. */
export function converted(spans: readonly SaidSpan[], from: ZoneId, to: ZoneId): readonly SaidSpan[] {
  if (from === to) return spans;
  const moved = (time: SaidSpan['begin']): SaidSpan['begin'] =>
    time.length === 10 ? time : toWall(toInstant(time as WallTime, from), to);
  return spans.map(({ begin, end }) => ({ begin: moved(begin), end: moved(end) }));
}

/** Each span once; "Friday at 10 … Friday 10 to 11:30" is one, too. */
export const unrepeated = (spans: readonly SaidSpan[]): readonly SaidSpan[] =>
  spans.filter((span, at) => {
    const same = spans.filter(({ begin }) => begin === span.begin);
    return (
      same.every(({ end }) => end <= span.end) &&
      spans.findIndex(({ begin, end }) => begin === span.begin && end === span.end) === at
    );
  });

/** Several whole days in a row are one span. */
export function merged(spans: readonly SaidSpan[]): readonly SaidSpan[] {
  const found: SaidSpan[] = [];
  for (const span of unrepeated(spans)) {
    const last = found.at(-1);
    const follows =
      last !== undefined &&
      wholeDaysIn(last) > 0 &&
      wholeDaysIn(span) > 0 &&
      span.begin === addDays(last.end as PlainDay, 1);
    if (follows) found[found.length - 1] = { begin: last.begin, end: span.end };
    else found.push(span);
  }
  return found;
}
