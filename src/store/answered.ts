// Requests that carry an Idempotency-Key, and what they were answered: the same request twice changes things once, and is
// answered alike for a day.
import { day, type Instant, plus } from '../values/instant.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { AnsweredTable } from './tables.ts';

export interface Answered {
  /** Fingerprint of the request, so that a key is not taken for another one. */
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

const answeredRow = statement<{ key: string; since: Instant }, AnsweredTable>((db, { key, since }) =>
  db.selectFrom('answered').selectAll().where('key', '=', key).where('at', '>', since),
);
const insertAnswered = statement<AnsweredTable>(
  (db, row) =>
    db
      .insertInto('answered')
      .values({ key: row.key, at: row.at, request: row.request, status: row.status, body: row.body })
      .onConflict((conflict) => conflict.column('key').doNothing()),
  1,
);
const forget = statement<{ before: Instant }>((db, { before }) => db.deleteFrom('answered').where('at', '<=', before));

const since = (store: Store): Instant => plus(store.now(), -day);

export async function findAnswered(store: Store, key: string): Promise<Answered | undefined> {
  const [row] = await store.db.rows(answeredRow, { key, since: since(store) });
  return row && { request: row.request, status: row.status, body: row.body };
}

/** Stands in the job of the change that it answers: of two alike at once only one holds, and the other finds its answer. */
export const answeredSteps = (store: Store, key: string, answered: Answered): Step[] => [
  store.db.bind(forget, { before: since(store) }),
  store.db.bind(insertAnswered, { key, at: store.now(), ...answered }),
];
