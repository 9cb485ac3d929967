// Categories, locations, contacts and search, on both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { learnSteps, namesIn, prioritiesIn } from '../../src/store/address-book.ts';
import { agendaOf } from '../../src/store/agenda.ts';
import { findRecord, listRecords, recordNamed } from '../../src/store/catalogue.ts';
import { addRecord, changeRecord, removeRecord } from '../../src/store/catalogue-changes.ts';
import {
  addContact,
  changeContact,
  contactsOf,
  findContact,
  listContacts,
  removeContact,
} from '../../src/store/contacts.ts';
import { digestStep, digestsDue, nextDigestDue, nextMonday, setDigest } from '../../src/store/digests.ts';
import { findByWords, readTerm } from '../../src/store/search.ts';
import type { Instant } from '../../src/values/instant.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { address, ann, at, bob, carol, engines, london, Stage, slot, span, strike } from './stage.ts';

afterAll(strike);

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await open());
  });
  afterAll(() => stage.store.db.close());

  const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  describe('catalogue', () => {
    test('a record is kept, changed, found by any of its names, and taken away', async () => {
      const { store } = stage;
      const room = must(
        await addRecord(store, 'location', { name: ' Übungsraum\n1 ', capacity: 12, description: 'Upstairs' }),
      );
      expect(room).toMatchObject({ name: 'Übungsraum 1', capacity: 12, description: 'Upstairs' });
      expect(await addRecord(store, 'location', { name: 'übungsraum 1' })).toMatchObject({
        error: { no: 'name-taken' },
      });
      expect(must(await addRecord(store, 'category', { name: 'Übungsraum 1', capacity: 3 })).capacity).toBeUndefined();
      must(await changeRecord(store, 'location', room.id, { name: 'Saal', capacity: null }));
      expect(await recordNamed(store, 'location', 'ÜBUNGSRAUM 1')).toMatchObject({ id: room.id, name: 'Saal' });
      const heir = must(await addRecord(store, 'location', { name: 'Übungsraum 1' }));
      expect(await recordNamed(store, 'location', 'Übungsraum 1')).toMatchObject({ id: heir.id });
      expect(await changeRecord(store, 'location', heir.id, { name: 'saal' })).toMatchObject({
        error: { no: 'name-taken' },
      });
      expect(await findRecord(store, 'category', room.id)).toBeUndefined();
      must(await removeRecord(store, 'location', room.id));
      expect(await findRecord(store, 'location', room.id)).toBeUndefined();
      expect(await removeRecord(store, 'location', room.id)).toMatchObject({ error: { no: 'no-such-record' } });
    });

    test('a page at a time, by name', async () => {
      for (const name of ['c', 'a', 'b']) must(await addRecord(stage.store, 'category', { name: `page ${name}` }));
      const { count, records } = await listRecords(stage.store, 'category', 1, 3);
      expect(count).toBe(4);
      expect(records.map(({ name }) => name).filter((name) => name.startsWith('page'))).toEqual([
        'page a',
        'page b',
        'page c',
      ]);
    });

    test.each([
      [{ name: ' ' }, 'no-name'],
      [{ name: 'x', capacity: 0 }, 'bad-capacity'],
      [{ name: 'x', capacity: 1.5 }, 'bad-capacity'],
      [{ name: 'x', capacity: 10_000_000 }, 'bad-capacity'],
    ])('%j is refused', async (changes, no) => {
      expect(await addRecord(stage.store, 'location', changes)).toMatchObject({ error: { no } });
      expect(await recordNamed(stage.store, 'location', 'x')).toBeUndefined();
    });

    test('one that events have stays until they are called off', async () => {
      const { store } = stage;
      const category = must(await addRecord(store, 'category', { name: 'Prüfung' }));
      const id = await stage.opened({ category: 'prüfung', slots: [slot('2026-03-10 10:00-11:00')] });
      must(await changeRecord(store, 'category', category.id, { name: 'Audit' }));
      expect(await removeRecord(store, 'category', category.id)).toEqual({
        ok: false,
        error: { no: 'in-use', name: 'Audit', events: 1 },
      });
      await stage.say(id, 'p1', { actions: [{ do: 'cancel' }] });
      expect((await removeRecord(store, 'category', category.id)).ok).toBe(true);
    });
  });

  describe('contacts', () => {
    test('an address book of one’s own', async () => {
      const { store } = stage;
      const entry = must(await addContact(store, ann, { address: bob, name: 'Bob Roe', priority: 1 }));
      expect(await addContact(store, ann, { address: address('BOB@client.test') })).toMatchObject({
        error: { no: 'contact-twice' },
      });
      const other = must(await addContact(store, ann, { address: carol }));
      expect(await changeContact(store, ann, other.id, { address: bob })).toMatchObject({
        error: { no: 'contact-twice' },
      });
      expect(await addContact(store, ann, { address: address('d@x.test'), priority: 0 })).toMatchObject({
        error: { no: 'bad-priority' },
      });
      expect(must(await changeContact(store, ann, entry.id, { name: null, priority: 5 }))).toEqual({
        id: entry.id,
        address: bob,
        priority: 5,
      });
      const { count, contacts } = await listContacts(store, ann);
      expect([count, ...contacts.map((one) => one.address)]).toEqual([2, carol, bob]);
      expect(await findContact(store, bob, entry.id)).toBeUndefined();
      expect(await changeContact(store, bob, entry.id, { name: 'x' })).toMatchObject({
        error: { no: 'no-such-contact' },
      });
      expect(await removeContact(store, bob, entry.id)).toBe(false);
      expect(await removeContact(store, ann, entry.id)).toBe(true);
      expect(await removeContact(store, ann, other.id)).toBe(true);
    });

    test('learnt from the mails that one sends, and never overruled by them', async () => {
      const { store } = stage;
      const learn = async (...people: { address: typeof bob; name?: string }[]) =>
        store.db.write(learnSteps(store, carol, await contactsOf(store, carol), people));
      await learn({ address: bob }, { address: carol, name: 'Carol herself' });
      expect(await contactsOf(store, carol)).toMatchObject([{ address: bob }]);
      await learn({ address: bob, name: 'Bob Roe' });
      await learn({ address: bob, name: 'Somebody Else' }, { address: ann, name: 'Ann Lee' });
      const book = await contactsOf(store, carol);
      expect(namesIn(book)).toEqual({ [ann]: 'Ann Lee', [bob]: 'Bob Roe' });
      expect(prioritiesIn(book)).toEqual({});
      must(await changeContact(store, carol, book[0]!.id, { priority: 2 }));
      expect(prioritiesIn(await contactsOf(store, carol))).toEqual({ [ann]: 2 });
    });
  });

  describe('search', () => {
    const titles = async (whose: typeof ann | undefined, term: string) =>
      (await findByWords(stage.store, whose, term)).events.map(({ event: { title } }) => title);

    beforeAll(async () => {
      const times = { slots: [slot('2026-04-10 10:00-11:00')] };
      const more = { parties: [address('zoë@client.test')] };
      await stage.opened({ title: 'Lunch', description: 'about the next budget', ...times, ...more });
      await stage.opened({ title: 'Budget review', location: 'Café Uno', ...times, ...more });
      await stage.opened({ title: 'Budget draft', draft: true, ...times, ...more });
      await stage.opened({ title: '予算会議', category: 'Finance', ...times, ...more });
      await stage.opened({
        title: 'Planning',
        ...times,
        parties: [address('yan@client.test')],
        visibility: 'organizer',
      });
    });

    test('best first, then newest; beginnings and accents do not matter', async () => {
      expect(await titles(ann, 'budget')).toEqual(['Budget draft', 'Budget review', 'Lunch']);
      expect(await titles(ann, 'BUDG cafe')).toEqual(['Budget review']);
      expect(await titles(ann, '予算')).toEqual(['予算会議']);
      expect(await titles(ann, 'finance')).toEqual(['予算会議']);
      expect(await titles(ann, 'budgets')).toEqual([]);
    });

    test('nobody finds what they may not see', async () => {
      const zoe = address('zoë@client.test');
      expect(await titles(zoe, 'budget')).toEqual(['Budget review', 'Lunch']);
      expect(await titles(address('eve@evil.test'), 'budget')).toEqual([]);
      expect(await titles(undefined, 'budget')).toEqual(['Budget draft', 'Budget review', 'Lunch']);
      // Addresses are the organizer's to see.
      expect(await titles(ann, 'yan client')).toEqual(['Planning']);
      expect(await titles(address('yan@client.test'), 'yan client')).toEqual([]);
    });

    test('what changes is found by its new words only', async () => {
      const id = await stage.opened({ title: 'Walrus', slots: [slot('2026-04-11 10:00-11:00')] });
      await stage.say(id, 'p1', { actions: [{ do: 'set', title: 'Octopus' }] });
      expect(await titles(ann, 'walrus')).toEqual([]);
      expect(await titles(ann, 'octopus')).toEqual(['Octopus']);
    });

    test.each(['"', '(', 'budget*', '-lunch', 'nosuch:x', "'", 'a & b', '\\', 'NEAR(a b)', '!', '\u0000', ' '])(
      'the characters of %j have no meaning',
      async (term) => {
        await expect(findByWords(stage.store, ann, term)).resolves.toBeDefined();
      },
    );

    test('ten kilobytes are cut, and it is said', async () => {
      const found = await findByWords(stage.store, ann, 'budget '.repeat(1500));
      expect(found).toMatchObject({ cut: true, count: 3 });
      expect(readTerm('budget review').cut).toBe(false);
      expect(readTerm('one two three four five six seven eight nine')).toMatchObject({ cut: true });
    });
  });

  test('an agenda is paged, and holds what is settled', async () => {
    const lou = address('lou@org.test');
    for (const hour of ['09', '10', '11', '12', '13'])
      await stage.opened(
        { do: 'book', title: hour, parties: [lou], slots: [slot(`2026-05-04 ${hour}:00-${hour}:30`)] },
        address(`h${hour}@org.test`),
      );
    await stage.opened({ parties: [lou], slots: [slot('2026-05-04 15:00-16:00')] });
    const first = await agendaOf(stage.store, lou, {}, undefined, 2);
    const second = await agendaOf(stage.store, lou, {}, first.next, 2);
    const third = await agendaOf(stage.store, lou, {}, second.next, 2);
    const all = [first, second, third].flatMap(({ entries }) => entries.map(({ stored }) => stored.event.title));
    expect(all).toEqual(['09', '10', '11', '12', '13']);
    expect(third.next).toBeUndefined();
    const morning = await agendaOf(stage.store, lou, span('2026-05-04 10:15-11:30'));
    expect(morning.entries.map(({ stored }) => stored.event.title)).toEqual(['10', '11']);
  });

  test('a digest is due on Monday morning, and one hand sends it', async () => {
    const berlin = 'Europe/Berlin' as ZoneId;
    expect(nextMonday('2026-03-02T05:59:00.000Z' as Instant, berlin)).toBe('2026-03-02T06:00:00.000Z');
    expect(nextMonday('2026-03-02T06:00:00.000Z' as Instant, berlin)).toBe('2026-03-09T06:00:00.000Z');
    stage.now = at('2026-03-03 12:00');
    await setDigest(stage.store, ann, true, london);
    expect(await digestsDue(stage.store, 10)).toEqual([]);
    expect(await nextDigestDue(stage.store)).toBe('2026-03-09T07:00:00.000Z');
    stage.now = at('2026-03-09 07:00');
    const [due] = await digestsDue(stage.store, 10);
    const steps = () => [digestStep(stage.store, due!, london)];
    const sent = await Promise.all([stage.store.db.write(steps()), stage.store.db.write(steps())]);
    expect(sent.filter(({ done }) => done)).toHaveLength(1);
    expect(await digestsDue(stage.store, 10)).toEqual([]);
    await setDigest(stage.store, ann, false, london);
    expect(await nextDigestDue(stage.store)).toBeUndefined();
  });
});
