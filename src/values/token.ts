// Tags of addresses and links: who holds one may speak for a party. Derived, so that resends need no memory of them.
import { createHmac, hash } from 'node:crypto';
import { type Brand, toBase32 } from './ids.ts';

/** 28 characters of lower-case base32: 26 (130 bits) and two that catch typing errors before the database is asked. */
export type Token = Brand<string, 'Token'>;

/** SHA-256 of a token, hex: all that the database holds. */
export type TokenHash = Brand<string, 'TokenHash'>;

/** What a token opens. Each purpose has a key of its own, so none can be turned into another. */
export const purposes = ['reply', 'bounce', 'unsubscribe', 'page', 'login', 'feed', 'session', 'key'] as const;
export type Purpose = (typeof purposes)[number];

/** @param parts what the token stands for, e.g. event, party, generation; the same parts give the same token. */
export function deriveToken(secret: string, purpose: Purpose, ...parts: readonly (string | number)[]): Token {
  const mac = createHmac('sha256', purposeKey(secret, purpose)).update(parts.join('|')).digest();
  return withCheck(toBase32(mac.subarray(0, 17)).slice(0, 26));
}

const keys = new Map<string, Buffer>();

function purposeKey(secret: string, purpose: Purpose): Buffer {
  const name = `${purpose}:${secret}`;
  const key = keys.get(name) ?? createHmac('sha256', secret).update(`parley:${purpose}`).digest();
  if (keys.size < 1000) keys.set(name, key);
  return key;
}

/** A token that stands for nothing derivable (a login, a session, a key). @param random at least 17 bytes. */
export const randomToken = (random: Uint8Array): Token => withCheck(toBase32(random).slice(0, 26));

/** The token in `text`, or nothing when it is mistyped or no token at all. Case does not matter. */
export function readToken(text: string): Token | undefined {
  const lower = text.toLowerCase();
  return /^[a-z2-7]{28}$/.test(lower) && withCheck(lower.slice(0, 26)) === lower ? (lower as Token) : undefined;
}

export const hashToken = (token: Token): TokenHash => hash('sha256', token, 'hex') as TokenHash;

const withCheck = (body: string): Token => `${body}${toBase32(sha1(body)).slice(0, 2)}` as Token;
const sha1 = (text: string): Uint8Array => hash('sha1', text, 'buffer');
