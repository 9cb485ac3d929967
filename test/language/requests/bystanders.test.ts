// Whom a new mail invites, and whom it only names: nobody gets a letter because a mail said where the invoice goes.
import { expect, test } from 'vitest';
import type { NewInput } from '../../../src/language/reading.ts';
import { understand } from '../../../src/language/understand.ts';

const invited = (text: string): readonly string[] | undefined => {
  const input = {
    kind: 'new',
    now: '2026-03-04T10:00:00Z',
    zone: 'Europe/London',
    from: 'sam@example.com',
    to: ['ann@example.com'],
    cc: [],
    subject: 'Roof',
    text: `Could Ann do Monday at 9 or Tuesday at 9? ${text}`,
  };
  return understand(input as unknown as NewInput).reading.parties;
};

test.each([
  'Any questions to facilities@example.net please.',
  'I am also reachable at sam.home@example.net.',
  'Please send the invoice to accounts@example.net.',
  'The slides come from lena@example.net.',
  'My assistant (lena@example.net) has the key.',
  'If you lose your way call Joe or write to joe@example.net.',
  'Do not invite carl@example.net, he is on leave.',
  'This time without carl@example.net.',
  'I got your address from paul@example.net.',
  'Reports go to archive@example.net as always.',
  'Register your car at parking@example.net.',
  'Dora (dora@example.net) is away until May.',
  'I wrote to dora@example.net but she never answered.',
  'dora@example.net cannot come.',
])('%s invites nobody', (text) => {
  expect(invited(text)).toEqual(['ann@example.com']);
});

test.each([
  'Please ask carl@example.net, too.',
  'With carl@example.net, please.',
  'Please ask Carl (carl@example.net) as well.',
  'Send carl@example.net the options.',
  'carl@example.net should come, too.',
  'Not only Ann, carl@example.net should be there as well.',
])('%s invites Carl', (text) => {
  expect(invited(text)).toEqual(['ann@example.com', 'carl@example.net']);
});
