// The text as the engine reads it: plain quotes, dashes and spaces, no marks of emphasis, nothing invisible. Every character
// remembers where it stood, so that a fragment can be given back word for word.

/** What is understood of one mail (`design.md`): the rest leaves all unnamed slots open. */
export const mostRead = 8192;

export interface CleanText {
  readonly text: string;
  /** Where the character stood in the text that was given; `origin[text.length]` is the end of what was read. */
  readonly origin: Uint16Array;
  readonly source: string;
  /** The mail was longer than what is read. */
  readonly cut: boolean;
}

const plain: Readonly<Record<string, string>> = {
  '\r': '',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u30fb': '- ',
  '\u25aa': '- ',
  '\u25cf': '- ',
  '\u25e6': '- ',
  '\u2023': '- ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': ' - ',
  '\u2015': ' - ',
  '\u2212': '-',
  '\u2026': '...',
  '|': ' ',
  '\u2192': ':',
  '\u21d2': ':',
};

// Anything that could need a change: the table above, exotic spaces, full-width forms, controls, invisibles, emphasis.
const firstSpecial =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of single code points, the joiner among them
  /[\r\t`|*_~\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ab\u00ad\u00b4\u00bb\u1680\u2000-\u206f\u2192\u21d2\u2212\u25aa\u25cf\u25e6\u3000\u30fb\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uff01-\uff5e]/;
const special = new RegExp(firstSpecial, 'g');

/** Where each character of a text stood in which nothing was changed. */
const inPlace = Uint16Array.from({ length: mostRead + 1 }, (_, at) => at);

/** Never throws; what is longer than `mostRead` characters is cut at the end of a line where there is one. */
export function cleanText(source: string): CleanText {
  const end = source.length <= mostRead ? source.length : lastBreak(source);
  const cut = end < source.length;
  const read = cut ? source.slice(0, end) : source;
  if (!firstSpecial.test(read)) return { text: read, origin: inPlace.subarray(0, end + 1), source, cut };
  let text = '';
  const origin = new Uint16Array(end * 3 + 1);
  const keep = (from: number, until: number): void => {
    for (let at = from; at < until; at++) origin[text.length + at - from] = at;
    text += source.slice(from, until);
  };
  let done = 0;
  for (const { index: at } of read.matchAll(special)) {
    keep(done, at);
    const clean = cleaned(source[at]!, source, at);
    origin.fill(at, text.length, text.length + clean.length);
    text += clean;
    done = at + 1;
  }
  keep(done, end);
  origin[text.length] = end;
  return { text, origin: origin.subarray(0, text.length + 1), source, cut };
}

function lastBreak(source: string): number {
  const line = source.lastIndexOf('\n', mostRead);
  return line > mostRead / 2 ? line : mostRead;
}

function cleaned(char: string, source: string, at: number): string {
  if (isThoughtApart(char, source, at)) return ',';
  const known = plain[char];
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  // `*Tuesday*` loses its stars, `* Tuesday` keeps one as a bullet; `_yes_` loses what `ann_lee@…` keeps; `~3` is "about 3".
  if (char === '*') return touches(source, at) ? '' : '-';
  if (char === '_') return isInside(source, at) ? char : ' ';
  if (char === '~') return source[at - 1] === char || source[at + 1] === char ? '' : char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return '';
  if ((code >= 0x2060 && code <= 0x206f) || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return '';
  return ' ';
}

// `free Tuesday — Thursday I'm away`, where `10 — 11` and `10–11` are ranges.
const isThoughtApart = (char: string, source: string, at: number): boolean =>
  (char === '\u2014' || char === '\u2015') &&
  source[at - 1] === ' ' &&
  source[at + 1] === ' ' &&
  !(isDigit(source[at - 2]) && isDigit(source[at + 2]));

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const touches = (source: string, at: number): boolean => /\S/.test((source[at - 1] ?? ' ') + (source[at + 1] ?? ' '));
const isInside = (source: string, at: number): boolean =>
  /\w/.test(source[at - 1] ?? ' ') && /\w/.test(source[at + 1] ?? ' ');

/** The words as they were written, from one place of the clean text to another, without the spaces around them. */
export const asWritten = (clean: CleanText, begin: number, end: number): string =>
  clean.source.slice(clean.origin[begin], clean.origin[Math.max(begin, end)]).trim();
