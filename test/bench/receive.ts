// Understood and durably stored replies a second, against a bare smtp-server that throws mail away, in one interleaved run.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { percentile, sendAll } from './clients.ts';
import { replyMail } from './corpus.ts';
import { median } from './median.ts';

const rounds = 3;
/** Mails that come before the clock starts: compilers and caches are warm on a server that runs. */
const warm = 4000;
const mailsAt: Readonly<Record<number, number>> = { 1: 600, 16: 3000, 64: 6000 };

const start = async <T>(file: string, ...args: string[]): Promise<[ChildProcess, T]> => {
  const child = fork(join(import.meta.dirname, file), args);
  const [ready] = (await once(child, 'message')) as [T];
  return [child, ready];
};

const mails = (to: readonly string[], from: number, count: number) =>
  Array.from({ length: count }, (_, n) => {
    const tag = to[n % to.length]!;
    return { to: tag, raw: replyMail(from + n, tag, 'bob@client.test') };
  });

/** Waits until so many replies are done, and tells how many of them changed something. */
async function done(house: ChildProcess, count: number): Promise<number> {
  house.send(count);
  const [{ applied }] = (await once(house, 'message')) as [{ applied: number }];
  return applied;
}

/** Prints one row per number of connections: rates, their ratio, and the wait for the final 250. */
export async function benchReceive(): Promise<void> {
  console.log(
    'Replies understood and stored a second (change and receipt committed), against a bare smtp-server that throws mail away.',
  );
  console.log('connections   bare/s   parley/s   ratio   250 p50/p99 ms (bare)   250 p50/p99 ms (parley)');
  for (const connections of [1, 16, 64]) {
    const ratios: number[] = [];
    const rows: { bare: number; ours: number; bareWaits: readonly number[]; ourWaits: readonly number[] }[] = [];
    for (let round = 0; round < rounds; round++) {
      const count = mailsAt[connections]!;
      const [bare, { port }] = await start<{ port: number }>('bare.ts');
      await sendAll(port, connections, mails(['x@y.test'], 0, warm));
      const baseline = await sendAll(port, connections, mails(['x@y.test'], 0, count));
      bare.disconnect();
      const [house, { port: ours, tags }] = await start<{ port: number; tags: string[] }>('house.ts');
      await sendAll(ours, connections, mails(tags, 1_000_000, warm));
      await done(house, warm);
      const begun = performance.now();
      const sent = await sendAll(ours, connections, mails(tags, 2_000_000, count));
      const applied = await done(house, warm + count);
      const seconds = (performance.now() - begun) / 1000;
      house.disconnect();
      await once(house, 'exit');
      if (applied < warm + count) console.log(`  only ${applied} of ${warm + count} replies changed anything`);
      rows.push({
        bare: count / baseline.seconds,
        ours: count / seconds,
        bareWaits: baseline.waits,
        ourWaits: sent.waits,
      });
      ratios.push(count / seconds / (count / baseline.seconds));
    }
    const ratio = median(ratios);
    const row = rows[ratios.indexOf(ratio)]!;
    const waits = (list: readonly number[]): string =>
      `${percentile(list, 0.5).toFixed(1)}/${percentile(list, 0.99).toFixed(1)}`;
    console.log(
      `${String(connections).padStart(11)}${row.bare.toFixed(0).padStart(9)}${row.ours.toFixed(0).padStart(11)}${ratio.toFixed(2).padStart(8)}${waits(row.bareWaits).padStart(24)}${waits(row.ourWaits).padStart(26)}`,
    );
  }
}
