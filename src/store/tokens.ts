// Secrets that people hold: login links, sessions, keys of the API, ways to unsubscribe. Only their hashes are kept, each
// with its purpose, so that none opens what another is for.
import { randomBytes } from 'node:crypto';
import { addressKey, type EmailAddress } from '../values/address.ts';
import { day, type Instant, type Milliseconds, minute, plus } from '../values/instant.ts';
import { deriveToken, hashToken, type Purpose, randomToken, type Token, type TokenHash } from '../values/token.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import { unsubscribeToken } from './store.ts';
import type { TokensTable } from './tables.ts';

export type HeldPurpose = Extract<Purpose, 'login' | 'session' | 'key'>;

const forEver = '2200-01-01T00:00:00.000Z' as Instant;

/** How long each lives; sessions and keys live on while they are used. */
const lives: Readonly<Record<HeldPurpose, Milliseconds>> = { login: 15 * minute, session: 30 * day, key: 30 * day };

export const mostKeys = 10;

export interface Held {
  readonly hash: TokenHash;
  readonly address: EmailAddress;
  readonly label?: string;
  readonly created: Instant;
  readonly expires: Instant;
}

const insertToken = statement<Omit<TokensTable, 'used'>>((db, row) =>
  db
    .insertInto('tokens')
    .values({
      hash: row.hash,
      purpose: row.purpose,
      address_key: row.address_key,
      label: row.label,
      created: row.created,
      expires: row.expires,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing()),
);

/** A fresh secret for a person, and the step that makes it good. */
export function mint(
  store: Store,
  purpose: HeldPurpose,
  address: EmailAddress,
  label?: string,
): { token: Token; step: Step } {
  const token = randomToken(randomBytes(17));
  const now = store.now();
  const step = store.db.bind(insertToken, {
    hash: hashToken(token),
    purpose,
    address_key: addressKey(address),
    label: label ?? null,
    created: now,
    expires: plus(now, lives[purpose]),
  });
  return { token, step };
}

export async function issue(store: Store, purpose: HeldPurpose, address: EmailAddress, label?: string): Promise<Token> {
  const { token, step } = mint(store, purpose, address, label);
  await store.db.write([step]);
  return token;
}

const tokenRow = statement<{ hash: TokenHash; purpose: string }, TokensTable>((db, { hash, purpose }) =>
  db.selectFrom('tokens').selectAll().where('hash', '=', hash).where('purpose', '=', purpose),
);
const prolong = statement<{ hash: TokenHash; expires: Instant }>((db, { hash, expires }) =>
  db.updateTable('tokens').set({ expires }).where('hash', '=', hash),
);

const heldOf = (row: TokensTable): Held => ({
  hash: row.hash,
  address: row.address_key as EmailAddress,
  created: row.created,
  expires: row.expires,
  ...(row.label === null ? {} : { label: row.label }),
});

/** Whose session or key this is, if it is alive. Its use prolongs its life, written down once a day. */
export async function holderOf(store: Store, purpose: 'session' | 'key', token: Token): Promise<Held | undefined> {
  const [row] = await store.db.rows(tokenRow, { hash: hashToken(token), purpose });
  const now = store.now();
  if (row === undefined || row.expires <= now) return undefined;
  const expires = plus(now, lives[purpose]);
  if (expires > plus(row.expires, day))
    await store.db.write([store.db.bind(prolong, { hash: row.hash, expires })]).catch(() => {});
  return heldOf(row);
}

const spend = statement<{ hash: TokenHash; now: Instant }>(
  (db, { hash, now }) =>
    db
      .updateTable('tokens')
      .set({ used: now })
      .where('hash', '=', hash)
      .where('used', 'is', null)
      .where('expires', '>', now),
  1,
);

/** What a login link still is. */
export async function loginOf(
  store: Store,
  token: Token,
): Promise<{ address: EmailAddress; alive: boolean } | undefined> {
  const [row] = await store.db.rows(tokenRow, { hash: hashToken(token), purpose: 'login' });
  return row && { address: row.address_key as EmailAddress, alive: row.used === null && row.expires > store.now() };
}

/** Turns a login link into a session, once. @returns nothing when it is used up, too old or no login link at all */
export async function logIn(store: Store, token: Token): Promise<Token | undefined> {
  const login = await loginOf(store, token);
  if (login === undefined) return undefined;
  const session = mint(store, 'session', login.address);
  const spent = store.db.bind(spend, { hash: hashToken(token), now: store.now() });
  return (await store.db.write([spent, session.step])).done ? session.token : undefined;
}

const deleteDead = statement<{ now: Instant }>((db, { now }) => db.deleteFrom('tokens').where('expires', '<=', now));

/** Forgets what has lived its time. */
export const sweepStep = (store: Store): Step => store.db.bind(deleteDead, { now: store.now() });

const deleteToken = statement<{ hash: TokenHash; key: string }>((db, { hash, key }) =>
  db.deleteFrom('tokens').where('hash', '=', hash).where('address_key', '=', key),
);
const tokensOf = statement<{ key: string; purpose: string; now: Instant }, TokensTable>((db, { key, purpose, now }) =>
  db
    .selectFrom('tokens')
    .selectAll()
    .where('address_key', '=', key)
    .where('purpose', '=', purpose)
    .where('expires', '>', now)
    .orderBy('created', 'desc'),
);

/** Ends a session or a key. */
export async function revoke(store: Store, address: EmailAddress, hash: TokenHash): Promise<void> {
  await store.db.write([store.db.bind(deleteToken, { hash, key: addressKey(address) })]);
}

/** The living keys or sessions of a person, newest first. */
export async function heldBy(store: Store, address: EmailAddress, purpose: HeldPurpose): Promise<Held[]> {
  const rows = await store.db.rows(tokensOf, { key: addressKey(address), purpose, now: store.now() });
  return rows.map(heldOf);
}

/** The way to unsubscribe that stands in the letters to an address; it never ends. */
export const unsubscribeStep = (store: Store, address: EmailAddress): Step =>
  store.db.bind(insertToken, {
    hash: hashToken(unsubscribeToken(store, addressKey(address))),
    purpose: 'unsubscribe',
    address_key: addressKey(address),
    label: null,
    created: store.now(),
    expires: forEver,
  });

/** Whom an unsubscribe link speaks for. */
export async function unsubscriber(store: Store, token: Token): Promise<EmailAddress | undefined> {
  const [row] = await store.db.rows(tokenRow, { hash: hashToken(token), purpose: 'unsubscribe' });
  return row?.address_key as EmailAddress | undefined;
}

const feedRow = statement<{ key: string }, TokensTable>((db, { key }) =>
  db.selectFrom('tokens').selectAll().where('purpose', '=', 'feed').where('address_key', '=', key),
);

const feedToken = (store: Store, key: string, generation: string): Token =>
  deriveToken(store.secret, 'feed', key, generation);

/** The address of a person's calendar feed, if they have had one made. */
export async function feedOf(store: Store, address: EmailAddress): Promise<Token | undefined> {
  const key = addressKey(address);
  const [row] = await store.db.rows(feedRow, { key });
  return row && feedToken(store, key, row.label ?? '');
}

/** An address for the feed, or another one; the old one is dead at once. */
export async function renewFeed(store: Store, address: EmailAddress): Promise<Token> {
  const key = addressKey(address);
  const generation = randomBytes(6).toString('hex');
  const token = feedToken(store, key, generation);
  const old = await store.db.rows(feedRow, { key });
  await store.db.write([
    ...old.map(({ hash }) => store.db.bind(deleteToken, { hash, key })),
    store.db.bind(insertToken, {
      hash: hashToken(token),
      purpose: 'feed',
      address_key: key,
      label: generation,
      created: store.now(),
      expires: forEver,
    }),
  ]);
  return token;
}

/** Whose calendar feed this is. */
export async function feedHolder(store: Store, token: Token): Promise<EmailAddress | undefined> {
  const [row] = await store.db.rows(tokenRow, { hash: hashToken(token), purpose: 'feed' });
  return row?.address_key as EmailAddress | undefined;
}
