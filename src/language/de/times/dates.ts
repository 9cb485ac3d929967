// Tage mit Monatsnamen: "3. März 2026", "am 24. Mai", "10ter Juni"; auch "Nov 16" aus englischen Kalendern.
import type { Parser } from 'chrono-node/en';
import type { Days } from '../../mention.ts';
import { lookUp } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { dayNumber, month, months, year, yearOf } from './words.ts';

const family = 'dates';

export const datePhrases: readonly Parser[] = [
  // 3. März 2026   24. Mai   02 November 2017   25 JUL   1. Aug. 17   10ter Juni
  phrase(family, `(?:den |der |dem )?(?<day>${dayNumber}) ?(?:of )?(?<month>${month})(?:,? ?(?<year>${year}))?`, date),
  // Nov 16   Aug 15th   August 18
  phrase(
    family,
    `(?<month>${month}) (?<day>[0-3]?\\d(?:th|st|nd|rd)?)(?![\\d:.]|[.:]\\d| ?uhr| ?h\\b| ?[ap]m)(?:,? (?<year>${year}))?`,
    date,
  ),
];

function date(g: Groups): Piece | undefined {
  const day = Number.parseInt(g['day']!, 10);
  if (day < 1 || day > 31) return undefined;
  const days: Days = {
    kind: 'date',
    month: lookUp(months, g['month']!)!,
    day,
    ...(g['year'] && { year: yearOf(g['year']) }),
  };
  return { kind: 'time', days };
}
