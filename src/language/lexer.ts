// Words become tokens: times, slot numbers, addresses, names and the language's own small phrases are put together as atoms, and
// every token gets the number under which phrases know it.
import { type EmailAddress, parseAddress } from '../values/address.ts';
import { type Atom, letterOf, type Token } from './atoms.ts';
import type { Match } from './grammar/grammar.ts';
import { atomLetters } from './grammar/symbols.ts';
import { numberAt } from './labels.ts';
import type { Language } from './language.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './text/sentences.ts';
import { type Word, wordsOf } from './text/words.ts';

export interface LexContext {
  readonly language: Language;
  readonly isLabel: (number: number) => boolean;
  /** The highest slot number. */
  readonly mostLabel: number;
  /** Whose a name may be; nobody's is an empty list. */
  readonly people: (name: string) => readonly EmailAddress[];
}

/** @param mentions of the whole text, in its order. */
export function tokensOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  context: LexContext,
): readonly Token[] {
  const words = wordsOf(text, sentence.begin, sentence.end, context.language.spelling);
  return withPhrases(withNumbers(withTimes(words, sentence, mentions, context), context), context);
}

/** A word, or an atom on its way to become a token. */
type Piece = Word & { readonly atom?: Atom };

const covers = (part: { readonly index: number; readonly text: string }, word: Word): boolean =>
  word.begin < part.index + part.text.length && word.end > part.index;

function withTimes(
  words: readonly Word[],
  sentence: Sentence,
  mentions: readonly Mention[],
  { language }: LexContext,
): readonly Piece[] {
  const here = mentions.filter(({ index }) => index >= sentence.begin && index < sentence.end);
  if (here.length === 0) return words;
  const pieces: Piece[] = [];
  let last: Mention | undefined;
  for (const word of words) {
    const mention = here.find((one) => covers(one, word));
    if (mention === undefined) {
      if (!here.some((one) => one.rest?.some((part) => covers(part, word)))) pieces.push(word);
      continue;
    }
    if (mention === last) continue;
    last = mention;
    const atom = atomOf(mention);
    if (atom === undefined) pieces.push({ ...word, word: 'repeat', end: mention.index + mention.text.length });
    else {
      const begin = swallow(pieces, language.beforeTime, atom) ?? Math.min(word.begin, mention.index);
      pieces.push({ word: letterOf[atom.kind], begin, end: mention.index + mention.text.length, atom });
    }
  }
  return pieces;
}

function atomOf(mention: Mention): Atom | undefined {
  if (mention.kind === 'time') return { kind: 'time', mention };
  if (mention.kind === 'duration') return { kind: 'duration', minutes: mention.length ?? 0 };
  return undefined;
}

/** "on the", "at", "for" before a time belong to it. Returns where the first of them begins. */
function swallow(pieces: Piece[], plain: ReadonlySet<string>, atom: Atom): number | undefined {
  if (atom.kind !== 'time') return undefined;
  let begin: number | undefined;
  while (pieces.length > 0 && pieces.at(-1)!.atom === undefined && plain.has(pieces.at(-1)!.word))
    begin = pieces.pop()!.begin;
  return begin;
}

function withNumbers(pieces: readonly Piece[], context: LexContext): readonly Piece[] {
  if (!pieces.some(({ word, atom }) => atom === undefined && (/^\d/.test(word) || context.language.numbers.values.has(word))))
    return pieces;
  const found: Piece[] = [];
  const labelContext = {
    words: context.language.numbers,
    isLabel: context.isLabel,
    isFamiliar: (word: string) => context.language.vocabulary.knows(word),
    most: context.mostLabel,
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const number = piece.atom === undefined ? numberAt(pieces, at, labelContext) : undefined;
    if (number === undefined) found.push(piece);
    else {
      const end = pieces[at + number.length - 1]!.end;
      found.push({ word: letterOf[number.atom.kind], begin: piece.begin, end, atom: number.atom });
      at += number.length - 1;
      // "1. Tuesday", "2) yes": the sign behind the number of a line.
      if (found.length === 1 && /^(\.|rparen)$/.test(pieces[at + 1]?.word ?? '')) at++;
    }
  }
  return found;
}

/** The longest phrase of the language's lexicon at each place. */
function withPhrases(pieces: readonly Piece[], context: LexContext): readonly Token[] {
  const { language } = context;
  const symbols = pieces.map((piece) => symbolOf(piece, language));
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const match = language.lexicon.matches(symbols, at).at(-1);
    if (match !== undefined) {
      const atom = atomOfPhrase(match, at, pieces, symbols, language);
      if (atom !== undefined) tokens.push(token(atom, piece.begin, pieces[match.end - 1]!.end));
      else for (let i = at; i < match.end; i++) tokens.push(tokenOf(pieces[i]!, symbols[i]!, context));
      at = match.end - 1;
    } else tokens.push(tokenOf(piece, symbols[at]!, context));
  }
  return tokens;
}

function atomOfPhrase(
  match: Match,
  at: number,
  pieces: readonly Piece[],
  symbols: readonly number[],
  language: Language,
): Atom | undefined {
  const { sense } = language.lexicon.phrases[match.phrase]!;
  const count = language.lexicon.held(match, symbols, at).find(({ name }) => name === 'count');
  return sense(count && countOf(pieces[count.begin]!, language));
}

const tokenOf = (piece: Piece, symbol: number, context: LexContext): Token =>
  piece.atom === undefined ? named(piece, symbol, context) : token(piece.atom, piece.begin, piece.end);

const symbolOf = (piece: Piece, language: Language): number =>
  piece.atom === undefined ? language.vocabulary.numberOf(piece.word) : symbolOfAtom(piece.atom);

const symbolOfAtom = (atom: Atom): number => atomLetters.indexOf(letterOf[atom.kind]);

const token = (atom: Atom, begin: number, end: number): Token => ({
  word: letterOf[atom.kind],
  symbol: symbolOfAtom(atom),
  begin,
  end,
  atom,
});

function countOf(piece: Piece, language: Language): number | undefined {
  if (piece.atom?.kind === 'number') return piece.atom.value;
  if (piece.atom?.kind === 'labels') return piece.atom.numbers[0];
  return language.numbers.values.get(piece.word);
}

// Addresses, and names that stand for addresses where they are no words of the language.
function named(piece: Piece, symbol: number, context: LexContext): Token {
  const address = piece.word.includes('@') ? parseAddress(piece.word) : undefined;
  if (address?.ok) return token({ kind: 'address', address: address.value }, piece.begin, piece.end);
  if (context.language.vocabulary.knows(piece.word)) return { ...piece, symbol };
  const addresses = context.people(piece.word);
  return addresses.length > 0 ? token({ kind: 'person', addresses }, piece.begin, piece.end) : { ...piece, symbol };
}
