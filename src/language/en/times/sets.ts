// Days that are as good as any other of their kind: "any weekday morning", "weekdays", "weekends", "any day next week".
import type { Parser } from 'chrono-node/en';
import type { DayPart, Weekday } from '../../mention.ts';
import { lookUp } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { weekday, weekdays } from './words.ts';

const family = 'sets';
const part = '(?<part>morning|afternoon|evening|night|lunch)(?:time)?s?';
const exceptAhead = '(?= (?:but|except|other than|apart from|excluding|besides))';
// any day before Tuesday   any day from the 4th; not "any day before 11"
const boundAhead = new RegExp(
  `^ (?:right |up )?(?:before|after|from|until|till|to|by|starting|following|prior to) (?:on |the )?(?:next |this )?(?:${weekday}\\b|tomorrow|\\d{1,2}(?:st|nd|rd|th|/))`,
  'i',
);
const letterDays: Readonly<Record<string, Weekday>> = {
  m: 1,
  mo: 1,
  t: 2,
  tu: 2,
  w: 3,
  we: 3,
  th: 4,
  thu: 4,
  f: 5,
  fr: 5,
};
const allDays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const setPhrases: readonly Parser[] = [
  // weekdays   any weekday morning   a working day   on weekends   any weekend
  phrase(
    family,
    `(?<any>(?:any|all|most|some|every(?= week-?day${exceptAhead})) (?:of the |other )?)?(?:(?<work>week-?day|work(?:ing)? ?day|business day)(?<many>s)?|(?<end>week-?end)(?<ends>s)?)(?: ${part})?`,
    (g) => {
      // "the weekend", "this weekend" are one weekend.
      if (g['end'] !== undefined && g['any'] === undefined && g['ends'] === undefined) return undefined;
      return set(g['work'] === undefined ? [6, 7] : [1, 2, 3, 4, 5], g);
    },
  ),
  // prefer a morning   an afternoon would be best
  phrase(
    family,
    `an? (?<part>morning|afternoon|evening)(?! (?:of|on|at|in|person|meeting|call|flight|session|slot))`,
    (g) => set(allDays, g),
  ),
  // M/W/F   T/Th   Mo/We/Fr
  phrase(family, '(?:m|mo|tu?|we?|thu?|f|fr)(?:/(?:m|mo|tu?|we?|thu?|f|fr)){1,4}', (_, { said }) => {
    const letters = said.split('/');
    if (letters.length < 3 && !/th/i.test(said)) return undefined;
    const weekdays = letters.map((one) => letterDays[one.toLowerCase()]!);
    return /^[A-Z]/.test(said) ? { kind: 'time', days: { kind: 'any', weekdays } } : undefined;
  }),
  // any day   any Tuesday   any morning   most days
  phrase(
    family,
    `(?:(?:any|all|most)|(?:every|each)(?= (?:day|morning|afternoon|evening)(?:${exceptAhead}|(?= (?:is|are|works?|suits?|fits|would|goes|does)\\b)))) (?:other )?(?:(?<day>day)s?(?: ${part.replace('<part>', '<part2>')})?|(?<named>${weekday})|${part})`,
    (g, { said, after }) => {
      // "any day before Tuesday": any of the slots there
      if (/day$/i.test(said) && boundAhead.test(after())) return undefined;
      // "free all day"
      if (/^all day$/i.test(said)) return undefined;
      return set(g['named'] === undefined ? allDays : [lookUp(weekdays, g['named'])!], g);
    },
  ),
];

function set(weekdays: readonly Weekday[], g: Groups): Piece {
  const part = (g['part'] ?? g['part2'])?.toLowerCase() as DayPart | undefined;
  return { kind: 'time', days: { kind: 'any', weekdays }, ...(part && { hours: { kind: 'part', part } }) };
}
