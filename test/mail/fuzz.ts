// Mutated mails: `node test/mail/fuzz.ts [COUNT] [SEED]`. No crash, no stall, nothing in a Message that could hurt behind it.
// Not part of `npm test`: it is for the evening before a release. Prints the seed of each failure.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMessage } from '../../src/mail/read.ts';
import { known } from './known.ts';

const count = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
const longest = 1000;

const folder = join(import.meta.dirname, 'mails');
const mails = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(join(folder, name)));
const failures = join(tmpdir(), 'parley-fuzz');

/** mulberry32: the same seed gives the same mail. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const seeds = [
  '\0',
  '\r',
  '\n\n',
  '=?utf-8?q?',
  '<',
  '>',
  '--',
  '"',
  '(',
  ';',
  ':',
  ',',
  '\u00ff',
  '>>>>>>',
  '<div>',
  '</',
  'BEGIN:',
  'On ',
];

function mutate(seed: number): Buffer {
  const random = randomOf(seed);
  const one = () => mails[random(mails.length)]!;
  let bytes = Buffer.from(one());
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(bytes.length + 1);
    const size = random(200);
    switch (random(7)) {
      case 0:
        if (at < bytes.length) bytes[at] = random(256);
        break;
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
        break;
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at + size), bytes.subarray(at)]);
        break;
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), one().subarray(random(2000))]);
        break;
      case 4:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(seeds[random(seeds.length)]!.repeat(1 + random(500)), 'latin1'),
          bytes.subarray(at),
        ]);
        break;
      case 5:
        bytes = bytes.subarray(0, at);
        break;
      default:
        bytes = Buffer.from(
          bytes
            .toString('latin1')
            .split('\n')
            .toSorted(() => random(3) - 1)
            .join('\n'),
          'latin1',
        );
    }
  }
  return bytes;
}

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
