// Which lines are old: marked ones, our own, and all that follows a line after which programs put old text without marks.
import { attributionAt, type Follower, mayEndAttribution } from './attribution.ts';
import { hasBracketedAddress, hasFullDate, hasTime } from './evidence.ts';
import { headerBlockAt, mayBeginHeaderBlock, strangeHeaderBlockAt } from './header-block.ts';
import { type Letters, ownLines, slotLineOf } from './letter.ts';
import type { Line } from './line.ts';
import { separatorAt } from './separator.ts';

export interface Known {
  readonly letters: Letters;
  /** Whether a text holds one of our own addresses. */
  readonly isOwn: (text: string) => boolean;
}

export interface Quotes {
  /** By line: whether it is old text or introduces some. */
  readonly old: boolean[];
  /** Where old text without marks begins; beyond the last line when there is none. */
  readonly rest: number;
  /** An answer that stands before an attribution on the same line, by line. */
  readonly heads: ReadonlyMap<number, string>;
  readonly forwarded: boolean;
}

export function findQuotes(lines: readonly Line[], known: Known): Quotes {
  const old = lines.map(({ depth, mark }) => depth > 0 || mark === 'box' || mark === 'attribution');
  const heads = new Map<number, string>();
  let rest = lines.length;
  let forwarded = false;
  const cutFrom = (at: number) => {
    rest = Math.min(rest, withRulesAbove(lines, at));
  };
  for (let at = 0; at < lines.length && rest === lines.length; at++) {
    const line = lines[at]!;
    if (line.mark === 'tail') cutFrom(at);
    else if (line.text === '' || line.mark !== undefined) continue;
    else if (mayBeginHeaderBlock(line.text) && line.depth === 0 && isHeaderBlock(lines, at)) cutFrom(at);
    else {
      const separator = separatorAt(line, () => opensQuote(lines, at));
      if (separator !== undefined) {
        forwarded ||= separator.forward;
        old[at] = true;
        if (line.depth === 0 ? follower(lines, at) === 'unmarked' : line.raw.startsWith('>>>')) cutFrom(at);
      } else if (line.depth === 0 && introduces(lines, at)) {
        const attribution = attributionAt(lines, at, follower(lines, at), known.isOwn);
        if (attribution === undefined) continue;
        old.fill(true, attribution.from, at + 1);
        if (attribution.column > 0)
          heads.set(
            attribution.from,
            lines[attribution.from]!.text.slice(0, attribution.column).replace(/[\s–—-]+$/, ''),
          );
        if (follower(lines, at) === 'unmarked') cutFrom(at + 1);
      }
    }
  }
  old.fill(true, rest);
  markOwn(lines, old, known.letters);
  markRemnants(lines, old, forwarded);
  markCited(lines, old);
  return { old, rest, heads, forwarded };
}

const isHeaderBlock = (lines: readonly Line[], at: number): boolean =>
  headerBlockAt(lines, at) !== undefined || strangeHeaderBlockAt(lines, at) !== undefined;

/** Whether the line ends like an attribution, or stands right above a marked quote with a name's address and a date in it. */
function introduces(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  if (mayEndAttribution(text)) return true;
  return (
    text.includes('@') &&
    hasBracketedAddress(text) &&
    (hasFullDate(text) || hasTime(text)) &&
    follower(lines, at) === 'marked'
  );
}

/** Whether a marked quote or a header block comes next. */
function opensQuote(lines: readonly Line[], at: number): boolean {
  const next = nextFilled(lines, at);
  return next !== undefined && (next.depth > 0 || isHeaderBlock(lines, lines.indexOf(next, at)));
}

function nextFilled(lines: readonly Line[], at: number): Line | undefined {
  let next = at + 1;
  while (next < lines.length && lines[next]!.text === '' && lines[next]!.depth === 0) next++;
  return lines[next];
}

function follower(lines: readonly Line[], at: number): Follower {
  const next = nextFilled(lines, at);
  return next !== undefined && (next.depth > 0 || next.mark === 'box') ? 'marked' : 'unmarked';
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

/** Lines of our letters without marks: three in a row, or one that nobody else would write. A lone slot line is an answer. */
function markOwn(lines: readonly Line[], old: boolean[], letters: Letters): void {
  const unmarked = lines.map((line, at) => (old[at] ? { ...line, text: '' } : line));
  const own = ownLines(unmarked, letters);
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
function markRemnants(lines: readonly Line[], old: boolean[], forwarded: boolean): void {
  const top = lines.findIndex(({ text, depth }, at) => text !== '' && (depth > 0 || !old[at]));
  const topPosted = top >= 0 && !old[top];
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1]!;
    if (old[at] || lines[at]!.text === '' || before.depth === 0) continue;
    let end = at;
    while (end < lines.length && !old[end] && lines[end]!.text !== '') end++;
    const next = end < lines.length ? lines[end]! : undefined;
    const last = next === undefined || (next.text === '' && nextFilled(lines, end) === undefined);
    const attached = next !== undefined && next.depth > 0;
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

/** "Ann> text" of usenet programs: two such lines under one name. */
function markCited(lines: readonly Line[], old: boolean[]): void {
  const nameOf = (at: number): string | undefined => {
    const text = lines[at]?.text ?? '';
    const end = text.indexOf('>');
    return end > 0 && end < 13 && /^\p{Lu}[\p{L}]{0,11}$/u.test(text.slice(0, end)) ? text.slice(0, end) : undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const name = nameOf(at);
    if (
      name !== undefined &&
      !old[at] &&
      (nameOf(at + 1) === name || (at > 0 && old[at - 1] && nameOf(at - 1) === name))
    )
      old[at] = true;
  }
}
