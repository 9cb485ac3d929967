// SQL written once through Kysely's types, compiled once for each database, then only bound: Kysely's own path costs
// twice as much per reply (`field/performance.md` section 5).
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import { ownBytes } from '../values/bytes.ts';
import { type Forgets, forgottenBy } from './memory.ts';
import type { Tables } from './tables.ts';

export type Dialect = 'sqlite' | 'postgres';
export type Bound = string | number | Uint8Array | null;

/** One statement, ready to run. `rows`: how many rows it must change, else the whole job is undone. */
export interface Step {
  /** Of a compiled statement: its number, by which the writer knows it after the first time. */
  readonly number?: number;
  readonly sql: string;
  readonly values: readonly Bound[];
  readonly rows?: number;
  /** What is known by heart and no longer so. */
  readonly forgets?: Forgets;
}

/** `P` names the values to bind, `R` is a row that comes back. */
export interface Statement<P, R = unknown> {
  readonly write: (query: Kysely<Tables>, values: P) => Compilable<R>;
  readonly rows?: number;
  readonly forgets?: (values: P) => Forgets;
}

/**
 * @param rows how many rows a change must touch for its job to hold: the guard against somebody having been faster.
 * @param forgets what it makes void of what is known by heart; everything, where it says nothing and changes such a table
 */
export function statement<P, R = unknown>(
  write: (query: Kysely<Tables>, values: P) => Compilable<R>,
  rows?: number,
  forgets?: (values: P) => Forgets,
): Statement<P, R> {
  return { write, ...(rows === undefined ? {} : { rows }), ...(forgets === undefined ? {} : { forgets }) };
}

/** A constant that stands in the SQL itself, so that the database can see it when it chooses an index. */
export const lit = <T extends string>(text: T): RawBuilder<T> => sql.lit(text);

/** A change that is made so seldom that it is compiled each time. */
export function stepOf(query: Compilable, rows?: number): Step {
  const { sql: text, parameters } = query.compile();
  const forgets = forgottenBy(text);
  return {
    sql: text,
    values: parameters.map(bound),
    ...(rows === undefined ? {} : { rows }),
    ...(forgets === undefined ? {} : { forgets }),
  };
}

/** SQL that the query builder has no words for. */
export const spelled = <R>(raw: RawBuilder<R>, query: Kysely<Tables>): Compilable<R> => ({
  compile: () => raw.compile(query) as CompiledQuery<R>,
});

interface Compiled {
  readonly number: number;
  readonly sql: string;
  readonly values: readonly (Place | Bound)[];
  readonly forgets: Forgets | undefined;
}

/** Compiles statements for one database, each once, and binds values to them. */
export class Compiler {
  readonly #query: Kysely<Tables>;
  readonly #compiled = new WeakMap<object, Compiled>();
  #count = 0;

  constructor(dialect: Dialect) {
    this.#query = new Kysely<Tables>({ dialect: dialect === 'sqlite' ? sqliteWords : postgresWords });
  }

  bind<P, R>(statement: Statement<P, R>, values: P): Step {
    let compiled = this.#compiled.get(statement);
    if (compiled === undefined) {
      const query: CompiledQuery = statement.write(this.#query, places<P>()).compile();
      compiled = {
        number: this.#count++,
        sql: query.sql,
        values: query.parameters.map((one) => (one instanceof Place ? one : bound(one))),
        forgets: forgottenBy(query.sql),
      };
      this.#compiled.set(statement, compiled);
    }
    const given = values as Record<string, unknown>;
    const forgets = statement.forgets?.(values) ?? compiled.forgets;
    return {
      number: compiled.number,
      sql: compiled.sql,
      values: compiled.values.map((one) => (one instanceof Place ? bound(given[one.name]) : one)),
      ...(statement.rows === undefined ? {} : { rows: statement.rows }),
      ...(forgets === undefined ? {} : { forgets }),
    };
  }
}

/** Stands in a query for a value that is bound later. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

// The query is written against typed values; while it is compiled each of them is a place.
const places = <P>(): P => new Proxy({}, { get: (_, name) => new Place(String(name)) }) as P;

function bound(value: unknown): Bound {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  // The writer of SQLite is another thread.
  if (value instanceof Uint8Array) return ownBytes(value);
  throw new TypeError(`A ${typeof value} cannot be kept in a database.`);
}

const sqliteWords = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};
const postgresWords = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};
