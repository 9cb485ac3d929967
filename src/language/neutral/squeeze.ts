// A text as the patterns want it: one space for a run of blanks, one spelling of dashes and quotes, wrapped lines joined,
// long lines split. Patterns need not know of tabs, and no run of spaces can make them slow (`field/dates.md` section 5).

/** How much of a text is read at all: 8 KiB. What stands beyond it is not read. */
const longestText = 8192;
const longestLine = 300;

export interface Line {
  readonly text: string;
  /** Where the character at an index of this line stood in the text that was given. */
  readonly origin: (index: number) => number;
}

const spelling: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2044': '/',
  '\uff1a': ':',
};
const special = /[\u2010-\u2014\u2212\u2018\u2019\u00b4\u201c\u201d\u2044\uff1a]/g;
const blank = /[\s\u00a0\u200b\ufeff]/;
const untidy = /[\s\u00a0\u200b\ufeff]{2}|[^\S ]|[\u200b\ufeff]/;

/** The lines of a text, in order, none longer than 300 characters. */
export function squeeze(text: string): readonly Line[] {
  const given = text.slice(0, longestText).replace(special, (found) => spelling[found] ?? found);
  const lines: Line[] = [];
  for (const [from, until] of lineEnds(given)) {
    const piece = given.slice(from, until);
    if (untidy.test(piece)) collapse(piece, from, lines);
    else split(piece, (index) => from + index, lines);
  }
  return lines;
}

// `7 Sept - morning yes, afternoon no`   `Thu: free`
const keyed = /^\s*[\p{L}\d][\p{L}\d .,/]{0,24}?\s*[-:=]\s/u;

// Between two such lines nothing was wrapped.
const isItem = (text: string, from: number, end: number): boolean =>
  keyed.test(text.slice(from, end)) && keyed.test(text.slice(end + 1, end + 40));

// A line break inside a paragraph that a mail program wrapped is a blank; every other one ends the line.
function* lineEnds(text: string): Generator<[number, number]> {
  let from = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const wrapped = at - lineStart >= 50 && at - lineStart <= 100 && /^[a-z0-9]/i.test(text.slice(at + 1, at + 2));
    if (!wrapped || isItem(text, lineStart, at) || /[.!?:;]\s*$/.test(text.slice(Math.max(lineStart, at - 4), at))) {
      if (at > from) yield [from, at];
      from = at + 1;
    }
    lineStart = at + 1;
  }
  if (from < text.length) yield [from, text.length];
}

function collapse(piece: string, offset: number, into: Line[]): void {
  const origins: number[] = [];
  let tidy = '';
  for (let i = 0; i < piece.length; i++) {
    const char = piece.charAt(i);
    const isBlank = blank.test(char);
    if (isBlank && (tidy === '' || tidy.endsWith(' '))) continue;
    tidy += isBlank ? ' ' : char;
    origins.push(offset + i);
  }
  if (tidy.trim() !== '') split(tidy, (index) => origins[index] ?? offset + piece.length, into);
}

// At a sentence end where there is one, else at a blank, else anywhere.
function split(line: string, origin: (index: number) => number, into: Line[]): void {
  let from = 0;
  while (line.length - from > longestLine) {
    const window = line.slice(from, from + longestLine);
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('! '), window.lastIndexOf('? '));
    const cut = (sentence > 0 ? sentence : window.lastIndexOf(' ')) + 1;
    const length = cut > 0 ? cut : longestLine;
    push(from, from + length);
    from += length;
  }
  push(from, line.length);

  function push(start: number, end: number): void {
    if (end > start) into.push({ text: line.slice(start, end), origin: (index) => origin(start + index) });
  }
}
