// A whole house with events to answer, as a process of its own: tells its port and tags, and when all replies are done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse } from '../../src/main.ts';
import { act } from '../../src/store/act.ts';
import { lit } from '../../src/store/statement.ts';
import { replyAddress } from '../../src/store/store.ts';
import { proposal } from './proposal.ts';

const eventCount = 200;

const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const config = readConfig({
  PARLEY_DATA: data,
  PARLEY_SMTP: '127.0.0.1:0',
  PARLEY_HTTP: '127.0.0.1:0',
  PARLEY_ZONE: 'Europe/London',
  PARLEY_LOG: 'silent',
  ...JSON.parse(process.argv[2] ?? '{}'),
});
if (!config.ok) throw new Error(config.error.join('\n'));
const running = await openHouse(config.value, silence);
const { store } = running.house;

const tags: string[] = [];
for (let n = 0; n < eventCount; n++) {
  const opening = proposal(n);
  await act(store, opening.id, () => opening);
  for (let party = 2; party <= 6; party++) tags.push(replyAddress(store, opening.id, `p${party}`, 1));
}
await running.idle();
process.send!({ port: running.smtpPort, tags });

// Asked every few milliseconds, so by the index of what waits: every mail has its row before its 250.
const waiting = store.db.query
  .selectFrom('inbox')
  .select((eb) => eb.fn.countAll<number>().as('n'))
  .where('state', '=', lit('kept'));
process.on('message', (target: number) => {
  const look = async (): Promise<void> => {
    const row = await waiting.executeTakeFirst();
    if (Number(row?.n ?? 0) > 0) return void setTimeout(look, 5);
    const applied = await store.db.query
      .selectFrom('inbox')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('outcome', '=', 'applied')
      .executeTakeFirst();
    process.send!({ done: target, applied: Number(applied?.n), cpu: process.cpuUsage() });
  };
  void look();
});
process.on('disconnect', async () => {
  await running.close();
  rmSync(data, { recursive: true, force: true });
  process.exit();
});
