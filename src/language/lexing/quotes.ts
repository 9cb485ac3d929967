// Words in quotation marks, as one.
import { letterOf } from '../atoms.ts';
import type { Piece } from './piece.ts';

// Straight and curly marks were made equal; an inch mark or an apostrophe has no partner close by.
const quoted = /(?<![\p{L}\p{N}])"([^"\n]{3,120})"/gu;

/** What stands in quotation marks, where it is more than one word, as one piece. */
export function withQuotes(pieces: readonly Piece[], text: string): readonly Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return pieces;
  const from = Math.max(0, first.begin - 1);
  const here = text.slice(from, last.end + 1);
  if (!here.includes('"')) return pieces;
  const spans = [...here.matchAll(quoted)].map((match) => ({
    begin: from + match.index + 1,
    end: from + match.index + match[0].length - 1,
  }));
  const found: Piece[] = [];
  for (const piece of pieces) {
    const span = spans.find(({ begin, end }) => piece.begin >= begin && piece.end <= end);
    const inside = span && pieces.filter(({ begin, end }) => begin >= span.begin && end <= span.end);
    // "2" in quotation marks is still a 2.
    if (span === undefined || inside === undefined || inside.length < 2) found.push(piece);
    else if (inside[0] === piece) found.push({ word: letterOf.quoted, ...span, atom: { kind: 'quoted' } });
  }
  return found;
}
