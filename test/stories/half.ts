// The stories of this folder, lived through by whole houses over real sockets; in two halves, so that two cores are at work.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, test, vi } from 'vitest';
import { openReader } from '../../src/reader.ts';
import { readStory } from '../support/story.ts';
import { tell } from '../support/tell.ts';

const folder = import.meta.dirname;

// Most of a story is waiting for sockets: a dozen wait at the same time.
vi.setConfig({ maxConcurrency: 12 });

/** Every second story, from the first or from the second on. */
export function tellHalf(from: 0 | 1): void {
  const stories = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .filter((_, at) => at % 2 === from)
    .map((name) => ({ name, story: readStory(readFileSync(join(folder, name), 'utf8')) }));
  const reader = openReader();
  afterAll(() => reader.close());
  describe.concurrent('stories', () => {
    test.each(stories)('$name: $story.title', ({ story }) => tell(story, reader));
  });
}
