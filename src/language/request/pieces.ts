// One sentence of a new mail as its patterns see it: words in their usual spelling, a capital letter for every atom, and times
// that stand in one list as one.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import { wordsOf } from '../text/words.ts';
import { askedHours, extended, hoursFirst } from './hours.ts';
import type { RequestWords } from './words.ts';

/** Times of one list: "Tuesday at 10, Wednesday at 2 or Friday". */
export interface Run {
  readonly mentions: readonly Mention[];
  readonly begin: number;
  readonly end: number;
}

/** One atom, or the words of one token. */
export interface Piece {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
  readonly token: Token;
  readonly run?: Run;
}

const letters: Readonly<Record<string, string>> = {
  duration: 'D',
  address: 'E',
  person: 'P',
  zone: 'Z',
  quoted: 'Q',
  number: 'N',
  labels: 'N',
};

/** The pieces of a sentence: "Ann can Tuesday or Friday" → `P can R`. */
export const piecesOf = (
  tokens: readonly Token[],
  text: string,
  language: Language,
  words: RequestWords,
): readonly Piece[] =>
  joined(
    withoutTitles(
      tokens
        .flatMap((token) => uncounted(token, tokens, text, words))
        .map((token) => pieceOf(token, text, language, words)),
      language,
    ),
    text,
    words,
  );

// "Mr. Kowalski" is one person.
function withoutTitles(pieces: readonly Piece[], { titles }: Language): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    if (piece.token.atom?.kind === 'person') {
      const dot = found.at(-1)?.text === '.' ? 1 : 0;
      const title = found.at(-1 - dot);
      if (title !== undefined && titles.has(title.text)) {
        found.splice(-1 - dot, 1 + dot, { ...piece, begin: title.begin });
        continue;
      }
    }
    found.push(piece);
  }
  return found;
}

// What looks like an hour and is none. "dinner for 9, Friday at 6:30": it counts people.
function uncounted(token: Token, tokens: readonly Token[], text: string, words: RequestWords): readonly Token[] {
  const { counting, lasting, streets } = words;
  const { atom } = token;
  if (atom?.kind !== 'time') return [token];
  const before = tokens[tokens.indexOf(token) - 1];
  // "we'll be done in 40 minutes"
  if (atom.mention.hours?.kind === 'ahead' && lasting.has(before?.word ?? ''))
    return [{ ...token, atom: { kind: 'duration', minutes: atom.mention.hours.minutes } }];
  const number = /^(?:\p{L}+ )?(\d{1,3})$/u.exec(atom.mention.text)?.[1];
  if (number === undefined) return [token];
  const counted: Token = {
    ...token,
    begin: token.end - number.length,
    atom: { kind: 'number', value: Number(number) },
  };
  if (/^\d/.test(atom.mention.text) && counting.has(before?.word ?? '')) return [counted];
  // "at 4 Church Row"
  if (!streets.test(text.slice(token.end, token.end + 40))) return [token];
  const { atom: _, ...plain } = token;
  const preposition = text.slice(token.begin, counted.begin).trim().toLowerCase();
  return preposition === ''
    ? [counted]
    : [{ ...plain, word: preposition, end: token.begin + preposition.length }, counted];
}

function pieceOf(token: Token, text: string, language: Language, words: RequestWords): Piece {
  const { atom, begin, end, word } = token;
  if (atom?.kind === 'time') {
    const run: Run = { mentions: [atom.mention], begin, end };
    return { text: letterOfRun(run, words), begin, end, token, run };
  }
  const plain = (): string =>
    wordsOf(text, begin, end, language.spelling)
      .map((one) => one.word)
      .join(' ');
  // "annual leave": what was read as a repeat is spelled out again.
  const isWord = atom === undefined && word !== 'repeat';
  if (word === '@') return { text: 'at', begin, end, token };
  return { text: isWord ? word : (letters[atom?.kind ?? ''] ?? plain()), begin, end, token };
}

// "Tuesday at 10 , Wednesday at 2 or Friday" becomes one piece; bounds ("by Friday") stay by themselves.
function joined(pieces: readonly Piece[], text: string, words: RequestWords): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = hoursFirst(pieces, at, text, words) ?? askedHours(pieces, at, text, words);
    let { piece, last } = extended(first?.piece ?? pieces[at]!, first?.last ?? at, pieces, text, words);
    while (piece.run !== undefined && piece.text !== 'B') {
      let next = last + 1;
      while (next < pieces.length && next - last <= 5 && words.separators.has(pieces[next]!.text)) next++;
      const more = pieces[next];
      if (more?.run === undefined || more.text === 'B') break;
      const other = extended(more, next, pieces, text, words);
      const run: Run = {
        mentions: [...piece.run.mentions, ...other.piece.run!.mentions],
        begin: piece.run.begin,
        end: other.piece.end,
      };
      piece = { ...piece, text: letterOfRun(run, words), end: run.end, run };
      last = other.last;
    }
    found.push(piece);
    at = last;
  }
  return found;
}

function letterOfRun({ mentions }: Run, { bound }: RequestWords): 'R' | 'H' | 'B' {
  const [first] = mentions;
  if (first !== undefined && isBound(first, bound)) return 'B';
  return mentions.every(({ days }) => days === undefined) ? 'H' : 'R';
}

// "by Friday", "before the 3rd", "until 5": may say until when something is to be done; "Friday before 11" says when.
function isBound({ days, hours, text }: Mention, bound: RegExp): boolean {
  if (days?.kind === 'open') return days.side !== 'after' && days.side !== 'from';
  return hours?.kind === 'before' && (days === undefined || bound.test(text));
}
