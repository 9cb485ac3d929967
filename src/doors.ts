// The doors through which mail comes: SMTP, LMTP, a mailbox, a provider's post. One `ingest` stands behind them all.
import { readFileSync } from 'node:fs';
import type { Config } from './config.ts';
import type { House } from './house.ts';
import { type Collector, collectFrom } from './inbound/imap.ts';
import { mailboxOf } from './inbound/mailbox.ts';
import { envelopeOf } from './inbound/recipients.ts';
import { withCrLf } from './smtp/content.ts';
import type { ReceivedMail } from './smtp/data.ts';
import { openReceiver, type Receiver } from './smtp/receive.ts';
import { DiskFull } from './store/database.ts';
import { isDead, placeOfTag } from './store/events.ts';
import { dropBallast, freeBytes, neededBytes } from './store/folder.ts';
import type { KeptMail, Session } from './store/inbox.ts';
import { findMark, markStep } from './store/marks.ts';
import type { Store } from './store/store.ts';
import { domainOf, parseAddress } from './values/address.ts';
import { tagOf } from './values/tag.ts';

export interface Arrived {
  readonly raw: Uint8Array;
  readonly mailFrom: string;
  readonly rcptTo: readonly string[];
}

/** Keeps a mail durably, and lets the worker take it up. */
export type Ingest = (mail: Arrived, session: Session) => Promise<KeptMail[]>;

export function receive(
  house: House,
  where: { host: string; port: number },
  lmtp: boolean,
  ingest: Ingest,
): Promise<Receiver> {
  const { config, store, log, metrics } = house;
  const tls =
    config.tlsCert && config.tlsKey
      ? { cert: readFileSync(config.tlsCert, 'utf8'), key: readFileSync(config.tlsKey, 'utf8') }
      : undefined;
  return openReceiver(
    {
      ...where,
      lmtp,
      name: domainOf(store.bot.address),
      maxMessage: config.maxMessage,
      quotas: config.quotas,
      relays: config.senderCheck.kind === 'trust' ? [config.senderCheck.relay] : [],
      ...(tls ? { tls } : {}),
    },
    {
      knows: (address) => knows(store, address),
      hasRoom: roomWatch(config),
      keep: async ({ raw, mailFrom, rcptTo, remote, helo, tls: secure, door }: ReceivedMail) => {
        const kept = await ingest({ raw, mailFrom, rcptTo }, { door, remote, helo, tls: secure });
        log.info({ mails: kept.length, bytes: raw.length, replyCode: 250 }, 'mail kept');
      },
      replyFor: (error) => {
        log.error({ error }, 'mail could not be kept');
        if (!(error instanceof DiskFull)) return 'away';
        dropBallast(config.data);
        return 'diskFull';
      },
      refused: (what, session) => {
        metrics.count('parley_refused_total', { reply: what });
        log.info({ what, remote: session.remoteAddress }, 'refused');
      },
      failed: (error) => log.debug({ error }, 'a connection failed'),
    },
  );
}

/** Whether a recipient is ours: the bot, its postmaster, a live tag. */
export async function knows(store: Store, text: string): Promise<'yes' | 'no' | 'deadTag' | 'relaying'> {
  const address = parseAddress(text);
  if (!address.ok) return /^postmaster$/i.test(text) ? 'yes' : 'no';
  const { bot } = store;
  const domain = domainOf(address.value);
  if (domain !== domainOf(bot.address) && domain !== bot.replyDomain) return 'relaying';
  const tag = tagOf(bot, address.value);
  if (tag === undefined)
    return address.value.toLowerCase() === bot.address.toLowerCase() || /^postmaster@/i.test(address.value)
      ? 'yes'
      : 'no';
  // Bounces and stops are taken whatever they are about: they are obeyed, never answered.
  if (tag.kind !== 'r') return 'yes';
  const place = await placeOfTag(store, tag.token);
  return place === undefined ? 'no' : isDead(store, place) ? 'deadTag' : 'yes';
}

const roomEveryMs = 5000;

/** Whether the disk has room, asked of the system every few seconds at most. */
export function roomWatch(config: Config): () => boolean {
  let asked = 0;
  let room = true;
  return () => {
    if (performance.now() - asked > roomEveryMs || asked === 0) {
      asked = performance.now();
      room = freeBytes(config.data) > neededBytes(config.maxMessage);
    }
    return room;
  };
}

/** What a provider posts; taken when at least one of its recipients is ours. */
export async function takeIn(store: Store, posted: Arrived, ingest: Ingest): Promise<boolean> {
  const { raw } = posted;
  // Some providers post the mail and nothing beside it.
  const { mailFrom, rcptTo } = posted.rcptTo.length > 0 ? posted : envelopeOf(raw, store.bot);
  const known = await Promise.all(rcptTo.map((address) => knows(store, address)));
  const ours = rcptTo.filter((_, i) => known[i] === 'yes');
  if (ours.length === 0) return false;
  await ingest({ raw: withCrLf(Buffer.from(raw)), mailFrom, rcptTo: ours }, { door: 'http' });
  return true;
}

/** What lies in a mailbox; where we are in it stands in the database. */
export function collect({ config, store, log }: House, url: string, ingest: Ingest): Collector {
  const mailbox = mailboxOf(url);
  const nameOf = (folder: string): string => `imap/${mailbox.user}@${mailbox.host}/${folder}`;
  return collectFrom(mailbox, {
    bot: store.bot,
    maxMessage: config.maxMessage,
    keep: async (raw, envelope) => void (await ingest({ raw, ...envelope }, { door: 'imap' })),
    position: async (folder) => (await findMark(store, nameOf(folder)))?.value,
    remember: async (folder, position) => void (await store.db.write([markStep(store, nameOf(folder), position)])),
    log,
  });
}
