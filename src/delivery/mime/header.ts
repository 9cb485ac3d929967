// Header lines of a message (RFC 5322 §2.2): folded at 78 columns, other alphabets as encoded words, nothing that a name or
// title holds can end a line or begin another.
import type { EmailAddress } from '../../values/address.ts';
import { type Instant, msOf } from '../../values/instant.ts';
import { encodedWords } from './encode.ts';

const widest = 78;

/** What people wrote, as one line: whatever could end a header line, turn the reading direction or hide is gone. */
const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, '')
    .trim();

/** `Subject: Q3 review` */
export function textHeader(name: string, value: string): string {
  const line = oneLine(value);
  return tokenHeader(name, isPlain(line) ? line.split(' ') : encodedWords(line));
}

/** `From: "Ann Lee via Parley" <parley@example.org>`; without a name the address alone. */
export function mailboxHeader(name: string, address: EmailAddress, display = ''): string {
  return tokenHeader(name, [...phrase(oneLine(display)), `<${address}>`]);
}

/** A header of tokens that may be folded between any two: Message-IDs, addresses, words. */
export function tokenHeader(name: string, tokens: readonly string[]): string {
  let lines = `${name}:`;
  let column = lines.length;
  for (const token of tokens) {
    if (column + 1 + token.length > widest && column > name.length + 1) {
      lines += `\r\n ${token}`;
      column = 1 + token.length;
    } else {
      lines += ` ${token}`;
      column += 1 + token.length;
    }
  }
  return `${lines}\r\n`;
}

/** `Date: Mon, 02 Mar 2026 09:15:00 +0000` */
export const dateHeader = (instant: Instant): string =>
  `Date: ${new Date(msOf(instant)).toUTCString().replace('GMT', '+0000')}\r\n`;

// A word that looks like an encoded one, and a run of blanks, would not come back as it was.
const isPlain = (line: string): boolean => /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && !line.includes('  ');

/** A display name: a quoted string, whatever it holds, or encoded words. */
function phrase(name: string): string[] {
  if (name === '') return [];
  if (!isPlain(name) || name.length > widest - 20) return encodedWords(name);
  return [`"${name.replace(/["\\]/g, '\\$&')}"`];
}
