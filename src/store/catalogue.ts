// Categories and locations as records. Events keep the name that they were given; a record that is renamed is found by all its names.
import type { Room } from '../scheduling/availability.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { longest, safeLine, safeLines } from '../values/text.ts';
import { StoreAway } from './database.ts';
import { lit, type Step, statement } from './statement.ts';
import { rowId, type Store } from './store.ts';
import type { CatalogueNamesTable, CatalogueTable } from './tables.ts';

export type CatalogueKind = CatalogueTable['kind'];

export interface CatalogueRecord {
  readonly id: string;
  readonly kind: CatalogueKind;
  readonly name: string;
  readonly description?: string;
  /** How many people a location holds. One with a capacity is booked like a person: one event at a time. */
  readonly capacity?: number;
  readonly created: CatalogueTable['created'];
  readonly modified: CatalogueTable['modified'];
}

/** What is written down of a record; `null` takes it away. */
export interface CatalogueChanges {
  readonly name?: string;
  readonly description?: string | null;
  readonly capacity?: number | null;
}

export type CatalogueRefusal =
  | { readonly no: 'no-name' }
  | { readonly no: 'name-taken'; readonly name: string }
  | { readonly no: 'bad-capacity'; readonly most: number }
  | { readonly no: 'no-such-record' }
  | { readonly no: 'record-changed' }
  /** So many events have it. */
  | { readonly no: 'in-use'; readonly name: string; readonly events: number };

const mostPeople = 100_000;
const longestName: Record<CatalogueKind, number> = { category: longest.category, location: longest.place };

/** Names are compared without regard to case and spaces. */
export const nameKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** How a room stands among the diaries; no address looks like it. */
export const roomKey = (id: string): string => `room:${id}`;

export const isRoomKey = (key: string): boolean => key.startsWith('room:');

const recordOf = (row: CatalogueTable): CatalogueRecord => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  created: row.created,
  modified: row.modified,
  ...(row.description === null ? {} : { description: row.description }),
  ...(row.capacity === null ? {} : { capacity: row.capacity }),
});

const byId = statement<{ kind: CatalogueKind; id: string }, CatalogueTable>((db, { kind, id }) =>
  db.selectFrom('catalogue').selectAll().where('id', '=', id).where('kind', '=', kind),
);
const byName = statement<{ kind: CatalogueKind; key: string }, CatalogueTable>((db, { kind, key }) =>
  db
    .selectFrom('catalogue_names')
    .innerJoin('catalogue', 'catalogue.id', 'catalogue_names.id')
    .selectAll('catalogue')
    .where('catalogue_names.kind', '=', kind)
    .where('catalogue_names.name_key', '=', key),
);

export async function findRecord(store: Store, kind: CatalogueKind, id: string): Promise<CatalogueRecord | undefined> {
  const [row] = await store.db.rows(byId, { kind, id });
  return row && recordOf(row);
}

/** The record of that name, or of one that had it once. */
export async function recordNamed(
  store: Store,
  kind: CatalogueKind,
  name: string,
): Promise<CatalogueRecord | undefined> {
  const [row] = await store.db.rows(byName, { kind, key: nameKey(name) });
  return row && recordOf(row);
}

/** The room of an event, if its place is one that is booked. */
export async function roomNamed(store: Store, location: string | undefined): Promise<Room | undefined> {
  const found = location === undefined ? undefined : await recordNamed(store, 'location', location);
  return found?.capacity === undefined ? undefined : { id: found.id, name: found.name, capacity: found.capacity };
}

/** A page of the catalogue, by name. @param page 1 is the first */
export async function listRecords(
  store: Store,
  kind: CatalogueKind,
  page = 1,
  perPage = 10,
): Promise<{ readonly count: number; readonly records: readonly CatalogueRecord[] }> {
  const found = store.db.query.selectFrom('catalogue').where('kind', '=', kind);
  const { count } = await found.select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { count: Number(count), records: rows.map(recordOf) };
}

