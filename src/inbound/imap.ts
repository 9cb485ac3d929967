// Collects from a mailbox: what is new is handed over, marked as taken, and left unread for people. A position by UIDVALIDITY
// and UID says where we are; a mail that is met twice is known by its key.
import type { FetchMessageObject, ImapFlow, MailboxObject } from 'imapflow';
import type { BotAddress } from '../values/tag.ts';
import { connect, idleMs } from './connect.ts';
import type { Mailbox } from './mailbox.ts';
import { type Envelope, envelopeOf } from './recipients.ts';

export interface CollectHands {
  readonly bot: BotAddress;
  /** Larger ones are passed by. */
  readonly maxMessage: number;
  /** Keeps a mail durably. @throws when it cannot be kept: the mail is met again */
  readonly keep: (raw: Uint8Array, envelope: Envelope) => Promise<void>;
  /** The position in a folder, as text that outlives the process. */
  readonly position: (folder: string) => Promise<string | undefined>;
  readonly remember: (folder: string, position: string) => Promise<void>;
  readonly log: { info(fields: object, what: string): void; warn(fields: object, what: string): void };
}

export interface Collector {
  /** Ends the connection and lets what is being kept be kept. */
  readonly stop: () => Promise<void>;
}

const longestPauseMs = 5 * 60_000;
const keyword = '$ParleyTaken';
/** What was there before us, and is older than this, is left alone. */
const firstLookMs = 2 * 86_400_000;

/** Runs until it is stopped; a lost connection is made again after a growing pause. */
export function collectFrom(mailbox: Mailbox, hands: CollectHands): Collector {
  let client: ImapFlow | undefined;
  let stopped = false;
  const halt = Promise.withResolvers<void>();

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopped) {
      try {
        client = await connect(mailbox);
        // A mailbox that opens and cannot be read is not knocked at every second either.
        await watch(client, () => {
          failures = 0;
        });
      } catch (error) {
        if (stopped) return;
        failures++;
        hands.log.warn({ error }, 'the mailbox is away');
      } finally {
        client?.close();
      }
      await pause(Math.min(1000 * 2 ** failures, longestPauseMs), halt.promise);
    }
  }

  async function watch(open: ImapFlow, looked: () => void): Promise<void> {
    const junk = (await open.list()).find(({ specialUse }) => specialUse === '\\Junk')?.path;
    let news = Promise.withResolvers<void>();
    open.on('exists', ({ path, count, prevCount }) => {
      if (path !== junk && count > prevCount) news.resolve();
    });
    open.once('close', () => news.resolve());
    while (!stopped && open.usable) {
      // Before we look: what arrives while we look is news as well.
      news = Promise.withResolvers<void>();
      // What providers take for spam may be somebody's answer: there only what bears a tag of ours is taken.
      if (junk !== undefined) await collect(open, junk, true);
      await collect(open, mailbox.folder, false);
      looked();
      await idle(open, news.promise, halt.promise);
    }
  }

  async function collect(open: ImapFlow, folder: string, taggedOnly: boolean): Promise<void> {
    const lock = await open.getMailboxLock(folder);
    try {
      const box = open.mailbox as MailboxObject;
      const place = readPosition(await hands.position(folder), box);
      const fresh = await newIn(open, place);
      // Old mails are never looked at again, new ones one by one.
      if (place.isFirst && fresh.length === 0) await hands.remember(folder, `${box.uidValidity} ${box.uidNext}`);
      for (const uid of fresh) {
        if (stopped) return;
        await take(open, box, uid, taggedOnly);
        await hands.remember(folder, `${box.uidValidity} ${uid + 1}`);
      }
    } finally {
      lock.release();
    }
  }

  async function take(open: ImapFlow, box: MailboxObject, uid: number, taggedOnly: boolean): Promise<void> {
    const size = (await one(open, uid, { size: true }))?.size ?? 0;
    if (size > hands.maxMessage) return hands.log.warn({ bytes: size }, 'a mail in the mailbox is too large');
    const raw = (await one(open, uid, { source: true }))?.source;
    if (raw === undefined) return;
    const envelope = envelopeOf(raw, hands.bot);
    if (taggedOnly && envelope.rcptTo.includes(hands.bot.address)) return;
    await hands.keep(raw, envelope);
    hands.log.info({ bytes: raw.length }, 'mail collected');
    await mark(open, box, uid, taggedOnly);
  }

  async function mark(open: ImapFlow, box: MailboxObject, uid: number, stays: boolean): Promise<void> {
    if (mailbox.processed !== undefined && !stays) {
      await open.mailboxCreate(mailbox.processed).catch(() => {});
      await open.messageMove(String(uid), mailbox.processed, { uid: true });
    } else if (box.permanentFlags === undefined || box.permanentFlags.has('\\*'))
      await open.messageFlagsAdd(String(uid), [keyword], { uid: true });
  }

  const running = run();
  return {
    stop: async () => {
      stopped = true;
      halt.resolve();
      client?.close();
      await running;
    },
  };
}

/** Waits in IDLE until the server has news, a minute has passed, or all is over. */
async function idle(client: ImapFlow, news: Promise<void>, halt: Promise<void>): Promise<void> {
  const idling = client.idle().catch(() => false);
  await Promise.race([news, halt, pause(idleMs, halt), idling]);
}

function pause(ms: number, halt: Promise<void>): Promise<void> {
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, ms);
  timer.unref();
  return Promise.race([over.promise, halt]).finally(() => clearTimeout(timer));
}

interface Position {
  readonly next: number;
  /** Nothing is known of this folder, or all of it is numbered anew. */
  readonly isFirst: boolean;
}

// "1693920000 417": UIDVALIDITY, and the first UID that was not looked at
function readPosition(text: string | undefined, box: MailboxObject): Position {
  const [validity, next] = (text ?? '').split(' ');
  const known = validity === String(box.uidValidity) && Number(next) > 0;
  return { next: known ? Number(next) : 1, isFirst: !known };
}

async function newIn(client: ImapFlow, { next, isFirst }: Position): Promise<number[]> {
  const found = await client.search(
    { uid: `${next}:*`, unKeyword: keyword, ...(isFirst ? { since: new Date(Date.now() - firstLookMs) } : {}) },
    { uid: true },
  );
  // "417:*" names the last mail even where its UID is smaller (RFC 3501 §6.4.8).
  return (found || []).filter((uid) => uid >= next).sort((a, b) => a - b);
}

async function one(
  client: ImapFlow,
  uid: number,
  what: { readonly size?: true; readonly source?: true },
): Promise<FetchMessageObject | undefined> {
  return (await client.fetchOne(String(uid), { uid: true, ...what }, { uid: true })) || undefined;
}
