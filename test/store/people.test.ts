// What people may ask for: to be forgotten, and to take the whole state elsewhere; on both databases.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeTimes } from '../../src/store/availability.ts';
import { addRecord } from '../../src/store/catalogue-changes.ts';
import { addContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { deriveAll } from '../../src/store/derived.ts';
import { erasePerson } from '../../src/store/erase.ts';
import { placeOfTag } from '../../src/store/events.ts';
import { exportState, sumOf } from '../../src/store/export.ts';
import { checkExport, importLines, isEmpty } from '../../src/store/import.ts';
import { keepMail } from '../../src/store/inbox.ts';
import { derivedTables, stateTableNames } from '../../src/store/kept.ts';
import { migrate } from '../../src/store/migrate.ts';
import { owedStep } from '../../src/store/outbox.ts';
import { suppression, suppressStep } from '../../src/store/people.ts';
import { findByWords } from '../../src/store/search.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { partyToken } from '../../src/store/store.ts';
import { issue } from '../../src/store/tokens.ts';
import { verifyAll } from '../../src/store/verify.ts';
import { timeOf } from '../../src/store/world.ts';
import { scratch } from '../support/scratch.ts';
import { address, ann, at, bob, carol, engines, london, Stage, slot, span, strike } from './stage.ts';

afterAll(strike);

const zed = address('Zed.Quark@client.test');

async function lived(stage: Stage): Promise<void> {
  const { store } = stage;
  const names = { [zed]: 'Zed Quark', [bob]: 'Bob Roe' };
  const slots = [slot('2026-03-10 10:00-10:30'), slot('2026-03-11 10:00-10:30')];
  const { id } = await stage.open({ title: 'Review with Zed Quark', parties: [zed, bob], slots }, ann, { names });
  await stage.say(id, 'p2', { answers: { 1: 'yes', 2: 'no' } });
  await stage.say(id, 'p2', { propose: [slot('2026-03-12 15:00-15:30')] });
  await stage.say(id, 'p3', { actions: [{ do: 'delegate', who: [zed] }] });
  await stage.open({ title: 'Zed’s own party', description: 'Zed Quark invites', parties: [bob], slots }, zed);
  await stage.open({ do: 'book', title: 'Dentist of mine', parties: [], slots: [slot('2026-03-13 10:00-11:00')] }, zed);
  const raw = (from: string, text: string) =>
    Buffer.from(
      `From: ${from}\r\nMessage-ID: <${text.length}@x.test>\r\nCc: "Quark, Z" <zed.quark@CLIENT.test>\r\n\r\n${text}\r\n`,
    );
  const keep = async (from: string, text: string) => {
    const [mail] = await keepMail(store, { mailFrom: from, rcptTo: ['parley@parley.test'] }, raw(from, text), {
      door: 'smtp',
    });
    await store.db.write([{ sql: `update inbox set state = 'done' where id = '${mail!.id}'`, values: [] }]);
  };
  await keep('zed.quark@client.test', 'I am Zed');
  await keep('ann@org.test', 'let us meet');
  await addContact(store, ann, { address: zed, name: 'Zed Quark' });
  await addContact(store, zed, { address: bob, name: 'Bob' });
  await changeTimes(store, zed, [{ ...span('2026-03-20 10:00-12:00'), state: 'blocked' }], london);
  await issue(store, 'key', zed);
  await addRecord(store, 'location', { name: 'Room 4', capacity: 4 });
  await store.db.write([
    owedStep(store, { address: zed, kind: 'person', body: { says: 'help' }, due: store.now() }),
    owedStep(store, {
      address: ann,
      kind: 'person',
      body: { says: 'free-times', people: [{ address: zed }] },
      due: store.now(),
    }),
    suppressStep(store, zed, 'stop'),
    {
      sql: `insert into counters (name, began, count) values ('to/zed.quark@client.test', '2026-03-02T00:00:00.000Z', 2)`,
      values: [],
    },
    {
      sql: `insert into words (event_id, seq, party_id, kind, text) values ('${id}', 1, 'p1', 'said', 'zed quark should come'), ('${id}', 2, 'p2', 'said', 'my very own words')`,
      values: [],
    },
  ]);
}

const differences = async (stage: Stage): Promise<string[]> => {
  const found: string[] = [];
  await verifyAll(stage.store, (difference) => found.push(difference));
  return found;
};

const dump = async (db: Database): Promise<string[]> => {
  const lines: string[] = [];
  await exportState(db, 'secret', (line) => void lines.push(line));
  return lines;
};

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await open());
    await lived(stage);
  });
  afterAll(() => stage.store.db.close());

  test('every table is the state or follows from it', async () => {
    const tables = (await stage.store.db.query.introspection.getTables()).map(({ name }) => name);
    const known = new Set<string>([...stateTableNames, ...derivedTables, 'started']);
    expect(tables.filter((name) => !known.has(name) && !name.startsWith('finds'))).toEqual([]);
    expect([...stateTableNames].filter((name) => !tables.includes(name))).toEqual([]);
  });

  test('what the journals tell is what is stored; what is not is named', async () => {
    expect(await differences(stage)).toEqual([]);
    const { query } = stage.store.db;
    const { id, body } = await query
      .selectFrom('events')
      .select(['id', 'body'])
      .where('title', 'like', 'Review%')
      .executeTakeFirstOrThrow();
    const set = (text: string, revision: string) =>
      stage.store.db.write([
        { sql: `update events set body = ${text}, revision = revision ${revision} where id = '${id}'`, values: [] },
      ]);
    await set(`replace(body, '"duration":30', '"duration":45')`, '+ 0');
    expect(await differences(stage)).toEqual([`${id}: "duration" is not what its journal tells`]);
    await set(`'${body.replaceAll("'", "''")}'`, '+ 1');
    expect(await differences(stage)).toEqual([`${id}: its column "revision" is not what its state says`]);
    await set('body', '- 1');
    await stage.store.db.write([{ sql: `delete from booked`, values: [] }]);
    expect(await differences(stage)).toHaveLength(1);
    await deriveAll(stage.store);
    expect(await differences(stage)).toEqual([]);
  });

  test('the state travels to another database and back, and comes to the same', async () => {
    const lines = await dump(stage.store.db);
    const folder = scratch('import');
    const other = await openSqlite(join(folder, 'other.db'));
    await migrate(other);
    expect(await isEmpty(other)).toBe(true);
    expect(await checkExport(other, each(lines))).toEqual({
      ok: true,
      value: { rows: lines.length - 2, secret: 'secret' },
    });
    await importLines(other, each(lines));
    expect(await isEmpty(other)).toBe(false);
    expect(await sumOf(other)).toBe(await sumOf(stage.store.db));
    expect(await dump(other)).toEqual(lines);
    const moved = new Stage(other);
    await deriveAll(moved.store);
    expect(await differences(moved)).toEqual([]);
    expect((await findByWords(moved.store, ann, 'review')).count).toBe(1);
    // It goes on there.
    await moved.opened({ do: 'book', parties: [carol], slots: [slot('2026-04-01 10:00-11:00')] });
    await other.write([
      { sql: `insert into words (event_id, seq, party_id, kind, text) values ('e', 1, 'p1', 'said', 'x')`, values: [] },
    ]);
    await other.close();
    rmSync(folder, { recursive: true });
  });

  test('and into this kind of database', async () => {
    const lines = await dump(stage.store.db);
    const db = await open();
    await importLines(db, each(lines));
    expect(await dump(db)).toEqual(lines);
    await db.write([
      { sql: `insert into words (event_id, seq, party_id, kind, text) values ('e', 1, 'p1', 'said', 'x')`, values: [] },
    ]);
    await db.close();
  });

  test.each<[string, (lines: string[]) => string[], RegExp]>([
    ['nothing', () => [], /torn/],
    ['another file', () => ['hello', 'there'], /no export of Parley/],
    ['a file without its end', (lines) => lines.slice(0, -1), /torn/],
    ['a file cut in a line', (lines) => [...lines.slice(0, 5), lines[5]!.slice(0, 20)], /torn/],
    ['a file that lacks a line', (lines) => lines.filter((_, i) => i !== 5), /damaged/],
    [
      'a file with a changed letter',
      (lines) => lines.map((line, i) => (i === 5 ? line.replace('a', 'b') : line)),
      /damaged|no row/,
    ],
    ['a row of nothing that we know', (lines) => [lines[0]!, '["passwords",{}]', ...lines.slice(1)], /no row/],
    [
      'another version',
      (lines) => [lines[0]!.replace(/"schema":\d+/, '"schema":99'), ...lines.slice(1)],
      /another version/,
    ],
  ])('%s is refused', async (_, harm, sentence) => {
    const db = await open();
    const checked = await checkExport(db, each(harm(await dump(stage.store.db))));
    expect(checked).toMatchObject({ ok: false, error: expect.stringMatching(sentence) });
    expect(await isEmpty(db)).toBe(true);
    await db.close();
  });

  test('an import that fails half way leaves nothing', async () => {
    const lines = await dump(stage.store.db);
    const db = await open();
    const twice = [...lines.slice(0, -1), lines[1]!];
    await expect(importLines(db, each(twice))).rejects.toThrow();
    expect(await isEmpty(db)).toBe(true);
    await db.close();
  });

  describe('erasing', () => {
    beforeAll(async () => {
      const { id } = (await stage.store.db.query
        .selectFrom('parties')
        .select('event_id as id')
        .where('address', '=', zed)
        .where('party_id', '=', 'p2' as never)
        .executeTakeFirstOrThrow()) as { id: never };
      reviewed = id;
      const erased = await erasePerson(stage.store, address('zed.quark@CLIENT.test'));
      expect(erased).toMatchObject({ events: 3, mails: 2, scrubbed: true });
    });
    let reviewed: never;

    test('no table speaks of them, by address, name or word', async () => {
      for (const { name } of await stage.store.db.query.introspection.getTables()) {
        if (name.startsWith('finds')) continue;
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
          stage.store.db.query,
        );
        const text = rows
          .map((row) =>
            Object.values(row)
              .map((one) => (one instanceof Uint8Array ? Buffer.from(one).toString() : String(one)))
              .join(' '),
          )
          .join('\n');
        expect(text.match(/zed.{0,3}quark|quark|my very own words|Zed’s|Dentist/i)?.[0], name).toBeUndefined();
      }
    });

    test('the journals fold as before, and the others keep what is theirs', async () => {
      expect(await differences(stage)).toEqual([]);
      const { event, people } = await stage.stored(reviewed);
      expect(event.title).toBe('Review with …');
      expect(event.parties.find(({ id }) => id === 'p2')?.status).toBe('left');
      expect(people.get('p2' as never)).toMatchObject({ name: 'Forgotten person' });
      expect(people.get('p3' as never)).toMatchObject({ name: 'Bob Roe', address: bob });
    });

    test('what they arranged is called off and has lost their words; what was theirs alone is gone', async () => {
      const { query } = stage.store.db;
      const events = await query
        .selectFrom('events')
        .select(['state', 'title', 'organizer'])
        .where('organizer', 'like', 'forgotten-%')
        .execute();
      expect(events).toMatchObject([{ state: 'cancelled', title: null }]);
      const owed = await query.selectFrom('outbox').select('address').where('kind', '=', 'cancelled').execute();
      expect(owed).toEqual([{ address: bob }]);
    });

    test('their tags, keys and time are gone, their "stop" is not', async () => {
      const { store } = stage;
      expect(await placeOfTag(store, partyToken(store, 'reply', reviewed, 'p2', 1))).toBeUndefined();
      expect((await timeOf(store, zed, span('2026-03-01 00:00-23:00'), london)).busy).toEqual([]);
      expect(await suppression(store, zed)).toBe('stop');
    });

    test('a later mail of theirs begins anew', async () => {
      const id = await stage.opened({ parties: [zed], slots: [slot('2026-03-25 10:00-10:30')] });
      expect((await stage.stored(id)).people.get('p2' as never)).toEqual(
        expect.objectContaining({ address: zed, stopped: true }),
      );
    });
  });
});

test('no file of the folder holds what was erased', async () => {
  const folder = scratch('erase');
  const stage = new Stage(await openSqlite(join(folder, 'parley.db')));
  await migrate(stage.store.db);
  stage.now = at('2026-03-02 09:00');
  await lived(stage);
  const left = (): number =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)).toString('latin1'))
      .reduce((sum, text) => sum + (text.match(/quark|my very own words/gi)?.length ?? 0), 0);
  expect(left()).toBeGreaterThan(10);
  await erasePerson(stage.store, zed);
  expect(left()).toBe(0);
  await stage.store.db.close();
  rmSync(folder, { recursive: true });
});

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
