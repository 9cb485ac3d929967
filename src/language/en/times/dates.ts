// Days of a month by name: "3 March", "March 3rd, 2026", "the third of March", "5-Aug-26".
import type { Parser } from 'chrono-node/en';
import type { Days } from '../../mention.ts';
import { lookUp, nearlySame } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { dayNumber, month, months, ordinal, ordinals, year, yearOf } from './words.ts';

const family = 'dates';
const yearTail = `(?:,? ?(?:of |in )?(?<year>${year})|-(?<short>\\d\\d)(?<=-\\d?\\d(?:st|nd|rd|th)?-\\d\\d)(?![\\d:.]| ?[ap]\\.?m))?`;
// "Febuary", "Septmber", "Ocotber": looked at beside a number only.
const slipped = '(?:(?:jan|feb|aug|sep|oct|nov|dec|spe|otc|oco|nvo|noe|dce)[a-z]{3,7})';

export const datePhrases: readonly Parser[] = [
  // 3 March   the 3rd of March 2026   05-Aug-2016   14th Jan.   29.Sept
  phrase(
    family,
    `(?:the )?(?<day>${dayNumber})(?:\\.? ?(?:day )?(?:of )?(?:the )?|[/-])(?<month>${month})(?:[ /-]?(?<glued>(?<=[/-])\\d{2,4}))?${yearTail}`,
    date,
  ),
  // March 3   March 3rd, 2026   Jan/3   Mar the 3rd   Oct. 11th   sep-23-2020   Jul24
  phrase(
    family,
    `(?<month>${month})(?:[ /-]|, )?(?:the )?(?<day>${dayNumber})(?!\\d|[.:]\\d|h\\d| ?[ap]\\.? ?m\\b| ?o'?clock|%)${yearTail}`,
    // "8 Nov 10" is the 8th at ten.
    (g, { before }) => (/(?:^|[^\d:.])\d{1,2}(?:st|nd|rd|th)?\.? $/.test(before()) ? undefined : date(g)),
  ),
  // the third of March   February twenty second   march the first
  phrase(family, `(?:the )?(?<word>${ordinal}) (?:day )?(?:of )?(?<month>${month})${yearTail}`, date),
  phrase(family, `(?<month>${month}) (?:the )?(?<word>${ordinal})${yearTail}`, date),
  // 3 Febuary   Septmber 3rd
  phrase(
    family,
    `(?<day>${dayNumber}) (?:of )?(?<slip>${slipped})|(?<slip2>${slipped}) (?<day2>${dayNumber})(?!\\d|:\\d)`,
    (g) => date({ day: g['day'] ?? g['day2'], slip: g['slip'] ?? g['slip2'] }),
  ),
  // 2019/aug/01   2020 Sep 23
  phrase(family, `(?<year>20\\d\\d)[ /-](?<month>${month})[ /-](?<day>\\d{1,2})`, date),
];

function date(g: Groups): Piece | undefined {
  const month = g['slip'] === undefined ? lookUp(months, g['month']!) : slipOf(g['slip']);
  const day = g['word'] === undefined ? Number.parseInt(g['day']!, 10) : lookUp(ordinals, g['word']);
  if (month === undefined || day === undefined || day < 1 || day > 31) return undefined;
  const written = g['year'] ?? g['glued'] ?? g['short'];
  const days: Days = {
    kind: 'date',
    month,
    day,
    ...(written !== undefined && { year: yearOf(written.length === 2 ? `'${written}` : written) }),
  };
  return { kind: 'time', days };
}

const longNames = [...months.keys()].filter((name) => name.length > 5);

function slipOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const name = longNames.find((name) => nearlySame(lower, name));
  return name === undefined || months.has(lower) ? undefined : months.get(name);
}
