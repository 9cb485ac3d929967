import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/mail/charset.ts';
import { unflow } from '../../src/mail/flowed.ts';
import { decodeTransfer } from '../../src/mail/transfer.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('bytes become text', () => {
  test.each([
    ['UTF-8 called UTF-8', bytes(0xc3, 0xbc), 'utf-8', 'ü'],
    ['UTF-8 called latin1', bytes(0xc3, 0xbc), 'iso-8859-1', 'ü'],
    ['UTF-8 called nothing', bytes(0xc3, 0xbc), '', 'ü'],
    ['latin1 called UTF-8', bytes(0xfc), 'utf-8', 'ü'],
    ['windows-1252 called latin1', bytes(0x80, 0x93, 0x9f), 'latin1', '€“Ÿ'],
    ['windows-1252 called ASCII', bytes(0x92), 'us-ascii', '’'],
    ['the holes of windows-1252', bytes(0x81, 0x9d), 'windows-1252', '\u0081\u009d'],
    ['windows-1251 by its short name', bytes(0xcf), 'cp1251', 'П'],
    ['koi8-r', bytes(0xf7), 'KOI8-R', 'В'],
    ['GBK whose bytes are valid UTF-8 by chance', bytes(0xc1, 0xaa, 0xcd, 0xa8), 'gb2312', '联通'],
    ['UTF-8 called big5', new TextEncoder().encode('可以'), 'big5', '可以'],
    ['Korean by its Windows name', bytes(0xc8, 0xad), 'ks_c_5601-1987', '화'],
    ['mac-cyrillic', bytes(0x80), 'x-mac-cyrillic', 'А'],
    ['logical Hebrew', bytes(0xe0), 'iso-8859-8-i', 'א'],
    ['ASCII by its oldest name', bytes(0x41), 'ANSI_X3.4-1968', 'A'],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 0x41, 0), '', 'A'],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x41), 'utf-16', 'A'],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xbc), 'utf-8', 'ü'],
    ['a charset nobody knows', bytes(0x41, 0xfc), 'x-klingon', 'Aü'],
  ])('%s', (_, raw, label, text) => {
    expect(decodeText(raw, label)).toBe(text);
  });

  test('whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (raw, label) => {
        expect(typeof decodeText(raw, label)).toBe('string');
      }),
    );
  });
});

describe('quoted-printable', () => {
  test.each([
    ['caf=C3=A9', 'caf\u00c3\u00a9'],
    ['a =\r\nb', 'a b'],
    ['a=  \nb', 'ab'],
    ['a  \r\nb\t\nc', 'a\r\nb\nc'],
    ['a =\r\n =\r\nb', 'a  b'],
    ['100 = 100', '100 = 100'],
    ['=zz=4', '=zz=4'],
    ['=c3=A9', '\u00c3\u00a9'],
    ['end=', 'end'],
    ['', ''],
  ])('%j', (encoded, text) => {
    expect(decodeTransfer(Buffer.from(encoded, 'latin1'), 'quoted-printable').toString('latin1')).toBe(text);
  });
});

describe('format=flowed', () => {
  test.each([
    ['joins soft lines', 'a \nb\nc', 'a b\nc'],
    ['never across a change of depth', '> a \nb', '> a \nb'],
    ['joins quoted lines of one depth', '> a \n> b', '> a b'],
    ['takes the stuffed blank away', ' From here\n >no quote', 'From here\n >no quote'],
    ['keeps the signature mark apart', 'a \n-- \nAnn', 'a \n-- \nAnn'],
    ['keeps empty lines', 'a\n\nb', 'a\n\nb'],
  ])('%s', (_, flowed, text) => {
    expect(unflow(flowed, false)).toBe(text);
  });

  test('drops the blank where that is asked for', () => {
    expect(unflow('大丈 \n夫', true)).toBe('大丈夫');
  });
});