const upsertRecord = statement<CatalogueTable>((db, row) =>
  db
    .insertInto('catalogue')
    .values({
      id: row.id,
      kind: row.kind,
      name: row.name,
      description: row.description,
      capacity: row.capacity,
      created: row.created,
      modified: row.modified,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        name: row.name,
        description: row.description,
        capacity: row.capacity,
        modified: row.modified,
      }),
    ),
);
// Holds only while nobody else's record goes by that name.
const takeName = statement<CatalogueNamesTable>(
  (db, row) =>
    db
      .insertInto('catalogue_names')
      .values({ kind: row.kind, name_key: row.name_key, id: row.id })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'name_key']).doUpdateSet({ id: row.id }).where('catalogue_names.id', '=', row.id),
      ),
  1,
);
const freeName = statement<{ kind: CatalogueKind; key: string; id: string }>((db, { kind, key, id }) =>
  db.deleteFrom('catalogue_names').where('kind', '=', kind).where('name_key', '=', key).where('id', '=', id),
);

/** @param also what stands in the same job */
export async function addRecord(
  store: Store,
  kind: CatalogueKind,
  changes: CatalogueChanges,
  also: (added: CatalogueRecord) => readonly Step[] = () => [],
): Promise<Result<CatalogueRecord, CatalogueRefusal>> {
  const now = store.now();
  const record = changed({ id: rowId(), kind, name: '', created: now, modified: now }, changes);
  return record.ok ? save(store, record.value, also(record.value)) : record;
}

// Holds only while the record is as it was read: what somebody else wrote down meanwhile is not lost.
const holdRecord = statement<{ id: string; name: string; description: string; capacity: number }>(
  (db, row) =>
    db
      .updateTable('catalogue')
      .set((eb) => ({ modified: eb.ref('modified') }))
      .where('id', '=', row.id)
      .where('name', '=', row.name)
      .where((eb) => eb(eb.fn.coalesce('description', lit('')), '=', row.description))
      .where((eb) => eb(eb.fn.coalesce('capacity', eb.lit(0)), '=', row.capacity)),
  1,
);

const holdAsRead = (store: Store, { id, name, description = '', capacity = 0 }: CatalogueRecord): Step =>
  store.db.bind(holdRecord, { id, name, description, capacity });

/** Others may change the same record meanwhile; we look again this often. */
const mostRounds = 20;

/** Changes what is named, and leaves the rest. @param isCurrent whether the record is still the one that is to be changed */
export async function changeRecord(
  store: Store,
  kind: CatalogueKind,
  id: string,
  changes: CatalogueChanges,
  isCurrent: (found: CatalogueRecord) => boolean = () => true,
): Promise<Result<CatalogueRecord, CatalogueRefusal>> {
  for (let round = 0; round < mostRounds; round++) {
    const found = await findRecord(store, kind, id);
    if (found === undefined) return fail({ no: 'no-such-record' });
    if (!isCurrent(found)) return fail({ no: 'record-changed' });
    const record = changed({ ...found, modified: store.now() }, changes);
    if (!record.ok) return record;
    const saved = await save(store, record.value, [holdAsRead(store, found)]);
    if (saved.ok || saved.error.no !== 'record-changed') return saved;
  }
  throw new StoreAway('Others keep changing a record of the catalogue.');
}

function changed(
  { description: had, capacity: held, ...record }: CatalogueRecord,
  changes: CatalogueChanges,
): Result<CatalogueRecord, CatalogueRefusal> {
  const name = safeLine(changes.name ?? record.name, longestName[record.kind]);
  const description =
    changes.description === undefined ? had : safeLines(changes.description ?? '', longest.description);
  const capacity = changes.capacity === undefined ? held : (changes.capacity ?? undefined);
  if (name === '') return fail({ no: 'no-name' });
  if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= mostPeople))
    return fail({ no: 'bad-capacity', most: mostPeople });
  return ok({
    ...record,
    name,
    ...(description ? { description } : {}),
    ...(capacity === undefined || record.kind === 'category' ? {} : { capacity }),
  });
}

