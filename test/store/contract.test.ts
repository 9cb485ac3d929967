// One contract, both databases: what the house relies on must hold on SQLite and on Postgres alike.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { claimKept, finishMail, freeLeases, type KeptMail, keepMail, releaseMail } from '../../src/store/inbox.ts';
import { migrate, schemaOf } from '../../src/store/migrate.ts';
import { lettersDue, nextLetterDue, owedStep } from '../../src/store/outbox.ts';
import { findPerson, learnZone, releaseStep, suppression, suppressStep } from '../../src/store/people.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { beginLetter, findLetter, resumeLetter, settleLetter } from '../../src/store/sending.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { statement } from '../../src/store/statement.ts';
import type { Store } from '../../src/store/store.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { type Instant, minute, plus } from '../../src/values/instant.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';

const folder = scratch('store');
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const engines: [string, () => Promise<Database>][] = [
  ['SQLite', () => openSqlite(join(folder, 'contract.db'))],
  ['Postgres', () => openPostgres(postgres.url())],
];

describe.each(engines)('%s', (_, open) => {
  let db: Database;
  let store: Store;
  let clock = '2026-03-02T09:00:00.000Z' as Instant;

  beforeAll(async () => {
    db = await open();
    await migrate(db);
    store = {
      db,
      bot: { address: 'parley@parley.test' as EmailAddress },
      secret: 'a secret for tests',
      gathering: minute,
      owner: 'me',
      now: () => clock,
      owed: () => {},
    };
  });
  afterAll(() => db.close());

  const mail = (id: string, body = 'yes') =>
    Buffer.from(`Received: from x\r\nMessage-ID: <${id}@t.test>\r\nSubject: Re: x\r\n\r\n${body}\r\n`);
  const envelope = { mailFrom: 'ann@org.test', rcptTo: ['r-one@parley.test', 'r-two@parley.test'] };

  test('the schema is taken once, also when two processes start together', async () => {
    const number = await schemaOf(db);
    expect(number).toBeGreaterThan(0);
    expect(await Promise.all([migrate(db), migrate(db)])).toEqual([0, 0]);
  });

  test('a database newer than the program is refused', async () => {
    const set = (value: string) =>
      db.write([
        db.bind(
          statement<{ value: string }>((q, v) =>
            q.updateTable('meta').set({ value: v.value }).where('key', '=', 'schema'),
          ),
          { value },
        ),
      ]);
    const number = await schemaOf(db);
    await set('999');
    await expect(migrate(db)).rejects.toThrow('newer');
    await set(String(number));
  });

  test('a job is done as a whole or not at all', async () => {
    const insert = statement<{ key: string }>((q, v) => q.insertInto('meta').values({ key: v.key, value: 'x' }));
    const guard = statement<{ key: string }>(
      (q, v) => q.updateTable('meta').set({ value: 'y' }).where('key', '=', v.key),
      1,
    );
    expect(await db.write([db.bind(insert, { key: 'a' }), db.bind(guard, { key: 'nowhere' })])).toEqual({
      done: false,
      step: 1,
    });
    expect(await db.query.selectFrom('meta').select('key').where('key', '=', 'a').execute()).toEqual([]);
    await expect(db.write([db.bind(insert, { key: 'b' }), db.bind(insert, { key: 'b' })])).rejects.toThrow();
    expect(await db.query.selectFrom('meta').select('key').where('key', '=', 'b').execute()).toEqual([]);
  });

  test('many jobs at once: one that fails takes no other with it', async () => {
    const insert = statement<{ key: string }>((q, v) => q.insertInto('meta').values({ key: v.key, value: 'x' }));
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => db.write([db.bind(insert, { key: i === 25 ? 'k24' : `k${i}` })])),
    );
    const failed = results.filter(({ status }) => status === 'rejected');
    expect(failed).toHaveLength(1);
  });

  test('one guard, two rivals: exactly one wins', async () => {
    const insert = statement<{ key: string }>((q, v) => q.insertInto('meta').values({ key: v.key, value: '0' }));
    const step = statement<{ from: string; to: string }>(
      (q, v) => q.updateTable('meta').set({ value: v.to }).where('key', '=', 'race').where('value', '=', v.from),
      1,
    );
    await db.write([db.bind(insert, { key: 'race' })]);
    const results = await Promise.all(
      Array.from({ length: 8 }, () => db.write([db.bind(step, { from: '0', to: '1' })])),
    );
    expect(results.filter(({ done }) => done)).toHaveLength(1);
  });

  test('a mail is kept once for each recipient, however often it comes', async () => {
    const [first, second] = [
      await keepMail(store, envelope, mail('a'), { door: 'smtp' }),
      await keepMail(store, envelope, mail('a'), { door: 'smtp' }),
    ];
    expect(first.map(({ rcpt }) => rcpt)).toEqual(envelope.rcptTo);
    expect(second).toEqual([]);
    const together = await Promise.all([
      keepMail(store, envelope, mail('b'), { door: 'smtp' }),
      keepMail(store, envelope, mail('b'), { door: 'smtp' }),
    ]);
    expect(together.flat()).toHaveLength(2);
  });

  test('another body under the same Message-ID is another mail; another Received line is not', async () => {
    expect(await keepMail(store, envelope, mail('a', 'no'), { door: 'smtp' })).toHaveLength(2);
    const again = Buffer.from(mail('a').toString().replace('from x', 'from elsewhere'));
    expect(await keepMail(store, envelope, again, { door: 'smtp' })).toEqual([]);
  });

  test('a mail is finished by the hand that holds it, and by no other', async () => {
    const [held] = (await keepMail(store, envelope, mail('c'), { door: 'smtp' })) as KeptMail[] & { 0: KeptMail };
    expect(await claimKept(store, 10)).toEqual([]);
    clock = plus(clock, 2 * minute);
    const claimed = (await claimKept(store, 10)).find(({ id }) => id === held.id)!;
    expect(claimed.attempts).toBe(2);
    expect(Buffer.from(claimed.raw).toString()).toBe(mail('c').toString());
    expect((await db.write([finishMail(store, held, { outcome: 'applied' })])).done).toBe(false);
    expect((await db.write([finishMail(store, claimed, { outcome: 'applied' })])).done).toBe(true);
    expect((await db.write([finishMail(store, claimed, { outcome: 'applied' })])).done).toBe(false);
  });

  test('what a dead process held is free at the next start', async () => {
    const [held] = await keepMail(
      { ...store, owner: 'dead' },
      { ...envelope, rcptTo: ['r-three@parley.test'] },
      mail('d'),
      { door: 'smtp' },
    );
    await freeLeases(store);
    expect((await claimKept(store, 50)).map(({ id }) => id)).toContain(held!.id);
    await releaseMail(store, { id: held!.id, attempts: 2 }, plus(clock, minute));
    expect((await claimKept(store, 50)).map(({ id }) => id)).not.toContain(held!.id);
  });

  test('a letter owed leaves once, with the same bytes at each attempt', async () => {
    const owed = { address: 'bob@client.test' as EmailAddress, kind: 'help', body: { a: 1 }, due: plus(clock, minute) };
    await db.write([owedStep(store, owed)]);
    expect(await lettersDue(store, 10)).toEqual([]);
    expect(await nextLetterDue(store)).toBe(plus(clock, minute));
    clock = plus(clock, minute);
    const [row] = (await lettersDue(store, 10)) as [Awaited<ReturnType<typeof lettersDue>>[number]];
    expect(row).toMatchObject({ kind: 'help', body: { a: 1 }, attempts: 0 });
    const made = { subject: 'Help', text: 'Hello', mime: Buffer.from('Subject: Help\r\n\r\nHello') };
    const rivals = await Promise.all([beginLetter(store, [row], made), beginLetter(store, [row], made)]);
    expect(rivals.filter(({ begun }) => begun)).toEqual([{ begun: true, id: row.id }]);
    expect(await lettersDue(store, 10)).toEqual([]);
    expect(
      await settleLetter(
        store,
        { id: row.id, attempts: 1, tries: 1 },
        { state: 'waiting', due: plus(clock, minute), reply: '451 later' },
      ),
    ).toBe(true);
    clock = plus(clock, minute);
    const [again] = (await lettersDue(store, 10)) as [typeof row];
    expect(again.attempts).toBe(1);
    expect(await resumeLetter(store, again)).toBe(true);
    expect(Buffer.from((await findLetter(store, again.letterId!))!.mime).toString()).toBe(made.mime.toString());
    expect(await settleLetter(store, { id: row.id, attempts: 1, tries: 1 }, { state: 'sent' })).toBe(false);
    expect(await settleLetter(store, { id: row.id, attempts: 2, tries: 1 }, { state: 'sent', reply: '250 ok' })).toBe(
      true,
    );
    expect(await nextLetterDue(store)).toBeUndefined();
  });

  test('a zone that was said is not overruled by a browser', async () => {
    const ann = 'Ann@org.test' as EmailAddress;
    await learnZone(store, ann, 'Europe/Berlin' as ZoneId, 'calendar');
    await learnZone(store, ann, 'Asia/Tokyo' as ZoneId, 'browser');
    expect((await findPerson(store, 'ann@org.test' as EmailAddress))?.zone).toBe('Asia/Tokyo');
    await learnZone(store, ann, 'Europe/Paris' as ZoneId, 'said');
    await learnZone(store, ann, 'Europe/Rome' as ZoneId, 'browser');
    expect((await findPerson(store, ann))?.zone).toBe('Europe/Paris');
  });

  test('"start" lifts what "stop" did, and not what a complaint did', async () => {
    const dots = 'b.o.b+x@gmail.com' as EmailAddress;
    const plain = 'bob@gmail.com' as EmailAddress;
    await db.write([suppressStep(store, dots, 'stop')]);
    expect(await suppression(store, plain)).toBe('stop');
    await db.write([releaseStep(store, plain)]);
    expect(await suppression(store, dots)).toBeUndefined();
    await db.write([suppressStep(store, plain, 'complaint')]);
    await db.write([releaseStep(store, plain)]);
    expect(await suppression(store, dots)).toBe('complaint');
  });
});
