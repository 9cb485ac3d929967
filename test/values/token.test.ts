import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EmailAddress } from '../../src/values/address.ts';
import { messageIdsIn } from '../../src/values/ids.ts';
import { isOwnAddress, tagAddress, tagOf } from '../../src/values/tag.ts';
import { safeLine } from '../../src/values/text.ts';
import { deriveToken, purposes, readToken } from '../../src/values/token.ts';

const bot = { address: 'parley@parley.localhost' as EmailAddress };
const botWithDomain = { ...bot, replyDomain: 'reply.parley.test' };
const token = deriveToken('secret', 'reply', 'e1', 'p1', 1);

test('a token is 28 characters of lower-case base32, the same for the same parts', () => {
  expect(token).toMatch(/^[a-z2-7]{28}$/);
  expect(deriveToken('secret', 'reply', 'e1', 'p1', 1)).toBe(token);
});

test('no purpose, part or secret shares a token with another', () => {
  const all = [
    ...purposes.map((purpose) => deriveToken('secret', purpose, 'e1', 'p1')),
    deriveToken('other', 'reply', 'e1', 'p1'),
    token,
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a typing error is seen without asking the database', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 27 }),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'),
      (at, letter) => {
        const typed = token.slice(0, at) + letter + token.slice(at + 1);
        if (typed !== token) expect([undefined, typed]).toContain(readToken(typed));
      },
    ),
  );
  expect(readToken(token.toUpperCase())).toBe(token);
  expect(readToken(`${token.slice(1)}a`)).toBeUndefined();
});

test.each([bot, botWithDomain])('a tagged address is read back, in any case', (who) => {
  const address = tagAddress(who, 'r', token);
  expect(tagOf(who, address.toUpperCase() as EmailAddress) ?? tagOf(who, address)).toEqual({ kind: 'r', token });
  expect(isOwnAddress(who, address)).toBe(true);
  expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
});

test('strangers are not our own', () => {
  expect(isOwnAddress(bot, 'parley@example.com' as EmailAddress)).toBe(false);
  expect(tagOf(bot, `x+r-${token}@parley.localhost` as EmailAddress)).toBeUndefined();
});

test('message ids are found whatever stands between them', () => {
  expect(messageIdsIn('<a@x>,<b@y>\r\n\t<c@z> junk <d d>')).toEqual(['<a@x>', '<b@y>', '<c@z>']);
});

test('one safe line holds no line break, control or direction mark', () => {
  expect(safeLine('x\r\nBcc: evil@e.test\u202e\u0000 y', 200)).toBe('x Bcc: evil@e.test y');
  expect(safeLine('😀😀😀', 3)).toBe('😀');
});
