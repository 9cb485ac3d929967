// Just enough of a mail to show it: our own letters, and the simple mails that the mailroom writes. What is to be understood
// goes another way, through `mail/read.ts`.

export interface Shown {
  /** By lower-case name, the first of each. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html?: string;
  /** A calendar object that asks for an answer, with its METHOD. */
  readonly calendar?: { readonly method: string; readonly text: string };
}

const deepest = 5;

export function showMail(bytes: Uint8Array): Shown {
  const source = Buffer.from(bytes).toString('latin1');
  const parts = partsOf(source, 0);
  const find = (type: string): Part | undefined => parts.find((part) => part.type === type);
  const html = find('text/html');
  const calendar = find('text/calendar');
  return {
    headers: headersOf(source),
    text: find('text/plain')?.content ?? '',
    ...(html === undefined ? {} : { html: html.content }),
    ...(calendar === undefined ? {} : { calendar: { method: methodOf(calendar.content), text: calendar.content } }),
  };
}

// METHOD:REQUEST
const methodOf = (text: string): string => /^METHOD:(\w+)/m.exec(text)?.[1] ?? '';

interface Part {
  readonly type: string;
  readonly content: string;
}

function partsOf(source: string, depth: number): Part[] {
  const headers = headersOf(source);
  const body = source.slice(headLength(source));
  const type = headers.get('content-type') ?? 'text/plain; charset=utf-8';
  // multipart/alternative; boundary="=_abc"
  const boundary = /^multipart\/.*boundary="?([^";\s]+)"?/is.exec(type)?.[1];
  if (boundary === undefined)
    return [{ type: type.split(';')[0]!.trim().toLowerCase(), content: decoded(body, headers, type) }];
  if (depth >= deepest) return [];
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
  return pieces.flatMap((piece) => partsOf(piece.replace(/^[ \t]*\r\n/, ''), depth + 1));
}

function headLength(source: string): number {
  if (source.startsWith('\r\n')) return 2;
  const end = source.indexOf('\r\n\r\n');
  return end < 0 ? source.length : end + 4;
}

function headersOf(source: string): Map<string, string> {
  const headers = new Map<string, string>();
  const lines = source
    .slice(0, headLength(source))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    if (at > 0 && !headers.has(name)) headers.set(name, words(line.slice(at + 1).trim()));
  }
  return headers;
}

// =?utf-8?B?w6Q=?= =?utf-8?Q?=C3=A4?=
const words = (value: string): string =>
  utf8(value)
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString()
        : utf8(quotedPrintable(text.replaceAll('_', ' '))),
    );

function decoded(body: string, headers: ReadonlyMap<string, string>, type: string): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  const raw =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('latin1')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body;
  return (/charset="?(iso-8859-1|windows-1252)/i.test(type) ? raw : utf8(raw)).replaceAll('\r\n', '\n').trimEnd();
}

const quotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const utf8 = (latin: string): string => Buffer.from(latin, 'latin1').toString('utf8');
