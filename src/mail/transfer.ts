// Content-Transfer-Encoding undone: quoted-printable and base64 as they come, damaged or not (RFC 2045 §6).

/** Bytes of a body in the encoding named; unknown names mean that nothing was encoded. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  // Node skips what is no base64, and stops at the first padding: a second block after it is a footer that a list glued on.
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return body;
}

const equals = 0x3d;
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

// "caf=C3=A9 =\r\n" → "café "; blanks at the end of a line are the transport's, "=" before a line break joins lines.
function decodeQuotedPrintable(body: Buffer): Buffer {
  if (body.indexOf(equals) < 0 && body.indexOf(' \r\n') < 0 && body.indexOf(' \n') < 0) return body;
  const out = Buffer.allocUnsafe(body.length);
  let to = 0;
  /** End of what is not a blank at the end of the line so far. */
  let solid = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    if (byte === equals) {
      const high = hexValue(body[at + 1]);
      const low = hexValue(body[at + 2]);
      if (high >= 0 && low >= 0) {
        out[to++] = high * 16 + low;
        solid = to;
        at += 2;
        continue;
      }
      const next = endOfSoftBreak(body, at + 1);
      if (next > 0) {
        solid = to;
        at = next - 1;
        continue;
      }
      out[to++] = byte;
      solid = to;
    } else if (byte === lineFeed) {
      const crlf = to > 0 && out[to - 1] === carriageReturn;
      to = crlf ? Math.min(solid, to - 1) : solid;
      if (crlf) out[to++] = carriageReturn;
      out[to++] = byte;
      solid = to;
    } else {
      out[to++] = byte;
      if (byte !== space && byte !== tab && byte !== carriageReturn) solid = to;
    }
  }
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
