// The state out of a file of `export`, into a database that holds none: looked through before anything is written, and
// written as a whole or not at all.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { fail, ok, type Result } from '../values/result.ts';
import type { Database } from './database.ts';
import { type ExportEnd, type ExportHead, readRow } from './export.ts';
import { type StateTable, stateTableNames } from './kept.ts';
import { schemaOf } from './migrate.ts';
import type { Bound, Step } from './statement.ts';

export type Lines = AsyncIterable<string>;

/** What a file holds, once all of it has been looked at. */
export interface Checked {
  readonly rows: number;
  readonly secret: string;
}

const isTable = (name: unknown): name is StateTable =>
  typeof name === 'string' && (stateTableNames as readonly string[]).includes(name);

/** Looks through a file. @returns a sentence that says what is wrong with it */
export async function checkExport(db: Database, lines: Lines): Promise<Result<Checked, string>> {
  const sum = createHash('sha256');
  let head: ExportHead | undefined;
  let last: string | undefined;
  let rows = -1;
  for await (const line of lines) {
    if (head === undefined) {
      const read = headOf(line);
      if (read === undefined) return fail('This is no export of Parley: its first line says something else.');
      head = read;
      continue;
    }
    // The last line is no row, and only then is it known which one it is.
    if (last !== undefined) {
      if (rowOf(last) === undefined) return fail(`Line ${rows + 3} is no row of an export; nothing was imported.`);
      sum.update(last).update('\n');
    }
    last = line;
    rows++;
  }
  const end = last === undefined ? undefined : endOf(last);
  if (head === undefined || end === undefined)
    return fail('The file is torn: its last line is missing. Nothing was imported.');
  if (end.rows !== rows || end.sha256 !== sum.digest('hex'))
    return fail('The file is damaged: its rows do not come to what its last line says. Nothing was imported.');
  const schema = await schemaOf(db);
  if (head.schema !== schema)
    return fail(
      `The file is of another version (schema ${head.schema}, this Parley has ${schema}): export it anew with this one.`,
    );
  return ok({ rows, secret: head.secret });
}

function headOf(line: string): ExportHead | undefined {
  const head = parsed(line) as Partial<ExportHead> | undefined;
  const isHead = head?.parley === 'export' && typeof head.schema === 'number' && typeof head.secret === 'string';
  return isHead ? (head as ExportHead) : undefined;
}

function endOf(line: string): ExportEnd | undefined {
  const end = parsed(line) as Partial<ExportEnd> | undefined;
  return typeof end?.rows === 'number' && typeof end.sha256 === 'string' ? (end as ExportEnd) : undefined;
}

function rowOf(line: string): readonly [StateTable, Record<string, unknown>] | undefined {
  const row = parsed(line);
  if (!Array.isArray(row) || !isTable(row[0]) || typeof row[1] !== 'object' || row[1] === null) return undefined;
  return [row[0], row[1] as Record<string, unknown>];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Whether a database holds nothing yet. */
export async function isEmpty(db: Database): Promise<boolean> {
  for (const table of stateTableNames) {
    // A marker and the like are set by whoever looks at it.
    if (table === 'marks') continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db.query);
    if (rows.length > 0) return false;
  }
  return true;
}

/** Writes a file that was checked. */
export async function importLines(db: Database, lines: Lines): Promise<void> {
  await db.load(steps(db, lines));
}

async function* steps(db: Database, lines: Lines): AsyncGenerator<Step> {
  yield plain('delete from marks');
  for await (const line of lines) {
    const row = rowOf(line);
    if (row !== undefined) yield insertStep(db, row[0], readRow(row[0], row[1]));
  }
  // Numbers that count up by themselves go on behind the last.
  if (db.dialect === 'postgres')
    yield plain(
      `select setval(pg_get_serial_sequence('words', 'id'), (select coalesce(max(id), 0) + 1 from words), false)`,
    );
}

const plain = (text: string): Step => ({ sql: text, values: [] });

function insertStep(db: Database, table: StateTable, row: Readonly<Record<string, unknown>>): Step {
  const columns = Object.keys(row);
  const counts = table === 'words' && db.dialect === 'postgres';
  const insert = sql`insert into ${sql.table(table)} (${sql.join(columns.map((key) => sql.ref(key)))})
    ${counts ? sql`overriding system value` : sql``} values (${sql.join(columns.map((key) => row[key]))})`;
  const { sql: text, parameters } = insert.compile(db.query);
  return { sql: text, values: parameters as Bound[] };
}
