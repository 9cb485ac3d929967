// Mails that were kept and what became of them. A row is born leased to the process that took it in, so the path of a
// mail needs no second write before its change; leases that run out are claimed by whoever is alive.
import { hash } from 'node:crypto';
import { ownBytes } from '../values/bytes.ts';
import { type Instant, minute, plus } from '../values/instant.ts';
import { mailKey, messageIdOf } from './fingerprint.ts';
import { lit, type Step, statement } from './statement.ts';
import { rowId, type Store } from './store.ts';
import type { InboxTable } from './tables.ts';

/** Who brought a mail, as far as the door could tell. */
export interface Session {
  readonly door: 'smtp' | 'lmtp' | 'imap' | 'http' | 'feed';
  readonly remote?: string;
  readonly helo?: string;
  readonly tls?: boolean;
}

/** A mail and one of its recipients, as the worker takes it up. */
export interface KeptMail {
  readonly id: string;
  readonly raw: Uint8Array;
  readonly received: Instant;
  readonly mailFrom: string;
  readonly rcpt: string;
  readonly session: Session;
  readonly attempts: number;
}

export const lease = minute;
export const mostAttempts = 5;

type InboxRow = InboxTable;
const insertInbox = statement<InboxRow>((db, row) =>
  db
    .insertInto('inbox')
    .values({
      id: row.id,
      key: row.key,
      raw_id: row.raw_id,
      received: row.received,
      mail_from: row.mail_from,
      rcpt: row.rcpt,
      session: row.session,
      state: 'kept',
      attempts: 1,
      leased_until: row.leased_until,
      leased_by: row.leased_by,
      message_id: row.message_id,
    })
    .onConflict((conflict) => conflict.column('key').doNothing()),
);
const insertRaw = statement<{ id: string; received: Instant; bytes: Uint8Array }>((db, row) =>
  db
    .insertInto('raw')
    .values({ id: row.id, received: row.received, bytes: row.bytes })
    .onConflict((conflict) => conflict.column('id').doNothing()),
);

/**
 * Keeps a mail for each of its recipients; resolves once it is flushed, and only then may 250 be said.
 * @returns what is new; a recipient who had this mail before is left out
 */
export async function keepMail(
  store: Store,
  envelope: { readonly mailFrom: string; readonly rcptTo: readonly string[] },
  bytes: Uint8Array,
  session: Session,
): Promise<KeptMail[]> {
  const raw = ownBytes(bytes);
  const received = store.now();
  const rawId = hash('sha256', raw, 'hex').slice(0, 40);
  const rows = envelope.rcptTo.map((rcpt) => ({
    id: rowId(),
    key: mailKey(raw, rcpt),
    raw_id: rawId,
    received,
    mail_from: envelope.mailFrom,
    rcpt,
    session: JSON.stringify(session),
    leased_until: plus(received, lease),
    leased_by: store.owner,
    message_id: messageIdOf(raw) ?? null,
  })) as InboxRow[];
  const result = await store.db.write([
    store.db.bind(insertRaw, { id: rawId, received, bytes: raw }),
    ...rows.map((row) => store.db.bind(insertInbox, row)),
  ]);
  const changed = result.done ? result.changed.slice(1) : [];
  return rows
    .filter((_, i) => changed[i] === 1)
    .map((row) => ({ id: row.id, raw, received, mailFrom: row.mail_from, rcpt: row.rcpt, session, attempts: 1 }));
}

const finish = statement<{
  id: string;
  attempts: number;
  state: 'done' | 'aside';
  outcome: string;
  reason?: string;
  class?: string;
  event?: string;
}>(
  (db, row) =>
    db
      .updateTable('inbox')
      .set({
        state: row.state,
        outcome: row.outcome,
        reason: row.reason ?? null,
        class: row.class ?? null,
        event_id: (row.event ?? null) as never,
        leased_until: null,
        leased_by: null,
      })
      .where('id', '=', row.id)
      .where('state', '=', 'kept')
      .where('attempts', '=', row.attempts),
  1,
);

