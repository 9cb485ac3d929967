// Zones, and places that stand for one.
import { parseZone, type ZoneId } from '../../values/zone.ts';
import { letterOf } from '../atoms.ts';
import { beginsZone, zoneNamed } from '../neutral/zones.ts';
import { isCapital, type LexContext, type Piece } from './piece.ts';

/** "New York", "CET": places and zones, where they are written with a capital or stand behind "in" and the like. */
export function withZones(pieces: readonly Piece[], text: string, { language, people }: LexContext): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const behind = at > 0 && language.beforePlace.has(pieces[at - 1]!.word);
    const isName = piece.atom === undefined && (behind || isCapital(piece, text));
    const place = isName && people(piece.word).length === 0 ? placeAt(pieces, at, text) : undefined;
    if (place === undefined) found.push(piece);
    else {
      found.push({
        word: letterOf.zone,
        begin: piece.begin,
        end: pieces[at + place.length - 1]!.end,
        atom: { kind: 'zone', zone: place.zone },
      });
      at += place.length - 1;
    }
  }
  return found;
}

function placeAt(
  pieces: readonly Piece[],
  at: number,
  text: string,
): { readonly zone: ZoneId; readonly length: number } | undefined {
  const first = text.slice(pieces[at]!.begin, pieces[at]!.end);
  if (!beginsZone(first) && !first.includes('/') && pieces[at + 1]?.word !== '/') return undefined;
  for (let length = Math.min(3, pieces.length - at); length > 0; length--) {
    const words = pieces.slice(at, at + length);
    if (words.some(({ atom }) => atom !== undefined)) continue;
    const written = text.slice(words[0]!.begin, words.at(-1)!.end);
    const exact = written.includes('/') ? parseZone(written) : undefined;
    const zone = exact?.ok ? exact.value : zoneNamed(written.replace(/-/g, ' '));
    // "est" and "ist" are words of other languages.
    if (zone !== undefined && (written.length > 4 || written === written.toUpperCase() || length > 1))
      return { zone, length };
  }
  return undefined;
}
