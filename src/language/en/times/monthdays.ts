// Days of a month that is not named: "the 14th", "on the 17", "the 20th of next month".
import type { Parser } from 'chrono-node/en';
import { lookUp } from '../../neutral/words.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { ordinal, ordinals } from './words.ts';

const family = 'monthdays';
const monthTail = '(?: day)?(?: (?:of |in )?(?:the )?(?:(?<which>this|next|following|coming|current) )?month)?';

/** What an ordinal counts when it counts no days: "the 3rd option", "the 2nd half". */
const counted =
  /^ (?:options?|slots?|choices?|ones?|times?|floors?|quarters?|halfs?|half|party|parties|rounds?|proposals?|dates?|suggestions?|weeks?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|person|people|meetings?|attempts?|draft|version|item|place|centur(?:y|ies)|grade|street|st|avenue|ave|edition|two|three|few|couple|possibility|alternative|line|thing|step|part|candidate|interview|call|session|preference|priority|pick|thought|best|most|glance|opinion)\b/i;

// before the 25   until the 3 at noon
const bounded = /\b(?:before|by|until|till|from|after|since|latest) $/i;
const ended = /^(?:$|[.,;)!?]| (?:at|or|and|latest|please)\b)/i;

export const monthdayPhrases: readonly Parser[] = [
  // the 14th   on the 17   the 31st day of the month   20th of next month   20 of this month   Thu 15th
  phrase(family, `(?<the>on the |the )?(?<day>[0-3]?\\d)(?<suffix> ?(?:st|nd|rd|th))?${monthTail}`, (g, around) => {
    const bare = g['suffix'] === undefined && !/month$/i.test(around.said) && !/^on the /i.test(g['the'] ?? '');
    if (bare && !(/^the /i.test(g['the'] ?? '') && bounded.test(around.before()) && ended.test(around.after())))
      return undefined;
    if (/[\d.,:/-]$|[$€£#]$/.test(around.before()) && !/\d(?:st|nd|rd|th)?-$/.test(around.before())) return undefined;
    return monthday(Number(g['day']), g, around);
  }),
  // the twenty fourth   on the first   (Monday the) second
  phrase(family, `(?<the>on the |the )?(?<word>${ordinal})${monthTail}`, (g, around) =>
    monthday(lookUp(ordinals, g['word']!)!, g, around),
  ),
];

function monthday(day: number, g: Groups, around: Around): Piece | undefined {
  if (day < 1 || day > 31 || counted.test(around.after())) return undefined;
  const named = /month$/i.test(around.said);
  const months = /next|following|coming/i.test(g['which'] ?? '') ? 1 : 0;
  const days = { kind: 'monthday', day, ...(named && { months }) } as const;
  // "the second" may be the second slot; "on the second" and "the 14th" are days.
  const certain = named || (g['word'] === undefined ? g['the'] !== undefined : /^on/i.test(g['the'] ?? '') || day > 8);
  return certain ? { kind: 'time', days } : { kind: 'weak', days, word: true };
}
