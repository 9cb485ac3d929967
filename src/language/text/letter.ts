// The frame of a letter: what stands around the words that matter. Quotes, greeting, closing words, signature. They are blanked,
// not removed, so that every place in the text stays where it was.

import { isWrapped, type WrapWords, widths } from './wrapped.ts';

/** How one language opens and closes a letter. */
export interface LetterWords extends WrapWords {
  /** Words of `noName` that greet as well: "all". */
  readonly everybody: RegExp;
  /** A line that is a greeting and no more: `Hi Bob,` */
  readonly greeting: RegExp;
  /** A part of the day, which alone on its line greets where a letter follows: `Evening` */
  readonly hour?: RegExp;
  /** Words of greeting before a sentence on the same line, part of the day included: `Morning all, ` */
  readonly opening: RegExp;
  /** How a closing line begins after which only a signature comes: `Kind regards` */
  readonly closing: RegExp;
  /** The same, where it may also begin a mail: `Thanks` */
  readonly thanks: RegExp;
  /** `Sent from my iPhone`, `Office hours: Mon-Thu 9-5` */
  readonly boilerplate: RegExp;
  /** `On Tue, 3 Mar 2026, Ann wrote:`, `-----Original Message-----` */
  readonly attribution: RegExp;
  /** `PS: 3 works too` */
  readonly postscript: RegExp;
  /** `um`, `er`: what a speaker says while thinking. */
  readonly hesitation: RegExp;
  /** Words that stand in no name: a short line with one of them is no signature. */
  readonly noName: RegExp;
}

export interface Body {
  /** As long as the clean text; what is no part of the message is spaces. */
  readonly text: string;
  /** What followed the closing words, for whoever wants to know who wrote. */
  readonly signature: string;
}

interface Line {
  readonly begin: number;
  readonly text: string;
}

/** The words that matter with all else blanked, and the signature apart. */
export function bodyOf(text: string, words: LetterWords): Body {
  const lines = linesOf(text);
  const kept = new Set<Line>();
  const signature: string[] = [];
  let place: 'top' | 'body' | 'signature' = 'top';
  for (const [index, line] of lines.entries()) {
    const said = line.text.trim();
    // `> 2. Tuesday`, and everything below `On Tuesday, Ann wrote:`
    if (said.startsWith('>')) continue;
    if (words.attribution.test(said) || isHeaderBlock(lines, index)) break;
    if (words.postscript.test(said)) place = 'body';
    if (place === 'signature') {
      signature.push(said);
      continue;
    }
    if (said === '' || words.boilerplate.test(said)) continue;
    if (place === 'top' && words.greeting.test(said) && !saysMore(said, words)) continue;
    if (place === 'top' && words.hour?.test(said) && goesOn(lines.slice(index + 1), words)) continue;
    if (place !== 'top' || !isClosing(said, words.thanks, words)) place = 'body';
    if (/^(--|__+|==+)\s*$/.test(said) || closes(lines, index, words)) {
      place = 'signature';
      signature.push(said);
    } else if (isContact(said)) signature.push(said);
    else kept.add(line);
  }
  return { text: blanked(text, lines, kept, words), signature: signature.join('\n') };
}

/** So many words are no name. */
const sentence = /(?:\S+\s+){2}\S/;

// `Evening` above a letter; alone or above a name it is an answer.
const goesOn = (lines: readonly Line[], words: LetterWords): boolean => {
  const next = lines.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  const says = sentence.test(next) || (lines[0]?.text.trim() === '' && words.noName.test(next));
  return says && !isClosing(next, words.thanks, words) && !words.closing.test(next);
};

// `Hi Sam, Thursday works.`   `Hello! No, sorry`; not `Dear Ann, dear all,`
function saysMore(line: string, { noName, everybody }: LetterWords): boolean {
  const [, rest = ''] = /^[^,!:;.-]*[,!:;.-]+\s(.+)$/u.exec(line) ?? [];
  return !rest.endsWith(',') && noName.test(rest.replace(everybody, ''));
}

function linesOf(text: string): Line[] {
  let begin = 0;
  return text.split('\n').map((line) => {
    const at = begin;
    begin += line.length + 1;
    return { begin: at, text: line };
  });
}

// `From: Ann <ann@example.com>` above `Sent: …` or `To: …`: the head of a quoted mail.
const isHeaderBlock = (lines: readonly Line[], index: number): boolean =>
  /^\*?(from|von|de)\*?:\s.*@/i.test(lines[index]!.text.trim()) &&
  /^\*?(sent|date|to|subject|gesendet|datum|an|betreff)\*?:/i.test(lines[index + 1]?.text.trim() ?? '');