/** @param first what must hold beside the name being free */
async function save(
  store: Store,
  record: CatalogueRecord,
  first: readonly Step[],
): Promise<Result<CatalogueRecord, CatalogueRefusal>> {
  const { kind, name } = record;
  const holder = await recordNamed(store, kind, name);
  // A name that its record has given up goes to whoever wants it next.
  const former = holder !== undefined && nameKey(holder.name) !== nameKey(name) ? holder.id : undefined;
  const result = await store.db.write([...first, ...saveSteps(store, record, former)]);
  if (result.done) return ok(record);
  return fail(result.step < first.length ? { no: 'record-changed' } : { no: 'name-taken', name });
}

function saveSteps(store: Store, record: CatalogueRecord, former: string | undefined): Step[] {
  const { id, kind, name } = record;
  const key = nameKey(name);
  return [
    ...(former === undefined ? [] : [store.db.bind(freeName, { kind, key, id: former })]),
    store.db.bind(takeName, { kind, name_key: key, id }),
    store.db.bind(upsertRecord, {
      ...record,
      description: record.description ?? null,
      capacity: record.capacity ?? null,
    }),
  ];
}

const deleteRecord = statement<{ id: string }>((db, { id }) => db.deleteFrom('catalogue').where('id', '=', id), 1);
const deleteNames = statement<{ id: string }>((db, { id }) => db.deleteFrom('catalogue_names').where('id', '=', id));
const namesOf = statement<{ id: string }, { name_key: string }>((db, { id }) =>
  db.selectFrom('catalogue_names').select('name_key').where('id', '=', id),
);

type Used = { name: string | null; events: number | string };
const usedNames = {
  category: statement<Record<never, never>, Used>(
    (db) =>
      db
        .selectFrom('events')
        .select((eb) => ['category as name', eb.fn.countAll<number>().as('events')])
        .where('category', 'is not', null)
        .where('state', '!=', lit('cancelled'))
        .groupBy('category') as never,
  ),
  location: statement<Record<never, never>, Used>(
    (db) =>
      db
        .selectFrom('events')
        .select((eb) => ['location as name', eb.fn.countAll<number>().as('events')])
        .where('location', 'is not', null)
        .where('state', '!=', lit('cancelled'))
        .groupBy('location') as never,
  ),
};

/** Every name that events may have of what goes by `name`: those of its record, which may have been renamed, or the name alone. */
export async function namesFor(store: Store, kind: CatalogueKind, name: string): Promise<string[]> {
  const record = await recordNamed(store, kind, name);
  const names = record === undefined ? [] : await store.db.rows(namesOf, { id: record.id });
  return [nameKey(name), ...names.map(({ name_key }) => name_key)];
}

/** How many events that were not called off have a record, by any of its names. */
export async function usesOf(store: Store, { kind, id }: Pick<CatalogueRecord, 'kind' | 'id'>): Promise<number> {
  const names = new Set((await store.db.rows(namesOf, { id })).map(({ name_key }) => name_key));
  const used = await store.db.rows(usedNames[kind], {});
  return used.filter(({ name }) => names.has(nameKey(name ?? ''))).reduce((sum, { events }) => sum + Number(events), 0);
}

/**
 * A record that events have stays: those must be given another first.
 * @param isCurrent whether the record is still the one that is to go
 */
export async function removeRecord(
  store: Store,
  kind: CatalogueKind,
  id: string,
  isCurrent: (found: CatalogueRecord) => boolean = () => true,
): Promise<Result<CatalogueRecord, CatalogueRefusal>> {
  const found = await findRecord(store, kind, id);
  if (found === undefined) return fail({ no: 'no-such-record' });
  if (!isCurrent(found)) return fail({ no: 'record-changed' });
  const events = await usesOf(store, found);
  if (events > 0) return fail({ no: 'in-use', name: found.name, events });
  const { done } = await store.db.write([store.db.bind(deleteRecord, { id }), store.db.bind(deleteNames, { id })]);
  return done ? ok(found) : fail({ no: 'no-such-record' });
}
