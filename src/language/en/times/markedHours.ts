// A time of day marked as one by "hrs": "15.00 hrs", "1500 hrs", "at 11 hrs", "10.30 to 12.00 hrs".
import type { Parser } from 'chrono-node/en';
import { atClock, clockOf } from '../../neutral/clock.ts';
import { phrase } from '../../phrase.ts';

const unit = '(?:hrs?|hours)\\.?';
const hour = '(?:[01]?\\d|2[0-3])';

// "for 10.30 hours", "a total of 9.30 hrs": so long it lasts
const lasting =
  /\b(?:for|of|in|takes?|took|lasts?|lasted|about|around|need|needs|only|total|spent|worked|work|another|within|last|past|every|than|me|us|nearly|almost|up to)[ ]$/i;
const led =
  /(?:\b(?:at|from|by|to|till|until|after|before|between|and|or|starting|sharp)|[@,-]|\b(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sat|sun)(?:day)?,?) ?$/i;

/** Certain by its minutes: nobody counts 10 hours and 30 hundredths. */
const isClock = (hours: string, minute: string, mark: string, before: string): boolean => {
  if (lasting.test(before)) return false;
  if (led.test(before)) return true;
  if (mark !== '.') return mark === '' || Number(hours) > 6;
  return Number(hours) > 7 && /^[03]0$/.test(minute);
};

export const markedHours: readonly Parser[] = [
  // 10.30 to 12.00 hrs   1000-1200 hrs   14:00 - 15:30 hrs
  phrase(
    'markedHours',
    `(?:from |between )?(?<hour>${hour})(?<mark>[:.]?)(?<minute>[0-5]\\d)(?: ?${unit})?(?: ?[-–] ?| to | till | until | and )(?<end>${hour})[:.]?(?<past>[0-5]\\d) ?${unit}`,
    (g, { before }) => {
      if (/[\d.,:$€£]$/.test(before()) || !isClock(g['hour']!, g['minute']!, g['mark']!, before())) return undefined;
      const [from, to] = [clockOf(g['hour']!, Number(g['minute'])), clockOf(g['end']!, Number(g['past']))];
      if (from === undefined || to === undefined) return undefined;
      return { kind: 'time', hours: { kind: 'span', from, to } };
    },
  ),
  // 15.00 hrs   15:00 hours   1500 hrs
  phrase(
    'markedHours',
    `(?:at )?(?<hour>${hour})(?<mark>[:.]?)(?<minute>[0-5]\\d) ?${unit}`,
    (g, { before, after, said }) => {
      if (/[\d.,:$€£-]$/.test(before()) || / ?of\b/i.test(after().slice(0, 4))) return undefined;
      const isAt = /^at /i.test(said);
      if (!isAt && !isClock(g['hour']!, g['minute']!, g['mark']!, before())) return undefined;
      return atClock(clockOf(g['hour']!, Number(g['minute'])));
    },
  ),
  // at 11 hrs
  phrase('markedHours', `at (?<hour>${hour}) ?${unit}`, (g) => atClock(clockOf(g['hour']!, 0))),
];
