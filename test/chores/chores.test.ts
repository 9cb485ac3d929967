// What the house does by the clock beside events: each thing once, over restarts and steps of the clock.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Network } from '../../src/chores/fetch.ts';
import { type Chores, openChores } from '../../src/chores.ts';
import { readConfig } from '../../src/config.ts';
import type { House } from '../../src/house.ts';
import { silence } from '../../src/log.ts';
import { setCalendar } from '../../src/store/calendars.ts';
import { findDiary } from '../../src/store/diaries.ts';
import { setDigest } from '../../src/store/digests.ts';
import { keepMail } from '../../src/store/inbox.ts';
import { timeOf } from '../../src/store/world.ts';
import { day, type Instant, plus } from '../../src/values/instant.ts';
import { address, ann, at, engines, london, Stage, slot, span, strike } from '../store/stage.ts';

afterAll(strike);

const pem = (name: string): string => readFileSync(join(import.meta.dirname, `calendar.test.${name}.pem`), 'utf8');
const event = (begin: string) => `BEGIN:VEVENT\r\nDTSTART:${begin}\r\nDURATION:PT1H\r\nEND:VEVENT\r\n`;

let server: Server;
let network: Network;
let published = '';
let asked = 0;
beforeAll(async () => {
  server = createServer({ key: pem('key'), cert: pem('cert') }, (_, response) => {
    asked++;
    response.end(published);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const lookup: LookupFunction = (_host, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
  network = { lookup, isPublic: () => true, request: { ca: pem('cert'), port } };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  let house: House;
  let chores: Chores | undefined;
  beforeAll(async () => {
    stage = new Stage(await open());
    const config = readConfig({ PARLEY_ZONE: 'Europe/London', PARLEY_DATA: 'unused' });
    if (!config.ok) throw new Error(config.error.join());
    house = { config: config.value, store: stage.store, log: silence } as House;
  });
  afterAll(async () => {
    await chores?.stop();
    await stage.store.db.close();
  });

  /** Restarts what does the chores, and lets it do what is due. */
  const restarted = async (now: Instant): Promise<void> => {
    stage.now = now;
    await chores?.stop();
    chores = openChores(house, network);
    await chores.idle();
  };
  const digests = async (): Promise<{ within: { begin: Instant }; events: string[] }[]> => {
    const rows = await stage.store.db.query
      .selectFrom('outbox')
      .select('body')
      .where('kind', '=', 'person')
      .orderBy('id')
      .execute();
    return rows.map(({ body }) => JSON.parse(body)).filter(({ says }) => says === 'digest');
  };

  test('a digest leaves once a week, on Monday morning, however often the house restarts', async () => {
    stage.now = at('2026-03-04 12:00');
    const id = await stage.opened({ do: 'book', parties: [], slots: [slot('2026-03-12 10:00-11:00')] });
    await setDigest(stage.store, ann, true, london);
    await restarted(at('2026-03-09 06:59'));
    expect(await digests()).toEqual([]);
    await restarted(at('2026-03-09 07:00'));
    await restarted(at('2026-03-09 07:00'));
    expect(await digests()).toMatchObject([{ within: { begin: at('2026-03-09 00:00') }, events: [id] }]);
    // The clock is stepped back and forth.
    await restarted(at('2026-03-08 12:00'));
    await restarted(at('2026-03-09 12:00'));
    expect(await digests()).toHaveLength(1);
    await restarted(at('2026-03-16 09:00'));
    expect(await digests()).toHaveLength(2);
    // Asleep over Monday: the week is no news on Wednesday.
    await restarted(at('2026-03-25 09:00'));
    expect(await digests()).toHaveLength(2);
    await restarted(at('2026-03-30 07:30'));
    expect(await digests()).toHaveLength(3);
    await setDigest(stage.store, ann, false, london);
    await restarted(at('2026-04-06 07:30'));
    expect(await digests()).toHaveLength(3);
  });

  test('a calendar is read every hour, and its entries take time', async () => {
    const ida = address('ida@org.test');
    const busy = async () =>
      (await timeOf(stage.store, ida, span('2026-04-10 00:00-23:00'), london)).busy.map(({ begin }) =>
        begin.slice(11, 16),
      );
    published = `BEGIN:VCALENDAR\r\n${event('20260410T100000Z')}END:VCALENDAR`;
    asked = 0;
    stage.now = at('2026-04-07 09:00');
    await setCalendar(stage.store, ida, 'https://calendar.test/ida.ics');
    await restarted(at('2026-04-07 09:00'));
    expect(await busy()).toEqual(['10:00']);
    published = `BEGIN:VCALENDAR\r\n${event('20260410T150000Z')}END:VCALENDAR`;
    await restarted(at('2026-04-07 09:30'));
    expect([asked, await busy()]).toEqual([1, ['10:00']]);
    await restarted(at('2026-04-07 10:01'));
    expect([asked, await busy()]).toEqual([2, ['15:00']]);
    published = 'Please sign in';
    await restarted(at('2026-04-07 11:05'));
    expect(await busy()).toEqual(['15:00']);
    expect((await findDiary(stage.store, ida)).calendar).toMatchObject({
      trouble: 'There is no calendar at this address.',
    });
    const refused = await stage.open({ do: 'book', parties: [ida], slots: [slot('2026-04-10 16:30-17:00')] });
    expect(refused.decided).toMatchObject({ error: { no: 'conflict', conflicts: [{ address: ida, by: 'blocked' }] } });
  });

  test('raw mail is forgotten after a month, an event a year after it is over, with all that hangs on it', async () => {
    const begun = at('2026-05-01 09:00');
    stage.now = begun;
    const id = await stage.opened({
      do: 'book',
      title: 'Walrus',
      parties: [],
      slots: [slot('2026-05-02 10:00-11:00')],
    });
    const kept = await stage.opened({
      do: 'book',
      title: 'Walrus',
      parties: [],
      slots: [slot('2027-05-03 10:00-11:00')],
    });
    const envelope = { mailFrom: 'ann@org.test', rcptTo: ['parley@parley.test'] };
    const [mail] = await keepMail(stage.store, envelope, Buffer.from('Subject: old\r\n\r\nyes'), { door: 'smtp' });
    const [waits] = await keepMail(stage.store, envelope, Buffer.from('Subject: waits\r\n\r\nyes'), { door: 'smtp' });
    await stage.store.db.write([{ sql: `update inbox set state = 'done' where id = '${mail!.id}'`, values: [] }]);
    await stage.store.db.write([
      { sql: `update events set state = 'over', modified = ends where id = '${id}'`, values: [] },
    ]);
    const count = async (table: 'raw' | 'inbox' | 'events' | 'journal' | 'booked' | 'findable') =>
      (await stage.store.db.query.selectFrom(table).selectAll().execute()).length;
    const before = await count('raw');
    await restarted(plus(begun, 29 * day));
    expect(await count('raw')).toBe(before);
    const rowsOf = async (event: string) =>
      Promise.all(
        (['journal', 'booked', 'findable', 'parties'] as const).map(
          async (table) =>
            (
              await stage.store.db.query
                .selectFrom(table)
                .selectAll()
                .where('event_id', '=', event as never)
                .execute()
            ).length,
        ),
      );
    expect((await rowsOf(id)).every((rows) => rows > 0)).toBe(true);
    await restarted(plus(begun, 31 * day));
    expect(await count('raw')).toBe(1);
    const inbox = await stage.store.db.query.selectFrom('inbox').select('id').execute();
    expect(inbox).toEqual([{ id: waits!.id }]);
    await restarted(plus(begun, 365 * day));
    expect((await rowsOf(id)).every((rows) => rows > 0)).toBe(true);
    await restarted(plus(begun, 367 * day));
    expect(await rowsOf(id)).toEqual([0, 0, 0, 0]);
    expect((await rowsOf(kept)).every((rows) => rows > 0)).toBe(true);
  });
});
