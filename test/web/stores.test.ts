// What the web side reads and keeps, on both databases alike.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Request } from '../../src/language/reading.ts';
import { isKnown, saveName } from '../../src/store/account.ts';
import { knows } from '../../src/store/acquaintance.ts';
import { act } from '../../src/store/act.ts';
import { answeredSteps, findAnswered } from '../../src/store/answered.ts';
import { findRecord } from '../../src/store/catalogue.ts';
import { addRecord, changeRecord, removeRecord } from '../../src/store/catalogue-changes.ts';
import { addContact, changeContact, findContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { placeOfLink } from '../../src/store/events.ts';
import { renewLink } from '../../src/store/links.ts';
import { listEvents } from '../../src/store/listing.ts';
import { mailboxes } from '../../src/store/mailroom.ts';
import { migrate } from '../../src/store/migrate.ts';
import { oversee } from '../../src/store/operator.ts';
import { findPerson } from '../../src/store/people.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { findByWords } from '../../src/store/search.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { partyToken, type Store, unsubscribeToken } from '../../src/store/store.ts';
import { lettersAbout, wordsAbout } from '../../src/store/story.ts';
import {
  heldBy,
  holderOf,
  issue,
  logIn,
  loginOf,
  revoke,
  sweepStep,
  unsubscriber,
  unsubscribeStep,
} from '../../src/store/tokens.ts';
import { type EventId, eventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';
import { address, london, p } from './names.ts';

const folder = scratch('web-stores');
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const engines: [string, () => Promise<Database>][] = [
  ['SQLite', () => openSqlite(join(folder, 'web.db'))],
  ['Postgres', () => openPostgres(postgres.url())],
];

describe.each(engines)('%s', (_, open) => {
  let store: Store;
  let now = '2026-03-02T09:00:00.000Z' as Instant;
  const ann = address('ann@org.test');
  let bytes = 0;

  beforeAll(async () => {
    const db = await open();
    await migrate(db);
    store = {
      db,
      bot: { address: address('parley@parley.test') },
      secret: 'a secret for tests',
      gathering: 0,
      owner: 'me',
      now: () => now,
      owed: () => {},
    };
  });
  afterAll(() => store.db.close());
  beforeEach(() => {
    now = '2026-03-02T09:00:00.000Z' as Instant;
  });

  async function event(title: string, day: string, description = '', more: Partial<Request> = {}): Promise<EventId> {
    const id = eventId(new Uint8Array(10).fill(++bytes));
    await act(
      store,
      id,
      () => ({
        kind: 'open',
        id,
        door: 'mail',
        by: { address: ann, name: 'Ann Lee' },
        zone: london,
        copied: [],
        names: {},
        request: {
          do: 'propose',
          title,
          description,
          parties: [address('bob@client.test')],
          slots: [{ begin: `${day}T10:00` as never, end: `${day}T10:30` as never }],
          ...more,
        },
      }),
      () => ({ words: [{ kind: 'said', party: p(1), text: 'the words' }] }),
    );
    return id;
  }

  test('secrets are good for what they are, as long as they live', async () => {
    const key = await issue(store, 'key', ann, 'cron');
    expect(await holderOf(store, 'key', key)).toMatchObject({ address: ann, label: 'cron' });
    expect(await holderOf(store, 'session', key)).toBeUndefined();
    expect(await loginOf(store, key)).toBeUndefined();
    now = '2026-03-20T09:00:00.000Z' as Instant;
    await holderOf(store, 'key', key);
    now = '2026-04-15T09:00:00.000Z' as Instant;
    expect(await holderOf(store, 'key', key)).toBeDefined();
    const [held] = await heldBy(store, ann, 'key');
    await revoke(store, address('eve@evil.test'), held!.hash);
    expect(await heldBy(store, ann, 'key')).toHaveLength(1);
    await revoke(store, ann, held!.hash);
    expect(await holderOf(store, 'key', key)).toBeUndefined();
  });

  test('a login link becomes one session, whoever presses first', async () => {
    const login = await issue(store, 'login', ann);
    const sessions = await Promise.all([logIn(store, login), logIn(store, login)]);
    expect(sessions.filter((one) => one !== undefined)).toHaveLength(1);
    expect(await loginOf(store, login)).toEqual({ address: ann, alive: false });
    now = '2027-03-02T09:00:00.000Z' as Instant;
    await store.db.write([sweepStep(store)]);
    expect(await loginOf(store, login)).toBeUndefined();
  });

  test('the way to unsubscribe stays, and is taken down once', async () => {
    await store.db.write([unsubscribeStep(store, ann)]);
    await store.db.write([unsubscribeStep(store, ann)]);
    expect(await unsubscriber(store, unsubscribeToken(store, ann))).toBe(ann);
  });

  test('of two requests alike one is answered, for a day', async () => {
    const steps = () => answeredSteps(store, 'key', { request: 'r', status: 201, body: '{}' });
    const [one, two] = await Promise.all([store.db.write(steps()), store.db.write(steps())]);
    expect([one.done, two.done].sort()).toEqual([false, true]);
    expect(await findAnswered(store, 'key')).toEqual({ request: 'r', status: 201, body: '{}' });
    now = '2026-03-03T09:00:01.000Z' as Instant;
    expect(await findAnswered(store, 'key')).toBeUndefined();
    expect((await store.db.write(steps())).done).toBe(true);
  });

  test('events are listed by begin, filtered, and found by words', async () => {
    await event('Later', '2026-05-02', 'über das Budget');
    await event('Budget', '2026-04-02');
    const titles = async (...args: Parameters<typeof listEvents>) =>
      (await listEvents(...args)).events.map(({ event: { title } }) => title);
    expect(await titles(store, ann, {}, 1)).toEqual(['Budget', 'Later']);
    expect(await titles(store, ann, {}, 2, 1)).toEqual(['Later']);
    expect(await titles(store, ann, { from: '2026-04-15T00:00:00.000Z' as Instant }, 1)).toEqual(['Later']);
    expect(await titles(store, undefined, { party: address('BOB@client.test') }, 1)).toHaveLength(2);
    expect(await titles(store, address('eve@evil.test'), {}, 1)).toEqual([]);
    expect((await findByWords(store, ann, 'budget')).events.map(({ event: { title } }) => title)).toEqual([
      'Budget',
      'Later',
    ]);
    expect((await findByWords(store, ann, 'UBER bud')).events.map(({ event: { title } }) => title)).toEqual(['Later']);
  });

  test('a list holds the events of a category by any name that it had, in any script', async () => {
    const record = await addRecord(store, 'category', { name: 'Übung' });
    await event('Drill', '2026-04-20', '', { category: 'Übung' });
    await event('March', '2026-04-21', '', { category: 'übung' });
    await changeRecord(store, 'category', record.ok ? record.value.id : '', { name: 'Practice' });
    for (const category of ['Übung', 'PRACTICE', 'übung'])
      expect((await listEvents(store, ann, { category }, 1)).events.map((one) => one.event.title)).toEqual([
        'Drill',
        'March',
      ]);
  });

  test('of changes at once to one record or contact none is lost', async () => {
    const record = await addRecord(store, 'location', { name: 'Hall' });
    const contact = await addContact(store, ann, { address: address('dora@new.test') });
    if (!record.ok || !contact.ok) throw new Error('nothing to change');
    const { id } = record.value;
    const changes = [{ name: 'Great Hall' }, { description: 'On the ground floor' }, { capacity: 120 }];
    await Promise.all(changes.map((change) => changeRecord(store, 'location', id, change)));
    expect(await findRecord(store, 'location', id)).toMatchObject(Object.assign({}, ...changes));
    await Promise.all(
      [{ name: 'Dora' }, { priority: 1 }].map((one) => changeContact(store, ann, contact.value.id, one)),
    );
    expect(await findContact(store, ann, contact.value.id)).toMatchObject({ name: 'Dora', priority: 1 });
    const stale = () => false;
    expect(await changeRecord(store, 'location', id, { name: 'x' }, stale)).toMatchObject({
      error: { no: 'record-changed' },
    });
    expect(await removeRecord(store, 'location', id, stale)).toMatchObject({ error: { no: 'record-changed' } });
    expect(await changeContact(store, ann, contact.value.id, { name: 'x' }, stale)).toMatchObject({
      error: { no: 'contact-changed' },
    });
  });

  test('of two requests alike one makes a record, and one a contact', async () => {
    const along = (key: string) => () => answeredSteps(store, key, { request: 'r', status: 201, body: '{}' });
    const records = await Promise.all([
      addRecord(store, 'category', { name: 'One' }, along('a')),
      addRecord(store, 'category', { name: 'Two' }, along('a')),
    ]);
    expect(records.filter(({ ok }) => ok)).toHaveLength(1);
    const contacts = await Promise.all([
      addContact(store, ann, { address: address('eins@new.test') }, along('b')),
      addContact(store, ann, { address: address('zwei@new.test') }, along('b')),
    ]);
    expect(contacts.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a fresh link takes the place of the old one', async () => {
    const id = await event('Link', '2026-04-03');
    const old = partyToken(store, 'page', id, 'p2', 1);
    await renewLink(store, (await placeOfLink(store, old))!);
    expect(await placeOfLink(store, old)).toBeUndefined();
    expect(await placeOfLink(store, partyToken(store, 'page', id, 'p2', 2))).toMatchObject({
      partyId: 'p2',
      deadAfter: '2026-04-01T09:00:00.000Z',
    });
  });

  test('people know those of their domain and those of their events', async () => {
    await event('Shared', '2026-04-05');
    const known = (one: string, other: string) => knows(store, address(one), address(other));
    expect(await known('ann@org.test', 'eve@org.test')).toBe(true);
    expect(await known('bob@client.test', 'ANN@org.test')).toBe(true);
    expect(await known('bob@client.test', 'eve@evil.test')).toBe(false);
  });

  test('words, letters, people and troubles are told as they are', async () => {
    const id = await event('Story', '2026-04-04');
    expect(await wordsAbout(store, id)).toEqual([{ seq: 1, party: 'p1', kind: 'said', text: 'the words' }]);
    expect(await lettersAbout(store, id)).toEqual([]);
    await saveName(store, address('dave@new.test'), 'Dave');
    await saveName(store, address('dave@new.test'), 'Dave Ek');
    expect(await findPerson(store, address('dave@new.test'))).toMatchObject({ name: 'Dave Ek' });
    expect([await isKnown(store, address('bob@client.test')), await isKnown(store, address('eve@evil.test'))]).toEqual([
      true,
      false,
    ]);
    expect(await oversee(store)).toMatchObject({ aside: [], stuck: [], gaveUp: [], waiting: expect.any(Number) });
    expect(await mailboxes(store)).toEqual([]);
  });
});
