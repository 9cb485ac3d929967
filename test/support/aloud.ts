// Prints a story with every letter in full, to be read as its reader would: `node test/support/aloud.ts nobody-free`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks.ts';
import { readStory, type Step } from './story.ts';
import { tell } from './tell.ts';
import type { Telling } from './telling.ts';

const [name = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', 'stories');
const story = readStory(readFileSync(join(folder, `${name.replace(/\.txt$/, '')}.txt`), 'utf8'));

const rule = (text: string): string => `\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`;

function print({ text, said }: Step, telling: Telling): void {
  console.log([rule(text), ...said].join('\n'));
  for (const { to, letter } of telling.pending)
    console.log(`\nTo: ${to}\nFrom: ${letter.mail.from?.text}\nSubject: ${letter.mail.subject}\n\n${letter.mail.text}`);
  telling.pending = [];
}

// Here the letters are read by somebody, so what the story expects of them is left out.
const acts = story.steps.filter(({ text }) => !checks.some(([pattern]) => pattern.test(text)));
await tell({ ...story, steps: acts }, undefined, print).catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
