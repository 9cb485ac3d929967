// How a meeting is to be arranged, as a new mail says it beside its times.
import { expect, test } from 'vitest';
import type { NewInput, Request } from '../../../src/language/reading.ts';
import { understand } from '../../../src/language/understand.ts';

const mail = (text: string, times = 'on Thursday at 10 or Friday at 2'): Request => {
  const input = {
    kind: 'new',
    now: '2026-03-04T10:00:00Z',
    zone: 'Europe/London',
    from: 'me@example.com',
    to: ['ann@example.com', 'bob@example.com', 'cy@example.com'],
    cc: [],
    subject: 'Review',
    text: `Could we meet ${times}? ${text}`,
  };
  return understand(input as unknown as NewInput).reading;
};

test.each<[string, Partial<Request>]>([
  ['Ann is optional.', { optional: ['ann@example.com' as never] }],
  ['Bob and Cy need not come.', { optional: ['bob@example.com', 'cy@example.com'] as never }],
  ['Cy does not have to attend.', { optional: ['cy@example.com'] as never }],
  ['Go ahead when two can.', { atLeast: 2 }],
  ['We need at least 3 of them.', { atLeast: 3 }],
  ['Just pick the first that works for everyone.', { pick: true }],
  ['You decide for us.', { pick: true }],
  ['Show me a draft first.', { draft: true }],
  ['Please do not send anything yet.', { draft: true }],
  ['Keep the times free meanwhile.', { hold: true }],
  ['I will not attend myself.', { without: true }],
  ['They can meet without me.', { without: true }],
  ['Only I should see the answers.', { visibility: 'organizer' }],
  ['Please show only the counts.', { visibility: 'counts' }],
  ['Everyone may see all answers.', { visibility: 'all' }],
])('%s', (text, said) => {
  expect(mail(text)).toMatchObject(said);
});

test('what nobody says is left out', () => {
  const { optional, atLeast, pick, draft, hold, without, visibility } = mail('Thanks!');
  expect([optional, atLeast, pick, draft, hold, without, visibility].filter((one) => one !== undefined)).toEqual([]);
});

test('seats are kept for a while, and dealt until a moment', () => {
  const { claim, cutOff } = mail('I have 5 seats. Give each of them two hours to answer. No offers after Friday noon.');
  expect({ claim, cutOff }).toEqual({ claim: 'PT2H', cutOff: '2026-03-06T12:00' });
});

test.each([
  ['It is about the new lease and who pays for the lift.', 'the new lease and who pays for the lift'],
  [
    'I want to go over the hiring plan, the budget and the offsite.',
    'go over the hiring plan, the budget and the offsite',
  ],
  ['The purpose is to sign off the drawings.', 'sign off the drawings'],
  ['\nAbout: who keeps the dog', 'who keeps the dog'],
])('%s', (text, description) => {
  expect(mail(text).description).toBe(description);
});

test.each(['We need to decide on a date.', 'It is about time.', 'I would like to discuss it.'])('%s', (text) => {
  expect(mail(text).description).toBeUndefined();
});

test.each<[string, number | undefined]>([
  ['Two seats each.', 2],
  ['Everyone may bring a guest.', 2],
  ['Three places per family.', 3],
  ['One each.', undefined],
])('8 seats on the boat. %s', (text, places) => {
  expect(mail(`We have 8 seats on the boat. ${text}`, 'on Thursday at 10')).toMatchObject({
    do: 'deal',
    seats: 8,
    ...(places && { places }),
  });
});
