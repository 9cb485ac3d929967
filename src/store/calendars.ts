// Calendars that people keep elsewhere and let us read: their addresses, when they are read next, and what they say is taken.
import { addressKey, type EmailAddress } from '../values/address.ts';
import { hour, type Instant, minute, plus } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import type { Span } from '../values/span.ts';
import { timeStep } from './availability.ts';
import { holdDiary } from './diaries.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';

const readEvery = hour;
/** Whoever reads one holds it for so long. */
const lease = 2 * minute;
const longestUrl = 2000;

export type CalendarRefusal = { readonly no: 'no-https'; readonly url: string };

/** `webcal://…` is what calendar programs call the https address of a calendar. */
export function readCalendarUrl(text: string): Result<string, CalendarRefusal> {
  const url = text.trim().replace(/^webcals?:/i, 'https:');
  const parsed = URL.canParse(url) && url.length <= longestUrl ? new URL(url) : undefined;
  const isGood =
    parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '' && parsed.port === '';
  return isGood ? ok(parsed.href) : fail({ no: 'no-https', url: text.slice(0, 200) });
}

type Address = { key: string; url: string | null; due: Instant | null };
const upsertCalendar = statement<Address>((db, { key, url, due }) =>
  db
    .insertInto('diaries')
    .values({ address_key: key, changes: 1, calendar_url: url, calendar_due: due })
    .onConflict((conflict) =>
      conflict.column('address_key').doUpdateSet({
        calendar_url: url,
        calendar_due: due,
        calendar_read: null,
        calendar_trouble: null,
      }),
    ),
);
const deleteRead = statement<{ key: string }>((db, { key }) =>
  db.deleteFrom('blocked').where('address_key', '=', key).where('state', '=', 'read'),
);

/** Where somebody's calendar is to be read from now on; nothing: nowhere, and what it said is forgotten. */
export async function setCalendar(
  store: Store,
  address: EmailAddress,
  url: string | undefined,
): Promise<Result<void, CalendarRefusal>> {
  const good = url === undefined ? ok(undefined) : readCalendarUrl(url);
  if (!good.ok) return good;
  const key = addressKey(address);
  const due = good.value === undefined ? null : store.now();
  await store.db.write([
    store.db.bind(upsertCalendar, { key, url: good.value ?? null, due }),
    store.db.bind(deleteRead, { key }),
  ]);
  if (due !== null) store.owed('clock', due);
  return ok(undefined);
}

export interface DueCalendar {
  readonly address: EmailAddress;
  readonly url: string;
  readonly due: Instant;
}

const dueRows = statement<
  { now: Instant; most: number },
  { address_key: string; calendar_url: string; calendar_due: Instant }
>(
  (db, { now, most }) =>
    db
      .selectFrom('diaries')
      .select(['address_key', 'calendar_url', 'calendar_due'])
      .where('calendar_due', '<=', now)
      .where('calendar_url', 'is not', null)
      .orderBy('calendar_due')
      .limit(most) as never,
);
const nextRow = statement<Record<never, never>, { due: Instant | null }>((db) =>
  db
    .selectFrom('diaries')
    .select((eb) => eb.fn.min('calendar_due').as('due'))
    .where('calendar_due', 'is not', null),
);
const claim = statement<{ key: string; due: Instant; until: Instant }>(
  (db, { key, due, until }) =>
    db
      .updateTable('diaries')
      .set({ calendar_due: until })
      .where('address_key', '=', key)
      .where('calendar_due', '=', due),
  1,
);

/** Calendars that are to be read now, in our hand for two minutes. */
export async function claimCalendars(store: Store, most: number): Promise<DueCalendar[]> {
  const now = store.now();
  const rows = await store.db.rows(dueRows, { now, most });
  const mine: DueCalendar[] = [];
  for (const { address_key: key, calendar_url: url, calendar_due } of rows) {
    const due = plus(now, lease);
    const { done } = await store.db.write([store.db.bind(claim, { key, due: calendar_due, until: due })]);
    if (done) mine.push({ address: key as EmailAddress, url, due });
  }
  return mine;
}

export async function nextCalendarDue(store: Store): Promise<Instant | undefined> {
  return (await store.db.rows(nextRow, {}))[0]?.due ?? undefined;
}

const settleRead = statement<{ key: string; due: Instant; next: Instant; read: Instant; trouble: string | null }>(
  (db, row) =>
    db
      .updateTable('diaries')
      .set({ calendar_due: row.next, calendar_read: row.read, calendar_trouble: row.trouble })
      .where('address_key', '=', row.key)
      .where('calendar_due', '=', row.due),
  1,
);

/** What a calendar says is taken stands in place of what it said before; of one that could not be read, that stays. */
export async function saveRead(
  store: Store,
  { address, due }: DueCalendar,
  read: Result<readonly Span[], string>,
): Promise<void> {
  const key = addressKey(address);
  const now = store.now();
  const taken: Step[] = read.ok
    ? [
        holdDiary(store, key),
        store.db.bind(deleteRead, { key }),
        ...read.value.map((span) => timeStep(store, key, 'read', span)),
      ]
    : [];
  await store.db.write([
    store.db.bind(settleRead, {
      key,
      due,
      next: plus(now, readEvery),
      read: now,
      trouble: read.ok ? null : read.error.slice(0, 300),
    }),
    ...taken,
  ]);
}
