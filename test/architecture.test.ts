// Who may import whom. Arrows point to the core; main.ts alone knows all parts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const house = join(import.meta.dirname, '..', 'src');

/** Folder → folders it may import from, besides itself. The top-level files `main`, `cli` and the commands connect everything. */
const mayImport: Record<string, string[]> = {
  values: [],
  config: ['values'],
  mail: ['values'],
  language: ['values'],
  scheduling: ['values', 'language'],
  conversation: ['values', 'language', 'scheduling', 'mail', 'store', 'smtp', 'house.ts'],
  chores: ['values', 'mail', 'scheduling', 'store', 'house.ts'],
  smtp: ['values'],
  inbound: ['values', 'mail'],
  store: ['values', 'scheduling', 'language'],
  delivery: ['values', 'scheduling', 'language', 'store'],
  web: ['values', 'scheduling', 'language', 'store', 'delivery', 'inbound'],
};

/** The pure core: no clock, no randomness, no environment, no I/O. */
const pure = ['values', 'mail', 'language', 'scheduling'];
const impure = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bprocess\.env\b/,
  /from 'node:(fs|net|http|child_process|worker_threads)/,
  /Temporal\.Now/,
];

/** Libraries that are met behind one door only. */
const doors: Record<string, RegExp> = {
  'chrono-node': /^language\//,
  mailparser: /^mail\/read\.ts$/,
  'ical.js': /^mail\/calendar\//,
  'better-sqlite3': /^store\//,
  pg: /^store\//,
  kysely: /^store\//,
  nodemailer: /^delivery\//,
  handlebars: /^(delivery|web)\//,
  fastify: /^web\//,
  'smtp-server': /^smtp\//,
  imapflow: /^inbound\//,
  mailauth: /^(smtp|delivery)\//,
};

const files = readdirSync(house, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(house, name), 'utf8') }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gms), ...text.matchAll(/\bimport\('([^']+)'\)/g)].map(
    (m) => m[1]!,
  );

describe('the house', () => {
  test.each(files)('$name imports only what stands below it', ({ name, text }) => {
    const folder = name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined;
    for (const target of importsOf(text)) {
      if (!target.startsWith('.')) {
        const door = doors[target];
        if (door !== undefined) expect(name, `${target} is met behind ${door} only`).toMatch(door);
        continue;
      }
      const path = relative(house, join(house, name, '..', target)).replaceAll('\\', '/');
      const other = path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
      if (folder === undefined || folder === 'commands' || other === folder) continue;
      const shared = other === undefined && /^(config|log)\.ts$/.test(path) && !pure.includes(folder);
      expect(shared || (mayImport[folder] ?? []).includes(other ?? path), `${name} imports ${path}`).toBe(true);
    }
  });

  test.each(files.filter(({ name }) => pure.includes(name.split('/')[0]!)))('$name is pure', ({ name, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    for (const pattern of impure) expect(pattern.test(code), `${name} matches ${pattern}`).toBe(false);
  });

  test('no file needs itself in the end, types apart', () => {
    const needs = new Map(files.map(({ name, text }) => [name, neededBy(name, text)]));
    const leads = (from: string, met = new Set<string>()): Set<string> => {
      for (const next of needs.get(from) ?? []) if (!met.has(next)) leads(next, met.add(next));
      return met;
    };
    const own = files.map(({ name }) => name).filter((name) => leads(name).has(name));
    expect(own.sort()).toEqual(recursions);
  });
});

/** "The week of Tuesday": the days of a week are found by a day, and those of a day by its week. */
const recursions = ['language/resolve/days.ts', 'language/resolve/periods.ts'];

/** The files from which a file takes more than types. */
function neededBy(name: string, text: string): string[] {
  const imports = [...text.matchAll(/^(?:import|export)\b([^;]*?)from '(\.[^']+)'/gms)];
  const isMore = (what: string): boolean =>
    !what.trim().startsWith('type') &&
    what
      .replace(/[{}]/g, '')
      .split(',')
      .some((one) => one.trim() !== '' && !one.trim().startsWith('type '));
  return imports
    .filter(([, what]) => isMore(what!))
    .map(([, , target]) => relative(house, join(house, name, '..', target!)).replaceAll('\\', '/'));
}
