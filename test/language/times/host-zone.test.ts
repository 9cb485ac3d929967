// The machine's own time zone decides nothing: every phrase reads the same on hosts in New York, Kolkata and London.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const cli = join(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');
const phrases = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(import.meta.dirname, name), 'utf8').split('\n'))
  .filter((line) => line.includes(' -> '))
  .map((line) => line.slice(0, line.indexOf(' -> ')));
// Moments at which one host or another changes its clocks or is already in the next day.
const moments = ['2026-03-08T06:59:00Z', '2026-03-29T00:30:00Z', '2026-10-31T20:00:00Z'];
const input = moments
  .flatMap((now) => phrases.map((text, i) => JSON.stringify({ id: i, text, now, zone: 'Europe/Berlin' })))
  .join('\n');

const readOn = (host: string): string => {
  const run = spawnSync(process.execPath, [cli, 'dates'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TZ: host },
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
};

test('a table of phrases, under three host zones', () => {
  const [first, ...others] = ['UTC', 'America/New_York', 'Asia/Kolkata'].map(readOn);
  expect(first!.trim().split('\n')).toHaveLength(phrases.length * moments.length);
  for (const other of others) expect(other).toBe(first);
});
