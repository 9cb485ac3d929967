// The whole state as JSON lines: a head, one line for each row, in an order that both databases share, and a last line that
// says how many there were and what they come to, so that a torn file is known.
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { byteColumns, type StateTable, stateTableNames, stateTables } from './kept.ts';
import { schemaOf } from './migrate.ts';
import type { Dialect } from './statement.ts';
import type { Tables } from './tables.ts';

/** The first line. */
export interface ExportHead {
  readonly parley: 'export';
  readonly schema: number;
  /** From which tags and links are derived: without it those that people hold lead nowhere. */
  readonly secret: string;
}

/** The last line. */
export interface ExportEnd {
  readonly rows: number;
  readonly sha256: string;
}

const atOnce = 500;

/** Reads one moment of the state, whatever is changed meanwhile. */
export function inOneMoment<T>(db: Database, work: (query: Kysely<Tables>) => Promise<T>): Promise<T> {
  const moment = db.query.transaction();
  return (db.dialect === 'postgres' ? moment.setIsolationLevel('repeatable read') : moment).execute(work);
}

/** @param secret the store's @param write is given a line at a time @returns how many rows there were */
export async function exportState(
  db: Database,
  secret: string,
  write: (line: string) => Promise<void> | void,
): Promise<number> {
  const head: ExportHead = { parley: 'export', schema: await schemaOf(db), secret };
  await write(JSON.stringify(head));
  const sum = createHash('sha256');
  let rows = 0;
  await inOneMoment(db, async (query) => {
    for (const table of stateTableNames)
      for await (const row of rowsOf(db.dialect, query, table)) {
        const line = lineOf(table, row);
        sum.update(line).update('\n');
        rows++;
        await write(line);
      }
  });
  const end: ExportEnd = { rows, sha256: sum.digest('hex') };
  await write(JSON.stringify(end));
  return rows;
}

/** What the whole state comes to: two stores that hold the same have the same sum. */
export async function sumOf(db: Database): Promise<string> {
  const sum = createHash('sha256');
  await inOneMoment(db, async (query) => {
    for (const table of stateTableNames)
      for await (const row of rowsOf(db.dialect, query, table)) sum.update(lineOf(table, row)).update('\n');
  });
  return sum.digest('hex');
}

type Row = Record<string, unknown>;

/** Keys in one order, bytes as base64. */
const lineOf = (table: StateTable, row: Row): string =>
  JSON.stringify([
    table,
    Object.fromEntries(
      Object.keys(row)
        .sort()
        .map((key) => [key, row[key] instanceof Uint8Array ? Buffer.from(row[key]).toString('base64') : row[key]]),
    ),
  ]);

/** A table by its key, a page at a time; byte by byte, whatever the database takes for the order of letters. */
async function* rowsOf(dialect: Dialect, query: Kysely<Tables>, table: StateTable): AsyncGenerator<Row> {
  const keys: readonly string[] = stateTables[table];
  const ordered = keys.map((key) => inBytes(dialect, table, key));
  let last: Row | undefined;
  for (;;) {
    const after = last && sql`where (${sql.join(ordered)}) > (${sql.join(keys.map((key) => last![key]))})`;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${after ?? sql``}
      order by ${sql.join(ordered)} limit ${sql.lit(atOnce)}`.execute(query);
    yield* rows;
    if (rows.length < atOnce) return;
    last = rows.at(-1);
  }
}

const numbers: ReadonlySet<string> = new Set(['words.id', 'journal.seq']);

const inBytes = (dialect: Dialect, table: StateTable, key: string) =>
  dialect === 'postgres' && !numbers.has(`${table}.${key}`) ? sql`${sql.ref(key)} collate "C"` : sql`${sql.ref(key)}`;

/** A row as it is bound again. */
export function readRow(table: StateTable, row: Readonly<Row>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      byteColumns.has(`${table}.${key}`) ? Buffer.from(String(value), 'base64') : value,
    ]),
  );
}
