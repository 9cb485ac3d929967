// Many jobs, one commit, one flush: while a batch is being flushed the next one gathers by itself.
import type { Statement as Prepared } from 'better-sqlite3';
import { type Connection, isBroken, isBusy, isFull, openConnection } from './sqlite-connection.ts';
import type { Step } from './statement.ts';

export interface JobIn {
  readonly id: number;
  readonly steps: readonly Step[];
}

export type JobOut =
  | { readonly id: number; readonly done: true; readonly changed: readonly number[] }
  | { readonly id: number; readonly done: false; readonly step: number }
  | { readonly id: number; readonly trouble: 'away' | 'full' | 'bug'; readonly message: string };

export interface BatchOut {
  readonly results: readonly JobOut[];
  /** Another connection has committed something since the last batch. */
  readonly othersWrote: boolean;
}

/** Commits batches on one connection of its own. */
export class Batcher {
  readonly #path: string;
  #connection: Connection;
  #prepared = new Map<string, Prepared>();
  /** Of the database as this connection saw it last; commits of its own leave it as it is. */
  #version: number | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#connection = openConnection(path, 'writes');
  }

  /** Runs all jobs in one transaction; one that fails is undone alone. A busy database throws `Busy` and nothing happened. */
  commit(jobs: readonly JobIn[]): BatchOut {
    try {
      this.#run('begin immediate');
    } catch (error) {
      if (isBusy(error)) throw new Busy();
      return { results: this.#allFailed(jobs, error), othersWrote: true };
    }
    try {
      const othersWrote = this.#othersWrote();
      const results = jobs.map((job) => this.#job(job));
      this.#run('commit');
      return { results, othersWrote };
    } catch (error) {
      try {
        if (this.#connection.inTransaction) this.#run('rollback');
      } catch {
        // The connection is beyond repair; it is replaced below.
      }
      return { results: this.#allFailed(jobs, error), othersWrote: true };
    }
  }

  #othersWrote(): boolean {
    const { data_version: version } = this.#prepare('pragma data_version').get() as { data_version: number };
    const changed = version !== this.#version;
    this.#version = version;
    return changed;
  }

  close(): void {
    this.#connection.close();
  }

  #job({ id, steps }: JobIn): JobOut {
    this.#run('savepoint job');
    const changed: number[] = [];
    for (const [step, { sql, values, rows }] of steps.entries()) {
      let changes: number;
      try {
        changes = this.#prepare(sql).run(...values).changes;
      } catch (error) {
        // Trouble of the disk is everybody's; a broken rule of the schema is this job's alone.
        if (isFull(error) || isBroken(error) || !this.#connection.inTransaction) throw error;
        this.#undo();
        return { id, trouble: 'bug', message: `${String(error)} in ${sql}` };
      }
      if (rows !== undefined && changes !== rows) {
        this.#undo();
        return { id, done: false, step };
      }
      changed.push(changes);
    }
    this.#run('release job');
    return { id, done: true, changed };
  }

  #undo(): void {
    this.#run('rollback to job');
    this.#run('release job');
  }

  #allFailed(jobs: readonly JobIn[], error: unknown): JobOut[] {
    if (isBroken(error)) this.#reopen();
    const trouble = isFull(error) ? 'full' : isBroken(error) ? 'away' : 'bug';
    return jobs.map(({ id }) => ({ id, trouble, message: String(error) }));
  }

  #reopen(): void {
    try {
      this.#connection.close();
    } catch {
      // Closing flushes, and the flush is what fails.
    }
    this.#prepared = new Map();
    this.#connection = openConnection(this.#path, 'writes');
  }

  #run(sql: string): void {
    this.#prepare(sql).run();
  }

  #prepare(sql: string): Prepared {
    let prepared = this.#prepared.get(sql);
    if (prepared === undefined) {
      prepared = this.#connection.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared;
  }
}

export class Busy extends Error {}
