import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authenticate } from 'mailauth';
import { afterAll, describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/delivery/compose.ts';
import { type DkimKey, dkimSignature, readDkimKey } from '../../src/delivery/dkim.ts';
import { writeMessage } from '../../src/delivery/mime/write.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { MessageId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { cases } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-dkim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = '2026-03-02T09:15:00.000Z' as Instant;
const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ed25519: generateKeyPairSync('ed25519'),
};

function keyOf(kind: keyof typeof pairs): DkimKey {
  const keyFile = join(folder, `${kind}.pem`);
  writeFileSync(keyFile, pairs[kind].privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return readDkimKey({ domain: 'example.org', selector: 'parley', keyFile });
}

/** What the domain would publish for the key. */
function published(kind: keyof typeof pairs): string {
  const key = createPublicKey(pairs[kind].privateKey).export({ type: 'spki', format: 'der' });
  return `v=DKIM1; k=${kind}; p=${(kind === 'rsa' ? key : key.subarray(-32)).toString('base64')}`;
}

async function verdict(kind: keyof typeof pairs, message: Buffer): Promise<string> {
  const { dkim } = await authenticate(message, {
    ip: '127.0.0.1',
    helo: 'x.test',
    sender: 'b-x@example.org',
    mta: 'x.test',
    resolver: async (name: string, type: string) => {
      if (name === 'parley._domainkey.example.org' && type === 'TXT') return [[published(kind)]];
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    },
  });
  return dkim.results.map(({ status }) => status.result).join();
}

const letterOf = (name: string): Buffer =>
  writeMessage(composeLetter(cases[name]!)!, {
    from: 'parley@example.org' as EmailAddress,
    to: { address: 'bob@client.test' as EmailAddress, name: 'Bób  Ray' },
    messageId: '<1@example.org>' as MessageId,
    references: ['<0@example.org>' as MessageId],
    date: now,
    unsubscribe: { mail: 'u-x@example.org' as EmailAddress, url: 'https://example.org/u' },
  });

describe.each(['rsa', 'ed25519'] as const)('signed with %s', (kind) => {
  const sign = (message: Buffer): Buffer =>
    Buffer.concat([Buffer.from(dkimSignature(message, keyOf(kind), now)), message]);

  test.each(['invitation', 'settled', 'confirm'])('%s verifies', async (name) => {
    expect(await verdict(kind, sign(letterOf(name)))).toBe('pass');
  });

  test.each([
    ['a second From above', (text: string) => `From: <evil@e.test>\r\n${text}`],
    ['another subject', (text: string) => text.replace('Subject: Q3 review', 'Subject: Q4 review')],
    ['no way to unsubscribe', (text: string) => text.replace(/List-Unsubscribe-Post:.*\r\n/, '')],
    ['a word in the body', (text: string) => text.replace('a short reply', 'a long reply')],
  ])('%s breaks it', async (_, change) => {
    const before = sign(letterOf('invitation')).toString('latin1');
    const after = change(before);
    expect(after).not.toBe(before);
    expect(await verdict(kind, Buffer.from(after, 'latin1'))).not.toBe('pass');
  });

  test('blanks that a relay changes on the way do not', async () => {
    const text = sign(letterOf('invitation'))
      .toString('latin1')
      .replace('Subject: Q3 review', 'subject:  Q3\r\n review ');
    expect(await verdict(kind, Buffer.from(`${text}\r\n\r\n`, 'latin1'))).toBe('pass');
  });

  test('T94: From is signed once more than it is there', () => {
    const names = / h=([^;]+);/
      .exec(dkimSignature(letterOf('invitation'), keyOf(kind), now))![1]!
      .replace(/\s/g, '')
      .split(':');
    expect(names.filter((name) => name === 'from').length).toBe(2);
    expect(names).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted']));
  });
});

test('a file without a private key is named at start', () => {
  const keyFile = join(folder, 'empty.pem');
  writeFileSync(keyFile, 'nothing');
  expect(() => readDkimKey({ domain: 'example.org', selector: 's', keyFile })).toThrow();
});
