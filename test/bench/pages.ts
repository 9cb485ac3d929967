// P9 and P10 of `field/performance.md`: what a long history costs, and the page of an event, against the same page on bare node:http and against one fixed text of
// its length. Servers take turns in each round; the median of the rounds' ratios counts.
import { type ChildProcess, fork } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { benchHistory } from './history.ts';
import { median } from './median.ts';

const connections = 64;
const rounds = 5;
const seconds = 0.8;

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
  readonly path: string;
  readonly cookie: string;
  readonly bytes: number;
}

const open = (mode: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'pages-server.ts'), [mode]);
    child.once('message', (told) => resolve({ child, ...(told as Omit<Server, 'child'>) }));
    child.once('exit', (code) => reject(new Error(`${mode} ended with ${code}`)));
  });

/** Requests per second of so many kept connections, each with one request on its way. */
async function rate({ port, path, cookie }: Server, ms: number): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n\r\n`;
  const until = performance.now() + ms;
  let answers = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(request));
      let missing = -1;
      let head = '';
      socket.setNoDelay(true);
      socket.on('error', reject);
      socket.on('data', (chunk: Buffer) => {
        if (missing < 0) {
          head += chunk.toString('latin1');
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head.slice(0, 300)));
          const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
          missing = length - (head.length - end - 4);
        } else missing -= chunk.length;
        if (missing > 0) return;
        answers++;
        missing = -1;
        head = '';
        if (performance.now() < until) socket.write(request);
        else {
          socket.end();
          resolve();
        }
      });
    });
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  return (answers / (performance.now() - begun)) * 1000;
}

/** Prints pages a second and the ratios of the goal. */
export async function benchPages(): Promise<void> {
  const modes = ['fixed', 'bare', 'house'] as const;
  const servers = Object.fromEntries(
    await Promise.all(modes.map(async (mode) => [mode, await open(mode)] as const)),
  ) as Record<(typeof modes)[number], Server>;
  const rates: Record<(typeof modes)[number], number[]> = { fixed: [], bare: [], house: [] };
  for (const mode of modes) await rate(servers[mode], 500);
  for (let round = 0; round < rounds; round++)
    for (const mode of modes) rates[mode].push(await rate(servers[mode], seconds * 1000));
  for (const { child } of Object.values(servers)) child.disconnect();
  const ratio = (one: number[], other: number[]): string => median(one.map((value, i) => value / other[i]!)).toFixed(2);
  console.log(`The page of an event, ${servers.house.bytes} bytes, ${connections} connections:`);
  for (const mode of modes)
    console.log(`  ${mode.padEnd(6)} ${Math.round(median(rates[mode])).toString().padStart(7)} pages/s`);
  console.log(`  house / bare node:http ${ratio(rates.house, rates.bare)} (goal 0.95)`);
  console.log(`  house / fixed text     ${ratio(rates.house, rates.fixed)} (goal 0.45)`);
  await benchHistory();
}
