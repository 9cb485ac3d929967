// Dates in digits.
import type { Parser } from 'chrono-node/en';
import { utc } from '../../values/zone.ts';
import type { Days, Hours } from '../mention.ts';
import { type Around, type Groups, phrase } from '../phrase.ts';
import type { Piece } from '../said.ts';
import { clockOf } from './clock.ts';
import type { DigitHabit } from './habit.ts';
import { zoneOfOffset } from './zones.ts';

/** A date out of two numbers, in whichever order is possible; `swappable` when both are. */
export function dayAndMonth(first: number, second: number, free: boolean): Days | undefined {
  const possible = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (possible(first, second))
    return {
      kind: 'date',
      day: first,
      month: second,
      ...(free && first !== second && possible(second, first) && { swappable: true as const }),
    };
  return free && possible(second, first) ? { kind: 'date', day: second, month: first } : undefined;
}

const yearOf = (text: string): number => (text.length < 4 ? 2000 + Number(text.slice(0, 2)) : Number(text));

const timePiece = (days: Days | undefined): Piece | undefined => days && { kind: 'time', days };

/** Dates in digits as a language writes them: "2026-03-04", "3/4", "4.3.". */
export const numericDates = (habit: DigitHabit): readonly Parser[] => [
  // 2026-03-04   2018-7-6   2026/03/04   2026-03-04T10:00Z   2026-03-04T10:00:00+01:00
  phrase(
    'numericDates',
    '(?<year>(?:19|20)\\d\\d)(?<gap>[-/.])(?<month>\\d{1,2})\\k<gap>(?<day>\\d{1,2})(?:T(?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?(?:(?<zulu>Z)|(?<sign>[+-])(?<offset>\\d\\d):?(?<rest>[0-5]\\d))?)?',
    (g, { before }) => {
      const [month, day] = [Number(g['month']), Number(g['day'])];
      if (/[\d-]$/.test(before()) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
      const days: Days = { kind: 'date', year: Number(g['year']), month, day };
      const at = g['hour'] === undefined ? undefined : clockOf(g['hour'], Number(g['minute']));
      const hours: Hours | undefined = at && { kind: 'at', at: { ...at, exact: true } };
      const zone = g['zulu'] ? utc : g['sign'] && zoneOfOffset(g['sign'], Number(g['offset']), Number(g['rest']));
      return { kind: 'time', days, ...(hours && { hours }), ...(zone && { zone }) };
    },
  ),
  // 11.07.2017   3/4/26   12-11-2017   01. 08. 17   24.11 2017   26/07 2017
  phrase(
    'numericDates',
    '(?<first>\\d{1,2})(?:(?<gap>[-/.]) ?(?<second>\\d{1,2})\\k<gap> ?(?<year>20\\d\\d|(?<! )\\d\\d\\b(?![:.]?\\d))|[./](?<second2>\\d{1,2})\\.? (?<year2>20[1-4]\\d)(?! ?(?:h|uhr)\\b))',
    (g, { before }) => {
      if (/\d[/.:]?$/.test(before()) || (g['gap'] === '-' && /\d-$/.test(before()))) return undefined;
      const second = Number(g['second'] ?? g['second2']);
      const days = dayAndMonth(Number(g['first']), second, g['gap'] !== '.' || habit.points === 'either');
      if (days?.kind !== 'date') return undefined;
      const { swappable, ...date } = days;
      const free = swappable && g['gap'] !== '.';
      return timePiece({ ...date, ...(free && { swappable }), year: yearOf(g['year'] ?? g['year2']!) });
    },
  ),
  // 3/4   27/08   2 / 15
  phrase(
    'numericDates',
    '(?<first>\\d{1,2})(?: ?/ ?)(?<second>\\d{1,2})(?!/\\d|[.,]\\d| ?[ap]m| ?h(?:ou)?rs?|[ap]\\b)',
    slashed,
  ),
  // The point behind 11.30 ends its sentence: no month is a 30th.
  // 12.3.   13.04.   11.9   Fri 12.06, and as a clock time at 2.30   17.05-18.15
  phrase(
    'numericDates',
    '(?<first>\\d{1,2})\\. ?(?<second>\\d{1,2})(?<point>(?<=[. ](?:0?[1-9]|1[0-2]))\\.(?!\\d))?(?!\\d|,\\d|[/:]\\d)',
    (g, around) => dotted(g, around, habit),
  ),
];

function slashed(g: Groups, { before, after }: Around): Piece | undefined {
  if (/[\d/.:-]$|[$€£#]$/.test(before()) && !/\d-$/.test(before())) return undefined;
  if (/^ (?:of|an?|hours?|h|cups?|people)\b/i.test(after())) return undefined;
  const days = dayAndMonth(Number(g['first']), Number(g['second']), true);
  // "50/50" is no date at all; "10/10" is mostly praise, and a date only beside a weekday or another date.
  if (days !== undefined && g['first'] === g['second']) return { kind: 'weak', days };
  return timePiece(days);
}

function dotted(g: Groups, { before }: Around, habit: DigitHabit): Piece | undefined {
  const left = before();
  if (/[\d.,:/$€£#]$/.test(left) && !/\d[-/]$/.test(left)) return undefined;
  // A point stands between day and month; the other order is looked at only where both are possible.
  const dayFirst = dayAndMonth(Number(g['first']), Number(g['second']), false);
  const days = dayFirst && dayAndMonth(Number(g['first']), Number(g['second']), habit.points === 'either');
  // "at 2.30." ends a sentence, "the 2.3." is a date.
  const ended = g['point'] !== undefined && days !== undefined && !habit.beforeDotted.test(left);
  const clock = g['second']!.length === 2 && !ended ? clockOf(g['first']!, Number(g['second'])) : undefined;
  const hours: Hours | undefined = clock && {
    kind: 'at',
    at: habit.points === 'dates' ? { ...clock, exact: true } : clock,
  };
  if (days !== undefined && (habit.points === 'dates' || g['point'] !== undefined) && hours === undefined)
    return { kind: 'time', days };
  if (days === undefined && hours === undefined) return undefined;
  return { kind: 'weak', ...(days && { days }), ...(hours && { hours }) };
}
