// `parley dates` as a program: JSON lines in, JSON lines out, one sentence for what is no question.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const cli = join(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');

function dates(...lines: readonly unknown[]): { status: number | null; out: unknown[]; errors: string } {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const run = spawnSync(process.execPath, [cli, 'dates'], { input, encoding: 'utf8' });
  const out = run.stdout.split('\n').filter((line) => line !== '');
  return { status: run.status, out: out.map((line) => JSON.parse(line) as unknown), errors: run.stderr };
}

const now = '2026-03-04T09:00:00Z';

test('each line gets its answer, in the same order', () => {
  const { status, out } = dates(
    { id: 1, text: 'Tuesday at 3 or\tWednesday', now, zone: 'Europe/London' },
    { id: 'b', text: 'before 11 on the 9th', now, zone: 'Europe/London', locale: 'en-GB' },
    { id: 'c', text: 'next week', now, zone: 'Europe/London', locale: 'en' },
    { id: 'd', text: 'for 30 minutes every Tuesday', now, zone: 'Europe/London' },
    { id: 'e', text: 'Dienstag um halb drei', now, zone: 'Europe/Berlin' },
    { id: 'f', text: '3/4', now, zone: 'UTC', locale: 'en-US' },
    { id: 'g', text: '10am ET on Friday', now, zone: 'Europe/Berlin' },
  );
  expect(status).toBe(0);
  expect(out).toEqual([
    {
      id: 1,
      times: [
        { text: 'Tuesday at 3', index: 0, begin: '2026-03-10T15:00', grain: 'hour' },
        { text: 'Wednesday', index: 16, begin: '2026-03-11', grain: 'day' },
      ],
    },
    {
      id: 'b',
      times: [{ text: 'before 11 on the 9th', index: 0, begin: '2026-03-09T11:00', open: 'before', grain: 'hour' }],
    },
    { id: 'c', times: [{ text: 'next week', index: 0, begin: '2026-03-09', end: '2026-03-15', grain: 'week' }] },
    { id: 'd', times: [] },
    {
      id: 'e',
      times: [{ text: 'Dienstag um halb drei', index: 0, begin: '2026-03-10T14:30', grain: 'minute' }],
    },
    { id: 'f', times: [{ text: '3/4', index: 0, begin: '2026-03-04', grain: 'day' }] },
    { id: 'g', times: [{ text: '10am ET on Friday', index: 0, begin: '2026-03-06T16:00', grain: 'hour' }] },
  ]);
});

test('a line that is no question is named, and the others are answered', () => {
  const { status, out, errors } = dates(
    '{',
    { id: 1, text: 'Friday', now, zone: 'Nowhere/At_All' },
    { id: 2, text: 'Friday', now: 'soon', zone: 'UTC' },
    { id: 3, now, zone: 'UTC' },
    'null',
    { id: 4, text: 'Friday', now, zone: 'UTC' },
  );
  expect(status).toBe(1);
  expect(out).toEqual([{ id: 4, times: [{ text: 'Friday', index: 0, begin: '2026-03-06', grain: 'day' }] }]);
  expect(errors.trim().split('\n')).toHaveLength(5);
  expect(errors).toContain('Line 1: ');
  expect(errors).toContain('Nowhere/At_All');
});
