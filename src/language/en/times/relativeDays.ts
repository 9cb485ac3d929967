// Days by their distance from today: "today", "tonight", "the day after tomorrow".
import type { Parser } from 'chrono-node/en';
import { anyOf, lookUp, wordTable } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';

const family = 'relativeDays';

const words = wordTable({
  [-2]: 'the_day_before_yesterday day_before_yesterday',
  [-1]: 'yesterday',
  0: 'today',
  1: 'tomorrow tmrw tmr tmw tmrrw tomo 2moro 2morrow tomorow tommorow tommorrow tomorrw tomorro',
  2: 'the_day_after_tomorrow day_after_tomorrow overmorrow the_day_after_tmrw',
});

export const relativeDayPhrases: readonly Parser[] = [
  // today   later today   tmrw   the day after tomorrow
  phrase(family, `(?:later )?(?<word>${anyOf(words.keys())})`, (g) => ({
    kind: 'time',
    days: { kind: 'relative', days: lookUp(words, g['word']!)! },
  })),
  // tonight   later tonight
  phrase(family, '(?:later )?toni(?:ght|te)', () => ({
    kind: 'time',
    days: { kind: 'relative', days: 0 },
    hours: { kind: 'part', part: 'night' },
  })),
];
