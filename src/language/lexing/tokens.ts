// What becomes of a single word or atom.
import { parseAddress } from '../../values/address.ts';
import { type Atom, letterOf, type Token } from '../atoms.ts';
import { atomLetters, unknownWord } from '../grammar/symbols.ts';
import type { Language } from '../language.ts';
import { nearlySame } from '../neutral/words.ts';
import type { LexContext, Piece } from './piece.ts';

/** Whether it names slots: by a time, a label, a place in the list, all, or the rest. */
export const isNamingToken = (token: Token | undefined): boolean =>
  token?.atom !== undefined && namingKinds.has(token.atom.kind);

const namingKinds: ReadonlySet<string> = new Set(['time', 'labels', 'positions', 'all', 'rest']);

/** The token of one piece, with a misspelt word mended. */
export function tokenOf(piece: Piece, symbol: number, context: LexContext): Token {
  if (piece.atom !== undefined) return token(piece.atom, piece.begin, piece.end);
  // "regrettably": an adverb that no phrase knows stands in nobody's way.
  if (context.language.adverb.test(piece.word) && !context.language.vocabulary.knows(piece.word))
    return token({ kind: 'modifier', modifier: {} }, piece.begin, piece.end);
  const mended = symbol === unknownWord ? mendedWord(piece.word, context.language.mendable) : undefined;
  if (mended !== undefined) return { ...piece, word: mended, symbol: context.language.vocabulary.numberOf(mended) };
  return named(piece, symbol, context);
}

// "avialable", "unfortunatley": long words that nothing else looks like.
function mendedWord(word: string, mendable: readonly string[]): string | undefined {
  if (word.length < 7) return undefined;
  return mendable.find((one) => one[0] === word[0] && nearlySame(word, one, word.length > 9 ? 2 : 1));
}

/** The number under which phrases know a piece. */
export const symbolOf = (piece: Piece, language: Language): number =>
  piece.atom === undefined ? language.vocabulary.numberOf(piece.word) : symbolOfAtom(piece.atom);

const symbolOfAtom = (atom: Atom): number => atomLetters.indexOf(letterOf[atom.kind]);

/** An atom as a token. */
export const token = (atom: Atom, begin: number, end: number): Token => ({
  word: letterOf[atom.kind],
  symbol: symbolOfAtom(atom),
  begin,
  end,
  atom,
});

// Addresses, and names that stand for addresses where they are no words of the language.
function named(piece: Piece, symbol: number, context: LexContext): Token {
  const address = piece.word.includes('@') ? parseAddress(piece.word) : undefined;
  if (address?.ok) return token({ kind: 'address', address: address.value }, piece.begin, piece.end);
  if (context.language.vocabulary.knows(piece.word)) return { ...piece, symbol };
  const addresses = context.people(piece.word);
  return addresses.length > 0 ? token({ kind: 'person', addresses }, piece.begin, piece.end) : { ...piece, symbol };
}
