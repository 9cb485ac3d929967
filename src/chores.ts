// What the house does by the clock beside events: calendars are read, digests sent, and what has lived its time is forgotten.
// Each is selected by how things stand, so that restarts and steps of the clock repeat nothing.
import { readCalendars } from './chores/calendars.ts';
import { sendDigests } from './chores/digests.ts';
import type { Network } from './chores/fetch.ts';
import type { House } from './house.ts';
import { Alarm } from './store/alarm.ts';
import { nextCalendarDue } from './store/calendars.ts';
import { nextDigestDue } from './store/digests.ts';
import { forgetEvents, forgetMail } from './store/retention.ts';
import { hour, type Instant, plus } from './values/instant.ts';

const tidyEvery = 6 * hour;

export interface Chores {
  /** Something will be due then. */
  readonly at: (due: Instant) => void;
  readonly look: () => void;
  readonly busy: () => boolean;
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @param network what calendars are fetched from; tests bring their own */
export function openChores(house: House, network?: Network): Chores {
  const { store, config, log } = house;
  let tidyAt: Instant | undefined;

  const alarm = new Alarm(store.now, round, (error) => log.error({ error }, 'a chore stumbled'));
  alarm.now();

  async function round(): Promise<Instant | undefined> {
    await sendDigests(house);
    await readCalendars(house, network);
    if (tidyAt === undefined || store.now() >= tidyAt) await tidy();
    const due = [await nextDigestDue(store), await nextCalendarDue(store), tidyAt];
    return due.filter((one) => one !== undefined).sort()[0];
  }

  async function tidy(): Promise<void> {
    await forgetMail(store);
    const events = await forgetEvents(store, config.keep);
    if (events > 0) log.info({ events }, 'events forgotten');
    tidyAt = plus(store.now(), tidyEvery);
  }

  return {
    at: (due) => alarm.at(due),
    look: () => alarm.now(),
    busy: () => alarm.busy(),
    idle: () => alarm.idle(),
    stop: () => alarm.stop(),
  };
}
