// Sentences of a new mail cut into clauses, because what is said of a time holds within its clause.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import { type Piece, piecesOf, type Run } from './pieces.ts';
import type { RequestWords } from './words.ts';

export interface Clause {
  readonly pieces: readonly Piece[];
  /** ` could you find D for P R `: R times of days, H hours, B bounds, D a length, P a person, E an address, N a number, Z a zone, Q a quotation. */
  readonly text: string;
  /** The sign or word that cut it off from what stands before: "because". */
  readonly lead: string;
  readonly runs: readonly Run[];
  /** Counts the sentences of the mail. */
  readonly sentence: number;
  readonly question: boolean;
  readonly paragraph: number;
}

export interface PlainSentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
  readonly paragraph: number;
}

/** The clauses of all sentences, each with its text as patterns see it, its pieces and its times. */
export function clausesOf(
  sentences: readonly PlainSentence[],
  text: string,
  language: Language,
  words: RequestWords,
): readonly Clause[] {
  return sentences.flatMap(({ tokens, question, paragraph }, sentence) => {
    const pieces = piecesOf(tokens, text, language, words);
    const borders = bordersOf(pieces, words);
    return borders.map(({ at, lead }, index): Clause => {
      const own = pieces.slice(at, borders[index + 1]?.at ?? pieces.length);
      const runs = own.flatMap(({ run }) => run ?? []);
      return { pieces: own, text: textOf(own), lead, runs, sentence, question, paragraph };
    });
  });
}

const textOf = (pieces: readonly Piece[], focus?: Piece): string =>
  ` ${pieces.map((piece) => (piece === focus ? `@${piece.text}` : piece.text)).join(' ')} `;

/** The clause's text with one of its pieces marked: ` could you do @R `. */
export const around = ({ pieces }: Clause, piece: Piece): string => textOf(pieces, piece);

/** Which piece stands at a place of the clause's text. */
export function pieceAt({ pieces }: Clause, index: number): number {
  let place = 1;
  for (const [at, { text }] of pieces.entries()) {
    place += text.length + 1;
    if (index < place) return at;
  }
  return pieces.length;
}

function bordersOf(pieces: readonly Piece[], { border }: RequestWords): readonly { at: number; lead: string }[] {
  const text = textOf(pieces);
  const found: { at: number; cuts: boolean; lead: string }[] = [];
  let place = 0;
  for (const [at, piece] of pieces.entries()) {
    border.lastIndex = place;
    const match = border.exec(text);
    place += piece.text.length + 1;
    if (match !== null || at === 0) found.push({ at, cuts: match !== null, lead: match?.groups?.['lead'] ?? '' });
  }
  // Several that cut, one behind the other, are one border: ", but if".
  const borders: { at: number; lead: string }[] = [];
  for (const [index, { at, lead }] of found.entries()) {
    const before = found[index - 1];
    if (before?.cuts && at - before.at === 1) borders.push({ ...borders.pop()!, ...(lead !== '' && { lead }) });
    else borders.push({ at, lead });
  }
  return borders;
}
