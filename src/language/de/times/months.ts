// Monate und ihre Teile: "im März", "Anfang April", "Mitte Mai 2026", "nächsten Monat", "Ende des Monats".
import type { Parser } from 'chrono-node/en';
import { lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { part, partOf } from './weeks.ts';
import { month, months, year, yearOf } from './words.ts';

const family = 'months';

export const monthPhrases: readonly Parser[] = [
  // im März   Anfang April   Mitte Mai 2026   Dezember
  phrase(
    family,
    `(?:(?<in>im) (?:monat )?)?${part}?(?<month>${month})(?:[ /](?<year>${year}))?`,
    (g, { said, before }) => {
      const name = said.slice(said.length - g['month']!.length);
      const plain =
        g['part'] === undefined &&
        g['year'] === undefined &&
        g['in'] === undefined &&
        !/\b(?:bis|ab|seit|von|oder|und)[ ]$/i.test(before());
      // "mar", "sep", "die" in small letters are no months.
      if (plain && (g['month']!.replace('.', '').length < 4 || /^[a-zä]/.test(name)) && !/^[A-ZÄ]/.test(name))
        return undefined;
      const within = partOf(g['part']);
      const days = {
        kind: 'month',
        month: lookUp(months, g['month']!)!,
        ...(g['year'] && { year: yearOf(g['year']) }),
        ...(within && { part: within }),
      } as const;
      return { kind: 'time', days };
    },
  ),
  // nächsten Monat   diesen Monat   Ende des Monats   Anfang nächsten Monats
  phrase(
    family,
    `(?:im )?${part}?(?<which>nächste[nrms]?|kommende[nrms]?|diese[nrms]?|dieses|des|laufenden) monats?`,
    (g) => {
      const within = partOf(g['part']);
      if (/^des$/i.test(g['which']!) && within === undefined) return undefined;
      const days = {
        kind: 'month',
        months: /^(?:n|k)/i.test(g['which']!) ? 1 : 0,
        ...(within && { part: within }),
      } as const;
      return { kind: 'time', days };
    },
  ),
];
