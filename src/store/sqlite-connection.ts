// One SQLite connection, with what makes it durable and private. better-sqlite3 in WAL mode flushes nothing at a commit
// unless told to (`field/reliability.md` finding 1), so every connection is opened here.
import SQLite from 'better-sqlite3';

export type Connection = SQLite.Database;

/** A lock is waited for this long in the engine; after that the caller tries again without stopping the event loop. */
const busyMs = 250;

/** @param path of the database file, or `:memory:` */
export function openConnection(path: string, kind: 'reads' | 'writes'): Connection {
  const connection = new SQLite(path, { timeout: busyMs });
  if (kind === 'writes') {
    connection.pragma('journal_mode = WAL');
    connection.pragma('secure_delete = ON');
  }
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('cache_size = -16000');
  if (kind === 'reads') connection.pragma('query_only = ON');
  return connection;
}

/** What must hold before mail is taken, or a sentence: read back after a first write, since the pragma lies before it. */
export function durabilityTrouble(connection: Connection): string | undefined {
  connection.exec(
    'create table if not exists started (at text); delete from started; insert into started values (datetime())',
  );
  if (connection.pragma('synchronous', { simple: true }) !== 2)
    return 'SQLite does not flush its commits (synchronous is not FULL).';
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal')
    return 'SQLite refuses write-ahead logging here; is the data folder on a network disk?';
  const version = connection.prepare('select sqlite_version()').pluck().get() as string;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const number = major * 1e6 + minor * 1e3 + patch;
  return number < 3_051_003 ? `SQLite ${version} can damage its log (fixed in 3.51.3).` : undefined;
}

export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');
export const isFull = (error: unknown): boolean => codeOf(error) === 'SQLITE_FULL';
/** After these the connection is closed and opened anew: a failed flush must never be tried again and then believed. */
export const isBroken = (error: unknown): boolean =>
  /^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY)/.test(codeOf(error));
const codeOf = (error: unknown): string => (error instanceof SQLite.SqliteError ? error.code : '');
