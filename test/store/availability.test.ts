// A person's own time on both databases: blocked, freed, told to those who may know it, and never booked twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeTimes, dayOfTime, setHours } from '../../src/store/availability.ts';
import { claimCalendars, nextCalendarDue, saveRead, setCalendar } from '../../src/store/calendars.ts';
import { addRecord } from '../../src/store/catalogue-changes.ts';
import { findDiary, saveDiary } from '../../src/store/diaries.ts';
import { timeOf } from '../../src/store/world.ts';
import type { PlainDay } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { address, ann, at, bob, carol, engines, london, Stage, slot, span, strike } from './stage.ts';

afterAll(strike);

const tuesday = '2026-03-10' as PlainDay;

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await open());
  });
  afterAll(() => stage.store.db.close());

  const busy = async (whose: Parameters<typeof timeOf>[1], text: string) =>
    (await timeOf(stage.store, whose, span(text), london)).busy
      .map(({ begin, end, by }) => `${by} ${begin.slice(11, 16)}-${end.slice(11, 16)}`)
      .sort();

  test('no entry means free', async () => {
    expect(await busy(bob, '2026-03-10 00:00-23:00')).toEqual([]);
    expect(await findDiary(stage.store, bob)).toEqual({ changes: 0 });
  });

  test('spans are joined, cut, and freed again', async () => {
    const dave = address('Dave@org.test');
    const change = (state: 'blocked' | 'free', ...texts: string[]) =>
      changeTimes(
        stage.store,
        dave,
        texts.map((text) => ({ ...span(text), state })),
        london,
      );
    await change('blocked', '2026-03-10 14:00-16:00', '2026-03-10 16:00-17:00');
    expect(await busy(dave, '2026-03-10 00:00-23:00')).toEqual(['blocked 14:00-17:00']);
    await change('blocked', '2026-03-10 13:00-15:00');
    expect(await busy(dave, '2026-03-10 00:00-23:00')).toEqual(['blocked 13:00-17:00']);
    await change('free', '2026-03-10 14:00-15:00');
    expect(await busy(dave, '2026-03-10 00:00-23:00')).toEqual(['blocked 13:00-14:00', 'blocked 15:00-17:00']);
    await change('free', '2026-03-10 00:00-23:00');
    expect(await busy(dave, '2026-03-10 00:00-23:00')).toEqual([]);
  });

  test('a span that ends before it begins, or lies too far away, changes nothing', async () => {
    const wrong = [{ ...span('2026-03-10 16:00-14:00'), state: 'blocked' as const }];
    expect(await changeTimes(stage.store, bob, wrong, london)).toEqual({
      ok: false,
      error: { no: 'ends-before-it-begins' },
    });
    const far = [{ ...span('2029-03-10 14:00-16:00'), state: 'blocked' as const }];
    expect(await changeTimes(stage.store, bob, far, london)).toEqual({ ok: false, error: { no: 'too-far' } });
    expect(await busy(bob, '2026-03-10 00:00-23:00')).toEqual([]);
  });

  test('whole hours of a day: the others are free, an empty list frees the day', async () => {
    const eve = address('eve@org.test');
    expect((await setHours(stage.store, eve, tuesday, [10, 15, 16], london)).ok).toBe(true);
    const day = (await dayOfTime(stage.store, eve, eve, tuesday, london))!;
    expect(day.blocked).toEqual([10, 15, 16]);
    expect(day.available).toHaveLength(21);
    expect(day.spans.map(({ begin, end }) => `${begin.slice(11, 13)}-${end.slice(11, 13)}`)).toEqual([
      '10-11',
      '15-17',
    ]);
    await setHours(stage.store, eve, tuesday, [9], london);
    expect((await dayOfTime(stage.store, eve, eve, tuesday, london))!.blocked).toEqual([9]);
    await setHours(stage.store, eve, tuesday, [], london);
    expect((await dayOfTime(stage.store, eve, eve, tuesday, london))!.blocked).toEqual([]);
  });

  test('hours that do not exist are refused, and nothing is half done', async () => {
    const fay = address('fay@org.test');
    const refused = async (date: string, hours: number[], zone = london) =>
      (await setHours(stage.store, fay, date as PlainDay, hours, zone)) as { error?: { hour: number } };
    expect((await refused('2026-03-10', [10, 25])).error).toMatchObject({ no: 'no-such-hour', hour: 25 });
    // The clocks go forward.
    expect((await refused('2026-03-29', [1])).error).toMatchObject({ no: 'no-such-hour', hour: 1, zone: london });
    expect((await refused('2011-12-30', [9], 'Pacific/Apia' as ZoneId)).error).toMatchObject({ no: 'no-such-hour' });
    expect((await dayOfTime(stage.store, fay, fay, tuesday, london))!.blocked).toEqual([]);
  });

  test('blocking over a booked event is refused and names it', async () => {
    const gil = address('gil@org.test');
    const id = await stage.opened({
      do: 'book',
      title: 'Budget',
      parties: [gil],
      slots: [slot('2026-03-10 10:00-10:45')],
    });
    const over = await setHours(stage.store, gil, tuesday, [9, 10], london);
    expect(over).toEqual({
      ok: false,
      error: { no: 'booked', events: [{ id, title: 'Budget', ...span('2026-03-10 10:00-10:45') }] },
    });
    expect(await busy(gil, '2026-03-10 00:00-23:00')).toEqual(['event 10:00-10:45']);
    expect((await setHours(stage.store, gil, tuesday, [9, 11], london)).ok).toBe(true);
    const own = (await dayOfTime(stage.store, gil, gil, tuesday, london))!;
    expect(own.blocked).toEqual([9, 11]);
    expect(own.available).not.toContain(10);
    const others = (await dayOfTime(stage.store, ann, gil, tuesday, london))!;
    expect(others.blocked).toEqual([9, 10, 11]);
    expect(others.spans).toEqual([span('2026-03-10 09:00-10:45'), span('2026-03-10 11:00-12:00')]);
  });

  test('strangers are told nothing, whatever big mail house they share', async () => {
    expect(await dayOfTime(stage.store, address('x@evil.test'), bob, tuesday, london)).toBeUndefined();
    expect(
      await dayOfTime(stage.store, address('x@gmail.com'), address('y@gmail.com'), tuesday, london),
    ).toBeUndefined();
    expect(await dayOfTime(stage.store, address('x@firm.test'), address('y@firm.test'), tuesday, london)).toBeDefined();
  });

  test('what the week or a calendar takes is freed for one day, and stays for the others', async () => {
    const hal = address('hal@org.test');
    const mondays = [[{ from: 600, to: 720 }], [], [], [], [], [], []];
    await saveDiary(stage.store, hal, { weekly: mondays, hours: mondays, buffer: 15, noticeMinutes: 60, dailyMost: 3 });
    expect(await busy(hal, '2026-03-09 00:00-23:00')).toEqual(['blocked 10:00-12:00']);
    await changeTimes(stage.store, hal, [{ ...span('2026-03-09 11:00-13:00'), state: 'free' }], london);
    expect(await busy(hal, '2026-03-09 00:00-23:00')).toEqual(['blocked 10:00-11:00']);
    expect(await busy(hal, '2026-03-16 00:00-23:00')).toEqual(['blocked 10:00-12:00']);
    await saveDiary(stage.store, hal, { weekly: null });
    expect(await busy(hal, '2026-03-16 00:00-23:00')).toEqual([]);
    expect(await findDiary(stage.store, hal)).toMatchObject({
      hours: mondays,
      buffer: 15,
      noticeMinutes: 60,
      dailyMost: 3,
    });
  });

  test('a calendar elsewhere is read by one hand at a time, and stands in place of what it said before', async () => {
    const ivy = address('ivy@org.test');
    expect(await setCalendar(stage.store, ivy, 'http://example.org/a.ics')).toMatchObject({
      error: { no: 'no-https' },
    });
    expect((await setCalendar(stage.store, ivy, 'webcal://example.org/a.ics')).ok).toBe(true);
    const claims = await Promise.all([claimCalendars(stage.store, 5), claimCalendars(stage.store, 5)]);
    const [due, ...others] = claims.flat();
    expect(others).toEqual([]);
    expect(due).toMatchObject({ address: ivy, url: 'https://example.org/a.ics' });
    await saveRead(stage.store, due!, { ok: true, value: [span('2026-03-10 10:00-11:00')] });
    expect(await busy(ivy, '2026-03-10 00:00-23:00')).toEqual(['blocked 10:00-11:00']);
    expect(await nextCalendarDue(stage.store)).toBe('2026-03-02T10:00:00.000Z');
    stage.now = at('2026-03-02 10:00');
    const [again] = await claimCalendars(stage.store, 5);
    await saveRead(stage.store, again!, { ok: false, error: 'It does not answer.' });
    expect(await busy(ivy, '2026-03-10 00:00-23:00')).toEqual(['blocked 10:00-11:00']);
    expect((await findDiary(stage.store, ivy)).calendar).toMatchObject({ trouble: 'It does not answer.' });
    await setCalendar(stage.store, ivy, undefined);
    expect(await busy(ivy, '2026-03-10 00:00-23:00')).toEqual([]);
  });

  describe('booking', () => {
    const book = (parties: string[], when: string, more: object = {}) =>
      stage.open({ do: 'book', parties: parties.map(address), slots: [slot(when)], ...more });

    test('a taken hour is refused with everybody in the way whom one may know, and the nearest times', async () => {
      const [joe, kim] = [address('joe@org.test'), address('kim@client.test')];
      await changeTimes(stage.store, joe, [{ ...span('2026-03-11 09:00-12:00'), state: 'blocked' }], london);
      await changeTimes(stage.store, kim, [{ ...span('2026-03-11 10:00-11:00'), state: 'blocked' }], london);
      const { decided } = await book([joe, kim], '2026-03-11 10:00-11:00');
      expect(decided).toMatchObject({ error: { no: 'conflict', conflicts: [{ address: joe, by: 'blocked' }] } });
      const nearest = (decided as unknown as { error: { nearest: { begin: string }[] } }).error.nearest;
      expect(nearest[0]!.begin).toBe('2026-03-11T12:00');
      const unseen = await book([kim], '2026-03-11 10:00-11:00');
      expect(unseen.decided).toMatchObject({ error: { no: 'conflict', conflicts: [] } });
    });

    test('of fifty bookings of one hour at once exactly one wins', async () => {
      const lee = address('lee@org.test');
      const all = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          stage.open(
            { do: 'book', parties: [lee], slots: [slot('2026-03-12 10:00-11:00')] },
            address(`host${i}@org.test`),
          ),
        ),
      );
      const won = all.filter(({ decided }) => decided.ok);
      expect(won).toHaveLength(1);
      for (const { decided } of all)
        if (!decided.ok)
          expect(decided.error).toMatchObject({ no: 'conflict', conflicts: [{ address: lee, by: 'event' }] });
      expect(await busy(lee, '2026-03-12 00:00-23:00')).toEqual(['event 10:00-11:00']);
    });

    test('fifty bookings of different hours at once all hold', async () => {
      const max = address('max@org.test');
      const all = await Promise.all(
        Array.from({ length: 50 }, (_, i) => {
          const [date, hour] = [`2026-04-${String(1 + Math.floor(i / 10)).padStart(2, '0')}`, 9 + (i % 10)];
          const time = `${date} ${String(hour).padStart(2, '0')}:00-${hour + 1}:00`;
          return stage.open({ do: 'book', parties: [max], slots: [slot(time)] }, address(`guest${i}@org.test`));
        }),
      );
      expect(all.filter(({ decided }) => decided.ok)).toHaveLength(50);
    });

    test('a booking and a block of one hour at once: one of them holds', async () => {
      const ned = address('ned@org.test');
      const [blocked, { decided }] = await Promise.all([
        changeTimes(stage.store, ned, [{ ...span('2026-03-13 10:00-11:00'), state: 'blocked' }], london),
        book([ned], '2026-03-13 10:00-11:00'),
      ]);
      expect([blocked.ok, decided.ok].filter(Boolean)).toHaveLength(1);
    });

    test('time around meetings, notice and a daily maximum are kept', async () => {
      const ola = address('ola@org.test');
      await saveDiary(stage.store, ola, { buffer: 15, dailyMost: 2, noticeMinutes: 2880 });
      expect((await book([ola], '2026-03-04 09:00-10:00')).decided).toMatchObject({
        error: { no: 'too-soon', hours: 48 },
      });
      expect((await book([ola], '2026-03-16 10:00-11:00')).decided.ok).toBe(true);
      expect((await book([ola], '2026-03-16 11:10-12:00')).decided).toMatchObject({ error: { no: 'conflict' } });
      expect((await book([ola], '2026-03-16 11:15-12:00')).decided.ok).toBe(true);
      expect((await book([ola], '2026-03-16 15:00-16:00')).decided).toMatchObject({
        error: { no: 'too-many', most: 2 },
      });
    });

    test('a moved meeting leaves its old hour and takes its new one; one called off leaves none', async () => {
      const pam = address('pam@org.test');
      const { id } = await book([pam], '2026-03-17 10:00-11:00');
      await stage.say(id, 'p1', { actions: [{ do: 'move', ...slot('2026-03-17 14:00-15:00') }] });
      expect(await busy(pam, '2026-03-17 00:00-23:00')).toEqual(['event 14:00-15:00']);
      expect((await book([pam], '2026-03-17 10:00-11:00')).decided.ok).toBe(true);
      const back = await stage.say(id, 'p1', { actions: [{ do: 'move', ...slot('2026-03-17 10:30-11:30') }] });
      expect(back).toMatchObject({
        error: { no: 'conflict', conflicts: expect.arrayContaining([{ address: pam, by: 'event' }]) },
      });
      await stage.say(id, 'p1', { actions: [{ do: 'cancel' }] });
      expect(await busy(pam, '2026-03-17 12:00-23:00')).toEqual([]);
    });

    test('nobody comes into a booked meeting who has something else then', async () => {
      const [sid, tom] = [address('sid@org.test'), address('tom@org.test')];
      await book([sid], '2026-03-25 10:00-11:00');
      const { id } = await stage.open(
        { do: 'book', parties: [tom], slots: [slot('2026-03-25 10:30-11:30')] },
        address('uma@org.test'),
      );
      const added = await stage.say(id, 'p1', { actions: [{ do: 'add', who: [sid] }] });
      expect(added).toMatchObject({ error: { no: 'conflict', conflicts: [{ address: sid, by: 'event' }] } });
      expect((await stage.stored(id)).event.parties).toHaveLength(2);
    });

    test('a no to the settled time frees the hour', async () => {
      const quin = address('quin@org.test');
      const { id } = await book([quin, bob], '2026-03-18 10:00-11:00');
      await stage.say(id, 'p2', { answers: { 1: 'no' } });
      expect(await busy(quin, '2026-03-18 00:00-23:00')).toEqual([]);
      expect(await busy(bob, '2026-03-18 00:00-23:00')).toEqual(['event 10:00-11:00']);
    });

    test('a room is booked like a person, and holds so many', async () => {
      await addRecord(stage.store, 'location', { name: 'Room 4', capacity: 2 });
      await addRecord(stage.store, 'location', { name: 'Café Uno' });
      const at4 = { location: 'room  4' };
      expect((await book(['r1@org.test'], '2026-03-19 10:00-11:00', at4)).decided.ok).toBe(true);
      const second = (
        await stage.open(
          { do: 'book', parties: [carol], slots: [slot('2026-03-19 10:30-11:30')], ...at4 },
          address('x@org.test'),
        )
      ).decided;
      expect(second).toMatchObject({ error: { no: 'conflict', conflicts: [], room: 'Room 4' } });
      expect((await book(['r2@org.test', 'r3@org.test'], '2026-03-19 14:00-15:00', at4)).decided).toMatchObject({
        error: { no: 'room-too-small', most: 2 },
      });
      // A poll is settled on no time at which its room is taken, and a meeting does not move in with another.
      const poll = await stage.opened(
        { parties: [carol], ...at4, slots: [slot('2026-03-19 10:15-10:45'), slot('2026-03-24 10:00-10:30')] },
        ann,
      );
      await stage.say(poll, 'p2', { answers: { 1: 'yes', 2: 'no' } });
      expect((await stage.stored(poll)).event.state).toBe('proposing');
      expect(await stage.say(poll, 'p1', { actions: [{ do: 'confirm', slot: 1 }] })).toMatchObject({
        error: { no: 'conflict', room: 'Room 4' },
      });
      await stage.say(poll, 'p2', { answers: { 2: 'yes' } });
      expect((await stage.stored(poll)).event.settled).toMatchObject({ begin: '2026-03-24T10:00' });
      const elsewhere = await stage.open(
        { do: 'book', parties: [address('r4@org.test')], slots: [slot('2026-03-24 10:00-11:00')] },
        address('vic@org.test'),
      );
      expect(await stage.say(elsewhere.id, 'p1', { actions: [{ do: 'set', location: 'Room 4' }] })).toMatchObject({
        error: { no: 'conflict' },
      });
      expect(await stage.say(poll, 'p1', { actions: [{ do: 'add', who: [address('r5@org.test')] }] })).toMatchObject({
        error: { no: 'room-too-small' },
      });
      const uno = { location: 'Café Uno' };
      const there = await Promise.all(
        ['u1', 'u2'].map((host) =>
          stage.open(
            { do: 'book', parties: [], slots: [slot('2026-03-19 12:00-13:00')], ...uno },
            address(`${host}@org.test`),
          ),
        ),
      );
      expect(there.map(({ decided }) => decided.ok)).toEqual([true, true]);
    });
  });

  test('a slot that meets what is known is answered "no" from the start', async () => {
    const rob = address('rob@org.test');
    await changeTimes(stage.store, rob, [{ ...span('2026-03-20 09:00-12:00'), state: 'blocked' }], london);
    const id = await stage.opened({
      parties: [rob],
      slots: [slot('2026-03-20 10:00-10:30'), slot('2026-03-20 15:00-15:30')],
    });
    expect((await stage.stored(id)).event.answers).toMatchObject({ p2: { 1: { value: 'no', known: true } } });
  });

  test('times are found in everybody’s hours and between what they have', async () => {
    const sue = address('sue@org.test');
    await changeTimes(stage.store, sue, [{ ...span('2026-03-23 09:00-16:00'), state: 'blocked' }], london);
    const id = await stage.opened({
      do: 'find',
      parties: [sue],
      duration: 'PT45M',
      within: { begin: '2026-03-23' as never, end: '2026-03-27' as never },
    });
    const { event } = await stage.stored(id);
    expect(event.slots).toHaveLength(5);
    expect(event.slots[0]).toMatchObject({ begin: '2026-03-23T16:00', end: '2026-03-23T16:45' });
  });
});
