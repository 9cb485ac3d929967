// Every English rule for new mails carries a sample of what it reads: the pattern fits it.
import { describe, expect, test } from 'vitest';
import { requests } from '../../../src/language/en/requests/requests.ts';
import type { RequestWords } from '../../../src/language/request/words.ts';

const tables = [
  'wishes',
  'errands',
  'timing',
  'lengths',
  'counts',
  'options',
] as const satisfies (keyof RequestWords)[];

describe.each(tables)('%s', (table) => {
  for (const { sample, pattern, means } of requests[table])
    test(`${sample.trim()} is ${means}`, () => {
      expect(sample).toMatch(/^ \S.* $/);
      expect(pattern.test(sample)).toBe(true);
    });
});
