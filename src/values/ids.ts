// Brands for what must not be confused. One function mints each; past it nobody checks again.
import { fail, ok, type Result } from './result.ts';

declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** `e` and 16 characters of lower-case base32: opaque, safe in URLs, authorises nothing. */
export type EventId = Brand<string, 'EventId'>;

/** `p1`, `p2`, …: stable within one event, never reused. */
export type PartyId = Brand<string, 'PartyId'>;

/** A Message-ID with its angle brackets, as it stands in headers (RFC 5322 §3.6.4). */
export type MessageId = Brand<string, 'MessageId'>;

export function parseEventId(text: string): Result<EventId, string> {
  return /^e[a-z2-7]{16}$/.test(text) ? ok(text as EventId) : fail(`"${text.slice(0, 40)}" is no event.`);
}

export function parsePartyId(text: string): Result<PartyId, string> {
  return /^p[1-9]\d{0,3}$/.test(text) ? ok(text as PartyId) : fail(`"${text.slice(0, 40)}" is no party.`);
}

export const partyId = (number: number): PartyId => `p${number}` as PartyId;
export const partyNumber = (id: PartyId): number => Number(id.slice(1));

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Lower-case base32 (RFC 4648 alphabet, no padding), since mail programs lower-case what stands before the @. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += base32[(value >> bits) & 31];
    }
  }
  return bits > 0 ? text + base32[(value << (5 - bits)) & 31] : text;
}

/** @param random at least 10 bytes from the caller: the core has no randomness of its own. */
export const eventId = (random: Uint8Array): EventId => `e${toBase32(random.subarray(0, 10))}` as EventId;

/** Every `<…>` of an In-Reply-To or References header, whatever stands between them: Exchange joins by commas. */
export function messageIdsIn(header: string, most = 20): MessageId[] {
  const found = header.match(/<[^<>\s]{1,250}>/g) ?? [];
  return found.slice(-most) as MessageId[];
}
