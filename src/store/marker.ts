// Tells a database that is a backup put back from the one that served this folder last: a random word stands in both, and is
// changed every few minutes. A backup holds an older word than the file beside it; what it would send may have been sent.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { findMark, markStep } from './marks.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** What lies in the folder: whose it is among several on one database, and the words that the database may hold. */
interface Marker {
  readonly id: string;
  /** The newest first; the one before holds where the last change was cut off between file and database. */
  readonly words: readonly string[];
}

const anyEvent = statement<Record<never, never>, { id: string }>((db) => db.selectFrom('events').select('id').limit(1));

/** Whether the database has been put back from a backup since it last served this folder. An empty one is new. */
export async function isRestored(store: Store, folder: string): Promise<boolean> {
  const marker = readMarker(folder);
  if (marker === undefined || (await store.db.rows(anyEvent, {})).length === 0) return false;
  const mark = await findMark(store, nameOf(marker));
  return mark === undefined || !marker.words.includes(mark.value);
}

/** Changes the word: first in the file, flushed, then in the database. */
export async function changeMarker(store: Store, folder: string): Promise<void> {
  const { id, words } = readMarker(folder) ?? { id: randomBytes(6).toString('hex'), words: [] };
  const word = randomBytes(9).toString('hex');
  const current = (await findMark(store, nameOf({ id })))?.value ?? words[0];
  writeMarker(folder, { id, words: [word, ...(current === undefined ? [] : [current])] });
  await store.db.write([markStep(store, nameOf({ id }), word)]);
}

const nameOf = ({ id }: Pick<Marker, 'id'>): string => `marker/${id}`;
const fileIn = (folder: string): string => join(folder, 'marker');

function readMarker(folder: string): Marker | undefined {
  if (!existsSync(fileIn(folder))) return undefined;
  const [id, ...words] = readFileSync(fileIn(folder), 'utf8').trim().split(/\s+/);
  return id ? { id, words } : undefined;
}

function writeMarker(folder: string, { id, words }: Marker): void {
  const draft = `${fileIn(folder)}.new`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, `${[id, ...words].join('\n')}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, fileIn(folder));
  const within = openSync(folder, 'r');
  fsyncSync(within);
  closeSync(within);
}
