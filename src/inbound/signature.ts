// Mail that a provider posts is signed with a secret that both know, over the moment and the bytes, so that what was overheard
// once cannot be posted again later.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, minute, msOf } from '../values/instant.ts';

/** Posted again within this time, a mail is known by its key and acts once. */
const window = 15 * minute;

export interface Signed {
  /** Seconds since 1970, as the sender wrote them: `1772442900`. */
  readonly timestamp: string;
  /** `sha256=` and the hex of HMAC-SHA256 over `TIMESTAMP.BODY`. */
  readonly signature: string;
}

export type Verdict = 'good' | 'unsigned' | 'stale';

export function verifySigned(
  { timestamp, signature }: Signed,
  body: Uint8Array,
  secret: string,
  now: Instant,
): Verdict {
  // sha256=5d41402abc4b2a76b9719d911017c592…
  const given = /^sha256=([0-9a-f]{64})$/i.exec(signature)?.[1];
  if (given === undefined || !/^\d{1,12}$/.test(timestamp)) return 'unsigned';
  if (!timingSafeEqual(macOf(timestamp, body, secret), Buffer.from(given, 'hex'))) return 'unsigned';
  return Math.abs(msOf(now) - Number(timestamp) * 1000) > window ? 'stale' : 'good';
}

/** What a sender puts into its two headers. */
export const signatureFor = (body: Uint8Array, secret: string, timestamp: string): string =>
  `sha256=${macOf(timestamp, body, secret).toString('hex')}`;

const macOf = (timestamp: string, body: Uint8Array, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest();
