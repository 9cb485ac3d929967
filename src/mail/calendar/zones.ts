// The zone that a calendar object means by its TZID: an IANA name, a Windows name, or a name of its own with rules beside it.
import type { Minutes } from '../../values/instant.ts';
import type { WallTime } from '../../values/wall.ts';
import { parseZone, type ZoneId } from '../../values/zone.ts';
import { type CalendarObject, textIn } from './object.ts';
import { windowsCities, windowsZones } from './windows-zones.ts';

/** `W. Europe Standard Time`, `/mozilla.org/20050126_1/Europe/Berlin`, `(UTC+01:00) Amsterdam, Berlin`, `Europe/Berlin`. */
export function zoneNamed(tzid: string): ZoneId | undefined {
  const name = tzid.trim().replace(/^"|"$/g, '').slice(0, 200);
  const windows = windowsZones.get(name.toLowerCase());
  const tail = /(?:^|\/)((?:[A-Z][\w+-]{1,30}\/){1,2}[A-Z][\w+-]{1,40})$/.exec(name)?.[1];
  const city = /^\((?:UTC|GMT)/i.test(name) ? windowsCities.find(([pattern]) => pattern.test(name))?.[1] : undefined;
  for (const candidate of [windows, tail, city, name]) {
    if (candidate === undefined) continue;
    const zone = parseZone(candidate);
    if (zone.ok) return zone.value;
  }
  return undefined;
}

/**
 * Offset of "Customized Time Zone" and the like at a wall time, by the rules in its VTIMEZONE. Yearly rules on the n-th
 * weekday of a month are all that clients write; nothing is expanded.
 */
export function customOffset(zone: CalendarObject, wall: WallTime): Minutes | undefined {
  const observances = zone.children.map((part) => {
    const offset = offsetOf(textIn(part, 'tzoffsetto'));
    return { begins: beginsIn(part, Number(wall.slice(0, 4))), offset };
  });
  const known = observances.filter(({ offset }) => offset !== undefined).sort((a, b) => (a.begins < b.begins ? -1 : 1));
  // Before the first change of the year the rule that began last year still holds.
  return (known.findLast(({ begins }) => begins <= wall) ?? known.at(-1))?.offset;
}

// +0100, -03:30
function offsetOf(text: string): Minutes | undefined {
  const parts = /^([+-])(\d\d):?(\d\d)/.exec(text);
  if (parts === null) return undefined;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}

// freq=YEARLY;bymonth=3;byday=-1SU with a DTSTART at 02:00 → 2026-03-29T02:00
function beginsIn(observance: CalendarObject, year: number): string {
  const rule = textIn(observance, 'rrule');
  const start = textIn(observance, 'dtstart');
  const month = Number(/bymonth=(\d{1,2})/i.exec(rule)?.[1] ?? 0);
  const [, nth, weekday] = /byday=([+-]?\d)([A-Z]{2})/i.exec(rule) ?? [];
  if (month < 1 || month > 12 || nth === undefined) return `0000${start.slice(4, 16)}`;
  const day = nthWeekday(year, month, Number(nth), ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(weekday!));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${start.slice(11, 16) || '00:00'}`;
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const firstSuch = 1 + ((weekday - first + 7) % 7);
  const wanted =
    nth > 0 ? firstSuch + (nth - 1) * 7 : firstSuch + Math.floor((last - firstSuch) / 7) * 7 + (nth + 1) * 7;
  return Math.min(Math.max(wanted, 1), last);
}
