// A zone said beside an hour: "10 ET", "3pm London time", "14:00 (CET)", "9am my time".
import { parseZone, type ZoneId } from '../../values/zone.ts';
import { zoneNamed, zoneOfAbbreviation, zoneOfOffset } from '../neutral/zones.ts';
import { isPart, type Said, type TimePart, type TimePiece } from '../said.ts';
import { changed } from './neighbours.ts';
import type { JoinWords } from './words.ts';

// 10 ET   3pm (CET)   15:00Z   9:30pm ist
const abbreviation = /^,? ?(?<open>\(? ?)(?<name>[A-Za-z]{1,5})(?: ?\))?(?![A-Za-z0-9'])/;

// 3pm UTC+2   14:00 (GMT-5)   10:00 UTC+5:30   10:00+02:00; 9:00-12:00 lasts three hours
const offset =
  /^(?: ?\(?(?:UTC|GMT)(?<sign>[+-])(?<hours>\d\d?)(?::?(?<minutes>[0-5]\d))?\)?|(?<sign2>\+)(?<hours2>\d\d):?(?<minutes2>[0-5]\d))(?![\d:h])/i;

// 14:00-14:30 (Europe/London), as our own letters print it
const named = /^ ?\(?(?<name>[A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_/-]{1,40})\)?/;

/** Gives hours the zone that stands right behind them. */
export const zones = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one) => {
    if (!isPart(one.piece) || one.piece.hours === undefined) return undefined;
    const found = zoneBehind(line.slice(one.until, one.until + 40), words);
    return found && one.widened(line, zoned(one.piece, found.zone), 0, found.length);
  }).filter(isUncovered);

// The 5:30 of "UTC+5:30" was part of the zone.
const isUncovered = (one: Said, at: number, all: readonly Said[]): boolean =>
  at === 0 || one.index >= all[at - 1]!.until;

interface Behind {
  readonly zone: ZoneId | 'own';
  readonly length: number;
}

function zoneBehind(rest: string, words: JoinWords): Behind | undefined {
  const numbered = offsetBehind(rest);
  if (numbered !== undefined) return numbered;
  const full = named.exec(rest);
  const given = full && parseZone(full.groups!['name']!);
  if (full !== null && given?.ok) return { zone: given.value, length: full[0].length };
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

function offsetBehind(rest: string): Behind | undefined {
  const found = offset.exec(rest);
  if (found === null) return undefined;
  const { sign, hours, minutes, sign2, hours2, minutes2 } = found.groups ?? {};
  const zone = zoneOfOffset(sign ?? sign2!, Number(hours ?? hours2), Number(minutes ?? minutes2 ?? 0));
  return zone && { zone, length: found[0].length };
}

// "10 ET" is an hour, whatever else a bare 10 might be.
const zoned = (piece: TimePart, zone: ZoneId | 'own'): TimePiece =>
  piece.kind === 'time' ? { ...piece, zone } : { kind: 'time', ...(piece.hours && { hours: piece.hours }), zone };
