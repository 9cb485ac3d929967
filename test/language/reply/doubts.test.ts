// Replies that hold more than was read: what may mean something else is not asserted (`language.md`: a wrong reading is worse
// than none).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReplyInput } from '../../../src/language/reading.ts';
import { understand } from '../../../src/language/understand.ts';
import { parseInstant } from '../../../src/values/instant.ts';
import { must } from '../../../src/values/result.ts';
import type { WallTime } from '../../../src/values/wall.ts';
import { parseZone } from '../../../src/values/zone.ts';

const slot = (n: number, begin: string, end: string) => ({ n, begin: begin as WallTime, end: end as WallTime });

const scene: Omit<ReplyInput, 'text'> = {
  now: must(parseInstant('2026-03-05T09:00:00Z')),
  zone: must(parseZone('Europe/London')),
  role: 'party',
  duration: 'PT30M',
  state: 'proposing',
  slots: [
    slot(1, '2026-03-09T10:00', '2026-03-09T10:30'),
    slot(2, '2026-03-10T10:00', '2026-03-10T10:30'),
    slot(3, '2026-03-10T15:00', '2026-03-10T15:30'),
    slot(4, '2026-03-12T10:00', '2026-03-12T10:30'),
  ],
};

const lines = readFileSync(join(import.meta.dirname, 'doubts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' -> '));

describe('what is not certain is not said', () => {
  test.each(lines)('%s', (line) => {
    const [text, expected] = line.split(' -> ');
    const { answers, propose } = understand({ ...scene, text: text! }).reading;
    const said = Object.entries(answers ?? {}).map(([n, answer]) => `${n} ${answer}`);
    expect(said.join(', ') || '-').toBe(expected);
    expect(propose).toBeUndefined();
  });
});
