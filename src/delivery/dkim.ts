// Signs our letters (RFC 6376). By hand, since neither library at hand can sign a header twice or one that is absent: that is
// what keeps others from adding a second From below our signature.
import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Instant, msOf } from '../values/instant.ts';

export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  readonly key: KeyObject;
}

/** @throws when there is no readable private key in the file: a bad setting, which stops the start */
export function readDkimKey(setting: {
  readonly domain: string;
  readonly selector: string;
  readonly keyFile: string;
}): DkimKey {
  const key = createPrivateKey(readFileSync(setting.keyFile));
  if (!Object.hasOwn(algorithms, key.asymmetricKeyType ?? ''))
    throw new Error(`${setting.keyFile} holds a ${key.asymmetricKeyType} key; DKIM needs RSA or Ed25519.`);
  return { domain: setting.domain, selector: setting.selector, key };
}

/** Signed whether present or not, `from` once more than it is there. Providers want both unsubscribe headers signed. */
const signed = [
  'from',
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'auto-submitted',
  'list-unsubscribe',
  'list-unsubscribe-post',
] as const;

const algorithms: Readonly<Record<string, { name: string; sign: (data: Buffer, key: KeyObject) => Buffer }>> = {
  rsa: { name: 'rsa-sha256', sign: (data, key) => sign('sha256', data, key) },
  // RFC 8463: over the hash, not over the data.
  ed25519: { name: 'ed25519-sha256', sign: (data, key) => sign(null, createHash('sha256').update(data).digest(), key) },
};

/** The DKIM-Signature header line of a message, to stand before its first byte. */
export function dkimSignature(message: Buffer, { domain, selector, key }: DkimKey, now: Instant): string {
  const algorithm = algorithms[key.asymmetricKeyType ?? '']!;
  const gap = message.indexOf('\r\n\r\n');
  const headers = headerFields(message.toString('latin1', 0, gap));
  const bodyHash = createHash('sha256')
    .update(relaxedBody(message.toString('latin1', gap + 4)), 'latin1')
    .digest('base64');
  const tags = `v=1; a=${algorithm.name}; c=relaxed/relaxed; d=${domain}; s=${selector};\r\n t=${Math.floor(msOf(now) / 1000)}; bh=${bodyHash};\r\n h=${folded(signed)};\r\n b=`;
  const data = `${signedHeaders(headers)}dkim-signature:${relaxedValue(` ${tags}`)}`;
  const signature = algorithm.sign(Buffer.from(data, 'latin1'), key).toString('base64');
  return `DKIM-Signature: ${tags}${signature.replace(/.{72}(?=.)/g, '$&\r\n ')}\r\n`;
}

const folded = (names: readonly string[]): string => names.join(':').replace(/.{60}[^:]*:(?=.)/g, '$&\r\n  ');

/** Name → values in their order; of a name that comes twice the last is signed first (§5.4.2). */
function headerFields(section: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of section.split(/\r\n(?![ \t])/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), line.slice(colon + 1)]);
  }
  return fields;
}

function signedHeaders(fields: ReadonlyMap<string, readonly string[]>): string {
  const left = new Map([...fields].map(([name, values]) => [name, [...values]]));
  return signed
    .map((name) => {
      const value = left.get(name)?.pop();
      return value === undefined ? '' : `${name}:${relaxedValue(value)}\r\n`;
    })
    .join('');
}

/** §3.4.2: unfolded, runs of blanks as one, none at the ends. */
const relaxedValue = (value: string): string =>
  value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/g, '');

/** §3.4.4: the same for each line, and no empty lines at the end. */
function relaxedBody(body: string): string {
  const lines = body.replace(/[ \t]+/g, ' ').replace(/ (?=\r\n|$)/g, '');
  const trimmed = lines.replace(/(?:\r\n)+$/, '');
  return trimmed === '' ? '' : `${trimmed}\r\n`;
}
