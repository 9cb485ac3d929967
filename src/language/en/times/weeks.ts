// Weeks and parts of them: "next week", "early next week", "the week after next", "week 12", "this weekend".
import type { Parser } from 'chrono-node/en';
import type { Days, PeriodPart } from '../../mention.ts';
import { lookUp } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { month, months, ordinal, ordinals, year, yearOf } from './words.ts';

const family = 'weeks';

/** What may stand before a week or a month. */
export const part =
  '(?<part>(?:the )?(?:first half|1st half|second half|2nd half|latter half|last half|middle|mid|end|early|earlier|late|later|(?:beginning|begin|start|rest|remainder|remaining)(?= of))(?: part)?)(?: ?-? ?(?:of|in|on|around)?(?: the)?)?';

const parts: readonly (readonly [RegExp, PeriodPart])[] = [
  [/first half|1st half/, 'first-half'],
  [/(?:second|2nd|latter|last) half/, 'second-half'],
  [/beginning|begin|start|earl/, 'early'],
  [/mid/, 'mid'],
  [/rest|remain|later/, 'rest'],
  [/end/, 'end'],
  [/late/, 'late'],
];

/** "early" → the part of the week or month that it names. */
export const partOf = (words: string | undefined): PeriodPart | undefined =>
  words === undefined ? undefined : parts.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];

const nthWord = `(?<nth>${ordinal}|[1-5](?:st|nd|rd|th)|last)`;

export const weekPhrases: readonly Parser[] = [
  // next week   early this week   the week after next   the second half of next week   next workweek
  phrase(
    family,
    `(?:${part} )?(?:the |around |all )?(?<which>this|next|last|past|following|coming|upcoming|current)(?: (?<work>working|business|work|calendar))? ?(?<kind>week-?end|wkend|workweek|week)(?<again> after next)?`,
    (g) => week(weeksAhead(g['which']!), g),
  ),
  // this (or next week)
  phrase(family, 'this(?= (?:or|and) (?:the )?(?:next|following) week)', (g) => week(0, g)),
  // the week after next   the week after   the weekend after next
  phrase(
    family,
    `(?:${part} )?(?:the )?(?<kind>week(?:end)?) after(?: next)?(?! (?:this|the|that|next|\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
    (g, { said }) => (/next$/i.test(said) ? week(2, g) : weekAfter(g)),
  ),
  // end of the week   later in the week   the rest of the week   all week   EOW
  phrase(family, `${part} (?:the |of )*week|(?<eow>eow)|(?<all>all|the whole|the entire) week`, (g) =>
    week(0, g['eow'] === undefined ? g : { part: 'end' }),
  ),
  // the weekend   at the weekend   over the weekend
  phrase(family, '(?:the |at the |over the )(?<kind>week-?end)', (g) => week(0, g)),
  // week 12   W12   week 3 of 2027
  phrase(family, `(?:the )?(?:calendar )?week (?:no\\.? )?(?<number>[0-5]?\\d)(?: (?:of )?(?<year>${year}))?`, (g) => {
    const number = Number(g['number']);
    if (number < 1 || number > 53) return undefined;
    const of: Days | undefined = g['year'] === undefined ? undefined : { kind: 'month', year: yearOf(g['year']) };
    return { kind: 'time', days: { kind: 'week', number, ...(of && { of }) } };
  }),
  // the third week of January   last week of March   the last weekend in July   1st week of Oct.
  phrase(
    family,
    `(?:the )?${nthWord} (?<kind>week(?:-?end)?|wkend) (?:of|in) (?:(?<month>${month})|(?<which>this|next|the) month)`,
    (g) => {
      const nth =
        g['nth']!.toLowerCase() === 'last' ? -1 : (lookUp(ordinals, g['nth']!) ?? Number.parseInt(g['nth']!, 10));
      const of: Days =
        g['month'] === undefined
          ? { kind: 'month', months: /next/i.test(g['which'] ?? '') ? 1 : 0 }
          : { kind: 'month', month: lookUp(months, g['month'])! };
      const weekend = /end$/i.test(g['kind']!) && { part: 'weekend' as const };
      return { kind: 'time', days: { kind: 'week', nth, of, ...weekend } };
    },
  ),
];

// "next week is bad, the week after is better": counted from the week just named.
const weekAfter = (g: Groups): Piece => ({
  kind: 'time',
  days: {
    kind: 'week',
    of: { kind: 'neighbour', days: 7 },
    ...(/end$/i.test(g['kind']!) && { part: 'weekend' as const }),
  },
});

const weeksAhead = (which: string): number =>
  /next|following|coming/i.test(which) ? 1 : /last|past/i.test(which) ? -1 : 0;

function week(weeks: number, g: Groups): Piece {
  const kind = g['kind']?.toLowerCase() ?? 'week';
  const work = kind === 'workweek' || /work|business/i.test(g['work'] ?? '');
  const within = kind.endsWith('end') ? 'weekend' : work ? 'workdays' : partOf(g['part']);
  const ahead = weeks + (g['again'] === undefined ? 0 : 1);
  // "the coming weekend" is the one to come, not that of next week.
  const coming = kind.endsWith('end') && /coming/i.test(g['which'] ?? '');
  return { kind: 'time', days: { kind: 'week', weeks: coming ? 0 : ahead, ...(within && { part: within }) } };
}
