// However a mail program breaks the lines, a mail says the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading, ReplyInput } from '../../src/language/reading.ts';
import { understandReply } from '../../src/language/reply/reply.ts';

const folder = join(import.meta.dirname, 'voices');
const mails: readonly (ReplyInput & { readonly id: string })[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .filter(({ kind, text }) => kind === 'reply' && text.length > 200)
      // enough of them, and quick; the same ones whatever files there are
      .filter((_, at) => at % 3 === 0),
  );

/** Breaks lines as programs do: before the word that no longer fits. */
function wrapped(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const said = ({ answers, propose, rsvp, actions }: Reading): readonly string[] => [
  ...Object.entries(answers ?? {}).map(([n, answer]) => `${n}: ${answer}`),
  ...(propose ?? []).map(({ begin }) => `at ${begin}`),
  ...(rsvp === undefined ? [] : [rsvp]),
  ...(actions ?? []).map(({ do: what }) => what),
];

test('lines of 72 characters', () => {
  const width = 72;
  const readings = mails.map(({ id, text, ...context }) => {
    const [once, broken] = [
      text,
      text
        .split('\n')
        .map((line) => wrapped(line, width))
        .join('\n'),
    ].map((one) => said(understandReply({ ...context, text: one }).reading));
    return {
      id,
      added: broken!.filter((one) => !once!.includes(one)),
      lost: once!.filter((one) => !broken!.includes(one)),
    };
  });
  expect(readings.filter(({ added }) => added.length > 0)).toEqual([]);
  const short = readings.filter(({ lost }) => lost.length > 0);
  expect(short.length, JSON.stringify(short)).toBeLessThan(mails.length / 100);
});
