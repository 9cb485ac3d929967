// What README promises about names is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingList } from '../src/config.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test.each(settingList)('README names the setting $name and says what it means', ({ name, means }) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
  expect(readme).toContain(means);
});

test('every setting that README names is one', () => {
  const named = new Set(readme.match(/\bPARLEY_[A-Z_]+\b/g));
  expect([...named].filter((name) => !settingList.some((setting) => setting.name === name))).toEqual([]);
});

test('every picture and folder that README names is there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]!);
  const places = [...readme.matchAll(/`((?:src|test|templates)\/[\w./-]*\w)\/?`/g)].map((match) => match[1]!);
  for (const path of [...pictures, ...places]) expect(() => readFileSync(join(root, path)), path).not.toThrow(/ENOENT/);
});
