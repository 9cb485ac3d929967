// Mails that no program writes, made from those that some do: the same seed gives the same mail.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'mails');
const mails = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(join(folder, name)));

/** mulberry32: numbers from 0 up to `below`. */
export function randomOf(seed: number): (below: number) => number {
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

/** One of the mails of this folder, hurt one to six times. */
export function mutate(seed: number): Buffer {
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
