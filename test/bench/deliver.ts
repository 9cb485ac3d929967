// Letters a second from the outbox, made from stored events and handed over with their outcome kept, against nodemailer
// composing letters of the same words and handing them to the same server over as many connections.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { median } from './median.ts';

const rounds = 3;
const letters = 3000;
const connections = 5;

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const start = async <T>(file: string, ...args: string[]): Promise<[ChildProcess, T]> => {
  const child = fork(join(import.meta.dirname, file), args);
  const [ready] = (await once(child, 'message')) as [T];
  return [child, ready];
};

/** Letters a second of nodemailer, which makes each from its words. */
async function composed(port: number, sample: Letter): Promise<number> {
  const pool = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: connections,
    maxMessages: 100,
    ignoreTLS: true,
  });
  const send = (count: number): Promise<unknown> =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        pool.sendMail({
          from: { name: 'Ann Lee via Parley', address: 'parley@parley.localhost' },
          to: { name: 'Bob', address: sample.to },
          subject: `${sample.subject} ${n}`,
          text: sample.text,
          html: sample.html,
        }),
      ),
    );
  await send(letters / 6);
  const begun = performance.now();
  await send(letters);
  const perSecond = (letters * 1000) / (performance.now() - begun);
  pool.close();
  return perSecond;
}

/** Prints letters a second of both and their ratio, the median of the rounds. */
export async function benchDeliver(): Promise<void> {
  const taken: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const [sink, { port }] = await start<{ port: number }>('bare.ts');
    const [house, { sample }] = await start<{ sample: Letter }>('outbox.ts', String(port), String(letters));
    house.send('go');
    const [{ seconds }] = (await once(house, 'message')) as [{ seconds: number }];
    house.disconnect();
    await once(house, 'exit');
    taken.push({ ours: letters / seconds, theirs: await composed(port, sample) });
    sink.disconnect();
  }
  const ours = median(taken.map((one) => one.ours));
  const theirs = median(taken.map((one) => one.theirs));
  const ratio = median(taken.map((one) => one.ours / one.theirs));
  console.log(
    `${ours.toFixed(0)} letters a second leave the outbox; nodemailer composing the same: ${theirs.toFixed(0)}; ratio ${ratio.toFixed(2)}.`,
  );
}
