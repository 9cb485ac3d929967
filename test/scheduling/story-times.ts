// Times as stories write them: "Tue 10:00", "Fri+1 14:00-15:30", "Tue-Thu"; the week is that of Monday, 2 March 2026.
import type { SaidSpan } from '../../src/language/reading.ts';
import type { Instant } from '../../src/values/instant.ts';
import {
  addDays,
  addMinutes,
  dayOf,
  daysBetween,
  type PlainDay,
  toWall,
  type WallTime,
} from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monday = '2026-03-02' as PlainDay;

/** "Tue 10:00" (half an hour), "Tue 10:00-11:30", "Tue", "Tue-Thu"; "Tue+1" is a week later. */
export function spanOf(text: string): SaidSpan {
  const [, from = '', to] = /^(.+?)(?:-(\d\d:\d\d|[A-Z].*))?$/.exec(text) ?? [];
  const begin = timeOf(from);
  if (begin.length === 10) return { begin, end: to === undefined ? begin : timeOf(to) };
  if (to === undefined) return { begin, end: addMinutes(begin as WallTime, 30) };
  return { begin, end: /^\d/.test(to) ? (`${dayOf(begin as WallTime)}T${to}` as WallTime) : timeOf(to) };
}

/** "Tue", "Tue 10:00", "Tue+1 10:00" */
export function timeOf(text: string): WallTime | PlainDay {
  const parts = /^(\w{3})([+-]\d+)?(?: (\d\d:\d\d))?$/.exec(text.trim());
  if (parts === null || !weekdays.includes(parts[1]!)) throw new Error(`"${text}" is no time in a story.`);
  const day = addDays(monday, weekdays.indexOf(parts[1]!) + 7 * Number(parts[2] ?? 0));
  return parts[3] === undefined ? day : (`${day}T${parts[3]}` as WallTime);
}

/** Wall times and instants as "Tue 10:00". */
export function show(value: unknown): string {
  const text = String(value);
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)
    ? text
    : /^\d{4}-\d\d-\d\dT.*Z$/.test(text)
      ? toWall(text as Instant, 'Europe/London' as ZoneId)
      : undefined;
  return wall === undefined ? text : showWall(wall as WallTime);
}

export function showWall(wall: WallTime): string {
  const days = daysBetween(monday, dayOf(wall));
  const week = Math.floor(days / 7);
  const sign = week > 0 ? `+${week}` : week < 0 ? `${week}` : '';
  return `${weekdays[((days % 7) + 7) % 7]}${sign} ${wall.slice(11)}`;
}
