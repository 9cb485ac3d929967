// `feed`, `inbox`, `outbox`, `pause`, `resume` and `doctor` as an operator runs them, beside a Parley and without one.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openStore } from '../../src/store/open.ts';
import { freePort } from '../support/postgres.ts';
import { openSink, type Sink } from '../support/sink.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-operator-'));
const data = join(folder, 'data');
let sink: Sink;
let port: number;
let env: Record<string, string>;
let serving: ChildProcess | undefined;

beforeAll(async () => {
  sink = await openSink();
  port = await freePort();
  env = {
    PARLEY_DATA: data,
    PARLEY_SMTP: `127.0.0.1:${port}`,
    PARLEY_HTTP: '',
    PARLEY_OUTBOUND: `smtp://127.0.0.1:${sink.port}?tls=never`,
    PARLEY_ORGANIZERS: '*@org.test',
    PARLEY_SENDER_CHECK: 'off',
    PARLEY_COALESCE: '1s',
    PARLEY_ZONE: 'Europe/London',
    PARLEY_LOG: 'silent',
  };
});
afterAll(async () => {
  await stop();
  await sink.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(more: Record<string, string>, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['src/cli.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], ...env, ...more },
  });
}

function parley(...args: string[]): Promise<Ran> {
  return ran(start({}, ...args));
}

function ran(child: ChildProcess): Promise<Ran> {
  let [out, err] = ['', ''];
  child.stdout!.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr!.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

async function serve(more: Record<string, string> = {}): Promise<string> {
  serving = start(more, 'serve');
  let said = '';
  serving.stdout!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await vi.waitUntil(() => said.includes('Parley is ready'), { timeout: 15_000 });
  return said;
}

async function stop(): Promise<void> {
  const child = serving;
  serving = undefined;
  if (child === undefined) return;
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill();
  await ended;
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const lunch = (id: string, more = ''): string =>
  `Return-Path: <ann@org.test>\nFrom: Ann Lee <ann@org.test>\nTo: parley@parley.localhost\nCc: Bob <bob@client.test>\nSubject: Lunch\nMessage-ID: <${id}@org.test>\n${more}\nCould you do 3 March 2027 at 12, or 4 March 2027 at 1pm?\n`;

const events = async (): Promise<number> => {
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.error.join());
  const store = await openStore(config.value);
  const rows = await store.db.query.selectFrom('events').select('id').execute();
  await store.db.close();
  return rows.length;
};

test('feed --dry-run shows the letters in full, and changes nothing', async () => {
  const { code, out } = await parley('feed', file('a.eml', lunch('a')), '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(/a\.eml: applied, person, e[a-z2-7]{16}/);
  expect(out).toContain('→ bob@client.test: Lunch');
  expect(out).toContain('1. Wednesday 3 March 2027, 12:00');
  expect(await events()).toBe(0);
  expect(sink.letters).toEqual([]);
});

test('feed takes a mail in, lets its letters leave, and knows it again', async () => {
  const { out } = await parley('feed', join(folder, 'a.eml'), join(folder, 'a.eml'));
  expect(out).toMatch(/a\.eml: applied, person/);
  expect(out).toContain('a.eml: nothing: this mail was taken before.');
  expect(await events()).toBe(1);
  expect(sink.letters.map(({ to }) => to)).toContain('ann@org.test');
});

test('feed says what the SMTP side would have said', async () => {
  const two = file('b.eml', 'From: a@org.test\nFrom: b@org.test\n\nx\n');
  expect(await parley('feed', two)).toMatchObject({
    code: 1,
    out: expect.stringContaining('refused: 550 5.6.0') as string,
  });
  const other = file('c.eml', lunch('c'));
  expect((await parley('feed', other, '--to', 'x@elsewhere.test')).out).toContain(
    'refused: 550 5.7.1 We carry no mail for others.',
  );
  expect((await parley('feed')).code).toBe(2);
  expect(await parley('feed', join(folder, 'none.eml'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('none.eml') as string,
  });
});

test('a mail that was laid aside is listed, shown, left', async () => {
  const stranger = file('d.eml', 'From: x@nobody.test\nTo: parley@parley.localhost\nMessage-ID: <d@x>\n\n');
  await parley('feed', stranger);
  const { out } = await parley('inbox');
  const id = /^([a-z2-7]{20}) .*unreadable/m.exec(out)?.[1] ?? '';
  expect((await parley('inbox', 'show', id)).out).toBe(readFileSync(stranger, 'utf8').replace(/\n/g, '\r\n'));
  expect((await parley('inbox', 'drop', id)).out).toContain('1 mail left for good.');
  expect((await parley('inbox')).out).toContain('No mail is laid aside.');
  expect((await parley('inbox', 'drop', id)).code).toBe(1);
  expect((await parley('inbox', 'eat', id)).code).toBe(2);
});

test('beside a running Parley: pause holds the letters over a restart, feed hands over, doctor finds its way', async () => {
  await serve();
  expect((await parley('pause')).out).toContain('No letter leaves any more');
  await stop();
  expect(await serve()).toContain('Letters are paused.');
  const before = sink.letters.length;
  const { out } = await parley('feed', file('e.eml', lunch('e')));
  expect(out).toMatch(/e\.eml: applied, person/);
  const waiting = await parley('outbox');
  expect(waiting.out).toMatch(/Letters are paused[\s\S]*letters? waits?:[\s\S]*bob@client\.test/);
  expect(sink.letters.length).toBe(before);
  expect((await parley('resume')).out).toContain('Letters leave again');
  await vi.waitUntil(() => sink.letters.length >= before + 2, { timeout: 25_000 });
  const doctor = await parley('doctor', '--no-probe');
  expect(doctor.out).toContain(`SMTP is open at 127.0.0.1:${port}.`);
  expect(doctor).toMatchObject({ code: 0 });
  await stop();
}, 90_000);

test('doctor sends a probe out and in again, and says what to mend where nobody is there', async () => {
  const around = {
    PARLEY_OUTBOUND: `smtp://127.0.0.1:${port}?tls=never`,
    PARLEY_TLS_CERT: 'test/chores/calendar.test.cert.pem',
    PARLEY_TLS_KEY: 'test/chores/calendar.test.key.pem',
  };
  await serve(around);
  const { out } = await ran(start(around, 'doctor'));
  expect(out).toContain(`SMTP is open at 127.0.0.1:${port}, with STARTTLS.`);
  expect(out).toContain('The probe went out and came back.');
  for (const what of ['The Message-ID', 'The thread', 'The reply address', 'The calendar entry'])
    expect(out).toContain(`${what} survives.`);
  expect(out).not.toMatch(/b-[a-z2-7]{20}/);
  await stop();
  const alone = await ran(start(around, 'doctor', '--wait', '1'));
  expect(alone.code).toBe(1);
  expect(alone.out).toContain(`Nobody answers on 127.0.0.1:${port}`);
  expect(alone.out).toMatch(/\d things to mend\.\n$/);
}, 60_000);

test('a backup that is put back starts with its letters paused, and says so', async () => {
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.error.join());
  const file = join(data, 'parley.db');
  const store = await openStore(config.value);
  await store.db.close();
  const backup = readFileSync(file);
  for (let round = 0; round < 2; round++) {
    await serve();
    await stop();
  }
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  writeFileSync(file, backup);
  expect(await serve()).toContain('This database was put back from a backup');
  expect((await parley('resume')).out).toContain('Letters leave again');
  await stop();
  expect(await serve()).not.toContain('paused');
  await stop();
}, 90_000);

test('an address is given no mail, and its mail back', async () => {
  expect((await parley('outbox', 'suppress', 'bob@client.test')).out).toContain('gets no mail from now on');
  expect((await parley('outbox', 'about', 'bob@client.test')).out).toContain('an operator said so');
  expect((await parley('outbox', 'lift', 'bob@client.test')).out).toContain('gets mail again');
  expect((await parley('outbox', 'about', 'bob@client.test')).out).toBe('bob@client.test gets mail.\n');
  expect((await parley('outbox', 'about', 'nonsense')).code).toBe(2);
});
