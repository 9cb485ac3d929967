// Which mails are the same mail: recipient, Message-ID and body. SMTP delivers at least once; we act once.
import { createHash } from 'node:crypto';

/** Byte offset of the body: after the first empty line. */
export function bodyStart(raw: Uint8Array): number {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  if (crlf >= 0 && (lf < 0 || crlf <= lf)) return crlf + 4;
  return lf >= 0 ? lf + 2 : bytes.length;
}

// Message-ID: <abc@example.com>  (may be folded onto the next line)
const messageIdHeader = /^message-id:\s*(<[^<>\s]{1,250}>)/im;
// Received: from … (folded); Return-Path: <…>; Delivered-To: …: what each hop adds in front.
const traceHeaders =
  /^(received|return-path|delivered-to|x-original-to|authentication-results|x-received):[^\n]*\n([ \t][^\n]*\n)*/gim;

/** The Message-ID of raw bytes, without parsing the rest. */
export function messageIdOf(raw: Uint8Array): string | undefined {
  return messageIdHeader.exec(headOf(raw))?.[1];
}

/** One key per (recipient, mail): the same Message-ID with another body is another mail. */
export function mailKey(raw: Uint8Array, recipient: string): string {
  const hash = createHash('sha256').update(recipient.toLowerCase()).update('\n');
  const id = messageIdOf(raw);
  hash.update(id ?? headOf(raw).replace(traceHeaders, '')).update('\n');
  return hash.update(raw.subarray(bodyStart(raw))).digest('hex');
}

const headOf = (raw: Uint8Array): string => Buffer.from(raw.buffer, raw.byteOffset, bodyStart(raw)).toString('latin1');
