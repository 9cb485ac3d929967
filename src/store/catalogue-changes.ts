// How the catalogue changes: names stay unique, what somebody else wrote down meanwhile is not lost, and what events have stays.
import { fail, ok, type Result } from '../values/result.ts';
import { longest, safeLine, safeLines } from '../values/text.ts';
import { type CatalogueKind, type CatalogueRecord, findRecord, nameKey, recordNamed, usesOf } from './catalogue.ts';
import { StoreAway } from './database.ts';
import { lit, type Step, statement } from './statement.ts';
import { rowId, type Store } from './store.ts';
import type { CatalogueNamesTable, CatalogueTable } from './tables.ts';

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

const changeable = ({ name, description, capacity, modified }: CatalogueTable) => ({
  name,
  description,
  capacity,
  modified,
});
const upsertRecord = statement<CatalogueTable>((db, row) =>
  db
    .insertInto('catalogue')
    .values({ id: row.id, kind: row.kind, created: row.created, ...changeable(row) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changeable(row))),
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
