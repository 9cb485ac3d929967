// Mails shaped after those of real programs, each beside what is to be made of it: fields, an empty line, what was said.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/mail/message.ts';
import { readMessage } from '../../src/mail/read.ts';
import { known } from './known.ts';

const folder = join(import.meta.dirname, 'mails');
const files = readdirSync(folder);
const names = files.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));

/** Fields that are compared whenever the pair names them. */
const compared = {
  class: (message: Message) => message.class,
  from: (message: Message) => message.from ?? null,
  subject: (message: Message) => message.subject,
  forwarded: (message: Message) => message.forwarded ?? false,
  trouble: (message: Message) => message.trouble,
  bounces: (message: Message) => message.bounces,
  away: (message: Message) => message.away,
  calendar: (message: Message) => message.calendar,
  tags: (message: Message) => message.tags.length,
  references: (message: Message) => message.references,
  inReplyTo: (message: Message) => message.inReplyTo,
} satisfies Record<string, (message: Message) => unknown>;

interface Expected {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly said: string;
}

// "class: person" / "bounces: [{…}]" / "" / what was said
function expectedOf(name: string): Expected {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const end = text.indexOf('\n\n');
  const fields = text
    .slice(0, end)
    .split('\n')
    .map((line) => {
      const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
      return [key, /^[[{\d]|^(?:true|false|null)$/.test(value) ? JSON.parse(value) : value];
    });
  return { fields: Object.fromEntries(fields), said: text.slice(end + 2).trimEnd() };
}

describe('a mail', () => {
  test('has its pair', () => {
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(files.toSorted()).toEqual(names.flatMap((name) => [`${name}.eml`, `${name}.txt`]).toSorted());
  });

  test.each(names)('%s', async (name) => {
    const expected = expectedOf(name);
    const message = await readMessage(readFileSync(join(folder, `${name}.eml`)), known);
    expect(message.said).toBe(expected.said);
    const found = Object.entries(compared)
      .filter(([field]) => field in expected.fields)
      .map(([field, of]) => [field, of(message)]);
    expect(Object.fromEntries(found)).toEqual(expected.fields);
  });
});
