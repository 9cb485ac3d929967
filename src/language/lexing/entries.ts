// Names that each begin an entry.
import type { Piece } from './piece.ts';

/** "1: yes 2: no 3: maybe": where names bear colons, each begins an entry of its own. */
export function withEntries(pieces: readonly Piece[]): readonly Piece[] {
  const heads = pieces.flatMap(({ atom }, at) =>
    (atom?.kind === 'time' || atom?.kind === 'labels') && pieces[at + 1]?.word === ':' ? [at] : [],
  );
  if (heads.length < 2) return pieces;
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const before = pieces[at - 1];
    const entry = at !== heads[0] && heads.includes(at) && /[\p{L}\p{N}]$/u.test(before?.word ?? '');
    return entry && before?.atom === undefined ? [{ word: ';', begin: piece.begin, end: piece.begin }, piece] : [piece];
  });
}
