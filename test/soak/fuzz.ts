// `node test/soak/fuzz.ts [HOW MANY]`: a million made-up mails are understood in two zones of the host. None may throw or
// take longer than the bound, and the readings must be the same.
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { on } from 'node:events';
import { understand } from '../../src/language/understand.ts';
import { mailOf } from './texts.ts';

const bound = 250;
const together = 10_000;
const count = Number(process.argv[2] ?? 1_000_000);

interface Batch {
  readonly until: number;
  /** Of all readings of the batch. */
  readonly print: string;
  readonly slowest: number;
  readonly slowestAt: number;
  readonly thrown: readonly string[];
}

if (process.send === undefined) await compare();
else {
  // The grammar is built when the first mail of either kind comes.
  batch(0, 100);
  for (let from = 0; from < count; from += together) process.send(batch(from, Math.min(from + together, count)));
}

function batch(from: number, until: number): Batch {
  const hash = createHash('sha256');
  const thrown: string[] = [];
  let [slowest, slowestAt] = [0, from];
  for (let n = from; n < until; n++) {
    const begun = performance.now();
    try {
      hash.update(JSON.stringify(understand(mailOf(n)).reading));
    } catch (error) {
      thrown.push(`${n}: ${String(error)}`);
    }
    const ms = performance.now() - begun;
    if (ms > slowest) [slowest, slowestAt] = [ms, n];
  }
  return { until, print: hash.digest('hex'), slowest, slowestAt, thrown };
}

async function compare(): Promise<void> {
  const hosts = ['America/New_York', 'Asia/Kolkata'];
  const children = hosts.map((TZ) => fork(import.meta.filename, [String(count)], { env: { ...process.env, TZ } }));
  const [one, other] = children.map(batches) as [AsyncGenerator<Batch>, AsyncGenerator<Batch>];
  let [slowest, troubles] = [0, 0];
  for (let until = 0; until < count; ) {
    const here = (await one.next()).value as Batch;
    const there = (await other.next()).value as Batch;
    until = here.until;
    slowest = Math.max(slowest, Math.min(here.slowest, there.slowest));
    for (const line of here.thrown) console.log(`thrown by ${line}`);
    if (here.print !== there.print) console.log(`the host's zone changes a reading before ${until}`);
    // Whatever is slow in one process alone was kept from the processor by somebody else.
    const slow = here.slowest > bound && there.slowest > bound;
    if (slow) console.log(`${here.slowest.toFixed(0)} ms for mail ${here.slowestAt}`);
    troubles += here.thrown.length + Number(here.print !== there.print) + Number(slow);
  }
  for (const child of children) child.disconnect();
  console.log(
    `${count} mails understood in ${hosts.join(' and ')}: ${troubles} troubles, the slowest took ${slowest.toFixed(0)} ms`,
  );
  process.exitCode = troubles === 0 ? 0 : 1;
}

async function* batches(child: ChildProcess): AsyncGenerator<Batch> {
  for await (const [told] of on(child, 'message')) yield told as Batch;
}
