import { describe, expect, test } from 'vitest';
import {
  canonicalAddress,
  type EmailAddress,
  maskedAddress,
  matchesPattern,
  parseAddress,
} from '../../src/values/address.ts';

const address = (text: string) => text as EmailAddress;

describe('parseAddress', () => {
  test.each([
    ['ann@example.com', 'ann@example.com'],
    [' Ann.Lee@EXAMPLE.com ', 'Ann.Lee@example.com'],
    ["o'neil+a/b=c@x.test", "o'neil+a/b=c@x.test"],
    ['ann@org.test.', 'ann@org.test'],
    ['x@bücher.example', 'x@xn--bcher-kva.example'],
    ['x@аррӏе.com', 'x@xn--80ak6aa92e.com'],
  ])('%s is %s', (text, expected) => expect(parseAddress(text)).toEqual({ ok: true, value: expected }));

  // `field/reliability.md` T79: strings that steer a careless mail library to another recipient.
  test.each([
    '',
    'ann',
    '@b.test',
    'a@b.test, evil@e.test',
    'a@b.test> <evil@e.test',
    '"evil@e.test x"@b.test',
    'g: evil@e.test;',
    'a@b.test\r\nRCPT TO:<evil@e.test>',
    'a\0nn@org.test',
    'ann@org.test (evil@e.test)',
    'a..b@c.test',
    `${'x'.repeat(65)}@b.test`,
    `a@${'x'.repeat(64)}.test`,
  ])('%j is refused', (text) => expect(parseAddress(text).ok).toBe(false));
});

test.each([
  ['x@org.test', '*@org.test', true],
  ['X@ORG.test', '*@org.test', true],
  ['x@org.test.evil.test', '*@org.test', false],
  ['x@evilorg.test', '*@org.test', false],
  ['x@anything.test', '*', true],
  ['ann@org.test', 'ann@org.test', true],
  ['joann@org.test', 'ann@org.test', false],
])('%s against %s: %s', (who, pattern, expected) => expect(matchesPattern(address(who), pattern)).toBe(expected));

test('the same human at Gmail, with dots and a plus', () => {
  expect(canonicalAddress(address('A.nn+x@googlemail.com'))).toBe('ann@gmail.com');
  expect(canonicalAddress(address('a.nn+x@example.com'))).toBe('a.nn@example.com');
});

test('others see a first letter and the domain', () =>
  expect(maskedAddress(address('bob@client.test'))).toBe('b…@client.test'));
