// Small facts that outlive the process: that letters are paused and why, where a mailbox was left, whom we asked to confirm.
import { type Milliseconds, plus } from '../values/instant.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { MarksTable } from './tables.ts';

export type Mark = MarksTable;

const markRow = statement<{ name: string }, MarksTable>((db, { name }) =>
  db.selectFrom('marks').selectAll().where('name', '=', name),
);
const setMark = statement<MarksTable>((db, { name, value, at }) =>
  db
    .insertInto('marks')
    .values({ name, value, at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value, at })),
);
const renewMark = statement<MarksTable & { before: string }>(
  (db, { name, value, at, before }) =>
    db
      .insertInto('marks')
      .values({ name, value, at })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ value, at })
          .where('marks.at', '<=', before as MarksTable['at']),
      ),
  1,
);
const deleteMark = statement<{ name: string }>((db, { name }) => db.deleteFrom('marks').where('name', '=', name));

export async function findMark(store: Store, name: string): Promise<Mark | undefined> {
  return (await store.db.rows(markRow, { name }))[0];
}

export const markStep = (store: Store, name: string, value: string): Step =>
  store.db.bind(setMark, { name, value, at: store.now() });

/** Sets a mark that must not be set again for a while: a job with it fails when it is too early. */
export const onceStep = (store: Store, name: string, every: Milliseconds): Step => {
  const at = store.now();
  return store.db.bind(renewMark, { name, value: '', at, before: plus(at, -every) });
};

export const forgetStep = (store: Store, name: string): Step => store.db.bind(deleteMark, { name });
