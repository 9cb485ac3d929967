// No phrase is passed over on a line that it matches.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { german } from '../../../src/language/de/tongue.ts';
import { english } from '../../../src/language/en/tongue.ts';
import { needsOf } from '../../../src/language/neutral/needs.ts';
import { Sieve } from '../../../src/language/neutral/sieve.ts';
import { Phrase } from '../../../src/language/phrase.ts';

describe('what a pattern needs', () => {
  test.each([
    ['(?:next |last )?(?<day>mon(?:day)?|tue)', ['mon', 'tue']],
    ['\\d{1,2}(?:st|nd)', ['0st', '0nd']],
    ['(?:in )?\\d+ ?[ap]\\.?m', ['am', 'a.m', 'pm', 'p.m']],
    ['(?<hour>[0-2]?\\d)h(?!ow)', ['0h']],
    ['[a-z]{3,5}day|www\\.\\S+', ['day', 'www.']],
    ['(?<!\\d)(\\w+)\\k<gap>', undefined],
    ['(?:Noon)?', undefined],
  ])('%s', (source, needs) => expect(needsOf(source)).toEqual(needs));
});

describe('the sieve', () => {
  test('finds texts within and behind others, whatever their case', () => {
    const sieve = new Sieve([['she'], ['he', '00:00'], undefined, ['hers']]);
    expect(sieve.passing('uSHErs')).toEqual([true, true, true, true]);
    expect(sieve.passing('at 12:30')).toEqual([false, true, true, false]);
    expect(sieve.passing('')).toEqual([false, false, true, false]);
  });

  const folder = join(import.meta.dirname, '..', 'voices');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\\n'));

  test.each(Object.entries({ english, german }))('lets through what %s phrases match', (_, { phrases }) => {
    const own = phrases.filter((one) => one instanceof Phrase);
    const sieve = new Sieve(own.map(({ source }) => needsOf(source)));
    const missed = lines.flatMap((line) => {
      const passing = sieve.passing(line);
      return own
        .filter((one, index) => !passing[index] && one.pattern().test(line))
        .map(({ source }) => [source, line]);
    });
    expect(missed).toEqual([]);
    expect(own.length).toBe(phrases.length);
  });
});
