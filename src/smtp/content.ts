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
  // Byte by byte: a call into the system for each line costs twice as much.
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === 13 && raw[at + 1] !== 10) return true;
    if (raw[at] === 10 && raw[at - 1] !== 13) return true;
  }
  return false;
}
