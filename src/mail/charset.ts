// Bytes to text. Labels lie: UTF-8 is called iso-8859-1, windows-1252 is called UTF-8 or nothing at all. So UTF-8 is
// tried first wherever the bytes are valid as such, then the label, then windows-1252 (`field/email.md` R37).
import { isAscii, isUtf8 } from 'node:buffer';

/** Names that mail uses and the Encoding Standard does not know, or knows too narrowly. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['gb2312', 'gb18030'],
  ['gb-2312', 'gb18030'],
  ['cp936', 'gb18030'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['cp950', 'big5'],
  ['mac', 'macintosh'],
  ['macroman', 'macintosh'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['koi8r', 'koi8-r'],
  ['koi8u', 'koi8-u'],
]);

/** `cp1251` → `windows-1251`, `iso8859-15` → `iso-8859-15`, `ANSI_X3.4-1968` → windows-1252 by way of ASCII. */
function canonicalLabel(label: string): string {
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/^x-(?!mac)/, '');
  return (
    aliases.get(plain) ??
    plain.replace(/^(?:cp|win-?)(125\d|874)$/, 'windows-$1').replace(/^iso_?8859[-_]/, 'iso-8859-')
  );
}

const western = new Set([
  '',
  'windows-1252',
  'iso-8859-1',
  'latin1',
  'l1',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'utf-8',
  'utf8',
]);
/** Each byte sequence may be valid UTF-8 by chance, or shifts are spelt in ASCII: the label goes first. */
const stateful = /^(iso-2022|hz|utf-?7|utf-?16|utf-?32)/;
const doubleByte = /^(gb|big5|euc|shift|sjis)/;

/** Decodes with the label as a hint; never fails, and never leaves C1 controls where windows-1252 has letters. */
export function decodeText(bytes: Uint8Array, label = ''): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const charset = canonicalLabel(label);
  if (!stateful.test(charset)) {
    if (isAscii(buffer)) return buffer.toString('latin1');
    if (isUtf8(buffer) && !(doubleByte.test(charset) && !hasThreeByteLetters(buffer)))
      return withoutMark(buffer.toString('utf8'));
  }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return decodeLabelled(buffer, 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return decodeLabelled(buffer, 'utf-16be');
  return western.has(charset) ? decodeWindows1252(buffer) : decodeLabelled(buffer, charset);
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

// Two-byte pairs of GBK ("联通") are valid UTF-8 now and then; a run of three-byte letters is UTF-8.
const hasThreeByteLetters = (buffer: Buffer): boolean => buffer.some((byte) => byte >= 0xe0);

const decoders = new Map<string, TextDecoder>();

function decodeLabelled(buffer: Buffer, charset: string): string {
  const known = decoders.get(charset);
  if (known !== undefined) return known.decode(buffer);
  try {
    const decoder = new TextDecoder(charset);
    // windows-1252 by another name: Node's own decoder has lost its C1 letters before.
    if (decoder.encoding === 'windows-1252') return decodeWindows1252(buffer);
    decoders.set(decoder.encoding, decoder);
    return decoder.decode(buffer);
  } catch {
    return decodeWindows1252(buffer);
  }
}

// 0x80 to 0x9f of windows-1252; five of them stand for nothing.
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (buffer: Buffer): string =>
  buffer.toString('latin1').replace(/[\u0080-\u009f]/g, (letter) => c1[letter.charCodeAt(0) - 0x80]!);

/** A header value or another string of bytes, decoded as text: raw 8-bit headers exist. */
export const decodeBytesIn = (text: string, label = ''): string =>
  /[\u0080-\u00ff]/.test(text) ? decodeText(Buffer.from(text, 'latin1'), label) : text;
