// `parley said` as a program: one line of JSON a mail, errors in one sentence.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const said = (...files: string[]) =>
  spawnSync(process.execPath, [join(root, 'src', 'cli.ts'), 'said', ...files], { encoding: 'utf8' });
const mail = (name: string) => join(import.meta.dirname, 'mails', `${name}.eml`);

test('prints one line for each mail', () => {
  const { stdout, status } = said(mail('gmail-en'), mail('calendar-google-accept'));
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    {
      file: mail('gmail-en'),
      class: 'person',
      said: '2 works for me.',
      from: 'ann@client.test',
      subject: 'Re: Budget review',
    },
    { class: 'calendar', calendar: { method: 'REPLY' } },
  ]);
  expect(lines[0]!['quoted']).toContain('> 2. Tuesday 3 March 2026');
  expect(lines[0]!['messageId']).toMatch(/^<.*@client\.test>$/);
});

test('goes on after a file that is not there, and says so', () => {
  const { stdout, stderr, status } = said(mail('no-such-mail'), mail('gmail-en'));
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-mail.eml could not be read');
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test('asks for files when none is named', () => {
  const { stderr, status } = said();
  expect(status).toBe(2);
  expect(stderr).toContain('parley said FILE.eml');
});
