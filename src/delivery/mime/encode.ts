// How text travels through mail systems that know ASCII only: quoted-printable, base64, encoded words.

/** RFC 2045 §6.7: encoded lines hold 76 characters at most, the soft break's `=` among them. */
const widest = 76;

/** Quoted-printable with CRLF line ends, ready to stand in a message. @param text lines ended by LF or CRLF */
export function quotedPrintable(text: string): string {
  let encoded = '';
  let begin = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
    encoded += `${quotedLine(text.slice(begin, text[end - 1] === '\r' ? end - 1 : end))}\r\n`;
    begin = end + 1;
  }
  return encoded + quotedLine(text.slice(begin));
}

// What cannot stand in a line as it is: "=", all that is not printable ASCII, a blank at the end.
const special = /[\ud800-\udbff][\udc00-\udfff]|[^\t !-<>-~]|[\t ]$/g;

function quotedLine(line: string): string {
  const quoted = line.replace(special, quotedCharacter);
  if (quoted.length <= widest) return quoted;
  let broken = '';
  let rest = quoted;
  while (rest.length > widest) {
    // Never inside "=E2", which is one character.
    const back = rest[widest - 2] === '=' ? 1 : rest[widest - 3] === '=' ? 2 : 0;
    const at = widest - 1 - back;
    broken += `${rest.slice(0, at)}=\r\n`;
    rest = rest.slice(at);
  }
  return broken + rest;
}

// A letter holds few characters of this kind, and the same ones over and over: dashes and quotation marks.
const known = new Map<string, string>();

function quotedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  if (character === '\r') return '';
  const quoted = [...Buffer.from(character)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
  if (known.size < 2000) known.set(character, quoted);
  return quoted;
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
