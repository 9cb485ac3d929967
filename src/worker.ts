// What happens after 250, and when time has passed: kept mails are taken up one after the other per event, and the clock
// is a cause like any other.

import { layAside } from './conversation/laid-aside.ts';
import { NoAnswerYet } from './conversation/sender.ts';
import { converse } from './conversation.ts';
import type { House } from './house.ts';
import { Lines } from './lines.ts';
import { Outlasted } from './reader.ts';
import { act } from './store/act.ts';
import { Alarm } from './store/alarm.ts';
import { StoreAway } from './store/database.ts';
import { eventsDue, lookLater, nextEventDue } from './store/events.ts';
import { claimKept, type KeptMail, mostAttempts, releaseMail } from './store/inbox.ts';
import type { EventId } from './values/ids.ts';
import { type Instant, minute, plus } from './values/instant.ts';

/** Mails in hand at a time; the rest waits, and nothing is lost by waiting. */
const mostInHand = 128;
const claimEveryMs = 15_000;

export interface Worker {
  /** Takes up mails that were just kept. */
  readonly take: (mails: readonly KeptMail[]) => void;
  /** Something will be due for the clock then. */
  readonly clockAt: (due: Instant) => void;
  /** Looks at the clock now. */
  readonly look: () => void;
  readonly busy: () => boolean;
  readonly inHand: () => number;
  /** Resolves when no mail is in hand and nothing is due now. */
  readonly idle: () => Promise<void>;
  /** Finishes what it began. */
  readonly stop: () => Promise<void>;
}

export function openWorker(house: House): Worker {
  const lines = new Lines(house.store.bot.address);
  const inHand = new Set<Promise<void>>();
  let stopped = false;

  const clock = new Alarm(
    house.store.now,
    () => tick(house),
    (error) => house.log.error({ error }, 'the clock stumbled'),
  );
  clock.now();
  const claims = setInterval(claim, claimEveryMs);
  claims.unref();
  let claiming: Promise<void> | undefined;
  let mayBeMore = false;
  // What lay there at the start came before what comes in now, which waits until all of it is claimed.
  let early: KeptMail[] | undefined = [];
  claim();

  function claim(): void {
    // Whoever has enough to do leaves the rest to a neighbour; mails of our own that still wait would come back as rivals.
    if (lines.isBusy || stopped) return;
    claiming ??= claimKept(house.store, mostInHand)
      .then(claimed, (error: unknown) => house.log.warn({ error }, 'kept mails could not be claimed'))
      .finally(() => {
        claiming = undefined;
      });
  }

  function claimed(mails: readonly KeptMail[]): void {
    mayBeMore = mails.length === mostInHand;
    const waited = mayBeMore ? [] : (early ?? []);
    if (!mayBeMore) early = undefined;
    takeUp([...mails, ...waited]);
  }

  function take(mails: readonly KeptMail[]): void {
    if (early === undefined) takeUp(mails);
    else early.push(...mails);
  }

  function takeUp(mails: readonly KeptMail[]): void {
    for (const mail of mails) lines.add(mail);
    while (!stopped && inHand.size < mostInHand) {
      const mail = lines.take();
      if (mail === undefined) return;
      const hand = inOrder(mail).finally(() => {
        inHand.delete(hand);
        lines.done(mail);
        takeUp([]);
        if (mayBeMore) claim();
      });
      inHand.add(hand);
    }
  }

  /** Where a mail has to be tried again, those behind it in its line wait for it. */
  async function inOrder(mail: KeptMail): Promise<void> {
    const again = await handle(house, mail);
    if (again !== undefined) await giveBack(house, lines.leave(mail), again);
  }

  async function idle(): Promise<void> {
    while (claiming !== undefined || inHand.size > 0) await Promise.all([claiming, ...inHand]);
    await clock.idle();
  }

  return {
    take,
    clockAt: (due) => clock.at(due),
    look: () => {
      claim();
      clock.now();
    },
    busy: () => claiming !== undefined || inHand.size > 0 || clock.busy(),
    inHand: () => inHand.size,
    idle,
    stop: async () => {
      stopped = true;
      clearInterval(claims);
      await clock.stop();
      await Promise.all([claiming, ...inHand]);
      // What was kept and not begun is claimed again at the next start, or by a neighbour.
      await giveBack(house, [...lines.clear(), ...(early ?? [])], house.store.now());
    },
  };
}

/** To be claimed again then, by us or by a neighbour. */
async function giveBack({ store }: House, mails: readonly KeptMail[], at: Instant): Promise<void> {
  for (const mail of mails) await releaseMail(store, mail, at).catch(() => {});
}

/**
 * One mail, whatever happens: done, laid aside with its reason, or given back to be tried again. Never lost.
 * @returns when it is to be tried again, if it is
 */
async function handle(house: House, mail: KeptMail): Promise<Instant | undefined> {
  const begun = performance.now();
  try {
    const { outcome, class: kind, event } = await converse(house, mail);
    const ms = Math.round(performance.now() - begun);
    house.metrics.count('parley_mails_total', { class: kind ?? 'person', outcome });
    house.log.info(
      { inboxId: mail.id, outcome, ...(kind ? { class: kind } : {}), ...(event ? { eventId: event } : {}), ms },
      'mail read',
    );
    return undefined;
  } catch (error) {
    return failed(house, mail, error).catch((worse: unknown) => {
      house.log.error({ inboxId: mail.id, error: worse }, 'mail could not be given back');
      return undefined;
    });
  }
}

async function failed(house: House, mail: KeptMail, error: unknown): Promise<Instant | undefined> {
  const { store, log } = house;
  const away = error instanceof StoreAway;
  const unanswered = error instanceof NoAnswerYet;
  house.metrics.count('parley_mails_failed_total', {
    why: away ? 'away' : unanswered ? 'dns' : error instanceof Outlasted ? 'outlasted' : 'bug',
  });
  // A machine that was stopped for a while looks like a mail that takes too long: it gets a second chance.
  const most = error instanceof Outlasted ? 2 : mostAttempts;
  if (!away && !unanswered && mail.attempts >= most) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error({ inboxId: mail.id, error }, 'mail laid aside');
    await layAside(house, mail, reason);
    return undefined;
  }
  log.warn({ inboxId: mail.id, attempts: mail.attempts, error }, 'mail will be tried again');
  const again = plus(store.now(), away ? 5000 : Math.min(mail.attempts, mostAttempts) * minute);
  await releaseMail(store, mail, again);
  return again;
}

/** Events at which something fell due; tells when the next is. */
async function tick(house: House): Promise<Instant | undefined> {
  for (;;) {
    const due = await eventsDue(house.store, 100);
    for (const id of due) await look(house, id);
    if (due.length < 100) return nextEventDue(house.store);
  }
}

async function look(house: House, id: EventId): Promise<void> {
  const decided = await act(house.store, id, (stored) => stored && { kind: 'clock' });
  const entries = decided?.ok ? decided.value.entries.length : 0;
  if (entries > 0) house.log.info({ eventId: id, entries }, 'clock changed event');
  else await lookLater(house.store, id);
}
