// Texts made to be slow or to break something. Nothing is timed: what grows faster than the text would not come to an end
// within the test's own limit, since each of these is read at its full 8 KiB and at many times that.
import { describe, expect, test } from 'vitest';
import { joinWords as german } from '../../../src/language/de/times/joins.ts';
import { joinWords as english } from '../../../src/language/en/times/joins.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { readTimes } from '../../../src/language/times.ts';

const units = [
  '1 2 3 ',
  'monday ',
  '1-1-',
  'tomorrow ',
  '1 day ',
  ' ',
  '\u00a0',
  '\t',
  'march 3 ',
  '12:34 ',
  '1:1:1 ',
  'mon-',
  'at ',
  'the ',
  'next ',
  '3 or ',
  'a ',
  '1.',
  '1/1/',
  'first ',
  'half past ',
  'nine thirty ',
  'x',
  '1',
  'every ',
  'have a nice ',
  'zwischen 3 und ',
  '3pm, ',
  'früh ',
  'sehr ',
  '1\n',
  '3pm a b c d ',
  'http://',
  'a@',
  '+1 ',
  '(',
  'Mo,',
  'daymon',
  '- ',
  'may ',
  'week of ',
  '2 to ',
  'in the ',
  'early ',
  'first half of ',
  'a.m.',
  '99 99 ',
  '10 a',
  'on the ',
  'day of the ',
  '1st of ',
  '½ ',
  'morgen ',
  'am ',
  'von ',
  'bis ',
  '1. ',
  'KW ',
  'halb ',
  '., ',
  '\u200b',
  '\ud83d',
  '👍',
  '\u0000',
  'ß',
  '1,000',
  '00',
  '(206) ',
];

describe.each(['en', 'de'] as const)('in %s', (locale: Locale) => {
  test.each(units)('many times %j', (unit) => {
    for (const size of [8192, 100_000]) {
      const text = unit.repeat(Math.ceil(size / unit.length));
      for (const { index, text: said } of readTimes(text, { locale }))
        expect(index + said.length).toBeLessThanOrEqual(8192);
      for (const word of ['monday', '10am', '3', 'march'])
        expect(() => readTimes(`${word}${text}z`, { locale })).not.toThrow();
    }
  });
});

test('what stands beyond 8 KiB is not read', () => {
  expect(readTimes(`${'word '.repeat(1700)}Monday at 3`, { locale: 'en' })).toEqual([]);
});

test('a long line is read to its end', () => {
  const text = `${'Some words that say nothing at all. '.repeat(40)}How about Monday at 3?`;
  expect(readTimes(text, { locale: 'en' }).map((mention) => mention.text)).toEqual(['Monday at 3']);
});

// A pattern that could match its fillers in two ways would try 2^50 of them here before it gives up.
describe.each([
  ['en', english],
  ['de', german],
] as const)('between two times in %s', (locale, joins) => {
  const sources = (value: unknown): string[] =>
    value instanceof RegExp
      ? [value.source]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(sources)
        : [];
  const words = [
    ...new Set(
      sources(joins)
        .join(' ')
        .match(/[a-zäöüß']{2,}/gi),
    ),
  ];

  test('any two words of the joins, in any number', () => {
    expect(words.length).toBeGreaterThan(100);
    for (const [i, word] of words.entries()) {
      const unit = `${word} ${words[(i * 7 + 3) % words.length]} `;
      for (const filler of [`${word} `, unit]) {
        const times = readTimes(`Monday ${filler.repeat(Math.floor(260 / filler.length))}zz 3pm`, { locale });
        expect(times.length).toBeGreaterThan(0);
      }
    }
  });
});
