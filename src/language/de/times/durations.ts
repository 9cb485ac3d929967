// Dauern: "30 Minuten", "anderthalb Stunden", "eine halbe Stunde", "2h", "drei Tage"; und was sich wiederholt.
import type { Parser } from 'chrono-node/en';
import { lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import type { DurationPiece } from '../../said.ts';
import { count, counts } from './words.ts';

const family = 'durations';
const unit = '(?:minuten?|min\\.?|stunden?|std\\.?|h|tage?n?|nächten?|wochen?|monate?n?|jahre?n?|sekunden?)';

export const durationPhrases: readonly Parser[] = [
  // 30 Minuten   2h   1,5 Stunden   anderthalb Stunden   eine halbe Stunde   dreiviertel Stunde   2-3 Tage   für eine Stunde
  phrase(
    family,
    `(?:für (?:etwa |ca\\.? |rund )?)?(?:(?<amount>\\d{1,3}(?:[.,]\\d{1,2})?|${count})(?:(?: ?- ?| bis | oder )${count})?|(?<odd>anderthalb|eineinhalb|zweieinhalb|(?:ein(?:e|er)? )?halbe[nr]?|(?:eine )?dreiviertel|(?:eine )?viertel))[ -]?(?<unit>${unit})`,
    (g, { before, said }) => {
      // "15-16h" and "9h" are hours of the day, "für 8h" is a length.
      const asHour = /^h$/i.test(g['unit']!) && Number(g['amount']) > 5 && !/^für/i.test(said);
      if (asHour || /[$€£.,:\d]$/.test(before())) return undefined;
      const odd = g['odd']?.toLowerCase() ?? '';
      const value =
        g['amount'] !== undefined
          ? (lookUp(counts, g['amount']) ?? Number(g['amount'].replace(',', '.')))
          : /^(?:ander|einein)/.test(odd)
            ? 1.5
            : odd.startsWith('zwei')
              ? 2.5
              : odd.includes('drei')
                ? 0.75
                : odd.includes('viertel')
                  ? 0.25
                  : 0.5;
      return durationOf(value, g['unit']!.toLowerCase());
    },
  ),
];

function durationOf(value: number, unit: string): DurationPiece {
  if (unit.startsWith('mo')) return { kind: 'duration', minutes: value * 30 * 1440, months: value };
  if (unit.startsWith('mi')) return { kind: 'duration', minutes: Math.round(value) };
  if (unit.startsWith('st') || unit === 'h') return { kind: 'duration', minutes: Math.round(value * 60) };
  if (unit.startsWith('se')) return { kind: 'duration', minutes: Math.round(value / 60) };
  if (unit.startsWith('j')) return { kind: 'duration', minutes: value * 365 * 1440, months: value * 12 };
  const days = value * (unit.startsWith('w') ? 7 : 1);
  return { kind: 'duration', minutes: Math.round(days * 1440), days };
}
