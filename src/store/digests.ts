// Who gets a digest of the week, and when it is due. Selected by state, so that neither a restart nor a step of the clock
// sends one twice: whoever moves the moment on owes the letter, in one job.
import { nextAt } from '../scheduling/hours.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { Instant } from '../values/instant.ts';
import { dayIn, weekdayOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';

const monday = 1;
const morning = '07:00';

/** Monday morning on somebody's own clock. */
export function nextMonday(now: Instant, zone: ZoneId): Instant {
  let at = nextAt(morning, now, zone);
  while (weekdayOf(dayIn(at, zone)) !== monday) at = nextAt(morning, at, zone);
  return at;
}

const upsertDue = statement<{ key: string; due: Instant | null }>((db, { key, due }) =>
  db
    .insertInto('diaries')
    .values({ address_key: key, changes: 1, digest_due: due })
    .onConflict((conflict) => conflict.column('address_key').doUpdateSet({ digest_due: due })),
);

/** Asks for the digest, or for no more of them. @param zone the person's */
export async function setDigest(store: Store, address: EmailAddress, wanted: boolean, zone: ZoneId): Promise<void> {
  const due = wanted ? nextMonday(store.now(), zone) : null;
  await store.db.write([store.db.bind(upsertDue, { key: addressKey(address), due })]);
  if (due !== null) store.owed('clock', due);
}

const dueRows = statement<{ now: Instant; most: number }, { address_key: string; digest_due: Instant }>(
  (db, { now, most }) =>
    db
      .selectFrom('diaries')
      .select(['address_key', 'digest_due'])
      .where('digest_due', '<=', now)
      .orderBy('digest_due')
      .limit(most) as never,
);
const nextRow = statement<Record<never, never>, { due: Instant | null }>((db) =>
  db
    .selectFrom('diaries')
    .select((eb) => eb.fn.min('digest_due').as('due'))
    .where('digest_due', 'is not', null),
);

export interface DueDigest {
  readonly address: EmailAddress;
  readonly due: Instant;
}

export async function digestsDue(store: Store, most: number): Promise<DueDigest[]> {
  const rows = await store.db.rows(dueRows, { now: store.now(), most });
  return rows.map(({ address_key, digest_due }) => ({ address: address_key as EmailAddress, due: digest_due }));
}

export async function nextDigestDue(store: Store): Promise<Instant | undefined> {
  return (await store.db.rows(nextRow, {}))[0]?.due ?? undefined;
}

const moveOn = statement<{ key: string; due: Instant; next: Instant }>(
  (db, { key, due, next }) =>
    db.updateTable('diaries').set({ digest_due: next }).where('address_key', '=', key).where('digest_due', '=', due),
  1,
);

/** The guard of the job that owes a digest: of two hands only one sends it. */
export const digestStep = (store: Store, { address, due }: DueDigest, zone: ZoneId): Step =>
  store.db.bind(moveOn, { key: addressKey(address), due, next: nextMonday(store.now(), zone) });
