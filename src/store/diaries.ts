// What a person says of their time in general: working hours, what is taken every week, how they want to be booked.
import type { Known, WorkingHours } from '../scheduling/availability.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { Instant, Minutes } from '../values/instant.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { DiariesTable } from './tables.ts';

export interface Diary extends Pick<Known, 'hours' | 'buffer' | 'noticeMinutes' | 'dailyMost'> {
  /** What is taken every week, like working hours that are not to be worked. */
  readonly weekly?: WorkingHours;
  /** When the next digest of the week leaves; nothing where none was asked for. */
  readonly digestDue?: Instant;
  /** The person's own calendar, which is read every hour. */
  readonly calendar?: { readonly url: string; readonly read?: Instant; readonly trouble?: string };
  /** Counts what happened to this person's time. */
  readonly changes: number;
}

const diaryRow = statement<{ key: string }, DiariesTable>((db, { key }) =>
  db.selectFrom('diaries').selectAll().where('address_key', '=', key),
);

/** A person's diary; one that holds nothing where they never said anything. */
export async function findDiary(store: Store, address: EmailAddress): Promise<Diary> {
  const [row] = await store.db.rows(diaryRow, { key: addressKey(address) });
  return row === undefined ? { changes: 0 } : diaryOf(row);
}

const diaryOf = (row: DiariesTable): Diary => ({
  changes: row.changes,
  ...(row.hours === null ? {} : { hours: JSON.parse(row.hours) as WorkingHours }),
  ...(row.weekly === null ? {} : { weekly: JSON.parse(row.weekly) as WorkingHours }),
  ...(row.buffer === null ? {} : { buffer: row.buffer }),
  ...(row.notice === null ? {} : { noticeMinutes: row.notice }),
  ...(row.daily_most === null ? {} : { dailyMost: row.daily_most }),
  ...(row.digest_due === null ? {} : { digestDue: row.digest_due }),
  ...(row.calendar_url === null
    ? {}
    : {
        calendar: {
          url: row.calendar_url,
          ...(row.calendar_read === null ? {} : { read: row.calendar_read }),
          ...(row.calendar_trouble === null ? {} : { trouble: row.calendar_trouble }),
        },
      }),
});

/** What of a diary its owner changes; `null` takes it away. */
export interface DiaryChanges {
  readonly hours?: WorkingHours | null;
  readonly weekly?: WorkingHours | null;
  readonly buffer?: Minutes | null;
  readonly noticeMinutes?: Minutes | null;
  readonly dailyMost?: number | null;
}

type Settings = Pick<DiariesTable, 'address_key' | 'hours' | 'weekly' | 'buffer' | 'notice' | 'daily_most'>;
const upsertSettings = statement<Settings>((db, row) =>
  db
    .insertInto('diaries')
    .values({
      address_key: row.address_key,
      changes: 1,
      hours: row.hours,
      weekly: row.weekly,
      buffer: row.buffer,
      notice: row.notice,
      daily_most: row.daily_most,
    })
    .onConflict((conflict) =>
      conflict.column('address_key').doUpdateSet((eb) => ({
        changes: eb('diaries.changes', '+', 1),
        hours: row.hours,
        weekly: row.weekly,
        buffer: row.buffer,
        notice: row.notice,
        daily_most: row.daily_most,
      })),
    ),
);

/** Writes down what somebody says of their time; what is not named stays as it is. */
export async function saveDiary(store: Store, address: EmailAddress, changes: DiaryChanges): Promise<void> {
  const { hours, weekly, buffer, noticeMinutes, dailyMost } = { ...(await findDiary(store, address)), ...changes };
  const step = store.db.bind(upsertSettings, {
    address_key: addressKey(address),
    hours: hours ? JSON.stringify(hours) : null,
    weekly: weekly ? JSON.stringify(weekly) : null,
    buffer: buffer ?? null,
    notice: noticeMinutes ?? null,
    daily_most: dailyMost ?? null,
  });
  await store.db.write([step]);
}

const hold = statement<{ key: string }>((db, { key }) =>
  db
    .insertInto('diaries')
    .values({ address_key: key, changes: 1 })
    .onConflict((conflict) =>
      conflict.column('address_key').doUpdateSet((eb) => ({ changes: eb('diaries.changes', '+', 1) })),
    ),
);
const holdAsRead = statement<{ key: string; changes: number }>(
  (db, { key, changes }) =>
    db
      .insertInto('diaries')
      .values({ address_key: key, changes: 1 })
      .onConflict((conflict) =>
        conflict
          .column('address_key')
          .doUpdateSet((eb) => ({ changes: eb('diaries.changes', '+', 1) }))
          .where('diaries.changes', '=', changes),
      ),
  1,
);

/** Holds the time of a person, or of a place, until the job ends: of two who take it at once, the second sees what the first did. */
export const holdDiary = (store: Store, key: string): Step => store.db.bind(hold, { key });

/** The same, and only while nothing has happened to that time since it was read. */
export const holdDiaryAsRead = (store: Store, key: string, changes: number): Step =>
  store.db.bind(holdAsRead, { key, changes });
