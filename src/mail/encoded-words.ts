// Header text as people see it (RFC 2047): `=?utf-8?q?Gr=C3=BC=C3=9Fe?=`, raw 8-bit bytes, or both at once. The result may
// hold anything, line breaks too: it goes through `safeLine` before it goes anywhere.
import { decodeBytesIn, decodeText } from './charset.ts';

// =?utf-8*en?Q?caf=C3=A9?=
const word = /=\?([\w.:+-]{1,60})(?:\*[\w-]{0,20})?\?([QqBb])\?([^?\s]{0,2000})\?=/g;

/** Decodes every encoded word; blanks between two of them belong to the encoding. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return decodeBytesIn(value);
  let text = '';
  let pending: { readonly charset: string; readonly bytes: Buffer[] } | undefined;
  let at = 0;
  for (const match of value.matchAll(word)) {
    const between = value.slice(at, match.index);
    const charset = match[1]!.toLowerCase();
    const bytes = match[2]!.toLowerCase() === 'b' ? Buffer.from(match[3]!, 'base64') : decodeQ(match[3]!);
    at = match.index + match[0].length;
    // Some clients cut a letter of several bytes in two: neighbours of one charset are decoded as one.
    if (pending !== undefined && pending.charset === charset && between.trim() === '') {
      pending.bytes.push(bytes);
      continue;
    }
    text += flush(pending) + (pending !== undefined && between.trim() === '' ? '' : decodeBytesIn(between));
    pending = { charset, bytes: [bytes] };
  }
  return text + flush(pending) + decodeBytesIn(value.slice(at));
}

const flush = (pending: { readonly charset: string; readonly bytes: Buffer[] } | undefined): string =>
  pending === undefined ? '' : decodeText(Buffer.concat(pending.bytes), pending.charset);

// "Gr=C3=BC_": an underscore is a blank
const decodeQ = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
