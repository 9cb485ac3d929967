// What an operator looks after: mails laid aside, letters that wait or gave up, who wants no mail.
import type { Instant } from '../values/instant.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';
import type { InboxTable, OutboxTable } from './tables.ts';

export type AsideMail = Pick<InboxTable, 'id' | 'received' | 'mail_from' | 'class' | 'outcome' | 'reason'>;
export type StuckLetter = Pick<
  OutboxTable,
  'id' | 'kind' | 'address' | 'created' | 'due' | 'state' | 'attempts' | 'reply'
>;

const letterColumns = ['id', 'kind', 'address', 'created', 'due', 'state', 'attempts', 'reply'] as const;

const aside = statement<{ most: number }, AsideMail>((db, { most }) =>
  db
    .selectFrom('inbox')
    .select(['id', 'received', 'mail_from', 'class', 'outcome', 'reason'])
    .where('state', '=', 'aside')
    .orderBy('id', 'desc')
    .limit(most),
);
const stuck = statement<{ most: number }, StuckLetter>((db, { most }) =>
  db
    .selectFrom('outbox')
    .select(letterColumns)
    .where('state', 'in', ['waiting', 'sending', 'held'])
    .where('attempts', '>', 0)
    .orderBy('due')
    .limit(most),
);
const gaveUp = statement<{ most: number }, StuckLetter>((db, { most }) =>
  db.selectFrom('outbox').select(letterColumns).where('state', '=', 'gave-up').orderBy('id', 'desc').limit(most),
);
const waiting = statement<Record<never, never>, { count: number | string }>(
  (db) =>
    db
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('state', 'in', ['waiting', 'sending', 'held']) as never,
);
const suppressed = statement<Record<never, never>, { reason: string; count: number | string }>(
  (db) =>
    db
      .selectFrom('suppressed')
      .select((eb) => ['reason', eb.fn.countAll<number>().as('count')])
      .groupBy('reason') as never,
);

export interface Oversight {
  readonly aside: readonly AsideMail[];
  /** Letters that were tried and did not get through yet. */
  readonly stuck: readonly StuckLetter[];
  readonly gaveUp: readonly StuckLetter[];
  readonly waiting: number;
  readonly suppressed: readonly { readonly reason: string; readonly count: number }[];
}

export async function oversee(store: Store, most = 50): Promise<Oversight> {
  const [mails, late, lost, [left], stopped] = await Promise.all([
    store.db.rows(aside, { most }),
    store.db.rows(stuck, { most }),
    store.db.rows(gaveUp, { most }),
    store.db.rows(waiting, {}),
    store.db.rows(suppressed, {}),
  ]);
  return {
    aside: mails,
    stuck: late,
    gaveUp: lost,
    waiting: Number(left?.count ?? 0),
    suppressed: stopped.map(({ reason, count }) => ({ reason, count: Number(count) })),
  };
}

const open = statement<{ most: number }, StuckLetter>((db, { most }) =>
  db
    .selectFrom('outbox')
    .select(letterColumns)
    .where('state', 'in', ['waiting', 'sending', 'unknown', 'held'])
    .orderBy('due')
    .limit(most),
);

/** Letters that have not left, the next one first. */
export const openLetters = (store: Store, most = 1000): Promise<StuckLetter[]> => store.db.rows(open, { most });

/** Mails that are laid aside, newest first. */
export const asideMails = (store: Store, most = 1000): Promise<AsideMail[]> => store.db.rows(aside, { most });

const rawBytes = statement<{ id: string }, { bytes: Uint8Array }>((db, { id }) =>
  db.selectFrom('inbox').innerJoin('raw', 'raw.id', 'inbox.raw_id').select('raw.bytes').where('inbox.id', '=', id),
);

/** A mail as it came in, while it is kept. */
export async function rawOf(store: Store, id: string): Promise<Uint8Array | undefined> {
  return (await store.db.rows(rawBytes, { id }))[0]?.bytes;
}

const takeUp = statement<{ id: string; now: Instant }>((db, { id, now }) =>
  db
    .updateTable('inbox')
    .set({ state: 'kept', attempts: 0, outcome: null, reason: null, leased_until: now, leased_by: null })
    .where('id', '=', id)
    .where('state', '=', 'aside'),
);
const drop = statement<{ id: string }>((db, { id }) =>
  db.updateTable('inbox').set({ state: 'done' }).where('id', '=', id).where('state', '=', 'aside'),
);
const sendNow = statement<{ id: string; now: Instant }>((db, { id, now }) =>
  db
    .updateTable('outbox')
    .set({ state: 'waiting', due: now, finished: null })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'held', 'gave-up']),
);
const dropLetter = statement<{ id: string; now: Instant }>((db, { id, now }) =>
  db
    .updateTable('outbox')
    .set({ state: 'stale', finished: now, reply: 'dropped by the operator' })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'held', 'gave-up']),
);

/** A mail that was laid aside is taken up again, or left for good. */
export async function decideMail(store: Store, id: string, what: 'retry' | 'drop'): Promise<void> {
  const now = store.now();
  await store.db.write([what === 'retry' ? store.db.bind(takeUp, { id, now }) : store.db.bind(drop, { id })]);
}

/** A letter is tried at once, or never again. */
export async function decideLetter(store: Store, id: string, what: 'retry' | 'drop'): Promise<void> {
  const now = store.now();
  await store.db.write([store.db.bind(what === 'retry' ? sendNow : dropLetter, { id, now })]);
  if (what === 'retry') store.owed('letter', now);
}
