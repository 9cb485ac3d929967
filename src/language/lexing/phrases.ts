// The small phrases of a language, as one token each.
import type { Atom, Token } from '../atoms.ts';
import type { Match } from '../grammar/grammar.ts';
import { unknownWord } from '../grammar/symbols.ts';
import type { Idiom, Language } from '../language.ts';
import type { LexContext, Piece } from './piece.ts';
import { isNamingToken, symbolOf, token, tokenOf } from './tokens.ts';

/** The longest phrase of the language's lexicon at each place. */
export function withPhrases(pieces: readonly Piece[], context: LexContext): readonly Token[] {
  const { language } = context;
  const symbols = pieces.map((piece) => symbolOf(piece, language));
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const match = language.lexicon.longest(symbols, at);
    const noun = match !== undefined && isNounOfOthers(pieces, at, match.end, symbols, language);
    if (match !== undefined && !noun) {
      const atom = atomOfPhrase(match, at, pieces, symbols, language);
      const end = pieces[match.end - 1]!.end;
      if (atom?.kind === 'idiom')
        tokens.push({ word: atom.word, symbol: language.vocabulary.numberOf(atom.word), begin: piece.begin, end });
      else if (atom !== undefined) tokens.push(token(atom, piece.begin, end));
      else for (let i = at; i < match.end; i++) tokens.push(tokenOf(pieces[i]!, symbols[i]!, context));
      at = match.end - 1;
    } else tokens.push(tokenOf(piece, symbols[at]!, context));
  }
  return withoutParentheses(tokens, language).map((one, at, all) => onlyOf(one, all[at + 1]));
}

// "any ladders", "every bone": with a noun that no phrase knows, it is not said of slots.
function isNounOfOthers(
  pieces: readonly Piece[],
  at: number,
  end: number,
  symbols: readonly number[],
  language: Language,
): boolean {
  const { determiners, determining, articles, other } = language;
  const [first, next] = [pieces[at]!, pieces[end]];
  // "the other campus"
  if (other.has(pieces[end - 1]!.word) && articles.has(pieces[end - 2]?.word ?? '') && next !== undefined)
    return !mayFollow(next, language);
  const bare = end - at === 1 && determining.has(first.word);
  const ordinal = end - at === 2 && determiners.has(first.word) && determining.has(pieces[at + 1]!.word);
  return (
    (bare || ordinal) &&
    next?.atom === undefined &&
    symbols[end] === unknownWord &&
    /^\p{L}{3,}$/u.test(next?.word ?? '') &&
    !/^\p{Lu}/u.test(next?.word ?? '')
  );
}

// "the other is fine", "the other on Friday": behind these words "other" stands alone.
const mayFollow = ({ word, atom }: Piece, { cues, joins, fresh, adjuncts, predicates, slotNouns }: Language): boolean =>
  atom !== undefined ||
  !/^\p{L}{3,}$/u.test(word) ||
  [cues, joins, fresh, adjuncts, predicates, slotNouns].some((words) => words.has(word));

// "just Friday" leaves out the others, "just saw" and "just after 3" do not.
function onlyOf(one: Token, next: Token | undefined): Token {
  if (one.atom?.kind !== 'modifier' || one.atom.modifier.just !== true) return one;
  const bound = next?.atom?.kind === 'time' && /^(after|before|around)$/.test(next.atom.mention.hours?.kind ?? '');
  const only = isNamingToken(next) && next?.atom?.kind !== 'all' && !bound;
  return { ...one, atom: { kind: 'modifier', modifier: only ? { only } : {} } };
}

// "Wednesday, however, works": a modifier between commas stands in nobody's way; between two names it may set them apart.
function withoutParentheses(tokens: readonly Token[], { fresh }: Language): readonly Token[] {
  return tokens.filter((token, at) => {
    if (token.word === '-' || token.word === ':' || token.word === 'lparen')
      return !(isNamingToken(tokens[at - 1]) && endsWithModifiers(tokens, at + 1));
    if (token.word !== ',') return true;
    const opens =
      tokens[at + 1]?.atom?.kind === 'modifier' && tokens[at + 2]?.word === ',' && tokens[at + 3]?.atom === undefined;
    const closes =
      tokens[at - 1]?.atom?.kind === 'modifier' &&
      tokens[at - 2]?.word === ',' &&
      tokens[at + 1]?.atom === undefined &&
      // "4 is off, I'm sorry, I know I'd said yes"
      !fresh.has(tokens[at + 1]?.word ?? '');
    return !(opens && at > 0) && !(closes && at > 2);
  });
}

// "Thursday 11:30 - if necessary", "3 (at a pinch)": what is set behind a name is said of it.
function endsWithModifiers(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.atom?.kind === 'modifier') end++;
  const next = tokens[end];
  return end > at && (next === undefined || (next.atom === undefined && /^(,|;|rparen|\.)$/.test(next.word)));
}

function atomOfPhrase(
  match: Match,
  at: number,
  pieces: readonly Piece[],
  symbols: readonly number[],
  language: Language,
): Atom | Idiom | undefined {
  const { sense } = language.lexicon.phrases[match.phrase]!;
  const count = language.lexicon.held(match, symbols, at).find(({ name }) => name === 'count');
  return sense(count && countOf(pieces[count.begin]!, language));
}

function countOf(piece: Piece, language: Language): number | undefined {
  if (piece.atom?.kind === 'number') return piece.atom.value;
  if (piece.atom?.kind === 'labels') return piece.atom.numbers[0];
  // "all three days" is read as a length of time.
  if (piece.atom?.kind === 'duration') return piece.atom.minutes % 1440 === 0 ? piece.atom.minutes / 1440 : undefined;
  return language.numbers.values.get(piece.word);
}
