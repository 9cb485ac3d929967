// Connects the parts, and alone knows all of them: settings → store → reader → worker → doors.
import type { Network } from './chores/fetch.ts';
import { type Chores, openChores } from './chores.ts';
import type { Config } from './config.ts';
import { Brakes } from './conversation/brakes.ts';
import { mayOrganize } from './conversation/fresh.ts';
import { readDkimKey } from './delivery/dkim.ts';
import { folderLane, mailroomLane } from './delivery/lanes.ts';
import { type Outbox, openOutbox } from './delivery/outbox.ts';
import { ownDoor } from './delivery/own-door.ts';
import { type Lane, openLane } from './delivery/send.ts';
import { collect, type Ingest, receive, roomWatch, takeIn } from './doors.ts';
import type { House } from './house.ts';
import type { Log } from './log.ts';
import { openMetrics } from './metrics.ts';
import { openReader, type Reader } from './reader.ts';
import { type DnsLookup, openDns } from './smtp/dns.ts';
import { layBallast, lockFolder, openFolder } from './store/folder.ts';
import { freeLeases, keepMail } from './store/inbox.ts';
import { changeMarker, isRestored } from './store/marker.ts';
import { findMark, markStep } from './store/marks.ts';
import { openStore } from './store/open.ts';
import { pauseLetters } from './store/pause.ts';
import type { Store } from './store/store.ts';
import { type Instant, minute } from './values/instant.ts';
import type { Pace, WebHands } from './web/hands.ts';
import { openWeb } from './web/server.ts';
import { openWorker, type Worker } from './worker.ts';

export interface Running {
  readonly house: House;
  readonly smtpPort: number | undefined;
  readonly lmtpPort: number | undefined;
  readonly httpPort: number | undefined;
  /** Takes in a mail as if it had come through a door. */
  readonly ingest: Ingest;
  /** Looks at the clock now. */
  readonly look: () => void;
  /** Resolves when no mail is in hand and no letter is due. */
  readonly idle: () => Promise<void>;
  /** Finishes what it began, and gives the rest back. */
  readonly close: () => Promise<void>;
}

/** Whoever is told that the folder is served by another process can end that one first. */
export class FolderTaken extends Error {}

/** What a house is built with beside its settings; tests bring their own. */
export interface Given {
  readonly now?: () => Instant;
  /** The house closes it. */
  readonly reader?: Reader;
  readonly dns?: DnsLookup;
  /** What people's calendars are fetched from. */
  readonly network?: Network;
  /** Of the mailroom. */
  readonly pace?: Pace;
}

