// P9 of `field/performance.md`, on a scale that a bench can afford: what is looked up costs as much beside 4,000 events as
// beside 500. Everybody in it arranges a hundred of them.
import { rmSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { act } from '../../src/store/act.ts';
import { findEvent } from '../../src/store/events.ts';
import { listEvents } from '../../src/store/listing.ts';
import { openStore } from '../../src/store/open.ts';
import { findByWords } from '../../src/store/search.ts';
import type { Store } from '../../src/store/store.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { type EventId, eventId, partyId } from '../../src/values/ids.ts';
import { must } from '../../src/values/result.ts';
import { scratch } from '../support/scratch.ts';
import { proposal } from './proposal.ts';

const few = 500;
const many = 4_000;
const each = 100;
const atOnce = 64;
const runs = 300;

const idOf = (n: number): EventId => eventId(Buffer.from(String(n).padStart(10, '0')));
const arranger = (n: number): EmailAddress => `ann${Math.floor(n / each)}@org.test` as EmailAddress;

async function grow(store: Store, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, to - n) }, (_, i) => {
        const opening = proposal(n + i);
        return act(store, opening.id, () => ({ ...opening, by: { address: arranger(n + i) } }));
      }),
    );
}

/** What is measured, each on another event of the same few people. */
const looks: Readonly<Record<string, (store: Store, n: number) => Promise<unknown>>> = {
  'an event': (store, n) => findEvent(store, idOf(n)),
  'a list': (store, n) => listEvents(store, arranger(n), {}, 1),
  'a search': (store, n) => findByWords(store, arranger(n), 'budget review'),
  'an answer, decided and stored': (store, n) =>
    act(store, idOf(n), () => ({
      kind: 'said',
      door: 'page',
      party: partyId(2),
      proven: true,
      reading: { answers: { '1': 'yes' } },
    })),
};

/** Milliseconds of the median look. */
async function timed(store: Store, look: (store: Store, n: number) => Promise<unknown>, from: number): Promise<number> {
  const times: number[] = [];
  for (let n = from; n < from + runs; n++) {
    const begun = performance.now();
    await look(store, n);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[runs / 2]!;
}

/** Prints how much more each look costs in a long history. */
export async function benchHistory(): Promise<void> {
  const data = scratch('history');
  const store = await openStore(must(readConfig({ PARLEY_DATA: data, PARLEY_QUOTAS: 'off' })));
  try {
    await grow(store, 0, few);
    const short = new Map<string, number>();
    for (const [name, look] of Object.entries(looks)) short.set(name, await timed(store, look, 0));
    await grow(store, few, many);
    console.log(`Beside ${many} events, against ${few} (goal 2.0, a search 6):`);
    for (const [name, look] of Object.entries(looks)) {
      const [before, after] = [short.get(name)!, await timed(store, look, few)];
      console.log(
        `  ${name.padEnd(30)} ${after.toFixed(3)} ms, ${(after / before).toFixed(2)} of ${before.toFixed(3)} ms`,
      );
    }
  } finally {
    await store.db.close();
    rmSync(data, { recursive: true, force: true });
  }
}
