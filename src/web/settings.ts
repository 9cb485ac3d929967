// What a person says of themselves, as programs and forms write it: all of it is read before any of it is kept.
import { usualHours } from '../scheduling/hours.ts';
import { saveName } from '../store/account.ts';
import { readCalendarUrl, setCalendar } from '../store/calendars.ts';
import { type Diary, type DiaryChanges, findDiary, saveDiary } from '../store/diaries.ts';
import { setDigest } from '../store/digests.ts';
import { findPerson, learnLanguage, releaseStep, suppressStep, zoneStep } from '../store/people.ts';
import type { Step } from '../store/statement.ts';
import { renewFeed } from '../store/tokens.ts';
import type { EmailAddress } from '../values/address.ts';
import { parseDuration } from '../values/duration.ts';
import type { Minutes } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { longest, safeLine } from '../values/text.ts';
import { parseZone, type ZoneId } from '../values/zone.ts';
import type { WebHands } from './hands.ts';
import { calendarTrouble } from './record-replies.ts';
import { bad, type Trouble } from './trouble.ts';
import { emptyWeek, readWeek, type WeekInput } from './week.ts';

/** `null` takes something away; what is not named stays as it is. */
export interface SettingsInput {
  readonly name?: string;
  readonly zone?: string;
  /** Of the letters that they get. */
  readonly language?: string;
  /** No more mail, or mail again. */
  readonly stop?: boolean;
  readonly feed?: 'new';
  readonly working_hours?: WeekInput | null;
  readonly busy_every_week?: WeekInput | null;
  readonly buffer?: string | null;
  readonly notice?: string | null;
  readonly daily_most?: number | null;
  readonly digest?: boolean;
  readonly calendar_url?: string | null;
}

/** In which letters can be written, by how each calls itself. */
export const languages = { en: 'English', de: 'Deutsch' } as const;

interface Settings {
  readonly zone?: ZoneId;
  readonly diary: DiaryChanges;
}

const mostMeetings = 50;
const longestBuffer: Minutes = 24 * 60;

function readSettings(input: SettingsInput, had: Diary): Result<Settings, Trouble> {
  const zone = input.zone === undefined ? undefined : parseZone(input.zone);
  if (zone?.ok === false) return fail(bad(zone.error));
  if (input.language !== undefined && !Object.hasOwn(languages, input.language))
    return fail(bad(`Letters are written in one of these languages: ${Object.keys(languages).join(', ')}.`));
  const diary: { -readonly [K in keyof DiaryChanges]: DiaryChanges[K] } = {};
  for (const [key, week, unsaid] of [
    ['hours', input.working_hours, had.hours ?? usualHours],
    ['weekly', input.busy_every_week, had.weekly ?? emptyWeek],
  ] as const) {
    if (week === undefined) continue;
    const read = week === null ? ok(null) : readWeek(week, unsaid);
    if (!read.ok) return read;
    diary[key] = read.value;
  }
  for (const [key, text] of [
    ['buffer', input.buffer],
    ['noticeMinutes', input.notice],
  ] as const) {
    if (text === undefined) continue;
    const length = text === null ? ok(null) : readLength(text);
    if (!length.ok) return length;
    diary[key] = length.value;
  }
  if ((diary.buffer ?? 0) > longestBuffer) return fail(bad('A day is the most that can be kept free around meetings.'));
  const { daily_most: most, calendar_url: url } = input;
  if (most !== undefined && most !== null && !(most >= 1 && most <= mostMeetings))
    return fail(bad(`Between 1 and ${mostMeetings} meetings fit into a day.`));
  if (most !== undefined) diary.dailyMost = most;
  const calendar = url === undefined || url === null ? ok(undefined) : readCalendarUrl(url);
  if (!calendar.ok) return fail(calendarTrouble(calendar.error));
  return ok({ diary, ...(zone === undefined ? {} : { zone: zone.value }) });
}

// Nothing at all is a length here: "PT0M", "00:00".
function readLength(text: string): Result<Minutes, Trouble> {
  if (/^(?:PT?0+[HMSD]|0?0:00(?::00)?)$/i.test(text.trim())) return ok(0);
  const length = parseDuration(text);
  return length.ok ? length : fail(bad(length.error));
}

/** Keeps what is said; nothing of it when some of it cannot be read. */
export async function saveSettings(
  { store, config }: Pick<WebHands, 'store' | 'config'>,
  address: EmailAddress,
  input: SettingsInput,
): Promise<Result<void, Trouble>> {
  const had = await findDiary(store, address);
  const read = readSettings(input, had);
  if (!read.ok) return read;
  const { zone, diary } = read.value;
  if (input.feed !== undefined) await renewFeed(store, address);
  if (input.name !== undefined) await saveName(store, address, safeLine(input.name, longest.name));
  if (input.language !== undefined) await learnLanguage(store, address, input.language);
  const steps: Step[] = [
    ...(zone === undefined ? [] : [zoneStep(store, address, zone, 'said')]),
    ...(input.stop === true ? [suppressStep(store, address, 'stop')] : []),
    ...(input.stop === false ? [releaseStep(store, address)] : []),
  ];
  if (steps.length > 0) await store.db.write(steps);
  if (Object.keys(diary).length > 0) await saveDiary(store, address, diary);
  if (input.calendar_url !== undefined) await setCalendar(store, address, input.calendar_url ?? undefined);
  const wanted = input.digest ?? had.digestDue !== undefined;
  // On other clocks Monday morning is at another moment.
  if (wanted !== (had.digestDue !== undefined) || (wanted && zone !== undefined))
    await setDigest(store, address, wanted, (await findPerson(store, address))?.zone ?? config.zone);
  return ok(undefined);
}
