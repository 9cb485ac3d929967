// Clock times in digits, alike in all languages that write Latin digits.
import type { Parser } from 'chrono-node/en';
import { utc } from '../../values/zone.ts';
import type { Clock } from '../mention.ts';
import { phrase } from '../phrase.ts';
import type { TimePiece } from '../said.ts';
import type { DigitHabit } from './habit.ts';

/** "am", "p.m.", "a m", and the bare "p" of "3:15p" */
export const meridiem = '(?:[ap] ?m\\b|[ap] ?\\. ?m\\b(?: ?\\.)?|[ap]\\b)';

/**
 * A clock time, or nothing when there is none such (25:00).
 * @param written the hour as written: a leading zero leaves no doubt about am and pm.
 */
export function clockOf(written: string, minute: number, half?: string): Clock | undefined {
  const hour = Number(written);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const certain = hour > 12 || hour === 0 || written.length > 2 || (written.length === 2 && written.startsWith('0'));
  if (certain) return { hour, minute, exact: true };
  const first = half?.trim().charAt(0).toLowerCase();
  return first === undefined || first === ''
    ? { hour, minute }
    : { hour, minute, meridiem: first === 'a' ? 'am' : 'pm' };
}

/** A clock time as the piece that a phrase says; nothing of nothing. */
export const atClock = (at: Clock | undefined): TimePiece | undefined =>
  at && { kind: 'time', hours: { kind: 'at', at } };

/** "1430" → 14:30; "830" → 8:30 */
export const clockOfDigits = (digits: string, half?: string): Clock | undefined =>
  clockOf(digits.slice(0, -2), Number(digits.slice(-2)), half);

const only24 = (clock: Clock | undefined, exact: boolean): Clock | undefined =>
  clock && exact ? { ...clock, exact: true } : clock;

const roughly = (clock: Clock | undefined, ish: string | undefined): Clock | undefined =>
  clock && ish !== undefined ? { ...clock, about: true } : clock;

/** Clock times as a language writes them in digits: "10:30", "3pm", "15h". */
export const clocks = (habit: DigitHabit): readonly Parser[] => [
  // 10:30   9:05 AM   11 30 am   3:15p   08:30:00   2.30pm   11.00am   15:00Z   3:30ish   both 11:30s
  phrase(
    'clock',
    `(?<hour>\\d{1,2})(?:(?: ?: ?|\\.| (?=(?:[1-5]5|[2-5]0) ?[ap]))(?<minute>[0-5]\\d)(?::[0-5]\\d)?) ?(?<half>${meridiem})|(?<hour24>\\d{1,2}):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?<ish>[ -]?ish)?(?<zulu>Z\\b)?'?s?`,
    (g, { before, said }) => {
      if (/[\d.,:]$/.test(before())) return undefined;
      const clock =
        g['hour'] !== undefined
          ? clockOf(g['hour'], Number(g['minute']), g['half'])
          : only24(clockOf(g['hour24']!, Number(g['minute24'])), habit.to24);
      const time = atClock(roughly(clock, g['ish']));
      if (time !== undefined && said.endsWith('s')) return { ...time, each: true };
      return time && g['zulu'] !== undefined ? { ...time, zone: utc } : time;
    },
  ),
  // 3pm   10 a.m.   3ish pm   830am   1515pm   11ish
  phrase(
    'clock',
    `(?<hour>\\d{1,2}|\\d{3,4})(?<ish>[ -]?ish)? ?(?<half>[ap] ?m\\b|[ap] ?\\. ?m\\b(?: ?\\.)?)|(?<hour12>\\d{1,2})(?<about>[ -]?ish)`,
    (g, { before, after, said }) => {
      // "für 6 am Samstag": where clocks count to 24, "am" is a preposition.
      if (habit.to24 && /\d am$/.test(said) && /^ \p{L}/u.test(after())) return undefined;
      // "16/3 AM" is half a day, "2/3 pm" either hour.
      if (/[\d.,:/]$/.test(before()) && !/\b(?:\d|1[0-2])\/$/.test(before())) return undefined;
      if (g['hour12'] !== undefined) return atClock(roughly(clockOf(g['hour12'], 0), g['about']));
      const digits = g['hour']!;
      const clock = digits.length > 2 ? clockOfDigits(digits, g['half']) : clockOf(digits, 0, g['half']);
      return atClock(roughly(clock, g['ish']));
    },
  ),
  // at 15 h   from 9 h 30
  phrase('clock', '(?<hour>0?[89]|1\\d|2[0-3]) h(?: ?(?<minute>[0-5]\\d))?', (g, { before }) => {
    if (!habit.beforeHour.test(before())) return undefined;
    const clock = clockOf(g['hour']!, Number(g['minute'] ?? 0));
    return atClock(clock && { ...clock, exact: true });
  }),
  // 14h30   9h15   15h00   15h
  phrase('clock', '(?<hour>[01]?\\d|2[0-3])h(?<minute>[0-5]\\d)?', (g, { before }) => {
    const alone = g['minute'] === undefined;
    // "2h30" lasts, "at 2h30" is a time.
    if (!alone && Number(g['hour']) < 7 && !g['hour']!.startsWith('0') && !habit.beforeSmallHour.test(before()))
      return undefined;
    // "in 2h", "for 8h" tell a length of time; "24h" too.
    if (alone && (Number(g['hour']) < 7 || habit.beforeLength.test(before()))) return undefined;
    const clock = clockOf(g['hour']!, Number(g['minute'] ?? 0));
    return atClock(clock && { ...clock, exact: true });
  }),
];
