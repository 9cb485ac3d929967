// Postgres: the same statements over a pool; several processes may share it. A job is one transaction.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, DiskFull, type JobResult, StoreAway } from './database.ts';
import { Memory } from './memory.ts';
import { Compiler, type Statement, type Step } from './statement.ts';
import type { Tables } from './tables.ts';

/** Codes after which the same job may succeed: serialization, deadlock, shutdown, connection (PostgreSQL appendix A). */
const passing = /^(40001|40P01|57P0[123]|08...|53300)$/;
const diskFull = '53100';
const attempts = 3;

// Counts come as bigint text; all of ours fit a number.
pg.types.setTypeParser(20, Number);

/** @throws when the server would not keep what it confirms */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    application_name: 'parley',
  });
  // Without a listener a restart of the server ends this process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const settings = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'server_version_num')`,
  );
  const setting = Object.fromEntries(settings.rows.map((row) => [row.name, row.setting]));
  const trouble =
    setting['fsync'] !== 'on'
      ? 'Postgres runs with fsync off: it would lose what it confirms.'
      : setting['synchronous_commit'] === 'off'
        ? 'Postgres runs with synchronous_commit off: it would lose what it confirms.'
        : undefined;
  if (trouble !== undefined) {
    await pool.end();
    throw new Error(trouble);
  }
  return new Postgres(pool);
}

class Postgres implements Database {
  readonly dialect = 'postgres';
  readonly query: Kysely<Tables>;
  readonly memory = new Memory(0);
  readonly #pool: pg.Pool;
  readonly #compiler = new Compiler('postgres');

  constructor(pool: pg.Pool) {
    this.#pool = pool;
    this.query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  }

  bind<P, R>(statement: Statement<P, R>, values: P): Step {
    return this.#compiler.bind(statement, values);
  }

  async rows<P, R>(statement: Statement<P, R>, values: P): Promise<R[]> {
    const { sql, values: bound } = this.#compiler.bind(statement, values);
    try {
      return (await this.#pool.query({ text: sql, values: [...bound] })).rows as R[];
    } catch (error) {
      throw named(error);
    }
  }

  async write(steps: readonly Step[]): Promise<JobResult> {
    for (let attempt = 1; ; attempt++) {
      const client = await this.#pool.connect().catch((error: unknown) => Promise.reject(new StoreAway(String(error))));
      let committing = false;
      try {
        await client.query('begin');
        const changed: number[] = [];
        for (const [step, { sql, values, rows }] of steps.entries()) {
          const count = (await client.query({ text: sql, values: [...values] })).rowCount ?? 0;
          if (rows !== undefined && count !== rows) {
            await client.query('rollback');
            client.release();
            return { done: false, step };
          }
          changed.push(count);
        }
        committing = true;
        await client.query('commit');
        client.release();
        return { done: true, changed };
      } catch (error) {
        client.release(true);
        // Once COMMIT has been sent nobody knows; asking again is safe because every job is guarded by keys and versions.
        if (!committing && attempt < attempts && passing.test(codeOf(error))) continue;
        throw named(error);
      }
    }
  }

  async load(steps: AsyncIterable<Step>): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      for await (const { sql, values } of steps) await client.query({ text: sql, values: [...values] });
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(true);
      throw named(error);
    }
  }

  /** Rows that are dead stay in the files until their pages are written anew. */
  async scrub(): Promise<boolean> {
    await this.#pool.query('vacuum full');
    return true;
  }

  async close(): Promise<void> {
    await this.query.destroy();
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function named(error: unknown): Error {
  const code = codeOf(error);
  if (code === diskFull) return new DiskFull(String(error));
  if (
    passing.test(code) ||
    /^E(CONN|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND)/.test(code) ||
    /terminated|timeout/i.test(String(error))
  )
    return new StoreAway(String(error));
  return error instanceof Error ? error : new Error(String(error));
}