// `T +44 20 7946 0123`, `www.example.com`, `Tel: 312-555-0147 | Fax …`: a line of a signature that stands without closing words.
const isContact = (line: string): boolean =>
  (/^(\p{L}{1,8}[.:]?\s?)?\+?[\d\s()./-]{9,}$/u.test(line) &&
    // `Deadline: 2027-04-19`
    !/\d{4}-\d\d-\d\d$/.test(line) &&
    line.replace(/\D/g, '').length >= 8) ||
  /^(https?:\/\/|www\.)\S+$/i.test(line);

function closes(lines: readonly Line[], index: number, words: LetterWords): boolean {
  const said = lines[index]!.text.trim();
  if (isForeignClosing(lines, index, words)) return true;
  const strong = isClosing(said, words.closing, words);
  if (!strong && !isClosing(said, words.thanks, words)) return false;
  const next = lines
    .slice(index + 1)
    .find(({ text }) => text.trim() !== '')
    ?.text.trim();
  return next === undefined || words.postscript.test(next) || isName(next, words) || (strong && !isTalk(next, words));
}

/** How many words a closing line has at most, and how many lines the signature below it. */
const closingWords = 4;
const signatureLines = 5;

// `Groetjes,` above `Wim`, `Ar cieņu` above `Andris`: whatever the language, a few words set apart above a name at the very end.
function isForeignClosing(lines: readonly Line[], index: number, words: LetterWords): boolean {
  const said = lines[index]!.text.trim();
  const above = lines[index - 1];
  if (above === undefined || above.text.trim() !== '') return false;
  const isSetApart =
    /^\p{Lu}[^\d.!?:;@]*$/u.test(said) &&
    said.split(/\s+/).length <= closingWords &&
    isOnlyName(lines[index + 1]?.text.trim() ?? '', words) &&
    !words.noName.test(said);
  if (!isSetApart) return false;
  const below = lines
    .slice(index + 1)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && !words.boilerplate.test(text));
  return below.length > 0 && below.length <= signatureLines;
}

// `Wim`   `Prof. G. Marchetti`   `dott. Giulia Ferri`   `Marie-Anne van der Velde`
const isOnlyName = (line: string, words: LetterWords): boolean =>
  /^(?:\p{Ll}{2,5}\.\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|del|di|da|van|von|der|den|zu)){0,4}$/u.test(
    line,
  ) && !words.noName.test(line);

// `Best, Ann`, `Kind regards Dr. A. Weber!`; not `Best would be Tuesday`.
function isClosing(line: string, formula: RegExp, words: LetterWords): boolean {
  const match = formula.exec(line);
  if (match === null) return false;
  const rest = line.slice(match[0].length);
  return (
    /^\s*(?:[,.!:)-]+\s*(?:\p{L}[\p{L}.'-]*\s*){0,3}|(?:\s*\p{Lu}[\p{L}.'-]*){0,3})[,.!:)\s]*$/u.test(rest) &&
    !words.noName.test(rest)
  );
}

// `Jen (Room 12)`, `S. Whitfield, Esq.`, `x Bec`: few words, the first with a capital, and none that answers anything.
const isName = (line: string, words: LetterWords): boolean =>
  /^[-~x\s]{0,3}[\p{Lu}][^!?:;@]{0,50}$/u.test(line) && line.split(/\s+/).length <= 6 && !words.noName.test(line);

const isTalk = (line: string, words: LetterWords): boolean => words.noName.test(line) || /^\d+\b/.test(line);

function blanked(text: string, lines: readonly Line[], kept: ReadonlySet<Line>, words: LetterWords): string {
  const [first] = kept;
  const widest = widths(lines.map((line) => line.text));
  let body = '';
  for (const [at, line] of lines.entries()) {
    const opening = line === first ? (words.opening.exec(line.text)?.[0].length ?? 0) : 0;
    body += kept.has(line)
      ? ' '.repeat(opening) + line.text.slice(opening).replace(words.hesitation, (found) => ' '.repeat(found.length))
      : ' '.repeat(line.text.length);
    const next = lines[at + 1];
    if (next !== undefined) {
      const wrapped = kept.has(line) && kept.has(next) && isWrapped(line.text.trimEnd(), next.text, widest[at]!, words);
      body += wrapped ? ' ' : '\n';
    }
  }
  return body.padEnd(text.length);
}
