import { describe, expect, test } from 'vitest';
import { decodeWords } from '../../src/mail/encoded-words.ts';
import { all, first, has, readHeaders, startOfHeaders } from '../../src/mail/headers.ts';
import { parseParametrised } from '../../src/mail/parameters.ts';
import { must } from '../../src/values/result.ts';

const headersOf = (text: string) => must(readHeaders(Buffer.from(text, 'latin1')));

describe('header fields', () => {
  test('are unfolded, keep their order and their repetitions, and end at the empty line', () => {
    const headers = headersOf('Subject: a\r\n b\r\nX-A: 1\r\nX-A: 2\r\n\r\nSubject: body\r\n');
    expect(first(headers, 'subject')).toBe('a b');
    expect(all(headers, 'x-a')).toEqual(['1', '2']);
    expect(headers.fields.map(({ name }) => name)).toEqual(['subject', 'x-a', 'x-a']);
    expect(headers.end).toBe('Subject: a\r\n b\r\nX-A: 1\r\nX-A: 2\r\n\r\n'.length);
  });

  test('may end with bare line feeds, or with the mail itself', () => {
    expect(headersOf('A: 1\nB: 2\n\nbody').end).toBe(11);
    expect(first(headersOf('A: 1\nB: 2'), 'b')).toBe('2');
  });

  test('are none when the first line is empty', () => {
    expect(headersOf('\r\nA: 1\r\n').fields).toEqual([]);
    expect(startOfHeaders(Buffer.from('\r\n\nA: 1'))).toBe(3);
  });

  test('leave lines out that are no field, such as the envelope of an mbox', () => {
    const headers = headersOf('From ann@client.test Mon Mar  2 09:15:00 2026\nFrom: ann@client.test\n\n');
    expect(all(headers, 'from')).toEqual(['ann@client.test']);
  });

  test('may be named like properties of objects', () => {
    const headers = headersOf('__proto__: x\nconstructor: y\n\n');
    expect(first(headers, '__proto__')).toBe('x');
    expect(has(headers, 'hasownproperty')).toBe(false);
  });

  test.each([
    ['too many lines', `${'X: y\r\n'.repeat(1001)}\r\n`],
    ['a line too long', `X: ${'y'.repeat(70_000)}\r\n\r\n`],
    ['a block too large', `${`X: ${'y'.repeat(60_000)}\r\n`.repeat(5)}\r\n`],
  ])('are refused with %s', (_, text) => {
    expect(readHeaders(Buffer.from(text)).ok).toBe(false);
  });
});

describe('a value with parameters', () => {
  test.each([
    ['text/plain; charset=utf-8', 'text/plain', { charset: 'utf-8' }],
    ['Text/Plain ; Charset="UTF-8";format=flowed', 'text/plain', { charset: 'UTF-8', format: 'flowed' }],
    ['text/plain (comment); charset=a', 'text/plain', { charset: 'a' }],
    ['multipart/mixed; boundary="a;b=\\"c"', 'multipart/mixed', { boundary: 'a;b="c' }],
    [`x/y; name*0="long "; name*1="name"`, 'x/y', { name: 'long name' }],
    [`x/y; name*=utf-8''caf%C3%A9.txt`, 'x/y', { name: 'café.txt' }],
    ['x/y; __proto__=z; a', 'x/y', { ['__proto__']: 'z' }],
    ['', '', {}],
  ])('%s', (text, value, parameters) => {
    const parsed = parseParametrised(text);
    expect(parsed.value).toBe(value);
    expect([...parsed.parameters]).toEqual(Object.entries(parameters));
  });
});

describe('encoded words', () => {
  test.each([
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['=?iso-8859-1?Q?Gr=FC=DFe_an_alle?=', 'Grüße an alle'],
    ['=?UTF-8?B?R3LDvMOfZQ==?= and more', 'Grüße and more'],
    ['=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
    ['=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=', 'ü'],
    ['=?utf-8?Q?a?= x =?utf-8?Q?b?=', 'a x b'],
    ['=?gb2312?B?1tzG2g==?=', '周期'],
    ['=?iso-2022-jp?B?GyRCMlBNS0Z8GyhC?=', '火曜日'],
    ['=?utf-8*en?Q?caf=C3=A9?=', 'café'],
    ['=?nonsense', '=?nonsense'],
    ['Pr\u00fcfung', 'Prüfung'],
    ['plain', 'plain'],
  ])('%s', (raw, text) => {
    expect(decodeWords(raw)).toBe(text);
  });
});
