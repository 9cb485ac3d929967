import { expect, test } from 'vitest';
import { localeOf } from '../../../src/language/locale.ts';

test.each([
  ['Dienstag passt mir gut', 'de'],
  ['Tuesday works for me', 'en'],
  ['2', 'en'],
  ['', 'en'],
  ['Mi 11.3. um 10 Uhr', 'de'],
  ['10-12 Uhr', 'de'],
  ['übermorgen', 'de'],
  ['Hi Ann, 2 and 3 work for me', 'en'],
  ['Hallo zusammen, Option 2 geht', 'de'],
  ['In the morning, please. Grüße, Jan', 'en'],
  ['Mardi à 10h me convient', 'en'],
])('%s: %s', (text, locale) => {
  expect(localeOf(text)).toBe(locale);
});
