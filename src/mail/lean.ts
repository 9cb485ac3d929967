// The plain way through a mail: one text, one HTML, or a multipart/alternative of both, cut out by its boundary in some ten
// microseconds where the library takes three hundred. Everything else is `undefined`, and the library's to read; a
// differential test holds both to the same result.
import { first, type Headers, has, readHeaders } from './headers.ts';
import { type Parametrised, parseParametrised } from './parameters.ts';
import type { Part } from './part.ts';
import { decodeTransfer } from './transfer.ts';

const plainEncodings = new Set(['', '7bit', '8bit', 'binary', 'quoted-printable', 'base64']);
const asciiText: Parametrised = { value: 'text/plain', parameters: new Map() };

/** The parts of an everyday mail, or nothing when the mail is of any other shape. */
export function readLean(raw: Buffer, headers: Headers): readonly Part[] | undefined {
  const type = typeOf(headers);
  if (type.value === 'multipart/alternative') return alternatives(raw, headers, type.parameters.get('boundary') ?? '');
  const whole = type.value === 'text/plain' || type.value === 'text/html';
  const part = whole ? leaf(headers, type, raw.subarray(headers.end)) : undefined;
  return part && [part];
}

const typeOf = (headers: Headers): Parametrised => {
  const value = first(headers, 'content-type');
  return value === undefined ? asciiText : parseParametrised(value);
};

function leaf(headers: Headers, type: Parametrised, body: Buffer): Part | undefined {
  const encoding = (first(headers, 'content-transfer-encoding') ?? '').toLowerCase();
  if (has(headers, 'content-disposition') || type.parameters.has('name') || !plainEncodings.has(encoding))
    return undefined;
  // What is damaged is the library's to mend.
  if (encoding === 'base64' && !/^[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*$/.test(body.toString('latin1'))) return undefined;
  return {
    type: type.value,
    parameters: type.parameters,
    attached: false,
    content: () => decodeTransfer(body, encoding),
  };
}

// --B CRLF text/plain … --B CRLF text/html … --B-- and nothing inside them that is a multipart itself
function alternatives(raw: Buffer, headers: Headers, boundary: string): readonly Part[] | undefined {
  if (boundary === '' || boundary.length > 70 || has(headers, 'content-transfer-encoding')) return undefined;
  const parts: Part[] = [];
  let at = delimiter(raw, boundary, headers.end);
  while (at !== undefined && !at.closing) {
    const next = delimiter(raw, boundary, at.after);
    if (next === undefined || parts.length > 1) return undefined;
    // Up to the delimiter, or a part without an empty line would borrow the headers of its neighbour.
    const inner = readHeaders(raw.subarray(0, next.before), at.after);
    if (!inner.ok) return undefined;
    const type = typeOf(inner.value);
    if (type.value !== (parts.length === 0 ? 'text/plain' : 'text/html')) return undefined;
    const part = leaf(inner.value, type, raw.subarray(inner.value.end, next.before));
    if (part === undefined) return undefined;
    parts.push(part);
    at = next;
  }
  return at === undefined || parts.length === 0 ? undefined : parts;
}

interface Delimiter {
  /** Where the text before it ends: the line break belongs to the delimiter. */
  readonly before: number;
  readonly after: number;
  readonly closing: boolean;
}

const dash = 0x2d;
const lineFeed = 10;
const carriageReturn = 13;

/** The next line that is `--boundary` or `--boundary--` and nothing else. */
function delimiter(raw: Buffer, boundary: string, from: number): Delimiter | undefined {
  const mark = `--${boundary}`;
  for (let at = raw.indexOf(mark, from); at >= 0; at = raw.indexOf(mark, at + 1)) {
    if (at > from && raw[at - 1] !== lineFeed) continue;
    let after = at + mark.length;
    const closing = raw[after] === dash && raw[after + 1] === dash;
    if (closing) after += 2;
    if (raw[after] === carriageReturn) after++;
    if (after < raw.length && raw[after] !== lineFeed) continue;
    const before = at > from + 1 && raw[at - 2] === carriageReturn ? at - 2 : at > from ? at - 1 : at;
    return { before, after: Math.min(after + 1, raw.length), closing };
  }
  return undefined;
}
