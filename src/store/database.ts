// What the house needs of a database: rows by compiled statements or by Kysely, and jobs that are durable or undone.
import type { Kysely } from 'kysely';
import type { Memory } from './memory.ts';
import type { Dialect, Statement, Step } from './statement.ts';
import type { Tables } from './tables.ts';

/** All steps of a job are committed and flushed together, or none. */
export type JobResult =
  | { readonly done: true; readonly changed: readonly number[] }
  /** A guard failed: somebody was faster. Nothing of the job happened. */
  | { readonly done: false; readonly step: number };

export interface Database {
  readonly dialect: Dialect;
  /** For lists, searches and whatever is not on the path of a mail. Reads only. */
  readonly query: Kysely<Tables>;
  /** What need not be read again on the path of a mail. */
  readonly memory: Memory;
  bind<P, R>(statement: Statement<P, R>, values: P): Step;
  rows<P, R>(statement: Statement<P, R>, values: P): Promise<R[]>;
  /** Resolves once the job is flushed to disk. @throws StoreAway, DiskFull */
  write(steps: readonly Step[]): Promise<JobResult>;
  /** Runs any number of steps as one job, as they come. @throws and nothing has happened */
  load(steps: AsyncIterable<Step>): Promise<void>;
  /** Makes what was deleted unreadable in the files, too. @returns false where another process keeps it from being so */
  scrub(): Promise<boolean>;
  close(): Promise<void>;
}

/** The store cannot take it now; nothing happened, and asking again is safe. */
export class StoreAway extends Error {}

/** No room on the disk; reading still works. */
export class DiskFull extends StoreAway {}
