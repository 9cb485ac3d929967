// Dauern: "30 Minuten", "anderthalb Stunden", "eine halbe Stunde", "2h", "drei Tage".
import type { Parser } from 'chrono-node/en';
import { lengthOf, numberOf } from '../../neutral/lengths.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { count, counts, fraction, fractions, units } from './words.ts';

const amount = `(?:\\d{1,3}(?:[.,]\\d{1,2})?|${count})`;

export const durationPhrases: readonly Parser[] = [
  // 30 Minuten   90 Min.   2h   1,5 Stunden   anderthalb Stunden   eine halbe Stunde   2-3 Tage   für eine Stunde
  phrase(
    'durations',
    `(?:für (?:etwa |ca\\.? |rund )?)?(?<amount>${fraction}|${amount})(?:(?: ?- ?| bis | oder )${amount})?[ -]?(?<unit>${anyOf(units.keys())})(?:(?<=min|std)\\.)?`,
    (g, { before, said }) => {
      const [written, unit] = [g['amount']!, g['unit']!];
      // "15-16h" and "9h" are hours of the day, "für 8h" is a length.
      const asHour = /^h$/i.test(unit) && Number(written) > 5 && !/^für/i.test(said);
      if (asHour || /[$€£.,:\d]$/.test(before())) return undefined;
      return lengthOf(lookUp(fractions, written) ?? numberOf(counts, written), lookUp(units, unit)!);
    },
  ),
];
