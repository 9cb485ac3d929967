// Content-Transfer-Encoding undone: quoted-printable and base64 as they come, damaged or not (RFC 2045 §6).

/** Bytes of a body in the encoding named; unknown names mean that nothing was encoded. Base64 is expected to be whole. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return body;
}

const equals = 0x3d;
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

// "caf=C3=A9 =\r\n" → "café ": letters by their numbers, and "=" before a line break joins lines.
function decodeQuotedPrintable(encoded: Buffer): Buffer {
  const body = withoutTrailingBlanks(encoded);
  let run = body.indexOf(equals);
  if (run < 0) return body;
  const out = Buffer.allocUnsafe(body.length);
  let to = 0;
  let at = 0;
  for (; run >= 0; run = body.indexOf(equals, at)) {
    to += body.copy(out, to, at, run);
    const high = hexValue(body[run + 1]);
    const low = high < 0 ? -1 : hexValue(body[run + 2]);
    const next = low < 0 ? endOfSoftBreak(body, run + 1) : run + 3;
    if (low >= 0) out[to++] = high * 16 + low;
    else if (next === 0) out[to++] = equals;
    at = next === 0 ? run + 1 : next;
  }
  to += body.copy(out, to, at);
  return out.subarray(0, to);
}

// Blanks at the end of a line are the transport's; those that are meant are encoded (RFC 2045 §6.7).
function withoutTrailingBlanks(body: Buffer): Buffer {
  let out: Buffer | undefined;
  let to = 0;
  let from = 0;
  for (let end = body.indexOf(lineFeed); end >= 0; end = body.indexOf(lineFeed, end + 1)) {
    const breakAt = body[end - 1] === carriageReturn ? end - 1 : end;
    let solid = breakAt;
    while (solid > from && (body[solid - 1] === space || body[solid - 1] === tab)) solid--;
    if (solid === breakAt) continue;
    out ??= Buffer.allocUnsafe(body.length);
    to += body.copy(out, to, from, solid);
    from = breakAt;
  }
  if (out === undefined) return body;
  to += body.copy(out, to, from);
  return out.subarray(0, to);
}

// "= \r\n" and "=" at the very end; 0 when this is no soft line break.
function endOfSoftBreak(body: Buffer, from: number): number {
  let at = from;
  while (body[at] === space || body[at] === tab) at++;
  if (body[at] === carriageReturn) at++;
  if (body[at] === lineFeed) return at + 1;
  return at >= body.length ? at : 0;
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1;
}
