// Who reads the mails that `feed` takes in: a house without doors on the same state, the Parley that serves it already, or a
// house on a copy.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import type { Arrived } from '../../doors.ts';
import { silence } from '../../log.ts';
import { openHouse } from '../../main.ts';
import { deriveAll } from '../../store/derived.ts';
import { exportState } from '../../store/export.ts';
import { lockFolder, openFolder } from '../../store/folder.ts';
import { importLines } from '../../store/import.ts';
import { keepMail, type Outcome, releaseMail } from '../../store/inbox.ts';
import { openStore } from '../../store/open.ts';
import { resumeLetters } from '../../store/pause.ts';
import type { Store } from '../../store/store.ts';
import type { EmailAddress } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';

export interface ShownLetter {
  readonly to: EmailAddress;
  readonly subject: string;
  /** Of a dry run: the whole text. */
  readonly text?: string;
}

export interface Fed {
  readonly outcome: Outcome;
  readonly letters: readonly ShownLetter[];
}

export interface Feeding {
  readonly store: Store;
  /** What the mail did for each of its recipients; nothing for one that was taken before. */
  readonly take: (mail: Arrived) => Promise<Fed[]>;
  readonly close: () => Promise<void>;
}

export async function openForFeed(config: Config, dryRun: boolean): Promise<Feeding> {
  if (dryRun) return openCopy(config);
  openFolder(config.data);
  const lock = config.database === undefined ? lockFolder(config.data) : undefined;
  lock?.release();
  return lock === undefined ? besideServer(config) : openQuiet(config, false);
}

const doors = { smtp: undefined, lmtp: undefined, http: undefined, imap: undefined } as const;
const session = { door: 'feed' } as const;

/** A house of our own, with no door but this. */
async function openQuiet(config: Config, texts: boolean): Promise<Feeding> {
  const running = await openHouse({ ...config, ...doors }, silence);
  const { store } = running.house;
  await running.idle();
  return {
    store,
    take: async (mail) => {
      const begun = store.now();
      const kept = await running.ingest(mail, session);
      await running.idle();
      return Promise.all(
        kept.map(async ({ id }) => ({
          outcome: (await outcomeOf(store, id))!,
          letters: await lettersSince(store, begun, texts),
        })),
      );
    },
    close: running.close,
  };
}

/** The same on a copy that is thrown away: nothing leaves, and nothing stays. */
async function openCopy(config: Config): Promise<Feeding> {
  const data = mkdtempSync(join(tmpdir(), 'parley-feed-'));
  const { outbound: _, database: __, ...rest } = config;
  const copied: Config = { ...rest, outbound: undefined, database: undefined, data, coalesce: 0, quotas: false };
  const original = await openStore(config);
  const lines: string[] = [];
  try {
    await exportState(original.db, original.secret, (line) => void lines.push(line));
  } finally {
    await original.db.close();
  }
  writeFileSync(join(data, 'secret'), `${original.secret}\n`, { mode: 0o600 });
  const copy = await openStore(copied);
  await importLines(
    copy.db,
    (async function* () {
      yield* lines;
    })(),
  );
  await deriveAll(copy);
  await resumeLetters(copy);
  await copy.db.close();
  const feeding = await openQuiet(copied, true);
  return {
    ...feeding,
    close: async () => {
      await feeding.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const patienceMs = 60_000;

/** Another Parley serves this state: the mail is kept, and that one reads it. */
async function besideServer(config: Config): Promise<Feeding> {
  const store = await openStore(config);
  const read = async (id: string): Promise<Outcome> => {
    for (const begun = performance.now(); performance.now() - begun < patienceMs; await pause(250)) {
      const outcome = await outcomeOf(store, id);
      if (outcome !== undefined) return outcome;
    }
    return { outcome: 'held', reason: 'kept, and not read yet: does the other Parley still run?' };
  };
  return {
    store,
    take: async (mail) => {
      const begun = store.now();
      const kept = await keepMail(store, mail, mail.raw, session);
      for (const one of kept) await releaseMail(store, one, begun);
      return Promise.all(
        kept.map(async ({ id }) => ({ outcome: await read(id), letters: await lettersSince(store, begun, false) })),
      );
    },
    close: () => store.db.close(),
  };
}

/** What became of a mail; nothing while it is still to be read. */
async function outcomeOf({ db }: Store, id: string): Promise<Outcome | undefined> {
  const row = await db.query.selectFrom('inbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  if (row.state === 'kept') return undefined;
  return {
    outcome: row.outcome as Outcome['outcome'],
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.class === null ? {} : { class: row.class }),
    ...(row.event_id === null ? {} : { event: row.event_id }),
  };
}

async function lettersSince({ db }: Store, begun: Instant, texts: boolean): Promise<ShownLetter[]> {
  const rows = await db.query
    .selectFrom('outbox')
    .leftJoin('letters', 'letters.id', 'outbox.letter_id')
    .select(['outbox.address', 'outbox.kind', 'letters.subject', 'letters.text'])
    .where('outbox.created', '>=', begun)
    .where('outbox.state', 'not in', ['joined', 'stale'])
    .orderBy('outbox.id')
    .execute();
  return rows.map(({ address, kind, subject, text }) => ({
    to: address as EmailAddress,
    subject: subject ?? kind,
    ...(texts && text !== null ? { text } : {}),
  }));
}
