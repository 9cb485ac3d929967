// `export`, `import`, `verify` and `erase` as an operator runs them, from SQLite to Postgres and back.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { act } from '../../src/store/act.ts';
import { openStore } from '../../src/store/open.ts';
import { eventId } from '../../src/values/ids.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-state-'));
const inFolder = (name: string): string => join(folder, name);
let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
  const config = readConfig({ PARLEY_DATA: inFolder('one') });
  if (!config.ok) throw new Error(config.error.join());
  const store = await openStore(config.value);
  const id = eventId(randomBytes(10));
  await act(store, id, () => ({
    kind: 'open',
    id,
    door: 'api',
    by: { address: 'ann@org.test' as never, name: 'Ann Lee' },
    zone: 'Europe/London' as never,
    copied: [],
    names: {},
    request: {
      do: 'propose',
      title: 'Review',
      parties: ['bob@client.test' as never],
      slots: [{ begin: '2027-03-03T10:00' as never, end: '2027-03-03T11:00' as never }],
    },
  }));
  await store.db.close();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function parley(env: Record<string, string>, ...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const stateOf = ({ out }: Ran): string | undefined => /The state comes to (\w+)\./.exec(out)?.[1];

test('the state goes from SQLite to Postgres and back, and stays the same', async () => {
  const one = { PARLEY_DATA: inFolder('one') };
  await postgres.create('two');
  const two = { PARLEY_DATA: inFolder('two'), PARLEY_DATABASE: postgres.url('two') };
  const three = { PARLEY_DATA: inFolder('three') };

  const first = await parley(one, 'export', inFolder('one.jsonl'));
  expect(first).toMatchObject({ code: 0, out: '' });
  expect(statSync(inFolder('one.jsonl')).mode & 0o777).toBe(0o600);
  expect(await parley(two, 'import', inFolder('one.jsonl'))).toMatchObject({ code: 0 });
  const second = await parley(two, 'export');
  expect(second.out).toBe(readFileSync(inFolder('one.jsonl'), 'utf8'));
  writeFileSync(inFolder('two.jsonl'), second.out);
  expect(await parley(three, 'import', inFolder('two.jsonl'))).toMatchObject({ code: 0 });

  const verified = await Promise.all([one, two, three].map((env) => parley(env, 'verify')));
  expect(verified.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(new Set(verified.map(stateOf)).size).toBe(1);
  expect(stateOf(verified[0]!)).toBeDefined();
});

test('a file that is torn, or not wanted, is refused in one sentence', async () => {
  const text = readFileSync(inFolder('one.jsonl'), 'utf8');
  writeFileSync(inFolder('torn.jsonl'), text.slice(0, text.length / 2));
  const four = { PARLEY_DATA: inFolder('four') };
  const torn = await parley(four, 'import', inFolder('torn.jsonl'));
  expect(torn).toMatchObject({ code: 1, err: expect.stringMatching(/^The file is torn.*\n$/) });
  expect(await parley({ PARLEY_DATA: inFolder('one') }, 'import', inFolder('one.jsonl'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('This database is not empty.'),
  });
  const other = { ...four, PARLEY_SECRET: 'another secret of mine' };
  expect(await parley(other, 'import', inFolder('one.jsonl'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('PARLEY_SECRET is not the one of the export'),
  });
  expect(await parley(four, 'import')).toMatchObject({ code: 2 });
  // Nothing of all that is in the way of a good one.
  expect(await parley(four, 'import', inFolder('one.jsonl'))).toMatchObject({ code: 0 });
  expect(readFileSync(inFolder('four/secret'), 'utf8')).toBe(readFileSync(inFolder('one/secret'), 'utf8'));
});

test('a state that is not what the journals tell is named, with exit 1', async () => {
  const five = { PARLEY_DATA: inFolder('five') };
  await parley(five, 'import', inFolder('one.jsonl'));
  const config = readConfig(five);
  const store = await openStore(config.ok ? config.value : (undefined as never));
  await store.db.write([
    { sql: `update events set body = replace(body, '"offers":"ask"', '"offers":"off"')`, values: [] },
  ]);
  await store.db.close();
  expect(await parley(five, 'verify')).toMatchObject({
    code: 1,
    out: expect.stringContaining('"offers" is not what its journal tells'),
    err: '1 difference in 1 events.\n',
  });
});

test('a person is forgotten, and grep finds nothing', async () => {
  const one = { PARLEY_DATA: inFolder('one') };
  expect(await parley(one, 'erase', 'bob@client.test')).toMatchObject({
    code: 0,
    out: 'Forgotten: bob@client.test, in 1 event and 0 raw mails.\n',
  });
  for (const name of ['parley.db', 'parley.db-wal'])
    if (existsSync(inFolder(`one/${name}`)))
      expect(readFileSync(inFolder(`one/${name}`)).toString('latin1')).not.toMatch(/bob@client/i);
  expect((await parley(one, 'export')).out).not.toMatch(/bob@client/i);
  expect((await parley(one, 'verify')).code).toBe(0);
  expect(await parley(one, 'erase', 'nonsense')).toMatchObject({ code: 2 });
});
