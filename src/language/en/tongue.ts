// English.
import { clocks } from '../neutral/clock.ts';
import { digitNoise } from '../neutral/noise.ts';
import { numbers } from '../neutral/numbers.ts';
import { numericDates } from '../neutral/numericDates.ts';
import type { Tongue } from '../tongue.ts';
import { clockWordPhrases } from './times/clockWords.ts';
import { datePhrases } from './times/dates.ts';
import { dayPartPhrases } from './times/dayParts.ts';
import { digits } from './times/digits.ts';
import { distancePhrases } from './times/distances.ts';
import { dottedHours } from './times/dottedHours.ts';
import { durationPhrases } from './times/durations.ts';
import { everyDayPhrases } from './times/everyDay.ts';
import { joinWords } from './times/joins.ts';
import { markedHours } from './times/markedHours.ts';
import { monthdayPhrases } from './times/monthdays.ts';
import { monthPhrases } from './times/months.ts';
import { neighbourPhrases } from './times/neighbours.ts';
import { noisePhrases } from './times/noise.ts';
import { nthPhrases } from './times/nth.ts';
import { relativeDayPhrases } from './times/relativeDays.ts';
import { repeatPhrases } from './times/repeats.ts';
import { setPhrases } from './times/sets.ts';
import { weekdayPhrases } from './times/weekdays.ts';
import { weekPhrases } from './times/weeks.ts';

export const english: Tongue = {
  phrases: [
    ...markedHours,
    ...dottedHours,
    ...numericDates(digits),
    ...datePhrases,
    ...monthdayPhrases,
    ...weekdayPhrases,
    ...nthPhrases,
    ...relativeDayPhrases,
    ...distancePhrases,
    ...neighbourPhrases,
    ...weekPhrases,
    ...monthPhrases,
    ...clocks(digits),
    ...clockWordPhrases,
    ...everyDayPhrases,
    ...dayPartPhrases,
    ...setPhrases,
    ...repeatPhrases,
    ...durationPhrases,
    ...numbers,
    ...noisePhrases,
    ...digitNoise,
  ],
  joins: joinWords,
};
