// What is wrong with the bytes of a mail before anybody reads them: found while the sender still waits.
import { limits } from './limits.ts';
import type { ReplyName } from './replies.ts';

const receivedLine = /^received:/gim;
const fromLine = /^from:/gim;

/** Why a mail is refused at the final dot, or nothing. */
export function contentTrouble(raw: Buffer): ReplyName | undefined {
  if (raw.includes(0)) return 'controlCharacters';
  const end = headEnd(raw);
  if (end > limits.headerBytes) return 'headerTooLarge';
  const head = raw.toString('latin1', 0, end);
  if (countOf(head, /\n/g) > limits.headerLines) return 'headerTooLarge';
  if (countOf(head, receivedLine) > limits.received) return 'loop';
  // Two readers would believe different ones (`field/email.md` R13).
  return countOf(head, fromLine) > 1 ? 'severalFrom' : undefined;
}

function headEnd(raw: Buffer): number {
  const ends = [raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n'), raw.length].filter((at) => at >= 0);
  return Math.min(...ends);
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Bare line feeds and carriage returns become CR LF, so that every reader sees the same lines (RFC 5321 §2.3.8). */
export function withCrLf(raw: Buffer): Buffer {
  const bare = hasBareBreaks(raw);
  return bare ? Buffer.from(raw.toString('latin1').replace(/\r\n|\r|\n/g, '\r\n'), 'latin1') : raw;
}

function hasBareBreaks(raw: Buffer): boolean {
  for (let at = raw.indexOf(10); at >= 0; at = raw.indexOf(10, at + 1)) if (raw[at - 1] !== 13) return true;
  for (let at = raw.indexOf(13); at >= 0; at = raw.indexOf(13, at + 1)) if (raw[at + 1] !== 10) return true;
  return false;
}
