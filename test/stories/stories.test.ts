// Every story of this folder, lived through by a whole house over real sockets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { openReader } from '../../src/reader.ts';
import { readStory } from '../support/story.ts';
import { tell } from '../support/tell.ts';

const folder = import.meta.dirname;
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, story: readStory(readFileSync(join(folder, name), 'utf8')) }));
const reader = openReader();
afterAll(() => reader.close());

describe.concurrent('stories', () => {
  test.each(stories)('$name: $story.title', ({ story }) => tell(story, reader));
});
