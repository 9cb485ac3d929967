// How often something may happen in a stretch of time: counted in the database, so that neither a restart nor a second process
// makes room for more.
import { type Instant, instantOf, type Milliseconds, msOf } from '../values/instant.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { CountersTable } from './tables.ts';

/** `most` in every stretch of `per`; stretches follow each other without a gap, the same for all. */
export interface Allowance {
  readonly name: string;
  readonly per: Milliseconds;
  readonly most: number;
}

const count = statement<Pick<CountersTable, 'name' | 'began'> & { most: number }>(
  (db, { name, began, most }) =>
    db
      .insertInto('counters')
      .values({ name, began, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['name', 'began'])
          .doUpdateSet((eb) => ({ count: eb('counters.count', '+', 1) }))
          .where('counters.count', '<', most),
      ),
  1,
);

/** Counts one more. A job with it fails as a whole when nothing is left of the allowance. */
export const allowanceStep = (store: Store, { name, per, most }: Allowance): Step =>
  store.db.bind(count, { name, began: stretch(store.now(), per), most });

/** When there is room again. */
export const roomAt = (store: Store, { per }: Allowance): Instant => instantOf(msOf(stretch(store.now(), per)) + per);

const stretch = (now: Instant, per: Milliseconds): Instant => instantOf(Math.floor(msOf(now) / per) * per);
