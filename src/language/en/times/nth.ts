// Weekdays by their number within a month: "the first Monday of April", "last Friday of the month".
import type { Parser } from 'chrono-node/en';
import { lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { month, months, ordinal, ordinals, weekday, weekdays, year, yearOf } from './words.ts';

export const nthPhrases: readonly Parser[] = [
  // the first Monday of April   last Friday of the month   third Thursday in June 2026   first Monday evening of next month
  phrase(
    'nth',
    `(?:the )?(?<n>${ordinal}|[1-5](?:st|nd|rd|th)|last) (?<day>${weekday})(?: (?<part>morning|afternoon|evening))? (?:of|in) (?:(?:the )?(?<which>this|next|following|current)? ?month|(?<month>${month})(?: (?<year>${year}))?)`,
    (g) => {
      const n = g['n']!.toLowerCase() === 'last' ? -1 : (lookUp(ordinals, g['n']!) ?? Number.parseInt(g['n']!, 10));
      if (n > 5) return undefined;
      const when =
        g['month'] === undefined
          ? { months: /next|following/i.test(g['which'] ?? '') ? 1 : 0 }
          : { month: lookUp(months, g['month'])!, ...(g['year'] && { year: yearOf(g['year']) }) };
      const part = g['part']?.toLowerCase() as 'morning' | 'afternoon' | 'evening' | undefined;
      return {
        kind: 'time',
        days: { kind: 'nth', n, weekday: lookUp(weekdays, g['day']!)!, ...when },
        ...(part && { hours: { kind: 'part', part } }),
      };
    },
  ),
];
