// A zone said beside an hour: "10 ET", "3pm London time", "14:00 (CET)", "9am my time".
import type { ZoneId } from '../../values/zone.ts';
import { zoneNamed, zoneOfAbbreviation } from '../neutral/zones.ts';
import { isPart, type Said, type TimePart, type TimePiece } from '../said.ts';
import { changed } from './neighbours.ts';
import type { JoinWords } from './words.ts';

// 10 ET   3pm (CET)   15:00Z   9:30pm ist
const abbreviation = /^,? ?(?<open>\(? ?)(?<name>[A-Za-z]{1,5})(?: ?\))?(?![A-Za-z0-9'])/;

/** Gives hours the zone that stands right behind them. */
export const zones = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one) => {
    if (!isPart(one.piece) || one.piece.hours === undefined) return undefined;
    const found = zoneBehind(line.slice(one.until, one.until + 40), words);
    return found && one.widened(line, zoned(one.piece, found.zone), 0, found.length);
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

// "10 ET" is an hour, whatever else a bare 10 might be.
const zoned = (piece: TimePart, zone: ZoneId | 'own'): TimePiece =>
  piece.kind === 'time' ? { ...piece, zone } : { kind: 'time', ...(piece.hours && { hours: piece.hours }), zone };
