// The commands as people run them: processes of their own on one data folder.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parley-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function parley(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, PARLEY_DATA: folder, PARLEY_ZONE: 'Europe/London', ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, out, err })));
}

const begin = `${new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)}T12:00`;

describe('an event at the terminal', () => {
  let id = '';
  beforeAll(async () => {
    const made = await parley([
      'new',
      '--as',
      'ann@example.org',
      '--title',
      'Lunch',
      '--party',
      'bob@client.test',
      '--slot',
      begin,
      '--duration',
      'PT1H',
      '--json',
    ]);
    expect(made.err).toBe('');
    id = (JSON.parse(made.out) as { id: string }).id;
  });

  test('is shown, answered, logged and listed, to those whose it is', async () => {
    const patched = await parley(['patch', id, '--as', 'bob@client.test', '--answer', '1=yes']);
    expect(patched.out).toContain('confirmed');
    const [shown, logged, listed, stranger] = await Promise.all([
      parley(['show', id, '--as', 'ann@example.org']),
      parley(['log', id, '--as', 'ann@example.org']),
      parley(['events', '--as', 'bob@client.test']),
      parley(['show', id, '--as', 'eve@evil.test']),
    ]);
    expect(shown.out).toMatch(/Lunch \(e\w+\): confirmed\n {2}\w{3}, \d+ \w{3} \d{4}, 12:00–13:00/);
    expect(logged.out).toMatch(/REPLY +bob@client\.test\n +bob@client\.test on 1: yes/);
    expect(listed.out).toContain('1 in all');
    const { entries } = JSON.parse((await parley(['log', id, '--as', 'ann@example.org', '--json'])).out) as {
      entries: { occurrence: string; data: { door: string } }[];
    };
    const doors = entries.filter(({ occurrence }) => occurrence === 'REPLY').map(({ data }) => data.door);
    expect(doors).toEqual(['console']);
    expect(stranger).toMatchObject({ code: 1, out: '' });
  });

  test('can be met in the console, whose input may be a pipe', async () => {
    const { code, out } = await parley(['console', '--as', 'ann@example.org'], 'l\nd1\ng1\nd9\nnonsense\nq\n');
    expect(code).toBe(0);
    expect(out).toContain('You are ann@example.org.');
    expect(out).toContain('There is no event 9; "l" lists them.');
    expect(out).toMatch(/CREATE +ann@example\.org/);
  });

  test('is made, changed by numbers, told and logged in the console; half a question does nothing', async () => {
    const said = [
      ...[
        'c',
        'Walk',
        'cora@client.test',
        `${begin.replace('12:00', '13:00')}, ${begin.replace('12:00', '15:00')}`,
        'PT45M',
      ],
      ...['l', 'd1', 'p2', '2', 'n2', 'cora@client.test', 'n2', 'eve@evil.test', 'g2', 'c', 'Half'],
    ];
    const { code, out, err } = await parley(['console', '--as', 'ann@example.org'], `${said.join('\n')}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Walk \(e\w+\): proposing/);
    expect(out).toMatch(/\(1\. .+13:00–13:45: withdrawn\)/);
    expect(out).toContain('They will be told.');
    expect(out).toContain('Nobody in this event goes by eve@evil.test');
    expect(out).toMatch(/UPDATE +ann@example\.org\n +slot 1, .+13:00–13:45: withdrawn \(before: open\)/);
    expect(out).toMatch(/NOTIFY +ann@example\.org/);
    expect((await parley(['events', '--as', 'ann@example.org'])).out).toContain('2 in all');
  });

  test('shows one’s time, what is searched for, and whom one knows; calls off when told twice', async () => {
    const as = ['console', '--as', 'dan@example.org'];
    const date = begin.slice(0, 10);
    const said = [
      ...['c', 'Standup', 'eva@client.test', begin, 'PT15M', 'a', date, '10 15 17', 'a', date, '', 'a', date, 'noon'],
      ...[
        'k',
        'gil@client.test 1',
        'k',
        '',
        's',
        'stand',
        'd1',
        's',
        'nothing like it',
        'x1',
        'no',
        'x1',
        'yes',
        'a',
        date,
        'none',
      ],
    ];
    const { code, out, err } = await parley(as, `${said.join('\n')}\nq\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${date} (Europe/London): nothing is taken`);
    expect(out).toMatch(/ {2}10:00–11:00 {2}blocked\n {2}15:00–16:00 {2}blocked\n {2}17:00–18:00 {2}blocked/);
    expect(out).toContain('Hours are whole numbers from 0 to 23.');
    expect(out).toContain('1  gil@client.test\n1 in all');
    expect(out).toMatch(/Words: 1 {2}e\w+ +proposing .*Standup/);
    expect(out).toContain('Nothing found.');
    expect(out).toContain('Nothing was done.');
    expect(out).toMatch(/Standup \(e\w+\): cancelled/);
    expect(out.match(/nothing is taken/g)).toHaveLength(2);
  });
});

test.each([
  [['nothing'], 2, /There is no command "nothing"/],
  [['events'], 2, /Say who you are/],
  [['show', '--as', 'ann@example.org'], 2, /Name the event by its id/],
  [['show', 'e1', '--as', 'ann@example.org'], 1, /event/i],
  [['events', '--as', 'not an address'], 2, /is no e-mail address/],
  [['events', '--wrong'], 2, /wrong/],
  [['token'], 2, /Say whose key/],
])('%j ends with %i and a sentence', async (args, code, sentence) => {
  const ended = await parley(args);
  expect(ended.code).toBe(code);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
  expect(ended.err).toMatch(sentence);
});

test('a key is printed once and is good for the API; the settings are printed without secrets; every command is listed', async () => {
  const [token, config, migrate, help] = await Promise.all([
    parley(['token', 'ann@example.org']),
    parley(['config'], '', { PARLEY_SECRET: 'sixteen-characters' }),
    parley(['migrate']),
    parley(['help']),
  ]);
  expect(token.out.trim()).toMatch(/^[a-z2-7]{28}$/);
  expect(config.out).toContain('PARLEY_SECRET=(set)');
  expect(migrate.out).toContain('up to date');
  for (const name of [
    'serve',
    'understand',
    'token',
    'show',
    'log',
    'events',
    'new',
    'patch',
    'notify',
    'migrate',
    'config',
  ])
    expect(help.out).toMatch(new RegExp(`^${name} `, 'm'));
});

test('a bad setting stops the start with every problem', async () => {
  const { code, err } = await parley(['serve'], '', { PARLEY_SMTP: 'nowhere', PARLEY_COALESCE: 'soon' });
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toHaveLength(2);
});
