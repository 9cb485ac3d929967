// What must hold for every text: nothing throws, fragments are pieces of the text, blanks do not matter, time runs forward.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/language/locale.ts';
import { type Here, nearest } from '../../../src/language/resolve.ts';
import { readTimes } from '../../../src/language/times.ts';
import { parseInstant } from '../../../src/values/instant.ts';
import { must } from '../../../src/values/result.ts';
import { parseZone } from '../../../src/values/zone.ts';

const words = {
  en: 'Monday Tue wensday next this last the of on at by after before until from to between and or not but any every 3 14 10-12 9:30 2.30pm 1430 14h30 3/4 12.3. 13.04.2026 3rd 5 March April mid end early late week weeks month today tomorrow tonight morning afternoon noon half past quarter two thirty pm am ET (CET) London time for an hour 30 minutes in within starting weekdays mornings except same day first third 2026 , ; . - / ( )',
  de: 'Montag Di Mi. nächsten diese am um ab bis von vom zum nach vor zwischen und oder nicht außer jeden 3 14. 10-12 9:30 14.30 Uhr 8h 12.3. 13.04.2026 3. März Anfang Ende Mitte Woche KW Monat heute morgen früh Vormittag nachmittags abends mittags halb Viertel drei eine Stunde 30 Minuten in zwei Wochen werktags , ; . - / ( )',
} as const;

const locales: readonly Locale[] = ['en', 'de'];
const phraseIn = (locale: Locale): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words[locale].split(' ')), { maxLength: 14 }).map((parts) => parts.join(' '));
const textIn = (locale: Locale): fc.Arbitrary<string> =>
  fc.oneof(
    phraseIn(locale),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(phraseIn(locale), fc.string({ unit: 'grapheme', maxLength: 20 }), phraseIn(locale))
      .map((parts) => parts.join('')),
  );

const here: Here = { now: must(parseInstant('2026-03-04T09:00:00Z')), zone: must(parseZone('Europe/London')) };
const meaning = (text: string, locale: Locale) =>
  readTimes(text, { locale }).map(({ text: _text, index: _index, rest, ...what }) => ({
    ...what,
    pieces: rest?.length ?? 0,
  }));

describe.each(locales)('in %s', (locale) => {
  test('every mention is a piece of the text, in its order, and none overlaps another', () => {
    fc.assert(
      fc.property(textIn(locale), (text) => {
        const pieces = readTimes(text, { locale }).flatMap((mention) => [mention, ...(mention.rest ?? [])]);
        for (const piece of pieces) {
          expect(piece.text).not.toBe('');
          expect(text.slice(piece.index, piece.index + piece.text.length)).toBe(piece.text);
        }
        const sorted = [...pieces].sort((a, b) => a.index - b.index);
        for (const [i, piece] of sorted.slice(1).entries())
          expect(piece.index).toBeGreaterThanOrEqual(sorted[i]!.index + sorted[i]!.text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('runs of blanks, tabs and no-break spaces change nothing', () => {
    fc.assert(
      fc.property(phraseIn(locale), fc.constantFrom('  ', ' \t ', '\u00a0', ' \u00a0 '), (text, blank) => {
        expect(meaning(text.replaceAll(' ', blank), locale)).toEqual(meaning(text, locale));
      }),
      { numRuns: 1000 },
    );
  });

  test('reading leaves no trace: what was read before changes nothing', () => {
    fc.assert(
      fc.property(textIn(locale), textIn(locale), (text, other) => {
        const first = meaning(text, locale);
        readTimes(other, { locale });
        expect(meaning(text, locale)).toEqual(first);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is resolved begins before it ends', () => {
    fc.assert(
      fc.property(phraseIn(locale), (text) => {
        for (const mention of readTimes(text, { locale })) {
          const when = mention.kind === 'time' ? nearest(mention, here) : undefined;
          if (when?.begin !== undefined && when.end !== undefined) expect(when.begin <= when.end).toBe(true);
          for (const side of [when?.begin, when?.end])
            if (side !== undefined) expect(side).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
        }
      }),
      { numRuns: 3000, examples: locale === 'en' ? [['Monday two - Monday 9:30']] : [] },
    );
  });

  test('a line of plain words before a text moves its mentions and changes none', () => {
    fc.assert(
      fc.property(phraseIn(locale), (text) => {
        const intro = 'Lorem ipsum dolor.\n\n';
        const moved = readTimes(intro + text, { locale }).map((mention) => ({
          ...mention,
          index: mention.index - intro.length,
          rest: undefined,
        }));
        expect(moved).toEqual(readTimes(text, { locale }).map((mention) => ({ ...mention, rest: undefined })));
      }),
      { numRuns: 500 },
    );
  });
});
