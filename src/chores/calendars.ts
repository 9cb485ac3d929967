// Calendars that people keep elsewhere are read every hour: what they say is taken keeps others from booking it.
import { Worker } from 'node:worker_threads';
import type { House } from '../house.ts';
import { joined } from '../scheduling/busy.ts';
import { claimCalendars, type DueCalendar, saveRead } from '../store/calendars.ts';
import { findPerson } from '../store/people.ts';
import { day, plus } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import type { Span } from '../values/span.ts';
import type { CalendarTask } from './calendar-thread.ts';
import { fetchCalendar, internet, type Network } from './fetch.ts';

/** What lies further ahead is read when it comes nearer. */
const ahead = 400 * day;
const atOnce = 4;
const deadlineMs = 10_000;
const memoryMb = 192;

/** Reads what is due. @param network tests bring their own */
export async function readCalendars({ store, config, log }: House, network: Network = internet): Promise<void> {
  for (;;) {
    const due = await claimCalendars(store, atOnce);
    await Promise.all(
      due.map(async (calendar) => {
        const read = await readCalendar(calendar, { store, config }, network);
        await saveRead(store, calendar, read);
        if (read.ok) log.info({ spans: read.value.length }, 'calendar read');
        else log.info({ reason: read.error }, 'calendar could not be read');
      }),
    );
    if (due.length < atOnce) return;
  }
}

async function readCalendar(
  { address, url }: DueCalendar,
  { store, config }: Pick<House, 'store' | 'config'>,
  network: Network,
): Promise<Result<readonly Span[], string>> {
  const fetched = await fetchCalendar(url, network);
  if (!fetched.ok) return fetched;
  const zone = (await findPerson(store, address))?.zone ?? config.zone;
  const now = store.now();
  const within = { begin: plus(now, -day), end: plus(now, ahead) };
  const read = await inThread({ text: fetched.value, within, owner: { address, zone } });
  return read.ok ? ok(joined(read.value)) : read;
}

/** A calendar that outlasts its time or memory takes its thread with it, and nothing else. */
function inThread(task: CalendarTask): Promise<Result<readonly Span[], string>> {
  const tooMuch = fail('It holds more than can be read.');
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./calendar-thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const clock = setTimeout(() => end(tooMuch), deadlineMs);
    const end = (result: Result<readonly Span[], string>): void => {
      clearTimeout(clock);
      void thread.terminate();
      resolve(result);
    };
    thread.on('message', end);
    thread.on('error', () => end(tooMuch));
  });
}
