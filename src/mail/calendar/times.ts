// Times of a calendar object: UTC, local to a named zone, local to nobody knows whom, or whole days.
import { type Instant, instantOf, type Minutes, minute, msOf, parseInstant } from '../../values/instant.ts';
import {
  addDays,
  addMinutes,
  type PlainDay,
  parseDay,
  parseWallTime,
  toInstant,
  type WallTime,
} from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { type CalendarObject, type Property, property, textIn } from './object.ts';
import { customOffset, zoneNamed } from './zones.ts';

export interface Moment {
  readonly at?: Instant | PlainDay;
  readonly wall?: WallTime;
  readonly zone?: ZoneId;
}

/** @param calendar holds the VTIMEZONEs that the property may name. */
export function momentOf(given: Property | undefined, calendar: CalendarObject): Moment | undefined {
  const value = extended(given?.values[0] ?? '');
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    const day = parseDay(value);
    return day.ok ? { at: day.value } : undefined;
  }
  if (value.endsWith('Z')) {
    const instant = parseInstant(value);
    return instant.ok ? { at: instant.value } : undefined;
  }
  const wall = parseWallTime(value);
  if (!wall.ok) return undefined;
  const tzid = given?.parameters.get('tzid');
  const name = tzid ?? textIn(calendar, 'x-wr-timezone');
  const custom = calendar.children.find((child) => child.name === 'vtimezone' && textIn(child, 'tzid') === tzid);
  const zone = name === '' ? undefined : (zoneNamed(name) ?? (custom && zoneNamed(textIn(custom, 'x-lic-location'))));
  if (zone !== undefined) return { at: toInstant(wall.value, zone), wall: wall.value, zone };
  const offset = custom && customOffset(custom, wall.value);
  return offset === undefined ? { wall: wall.value } : { at: atOffset(wall.value, offset), wall: wall.value };
}

// X-MS-OLK-ORIGINALSTART:20260303T140000Z is no date to the parser, and comes as it stood.
const extended = (value: string): string =>
  value.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/,
    (_, year, month, day, hour, minutes, seconds, z) =>
      hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minutes}:${seconds}${z}`,
  );

const atOffset = (wall: WallTime, offset: Minutes): Instant => instantOf(Date.parse(`${wall}:00Z`) - offset * minute);

/** DTEND, or DTSTART and DURATION. The end of whole days is the last of them, where calendars write the day after. */
export function endOf(event: CalendarObject, begin: Moment, calendar: CalendarObject): Moment {
  const end = momentOf(property(event, 'dtend'), calendar);
  const duration = minutesOf(textIn(event, 'duration'));
  if (begin.at !== undefined && begin.at.length === 10) {
    const day = begin.at as PlainDay;
    const last =
      end?.at?.length === 10
        ? addDays(end.at as PlainDay, -1)
        : addDays(day, Math.max(Math.ceil(duration / 1440), 1) - 1);
    return { at: last < day ? day : last };
  }
  if (end !== undefined) return end;
  if (duration === 0) return {};
  return {
    ...(begin.at === undefined ? {} : { at: instantOf(msOf(begin.at as Instant) + duration * minute) }),
    ...(begin.wall === undefined ? {} : { wall: addMinutes(begin.wall, duration) }),
  };
}

/** `PT1H30M`, `P1D`, `P1W`; nothing readable is 0. */
export function minutesOf(duration: string): Minutes {
  const parts = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,8}S)?)?$/.exec(duration);
  if (parts === null) return 0;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = parts.map(Number).map((number) => number || 0);
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}
