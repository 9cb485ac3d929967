// Many connections that send mails one after the other, commands grouped as PIPELINING allows, and time the final 250.
import { connect } from 'node:net';

export interface Sent {
  readonly seconds: number;
  /** Milliseconds from the last dot to its 250, sorted. */
  readonly waits: readonly number[];
}

/** Resolves when all mails have had their 250. @throws on any other answer */
export async function sendAll(
  port: number,
  connections: number,
  mails: readonly { readonly to: string; readonly raw: string }[],
): Promise<Sent> {
  let next = 0;
  const waits: number[] = [];
  let ready = 0;
  let go: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    go = resolve;
  });
  let begun = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.setEncoding('latin1').setNoDelay(true);
      let buffer = '';
      let expects = 0;
      let state: 'greeting' | 'hello' | 'envelope' | 'body' = 'greeting';
      let mail = mails[0]!;
      let dot = 0;
      const send = (): void => {
        const index = next++;
        if (index >= mails.length) {
          socket.end('QUIT\r\n');
          resolve();
          return;
        }
        mail = mails[index]!;
        state = 'envelope';
        expects = 3;
        socket.write(`MAIL FROM:<bob@client.test>\r\nRCPT TO:<${mail.to}>\r\nDATA\r\n`);
      };
      socket.on('error', reject);
      socket.on('data', (chunk: string) => {
        buffer += chunk;
        for (;;) {
          const whole = /^(?:\d{3}-[^\n]*\n)*(\d{3}) [^\n]*\n/.exec(buffer);
          if (whole === null) return;
          buffer = buffer.slice(whole[0].length);
          const code = Number(whole[1]);
          if (code >= 400) {
            reject(new Error(whole[0]));
            return;
          }
          if (state === 'greeting') {
            state = 'hello';
            socket.write('EHLO bench\r\n');
          } else if (state === 'hello') {
            if (++ready === connections) {
              begun = performance.now();
              go();
            }
            void started.then(send);
          } else if (state === 'envelope' && --expects === 0) {
            state = 'body';
            dot = performance.now();
            socket.write(`${mail.raw}\r\n.\r\n`);
          } else if (state === 'body') {
            waits.push(performance.now() - dot);
            send();
          }
        }
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  return { seconds: (performance.now() - begun) / 1000, waits: waits.sort((a, b) => a - b) };
}

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
