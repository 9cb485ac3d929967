// Two bare numbers beside a day.
import { letterOf } from '../atoms.ts';
import type { Mention } from '../mention.ts';
import { readTimes } from '../times.ts';
import type { LexContext, Piece } from './piece.ts';

/** "Tuesday: in meetings 9-12": beside a day, numbers that are no slots are hours. */
export function withHourRanges(pieces: readonly Piece[], { language, isLabel }: LexContext): readonly Piece[] {
  const found: Piece[] = [];
  let near: Mention['days'];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.atom?.kind === 'time') near = piece.atom.mention.days ?? near;
    const [sign, to, behind] = [pieces[at + 1], pieces[at + 2], pieces[at + 3]];
    const range =
      near !== undefined &&
      sign !== undefined &&
      to !== undefined &&
      language.numbers.range.has(sign.word) &&
      isHour(piece, isLabel) &&
      isHour(to, isLabel);
    const [mention] =
      range && !language.numbers.counted.has(behind?.word ?? '') && behind?.word !== '/'
        ? readTimes(`from ${piece.word} to ${to.word}`, { locale: 'en' })
        : [];
    if (mention?.hours === undefined || mention.days !== undefined || near === undefined) {
      found.push(piece);
      continue;
    }
    found.push({
      word: letterOf.time,
      begin: piece.begin,
      end: to!.end,
      atom: { kind: 'time', mention: { ...mention, index: piece.begin, near } },
    });
    at += 2;
  }
  return found;
}

const isHour = ({ word, atom }: Piece, isLabel: LexContext['isLabel']): boolean =>
  atom === undefined && /^(?:[1-9]|1\d|2[0-4])$/.test(word) && !isLabel(Number(word));
