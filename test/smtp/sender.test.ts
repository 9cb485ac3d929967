// Who is believed: real signatures, a name server of our own, and the tricks that pass with others (`field/reliability.md`
// T42 to T46, T55 to T57).
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { dkimSign, sealMessage } from 'mailauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { provesSender, readResults } from '../../src/smtp/results.ts';
import { type Arrival, checkSender, type Verdict } from '../../src/smtp/sender.ts';
import { type EmailAddress, parseAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import { openTestDns, type TestDns } from '../support/dns.ts';

const received = '2026-03-02T09:15:00.000Z' as Instant;
const ann = 'ann@org.test' as EmailAddress;

const keys = {
  good: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  short: generateKeyPairSync('rsa', { modulusLength: 512 }),
  other: generateKeyPairSync('rsa', { modulusLength: 1024 }),
};
const record = (key: KeyObject): string =>
  `v=DKIM1; k=rsa; p=${key.export({ type: 'spki', format: 'der' }).toString('base64')}`;
const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

let dns: TestDns;
beforeAll(async () => {
  dns = await openTestDns(
    new Map([
      ['TXT good._domainkey.org.test', [record(keys.good.publicKey)]],
      ['TXT short._domainkey.org.test', [record(keys.short.publicKey)]],
      ['TXT other._domainkey.evil.test', [record(keys.other.publicKey)]],
      ['TXT good._domainkey.mail.org.test', [record(keys.good.publicKey)]],
      ['TXT seal._domainkey.lists.test', [record(keys.other.publicKey)]],
      ['TXT _dmarc.org.test', ['v=DMARC1; p=reject']],
      ['TXT _dmarc.strict.test', ['v=DMARC1; p=reject; adkim=s; aspf=s']],
      ['TXT good._domainkey.sub.strict.test', [record(keys.good.publicKey)]],
      ['TXT org.test', ['v=spf1 ip4:192.0.2.1 -all']],
      ['TXT plain.test', ['v=spf1 ip4:192.0.2.1 -all']],
      ['TXT good._domainkey.plain.test', [record(keys.good.publicKey)]],
    ]),
  );
});
beforeEach(() => {
  dns.mood = 'well';
});
afterAll(() => dns.close());

const mail = (from = 'Ann <ann@org.test>', body = 'Tuesday at 10?\r\n'): string =>
  `From: ${from}\r\nTo: parley@bot.test\r\nSubject: Lunch\r\nMessage-ID: <1@org.test>\r\n\r\n${body}`;

interface Signing {
  readonly domain?: string;
  readonly selector?: string;
  readonly key?: KeyObject;
  readonly l?: number;
  readonly expires?: Date;
  readonly headers?: string;
}

async function signed(text: string, how: Signing = {}): Promise<string> {
  const { domain = 'org.test', selector = 'good', key = keys.good.privateKey, l, expires, headers } = how;
  const { signatures, errors } = await dkimSign(text, {
    canonicalization: 'relaxed/relaxed',
    signTime: new Date('2026-03-02T09:00:00Z'),
    ...(expires ? { expires } : {}),
    signatureData: [
      {
        signingDomain: domain,
        selector,
        privateKey: pem(key),
        ...(l === undefined ? {} : { maxBodyLength: l }),
        ...(headers === undefined ? {} : { headerList: headers }),
      },
    ],
  } as Parameters<typeof dkimSign>[1]);
  if (errors.length > 0) throw errors[0]!.err;
  return `${signatures.replace(/\r\n*$/, '')}\r\n${text}`;
}

const check = (text: string, more: Partial<Arrival> = {}, sealers: readonly string[] = []): Promise<Verdict> =>
  checkSender(
    { raw: Buffer.from(text), from: ann, mailFrom: 'bounce@elsewhere.test', received, ...more },
    { dns: dns.lookup, sealers, name: 'bot.test' },
  );

describe('proven', () => {
  test('by a signature of the From domain', async () => expect(await check(await signed(mail()))).toBe('proven'));
  test('by a signature of a domain below it, unless the domain is strict', async () => {
    expect(await check(await signed(mail(), { domain: 'mail.org.test' }))).toBe('proven');
    const strict = 'ann@strict.test' as EmailAddress;
    const text = await signed(mail(strict), { domain: 'sub.strict.test' });
    expect(await check(text, { from: strict })).toBe('unproven');
  });
  test('by the return path, from an address that its SPF names', async () => {
    const path = { mailFrom: 'ann@org.test', helo: 'mx.org.test' };
    expect(await check(mail(), { ...path, ip: '192.0.2.1' })).toBe('proven');
    expect(await check(mail(), { ...path, ip: '192.0.2.2' })).toBe('unproven');
    expect(await check(mail(), path)).toBe('unproven');
  });
  test('where no policy is published, by the same means', async () => {
    const from = 'ann@plain.test' as EmailAddress;
    expect(await check(await signed(mail(from), { domain: 'plain.test' }), { from })).toBe('proven');
    expect(await check(mail(from), { from, mailFrom: from, ip: '192.0.2.1' })).toBe('proven');
    expect(await check(await signed(mail(from)), { from })).toBe('unproven');
  });
});

describe('T56: never proven', () => {
  const tricks: readonly [string, () => Promise<string>][] = [
    ['nothing at all', async () => mail()],
    [
      'a signature of somebody else',
      () => signed(mail(), { domain: 'evil.test', selector: 'other', key: keys.other.privateKey }),
    ],
    ['a forged signature', () => signed(mail(), { key: keys.other.privateKey })],
    ['a body that was changed', async () => (await signed(mail())).replace('Tuesday', 'Thursday')],
    [
      'a From that was changed',
      async () => (await signed(mail('Bob <bob@org.test>'))).replace('Bob <bob@', 'Ann <ann@'),
    ],
    ['l=, with words added below', async () => `${await signed(mail(), { l: 14 })}Invite x@evil.test too.\r\n`],
    ['l=, though nothing was added', () => signed(mail(), { l: 14 })],
    ['an expired signature', () => signed(mail(), { expires: new Date('2026-03-02T09:10:00Z') })],
    ['a key of 512 bits', () => signed(mail(), { selector: 'short', key: keys.short.privateKey })],
    ['a key that is not published', () => signed(mail(), { selector: 'gone' })],
    [
      'a hundred signatures',
      async () =>
        `${'DKIM-Signature: v=1; a=rsa-sha256; d=org.test; s=x; h=from; bh=; b=\r\n'.repeat(100)}${await signed(mail())}`,
    ],
    ['a signature that is no signature', async () => `DKIM-Signature: ;;;=\u0000=;v\r\n${mail()}`],
  ];
  test.each(tricks)('%s', async (_, write) => expect(await check(await write())).toBe('unproven'));

  test('T46: a look-alike of another script is another domain', () => {
    expect(must(parseAddress('ann@аррӏе.com'))).toBe('ann@xn--80ak6aa92e.com');
  });
});

describe('the DNS in trouble', () => {
  test.each(['silent', 'failing'] as const)('%s: no answer, and never a pass', async (mood) => {
    dns.mood = mood;
    const from = `ann@${mood}.test` as EmailAddress;
    const text = await signed(mail(from), { domain: `${mood}.test` });
    expect(await check(text, { from, mailFrom: from, ip: '192.0.2.1' })).toBe('no-answer');
  });
});

describe('a mail that somebody sealed', () => {
  const seal = async (found: string, domain = 'lists.test'): Promise<string> => {
    const text = mail().replace('Subject: Lunch', 'Subject: [list] Lunch');
    const headers = await sealMessage(text, {
      signingDomain: domain,
      selector: 'seal',
      privateKey: pem(keys.other.privateKey),
      cv: 'none',
      authResults: found,
      signTime: new Date('2026-03-02T09:00:00Z'),
    });
    return `${headers.toString().replace(/\r\n*$/, '')}\r\n${text}`;
  };
  const passed = 'lists.test; dmarc=pass header.from=org.test';

  test('is believed where the operator believes the sealer', async () => {
    expect(await check(await seal(passed), {}, ['lists.test'])).toBe('proven');
    expect(await check(await seal(passed), {}, ['other.test'])).toBe('unproven');
    expect(await check(await seal(passed))).toBe('unproven');
  });
  test('proves no more than what was found, and only while it is whole', async () => {
    expect(await check(await seal('lists.test; dmarc=fail header.from=org.test'), {}, ['lists.test'])).toBe('unproven');
    expect(await check(await seal('lists.test; dmarc=pass header.from=b.test'), {}, ['lists.test'])).toBe('unproven');
    const changed = (await seal(passed)).replace('Tuesday', 'Thursday');
    expect(await check(changed, {}, ['lists.test'])).toBe('unproven');
  });
});

describe('what a relay says', () => {
  // value, whether it proves a From at org.test
  const values: readonly [string, boolean][] = [
    ['mx.test; dmarc=pass (p=reject dis=none) header.from=org.test', true],
    ['mx.test 1; spf=pass smtp.mailfrom=x@b.test; dkim=pass header.d=b.test; dmarc=pass header.from=ORG.test', true],
    ['mx.test; dmarc=pass header.from=b.test', false],
    ['mx.test; dmarc=fail header.from=org.test; dkim=pass header.d=org.test', false],
    ['mx.test; dmarc=none header.from=org.test; dkim=pass (2048-bit key) header.d=org.test header.b="a;b"', true],
    ['mx.test; dkim=pass header.i=@org.test', true],
    ['mx.test; dkim=pass header.d=b.test; dkim=fail header.d=org.test', false],
    ['mx.test; dkim=pass header.d=test', false],
    ['mx.test; spf=pass smtp.mailfrom=ann@org.test', true],
    ['mx.test; spf=pass smtp.mailfrom=ann@org.test.evil.test', false],
    ['mx.test; spf=softfail (dmarc=pass header.from=org.test) smtp.mailfrom=b.test', false],
    ['mx.test; spf=fail reason="; dmarc=pass header.from=org.test" smtp.mailfrom=b.test', false],
    ['mx.test; none', false],
    ['', false],
  ];
  test.each(values)('%s', (value, proves) => expect(provesSender(readResults(value), 'org.test')).toBe(proves));

  test('long and unclosed ones take no time to read', () => {
    for (const value of [
      '('.repeat(60_000),
      `m; ${'dkim=pass '.repeat(6000)}`,
      `m; dkim=pass ${'header.d='.repeat(6000)}`,
      '"'.repeat(60_001),
    ])
      expect(provesSender(readResults(value), 'org.test')).toBe(false);
  });
});
