// Mails of one person about one event count in the order in which they were taken, however long each takes to read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepMail } from '../../src/store/inbox.ts';
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
/** Never answers, so that nothing is settled. */
const dave = { name: '', address: 'dave@far.test' };
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
  const asked = mailOf({
    from: ann,
    to: [bot, bob, dave],
    cc: [],
    subject: 'Lunch',
    text,
    references: [],
    stamp: stamp(),
  });
  await house.mail(asked.from, [bot.address], asked.raw);
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

test('all that a dead process had kept is taken up at the next start, and none of it by halves', async () => {
  const letter = received(house.sink.letters.findLast(({ to }) => to === bob.address)!);
  const { store } = house.running().house;
  const turns = ['1 works, and 2 if need be.', '2 works, and 1 if need be.'];
  for (let n = 0; n < 150; n += 1) {
    const { from, to, raw } = replyTo(bob, letter, { text: turns[n % 2]!, stamp: stamp(), quotes: false });
    await keepMail(store, { mailFrom: from, rcptTo: to }, Buffer.from(raw, 'latin1'), { door: 'smtp' });
  }
  await house.reopen();
  await house.settle();
  const { query } = house.running().house.store.db;
  const left = await query.selectFrom('inbox').select('id').where('state', '!=', 'done').execute();
  expect(left).toEqual([]);
  const { body } = await query.selectFrom('events').select('body').executeTakeFirstOrThrow();
  const answers = (JSON.parse(body).answers.p2 ?? {}) as Record<string, { value: string }>;
  expect(Object.entries(answers).map(([n, { value }]) => `${n} ${value}`)).toEqual(['1 maybe', '2 yes', '3 yes']);
});
