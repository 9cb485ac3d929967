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

// "Dear all,\nyes" or "Dear all,\ryes"; a pattern finds them in a third of the time that a look at each byte takes.
const bareBreak = /\r(?!\n)|(?<!\r)\n/;

/** Bare line feeds and carriage returns become CR LF, so that every reader sees the same lines (RFC 5321 §2.3.8). */
export function withCrLf(raw: Buffer): Buffer {
  const text = raw.toString('latin1');
  return bareBreak.test(text) ? Buffer.from(text.replace(/\r\n|\r|\n/g, '\r\n'), 'latin1') : raw;
}
