// How long something takes: "30 minutes", "an hour and a half", "2-3 days", "for a week".
import type { Parser } from 'chrono-node/en';
import { lengthOf, numberOf } from '../../neutral/lengths.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { DurationPiece } from '../../said.ts';
import { count, counts, fraction, fractions, minuteWords, units } from './words.ts';

const family = 'durations';

const unit = `(?<unit>${anyOf(units.keys())})`;
const amount = `(?:\\d{1,2} ?[½¼¾]|\\d{1,2} [13]/[24]|\\d{1,4}(?:[.,]\\d{1,2})?|${count})`;
const lead = '(?:for (?:about |around |at least |up to |only )?)?';
const kind = '(?:more |full |business |working |calendar |consecutive |good |solid |odd )?';
const and = "(?:[ -](?:and|'?n'?)[ -]| ?& ?| plus )";
const half = '(?:an?[ -])?(?<half>half|three[ -]quarters?|quarter)';
const minute = '(?:minutes?|mins?|min|m)(?!\\w)';
const more = `(?<more>\\d{1,2}|${count}) ?${minute}`;
// "an hour twenty" names minutes where nothing else can be counted; "two hours 30 May" does not.
const bare = `(?<bare>[1-5]\\d|${anyOf(minuteWords.keys())})(?= ?(?:$|[.,;)?!](?!\\d)| (?:please|max|tops|or so|or thereabouts|for|with|would|will|should|is|as|like|every time|each|in (?:total|all)|altogether|together|between)\\b))`;

export const durationPhrases: readonly Parser[] = [
  // 30 minutes   45min   1.5 hours   two to three hours   2-3 days   three business days   for 3Y
  // an hour and a half   1h30   two hours and 15 minutes   an hour and three quarters   1½ hours
  phrase(
    family,
    `${lead}(?<amount>${amount})(?:(?: ?- ?| to | or )(?<second>${amount}))?[ -]?${kind}${unit}(?:h?(?<minutes>[0-5]\\d)(?: ?${minute})?|(?:${and}| )${half}(?! past)|(?:,? |${and}|, and )${more}|(?: |${and})${bare})?`,
    read,
  ),
  // hour and a half   hour-and-a-half
  phrase(family, `(?<unit>hour)${and}${half}`, (g, around) => read({ ...g, amount: '1' }, around)),
  // one and a half hours   two and a quarter hours   one-and-three-quarter hours
  phrase(family, `${lead}(?<amount>${amount})${and}${half}[ -]${unit}`, read),
  // for 1:30 h   takes 01:15 hours; but "at 1:30 h", as many write the hour
  phrase(family, '(?<hours>0?\\d):(?<minutes>[0-5]\\d) ?(?:h|hrs?|hours?)', (g, { before }) =>
    /(?:\b(?:for|of|takes?|lasts?|about|around|need|only)|[:=(]|^) ?$/i.test(before())
      ? lengthOf(Number(g['hours']) * 60 + Number(g['minutes']), 'minute')
      : undefined,
  ),
  // 90'
  phrase(family, "(?<minutes>[1-9]?\\d[05]) ?['\u2019\u2032]", (g, { before }) =>
    /['\u2019\d.,:$€£]$/.test(before()) ? undefined : lengthOf(Number(g['minutes']), 'minute'),
  ),
  // half an hour   quarter of an hour   3/4 hour   ½ hour
  phrase(family, `(?:for )?(?<amount>${fraction})[ -](?<unit>hours?|hr|h|day)`, (g) =>
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
  // "15-16h" are hours of the day, "for 8h" is a length; "a h", "the s", "45 or any" are no units.
  if (/^h$/i.test(unit) && Number(written) > 6 && !/^for/i.test(said)) return undefined;
  if (unit.length === 1 && !/^\d/.test(g['second'] ?? written)) return undefined;
  // "2 y": an answer
  if (/^\d y$/i.test(said)) return undefined;
  const part = g['half'] === undefined ? 0 : (lookUp(fractions, g['half'].replace(/quarters$/i, 'quarter')) ?? 0);
  const whole = lengthOf(amountOf(written) + part, lookUp(units, unit)!);
  const minutes = [g['minutes'], g['more'], g['bare']].find((said) => said !== undefined) ?? '0';
  return { ...whole, minutes: whole.minutes + (lookUp(minuteWords, minutes) ?? numberOf(counts, minutes)) };
}

// `1½`   `2 1/4`
function amountOf(written: string): number {
  const mixed = /^(\d{1,2}) ?([½¼¾]|[13]\/[24])$/.exec(written);
  return mixed ? Number(mixed[1]) + lookUp(fractions, mixed[2]!)! : numberOf(counts, written);
}
