// Brings a database to this program's schema, step by step, each in one transaction; refuses one that is newer.
import type { Database } from './database.ts';
import { spellings, steps } from './migrations/all.ts';
import { type Step, statement } from './statement.ts';

const schemaNumber = statement<Record<never, never>, { value: string }>((db) =>
  db.selectFrom('meta').select('value').where('key', '=', 'schema'),
);

/** The number of steps taken so far; 0 for an empty database. */
export async function schemaOf(db: Database): Promise<number> {
  const tables = await db.query.introspection.getTables();
  if (!tables.some(({ name }) => name === 'meta')) return 0;
  const [row] = await db.rows(schemaNumber, {});
  return Number(row?.value ?? 0);
}

/** @returns how many steps were taken @throws on a database newer than this program */
export async function migrate(db: Database): Promise<number> {
  const before = await schemaOf(db);
  if (before > steps.length)
    throw new Error(
      `The database is newer (schema ${before}) than this Parley (${steps.length}): start the newer program.`,
    );
  for (let number = before; number < steps.length; number++) {
    try {
      await db.write([...lock(db), ...schemaSteps(db, number)]);
    } catch (error) {
      // Another process may have taken the step in the meantime.
      if ((await schemaOf(db)) <= number) throw error;
    }
  }
  return steps.length - before;
}

function schemaSteps(db: Database, number: number): Step[] {
  const statements = steps[number]!(spellings[db.dialect]).map((sql) => ({ sql, values: [] }));
  const mark =
    number === 0
      ? `insert into meta (key, value) values ('schema', '1')`
      : `update meta set value = '${number + 1}' where key = 'schema' and value = '${number}'`;
  return [...statements, { sql: mark, values: [], rows: 1 }];
}

// "parl" as a number: processes that start at once on one Postgres take turns.
const lock = (db: Database): Step[] =>
  db.dialect === 'postgres' ? [{ sql: 'select pg_advisory_xact_lock(1885434476)', values: [] }] : [];
