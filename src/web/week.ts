// A week as people write it: `9-12, 13:00–17:30` for each day, an empty text for a day off.
import type { WorkingHours } from '../scheduling/availability.ts';
import type { Minutes } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { bad, type Trouble } from './trouble.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** By weekday; days that are not named stay as they are. */
export type WeekInput = Readonly<Partial<Record<Weekday, readonly string[]>>>;

type Day = WorkingHours[number];

const mostSpans = 8;

// "9-17", "09:00–12:30", "13.00 - 24:00"
const shape = /^(\d{1,2})(?:[:.](\d\d))?\s*[-–]\s*(\d{1,2})(?:[:.](\d\d))?$/;

function readSpan(text: string, day: Weekday): Result<Day[number], Trouble> {
  const parts = shape.exec(text.trim());
  const minutes = (hours: string | undefined, rest = '00'): Minutes => Number(hours) * 60 + Number(rest);
  const from = parts && minutes(parts[1], parts[2]);
  const to = parts && minutes(parts[3], parts[4]);
  const isClock = (one: Minutes, rest = '00'): boolean => one <= 24 * 60 && Number(rest) < 60;
  if (from === null || to === null || !isClock(from, parts?.[2]) || !isClock(to, parts?.[4]))
    return fail(bad(`“${text.slice(0, 40)}” on ${capital(day)} is no stretch of a day. Write it like 09:00-17:00.`));
  return from < to
    ? ok({ from, to })
    : fail(bad(`“${text.slice(0, 40)}” on ${capital(day)} ends before it begins; hours go from 0 to 24.`));
}

function readDay(texts: readonly string[], day: Weekday): Result<Day, Trouble> {
  const spans: Day[number][] = [];
  for (const text of texts.filter((one) => one.trim() !== '')) {
    const span = readSpan(text, day);
    if (!span.ok) return span;
    spans.push(span.value);
  }
  const sorted = spans.sort((a, b) => a.from - b.from);
  if (sorted.length > mostSpans) return fail(bad(`${capital(day)} can hold ${mostSpans} stretches at most.`));
  return sorted.some((span, i) => span.from < (sorted[i - 1]?.to ?? 0))
    ? fail(bad(`Two stretches of ${capital(day)} overlap.`))
    : ok(sorted);
}

/** @param had the week as it was */
export function readWeek(input: WeekInput, had: WorkingHours): Result<WorkingHours, Trouble> {
  const week = [...had];
  for (const [i, day] of weekdays.entries()) {
    const texts = input[day];
    if (texts === undefined) continue;
    const read = readDay(texts, day);
    if (!read.ok) return read;
    week[i] = read.value;
  }
  return ok(week);
}

/** `9-12, 13-17` of a form's field. */
export const dayTexts = (field: string): string[] => field.split(/[,;]|\band\b/).map((text) => text.trim());

const clock = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `09:00-12:00` */
const spanOf = ({ from, to }: Day[number]): string => `${clock(from)}-${clock(to)}`;

export const weekJson = (week: WorkingHours): Record<Weekday, string[]> =>
  Object.fromEntries(weekdays.map((day, i) => [day, (week[i] ?? []).map(spanOf)])) as Record<Weekday, string[]>;

/** `09:00–12:00, 13:00–17:00`, for people. */
export const dayText = (day: Day): string => day.map((span) => spanOf(span).replace('-', '–')).join(', ');

export const emptyWeek: WorkingHours = weekdays.map(() => []);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
