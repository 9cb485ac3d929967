// Which lines are old: marked ones, our own, and all that follows a line after which programs put old text without marks.
import type { Letters } from './letter.ts';
import type { Line } from './line.ts';
import { openingAt, quotesHeader } from './opening.ts';
import { markCited, markOwn, markRemnants } from './strays.ts';

export interface Known {
  readonly letters: Letters;
  /** Whether a text holds one of our own addresses. */
  readonly isOwn: (text: string) => boolean;
}

export interface Quotes {
  /** By line: whether it is old text or introduces some. */
  readonly old: readonly boolean[];
  /** Where old text without marks begins, and where in it somebody's yet older mail does: from line, to line. */
  readonly rest: readonly [number, number];
  /** An answer that stands before an attribution on the same line, by line. */
  readonly heads: ReadonlyMap<number, string>;
  /** What is quoted was passed on, not answered. */
  readonly forwarded: boolean;
}

export function findQuotes(lines: readonly Line[], known: Known): Quotes {
  const old = lines.map(({ depth, mark }) => depth > 0 || mark === 'attribution');
  const heads = new Map<number, string>();
  const firstOld = lines.findIndex(({ text }, at) => old[at] && text !== '');
  let forwarded = firstOld >= 0 && quotesHeader(lines, firstOld);
  let rest: readonly [number, number] = [lines.length, lines.length];
  for (let at = 0; at < lines.length; at++) {
    // What a marked quote quotes in turn is nobody's concern, but for GroupWise, whose introduction begins with ">>>".
    if (lines[at]!.depth > 0 && at !== firstOld && !lines[at]!.raw.startsWith('>>>')) continue;
    const opening = openingAt(lines, at, known.isOwn);
    if (opening === undefined) continue;
    const { from, to, column } = opening;
    // "Begin forwarded message:" deep inside a quote was somebody else's forward.
    forwarded ||= opening.forward && (firstOld < 0 || at <= firstOld);
    if (column > 0) heads.set(from, lines[from]!.text.slice(0, column).replace(/[\s–—-]{1,9}$/, ''));
    old.fill(true, from, to + 1);
    if (opening.rest) {
      rest = [withRulesAbove(lines, from), endOfQuote(lines, to, known)];
      break;
    }
    at = to;
  }
  old.fill(true, rest[0]);
  markOwn(lines, old, known.letters);
  markRemnants(lines, old, forwarded);
  markCited(lines, old);
  return { old, rest, heads, forwarded };
}

// Outlook draws a rule above its header block.
function withRulesAbove(lines: readonly Line[], at: number): number {
  let from = at;
  for (let above = at - 1; above >= 0 && above > at - 4; above--) {
    const { text, depth } = lines[above]!;
    if (depth > 0 || (text !== '' && !/^[_=*-]{3,200}$/.test(text))) break;
    if (text !== '') from = above;
  }
  return from;
}

/** Where the next older mail begins; only our letters make it worth knowing. */
function endOfQuote(lines: readonly Line[], from: number, known: Known): number {
  if (known.letters.none) return lines.length;
  let at = from + 1;
  // An element that opens the quote may have the header block behind it.
  if (lines[from]!.mark === 'tail') while (at < lines.length && at < from + 12 && lines[at]!.text.length < 80) at++;
  while (at < lines.length && openingAt(lines, at, known.isOwn) === undefined) at++;
  return at;
}
