import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningOf, type Stage } from '../../src/delivery/replies.ts';
import { afterUnknown, nextTry } from '../../src/delivery/retry.ts';
import { hour, type Instant, minute, msOf, plus } from '../../src/values/instant.ts';

const due = '2026-03-02T09:00:00.000Z' as Instant;

describe('when a letter is tried again', () => {
  test.each([
    [1, minute],
    [2, 5 * minute],
    [3, 15 * minute],
    [4, hour],
    [5, 3 * hour],
    [6, 6 * hour],
    [7, 6 * hour],
  ])('after attempt %i', (count, wait) => {
    expect(nextTry({ count, due, now: due, random: 0.5 })).toBe(plus(due, wait));
  });

  test('spread by a fifth to either side', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (count, random) => {
          const middle = msOf(nextTry({ count, due, now: due, random: 0.5 })!) - msOf(due);
          const wait = msOf(nextTry({ count, due, now: due, random })!) - msOf(due);
          expect(wait).toBeGreaterThanOrEqual(0.8 * middle - 1);
          expect(wait).toBeLessThanOrEqual(1.2 * middle + 1);
        },
      ),
    ));

  test('for five days', () => {
    let [now, count] = [due, 1];
    for (let next = nextTry({ count, due, now, random: 0.5 }); next !== undefined; count += 1) {
      now = next;
      next = nextTry({ count: count + 1, due, now, random: 0.5 });
    }
    expect(msOf(now) - msOf(due)).toBeGreaterThan(4.5 * 24 * hour);
    expect(msOf(now) - msOf(due)).toBeLessThanOrEqual(5 * 24 * hour);
  });

  test('ten minutes after a lost line', () => expect(afterUnknown(due)).toBe('2026-03-02T09:10:00.000Z'));
});

describe('what a reply means', () => {
  test.each<[string, Stage, string]>([
    ['550 5.1.1 <bob@client.test>: Recipient address rejected: User unknown', 'recipient', 'no-such-address'],
    ['550 No such user here', 'recipient', 'no-such-address'],
    ['550 5.4.4 Host not found', 'recipient', 'no-such-address'],
    ['551 user not local', 'recipient', 'no-such-address'],
    ['550 5.2.1 mailbox disabled', 'recipient', 'no-such-address'],
    ['552 5.2.2 mailbox full', 'recipient', 'again'],
    ['552 over quota', 'message', 'again'],
    ['552 5.3.4 message too big', 'message', 'refused'],
    ['550 5.7.1 rejected by policy: unknown reputation', 'recipient', 'refused'],
    ['550 5.7.26 unauthenticated mail is not accepted', 'message', 'refused'],
    ['554 5.7.1 Relay access denied', 'recipient', 'lane-down'],
    ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'recipient', 'lane-down'],
    ['550 5.1.8 bad sender', 'sender', 'lane-down'],
    ['421 4.4.5 too busy', 'recipient', 'lane-down'],
    ['451 4.3.0 queue file write error', 'message', 'lane-down'],
    ['450 4.1.2 domain not found', 'recipient', 'again'],
    ['451 no luck', 'sender', 'again'],
    ['503 5.5.1 bad sequence of commands', 'recipient', 'again'],
    ['220 what', 'connect', 'lane-down'],
  ])('%s (%s)', (text, stage, expected) => {
    expect(meaningOf({ stage, code: Number(text.slice(0, 3)), text })).toBe(expected);
  });
});
