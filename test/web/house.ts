// A web side on a real store in a folder of its own, with a clock that stands still until a test moves it.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { type Config, readConfig } from '../../src/config.ts';
import type { Request } from '../../src/language/reading.ts';
import { silence } from '../../src/log.ts';
import { act } from '../../src/store/act.ts';
import { findEvent, type StoredEvent } from '../../src/store/events.ts';
import { openStore } from '../../src/store/open.ts';
import { partyToken, type Store } from '../../src/store/store.ts';
import { issue } from '../../src/store/tokens.ts';
import type { Mailbox } from '../../src/values/address.ts';
import { type EventId, eventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import type { Envelope, WebHands } from '../../src/web/hands.ts';
import { buildWeb } from '../../src/web/server.ts';
import { scratch } from '../support/scratch.ts';
import { address, london } from './names.ts';

export interface TestHouse {
  readonly config: Config;
  readonly store: Store;
  readonly app: FastifyInstance;
  readonly hands: WebHands;
  /** What was given to the bot's SMTP port. */
  readonly sent: { readonly raw: string; readonly envelope: Envelope }[];
  readonly log: string[];
  /** The clock of the store. */
  now: Instant;
  readonly ask: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  /** A form as a browser sends it. */
  readonly post: (url: string, fields: Record<string, string>, more?: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly event: (more?: Partial<Request>, by?: Mailbox) => Promise<EventId>;
  readonly stored: (id: EventId) => Promise<StoredEvent>;
  /** A party's link token. */
  readonly token: (id: EventId, party: string) => string;
  /** The cookie that the first visit of a link sets. */
  readonly cookie: (id: EventId, party: string) => string;
  readonly key: (of: string) => Promise<string>;
  /** Nobody has anything in their calendar any more. */
  readonly free: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Settings of every test; those of a deployment behind an outbound server, so that quotas and checks are as there. */
const settings = {
  PARLEY_ADDRESS: 'parley@parley.test',
  PARLEY_HTTP: '127.0.0.1:8025',
  PARLEY_URL: 'http://127.0.0.1:8025',
  PARLEY_OUTBOUND: 'smtp://127.0.0.1:2526',
  PARLEY_ORGANIZERS: '*@org.test',
  PARLEY_ADMINS: 'root@org.test',
  PARLEY_SENDER_CHECK: 'off',
  PARLEY_SMTP: '127.0.0.1:2525',
  PARLEY_ZONE: 'Europe/London',
  PARLEY_COALESCE: '60s',
  PARLEY_QUOTAS: 'off',
  PARLEY_SECRET: 'a secret that is long enough for tests',
};

/** @param env settings on top of the usual ones; an empty text unsets one */
export async function openHouse(env: Record<string, string> = {}): Promise<TestHouse> {
  const data = scratch('web');
  const all = Object.fromEntries(
    Object.entries({ ...settings, ...env, PARLEY_DATA: data }).filter(([, value]) => value !== ''),
  );
  const config = must(readConfig(all));
  const opened = await openStore(config);
  const sent: TestHouse['sent'] = [];
  const log: string[] = [];
  const note = (fields: object, what: string): void => void log.push(JSON.stringify({ what, ...fields }, plainError));
  const house = { now: '2026-03-02T09:00:00.000Z' as Instant };
  const store: Store = { ...opened, now: () => house.now };
  const hands: WebHands = {
    config,
    store,
    log: { ...silence, info: note, debug: note, warn: note, error: note },
    sendMail: async (raw, envelope) => {
      sent.push({ raw: Buffer.from(raw).toString(), envelope });
      return { code: 250, text: '2.0.0 Kept' };
    },
    pace: { reading: 0, letter: 0, quiet: 0 },
    troubles: async () => [],
    metrics: { count: () => {}, text: async () => 'parley_up 1\n' },
  };
  const app = await buildWeb(hands);
  const host = '127.0.0.1:8025';
  const ask: TestHouse['ask'] = (options) => app.inject({ ...options, headers: { host, ...options.headers } });
  const token = (id: EventId, party: string): string => partyToken(store, 'page', id, party, 1);
  return Object.assign(house, {
    config,
    store,
    app,
    hands,
    sent,
    log,
    ask,
    token,
    post: (url: string, fields: Record<string, string>, more: InjectOptions = {}) =>
      ask({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        ...more,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...more.headers },
      }),
    cookie: (id: EventId, party: string) => `parley-link=${token(id, party)}`,
    key: async (of: string) => issue(store, 'key', address(of)),
    free: async () => {
      const tables = ['booked', 'blocked', 'diaries'];
      await store.db.write(tables.map((table) => ({ sql: `delete from ${table}`, values: [] })));
    },
    event: async (more: Partial<Request> = {}, by: Mailbox = { address: address('ann@org.test'), name: 'Ann Lee' }) => {
      const id = eventId(randomBytes(10));
      const decided = await act(store, id, () => ({
        kind: 'open',
        id,
        door: 'mail',
        by,
        zone: london,
        copied: [],
        names: { 'bob@client.test': 'Bob Hay' },
        request: {
          do: 'propose',
          title: 'Q3 review',
          parties: [address('bob@client.test'), address('carol@other.test')],
          slots: [
            { begin: '2026-03-10T10:00' as never, end: '2026-03-10T10:30' as never },
            { begin: '2026-03-11T14:00' as never, end: '2026-03-11T14:30' as never },
            { begin: '2026-03-12T16:00' as never, end: '2026-03-12T16:30' as never },
          ],
          ...more,
        },
      }));
      if (!decided?.ok) throw new Error(`No event: ${JSON.stringify(decided)}`);
      return id;
    },
    stored: async (id: EventId) => (await findEvent(store, id))!,
    close: async () => {
      await app.close();
      await store.db.close();
      rmSync(data, { recursive: true, force: true });
    },
  });
}

const plainError = (_: string, value: unknown): unknown => (value instanceof Error ? value.stack : value);
