// Tells a story and prints every letter in full, to be read as its reader would: `node test/support/aloud.ts nobody-free`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory, type Step } from './story.ts';
import { tell } from './tell.ts';
import type { Telling } from './telling.ts';

const [name = ''] = process.argv.slice(2);
const file = join(import.meta.dirname, '..', 'stories', `${name.replace(/\.txt$/, '')}.txt`);

const rule = (text: string): string => `\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`;

function print({ text, said }: Step, { pending, spoken }: Telling): void {
  const isLetter = text.startsWith('letter to');
  console.log(isLetter ? `\n${text}` : rule(text));
  if (said.length > 0) console.log(said.join('\n'));
  if (isLetter && spoken)
    console.log(`\nFrom: ${spoken.mail.from?.text}\nSubject: ${spoken.mail.subject}\n\n${spoken.mail.text}`);
  if (!isLetter && pending.length > 0) console.log(`→ ${pending.map(({ to }) => to).join(', ')}`);
}

await tell(readStory(readFileSync(file, 'utf8')), undefined, print).catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
