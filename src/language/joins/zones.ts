// A zone said beside an hour: "10 ET", "3pm London time", "14:00 (CET)", "9am my time".

import type { ZoneId } from '../../values/zone.ts';
import { zoneNamed, zoneOfAbbreviation } from '../neutral/zones.ts';
import { type Piece, Said } from '../said.ts';
import { changed } from './neighbours.ts';
import { hoursIn } from './strength.ts';
import type { JoinWords } from './words.ts';

// 10 ET   3pm (CET)   15:00Z   9:30pm ist
const abbreviation = /^,? ?(?<open>\(? ?)(?<name>[A-Za-z]{1,5})(?: ?\))?(?![A-Za-z0-9'])/;

/** Gives hours the zone that stands right behind them. */
export const zones = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one) => {
    if (hoursIn(one.piece) === undefined && !(one.piece.kind === 'time' && one.piece.hours !== undefined))
      return undefined;
    const rest = line.slice(one.until, one.until + 40);
    const found = zoneBehind(rest, words);
    if (found === undefined) return undefined;
    const text = line.slice(one.index, one.until + found.length);
    return new Said(one.index, text, zoned(one.piece, found.zone), one.family);
  });

function zoneBehind(rest: string, words: JoinWords): { zone: ZoneId | 'own'; length: number } | undefined {
  const tail = words.zoneTail.exec(rest);
  const place = tail?.groups?.['place'] ?? tail?.groups?.['place2'];
  if (tail !== null) {
    const zone = place === undefined ? 'own' : zoneNamed(place);
    if (zone !== undefined) return { zone, length: tail[0].length };
  }
  const short = abbreviation.exec(rest);
  const name = short?.groups?.['name'] ?? '';
  if (short === null || (name !== name.toUpperCase() && words.zoneWords.test(name))) return undefined;
  if (name.toUpperCase() === 'Z' && short[0] !== 'Z') return undefined;
  const zone = zoneOfAbbreviation(name);
  return zone && { zone, length: short[0].length };
}

function zoned(piece: Piece, zone: ZoneId | 'own'): Piece {
  const hours = hoursIn(piece);
  if (piece.kind === 'time') return { ...piece, zone };
  return hours === undefined ? piece : { kind: 'time', hours, zone };
}
