// The whole house on free ports, in a folder of its own, under a clock that tests set.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse, type Running } from '../../src/main.ts';
import { openReader, type Reader } from '../../src/reader.ts';
import type { DnsLookup } from '../../src/smtp/dns.ts';
import { type Instant, instantOf, msOf } from '../../src/values/instant.ts';
import { openSink, type Sink, type SunkLetter } from './sink.ts';
import { Client } from './smtp.ts';

export interface TestHouse {
  /** Another one after `reopen`. */
  readonly running: () => Running;
  readonly sink: Sink;
  /** Letters that left since the last call. */
  readonly letters: () => Promise<SunkLetter[]>;
  /** Sends a mail through the SMTP port and waits until everything that follows from it has been done. */
  readonly mail: (from: string, to: readonly string[], raw: string) => Promise<string>;
  readonly now: () => Instant;
  readonly setClock: (instant: Instant) => Promise<void>;
  readonly settle: () => Promise<void>;
  /** Closes the house and opens it again on the same folder. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * @param env settings beside the ports, the data folder and the other mail server
 * @param dns asked where the settings say that senders are verified
 * @param reader one for many houses: it remembers nothing between its tasks, and starting one takes most of a second
 */
export async function openTestHouse(
  start: Instant,
  env: Readonly<Record<string, string>> = {},
  reader?: Reader,
  dns?: DnsLookup,
): Promise<TestHouse> {
  const data = mkdtempSync(join(tmpdir(), 'parley-house-'));
  const sink = await openSink();
  const config = readConfig({
    PARLEY_DATA: data,
    PARLEY_SMTP: '127.0.0.1:0',
    PARLEY_HTTP: '127.0.0.1:0',
    PARLEY_OUTBOUND: `smtp://127.0.0.1:${sink.port}?tls=never`,
    PARLEY_SENDER_CHECK: 'off',
    PARLEY_ORGANIZERS: '*@org.test',
    PARLEY_COALESCE: '0s',
    PARLEY_QUOTAS: 'off',
    PARLEY_ZONE: 'Europe/London',
    ...env,
  });
  if (!config.ok) throw new Error(config.error.join('\n'));
  // The clock stands still but for a millisecond at each look, so that what happens later is later.
  let ms = msOf(start);
  const now = (): Instant => instantOf(ms++);
  const open = (): Promise<Running> =>
    openHouse(config.value, silence, {
      now,
      reader: reader === undefined ? openReader() : { ...reader, close: async () => {} },
      ...(dns ? { dns } : {}),
    });
  let running = await open();
  let seen = 0;
  const lines: Client[] = [];
  const hangUp = (): void => {
    for (const line of lines.splice(0)) line.close();
  };
  const settle = async (): Promise<void> => {
    running.look();
    await running.idle();
  };
  return {
    running: () => running,
    sink,
    now: () => instantOf(ms),
    settle,
    letters: async () => {
      await settle();
      const fresh = sink.letters.slice(seen);
      seen = sink.letters.length;
      return fresh;
    },
    mail: async (from, to, raw) => {
      // A line is kept for the next mail: a greeting takes a while, to find out who speaks first.
      const line = lines.pop() ?? (await greeted(running.smtpPort!));
      const reply = await line.send(from, to, raw);
      lines.push(line);
      await settle();
      return reply;
    },
    setClock: async (instant) => {
      ms = Math.max(ms, msOf(instant));
      await settle();
    },
    reopen: async () => {
      hangUp();
      await running.close();
      running = await open();
    },
    close: async () => {
      hangUp();
      await running.close();
      await sink.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function greeted(port: number): Promise<Client> {
  const line = await Client.open(port);
  await line.say('EHLO client.test');
  return line;
}
