// Line breaks that a mail program made, not the writer (RFC 5322 section 2.1.1 asks for lines of 78 characters): what they part
// belongs together.

/** Lines at least this long may have been broken by a program, shorter ones were by their writer. */
export const shortest = 45;

// `- Tuesday`   `2) fine`   `• 3`
export const isItem = (line: string): boolean => /^\s*(?:[-+•·‣▪]|\(?\d{1,2}[.):])\s/.test(line);

// `3 Sept - no to both` above `4 Sept - yes`: items though nothing marks them
const keyed = /^\s*[\p{L}\d][\p{L}\d .,/]{0,24}?\s*[-:=]\s/u;

// `Where: Room 5`   `Best, Ann Lee`
const headed = /^\s*\p{Lu}\p{L}+(?::|,\s*(?:\p{Lu}[\p{L}.'-]*\s*){0,3}$)/u;

// `Frank`, alone in its line
const signed = /^\s*\p{Lu}\p{Ll}+\s*$/u;

/** By which words a line shows who broke it. */
export interface WrapWords {
  /** A line that begins with a day: below another such line it is a line of its own. */
  readonly dated: RegExp;
  /** Words with which nobody ends a line on purpose: "the". */
  readonly dangling: RegExp;
}

/** Programs break no later than this, most of them; where they do, other lines of the paragraph are as long. */
const longest = 80;

/** What part of the longest line another must be to be as long. */
const alike = 0.8;

/** How wide a paragraph is: its longest line, and the longest of the others. */
export interface Width {
  readonly widest: number;
  readonly second: number;
}

/** Whether a program broke the line before `next`. */
export function isWrapped(
  line: string,
  next: string,
  { widest, second }: Width,
  { dated, dangling }: WrapWords,
): boolean {
  if (next.trim() === '') return false;
  // "he flies to Penang at | 3. Thursday is fine"
  if (dangling.test(line)) return true;
  if (isItem(next) || (keyed.test(next) && keyed.test(line))) return false;
  const [word = ''] = next.trimStart().split(' ', 1);
  return (
    line.length >= shortest &&
    // A program breaks where the next word no longer fits.
    line.length + 1 + word.length > widest &&
    !/[.!?:;]$/.test(line) &&
    !(line.length > longest && second < line.length * alike && /^\s*\p{Lu}/u.test(next)) &&
    !headed.test(next) &&
    !(signed.test(next) && !dated.test(next)) &&
    !(dated.test(line) && dated.test(next))
  );
}

/** Of each line how wide its paragraph is. */
export function widths(lines: readonly string[]): readonly Width[] {
  const found: Width[] = [];
  for (let from = 0; from < lines.length; ) {
    const blank = lines.findIndex((line, at) => at > from && line.trim() === '');
    const until = blank < 0 ? lines.length : blank;
    const [widest = 0, second = 0] = lines
      .slice(from, until)
      .map((line) => line.trimEnd().length)
      .sort((a, b) => b - a);
    for (; from < until; from++) found.push({ widest, second });
  }
  return found;
}
