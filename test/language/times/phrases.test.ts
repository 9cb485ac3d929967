// The phrase files: `text -> what was read`, several things apart by semicolons, a dash for nothing. A line
// `@ now zone locale` sets the scene for those below it. Mending a misreading starts with a line in one of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/language/locale.ts';
import type { Here } from '../../../src/language/resolve.ts';
import { readTimes } from '../../../src/language/times.ts';
import { parseInstant } from '../../../src/values/instant.ts';
import { must } from '../../../src/values/result.ts';
import { parseZone } from '../../../src/values/zone.ts';
import { written } from './notation.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);

describe.each(files)('%s', (file) => {
  let here: Here | undefined;
  let locale: Locale | undefined;
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    if (/^@ \d{4}-/.test(line)) {
      const [, now, zone, language] = line.split(/\s+/);
      here = { now: must(parseInstant(now!)), zone: must(parseZone(zone!)) };
      locale = language as Locale | undefined;
    } else if (line.trim() !== '' && !line.startsWith('# ')) {
      const [text, expected] = line.split(/\s+->\s+/);
      const [scene, tongue] = [here!, locale];
      test(text!, () => {
        const mentions = readTimes(text!, { zone: scene.zone, ...(tongue && { locale: tongue }) });
        for (const { text: said, index } of mentions) expect(text!.slice(index, index + said.length)).toBe(said);
        expect(mentions.map((mention) => written(mention, scene)).join(' ; ') || '-').toBe(expected);
      });
    }
  }
});
