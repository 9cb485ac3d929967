// A stretch of text as words, numbers and signs, with contractions taken apart and short forms written out.

export interface Word {
  /** Lower case, in its usual spelling. Signs that phrases use themselves have names: `lparen`, `plus`. */
  readonly word: string;
  readonly begin: number;
  readonly end: number;
}

// ann@example.com   https://…   Europe/Paris   24/7   50-50
const unusual =
  /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[\p{L}\d-]+|(?:https?:\/\/|www\.)\S+|\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\p{L}_/-]+|\b(?:24\/7|50[/:-]50|1:1)\b/u;
/** What all of them have. */
const hasUnusual = /[@/]|www\.|50|1:1/;

// 14.30   1,200   2nd   Müller's   👍🏽   anything else that is no space
const usual =
  /\d+(?:\.\d+)+|\d+(?:,\d{3})+\b|\d+(?:st|nd|rd|th)\b|\d+'s\b|\d+|\p{L}(?:\.\p{L})+\b\.?|\p{L}+(?:['’]\p{L}+)*|\p{Extended_Pictographic}\p{Emoji_Modifier}?|[-=]{1,2}>|\S/gu;
const any = new RegExp(`${unusual.source}|${usual.source}`, 'gu');

/** Signs under the names that they have in phrases, and signs that stand for words. A map: people write "constructor", too. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '(': 'lparen',
    ')': 'rparen',
    '[': 'lparen',
    ']': 'rparen',
    '+': 'plus',
    '&': 'and',
    '<': 'lt',
    '>': 'gt',
    '?': 'qm',
    '*': '-',
    '•': '-',
    '·': '-',
    '=': ':',
    '->': ';',
    '=>': ';',
    '-->': ';',
    '==>': ';',
    '"': '',
    "'": '',
    '\u{1f44d}': 'thumbsup',
    '\u{1f44c}': 'thumbsup',
    '\u{1f197}': 'thumbsup',
    '\u2705': 'tick',
    '\u2714': 'tick',
    '\u2713': 'tick',
    '\u2611': 'tick',
    '\u274c': 'cross',
    '\u2716': 'cross',
    '\u2717': 'cross',
    '\u2718': 'cross',
    '\u{1f44e}': 'thumbsdown',
    '\u{1f6ab}': 'cross',
    '\u{1f937}': 'shrug',
    '\u2753': 'shrug',
    '\u{1f914}': 'shrug',
  }),
);

/**
 * The words of `text` from `begin` to `end`, less the signs at its end. A hyphen inside a word is a space ("no-go"), between digits it stays a sign. A line
 * break between the items of a list (below a line that ends in a colon) becomes a comma.
 */
export function wordsOf(text: string, begin: number, end: number, spelling: ReadonlyMap<string, string>): Word[] {
  const words: Word[] = [];
  // `Thu: ?` keeps the mark, which is what is said of it.
  const piece = text
    .slice(begin, end)
    .replace(/[\s.!?]+$/, (found: string, at: number, all: string) =>
      /(?:[:=(]|\s[-\u2013])$/.test(all.slice(0, at)) ? found.slice(0, found.indexOf('?') + 1) : '',
    );
  const isList = /:\s*\n/.test(piece);
  let last = 0;
  const pattern = hasUnusual.test(piece) ? any : usual;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) {
    const at = match.index;
    const raw = match[0];
    if (isList && piece.slice(last, at).includes('\n') && !/^[,:]$/.test(words.at(-1)?.word ?? ','))
      words.push({ word: ',', begin: begin + last, end: begin + last });
    const hyphen = raw === '-' && /[\p{L}.]/u.test(piece[at - 1] ?? ' ') && /\p{L}/u.test(piece[at + 1] ?? ' ');
    const bullet = last > 0 && raw === '-' && piece.slice(last, at).includes('\n');
    last = at + raw.length;
    if (hyphen || bullet || (raw > '\u00a8' && /^\p{Extended_Pictographic}/u.test(raw) && !signs.has(raw))) continue;
    for (const word of spelled(raw, spelling)) words.push({ word, begin: begin + at, end: begin + last });
  }
  return words;
}

function spelled(raw: string, spelling: ReadonlyMap<string, string>): readonly string[] {
  const sign = signs.get(raw);
  if (sign !== undefined) return sign === '' ? [] : [sign];
  const lower = raw.toLowerCase();
  const word = raw.includes('.') && /^\p{L}\./u.test(raw) && !raw.includes('@') ? lower.replaceAll('.', '') : lower;
  const known = spelling.get(word);
  if (known !== undefined) return known.split(' ');
  if (!word.includes("'")) return [word];
  // "Tuesday's good", "my sister's": what it means the phrases decide.
  const own = /^(.+)'(s)$/.exec(word);
  if (own) return [...(spelling.get(own[1]!)?.split(' ') ?? [own[1]!]), "'s"];
  const not = /^(.+)n't$/.exec(word);
  return not ? [not[1]!, 'not'] : [word];
}
