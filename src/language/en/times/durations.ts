// How long something takes: "30 minutes", "an hour and a half", "2-3 days", "for a week".
import type { Parser } from 'chrono-node/en';
import { lengthOf, numberOf } from '../../neutral/lengths.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { DurationPiece } from '../../said.ts';
import { count, counts, fraction, fractions, units } from './words.ts';

const family = 'durations';

const unit = `(?<unit>${anyOf(units.keys())})`;
const amount = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${count})`;
const lead = '(?:for (?:about |around |at least |up to |only )?)?';
const kind = '(?:more |full |business |working |calendar |consecutive |good |solid )?';
const half = '(?:an? )?(?<half>half|quarter)';
const more = `(?<more>\\d{1,2}|${count}) ?(?:minutes?|mins?|min|m)(?!\\w)`;

export const durationPhrases: readonly Parser[] = [
  // 30 minutes   45min   1.5 hours   two to three hours   2-3 days   three business days   for 3Y
  // an hour and a half   1h30   two hours and 15 minutes
  phrase(
    family,
    `${lead}(?<amount>${amount})(?:(?: ?- ?| to | or )${amount})?[ -]?${kind}${unit}(?:h?(?<minutes>[0-5]\\d)|,? (?:and )?${half}|,? (?:and )?${more})?`,
    read,
  ),
  // one and a half hours   two and a quarter hours
  phrase(family, `${lead}(?<amount>${amount}) and ${half} ${unit}`, read),
  // half an hour   quarter of an hour   3/4 hour   ½ hour
  phrase(family, `(?:for )?(?<amount>${fraction})[ -](?<unit>hour|hr|h|day)`, (g) =>
    lengthOf(lookUp(fractions, g['amount']!)!, lookUp(units, g['unit']!)!),
  ),
  // for the week   for the whole month; not for the week of 16 March
  phrase(
    family,
    'for the (?:whole |entire )?(?<unit>day|week|month|year)(?! (?:of|beginning|commencing|starting)\\b)',
    (g) => lengthOf(1, lookUp(units, g['unit']!)!),
  ),
];

function read(g: Groups, { before, said }: Around): DurationPiece | undefined {
  if (/[$€£.,\d]$/.test(before())) return undefined;
  const [written, unit] = [g['amount']!, g['unit']!];
  // "15-16h" are hours of the day, "for 8h" is a length; "a h", "the s" are no units.
  if (/^h$/i.test(unit) && Number(written) > 6 && !/^for/i.test(said)) return undefined;
  if (unit.length === 1 && !/^\d/.test(written)) return undefined;
  // "2 y": an answer
  if (/^\d y$/i.test(said)) return undefined;
  const part = g['half'] === undefined ? 0 : /half/i.test(g['half']) ? 0.5 : 0.25;
  const whole = lengthOf(numberOf(counts, written) + part, lookUp(units, unit)!);
  const minutes = Number(g['minutes'] ?? 0) + (g['more'] === undefined ? 0 : numberOf(counts, g['more']));
  return { ...whole, minutes: whole.minutes + minutes };
}
