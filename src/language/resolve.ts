// From what words say to when it is, where no slot decides: the nearest to come (`language.md` rules 2, 6, 9 and 11).
import { type Instant, type Minutes, minute, plus } from '../values/instant.ts';
import {
  addDays,
  addMinutes,
  dayOf,
  minutesBetween,
  type PlainDay,
  toInstant,
  toWall,
  type WallTime,
  wallOf,
} from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Days, Hours, Mention } from './mention.ts';
import { isMonthFirst } from './resolve/dates.ts';
import { type DayRange, nearestDays, type Today } from './resolve/days.ts';
import { boundOf, usualReading, usualWindow } from './resolve/hours.ts';

export interface Here {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** 3/4 is the 4th of March; unless told, so in zones of the United States and Canada. */
  readonly monthFirst?: boolean;
  /** The day that the text named last. */
  readonly named?: PlainDay;
}

export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month';

/** When it is, local to the zone: wall times, or days with the last included. An open side is absent. */
export interface When {
  readonly begin?: WallTime | PlainDay;
  readonly end?: WallTime | PlainDay;
  readonly open?: 'after' | 'before';
  readonly grain: Grain;
}

type Time = Pick<Mention, 'days' | 'hours' | 'zone' | 'length' | 'through' | 'near'>;

/** When a mention is, the nearest to come; nothing for sets, and for dates that do not exist. */
export function nearest(time: Time, here: Here): When | undefined {
  const { hours } = time;
  if (hours?.kind === 'ahead') {
    const begin = toWall(plus(here.now, hours.minutes * minute), here.zone);
    const end = time.length && addMinutes(begin, time.length);
    return { begin, ...(end && { end }), grain: 'minute' };
  }
  const zone = time.zone === undefined || time.zone === 'own' ? here.zone : time.zone;
  // "tomorrow" is the writer's, whatever zone the hour is told in; whether an hour has passed is not.
  const now = wallOf(dayOf(toWall(here.now, here.zone)), '00:00');
  const passed = minutesBetween(now, toWall(here.now, zone));
  const counted = todayOf(time, here, dayOf(now), passed);
  const named = time.near === undefined ? undefined : nearestDays(time.near, counted)?.to;
  const today = here.named === undefined && named !== undefined ? { ...counted, named } : counted;
  const days = time.days ?? time.near;
  const range = days === undefined ? undefined : nearestDays(days, today);
  if (days !== undefined && range === undefined) return undefined;
  if (hours === undefined || hours.kind === 'same') return range && wholeDays(days!, range);
  const there = atHours(time, hours, range ?? onlyDay(hours, dayOf(now), passed), days);
  // "Monday two - Monday 9:30" is no time.
  if (there?.begin !== undefined && there.end !== undefined && there.end < there.begin) return undefined;
  return there && zone !== here.zone ? moved(there, zone, here.zone) : there;
}

/** What the days of a mention are counted from; `hourToCome` as its hour is still to come today. */
export function todayAt(time: Pick<Time, 'hours'>, here: Here): Today {
  const now = toWall(here.now, here.zone);
  return todayOf(time, here, dayOf(now), minutesBetween(wallOf(dayOf(now), '00:00'), now));
}

const todayOf = (time: Pick<Time, 'hours'>, here: Here, today: PlainDay, passed: Minutes): Today => ({
  today,
  monthFirst: here.monthFirst ?? isMonthFirst(here.zone),
  ...(here.named && { named: here.named }),
  hourToCome: time.hours !== undefined && isToCome(time.hours, passed),
});

// What ends later than now is still to come: "this morning" at nine, too.
function isToCome(hours: Hours, passed: Minutes): boolean {
  const window = usualWindow(hours);
  return window !== undefined && (window.to ?? 1440) > passed;
}

// An hour without a day is that of today, or of tomorrow when it has passed.
function onlyDay(hours: Hours, today: PlainDay, passed: Minutes): DayRange {
  const day = isToCome(hours, passed) ? today : addDays(today, 1);
  return { from: day, to: day };
}

function wholeDays(days: Days, { from, to }: DayRange): When {
  if (from === undefined) return { ...(to && { end: to }), open: 'before', grain: 'day' };
  if (to === undefined) return { begin: from, open: 'after', grain: 'day' };
  const grain =
    days.kind === 'week' && days.part === undefined
      ? 'week'
      : days.kind === 'month' && days.part === undefined
        ? 'month'
        : 'day';
  return { begin: from, ...(from !== to && { end: to }), grain };
}

function atHours(time: Time, hours: Hours, range: DayRange, days: Days | undefined): When | undefined {
  const window = usualWindow(hours);
  if (window === undefined) return undefined;
  const grain = grainOf(hours);
  if (days?.kind === 'open') return boundAt(days, range, hours);
  const { from, to } = range;
  if (from === undefined) return undefined;
  if (window.from === undefined) return { end: wallAt(from, window.to!), open: 'before', grain };
  const begin = wallAt(from, window.from);
  if (window.to === undefined) return { begin, open: 'after', grain };
  const last = to ?? from;
  if (hours.kind === 'at')
    return time.length === undefined
      ? { begin, grain }
      : { begin, end: wallAt(from, window.from + time.length), grain };
  if (time.through && hours.kind === 'span') return { begin, end: wallAt(last, usualReading(hours.to)), grain };
  return { begin, end: wallAt(from, window.to), grain };
}

// "by Friday 5pm", "after Thursday noon": the hour belongs to the bound.
function boundAt(days: Extract<Days, { kind: 'open' }>, range: DayRange, hours: Hours): When | undefined {
  const grain = grainOf(hours);
  const at = hours.kind === 'at' ? hours.at : undefined;
  if (at === undefined) {
    const window = usualWindow(hours)!;
    if (range.from !== undefined) return { begin: wallAt(range.from, window.from ?? 0), open: 'after', grain };
    return { end: wallAt(range.to!, window.to ?? 1440), open: 'before', grain };
  }
  if (range.from !== undefined) {
    // "after Friday noon" is on Friday still.
    const day = days.side === 'after' ? addDays(range.from, -1) : range.from;
    return { begin: wallAt(day, usualReading(at)), open: 'after', grain };
  }
  const day = days.side === 'before' || days.side === 'until' ? addDays(range.to!, 1) : range.to!;
  return { end: wallAt(day, boundOf(at)), open: 'before', grain };
}

const grainOf = (hours: Hours): Grain =>
  (hours.kind === 'at' || hours.kind === 'after' || hours.kind === 'before') && hours.at.minute === 0
    ? 'hour'
    : 'minute';

function wallAt(day: PlainDay, minutes: number): WallTime {
  const clock = ((minutes % 1440) + 1440) % 1440;
  const time = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
  return wallOf(minutes >= 1440 ? addDays(day, Math.floor(minutes / 1440)) : day, time);
}

function moved(when: When, from: ZoneId, to: ZoneId): When {
  const wall = (time: WallTime | PlainDay | undefined): WallTime | undefined =>
    time === undefined ? undefined : toWall(toInstant(time as WallTime, from), to);
  const [begin, end] = [wall(when.begin), wall(when.end)];
  return { ...when, ...(begin && { begin }), ...(end && { end }) };
}
