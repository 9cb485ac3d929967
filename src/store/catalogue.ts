// Categories and locations as records. Events keep the name that they were given; a record that is renamed is found by all its names.
import type { Room } from '../scheduling/availability.ts';
import { lit, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { CatalogueTable } from './tables.ts';

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
