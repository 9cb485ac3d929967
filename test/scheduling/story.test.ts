// Each story of `stories/` comes out as it is written there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { retell } from './story.ts';

const folder = join(import.meta.dirname, 'stories');

for (const file of readdirSync(folder)) {
  const stories = readFileSync(join(folder, file), 'utf8')
    .trim()
    .split(/\n\n(?=# )/);
  describe(file, () => {
    test.each(stories.map((story) => ({ title: story.split('\n')[0]!.slice(2), story })))('$title', ({ story }) => {
      expect(retell(story)).toBe(story);
    });
  });
}
