// What is known by heart is never older than what the database holds: our own changes and those of other processes show.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEvent, placeOfTag, recallEvent } from '../../src/store/events.ts';
import { renewLink } from '../../src/store/links.ts';
import { forgottenBy, Memory } from '../../src/store/memory.ts';
import { migrate } from '../../src/store/migrate.ts';
import { lettersDue } from '../../src/store/outbox.ts';
import { learnLanguage, zoneStep } from '../../src/store/people.ts';
import { beginLetter } from '../../src/store/sending.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { partyToken } from '../../src/store/store.ts';
import { recentLettersTo, wasWrittenTo } from '../../src/store/written.ts';
import type { EventId, PartyId } from '../../src/values/ids.ts';
import { scratch } from '../support/scratch.ts';
import { bob, carol, engines, Stage, slot, strike } from './stage.ts';

const slots = [slot('2026-03-10 14:00-15:00'), slot('2026-03-11 14:00-15:00')];
const p2 = 'p2' as PartyId;

afterAll(strike);

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  let id: EventId;
  beforeAll(async () => {
    stage = new Stage(await open());
    id = await stage.opened({ slots, parties: [bob, carol] });
  });
  afterAll(() => stage.store.db.close());
  const recalled = () => recallEvent(stage.store, id);

  test('an event is recalled as it is stored, before and after each change', async () => {
    expect(await recalled()).toStrictEqual(await findEvent(stage.store, id));
    await stage.say(id, 'p2', { answers: { '1': 'yes' } });
    expect((await recalled())?.event.revision).toBe((await findEvent(stage.store, id))?.event.revision);
    expect(await recalled()).toStrictEqual(await findEvent(stage.store, id));
    await stage.say(id, 'p3', { answers: { '1': 'no' } });
    expect(await recalled()).toStrictEqual(await findEvent(stage.store, id));
  });

  test('what becomes known of a person shows', async () => {
    await recalled();
    await stage.store.db.write([zoneStep(stage.store, bob, 'Europe/Paris', 'said')]);
    expect((await recalled())?.people.get(p2)?.zone).toBe('Europe/Paris');
    await learnLanguage(stage.store, bob, 'de');
    expect(await recalled()).toStrictEqual(await findEvent(stage.store, id));
  });

  test('a tag that was replaced leads nowhere', async () => {
    const token = partyToken(stage.store, 'reply', id, 'p2', 1);
    const place = await placeOfTag(stage.store, token);
    expect(place).toMatchObject({ eventId: id, partyId: 'p2', address: bob });
    await renewLink(stage.store, place!);
    expect(await placeOfTag(stage.store, token)).toBeUndefined();
    expect(await placeOfTag(stage.store, partyToken(stage.store, 'reply', id, 'p2', 2))).toMatchObject({
      partyId: 'p2',
    });
  });

  test('the last letters are those that were written last', async () => {
    expect(await recentLettersTo(stage.store, id, p2)).toEqual([]);
    expect(await wasWrittenTo(stage.store, id, p2)).toBe(false);
    const row = (await lettersDue(stage.store, 10)).find(({ partyId }) => partyId === 'p2')!;
    await beginLetter(stage.store, [row], { subject: 'Lunch?', text: '1. Tuesday', mime: Buffer.from('x') });
    const recalled = await recentLettersTo(stage.store, id, p2);
    expect(recalled).toMatchObject([{ text: '1. Tuesday' }]);
    expect(await wasWrittenTo(stage.store, id, p2)).toBe(true);
    stage.store.db.memory.forget('everything');
    expect(recalled).toStrictEqual(await recentLettersTo(stage.store, id, p2));
  });
});

describe('another process on the same file', () => {
  const folder = scratch('memory');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('what it changed shows after our next commit', async () => {
    const path = join(folder, 'shared.db');
    const [ours, other] = [new Stage(await openSqlite(path)), new Stage(await openSqlite(path))];
    await migrate(ours.store.db);
    const id = await ours.opened({ slots });
    await recallEvent(ours.store, id);
    await other.say(id, 'p2', { answers: { '2': 'yes' } });
    await ours.store.db.write([]);
    const theirs = await findEvent(other.store, id);
    expect(await recallEvent(ours.store, id)).toStrictEqual(theirs);
    await ours.store.db.close();
    await other.store.db.close();
  });
});

describe('the memory', () => {
  const stored = (name: string) => ({ event: { title: name }, people: new Map() }) as never;

  test('what has not been asked for longest goes first', async () => {
    const memory = new Memory(2);
    memory.keep('event', 'a', stored('a'));
    memory.keep('event', 'b', stored('b'));
    await memory.recall('event', 'a', async () => undefined);
    memory.keep('event', 'c', stored('c'));
    expect(['a', 'b', 'c'].map((key) => memory.known('event', key) !== undefined)).toEqual([true, false, true]);
  });

  test('one for nothing knows nothing', () => {
    const memory = new Memory(0);
    memory.keep('event', 'a', stored('a'));
    expect(memory.known('event', 'a')).toBeUndefined();
  });

  test.each([
    ['insert into "parties" ("event_id") values (?)', 'everything'],
    ['update "events" set "body" = ?', 'everything'],
    ['delete from "letters" where "id" = ?', 'everything'],
    ['insert into "inbox" ("id") values (?)', undefined],
    ['delete from finds where rowid = 1', undefined],
    ['select "body" from "events"', undefined],
  ])('%s', (sql, forgotten) => {
    expect(forgottenBy(sql)).toBe(forgotten);
  });
});
