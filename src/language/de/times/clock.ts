// Uhrzeiten: "14 Uhr", "8.30 Uhr", "18:15h", "halb drei", "Viertel vor neun", "zehn nach drei", "mittags um 12".
import type { Parser } from 'chrono-node/en';
import type { Clock } from '../../mention.ts';
import { atClock, clockOf } from '../../neutral/clock.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { hourWords } from './words.ts';

const family = 'clock';
const hour = `(?:\\d{1,2}|${anyOf(hourWords.keys())})`;
const hourOf = (word: string): string => String(lookUp(hourWords, word) ?? word);
const minuteNames: Readonly<Record<string, number>> = {
  fünf: 5,
  fuenf: 5,
  zehn: 10,
  zwanzig: 20,
  viertel: 15,
  '5': 5,
  '10': 10,
  '15': 15,
  '20': 20,
  '25': 25,
};

export const clockPhrases: readonly Parser[] = [
  // 14:30 Uhr   8.30 Uhr   18:15h   20.27h   9Uhr   10 Uhr 30   09 00 Uhr   drei Uhr
  phrase(
    family,
    `(?<hour>\\d{1,2})(?: ?[:.] ?| (?=\\d\\d ?uhr))(?<minute>[0-5]\\d) ?(?:uhr|h)|(?<whole>${hour}) ?(?:uhr(?: (?<after>[0-5]\\d)(?! ?uhr))?|h\\b)`,
    (g, { said, before }) => {
      if (/\d[.,:]$/.test(before())) return undefined;
      if (g['hour'] !== undefined) return atClock(exactly(clockOf(g['hour'], Number(g['minute']))));
      // "2h" takes two hours, "2 Uhr" is a time of day.
      if (!/uhr/i.test(said) && (!/^\d/.test(said) || Number(g['whole']) < 6)) return undefined;
      const clock = clockOf(hourOf(g['whole']!), Number(g['after'] ?? 0));
      // "3 Uhr" may be in the afternoon as people speak; "7 Uhr" hardly.
      return atClock(
        clock && (clock.hour > 5 || g['after'] !== undefined) && clock.hour !== 12 ? exactly(clock) : clock,
      );
    },
  ),
  // halb drei   Viertel vor neun   zehn nach drei   fünf vor halb vier   dreiviertel drei   viertel nach 10
  phrase(
    family,
    `(?:(?:(?<minutes>fünf|fuenf|zehn|zwanzig|viertel|5|10|15|20|25)(?: minuten?)? (?<side>vor|nach) )?(?<half>halb )?|(?<three>dreiviertel ))(?<hour>${hour})(?: uhr)?`,
    (g) => {
      const shift =
        g['minutes'] === undefined ? 0 : minuteNames[g['minutes'].toLowerCase()]! * (/vor/i.test(g['side']!) ? -1 : 1);
      const base = g['half'] !== undefined ? -30 : g['three'] !== undefined ? -15 : 0;
      if (shift === 0 && base === 0) return undefined;
      const whole = clockOf(hourOf(g['hour']!), 0);
      if (whole === undefined) return undefined;
      const minutes = (whole.hour * 60 + shift + base + 1440) % 1440;
      const clock: Clock = { ...whole, hour: Math.floor(minutes / 60) || 12, minute: minutes % 60 };
      return atClock(clock);
    },
  ),
  // mittags um 12 is a part of the day; Mitternacht and 12 Uhr mittags are hours
  phrase(family, '(?:um )?mitternacht', () => atClock({ hour: 0, minute: 0, exact: true })),
  // um drei: a number in words, an hour only after "um", "gegen", "ab"
  phrase(family, `(?<word>${anyOf([...hourWords.keys()].filter((word) => word !== 'ein'))})`, (g) => {
    const at = clockOf(hourOf(g['word']!), 0);
    return at && { kind: 'weak', hours: { kind: 'at', at }, word: true };
  }),
];

const exactly = (clock: Clock | undefined): Clock | undefined => clock && { ...clock, exact: true };
