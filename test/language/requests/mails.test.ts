// New mails beside what they ask for. A line is a case as `parley understand` takes it, with `expect`; mending a misreading
// starts with a new one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewInput } from '../../../src/language/reading.ts';
import { understand } from '../../../src/language/understand.ts';
import { parseInstant } from '../../../src/values/instant.ts';
import { must } from '../../../src/values/result.ts';

/** Not told by the cases. */
const untold = new Set(['unclear', 'description', 'optional', 'atLeast', 'pick', 'draft', 'hold', 'claim', 'cutOff']);

const cases = readFileSync(join(import.meta.dirname, 'mails.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; now: string; expect: object });

test.each(cases)('$id', ({ expect: told, id: _, now, ...given }) => {
  const input = { ...given, now: must(parseInstant(now)) } as unknown as NewInput;
  const { reading } = understand(input);
  expect(plain(reading)).toEqual(plain(told));
});

// Who takes part and when: in any order, but for those who are asked one after another.
function plain(reading: object): object {
  const entries = Object.entries(reading).filter(([key]) => !untold.has(key));
  const { do: what } = reading as { do: string };
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const anyOrder = Array.isArray(value) && !(key === 'parties' && what === 'deal');
      // A leading article does not matter.
      if (key === 'location' || key === 'query')
        return [
          key,
          String(value)
            .replace(/^(?:the|an?) /i, '')
            .toLowerCase(),
        ];
      return [key, anyOrder ? value.map((one) => JSON.stringify(one)).toSorted() : value];
    }),
  );
}
