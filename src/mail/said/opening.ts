// Where old text begins: an attribution line, a header block, a separator, or an element that says so.
import { attributionAt, type Follower, mayEndAttribution } from './attribution.ts';
import { hasBracketedAddress, hasFullDate, hasTime } from './evidence.ts';
import { headerBlockAt, mayBeginHeaderBlock, ownHeaderBlockAt, strangeHeaderBlockAt } from './header-block.ts';
import type { Line } from './line.ts';
import { separatorAt } from './separator.ts';

export interface Opening {
  /** First and last line of the introduction itself. */
  readonly from: number;
  readonly to: number;
  /** Where the introduction begins within its first line: an answer may stand before it. */
  readonly column: number;
  /** All that follows is old, marked or not; else the marks tell. */
  readonly rest: boolean;
  readonly forward: boolean;
}

/** What the line at `at` opens, or of an attribution what it ends. */
export function openingAt(lines: readonly Line[], at: number, isOwn: (text: string) => boolean): Opening | undefined {
  const line = lines[at]!;
  if (line.mark === 'tail') return { from: at, to: at, column: 0, rest: true, forward: false };
  if (line.text === '' || line.mark === 'signature') return undefined;
  const block = line.depth === 0 ? (blockAt(lines, at) ?? ownHeaderBlockAt(lines, at, isOwn)) : undefined;
  if (block !== undefined) return { from: at, to: block, column: 0, rest: true, forward: false };
  const separator = separatorAt(line, () => quoteFollows(lines, at));
  if (separator !== undefined) {
    const rest = line.depth === 0 ? follower(lines, at) === 'unmarked' : line.raw.startsWith('>>>');
    return { from: at, to: at, column: 0, rest, forward: separator.forward };
  }
  if (line.depth > 0) return undefined;
  if (introducesHeader(lines, at)) return { from: at, to: at, column: 0, rest: false, forward: true };
  if (!introduces(lines, at)) return undefined;
  const followed = follower(lines, at);
  const found = attributionAt(lines, at, followed, isOwn);
  return found && { ...found, to: at, rest: followed === 'unmarked', forward: false };
}

/** Whether a marked quote begins with a header block, with or without a line above it: it was passed on, not answered. */
export const quotesHeader = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.depth > 0 && (blockAt(lines, at) !== undefined || introducesHeader(lines, at));

// "Begin forwarded message:" in a language not listed, "Message du 02/03/26 09:15": a line with a colon or a date above a
// header block that is quoted
function introducesHeader(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  if (text.length > 80 || !(/[:：]$/.test(text) || hasFullDate(text))) return false;
  const next = nextFilled(lines, at);
  return (lines[next]?.depth ?? 0) > 0 && blockAt(lines, next) !== undefined;
}

function blockAt(lines: readonly Line[], at: number): number | undefined {
  if (!mayBeginHeaderBlock(lines[at]!.text)) return undefined;
  return headerBlockAt(lines, at) ?? strangeHeaderBlockAt(lines, at);
}

/** Whether the line ends like an attribution, or stands right above a marked quote with an address and a date in it. */
function introduces(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  if (mayEndAttribution(text)) return true;
  const telling = text.includes('@') && hasBracketedAddress(text) && (hasFullDate(text) || hasTime(text));
  return telling && follower(lines, at) === 'marked';
}

function follower(lines: readonly Line[], at: number): Follower {
  const next = lines[nextFilled(lines, at)];
  return next !== undefined && next.depth > 0 ? 'marked' : 'unmarked';
}

function quoteFollows(lines: readonly Line[], at: number): boolean {
  const next = nextFilled(lines, at);
  return next < lines.length && (lines[next]!.depth > 0 || blockAt(lines, next) !== undefined);
}

/** The next line that is not empty, or the number of lines. */
export function nextFilled(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (next < lines.length && lines[next]!.text === '') next++;
  return next;
}
