// Mutated mails: `node test/mail/fuzz.ts [COUNT] [SEED]`. No crash, no stall, nothing in a Message that could hurt behind it.
// Not part of `npm test`: it is for the evening before a release. Prints the seed of each failure.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMessage } from '../../src/mail/read.ts';
import { known } from './known.ts';
import { mutate } from './mutate.ts';

const count = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
const longest = 1000;

const failures = join(tmpdir(), 'parley-fuzz');

async function troubleWith(bytes: Buffer): Promise<string | undefined> {
  const begun = performance.now();
  try {
    const { subject, from, said, class: kind } = await readMessage(bytes, known);
    if (performance.now() - begun > longest) return `took ${Math.round(performance.now() - begun)} ms`;
    if (/[\r\n\0]/.test(subject + (from?.name ?? '') + (from?.address ?? ''))) return 'a control character got through';
    return said === undefined || kind === undefined ? 'no message' : undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

let failed = 0;
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  const bytes = mutate(seed);
  const trouble = await troubleWith(bytes);
  if (trouble === undefined) continue;
  failed++;
  mkdirSync(failures, { recursive: true });
  writeFileSync(join(failures, `${seed}.eml`), bytes);
  console.error(`seed ${seed}: ${trouble}`);
}
console.log(`${count} mails, ${failed} failures${failed > 0 ? ` (kept in ${failures})` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
