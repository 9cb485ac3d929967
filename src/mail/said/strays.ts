// Old text that has lost its marks, or never had any: lines of our own letters, ends of quoted lines that a program broke,
// and the "Ann> " of usenet programs.
import { type Letters, ownLines, slotLineOf } from './letter.ts';
import type { Line } from './line.ts';
import { nextFilled } from './opening.ts';

/** Lines of our letters without marks: three in a row, or one that nobody else would write. A lone slot line is an answer. */
export function markOwn(lines: readonly Line[], old: boolean[], letters: Letters): void {
  if (letters.none) return;
  // The end of a marked line of ours that lost its mark.
  for (let at = 1; at < lines.length; at++)
    if (!old[at] && lines[at]!.text !== '' && old[at - 1] && letters.continues(lines[at - 1]!.text, lines[at]!.text))
      old[at] = true;
  const own = ownLines(lines, (at) => !old[at], letters);
  for (let at = 0; at < lines.length; at++) {
    if (!own[at]) continue;
    let end = at;
    let count = 0;
    let prose = false;
    for (; end < lines.length && (own[end] || (lines[end]!.text === '' && end > at)); end++) {
      if (!own[end]) continue;
      count++;
      prose ||= lines[end]!.text.length >= 40 && slotLineOf(lines[end]!.text) === undefined;
    }
    if (count >= 3 || prose) for (let i = at; i < end; i++) old[i] ||= own[i]!;
    at = end;
  }
}

/**
 * A quoted line too long for the program was broken, and its end lost the mark:
 *     > Thank you for the four times that you
 *     offered
 *     > I will look
 */
export function markRemnants(lines: readonly Line[], old: boolean[], forwarded: boolean): void {
  const top = lines.findIndex(({ text, depth }, at) => text !== '' && (depth > 0 || !old[at]));
  const topPosted = top >= 0 && !old[top];
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1]!;
    if (old[at] || lines[at]!.text === '' || before.depth === 0) continue;
    let end = at;
    while (end < lines.length && !old[end] && lines[end]!.text !== '') end++;
    const attached = end < lines.length && lines[end]!.depth > 0;
    const last = nextFilled(lines, end - 1) >= lines.length;
    const broken = (attached || (last && topPosted)) && isBroken(before.text, lines[at]!.text, topPosted);
    // Nobody answers between the lines of what they forward.
    if (end - at <= 4 && (broken || (attached && forwarded))) old.fill(true, at, end);
    at = end;
  }
}

function isBroken(before: string, after: string, topPosted: boolean): boolean {
  if (/^[(<[]?https?:/.test(after)) return true;
  if (before === '' || /[.!?:;)\]}>"'”’…。！？]$/.test(before)) return false;
  const goesOn = /^[\p{Ll}\p{Nd}("'<[_&=/%]/u.test(after);
  return goesOn && (topPosted || before.length >= 60);
}

/** "Ann> text": two such lines under one name, or one below a quote. */
export function markCited(lines: readonly Line[], old: boolean[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (old[at]) continue;
    const name = citedName(lines[at]!.text);
    if (name === undefined) continue;
    const goesOn = citedName(lines[at + 1]?.text ?? '') === name;
    const went = at > 0 && old[at - 1] && citedName(lines[at - 1]!.text) === name;
    if (goesOn || went) old[at] = true;
  }
}

function citedName(text: string): string | undefined {
  const end = text.slice(0, 14).indexOf('>');
  return end > 0 && /^\p{Lu}\p{L}{0,11}$/u.test(text.slice(0, end)) ? text.slice(0, end) : undefined;
}
