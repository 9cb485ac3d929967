// Who may be taken up while others are in hand: a line for each sender and event, and all lines side by side.
import { describe, expect, test } from 'vitest';
import { Lines } from '../../src/lines.ts';
import type { KeptMail } from '../../src/store/inbox.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';

const bot = 'parley@parley.localhost' as EmailAddress;
const kept = (id: string, rcpt: string, mailFrom = 'bob@client.test'): KeptMail => ({
  id,
  rcpt,
  mailFrom,
  raw: new Uint8Array(),
  received: '2026-03-02T09:15:00.000Z' as Instant,
  session: { door: 'smtp' },
  attempts: 1,
});

const [first, second, third] = ['1', '2', '3'].map((id) => kept(id, 'parley+r-bob@parley.localhost'));
const other = kept('4', 'parley+r-carol@parley.localhost');

function linesOf(...mails: readonly KeptMail[]): Lines {
  const lines = new Lines(bot);
  for (const mail of mails) lines.add(mail);
  return lines;
}

describe('a line', () => {
  test('goes on when the mail before is done, and holds up no other', () => {
    const lines = linesOf(first!, second!, other, third!);
    expect([lines.take(), lines.take(), lines.take()]).toEqual([first, other, undefined]);
    lines.done(first!);
    expect([lines.take(), lines.take()]).toEqual([second, undefined]);
    lines.done(second!);
    expect(lines.take()).toEqual(third);
  });

  test('to the bot’s own address is each sender’s, however it is written', () => {
    const [ann, ben] = [kept('5', bot, 'ann@org.test'), kept('6', bot, 'ben@org.test')];
    const again = kept('7', 'Parley@parley.localhost', 'Ann@org.test');
    const lines = linesOf(ann, again, ben);
    expect([lines.take(), lines.take(), lines.take()]).toEqual([ann, ben, undefined]);
  });

  test('is left together when its first mail has to wait', () => {
    const lines = linesOf(first!, second!, third!, other);
    expect(lines.take()).toBe(first);
    expect(lines.leave(first!)).toEqual([second, third]);
    lines.done(first!);
    expect([lines.take(), lines.take()]).toEqual([other, undefined]);
  });
});

test('what nobody has taken up can be given back, behind those in hand as well', () => {
  const lines = linesOf(first!, second!, other);
  expect(lines.take()).toBe(first);
  expect(lines.isBusy).toBe(true);
  expect(lines.clear()).toEqual([other, second]);
  expect(lines.isBusy).toBe(false);
});
