// Answers that are odd, contradictory or about what does not exist: nothing is asserted that was not said, and the receipt says so.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../../src/values/instant.ts';
import { received } from '../support/acts/reply.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { mailOf, replyTo } from '../support/write.ts';

let house: TestHouse;
let count = 0;
beforeAll(async () => {
  house = await openTestHouse(instantOf(Date.parse('2026-03-02T09:15:00Z')), { PARLEY_HTTP: '' });
});
afterAll(() => house.close());

const ann = { name: 'Ann Lee', address: 'ann@org.test' };
const bot = { name: '', address: 'parley@parley.localhost' };
const carol = { name: 'Carol Dee', address: 'carol@other.test' };
const stamp = () => ({ id: `<odd${++count}@test>`, now: house.now(), offset: '+0000' });

/** Somebody new is asked about Thursday 10:00, Friday 14:00 and Monday 11:00, and answers; what they are told, and what counts. */
async function answer(text: string): Promise<{ told: string; answers: string }> {
  const guest = { name: 'Bob Roe', address: `bob${count}@client.test` };
  const asks = '5 March 2026 at 10, 6 March 2026 at 14:00 or 9 March 2026 at 11?';
  const ask = {
    from: ann,
    to: [bot, guest, carol],
    cc: [],
    subject: 'Lunch',
    text: asks,
    references: [],
    stamp: stamp(),
  };
  const asked = mailOf(ask);
  await house.mail(asked.from, [bot.address], asked.raw);
  const invited = (await house.letters()).find(({ to }) => to === guest.address)!;
  const { from, to, raw } = replyTo(guest, received(invited), { text, stamp: stamp() });
  await house.mail(from, to, raw);
  const [letter] = (await house.letters()).filter((one) => one.to === guest.address);
  const told = (letter?.mail.text ?? '').split('–––')[0]!.replace(/\s+/g, ' ');
  const { query } = house.running().house.store.db;
  const { body } = await query.selectFrom('events').select('body').orderBy('created', 'desc').executeTakeFirstOrThrow();
  const said = Object.entries((JSON.parse(body).answers.p2 ?? {}) as Record<string, { value: string }>);
  return { told, answers: said.map(([n, { value }]) => `${n} ${value}`).join(', ') };
}

const unread = 'could not be read with certainty, so nothing was changed.';
const passedOn = 'went to Ann Lee, word for word.';

test.each<[string, string, string, string]>([
  ['another language', 'Keskiviikko sopii minulle oikein hyvin, kiitos!', '', passedOn],
  ['from right to left', 'יום חמישי מתאים לי', '', passedOn],
  ['faces alone', '🤷🤷🤷', '', passedOn],
  ['control characters', 'Friday\u0007 works\u001b[31m for me', '1 no, 2 yes, 3 no', 'yes to 2, no to 1 and 3'],
  ['ten thousand lines', `2 works for me.\r\n${'blah\r\n'.repeat(10_000)}`, '2 yes', 'yes to 2'],
  ['numbers that do not exist', '7 and 9 please', '', unread],
  ['a day that does not exist', '30 February is fine', '', unread],
  ['yes and no', 'Yes and no.', '', ''],
  ['halves that contradict each other', '1 works. 1 does not work.', '', 'What did you mean?'],
  ['a time in the past', 'How about 12 February 2026 at 10?', '', unread],
  ['a time in ten years', 'How about 3 February 2036 at 10?', '', 'That is more than two years away'],
])('%s', async (_, text, counts, sentence) => {
  const { told, answers } = await answer(text);
  expect(told).toContain(sentence);
  expect(answers).toBe(counts);
});

test('the slots of another event, quoted, are no answer to this one', async () => {
  const other = [
    '> 1. Tuesday 10 March 2026, 10:00–10:30 (Europe/London)',
    '> 2. Friday 13 March 2026, 14:00–14:30 (Europe/London)',
  ];
  const { answers } = await answer([...other, '', 'Thanks for these!'].join('\r\n'));
  expect(answers).toBe('');
});
