// Times by their distance from now: "in two weeks", "half an hour from now", "the next three days", "within a month".
import type { Parser } from 'chrono-node/en';
import type { Days } from '../../mention.ts';
import { ahead, fromNow, goneBy, lengthOf, numberOf } from '../../neutral/lengths.ts';
import { lookUp } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { DurationPiece } from '../../said.ts';
import { count, counts, fraction, fractions, units, weekday } from './words.ts';

const family = 'distances';
const amount = `(?<count>${fraction}|${count})`;
const long = 'days?|weeks?|fortnights?|months?';
const unit = `(?<unit>minutes?|mins?|hours?|hrs?|${long})`;
const time = "(?:'s?)?(?: time)?";
const now = ' from (?:now|today)';

// "22 tickets in a week": how many, not when
const countsThings = /\b\d+ \p{L}+s $/u;

export const distancePhrases: readonly Parser[] = [
  // in two weeks   in a fortnight's time   in 5 minutes   in half an hour   in 2 more days   in 2h
  phrase(
    family,
    `in ${amount}(?: more)? ?(?<half>and (?:an? )?half )?(?<unit>minutes?|mins?|hours?|hrs?|h|${long})${time}(?:${now})?`,
    (g, { before }) => (g['count'] === 'a' && countsThings.test(before()) ? { kind: 'noise' } : fromNow(length(g))),
  ),
  // in 2-3 days   in a day or two   in two or three weeks   2 to 3 weeks from now
  phrase(
    family,
    `(?<in>in )?(?<count>${count})(?: (?<unit1>day|week|month))?(?: ?- ?| to | or )(?<second>${count})(?: (?<unit>days?|weeks?|months?))?${time}(?<now>${now})?`,
    (g) => {
      const unit = g['unit'] ?? g['unit1'];
      if (unit === undefined || (g['in'] === undefined) === (g['now'] === undefined)) return undefined;
      const [from, to] = [g['count'], g['second']].map((count) => fromNow(length({ count, unit }))?.days);
      return from && to && { kind: 'time', days: { kind: 'span', from, to } };
    },
  ),
  // two weeks from now   30 minutes later   7 days hence   a day from today
  phrase(family, `${amount} ?${unit} (?:from (?:now|today)|hence|later)`, (g) => fromNow(length(g))),
  // for 3 days from today: all of them
  phrase(family, `for (?<count>${count}) ?(?<unit>days?|weeks?)${now}`, (g) => {
    const { days } = length(g);
    const to: Days = { kind: 'relative', days: days! - 1 };
    return { kind: 'time', days: { kind: 'span', from: { kind: 'relative', days: 0 }, to } };
  }),
  // the last two days   past 3 weeks: gone by, and named so that nobody takes them for others
  phrase(
    family,
    `(?:(?:in|over|during|for) )?(?:the )?(?:last|past|previous) (?<count>${count})(?: of)? (?<unit>days?|weeks?)`,
    (g) => goneBy(length(g)),
  ),
  // two Fridays ago   Tuesday week ago   on Tuesday last   Monday gone
  phrase(family, `(?<count>${count}) ${weekday}s? ago`, (g) => {
    const { days } = length({ count: g['count'], unit: 'weeks' });
    return goneBy({ ...length({ count: g['count'], unit: 'weeks' }), days: days! });
  }),
  phrase(family, `(?:on )?${weekday} (?:a )?(?:week|fortnight) ago`, () =>
    goneBy(length({ count: '2', unit: 'weeks' })),
  ),
  phrase(family, `(?:on )?${weekday} (?:last|gone)(?=$|[,.;]| (?:i|we|he|she|they|it|my|our|the|and|at)\\b)`, () =>
    goneBy(length({ count: '1', unit: 'weeks' })),
  ),
  // the next 3 days   in the coming two weeks   2 upcoming months   next 3 hours
  phrase(
    family,
    `(?:(?:in|over|during|within|for) )?(?:the )?(?:(?:next|coming|upcoming|following) (?<count>${count})(?: of)?|(?<first>\\d{1,2}|two|three|four) (?:next|coming|upcoming)(?= \\w+s\\b)) ${unit}`,
    (g) => ahead(length({ count: g['count'] ?? g['first'], unit: g['unit'] })),
  ),
  // the next hour   the next fortnight   the coming weeks: two at least, nobody says how many
  phrase(
    family,
    '(?:(?:in|over|during|within|for) )?(?:the )?(?:next|coming|upcoming|following) (?<unit>fortnight|hour|days|weeks|months)',
    (g) => ahead(length({ count: /s$/i.test(g['unit']!) ? '2' : '1', unit: g['unit'] })),
  ),
  // within two weeks: until then
  phrase(family, `within (?:the next )?(?<count>${count}) ?(?<unit>${long})`, (g) => {
    const day = fromNow(length(g))?.days;
    return day && { kind: 'time', days: { kind: 'open', side: 'by', day } };
  }),
];

function length(g: Groups): DurationPiece {
  const written = g['count']!;
  const count = lookUp(fractions, written) ?? numberOf(counts, written);
  return lengthOf(g['half'] === undefined ? count : count + 0.5, lookUp(units, g['unit']!)!);
}
