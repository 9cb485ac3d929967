// Fifty guests of two dinners answer in the same second, over fifty connections: no seat is given twice, no answer is lost.
import { afterAll, expect, test } from 'vitest';
import type { Event } from '../../src/scheduling/event.ts';
import { evolve, fold } from '../../src/scheduling/journal.ts';
import { freePlaces, heldPlaces, inState } from '../../src/scheduling/seats.ts';
import { findEvent, journalOf } from '../../src/store/events.ts';
import { verifyAll } from '../../src/store/verify.ts';
import type { EventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { received } from '../support/acts/reply.ts';
import { openTestHouse } from '../support/house.ts';
import type { SunkLetter } from '../support/sink.ts';
import { Client } from '../support/smtp.ts';
import { replyTo } from '../support/write.ts';

const house = await openTestHouse('2026-03-02T09:15:00.000Z' as Instant);
afterAll(() => house.close());

const seats = 25;
const guests = 49;
const said = ['Yes, count me in!', 'No, sorry.', 'Probably.', 'Maybe, not sure yet.'];

const mail = (n: number): string =>
  [
    'From: Ann Lee <ann@org.test>',
    'To: parley@parley.localhost',
    `Subject: Dinner ${n}`,
    `Message-ID: <dinner-${n}@org.test>`,
    'Content-Type: text/plain',
    '',
    `Dinner for ${seats} on Saturday at 7pm.`,
    '',
    `With: ${Array.from({ length: guests }, (_, i) => `guest${n}-${i + 1}@client.test`).join(', ')}`,
  ].join('\r\n');

/** Everybody answers at once, each over a connection of their own. */
async function answers(letters: readonly SunkLetter[], words: (i: number) => string): Promise<string[]> {
  const clients = await Promise.all(letters.map(() => Client.open(house.running().smtpPort!)));
  await Promise.all(clients.map((client) => client.say('EHLO client.test')));
  const replies = await Promise.all(
    letters.map((letter, i) => {
      const stamp = { id: `<${letter.to}-${i}@client.test>`, now: house.now(), offset: '+0000' };
      const { from, to, raw } = replyTo({ name: '', address: letter.to }, received(letter), {
        text: words(i),
        stamp,
      });
      return clients[i]!.send(from, to, raw);
    }),
  );
  for (const client of clients) client.close();
  await house.settle();
  return replies;
}

const events = async (): Promise<Event[]> => {
  const { store } = house.running().house;
  const rows = await store.db.query.selectFrom('events').select('id').execute();
  return Promise.all(rows.map(async ({ id }) => (await findEvent(store, id))!.event));
};

/** At no entry of the journal were more seats held and offered than there are. */
async function wasNeverOverfull(id: EventId): Promise<void> {
  const entries = await journalOf(house.running().house.store, id);
  let event = fold(id, entries.slice(0, 1));
  for (const entry of entries.slice(1)) {
    event = evolve(event, entry);
    if (event.seats !== undefined) expect(freePlaces(event), `after entry ${entry.seq}`).toBeGreaterThanOrEqual(0);
  }
}

test('fifty answers in the same second', async () => {
  for (const n of [1, 2]) await house.mail('ann@org.test', ['parley@parley.localhost'], mail(n));
  const offers = (await house.letters()).filter(({ to }) => to.startsWith('guest'));
  expect(offers).toHaveLength(2 * seats);

  const replies = await answers(offers, (i) => said[i % 4]!);
  expect(replies.every((reply) => reply.startsWith('250 '))).toBe(true);
  for (const event of await events()) {
    const comes = event.parties.filter(({ seat }) => seat?.said === 'yes' || seat?.said === 'probably');
    expect(heldPlaces(event)).toBe(comes.length);
    expect(inState(event, 'declined', 'maybe').length + comes.length).toBe(seats);
    // What was given back has been dealt on at once.
    expect(freePlaces(event)).toBe(0);
    await wasNeverOverfull(event.id);
  }

  // The next waves all want to come, and the first say it twice in the same moment.
  for (let wave = 0; wave < 10; wave++) {
    const next = (await house.letters()).filter(
      ({ to, mail }) => to.startsWith('guest') && (mail.text ?? '').includes('There is a seat for you'),
    );
    if (next.length === 0) break;
    await answers([...next, ...next.slice(0, 5)], () => 'I will be there.');
  }
  for (const event of await events()) {
    expect(heldPlaces(event)).toBe(seats);
    expect(event.dealt).toBe('full');
    await wasNeverOverfull(event.id);
  }
  const differences: string[] = [];
  await verifyAll(house.running().house.store, (difference) => differences.push(difference));
  expect(differences).toEqual([]);
});
