// A moment in time as UTC text of fixed width, `2026-03-02T09:15:00.000Z`: both databases store and sort it alike.
import type { Brand } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

export type Instant = Brand<string, 'Instant'>;
export type Milliseconds = number;
export type Minutes = number;

export const minute: Milliseconds = 60_000;
export const hour: Milliseconds = 60 * minute;
export const day: Milliseconds = 24 * hour;

/** Two centuries are enough for meetings; years beyond them break the fixed width. */
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 1);

export function parseInstant(text: string): Result<Instant, string> {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms) || !isDate(text.slice(0, 10)))
    return fail(`"${text.slice(0, 40)}" is no moment in time; write it like 2026-03-02T09:15:00Z.`);
  return ms < earliest || ms > latest ? fail(`"${text.slice(0, 40)}" is too far away.`) : ok(instantOf(ms));
}

// 30 February is read as 2 March.
const isDate = (day: string): boolean => new Date(`${day}T00:00Z`).toISOString().startsWith(day);

/** @param ms milliseconds since 1970, as of `Date.now()`. */
export const instantOf = (ms: Milliseconds): Instant => new Date(ms).toISOString() as Instant;

/** Milliseconds since 1970. */
export function msOf(instant: Instant): Milliseconds {
  if (instant !== lastInstant) {
    lastMs = Date.parse(instant);
    lastInstant = instant;
  }
  return lastMs;
}

// While a mail is decided the same "now" is asked about dozens of times.
let lastInstant: Instant | undefined;
let lastMs = Number.NaN;

export const plus = (instant: Instant, ms: Milliseconds): Instant => instantOf(msOf(instant) + ms);
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
export const firstOf = (all: readonly Instant[]): Instant | undefined => all.reduce(earlier, all[0]!);
export const lastOf = (all: readonly Instant[]): Instant | undefined => all.reduce(later, all[0]!);
