// A whole house with events to answer, as a process of its own: tells its port and tags, and when all replies are done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse } from '../../src/main.ts';
import { act } from '../../src/store/act.ts';
import { replyAddress } from '../../src/store/store.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { eventId } from '../../src/values/ids.ts';
import type { WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

const eventCount = 200;
const guests = ['bob', 'carol', 'dave', 'eve', 'finn'].map((name) => `${name}@client.test` as EmailAddress);

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

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const slot = (days: number, begin: string, end: string) => ({
  begin: `${day(days)}T${begin}` as WallTime,
  end: `${day(days)}T${end}` as WallTime,
});
const tags: string[] = [];
for (let n = 0; n < eventCount; n++) {
  const id = eventId(Buffer.from(String(n).padStart(10, '0')));
  await act(store, id, () => ({
    kind: 'open',
    id,
    door: 'api',
    by: { address: 'ann@org.test' as EmailAddress, name: 'Ann Lee' },
    request: {
      do: 'propose',
      title: 'Budget review',
      parties: guests,
      duration: 'PT45M',
      slots: [slot(10, '10:00', '10:45'), slot(11, '14:00', '14:45'), slot(12, '11:00', '11:45')],
    },
    zone: 'Europe/London' as ZoneId,
    copied: [],
    names: {},
  }));
  for (let party = 2; party <= 6; party++) tags.push(replyAddress(store, id, `p${party}`, 1));
}
await running.idle();
process.send!({ port: running.smtpPort, tags });

const count = store.db.query
  .selectFrom('inbox')
  .select((eb) => eb.fn.countAll<number>().as('n'))
  .where('state', '!=', 'kept');
process.on('message', (target: number) => {
  const look = async (): Promise<void> => {
    const row = await count.executeTakeFirst();
    if (Number(row?.n ?? 0) < target) return void setTimeout(look, 5);
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
