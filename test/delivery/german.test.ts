// The letters in German, byte for byte. `GOLDEN=write npm test -- test/delivery/german` writes them anew: read the difference like code.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/delivery/compose.ts';
import type { Letter } from '../../src/delivery/letter.ts';
import { de } from '../../src/delivery/phrases/de.ts';
import { templatesOf } from '../../src/delivery/templates.ts';
import { formatMoment, formatSpan } from '../../src/delivery/times.ts';
import { readTimes } from '../../src/language/times.ts';
import { cases } from './cases.ts';
import { at, wall, zone } from './stage.ts';

const golden = join(import.meta.dirname, 'golden-de');
const writes = process.env['GOLDEN'] === 'write';

const compare = (file: string, actual: string): void => {
  const path = join(golden, file);
  if (writes) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) throw new Error(`There is no ${path}; GOLDEN=write writes it.`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
};

const inGerman = (name: keyof typeof cases): Letter => {
  const letter = composeLetter({ ...cases[name]!, language: 'de' });
  if (letter === undefined) throw new Error('Nothing is left to say.');
  return letter;
};

describe('German letters', () => {
  test.each(Object.keys(cases))('%s', (name) => {
    const letter = inGerman(name);
    compare(
      `${name}.txt`,
      [`${letter.sender} | ${letter.subject}`, letter.text, letter.html]
        .join('\n==========\n')
        .replaceAll('\r\n', '\n'),
    );
    expect(letter.language).toBe('de');
  });

  test('every golden file has its case', () => {
    const known = new Set(Object.keys(cases).map((name) => `${name}.txt`));
    expect(readdirSync(golden).filter((file) => !known.has(file))).toEqual([]);
  });

  test('every letter that there is in English there is in German', () => {
    expect(templatesOf('de').language).toBe('de');
    expect(templatesOf('de').names).toEqual(templatesOf('en').names);
  });
});

describe('German times', () => {
  const berlin = { event: zone('Europe/Berlin'), reader: zone('Europe/Berlin'), phrases: de };
  const elsewhere = { ...berlin, event: zone('Europe/London') };

  test('weekday, date, hours and zone', () => {
    expect(formatSpan(wall('2026-03-03T14:00'), wall('2026-03-03T14:30'), berlin)).toBe(
      'Dienstag, 3. März 2026, 14:00–14:30 Uhr (Europe/Berlin)',
    );
    expect(formatSpan(wall('2026-03-03T13:00'), wall('2026-03-03T13:30'), elsewhere)).toBe(
      'Dienstag, 3. März 2026, 14:00–14:30 Uhr (Europe/Berlin), 13:00 Uhr in Europe/London',
    );
    expect(formatSpan(wall('2026-03-03T22:00'), wall('2026-03-05T01:00'), berlin)).toBe(
      'Dienstag, 3. März 2026, 22:00 Uhr – Donnerstag, 5. März 2026, 01:00 Uhr (Europe/Berlin)',
    );
    expect(formatMoment(at('2026-03-05T16:00:00Z'), berlin)).toBe(
      'Donnerstag, 5. März 2026, 17:00 Uhr (Europe/Berlin)',
    );
  });

  test('are read as what they say', () => {
    const [mention, ...more] = readTimes('Dienstag, 3. März 2026, 14:00–14:30 Uhr', { locale: 'de' });
    expect(more).toEqual([]);
    expect(mention).toMatchObject({
      days: { kind: 'date', year: 2026, month: 3, day: 3 },
      hours: { kind: 'span' },
    });
  });
});
