// Letters owed become letters sent: all that is due to one person about one event is one letter; what became of each
// attempt stands in its row. A letter being tried again is overtaken by nothing that is owed later.
import type { Log } from '../log.ts';
import { Alarm } from '../store/alarm.ts';
import { joinedTo, lettersDue, nextLetterDue, type OwedLetter, owedTo, waitFor } from '../store/outbox.ts';
import { pauseLetters, pauseOf, resumeLetters } from '../store/pause.ts';
import { type Allowance, roomAt } from '../store/quotas.ts';
import { beginLetter, findLetter, type MadeLetter, resumeLetter, settleLetter } from '../store/sending.ts';
import { bounceToken } from '../store/store.ts';
import { domainOf } from '../values/address.ts';
import { type Instant, type Milliseconds, minute, plus } from '../values/instant.ts';
import { tagAddress } from '../values/tag.ts';
import { inGroups } from './by-domain.ts';
import { type GatherHands, gather } from './gather.ts';
import { allowancesFor } from './quotas.ts';
import type { Lane, Outcome } from './send.ts';
import { settle } from './settle.ts';

export interface OutboxHands extends GatherHands {
  readonly log: Log;
  /** Who carries letters out; in the mailroom nobody does, and they are sent once they are made. */
  readonly lane: Lane;
  /** Limits per recipient, domain and organizer. */
  readonly quotas: boolean;
  /** From 0 up to 1, for the spread of retries. */
  readonly random: () => number;
  readonly sent: (outcome: Outcome['kind']) => void;
  /** Mails are coming in thick: letters give way for a moment, since mails that wait make their senders wait. */
  readonly isPressed?: () => boolean;
}

export interface Outbox {
  /** A letter will be due then. */
  readonly at: (due: Instant) => void;
  readonly look: () => void;
  readonly busy: () => boolean;
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly paused: () => boolean;
}

/** So many letters are made and handed over at the same time. */
const mostAtOnce = 32;
const mostToADomain = 2;
const mostDue = 256;
/** For so long a letter gives way to mails. */
const mostYielding: Milliseconds = 10_000;

