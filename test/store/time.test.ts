// Time passing over stored events: reminders, deadlines, claims and endings happen once each, however often and however
// oddly the clock is looked at.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../../src/store/act.ts';
import { eventsDue, findEvent, isDead, lookLater, placeOfTag } from '../../src/store/events.ts';
import { partyToken } from '../../src/store/store.ts';
import { verifyAll } from '../../src/store/verify.ts';
import type { EventId } from '../../src/values/ids.ts';
import { day, hour, type Instant, minute, msOf, plus } from '../../src/values/instant.ts';
import { address, at, bob, carol, engines, Stage, slot, strike } from './stage.ts';

afterAll(strike);

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await open());
  });
  afterAll(() => stage.store.db.close());

  /** What the worker does when the clock rings, by two hands at once. */
  async function ring(): Promise<void> {
    const due = await eventsDue(stage.store, 100);
    await Promise.all(
      [...due, ...due].map(async (id) => {
        const decided = await act(stage.store, id, (stored) => stored && { kind: 'clock' });
        if (!decided?.ok || decided.value.entries.length === 0) await lookLater(stage.store, id);
      }),
    );
  }

  /** Lives from now to then; the clock is stepped back by hours now and then, and looked at again. */
  async function live(until: Instant, step = hour): Promise<void> {
    for (let n = 1; stage.now < until; n++) {
      stage.now = plus(stage.now, step);
      await ring();
      if (n % 5 !== 0) continue;
      const now = stage.now;
      stage.now = plus(now, -3 * hour);
      await ring();
      stage.now = now;
      await ring();
    }
  }

  /** `reminder bob@client.test`, in the order in which they were owed. */
  async function letters(id: EventId): Promise<string[]> {
    const rows = await stage.store.db.query
      .selectFrom('outbox')
      .select(['kind', 'address'])
      .where('event_id', '=', id)
      .where('kind', '!=', 'invitation')
      .orderBy('created')
      .orderBy('kind')
      .orderBy('address')
      .execute();
    return rows.map(({ kind, address }) => `${kind} ${address}`);
  }

  test('a poll: reminded once before the deadline, one deadline, one end', async () => {
    stage.now = at('2026-03-23 09:00');
    const id = await stage.opened({
      parties: [bob, carol],
      slots: [slot('2026-04-01 10:00-10:30'), slot('2026-04-02 10:00-10:30')],
      // The clocks go forward on the 29th.
      deadline: '2026-03-30T12:00' as never,
    });
    await stage.say(id, 'p2', { answers: { 1: 'yes', 2: 'yes' } });
    await live(at('2026-04-03 12:00'));
    expect(await letters(id)).toEqual([
      `reminder ${carol}`,
      'deadline ann@org.test',
      'ended ann@org.test',
      `ended ${bob}`,
      `ended ${carol}`,
    ]);
    expect((await stage.stored(id)).event.state).toBe('over');
  });

  test('a clock that was asleep all the while does what is still worth doing', async () => {
    stage.now = at('2026-04-06 09:00');
    const id = await stage.opened({ parties: [bob], slots: [slot('2026-04-10 10:00-10:30')] });
    stage.now = at('2026-05-01 09:00');
    await ring();
    await ring();
    expect(await letters(id)).toEqual(['ended ann@org.test', `ended ${bob}`]);
  });

  test('seats: each claim lapses once and is dealt on, and the letter of the day before leaves once', async () => {
    stage.now = at('2026-05-04 09:00');
    const id = await stage.opened({
      do: 'deal',
      seats: 1,
      parties: [bob, carol, address('dave@far.test')],
      slots: [slot('2026-05-09 19:00-22:00')],
    });
    await live(at('2026-05-05 10:00'), 30 * minute);
    await stage.say(id, 'p3', { rsvp: 'yes' });
    await live(at('2026-05-10 09:00'));
    expect(await letters(id)).toEqual([
      `seat ${bob}`,
      `lapsed ${bob}`,
      `seat ${carol}`,
      'full ann@org.test',
      `settled ${carol}`,
      `tomorrow ${carol}`,
    ]);
  });

  test('tags and links live until a month after the event, and no longer', async () => {
    stage.now = at('2026-06-01 09:00');
    const id = await stage.opened({ do: 'book', parties: [bob], slots: [slot('2026-06-02 10:00-11:00')] });
    const place = async () => (await placeOfTag(stage.store, partyToken(stage.store, 'reply', id, 'p2', 1)))!;
    await live(at('2026-06-02 12:00'));
    stage.now = plus(at('2026-06-02 11:00'), 30 * day - minute);
    expect(isDead(stage.store, await place())).toBe(false);
    stage.now = plus(at('2026-06-02 11:00'), 30 * day);
    expect(isDead(stage.store, await place())).toBe(true);
  });

  test('the journals tell all of it', async () => {
    const found: string[] = [];
    await verifyAll(stage.store, (difference) => found.push(difference));
    expect(found).toEqual([]);
    const rows = await stage.store.db.query.selectFrom('events').select(['id', 'due', 'state']).execute();
    for (const { id, due, state } of rows) {
      expect((await findEvent(stage.store, id))?.event.state).toBe(state);
      if (state === 'over') expect(due).toBeNull();
      else expect(msOf(due!)).toBeGreaterThan(0);
    }
  });
});
