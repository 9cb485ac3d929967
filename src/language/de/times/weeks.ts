// Wochen und ihre Teile: "nächste Woche", "Anfang nächster Woche", "KW 12", "am Wochenende", "übernächste Woche".
import type { Parser } from 'chrono-node/en';
import type { Days, PeriodPart } from '../../mention.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';

const family = 'weeks';

/** Was vor einer Woche oder einem Monat stehen kann. */
export const part =
  '(?:(?<part>anfang|zu beginn|beginn|mitte|ende|(?:in der )?(?:ersten?|zweiten?) hälfte|rest|später|früh) (?:der |des |vom )?)';

const parts: readonly (readonly [RegExp, PeriodPart])[] = [
  [/erste/, 'first-half'],
  [/zweite/, 'second-half'],
  [/anfang|beginn|früh/, 'early'],
  [/mitte/, 'mid'],
  [/ende/, 'end'],
  [/rest|später/, 'rest'],
];

/** "Anfang" → the part of the week or month that it names. */
export const partOf = (words: string | undefined): PeriodPart | undefined =>
  words === undefined ? undefined : parts.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];

export const weekPhrases: readonly Parser[] = [
  // diese Woche   Anfang nächster Woche   übernächste Woche   in der kommenden Woche   nächstes Wochenende
  phrase(
    family,
    `${part}?(?:in der |der |in |an )?(?<which>diese[rsnm]?|dieser|nächste[rsnm]?|naechste[rsnm]?|kommende[rsnm]?|folgende[rsnm]?|übernächste[rsnm]?|letzte[rsnm]?|vorige[rsnm]?|laufende[rsnm]?) (?<kind>wochenende|woche|kw)`,
    (g) => week(weeksAhead(g['which']!.toLowerCase(), g['kind']!), g),
  ),
  // am Wochenende   übers Wochenende   Ende der Woche   die ganze Woche   Rest der Woche
  phrase(family, `(?:am|übers|über das|das) (?<kind>wochenende)|${part}woche|die ganze woche|unter der woche`, (g) =>
    week(0, g),
  ),
  // KW 12   Kalenderwoche 32   KW12/2026   in der 12. KW
  phrase(
    family,
    '(?:in )?(?:der )?(?:(?:kw|kalenderwoche) ?(?<number>[0-5]?\\d)|(?<number2>[0-5]?\\d)\\. ?(?:kw|kalenderwoche))(?:[/ ](?<year>20\\d\\d))?',
    (g) => {
      const number = Number(g['number'] ?? g['number2']);
      if (number < 1 || number > 53) return undefined;
      const of: Days | undefined = g['year'] === undefined ? undefined : { kind: 'month', year: Number(g['year']) };
      return { kind: 'time', days: { kind: 'week', number, ...(of && { of }) } };
    },
  ),
];

const weeksAhead = (which: string, kind: string): number =>
  which.startsWith('über')
    ? 2
    : /^(?:n|f)/.test(which)
      ? 1
      : which.startsWith('k')
        ? /ende$/i.test(kind)
          ? 0
          : 1
        : /^(?:letz|vor)/.test(which)
          ? -1
          : 0;

function week(weeks: number, g: Groups): Piece {
  const within = /ende$/i.test(g['kind'] ?? '') ? 'weekend' : partOf(g['part']);
  return { kind: 'time', days: { kind: 'week', weeks, ...(within && { part: within }) } };
}
