// How text travels through mail systems that know ASCII only: quoted-printable, base64, encoded words.

const hex = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
const [tab, space, equals] = [9, 32, 61];
/** RFC 2045 §6.7: encoded lines hold 76 characters at most, the soft break's `=` among them. */
const widest = 76;

/** Quoted-printable with CRLF line ends, ready to stand in a message. @param text lines ended by LF or CRLF */
export function quotedPrintable(text: string): string {
  return text.split(/\r?\n/).map(quotedLine).join('\r\n');
}

function quotedLine(line: string): string {
  // Most lines of a letter are short, plain and stay as they are: "Nothing more is needed from you."
  if (line.length <= widest && /^(?:[!-<>-~\t ]*[!-<>-~])?$/.test(line)) return line;
  const bytes = Buffer.from(line.replaceAll('\r', ''));
  let encoded = '';
  let column = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    const last = at === bytes.length - 1;
    const plain = (byte > space && byte < 127 && byte !== equals) || ((byte === space || byte === tab) && !last);
    const size = plain ? 1 : 3;
    if (column + size > (last ? widest : widest - 1)) {
      encoded += '=\r\n';
      column = 0;
    }
    encoded += plain ? String.fromCharCode(byte) : hex[byte];
    column += size;
  }
  return encoded;
}

/** Base64 in lines of 76. */
export function base64Lines(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
}

/** Encoded words (RFC 2047) of at most 75 characters, none of which cuts a character in two. */
export function encodedWords(text: string): string[] {
  // "=?utf-8?B?" and "?=" leave 63 characters of base64: 45 bytes.
  const room = 45;
  const words: string[] = [];
  let part = '';
  let size = 0;
  for (const character of text) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > room) {
      words.push(part);
      [part, size] = ['', 0];
    }
    part += character;
    size += bytes;
  }
  if (part !== '') words.push(part);
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`);
}