/** @throws with a sentence for the operator */
export async function openHouse(
  config: Config,
  log: Log,
  { now, reader, dns, network, pace }: Given = {},
): Promise<Running> {
  openFolder(config.data);
  const lock = config.database === undefined ? lockFolder(config.data) : { release: () => {} };
  if (lock === undefined)
    throw new FolderTaken(`Another Parley serves ${config.data}: stop it first, or set PARLEY_DATA to another folder.`);
  layBallast(config.data, config.maxMessage);

  let worker: Worker | undefined;
  let outbox: Outbox | undefined;
  let chores: Chores | undefined;
  const owed: Store['owed'] = (what, due) => {
    if (what === 'letter') return outbox?.at(due);
    worker?.clockAt(due);
    chores?.at(due);
  };
  const opened = await openStore(config, owed).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  const store: Store = now === undefined ? opened : { ...opened, now };
  if (config.database === undefined) await freeLeases(store);
  const restored = await isRestored(store, config.data);
  if (restored) await pauseLetters(store, 'restored');
  await changeMarker(store, config.data);

  const metrics = openMetrics();
  const house: House = {
    config,
    store,
    reader: reader ?? openReader(),
    dns: dns ?? openDns(),
    brakes: new Brakes(config.quotas),
    log,
    metrics,
  };
  outbox = openOutbox({
    store,
    log,
    lane: await laneOf(config, store),
    quotas: config.quotas,
    mayOrganize: (address) => mayOrganize(config.organizers, config.admins, address),
    random: Math.random,
    isPressed: () => (worker?.inHand() ?? 0) > 8,
    sent: (outcome) => metrics.count('parley_letters_total', { outcome }),
    ...(config.url === undefined ? {} : { url: config.url }),
    ...(config.admins[0] === undefined ? {} : { operator: config.admins[0] }),
  });
  worker = openWorker(house);
  const hands = worker;
  const tidy = openChores(house, network);
  chores = tidy;

  const ingest: Ingest = async (mail, session) => {
    const kept = await keepMail(store, mail, mail.raw, session);
    hands.take(kept);
    return kept;
  };
  const receivers = await Promise.all(
    [config.smtp, config.lmtp].map((where, i) => where && receive(house, where, i === 1, ingest)),
  );

  const collector = config.imap === undefined ? undefined : collect(house, config.imap, ingest);

  metrics.watch('parley_smtp_sessions', () => receivers.reduce((sum, receiver) => sum + (receiver?.open() ?? 0), 0));
  metrics.watch('parley_mails_in_hand', () => hands.inHand());
  const marking = setInterval(() => void mark(house), markerMs);
  marking.unref();
  const web = config.http && (await openWeb(webHands(house, outbox, receivers[0]?.port, pace, ingest)));

  return {
    house,
    smtpPort: receivers[0]?.port,
    lmtpPort: receivers[1]?.port,
    httpPort: web?.port,
    ingest,
    look: () => {
      hands.look();
      tidy.look();
      outbox.look();
    },
    idle: async () => {
      do {
        await hands.idle();
        await tidy.idle();
        await outbox.idle();
      } while (hands.busy() || tidy.busy() || outbox.busy());
    },
    close: async () => {
      clearInterval(marking);
      await Promise.all([web?.close(), collector?.stop(), ...receivers.map((receiver) => receiver?.close())]);
      await hands.stop();
      await tidy.stop();
      await outbox.stop();
      await house.reader.close();
      await store.db.close();
      lock.release();
    },
  };
}

const markerMs = 10 * minute;

async function mark({ store, config, log }: House): Promise<void> {
  await changeMarker(store, config.data).catch((error: unknown) => log.warn({ error }, 'the marker is put off'));
}

function webHands(
  house: House,
  outbox: Outbox,
  smtpPort: number | undefined,
  pace: Pace | undefined,
  ingest: Ingest,
): WebHands {
  const { config, store, log, metrics } = house;
  const hasRoom = roomWatch(config);
  return {
    config,
    store,
    log,
    metrics,
    hasRoom,
    troubles: async () => [
      ...(hasRoom() ? [] : ['The disk has no room for more mail.']),
      ...(await storeTroubles(store)),
    ],
    takeIn: (raw, { mailFrom, rcptTo }) => takeIn(store, { raw, mailFrom, rcptTo }, ingest),
    letters: { paused: outbox.paused, pause: outbox.pause, resume: outbox.resume },
    ...(config.mailroom && smtpPort !== undefined ? { sendMail: ownDoor(smtpPort) } : {}),
    ...(pace === undefined ? {} : { pace }),
  };
}

/** Whether the database answers. */
async function storeTroubles(store: Store): Promise<string[]> {
  try {
    await store.db.write([]);
    return [];
  } catch {
    return ['The database does not answer.'];
  }
}

async function laneOf({ outbound, dkim }: Config, store: Store): Promise<Lane> {
  if (outbound === undefined) return mailroomLane;
  if (outbound.folder !== undefined) return folderLane(outbound.folder);
  const seen = `tls/${outbound.host}:${outbound.port}`;
  return openLane(
    outbound,
    dkim && readDkimKey(dkim),
    {},
    {
      seen: (await findMark(store, seen)) !== undefined,
      saw: () => void store.db.write([markStep(store, seen, 'STARTTLS')]).catch(() => {}),
    },
  );
}
