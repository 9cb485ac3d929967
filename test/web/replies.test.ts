// What the domain refuses, as HTTP tells it: a status, and a sentence that says what to do.
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../src/scheduling/refusal.ts';
import { refused } from '../../src/web/refusals.ts';
import { onTheWay } from '../../src/web/replies.ts';
import { address, london } from './names.ts';

const begin = '2026-03-12T14:00' as never;
const end = '2026-03-12T15:00' as never;
const ann = address('ann@example.com');
const bob = address('bob@example.com');

const told: [Refusal, number, string][] = [
  [{ no: 'not-a-party' }, 403, 'You are not part'],
  [{ no: 'not-the-organizer', act: 'cancel' }, 403, 'Only the organizer can call it off.'],
  [{ no: 'not-the-organizer', act: '__proto__' }, 403, 'Only the organizer can do that.'],
  [{ no: 'not-proven', act: 'move' }, 403, 'To move it, please use the link in your own letter'],
  [{ no: 'closed', state: 'cancelled' }, 409, 'called off'],
  [{ no: 'closed', state: 'over' }, 409, 'over'],
  [{ no: 'no-such-slot', slots: [7] }, 422, 'There is no time with the number 7.'],
  [{ no: 'no-such-slot', slots: [7, 8, 9] }, 422, 'the numbers 7, 8 and 9.'],
  [{ no: 'nothing-to-undo' }, 409, 'nothing of yours'],
  [{ no: 'too-late-to-undo' }, 409, 'told already'],
  [{ no: 'nothing-to-confirm' }, 409, 'name its number'],
  [{ no: 'too-many', what: 'slots', most: 30 }, 422, '30 times'],
  [{ no: 'too-many', what: 'notices', most: 3 }, 429, 'tomorrow'],
  [{ no: 'in-the-past' }, 422, 'already passed'],
  [{ no: 'too-far' }, 422, 'two years'],
  [{ no: 'unknown-party', who: ['eve@evil.test'] }, 422, 'eve@evil.test'],
  [{ no: 'slots-differ' }, 409, 'have changed'],
  [{ no: 'too-soon', hours: 4 }, 422, '4 hours'],
  [{ no: 'which-slot', slots: [1, 2] }, 422, '1 and 2'],
  [{ no: 'not-settled' }, 409, 'nothing to move'],
  [{ no: 'offers-off' }, 409, 'no other times'],
  [{ no: 'bad-seats' }, 422, 'between 1 and 1000'],
  [{ no: 'bad-duration' }, 422, 'PT30M'],
  [{ no: 'bad-deadline' }, 422, 'earlier deadline'],
  [{ no: 'no-request' }, 422, 'nothing that Parley could arrange'],
  [
    { no: 'conflict', conflicts: [{ address: ann, by: 'event' }], nearest: [] },
    409,
    'Time slot is conflicting with another event for user: ann@example.com',
  ],
  [
    { no: 'conflict', conflicts: [{ address: ann, by: 'blocked' }], nearest: [] },
    409,
    'Time slot is not available for user: ann@example.com',
  ],
  [
    {
      no: 'conflict',
      conflicts: [
        { address: ann, by: 'event' },
        { address: bob, by: 'blocked' },
      ],
      nearest: [{ begin, end }],
    },
    409,
    'Time slot is conflicting with another event for user: ann@example.com. Time slot is not available for user: bob@example.com. The nearest times that would do, in Europe/London: Thursday 12 March 2026, 14:00–15:00',
  ],
  [{ no: 'conflict', conflicts: [], nearest: [] }, 409, 'Somebody has another commitment'],
];

test.each(told)('%j is %i: %s', (refusal, status, sentence) => {
  const reply = refused(refusal, london);
  expect(reply.status).toBe(status);
  expect(reply.detail).toContain(sentence);
  expect(reply.more).toMatchObject({ refusal: refusal.no });
});

test('what is counted by the day says when to come back, what can never be more does not', () => {
  expect(refused({ no: 'too-many', what: 'notices', most: 3 }, london).retryAfter).toBe(86_400);
  expect(refused({ no: 'too-many', what: 'changes', most: 50 }, london).retryAfter).toBe(86_400);
  expect(refused({ no: 'too-many', what: 'reminders', most: 2 }, london).retryAfter).toBeUndefined();
});

describe('what happens on the way', () => {
  test.each(Object.entries(onTheWay))('%s has a sentence that helps', (_, { status, title, detail }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title.length).toBeGreaterThan(3);
    expect(detail).toMatch(/^[A-Z].{25,}\.$/s);
  });
});
