// The Date header (RFC 5322 §3.3): a check on people's zones, never a source of them.
import { type Instant, instantOf, type Minutes, minute } from '../values/instant.ts';

export interface Sent {
  readonly at: Instant;
  /** Absent when it says nothing: servers write +0000 for everybody. */
  readonly offset?: Minutes;
}

/** As of instants. */
const latest = Date.UTC(2200, 0, 1);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const americanZones: ReadonlyMap<string, Minutes> = new Map(
  Object.entries({ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 }),
);

// Tue, 3 Mar 2026 09:15:00 +0100 (CET)
const format =
  /^(?:[a-z]{2,9},?\s{1,5})?(\d{1,2})\s{1,5}([a-z]{3})[a-z]{0,6}\s{1,5}(\d{2,4})\s{1,5}(\d{1,2}):(\d\d)(?::(\d\d))?\s{0,5}([+-]\d{4}|[a-z]{1,4})?/i;

/** Nothing when it is no date: libraries make "now" of it. */
export function readDate(value: string | undefined): Sent | undefined {
  const parts = value === undefined ? null : format.exec(value.trim());
  if (parts === null) return undefined;
  const [, day, monthName, year, hours, minutes, seconds, zone = ''] = parts;
  const month = months.indexOf(monthName!.toLowerCase());
  if (month < 0 || Number(day) > 31 || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = offsetOf(zone.toLowerCase());
  const wall = Date.UTC(fullYear(year!), month, Number(day), Number(hours), Number(minutes), Number(seconds ?? 0));
  const ms = wall - (offset ?? 0) * minute;
  if (ms < 0 || ms > latest) return undefined;
  const at = instantOf(ms);
  return offset === undefined || offset === 0 ? { at } : { at, offset };
}

// "26" is 2026, "99" was 1999 (RFC 5322 §4.3).
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 3 ? year : year + (text.length === 3 || year >= 50 ? 1900 : 2000);
}

function offsetOf(zone: string): Minutes | undefined {
  const parts = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  if (parts === null) return americanZones.get(zone);
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return minutes > 14 * 60 ? undefined : parts[1] === '-' ? -minutes : minutes;
}