/** What became of a mail, with the words for an operator. */
export interface Outcome {
  readonly outcome: 'applied' | 'noop' | 'held' | 'ignored' | 'refused' | 'dead';
  readonly reason?: string;
  readonly class?: string;
  readonly event?: string;
}

/** The step that ends a mail's way, to stand in the job that its change is. It holds only while the lease is ours. */
export const finishMail = (store: Store, mail: Pick<KeptMail, 'id' | 'attempts'>, outcome: Outcome): Step =>
  store.db.bind(finish, {
    ...outcome,
    id: mail.id,
    attempts: mail.attempts,
    state: outcome.outcome === 'held' || outcome.outcome === 'dead' ? 'aside' : 'done',
  });

const claim = statement<{ id: string; attempts: number; owner: string; until: Instant }>(
  (db, row) =>
    db
      .updateTable('inbox')
      .set((eb) => ({ attempts: eb('attempts', '+', 1), leased_by: row.owner, leased_until: row.until }))
      .where('id', '=', row.id)
      .where('state', '=', 'kept')
      .where('attempts', '=', row.attempts),
  1,
);
const unclaimed = statement<{ now: Instant; most: number }, InboxRow & { bytes: Uint8Array }>((db, { now, most }) =>
  db
    .selectFrom('inbox')
    .innerJoin('raw', 'raw.id', 'inbox.raw_id')
    .selectAll('inbox')
    .select('raw.bytes')
    .where('inbox.state', '=', lit('kept'))
    .where('inbox.leased_until', '<=', now)
    .orderBy('inbox.id')
    .limit(most),
);

/** Mails whose hands died or gave them back, now in ours. */
export async function claimKept(store: Store, most: number): Promise<KeptMail[]> {
  const now = store.now();
  const rows = await store.db.rows(unclaimed, { now, most });
  const until = plus(now, lease);
  const claims = rows.map(({ id, attempts }) => store.db.bind(claim, { id, attempts, owner: store.owner, until }));
  // Side by side they share their commits.
  const results = await Promise.all(claims.map((step) => store.db.write([step])));
  return rows
    .filter((_, i) => results[i]!.done)
    .map((row) => ({
      id: row.id,
      raw: row.bytes,
      received: row.received,
      mailFrom: row.mail_from,
      rcpt: row.rcpt,
      session: JSON.parse(row.session) as Session,
      attempts: row.attempts + 1,
    }));
}

const release = statement<{ id: string; attempts: number; until: Instant }>((db, row) =>
  db
    .updateTable('inbox')
    .set({ leased_until: row.until, leased_by: null })
    .where('id', '=', row.id)
    .where('attempts', '=', row.attempts)
    .where('state', '=', 'kept'),
);

/** Gives a mail back, to be taken up again at `until`. */
export async function releaseMail(
  store: Store,
  mail: Pick<KeptMail, 'id' | 'attempts'>,
  until: Instant,
): Promise<void> {
  await store.db.write([store.db.bind(release, { id: mail.id, attempts: mail.attempts, until })]);
}

const orphans = statement<{ now: Instant; owner: string }>((db, { now, owner }) =>
  db
    .updateTable('inbox')
    .set({ leased_until: now, leased_by: null })
    .where('state', '=', 'kept')
    .where('leased_by', '!=', owner),
);

// Whose hands they were stays written: such a letter may have arrived. One that was cut off before waits for its lease to run
// out: who dies again and again shall not send it again and again.
const orphanLetters = statement<{ now: Instant; owner: string }>((db, { now, owner }) =>
  db
    .updateTable('outbox')
    .set({ leased_until: now })
    .where('leased_by', '!=', owner)
    .where('leased_until', '>', now)
    .where('attempts', '<', 2),
);

/** At start, where nobody else serves this database: what a dead process held, mails and letters, is free at once. */
export async function freeLeases(store: Store): Promise<void> {
  const mine = { now: store.now(), owner: store.owner };
  await store.db.write([store.db.bind(orphans, mine), store.db.bind(orphanLetters, mine)]);
}
