// Where two phrases read the same words, the longer holds: "3 March" is no 3, "room 12" no noon.
import type { Said } from '../said.ts';

/** The longest pieces that do not overlap, in the order of the text, less the noise. */
export function overlaps(line: string, said: readonly Said[]): readonly Said[] {
  if (said.length < 2) return said.filter((one) => !isNoise(one));
  const taken = new Uint8Array(line.length);
  const byLength = [...said].sort(
    (a, b) => b.text.length - a.text.length || Number(isNoise(b)) - Number(isNoise(a)) || a.index - b.index,
  );
  const kept = byLength.filter((one) => {
    for (let i = one.index; i < one.until; i++) if (taken[i] === 1) return false;
    taken.fill(1, one.index, one.until);
    return true;
  });
  return kept.filter((one) => !isNoise(one)).sort((a, b) => a.index - b.index);
}

const isNoise = (said: Said): boolean => said.piece.kind === 'noise';
