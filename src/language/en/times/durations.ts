// How long something takes: "30 minutes", "an hour and a half", "2-3 days", "for a week".
import type { Parser } from 'chrono-node/en';
import { lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import type { DurationPiece } from '../../said.ts';
import { count, counts } from './words.ts';

const family = 'durations';

const unit =
  '(?:minutes?|mins?|min|hours?|hrs?|hr|h|days?|nights?|weekends?|weeks?|fortnights?|months?|years?|yrs?|quarters?|seconds?|secs?|sec|s|y|m)';
const amount = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${count}|½)`;

export const durationPhrases: readonly Parser[] = [
  // 30 minutes   45min   1.5 hours   an hour and a half   two to three hours   2-3 days   three business days   1h30   for 3Y
  phrase(
    family,
    `(?:for (?:about |around |at least |up to |only )?)?(?<amount>${amount})(?:(?: ?- ?| to | or )${amount})?(?:[ -]?(?:and (?:an? )?(?<plus>half|quarter)) |[ -]?(?:more |full |business |working |calendar |consecutive |good |solid )?)(?<unit>${unit})(?:h?(?<minutes>[0-5]\\d)|,? (?:and )?(?:an? )?(?<half>half|quarter)|(?:,? (?:and )?(?<more>\\d{1,2}|${count}) ?(?:minutes?|mins?|min|m)(?!\\w)))?`,
    (g, { before, said }) => {
      if (/[$€£.,\d]$/.test(before())) return undefined;
      // "15-16h" are hours of the day, "for 8h" is a length.
      if (/^h$/i.test(g['unit']!) && Number(g['amount']) > 6 && !/^for/i.test(said)) return undefined;
      // "the second", "4m dollars", "10 s": letters that mean too much else.
      if (/^[symh]$/i.test(g['unit']!) && !/^\d/.test(g['amount']!)) return undefined;
      const value =
        lookUp(counts, g['amount']!) ?? (g['amount'] === '½' ? 0.5 : Number(g['amount']!.replace(',', '.')));
      const extra = (g['plus'] ?? g['half'])?.toLowerCase();
      const whole = durationOf(value + (extra === 'half' ? 0.5 : extra === 'quarter' ? 0.25 : 0), g['unit']!);
      const minutes =
        Number(g['minutes'] ?? 0) + (g['more'] === undefined ? 0 : (lookUp(counts, g['more']) ?? Number(g['more'])));
      return { ...whole, minutes: whole.minutes + minutes };
    },
  ),
  // half an hour   half a day   quarter of an hour   three quarters of an hour   1/2 hour
  phrase(
    family,
    '(?:for )?(?:(?<half>a half|half an?|half|½ an?|1/2(?: an?)?)|(?<quarters>three[ -]quarters of an?|3/4(?: of an?)?)|(?<quarter>a? ?quarter of an?|1/4(?: of an?)?))[ -](?<unit>hour|day|hr|h)',
    (g) => durationOf(g['half'] ? 0.5 : g['quarters'] ? 0.75 : 0.25, g['unit']!),
  ),
  // for the week   for the whole month
  phrase(family, 'for the (?:whole |entire )?(?<unit>day|week|month|year)', (g) => durationOf(1, g['unit']!)),
];

function durationOf(value: number, unit: string): DurationPiece {
  const letter = unit.toLowerCase();
  if (letter.startsWith('mo')) return { kind: 'duration', minutes: value * 30 * 1440, months: value };
  if (letter.startsWith('h')) return { kind: 'duration', minutes: Math.round(value * 60) };
  if (letter.startsWith('s')) return { kind: 'duration', minutes: Math.round(value / 60) };
  if (letter.startsWith('m')) return { kind: 'duration', minutes: Math.round(value) };
  if (letter.startsWith('y')) return { kind: 'duration', minutes: value * 365 * 1440, months: value * 12 };
  if (letter.startsWith('q')) return { kind: 'duration', minutes: value * 91 * 1440, months: value * 3 };
  const days = value * (letter.startsWith('d') || letter.startsWith('n') ? 1 : letter.startsWith('f') ? 14 : 7);
  return { kind: 'duration', minutes: Math.round(days * 1440), days };
}
