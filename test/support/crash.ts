// A house that is cut off again and again while people write to it, and what must hold afterwards: the closing check of
// `field/reliability.md` section 3.3.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse, type Running } from '../../src/main.ts';
import { openReader } from '../../src/reader.ts';
import type { Entry } from '../../src/scheduling/journal.ts';
import { verifyAll } from '../../src/store/verify.ts';
import type { Crowd, Writer } from './crowd.ts';
import { openSink, type Sink } from './sink.ts';
import { Client } from './smtp.ts';

export interface Ground {
  readonly env: Readonly<Record<string, string>>;
  readonly sink: Sink;
  readonly open: () => Promise<Running>;
  readonly clear: () => Promise<void>;
}

/** A data folder and another mail server, for houses that come and go. */
export async function openGround(): Promise<Ground> {
  const data = mkdtempSync(join(tmpdir(), 'parley-crash-'));
  const sink = await openSink();
  const reader = openReader();
  const env = {
    PARLEY_DATA: data,
    PARLEY_SMTP: '127.0.0.1:0',
    PARLEY_HTTP: '',
    PARLEY_OUTBOUND: `smtp://127.0.0.1:${sink.port}?tls=never`,
    PARLEY_SENDER_CHECK: 'off',
    PARLEY_ORGANIZERS: '*@org.test',
    PARLEY_COALESCE: '0s',
    PARLEY_QUOTAS: 'off',
    PARLEY_ZONE: 'Europe/London',
  };
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.error.join('\n'));
  return {
    env,
    sink,
    open: () => openHouse(config.value, silence, { reader: { ...reader, close: async () => {} } }),
    clear: async () => {
      await reader.close();
      await sink.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const guests = ['bob', 'carol', 'dave', 'eve', 'finn'] as const;

/**
 * Ann asks all of them, and one more who never answers. @returns the guests as writers whose every mail changes something
 * @param events how many she arranges: in each a person may change two hundred things in a day
 */
export async function invite({ sink }: Ground, port: number, events = 1): Promise<readonly Writer[]> {
  const to = [...guests, 'silent'].map((name) => `${name}@client.test`);
  // Child processes go by the clock of the machine.
  const days = [20, 21, 22].map((ahead) => Temporal.Now.plainDateISO().add({ days: ahead }));
  const ask = `When: ${days.map((day) => `${day} 12:00`).join(', ')}`;
  const line = await Client.open(port);
  await line.say('EHLO client.test');
  for (let n = 0; n < events; n += 1) {
    const headers = [
      'From: ann@org.test',
      'To: parley@parley.localhost',
      `Cc: ${to.join(', ')}`,
      `Subject: Lunch ${n}`,
    ];
    const raw = [...headers, `Message-ID: <ask-${n}@org.test>`, '', ask].join('\r\n');
    const reply = await line.send('ann@org.test', ['parley@parley.localhost'], raw);
    if (!reply.startsWith('250 ')) throw new Error(reply);
  }
  line.close();
  await sink.reached((to.length + 1) * events);
  return guests.map((name) => {
    const letters = sink.letters.filter((one) => one.to === `${name}@client.test`);
    return {
      from: `${name}@client.test`,
      to: letters.map(({ mail }) => mail.replyTo!.value[0]!.address!),
      says: ['1 works, and 2 if need be.', '2 works, and 1 if need be.'],
    };
  });
}

/** What went wrong; all of it should be empty. */
export interface Damage {
  /** Had their 250, and are not there or not done. */
  readonly lost: readonly string[];
  /** Guests with another number of entries in the journal, or of receipts, than mails of theirs. */
  readonly uneven: readonly string[];
  /** Letters owed that did not arrive. */
  readonly unsent: readonly string[];
  /** Letters that came more than three times: cut off twice, one waits out its lease and leaves once more. */
  readonly often: readonly string[];
  /** Where the state is not what the journal tells. */
  readonly apart: readonly string[];
}

/** Opens the house once more, lets it finish what there is to do, and looks. @returns also how many letters came more than once */
export async function damageDone({ open, sink }: Ground, crowd: Crowd): Promise<Damage & { readonly twice: number }> {
  const running = await open();
  try {
    await running.idle();
    const { store } = running.house;
    const { query } = store.db;
    const mails = await query.selectFrom('inbox').selectAll().execute();
    const owed = await query.selectFrom('outbox').selectAll().execute();
    const journal = await query.selectFrom('journal').select(['event_id', 'body']).execute();
    const people = await query.selectFrom('parties').selectAll().execute();
    const entries = journal.map(({ event_id, body }) => ({ event: event_id, ...(JSON.parse(body) as Entry) }));
    const done = mails.filter(({ state, outcome }) => state === 'done' && outcome === 'applied');
    const times = new Map<string, number>();
    for (const { mail } of sink.letters) times.set(mail.messageId!, (times.get(mail.messageId!) ?? 0) + 1);
    const apart: string[] = [];
    await verifyAll(store, (difference) => apart.push(difference));
    return {
      lost: [...crowd.kept]
        .filter((id) => done.filter((row) => row.message_id === id).length !== 1)
        .map((id) => stateOf(id, mails)),
      uneven: people
        .filter(({ party_id }) => party_id !== 'p1')
        .flatMap(({ event_id, party_id, address }) => {
          const [wrote, acted, told] = [
            mails.filter((row) => row.event_id === event_id && row.mail_from === address).length,
            entries.filter(({ event, by, cause }) => event === event_id && by === party_id && cause === undefined)
              .length,
            owed.filter((row) => row.event_id === event_id && row.party_id === party_id && row.kind === 'receipt')
              .length,
          ];
          return wrote === acted && wrote === told
            ? []
            : [`${address}: ${wrote} mails, ${acted} acts, ${told} receipts`];
        }),
      unsent: [
        ...owed
          .filter(({ state }) => state !== 'sent' && state !== 'joined')
          .map(({ id, state }) => `${id} is ${state}`),
        ...owed
          .filter((row) => row.state === 'sent' && !times.has(row.message_id))
          .map(({ id }) => `${id} did not arrive`),
      ],
      often: [...times].filter(([, count]) => count > 3).map(([id, count]) => `${id}: ${count} times`),
      apart,
      twice: [...times.values()].filter((count) => count > 1).length,
    };
  } finally {
    await running.close();
  }
}

/** `<bob-3@crowd.test>: aside, Reading this mail took too long.` */
function stateOf(
  id: string,
  mails: readonly { message_id: string | null; state: string; reason: string | null }[],
): string {
  const states = mails
    .filter((row) => row.message_id === id)
    .map(({ state, reason }) => `${state}, ${reason ?? 'without a reason'}`);
  return `${id}: ${states.join('; ') || 'not there'}`;
}

export const noDamage: Damage = { lost: [], uneven: [], unsent: [], often: [], apart: [] };
