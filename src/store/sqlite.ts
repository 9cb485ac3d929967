// SQLite: reads on a connection of this thread, all writes through one writer thread.
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Statement as Prepared } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { type Database, DiskFull, type JobResult, StoreAway } from './database.ts';
import { Memory } from './memory.ts';
import type { BatchOut, JobIn, JobOut } from './sqlite-batch.ts';
import { type Connection, durabilityTrouble, openConnection } from './sqlite-connection.ts';
import type { JobSent, StepSent } from './sqlite-writer.ts';
import { Compiler, type Statement, type Step } from './statement.ts';
import type { Tables } from './tables.ts';

interface Waiting {
  readonly steps: readonly Step[];
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: Error) => void;
}

/** A thousand parties who were written to: some ten megabytes. */
const mostRemembered = 4000;

/** @param path of the database file; its folder exists. @throws when commits would not be durable there */
export async function openSqlite(path: string): Promise<Database> {
  const first = openConnection(path, 'writes');
  // Its log files take their rights from it.
  chmodSync(path, 0o600);
  const trouble = durabilityTrouble(first);
  if (trouble !== undefined) throw new Error(trouble);
  const writer = new Worker(new URL('./sqlite-writer.ts', import.meta.url), { workerData: { path } });
  await once(writer, 'online');
  first.close();
  return new Sqlite(path, openConnection(path, 'reads'), writer);
}

class Sqlite implements Database {
  readonly dialect = 'sqlite';
  readonly query: Kysely<Tables>;
  readonly memory = new Memory(mostRemembered);
  readonly #path: string;
  readonly #reads: Connection;
  readonly #writer: Worker;
  readonly #compiler = new Compiler('sqlite');
  readonly #prepared = new Map<string, Prepared>();
  readonly #waiting = new Map<number, Waiting>();
  /** Statements that the writer knows by their number. */
  readonly #taught = new Set<number>();
  #leaving: JobIn[] = [];
  #next = 0;
  #gone: Error | undefined;

  constructor(path: string, reads: Connection, writer: Worker) {
    this.#path = path;
    this.#reads = reads;
    this.#writer = writer;
    this.query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reads }) });
    writer.on('message', ({ othersWrote, results }: BatchOut) => {
      if (othersWrote) this.memory.forget('everything');
      for (const result of results) this.#settle(result);
    });
    writer.on('error', (error: Error) => this.#lost(error));
    writer.on('exit', () => this.#lost(new Error('The writer thread has ended.')));
  }

  bind<P, R>(statement: Statement<P, R>, values: P): Step {
    return this.#compiler.bind(statement, values);
  }

  async rows<P, R>(statement: Statement<P, R>, values: P): Promise<R[]> {
    const { sql, values: bound } = this.#compiler.bind(statement, values);
    let prepared = this.#prepared.get(sql);
    if (prepared === undefined) {
      prepared = this.#reads.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared.all(...bound) as R[];
  }

  write(steps: readonly Step[]): Promise<JobResult> {
    if (this.#gone !== undefined) return Promise.reject(new StoreAway(this.#gone.message));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { steps, resolve, reject });
      // Jobs of one turn of the event loop travel together, whichever socket they came from: waking the writer costs more
      // than a job, and what travels together is flushed together.
      if (this.#leaving.push({ id, steps }) === 1) setImmediate(() => this.#post());
    });
  }

  #post(): void {
    this.#writer.postMessage(
      this.#leaving.map(({ id, steps }): JobSent => [id, steps.map((step) => this.#short(step))]),
    );
    this.#leaving = [];
  }

  /** SQL that the writer has had before travels as a number. */
  #short({ number, sql, values, rows }: Step): StepSent {
    const known = number !== undefined && this.#taught.has(number);
    if (number !== undefined) this.#taught.add(number);
    return [number ?? -1, known ? '' : sql, values, rows ?? -1];
  }

  async load(steps: AsyncIterable<Step>): Promise<void> {
    const connection = openConnection(this.#path, 'writes');
    try {
      connection.exec('begin immediate');
      for await (const { sql, values } of steps) connection.prepare(sql).run(...values);
      connection.exec('commit');
    } finally {
      // What was not committed is undone by closing.
      connection.close();
    }
  }

  /** Rewrites the index of words, whose parts may hold what was deleted, and empties the log into the file. */
  async scrub(): Promise<boolean> {
    await this.write([{ sql: `insert into finds (finds) values ('optimize')`, values: [] }]);
    const connection = openConnection(this.#path, 'writes');
    try {
      for (let attempt = 0; attempt < 20; attempt++) {
        const [{ busy }] = connection.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
        if (busy === 0) return true;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return false;
    } finally {
      connection.close();
    }
  }

  async close(): Promise<void> {
    const ended = once(this.#writer, 'exit');
    this.#writer.postMessage('close');
    await ended;
    await this.query.destroy();
    if (this.#reads.open) this.#reads.close();
  }

  #settle(result: JobOut): void {
    const waiting = this.#waiting.get(result.id);
    this.#waiting.delete(result.id);
    if (waiting === undefined) return;
    // Until now it was read as it had been.
    for (const { forgets } of waiting.steps) if (forgets !== undefined) this.memory.forget(forgets);
    if ('done' in result) {
      waiting.resolve(result.done ? { done: true, changed: result.changed } : { done: false, step: result.step });
      return;
    }
    const errors = { full: DiskFull, away: StoreAway, bug: Error };
    waiting.reject(new errors[result.trouble](result.message));
  }

  #lost(error: Error): void {
    this.#gone ??= error;
    // Nobody knows what of it has happened.
    this.memory.forget('everything');
    for (const { reject } of this.#waiting.values()) reject(new StoreAway(error.message));
    this.#waiting.clear();
  }
}
