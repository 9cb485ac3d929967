// What a start says that cannot be: one sentence on what to do, and nothing touched.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failToServe, serve } from '../support/serve.ts';

const data = mkdtempSync(join(tmpdir(), 'parley-start-'));
const env = { PARLEY_DATA: data, PARLEY_SMTP: '127.0.0.1:0', PARLEY_HTTP: '', PARLEY_OUTBOUND: 'smtp://127.0.0.1:1' };
const settings = { ...env, PARLEY_SENDER_CHECK: 'off', PARLEY_QUOTAS: 'off', PARLEY_ZONE: 'Europe/London' };
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('a second process on one data folder is refused, and the first goes on; nobody else can read what lies there', async () => {
  const first = await serve(settings);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  const readable = readdirSync(data).filter((name) => /^(parley\.db|secret)/.test(name));
  expect(readable.filter((name) => (statSync(join(data, name)).mode & 0o077) !== 0)).toEqual([]);
  const { code, errors } = await failToServe(settings);
  expect(code).toBe(1);
  expect(errors.trim()).toBe(`Another Parley serves ${data}: stop it first, or set PARLEY_DATA to another folder.`);
  expect(await first.stop()).toBe(0);
});

test('a zone that nobody knows', async () => {
  const { code, errors } = await failToServe({ ...settings, PARLEY_ZONE: 'Mars/Olympus' });
  expect(code).toBe(1);
  expect(errors).toMatch(/^PARLEY_ZONE: .*Mars\/Olympus.*\n$/);
});
