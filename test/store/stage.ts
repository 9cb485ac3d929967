// A store on either database, with a clock that tests set, and events made through the one way in.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../../src/language/reading.ts';
import type { Cause } from '../../src/scheduling/cause.ts';
import { act } from '../../src/store/act.ts';
import type { Database } from '../../src/store/database.ts';
import { findEvent, type StoredEvent } from '../../src/store/events.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { type EventId, eventId } from '../../src/values/ids.ts';
import { type Instant, minute } from '../../src/values/instant.ts';
import type { Span } from '../../src/values/span.ts';
import { parseWallTime, toInstant } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';

export const london = 'Europe/London' as ZoneId;
export const address = (text: string): EmailAddress => text as EmailAddress;
export const ann = address('ann@org.test');
export const bob = address('bob@client.test');
export const carol = address('carol@other.test');

/** `2026-03-10 14:00` on the clocks of London. */
export const at = (text: string): Instant => {
  const wall = parseWallTime(text.replace(' ', 'T'));
  if (!wall.ok) throw new Error(wall.error);
  return toInstant(wall.value, london);
};

/** `2026-03-10 14:00-15:30` */
export function span(text: string): Span {
  const [, date, from, to] = /^(\S+) (\S+)-(\S+)$/.exec(text)!;
  return { begin: at(`${date} ${from}`), end: at(`${date} ${to}`) };
}

/** The same as a reading has it. */
export function slot(text: string): { begin: never; end: never } {
  const [, date, from, to] = /^(\S+) (\S+)-(\S+)$/.exec(text)!;
  return { begin: `${date}T${from}` as never, end: `${date}T${to}` as never };
}

export class Stage {
  readonly store: Store;
  now: Instant;

  constructor(db: Database, now = '2026-03-02T09:00:00.000Z') {
    this.now = now as Instant;
    this.store = {
      db,
      bot: { address: address('parley@parley.test') },
      secret: 'a secret for tests',
      gathering: minute,
      owner: 'me',
      now: () => this.now,
      owed: () => {},
    };
  }

  /** An event that Ann asks for, unless it is somebody else. */
  async open(request: Partial<Request>, by: EmailAddress = ann, more: Partial<Extract<Cause, { kind: 'open' }>> = {}) {
    const id = eventId(randomBytes(10));
    const decided = await act(this.store, id, () => ({
      kind: 'open',
      id,
      door: 'api',
      by: { address: by },
      zone: london,
      copied: [],
      names: {},
      request: { do: 'propose', parties: [bob], ...request },
      ...more,
    }));
    return { id, decided: decided! };
  }

  async opened(request: Partial<Request>, by?: EmailAddress): Promise<EventId> {
    const { id, decided } = await this.open(request, by);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return id;
  }

  say(id: EventId, party: string, reading: Extract<Cause, { kind: 'said' }>['reading']) {
    return act(this.store, id, () => ({
      kind: 'said',
      door: 'api',
      party: party as never,
      reading,
      proven: true,
    }));
  }

  async stored(id: EventId): Promise<StoredEvent> {
    return (await findEvent(this.store, id))!;
  }
}

let postgres: TestPostgres | undefined;
let databases = 0;
const folder = scratch('store');

/** Both databases, each empty and at this program's schema. */
export const engines: readonly (readonly [string, () => Promise<Database>])[] = [
  ['SQLite', async () => migrated(await openSqlite(join(folder, `${++databases}.db`)))],
  [
    'Postgres',
    async () => {
      postgres ??= await startPostgres();
      const name = `stage${++databases}`;
      await postgres.create(name);
      return migrated(await openPostgres(postgres.url(name)));
    },
  ],
];

async function migrated(db: Database): Promise<Database> {
  await migrate(db);
  return db;
}

/** Ends what the engines began. */
export async function strike(): Promise<void> {
  await postgres?.stop();
  postgres = undefined;
  rmSync(folder, { recursive: true, force: true });
}
