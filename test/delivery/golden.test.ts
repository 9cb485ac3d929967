// Whole letters, byte for byte. `GOLDEN=write npm test -- test/delivery/golden` writes them anew: read the difference like code.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/delivery/compose.ts';
import type { Letter, LetterRequest } from '../../src/delivery/letter.ts';
import { writeMessage } from '../../src/delivery/mime/write.ts';
import { templatesOf } from '../../src/delivery/templates.ts';
import { matterKinds } from '../../src/delivery/views/view.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { MessageId } from '../../src/values/ids.ts';
import { cases } from './cases.ts';

const golden = join(import.meta.dirname, 'golden');
const writes = process.env['GOLDEN'] === 'write';

const composed = (request: LetterRequest): Letter => {
  const letter = composeLetter(request);
  if (letter === undefined) throw new Error('Nothing is left to say.');
  return letter;
};

const message = (name: string, request: LetterRequest, letter: Letter): Buffer =>
  writeMessage(letter, {
    from: request.bot.address,
    to: request.people.get(request.reader)!,
    replyTo: request.replyTo,
    messageId: `<e.abcdefgh.${name}@example.org>` as MessageId,
    references: ['<t.abcdefgh@example.org>' as MessageId],
    ...(request.first ? {} : { inReplyTo: '<last@client.test>' as MessageId }),
    date: request.now,
    unsubscribe: {
      mail: 'u-abcdefghabcdefghabcdefgh2a@reply.example.org' as EmailAddress,
      ...(request.links.page ? { url: 'https://parley.example.org/unsubscribe/abcdefgh' } : {}),
    },
  });

/** What a reviewer reads: the same letter without its transport clothes. */
const readable = (letter: Letter): string =>
  [`${letter.sender} | ${letter.subject}`, letter.text, letter.html, letter.calendar?.text ?? '', letter.holds ?? '']
    .filter((part) => part !== '')
    .join('\n==========\n')
    .replaceAll('\r\n', '\n');

const compare = (file: string, actual: Buffer): void => {
  const path = join(golden, file);
  if (writes) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) throw new Error(`There is no ${path}; GOLDEN=write writes it.`);
  expect(actual.toString('latin1')).toBe(readFileSync(path).toString('latin1'));
};

describe('golden letters', () => {
  test.each(Object.entries(cases))('%s', (name, request) => {
    const letter = composed(request);
    compare(`${name}.txt`, Buffer.from(readable(letter)));
    compare(`${name}.eml`, message(name, request, letter));
  });

  test('every golden file has its case', () => {
    const known = new Set(Object.keys(cases).flatMap((name) => [`${name}.txt`, `${name}.eml`]));
    expect(readdirSync(golden).filter((file) => !file.startsWith('.') && !known.has(file))).toEqual([]);
  });
});

describe('every kind of matter', () => {
  test.each(matterKinds)('%s has its pair of templates and a golden letter', (kind) => {
    expect(templatesOf('en').names).toContain(kind);
    expect(Object.values(cases).some((request) => composed(request).kinds.includes(kind))).toBe(true);
  });

  test('no template is without its notice', () => {
    const known: readonly string[] = [...matterKinds, 'frame'];
    expect(templatesOf('en').names.filter((name) => !known.includes(name) && !name.startsWith('personal/'))).toEqual(
      [],
    );
  });
});
