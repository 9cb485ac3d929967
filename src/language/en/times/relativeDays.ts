// Days counted from today: "today", "tomorrow night", "in two weeks", "three days later".
import type { Parser } from 'chrono-node/en';
import type { Days, Hours } from '../../mention.ts';
import { lookUp, wordTable } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { count, counts } from './words.ts';

const family = 'relativeDays';

const words = wordTable({
  [-2]: 'the_day_before_yesterday day_before_yesterday',
  [-1]: 'yesterday',
  0: 'today tonight tonite',
  1: 'tomorrow tmrw tmr tmw tmrrw tomo 2moro 2morrow tomorow tommorow tommorrow tomorrw tomorro',
  2: 'the_day_after_tomorrow day_after_tomorrow overmorrow the_day_after_tmrw',
});

export const relativeDayPhrases: readonly Parser[] = [
  // today   tonight   tmrw   the day after tomorrow
  phrase(family, `(?:later )?(?<word>${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`, (g) => {
    const word = g['word']!.toLowerCase();
    const days: Days = { kind: 'relative', days: words.get(word)! };
    const hours: Hours | undefined = word.startsWith('toni') ? { kind: 'part', part: 'night' } : undefined;
    return { kind: 'time', days, ...(hours && { hours }) };
  }),
  // in two weeks   in a fortnight's time   in 5 minutes   in half an hour   in 2 more days
  phrase(
    family,
    `in (?<count>${count}|half an?|an? half|1/2|1/4|3/4)(?: more)? ?(?:and (?:an? )?half )?(?<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?)(?:'s?)?(?: time)?(?: from (?:now|today))?`,
    (g) => after(g),
  ),
  // in 2-3 days   in a day or two   in two or three weeks   2 to 3 weeks from now
  phrase(
    family,
    `(?<in>in )?(?<count>${count})(?: (?<unit1>day|week|month))?(?: ?- ?| to | or )(?<second>${count})(?: (?<unit>days?|weeks?|months?))?(?:'s?)?(?: time)?(?<now> from (?:now|today))?`,
    (g) => {
      const unit = g['unit'] ?? g['unit1'];
      if (unit === undefined || (g['in'] === undefined) === (g['now'] === undefined)) return undefined;
      const [from, to] = [after({ count: g['count'], unit })?.days, after({ count: g['second'], unit })?.days];
      return from && to && { kind: 'time', days: { kind: 'span', from, to } };
    },
  ),
  // two weeks from now   30 minutes later   7 days hence   a day from today
  phrase(
    family,
    `(?<span>for )?(?<count>${count}|half an?) ?(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?) (?:from (?:now|today)|hence|later)`,
    (g) => {
      const piece = after(g);
      if (g['span'] === undefined || piece?.days?.kind !== 'relative') return piece;
      // "for 3 days from today" are all three.
      const to: Days = { kind: 'relative', days: piece.days.days - 1 };
      return { kind: 'time', days: { kind: 'span', from: { kind: 'relative', days: 0 }, to } };
    },
  ),
  // the last two days   past 3 weeks: gone by, and named so that nobody takes them for others
  phrase(
    family,
    `(?:(?:in|over|during|for) )?(?:the )?(?:last|past|previous) (?<count>${count}(?: of)?) (?<unit>days?|weeks?)`,
    (g) => {
      const days = (lookUp(counts, g['count']!) ?? Number(g['count'])) * (/^w/i.test(g['unit']!) ? 7 : 1);
      return {
        kind: 'time',
        days: { kind: 'span', from: { kind: 'relative', days: -days }, to: { kind: 'relative', days: -1 } },
      };
    },
  ),
  // the next 3 days   in the coming two weeks   2 upcoming months   the next few days   next 3 hours   the next fortnight
  phrase(
    family,
    `(?:(?:in|over|during|within|for) )?(?:the )?(?:(?:next|coming|upcoming|following) (?<count>${count}(?: of)?)|(?<first>\\d{1,2}|two|three|four) (?:next|coming|upcoming)|(?:next|coming|upcoming|following)(?= (?:fortnight|days|weeks|months|hour))) (?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?)`,
    ahead,
  ),
  // within two weeks   in the next hour: until then
  phrase(family, `within (?:the next )?(?<count>${count}) ?(?<unit>days?|weeks?|fortnights?|months?)`, (g) => {
    const piece = after(g);
    return piece?.days && { kind: 'time', days: { kind: 'open', side: 'by', day: piece.days } };
  }),
];

// "the coming weeks" are two at least; nobody says how many.
function ahead(g: Groups): Piece | undefined {
  const written = g['count'] ?? g['first'];
  const count =
    written === undefined ? (/^(?:f|hour$)/i.test(g['unit']!) ? 1 : 2) : (lookUp(counts, written) ?? Number(written));
  const unit = g['unit']!.toLowerCase();
  const minutes = unit.startsWith('h') ? 60 : unit.startsWith('mi') ? 1 : undefined;
  if (minutes !== undefined) return { kind: 'time', hours: { kind: 'ahead', minutes: 0 }, length: count * minutes };
  const tomorrow: Days = { kind: 'relative', days: 1 };
  if (unit.startsWith('mo'))
    return {
      kind: 'time',
      days: { kind: 'span', from: tomorrow, to: { kind: 'shift', from: { kind: 'relative', days: 0 }, months: count } },
    };
  return {
    kind: 'time',
    days: { kind: 'ahead', days: count * (unit.startsWith('w') ? 7 : unit.startsWith('f') ? 14 : 1) },
  };
}

const fractions: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

function after(g: Groups): Extract<Piece, { kind: 'time' }> | undefined {
  const written = g['count']!.toLowerCase();
  const count = /half/.test(written) ? 0.5 : (fractions[written] ?? lookUp(counts, written) ?? Number(written));
  const unit = g['unit']!.toLowerCase();
  const minutes = unit.startsWith('h') ? 60 : unit.startsWith('mi') ? 1 : undefined;
  if (minutes !== undefined) return { kind: 'time', hours: { kind: 'ahead', minutes: Math.round(count * minutes) } };
  if (!Number.isInteger(count)) return undefined;
  const days: Days = unit.startsWith('mo')
    ? { kind: 'shift', from: { kind: 'relative', days: 0 }, months: count }
    : { kind: 'relative', days: count * (unit.startsWith('w') ? 7 : unit.startsWith('f') ? 14 : 1) };
  return { kind: 'time', days };
}
