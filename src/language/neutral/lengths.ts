// Lengths of time in the units that people count in, and where they lead from now.
import type { Days } from '../mention.ts';
import type { DurationPiece, TimePiece } from '../said.ts';
import { lookUp } from './words.ts';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** Weeks are counted in days and years in months, since neither knows of clocks that change. */
const units: Readonly<Record<Unit, { readonly minutes: number; readonly days?: number; readonly months?: number }>> = {
  second: { minutes: 1 / 60 },
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  day: { minutes: 1440, days: 1 },
  week: { minutes: 7 * 1440, days: 7 },
  fortnight: { minutes: 14 * 1440, days: 14 },
  month: { minutes: 30 * 1440, months: 1 },
  quarter: { minutes: 91 * 1440, months: 3 },
  year: { minutes: 365 * 1440, months: 12 },
};

/** A language's words for units: `{week: 'weeks week'}`. */
export const unitTable = (rows: Readonly<Partial<Record<Unit, string>>>): ReadonlyMap<string, Unit> =>
  new Map(
    Object.entries(rows).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit] as const)),
  );

/** The number that a word or digits stand for: "two", "2", "1,5". */
export const numberOf = (counts: ReadonlyMap<string, number>, written: string): number =>
  lookUp(counts, written) ?? Number(written.replace(',', '.'));

/** "two weeks" as minutes, and as the days or months that a calendar counts. */
export function lengthOf(count: number, unit: Unit): DurationPiece {
  const { minutes, days, months } = units[unit];
  return {
    kind: 'duration',
    minutes: Math.round(count * minutes),
    ...(days !== undefined && { days: count * days }),
    ...(months !== undefined && { months: count * months }),
  };
}

const today: Days = { kind: 'relative', days: 0 };

/** "in two weeks", "in half an hour"; nothing for half a day or half a month, which nobody counts. */
export function fromNow({ minutes, days, months }: DurationPiece): TimePiece | undefined {
  if (days === undefined && months === undefined) return { kind: 'time', hours: { kind: 'ahead', minutes } };
  const end = daysFromNow(days, months);
  return end && { kind: 'time', days: end };
}

function daysFromNow(days: number | undefined, months: number | undefined): Days | undefined {
  if (!Number.isInteger(days ?? months)) return undefined;
  return days === undefined ? { kind: 'shift', from: today, months: months! } : { kind: 'relative', days };
}

/** "the next two weeks": the fourteen days from tomorrow (`language.md`, new mails); "the next two hours" begin now. */
export function ahead({ minutes, days, months }: DurationPiece): TimePiece | undefined {
  if (days !== undefined) return Number.isInteger(days) ? { kind: 'time', days: { kind: 'ahead', days } } : undefined;
  if (months === undefined) return { kind: 'time', hours: { kind: 'ahead', minutes: 0 }, length: minutes };
  const to = daysFromNow(undefined, months);
  return to && { kind: 'time', days: { kind: 'span', from: { kind: 'relative', days: 1 }, to } };
}

/** "the last two days": as many, down to yesterday. */
export const goneBy = ({ days }: DurationPiece): TimePiece | undefined =>
  days !== undefined && Number.isInteger(days)
    ? {
        kind: 'time',
        days: { kind: 'span', from: { kind: 'relative', days: -days }, to: { kind: 'relative', days: -1 } },
      }
    : undefined;
