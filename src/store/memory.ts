// What this process knows by heart of what mails are about. One mail asks for the same tag, event and letters several times,
// and reading them was a quarter of the main thread's work, since every commit of the writer empties SQLite's own cache here.
//
// Whatever is written is forgotten: a job says what it makes void, and what other processes write is noticed with our next
// commit. A mail was kept by a commit, so on its path nothing is older than the mail; what is decided there is guarded by the
// event's revision besides. Whoever comes without a mail reads the database.
import type { Place, StoredEvent } from './events.ts';
import type { RecentLetter } from './written.ts';

interface Remembered {
  /** By its id. */
  readonly event: StoredEvent;
  /** By the hash of its tag. */
  readonly place: Place;
  /** By event and party. */
  readonly letters: readonly RecentLetter[];
  /** In which they write, by address. */
  readonly language: string;
}

/** `event/e7k2m9qx`, `letters/e7k2m9qx/p2` */
export type MemoryKey = `${keyof Remembered}/${string}`;

/** What a change makes void. */
export type Forgets = readonly MemoryKey[] | 'everything';

// insert into "outbox" ("id", …) …; update "events" set …; delete from "parties" where …
const changedTable = /^(?:insert into|update|delete from) "?(\w+)/;
const remembered: ReadonlySet<string> = new Set(['events', 'parties', 'people', 'suppressed', 'letters']);

/** What a change makes void that does not say so itself. */
export const forgottenBy = (sql: string): Forgets | undefined =>
  remembered.has(changedTable.exec(sql)?.[1] ?? '') ? 'everything' : undefined;

export class Memory {
  readonly #most: number;
  /** The longest unused first. */
  readonly #known = new Map<MemoryKey, unknown>();

  /** @param most entries at a time; none where other processes may write at any moment */
  constructor(most: number) {
    this.#most = most;
  }

  known<K extends keyof Remembered>(kind: K, key: string): Remembered[K] | undefined {
    return this.#known.get(`${kind}/${key}`) as Remembered[K] | undefined;
  }

  /** What is known by heart; else what `read` tells, which is known from then on. */
  async recall<K extends keyof Remembered>(
    kind: K,
    key: string,
    read: () => Promise<Remembered[K] | undefined>,
  ): Promise<Remembered[K] | undefined> {
    const value = this.known(kind, key) ?? (await read());
    if (value !== undefined) this.keep(kind, key, value);
    return value;
  }

  keep<K extends keyof Remembered>(kind: K, key: string, value: Remembered[K]): void {
    if (this.#most === 0) return;
    const name: MemoryKey = `${kind}/${key}`;
    this.#known.delete(name);
    this.#known.set(name, value);
    if (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value!);
  }

  forget(what: Forgets): void {
    if (what === 'everything') this.#known.clear();
    else for (const name of what) this.#known.delete(name);
  }
}
