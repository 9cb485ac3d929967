// The store as the rest of the house holds it: a database, and what rows are minted with.
import { randomBytes } from 'node:crypto';
import type { EmailAddress } from '../values/address.ts';
import { toBase32 } from '../values/ids.ts';
import { type Instant, instantOf, type Milliseconds } from '../values/instant.ts';
import { type BotAddress, tagAddress } from '../values/tag.ts';
import { deriveToken, type Purpose, type Token } from '../values/token.ts';
import type { Database } from './database.ts';

export interface Store {
  readonly db: Database;
  readonly bot: BotAddress;
  /** From which tokens are derived. */
  readonly secret: string;
  readonly gathering: Milliseconds;
  /** This process, in leases. */
  readonly owner: string;
  readonly now: () => Instant;
  /** Called once something is owed to the outside or to the clock, with the earliest moment. */
  readonly owed: (what: 'letter' | 'clock', due: Instant) => void;
}

let lastMs = 0;
let lastInstant: Instant | undefined;

/** The wall clock. Asked many times in a millisecond, so the text is made once for each. */
export function systemNow(): Instant {
  const ms = Date.now();
  if (lastInstant === undefined || ms !== lastMs) {
    lastMs = ms;
    lastInstant = instantOf(ms);
  }
  return lastInstant;
}

/** 20 characters that sort as they are made: neighbours in time are neighbours on disk, and none overtakes another. */
export function rowId(ms: number = Date.now()): string {
  sinceIdMs = ms === lastIdMs ? sinceIdMs + 1 : 0;
  lastIdMs = ms;
  return inDigits(ms, 9) + inDigits(sinceIdMs, 2) + toBase32(fewRandomBytes()).slice(0, 9);
}

let lastIdMs = 0;
let sinceIdMs = 0;

function inDigits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = digits[rest % 32] + text;
  return text;
}

// Randomness by the page: asking the system for every row costs more than the row.
const idBytes = 7;
let page = Buffer.alloc(0);
function fewRandomBytes(): Uint8Array {
  if (page.length < idBytes) page = randomBytes(512 * idBytes);
  const bytes = page.subarray(0, idBytes);
  page = page.subarray(idBytes);
  return bytes;
}

// Base32 with digits first, so that text sorts as numbers do.
const digits = '234567abcdefghijklmnopqrstuvwxyz';

/** The domain of our Message-IDs. */
export const messageDomain = (bot: BotAddress): string =>
  bot.replyDomain ?? bot.address.slice(bot.address.lastIndexOf('@') + 1);

export const partyToken = (
  store: Pick<Store, 'secret'>,
  purpose: Extract<Purpose, 'reply' | 'page'>,
  event: string,
  party: string,
  generation: number,
): Token => deriveToken(store.secret, purpose, event, party, generation);

/** Where a party's answers go: Reply-To and the ORGANIZER of their calendar objects. */
export const replyAddress = (
  store: Pick<Store, 'secret' | 'bot'>,
  event: string,
  party: string,
  generation: number,
): EmailAddress => tagAddress(store.bot, 'r', partyToken(store, 'reply', event, party, generation));

export const bounceToken = (store: Pick<Store, 'secret'>, outboxId: string): Token =>
  deriveToken(store.secret, 'bounce', outboxId);
export const unsubscribeToken = (store: Pick<Store, 'secret'>, addressKey: string): Token =>
  deriveToken(store.secret, 'unsubscribe', addressKey);
