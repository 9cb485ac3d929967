// A calendar object as plain properties: what is taken from the parser. Nothing of its own types leaves this file, and its
// date arithmetic, which runs for ever on crafted recurrences, is never asked.
import ical from 'ical.js';
import { cleanCalendar } from './clean.ts';

export interface CalendarObject {
  /** `vevent`, lower case. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly children: readonly CalendarObject[];
}

export interface Property {
  /** `dtstart`, lower case. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** `2026-03-03T10:00:00Z`; of a period `begin/end`, of a rule `freq=YEARLY;byday=-1SU`. */
  readonly values: readonly string[];
}

/** The VCALENDAR in the text; nothing when it is none, or too large or too broken to be read. */
export function parseCalendar(text: string): CalendarObject | undefined {
  const clean = cleanCalendar(text);
  if (clean === undefined) return undefined;
  try {
    const parsed: unknown = ical.parse(clean);
    return objectOf(parsed);
  } catch {
    // What a sender wrote is no error of ours.
    return undefined;
  }
}

// jCal (RFC 7265): [name, [property…], [component…]]
function objectOf(raw: unknown): CalendarObject | undefined {
  if (!Array.isArray(raw) || typeof raw[0] !== 'string' || !Array.isArray(raw[1]) || !Array.isArray(raw[2]))
    return undefined;
  return {
    name: raw[0],
    properties: raw[1].map(propertyOf).filter((property) => property !== undefined),
    children: raw[2].map(objectOf).filter((child) => child !== undefined),
  };
}

// [name, {parameter: value}, type, value…]
function propertyOf(raw: unknown): Property | undefined {
  if (!Array.isArray(raw) || typeof raw[0] !== 'string') return undefined;
  const parameters = new Map(
    Object.entries((raw[1] ?? {}) as Record<string, unknown>).map(([name, value]) => [name, textOf(value)]),
  );
  return { name: raw[0], parameters, values: raw.slice(3).map(textOf) };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('/');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key}=${textOf(part)}`)
      .join(';');
  return String(value);
}

export const property = (object: CalendarObject, name: string): Property | undefined =>
  object.properties.find((candidate) => candidate.name === name);

export const textIn = (object: CalendarObject, name: string): string => property(object, name)?.values[0] ?? '';
