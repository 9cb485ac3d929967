// `parley understand`: readings of JSON lines, in the same order; `--explain` adds which words led to what.
import { createInterface } from 'node:readline';
import type { NewInput, ReplyInput } from '../language/reading.ts';
import { understand } from '../language/understand.ts';
import type { Command } from './command.ts';

export const command: Command = async (args) => {
  const explain = args.includes('--explain');
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const input = JSON.parse(line) as (ReplyInput | NewInput) & { id: unknown };
    const { reading, why } = understand(input);
    console.log(JSON.stringify({ id: input.id, reading, ...(explain && { why }) }));
  }
  return 0;
};
