// The header block of a mail or of one of its parts, as it stands: one character per byte, unfolded, in order. Identity is
// judged on these lines, because parsers silently take the last of two From fields (`field/reliability.md` finding 7).
import { fail, ok, type Result } from '../values/result.ts';
import { limits } from './limits.ts';

export interface Field {
  /** Lower case. */
  readonly name: string;
  /** Unfolded and trimmed; bytes beyond ASCII are still single characters. */
  readonly value: string;
}

export interface Headers {
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Where the body begins. */
  readonly end: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Reads the header block that begins at `start`; the error names the limit that was passed. */
export function readHeaders(raw: Buffer, start = 0): Result<Headers, string> {
  const end = endOfHeaders(raw, start);
  if (end - start > limits.headerBytes) return fail('header block too large');
  const fields: Field[] = [];
  let lines = 0;
  let field = '';
  // latin1: a byte is a character, so that nothing is lost before the charset is known.
  for (const line of raw.toString('latin1', start, end).split('\n')) {
    lines++;
    if (line.length > limits.headerLine) return fail('header line too long');
    if (line.startsWith(' ') || line.startsWith('\t')) {
      field += line.trimEnd();
      continue;
    }
    push(fields, field);
    field = line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  push(fields, field);
  return lines > limits.headerLines ? fail('too many header lines') : ok({ fields, byName: byName(fields), end });
}

function byName(fields: readonly Field[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const same = found.get(name);
    if (same === undefined) found.set(name, [value]);
    else same.push(value);
  }
  return found;
}

// "Subject: Re: lunch" → subject, "Re: lunch"; a line without a name ("From ann@x.test Mon Mar 2", of an mbox) is no field.
function push(fields: Field[], line: string): void {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 200) return;
  const name = line.slice(0, colon).trimEnd().toLowerCase();
  if (!name.includes(' ')) fields.push({ name, value: line.slice(colon + 1).trim() });
}

// After the first empty line; a part without headers begins with it.
function endOfHeaders(raw: Buffer, start: number): number {
  const empty = raw[start] === lineFeed ? 1 : raw[start] === carriageReturn && raw[start + 1] === lineFeed ? 2 : 0;
  if (empty > 0) return start + empty;
  for (let at = start; ; at++) {
    at = raw.indexOf(lineFeed, at);
    if (at < 0) return raw.length;
    if (raw[at + 1] === lineFeed) return at + 2;
    if (raw[at + 1] === carriageReturn && raw[at + 2] === lineFeed) return at + 3;
  }
}

/** Where the header block begins: after empty lines, which parsers take for the end of the headers. */
export function startOfHeaders(raw: Uint8Array): number {
  let start = 0;
  while (raw[start] === lineFeed || raw[start] === carriageReturn) start++;
  return start;
}

const none: readonly string[] = [];

export const all = (headers: Headers, name: string): readonly string[] => headers.byName.get(name) ?? none;

export const first = (headers: Headers, name: string): string | undefined => headers.byName.get(name)?.[0];

export const has = (headers: Headers, name: string): boolean => headers.byName.has(name);
