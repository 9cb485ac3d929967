// Mails that are made to hurt, or happen to: `field/reliability.md` section 2.5 B, through the whole house.
import { afterAll, afterEach, expect, test } from 'vitest';
import { layAside } from '../../src/conversation/laid-aside.ts';
import { keepMail } from '../../src/store/inbox.ts';
import type { Instant } from '../../src/values/instant.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { sharedReader } from './reader.ts';

const bot = 'parley@parley.localhost';
const ann = 'ann@org.test';
const bob = 'bob@client.test';
const open: { house?: TestHouse } = {};
afterEach(() => open.house?.close());
afterAll(() => sharedReader.close());

/** A meeting with Bob; his tag. */
async function proposed(): Promise<{ house: TestHouse; tag: string }> {
  const house = await openTestHouse('2026-03-02T09:15:00.000Z' as Instant, {}, sharedReader);
  open.house = house;
  await house.mail(ann, [bot], mailOf(ann, bot, 'Lunch on Tuesday at 12 or Wednesday at 1pm?', `Cc: ${bob}\r\n`));
  const invitation = (await house.letters()).find(({ to }) => to === bob)!;
  return { house, tag: invitation.mail.replyTo!.value[0]!.address! };
}

let count = 0;
const mailOf = (from: string, to: string, text: string, more = ''): string =>
  `From: ${from}\r\nTo: ${to}\r\n${more}Subject: Lunch\r\nMessage-ID: <h${++count}@client.test>\r\n\r\n${text}\r\n`;

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  'T32: a word that JavaScript knows is a word like any: %s',
  async (word) => {
    const { house, tag } = await proposed();
    await house.mail(bob, [tag], mailOf(bob, tag, `1 works. The ${word} of the house can come, too.`));
    expect((await house.letters()).map(({ to }) => to)).toContain(bob);
  },
);

test('what could not be read in time is laid aside; a person who wrote it is told, a machine is not', async () => {
  const { house, tag } = await proposed();
  const { house: whole } = house.running();
  const laidAside = async (mailFrom: string, rcpt: string, raw: string): Promise<string[]> => {
    const mail = { raw: Buffer.from(raw), mailFrom, rcptTo: [rcpt] };
    const [kept] = await keepMail(whole.store, mail, mail.raw, { door: 'smtp', remote: '127.0.0.1' });
    await layAside(whole, kept!, 'Reading this mail took too long.');
    return (await house.letters()).map(({ to, mail: letter }) => `${to}: ${letter.subject}`);
  };
  const text = 'Tuesday '.repeat(10_000);
  expect(await laidAside(bob, tag, mailOf(bob, tag, text))).toEqual([`${bob}: Re: Lunch`]);
  expect(await laidAside(ann, bot, mailOf(ann, bot, text))).toEqual([`${ann}: Re: Lunch`]);
  expect(await laidAside(bob, tag, mailOf(bob, tag, text, 'Auto-Submitted: auto-replied\r\n'))).toEqual([]);
  expect(await laidAside('', tag, mailOf(bob, tag, text))).toEqual([]);
  const { query } = whole.store.db;
  const rows = await query.selectFrom('inbox').select('reason').where('state', '=', 'aside').execute();
  expect(rows.map(({ reason }) => reason)).toEqual(Array(4).fill('Reading this mail took too long.'));
});
