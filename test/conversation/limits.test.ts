// How much one person may change in a day: a program that went astray is stopped, and nobody else is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act } from '../../src/store/act.ts';
import type { PartyId } from '../../src/values/ids.ts';
import { instantOf } from '../../src/values/instant.ts';
import { received } from '../support/acts/reply.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { mailOf, replyTo } from '../support/write.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(instantOf(Date.parse('2026-03-02T09:15:00Z')), { PARLEY_HTTP: '' });
});
afterAll(() => house.close());

const ann = { name: 'Ann Lee', address: 'ann@org.test' };
const bob = { name: 'Bob Roe', address: 'bob@client.test' };
const bot = { name: '', address: 'parley@parley.localhost' };
let count = 0;
const stamp = () => ({ id: `<limits${++count}@org.test>`, now: house.now(), offset: '+0000' });

/** Bob writes in answer to his first letter; what he is told. */
async function bobSays(text: string): Promise<string> {
  const letter = house.sink.letters.find(({ to }) => to === bob.address)!;
  const { from, to, raw } = replyTo(bob, received(letter), { text, stamp: stamp() });
  await house.mail(from, to, raw);
  const [told] = (await house.letters()).filter((one) => one.to === bob.address);
  return (told?.mail.text ?? '').replace(/\s+/g, ' ');
}

test('after two hundred changes in a day nothing of theirs counts until tomorrow, and it is said so', async () => {
  const text = 'Thursday next week at 10, or Friday at 2?';
  const asked = mailOf({ from: ann, to: [bot, bob], cc: [], subject: 'Lunch', text, references: [], stamp: stamp() });
  await house.mail(asked.from, [bot.address], asked.raw);
  await house.letters();
  const { store } = house.running().house;
  const [event] = await store.db.query.selectFrom('events').select('id').execute();
  const party = 'p2' as PartyId;
  for (let times = 0; times < 200; times += 1) {
    const reading = { answers: { '1': times % 2 === 0 ? 'no' : 'maybe' } } as const;
    await act(store, event!.id, () => ({ kind: 'said', door: 'api', party, reading, proven: true }));
  }
  await house.letters();
  const answers = async (): Promise<unknown> => {
    const { body } = await store.db.query.selectFrom('events').select('body').executeTakeFirstOrThrow();
    return JSON.parse(body).answers[party];
  };
  const before = await answers();
  expect(await bobSays('2')).toContain('There have been more than 200 changes today. Please try again tomorrow.');
  expect(await answers()).toEqual(before);

  await house.setClock(instantOf(Date.parse('2026-03-03T09:15:00Z')));
  await house.letters();
  expect(await bobSays('2')).toContain('yes to 2');
  expect(await answers()).not.toEqual(before);
});
