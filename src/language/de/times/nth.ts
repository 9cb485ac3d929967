// Gezählte Tage und Wochen eines Monats: "letzter Freitag im Monat", "erste Woche im April", "zweiter Dienstag im Mai".
import type { Parser } from 'chrono-node/en';
import type { Days } from '../../mention.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { month, months, ordinals, weekdays } from './words.ts';

const long = anyOf([...months.keys()].filter((word) => word.length > 4));
const day = anyOf([...weekdays.keys()].filter((word) => word.length > 5));

export const nthPhrases: readonly Parser[] = [
  // letzter Freitag im Monat   erster Montag im April   erste Woche im Mai   letztes Wochenende im Juli   am zweiten Dienstag des nächsten Monats   in der ersten Aprilwoche
  phrase(
    'nth',
    `(?:der |die |das |am |in der )?(?<n>${anyOf(ordinals.keys())}|letzte[nrs]?|[1-5]\\.) (?:(?<day>${day})|(?<week>woche|wochenende)) (?:im|des|in) (?:(?<next>nächsten )?monats?|(?<month>${month}))|(?:in der )?(?<nth>${anyOf(ordinals.keys())}|letzten?) (?<inMonth>${long})(?<week2>woche)`,
    (g) => {
      const written = g['n'] ?? g['nth']!;
      const n = /^letzt/i.test(written) ? -1 : (lookUp(ordinals, written) ?? Number.parseInt(written, 10));
      const month = g['month'] ?? g['inMonth'];
      const ahead = g['next'] === undefined ? 0 : 1;
      if (g['day'] !== undefined) {
        const when = month === undefined ? { months: ahead } : { month: lookUp(months, month)! };
        return { kind: 'time', days: { kind: 'nth', n, weekday: lookUp(weekdays, g['day'])!, ...when } };
      }
      const of: Days =
        month === undefined ? { kind: 'month', months: ahead } : { kind: 'month', month: lookUp(months, month)! };
      const weekend = /ende$/i.test(g['week'] ?? '') && { part: 'weekend' as const };
      return { kind: 'time', days: { kind: 'week', nth: n, of, ...weekend } };
    },
  ),
];
