// The lean path and the library must take the same mail apart alike: over every sample that the lean path takes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeaders, startOfHeaders } from '../../src/mail/headers.ts';
import { readLean } from '../../src/mail/lean.ts';
import type { Part } from '../../src/mail/part.ts';
import { readByLibrary } from '../../src/mail/read.ts';
import { must } from '../../src/values/result.ts';

const folder = join(import.meta.dirname, 'mails');
const samples = readdirSync(folder).filter((name) => name.endsWith('.eml'));

async function bothWays(raw: Buffer): Promise<{ lean: readonly Part[] | undefined; library: readonly Part[] }> {
  const bytes = raw.subarray(startOfHeaders(raw));
  const headers = must(readHeaders(bytes));
  return { lean: readLean(bytes, headers), library: must(await readByLibrary(bytes, headers)) };
}

// Line breaks at the very end belong to the transport, and nobody reads them.
const shape = (parts: readonly Part[]) =>
  parts.map(({ type, parameters, attached, content }) => ({
    type,
    charset: parameters.get('charset'),
    format: parameters.get('format'),
    attached,
    content: content().toString('latin1').replace(/\r\n/g, '\n').trimEnd(),
  }));

describe('the lean path', () => {
  test('takes most samples that are not about odd shapes', () => {
    const taken = samples.filter((name) => {
      const raw = readFileSync(join(folder, name));
      const bytes = raw.subarray(startOfHeaders(raw));
      const headers = readHeaders(bytes);
      return headers.ok && readLean(bytes, headers.value) !== undefined;
    });
    expect(taken.length).toBeGreaterThan(200);
  });

  test.each(samples)('reads %s as the library does, or leaves it alone', async (name) => {
    const { lean, library } = await bothWays(readFileSync(join(folder, name)));
    if (lean !== undefined) expect(shape(lean)).toEqual(shape(library));
  });

  const line = fc.stringMatching(/^[ -~\t]{0,90}$/);
  const text = fc.array(fc.oneof(line, fc.constant(''), fc.constant('--b'), fc.constant('=\u00e9=3D ')), {
    maxLength: 12,
  });
  const encodings = fc.constantFrom('7bit', '8bit', 'quoted-printable', 'base64');
  const ends = fc.constantFrom('\r\n', '\n');

  test('agrees on bodies of any content, encoded or not', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, encodings, ends, fc.boolean(), async (plain, html, encoding, end, encoded) => {
        const body = (lines: readonly string[]) => {
          const joined = lines.join(end);
          if (!encoded) return joined;
          return encoding === 'base64'
            ? Buffer.from(joined, 'latin1').toString('base64')
            : joined.replaceAll('=', '=3D');
        };
        const part = (type: string, lines: readonly string[]) => [
          `--b1`,
          `Content-Type: ${type}; charset=utf-8`,
          `Content-Transfer-Encoding: ${encoding}`,
          '',
          body(lines),
        ];
        const mail = [
          'From: ann@client.test',
          'Content-Type: multipart/alternative; boundary=b1',
          '',
          ...part('text/plain', plain),
          ...part('text/html', html),
          '--b1--',
          '',
        ].join(end);
        const { lean, library } = await bothWays(Buffer.from(mail, 'latin1'));
        if (lean !== undefined) expect(shape(lean)).toEqual(shape(library));
      }),
      { numRuns: 300 },
    );
  });
});