export function openOutbox(hands: OutboxHands): Outbox {
  const { store, log, lane } = hands;
  let paused = false;
  let downUntil: Instant | undefined;
  let outages = 0;
  /** Until then the oldest letter gives way. */
  let patience: Instant | undefined;

  const alarm = new Alarm(store.now, round, (error) => log.error({ error }, 'the outbox stumbled'));
  alarm.now();

  async function round(): Promise<Instant | undefined> {
    if (hands.isPressed?.() && (await mayYield())) return plus(store.now(), 200);
    // Another process may have thrown the switch.
    paused = (await pauseOf(store)) !== undefined;
    if (paused) return undefined;
    if (downUntil !== undefined) {
      if (store.now() < downUntil) return downUntil;
      const trouble = await lane.probe();
      if (trouble !== undefined) return laneDown(trouble);
      downUntil = undefined;
      outages = 0;
    }
    const due = await lettersDue(store, mostDue);
    const limits = { most: mostAtOnce, ...(hands.quotas ? { mostPerGroup: mostToADomain } : {}) };
    await inGroups(
      onePerParty(due),
      ({ address }) => domainOf(address),
      limits,
      async (row) => {
        if (!paused && downUntil === undefined) await deliver(row);
      },
    );
    return due.length === mostDue ? store.now() : nextLetterDue(store);
  }

  /** The oldest alone tells: reading all that waits cost as much as a twentieth of the mails that they wait for. */
  async function mayYield(): Promise<boolean> {
    const now = store.now();
    if (patience === undefined || patience <= now) {
      const [oldest] = await lettersDue(store, 1);
      patience = oldest && plus(oldest.due, mostYielding);
    }
    return patience !== undefined && now < patience;
  }

  /** The server that takes letters is away: nothing is tried, and no letter pays for it, until it answers again. */
  function laneDown(reply: string): Instant {
    outages++;
    downUntil = plus(store.now(), Math.min(2 ** outages, 30) * (minute / 4));
    log.warn({ reply, until: downUntil }, 'the server that carries letters out is away');
    return downUntil;
  }

  async function deliver(row: OwedLetter): Promise<void> {
    const rows = row.eventId && row.partyId ? await owedTo(store, row.eventId, row.partyId) : [row];
    const now = store.now();
    const tried = rows.find(({ state }) => state !== 'waiting');
    if (tried !== undefined && tried.due > now) return waitFor(store, row.eventId!, row.partyId!, tried.due);
    const due = rows.filter((one) => one.due <= now);
    const first = tried ?? due[0];
    if (first === undefined) return;
    const letter = tried?.letterId === undefined ? await makeAnew(due) : await makeAgain(tried, due);
    if (letter !== undefined) await hand(first, letter);
  }

  /** The first attempt: what the rows have to tell, as the event stands now, if there is room for it. */
  async function makeAnew(rows: readonly OwedLetter[]): Promise<MadeLetter | undefined> {
    const made = await gather(hands, rows);
    if (made === undefined) return giveUpOn(rows);
    const begun = await beginLetter(store, rows, made, hands.quotas ? await allowancesFor(hands, rows) : []);
    if (begun.begun) return made;
    if (begun.over !== undefined) await postpone(rows, begun.over);
    return undefined;
  }

  /** A further attempt: the same bytes, unless the event has moved on and the earlier attempt surely did not arrive. */
  async function makeAgain(tried: OwedLetter, due: readonly OwedLetter[]): Promise<MadeLetter | undefined> {
    const made = await findLetter(store, tried.letterId!);
    if (made === undefined) return undefined;
    const others = due.filter((row) => row !== tried);
    const mayHaveArrived = tried.state === 'unknown' || tried.interrupted === true;
    if (mayHaveArrived || tried.eventId === undefined) return (await resumeLetter(store, tried)) ? made : undefined;
    const rows = [tried, ...(await joinedTo(store, tried.letterId!)), ...others];
    const current = await gather(hands, rows);
    if (current === undefined) return giveUpOn([tried, ...others]);
    if (current.revision === made.revision && others.length === 0)
      return (await resumeLetter(store, tried)) ? made : undefined;
    return (await beginLetter(store, [tried, ...others], current)).begun ? current : undefined;
  }

  async function giveUpOn(rows: readonly OwedLetter[]): Promise<undefined> {
    for (const row of rows) await settleLetter(store, row, { state: 'stale', reply: 'no news any more' });
  }

  /** Not all that waited leaves in the same minute. */
  async function postpone(rows: readonly OwedLetter[], over: Allowance): Promise<void> {
    const due = plus(roomAt(store, over), Math.round((hands.random() * over.per) / 24));
    log.info({ outboxId: rows[0]!.id, limit: over.name.replace(/\/.*/, ''), until: due }, 'letter waits');
    for (const row of rows)
      await settleLetter(store, row, { state: 'waiting', due, reply: 'waits: too many letters for now' });
  }

  async function hand(row: OwedLetter, letter: MadeLetter): Promise<void> {
    const from = tagAddress(store.bot, 'b', bounceToken(store, row.id));
    const attempt = { count: row.tries + 1, due: row.created, now: store.now(), random: hands.random() };
    const outcome = await lane.send({ from, to: row.address, bytes: letter.mime }, attempt);
    hands.sent(outcome.kind);
    await settle({ store, log, laneDown }, row, outcome);
  }

  return {
    at: (due) => alarm.at(due),
    look: () => alarm.now(),
    busy: () => !paused && alarm.busy(),
    idle: () => alarm.idle(),
    stop: async () => {
      await alarm.stop();
      lane.close();
    },
    pause: async () => {
      paused = true;
      await pauseLetters(store, 'operator');
    },
    resume: async () => {
      await resumeLetters(store);
      paused = false;
      alarm.now();
    },
    paused: () => paused,
  };
}

/** Of several rows to the same person about the same event the oldest: it takes the others along. */
function onePerParty(rows: readonly OwedLetter[]): OwedLetter[] {
  const first = new Map<string, OwedLetter>();
  for (const row of rows) {
    const key = row.eventId && row.partyId ? `${row.eventId}/${row.partyId}` : row.id;
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}
