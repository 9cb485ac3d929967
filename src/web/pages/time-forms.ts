// What the forms of the availability page say: time that is taken or free, the hours of a day, a person's week in general.
import type { WorkingHours } from '../../scheduling/availability.ts';
import { hourSpan } from '../../scheduling/busy.ts';
import { usualHours } from '../../scheduling/hours.ts';
import type { TimeChange } from '../../store/availability.ts';
import type { Diary } from '../../store/diaries.ts';
import { type Minutes, parseInstant } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { type PlainDay, parseDay } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { readTimeSpan } from '../api/times.ts';
import type { Fields } from '../fields.ts';
import type { SettingsInput } from '../settings.ts';
import { bad, type Trouble } from '../trouble.ts';
import { dayText, dayTexts, emptyWeek, type WeekInput, weekdays } from '../week.ts';

/** `first`, `from`, `last`, `to`: without hours whole days, without a last day the first one alone. */
export function stretchIn(fields: Fields, zone: ZoneId): Result<readonly TimeChange[], Trouble> {
  const { first = '', from = '', to = '', state } = fields;
  const last = fields['last'] || first;
  if (!parseDay(first).ok) return fail(bad('Please name the day, like 2026-03-10.'));
  const begin = from === '' ? first : `${first}T${from}`;
  const span = readTimeSpan({ begin, end: to === '' ? last : `${last}T${to}` }, zone);
  return span.ok ? ok([{ ...span.value, state: state === 'free' ? 'free' : 'blocked' }]) : span;
}

/** One stretch that was shown as taken; a button that says so frees it. */
export function freeIn({ begin = '', end = '', sure }: Fields): Result<readonly TimeChange[], Trouble> {
  const [from, to] = [parseInstant(begin), parseInstant(end)];
  if (!from.ok || !to.ok) return fail(bad('Please open the page again: this is no stretch of time.'));
  return ok(sure === 'yes' ? [{ begin: from.value, end: to.value, state: 'free' }] : []);
}

/** Hours that are ticked and were not, or the other way round; the others stay as they are. */
export function hoursIn(fields: Fields, zone: ZoneId): Result<readonly TimeChange[], Trouble> {
  const day = parseDay(fields['date'] ?? '');
  if (!day.ok) return fail(bad(day.error));
  const changes = Object.keys(fields).flatMap((name): TimeChange[] => {
    const hour = /^was-(\d|1\d|2[0-3])$/.exec(name)?.[1];
    if (hour === undefined) return [];
    const state = fields[`hour-${hour}`] === 'on' ? 'blocked' : 'free';
    return state === fields[name] ? [] : [{ ...hourSpan(day.value, Number(hour), zone), state }];
  });
  return ok(changes);
}

/** The day that a form speaks of, to come back to. */
export const dayIn = (fields: Fields): PlainDay | undefined => {
  const day = parseDay(fields['date'] || fields['first'] || '');
  return day.ok ? day.value : undefined;
};

/** Only what differs from what stands is said. */
export function settingsIn(fields: Fields, had: Diary): SettingsInput {
  const working = weekIn(fields, 'working', had.hours ?? usualHours);
  const weekly = weekIn(fields, 'weekly', had.weekly ?? emptyWeek);
  const buffer = lengthIn(fields['buffer'], 1, had.buffer);
  const notice = lengthIn(fields['notice'], 60, had.noticeMinutes);
  const { daily_most: most = String(had.dailyMost ?? '') } = fields;
  const url = fields['calendar_url']?.trim() ?? had.calendar?.url ?? '';
  return {
    ...(working === undefined ? {} : { working_hours: working }),
    ...(weekly === undefined ? {} : { busy_every_week: weekly }),
    ...(buffer === undefined ? {} : { buffer }),
    ...(notice === undefined ? {} : { notice }),
    ...(most === String(had.dailyMost ?? '') ? {} : { daily_most: most === '' ? null : Number(most) }),
    ...(url === (had.calendar?.url ?? '') ? {} : { calendar_url: url === '' ? null : url }),
  };
}

/** `working-monday=9-12, 13-17`; nothing where no day is other than it was. */
function weekIn(fields: Fields, prefix: 'working' | 'weekly', had: WorkingHours): WeekInput | undefined {
  const days = weekdays.flatMap((day, at) => {
    const said = fields[`${prefix}-${day}`];
    return said === undefined || said === dayText(had[at] ?? []) ? [] : [[day, dayTexts(said)] as const];
  });
  return days.length === 0 ? undefined : Object.fromEntries(days);
}

/** A number as a length; `null` where the field was emptied, nothing where it is as it was. @param each minutes of one */
function lengthIn(text: string | undefined, each: Minutes, had: Minutes | undefined): string | null | undefined {
  if (text === undefined || text === (had === undefined ? '' : String(had / each))) return undefined;
  if (text === '') return null;
  const minutes = Number(text) * each;
  return Number.isFinite(minutes) ? `PT${Math.round(minutes)}M` : text;
}
