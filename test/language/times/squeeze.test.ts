import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze } from '../../../src/language/neutral/squeeze.ts';
import { readTimes } from '../../../src/language/times.ts';

const lines = (text: string) => squeeze(text).map((line) => line.text);

test('runs of blanks become one, dashes and quotes one spelling', () => {
  expect(lines('Tue\u00a0\t 10–11,  or “two”')).toEqual(['Tue 10-11, or "two"']);
});

test('a line that a mail program wrapped goes on, a list does not', () => {
  const wrapped = 'I have looked at my diary and could offer you next Tuesday\nafternoon or Wednesday.';
  expect(lines(wrapped)).toHaveLength(1);
  expect(readTimes(wrapped).map(({ text }) => text)).toEqual(['next Tuesday\nafternoon', 'Wednesday']);
  expect(lines('Mon 10-11\nTue 2-3')).toEqual(['Mon 10-11', 'Tue 2-3']);
  expect(lines('This sentence is long enough to have been wrapped, but it ends.\nThe next begins.')).toHaveLength(2);
});

test('a long line is split at sentence ends, and nothing of it is lost', () => {
  const text = 'One sentence of some length that says little. '.repeat(30).trimEnd();
  expect(lines(text).join('')).toBe(text);
  for (const line of lines(text)) {
    expect(line.length).toBeLessThanOrEqual(300);
    expect(line).toMatch(/\. ?$/);
  }
});

test('every character knows where it stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const line of squeeze(text)) {
        expect(line.text.length).toBeLessThanOrEqual(300);
        [...line.text].forEach((char, i) => {
          if (/[a-z0-9]/i.test(char)) expect(text.charAt(line.origin(line.text.indexOf(char, i)))).toBe(char);
        });
      }
    }),
  );
});
