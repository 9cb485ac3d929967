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

// `Tuesday, fine` below `Monday I could only make it after three`: a line for each
const dated =
  /^\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L})/iu;

// `… I'm free on the`   `any day bar`: no line ends so by its writer's will.
const dangling =
  /(?:^|[\s,])(?:an?|the|my|our|your|his|her|their|its|of|from|with|at|until|till|before|after|between|and|or|but|bar|except|than|because|about|der|die|das|den|dem|des|eine?[nmr]?|meine?[nmr]?|unsere?[nmr]?|von|für|mit|bis|vor|nach|zwischen|und|oder|außer|weil)$/i;

/** Whether a program broke the line before `next`; `widest` is the longest line of their paragraph. */
export function isWrapped(line: string, next: string, widest: number): boolean {
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
    !headed.test(next) &&
    !(dated.test(line) && dated.test(next))
  );
}

/** Of each line the length of the longest in its paragraph. */
export function widths(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from < lines.length; ) {
    const blank = lines.findIndex((line, at) => at > from && line.trim() === '');
    const until = blank < 0 ? lines.length : blank;
    const widest = Math.max(...lines.slice(from, until).map((line) => line.trimEnd().length));
    for (; from < until; from++) found.push(widest);
  }
  return found;
}
