// Mails of one person about one event count in the order in which they were taken, however long each takes to read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../../src/values/instant.ts';
import { received } from '../support/acts/reply.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { Client } from '../support/smtp.ts';
import { mailOf, replyTo, type Written } from '../support/write.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(instantOf(Date.parse('2026-03-02T09:15:00Z')), { PARLEY_HTTP: '' });
});
afterAll(() => house.close());

const ann = { name: 'Ann Lee', address: 'ann@org.test' };
const bob = { name: 'Bob Roe', address: 'bob@client.test' };
const bot = { name: '', address: 'parley@parley.localhost' };
let count = 0;
const stamp = () => ({ id: `<order${++count}@test>`, now: house.now(), offset: '+0000' });

/** Two lines on which a mail each waits for its last dot. */
async function lineUp(mails: readonly Written[]): Promise<readonly Client[]> {
  const lines: Client[] = [];
  for (const { from, to, raw } of mails) {
    const line = await Client.open(house.running().smtpPort!);
    for (const command of ['EHLO client.test', `MAIL FROM:<${from}>`, `RCPT TO:<${to[0]}>`, 'DATA'])
      await line.say(command);
    line.socket.write(`${raw}\r\n`, 'latin1');
    lines.push(line);
  }
  return lines;
}

test('a mail that is read at once does not overtake the one before it, which is looked at twice', async () => {
  const text = 'Thursday at 10, Friday at 2 or Monday at 11?';
  const asked = mailOf({ from: ann, to: [bot, bob], cc: [], subject: 'Lunch', text, references: [], stamp: stamp() });
  await house.mail(asked.from, asked.to, asked.raw);
  await house.letters();
  const answer = (said: string): Written => {
    const letter = received(house.sink.letters.findLast(({ to }) => to === bob.address)!);
    return replyTo(bob, letter, { text: said, stamp: stamp(), quotes: false });
  };
  const unclear = answer('Thursday could be tricky.');
  await house.mail(unclear.from, unclear.to, unclear.raw);
  await house.letters();

  // The letter answers what was asked, and the rest of the mail is read by itself.
  const lines = await lineUp([
    answer('a\r\n\r\n2 works, too.'),
    answer('Sorry, 1 and 2 do not work after all, 3 does.'),
  ]);
  for (const line of lines) line.socket.write('.\r\n');
  for (const line of lines) expect(await line.reply()).toMatch(/^250 /);
  for (const line of lines) line.close();
  await house.settle();

  const { query } = house.running().house.store.db;
  const { body } = await query.selectFrom('events').select('body').executeTakeFirstOrThrow();
  const answers = (JSON.parse(body).answers.p2 ?? {}) as Record<string, { value: string }>;
  expect(Object.entries(answers).map(([n, { value }]) => `${n} ${value}`)).toEqual(['1 no', '2 no', '3 yes']);
});
