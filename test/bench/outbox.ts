// A house that owes invitations, as a process of its own: tells a sample of them, and how long it took until all had left.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse } from '../../src/main.ts';
import { act } from '../../src/store/act.ts';
import { pauseLetters, resumeLetters } from '../../src/store/pause.ts';
import { proposal } from './proposal.ts';

const [port, count] = process.argv.slice(2);
const letters = Number(count);
/** Invitations that leave before the clock starts. */
const warm = letters / 6;
const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const config = readConfig({
  PARLEY_DATA: data,
  PARLEY_SMTP: '127.0.0.1:0',
  PARLEY_HTTP: '127.0.0.1:0',
  PARLEY_OUTBOUND: `smtp://127.0.0.1:${port}`,
  PARLEY_ZONE: 'Europe/London',
  PARLEY_LOG: 'silent',
  PARLEY_QUOTAS: 'off',
  PARLEY_COALESCE: '0s',
});
if (!config.ok) throw new Error(config.error.join('\n'));
const running = await openHouse(config.value, silence);
const { store } = running.house;

const sent = store.db.query
  .selectFrom('outbox')
  .select((eb) => eb.fn.countAll<number>().as('n'))
  .where('state', 'in', ['sent', 'joined']);
const until = async (target: number): Promise<void> => {
  while (Number((await sent.executeTakeFirst())?.n ?? 0) < target) await new Promise((done) => setTimeout(done, 20));
};

let opened = 0;
async function owe(many: number): Promise<void> {
  for (const end = opened + many / 5; opened < end; opened++)
    await act(store, proposal(opened).id, () => proposal(opened));
}

await owe(warm);
await until(warm);
await pauseLetters(store, 'operator');
await owe(letters);
const sample = await store.db.query
  .selectFrom('letters')
  .select(['subject', 'text', 'mime'])
  .limit(1)
  .executeTakeFirstOrThrow();
const html = Buffer.from(sample.mime).toString('utf8').split('text/html')[1] ?? '';
process.send!({ sample: { to: 'bob@client.test', subject: sample.subject, text: sample.text, html } });

process.on('message', async () => {
  const begun = performance.now();
  await resumeLetters(store);
  running.look();
  await until(warm + letters);
  process.send!({ seconds: (performance.now() - begun) / 1000 });
});
process.on('disconnect', async () => {
  await running.close();
  rmSync(data, { recursive: true, force: true });
  process.exit();
});
