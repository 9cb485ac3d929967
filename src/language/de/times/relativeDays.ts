// Tage von heute an: "heute", "morgen früh", "übermorgen", "in zwei Wochen", "in den nächsten drei Tagen".
import type { Parser } from 'chrono-node/en';
import type { Days, Hours } from '../../mention.ts';
import { lookUp, wordTable } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { partsByWord } from './dayParts.ts';
import { count, counts, partOfDay } from './words.ts';

const family = 'relativeDays';
const words = wordTable({
  [-2]: 'vorgestern',
  [-1]: 'gestern',
  0: 'heute heut today',
  1: 'morgen tomorrow',
  2: 'übermorgen uebermorgen',
});

export const relativeDayPhrases: readonly Parser[] = [
  // heute   morgen   morgen früh   heute Abend   übermorgen Nachmittag
  phrase(
    family,
    `(?<word>übermorgen|uebermorgen|vorgestern|gestern|heute|heut|morgen|today|tomorrow)(?: (?<part>${partOfDay})s?)?(?: in (?<ahead>${count}) wochen?)?`,
    (g) => {
      const ahead = g['ahead'] === undefined ? 0 : 7 * numberOf(g['ahead']);
      const days: Days = { kind: 'relative', days: words.get(g['word']!.toLowerCase())! + ahead };
      const hours: Hours | undefined =
        g['part'] === undefined ? undefined : { kind: 'part', part: partsByWord[g['part'].toLowerCase()]! };
      return { kind: 'time', days, ...(hours && { hours }) };
    },
  ),
  // in zwei Wochen   in 14 Tagen   in einer Stunde   in einem Monat   heute in acht Tagen
  phrase(
    family,
    `in (?<count>${count}|einer halben) (?<unit>minuten?|min|stunden?|std|tage?n?|wochen?|monate?n?)`,
    after,
  ),
  // die nächsten drei Tage   in den kommenden zwei Wochen   in den nächsten Tagen
  phrase(
    family,
    `(?:in )?(?:den |die |der )?(?:nächsten|kommenden|folgenden) (?:(?<count>${count}) )?(?<unit>tagen?|wochen|monaten?)`,
    (g) => {
      const count = g['count'] === undefined ? 2 : numberOf(g['count']);
      if (/^m/i.test(g['unit']!)) return undefined;
      return { kind: 'time', days: { kind: 'ahead', days: count * (/^w/i.test(g['unit']!) ? 7 : 1) } };
    },
  ),
  // am Tag danach   am nächsten Tag   am selben Tag   am Folgetag   zur selben Zeit
  phrase(
    family,
    '(?:am )?(?:tag (?<side>danach|darauf|davor|zuvor)|(?<next>nächsten|folgenden|darauffolgenden) tag|folgetag|vortag|(?<same>selben|gleichen) tag)',
    (g, { said }) => {
      const back = /davor|zuvor|vortag/i.test(said);
      return { kind: 'time', days: { kind: 'neighbour', days: g['same'] === undefined ? (back ? -1 : 1) : 0 } };
    },
  ),
  phrase(family, '(?:zur |um die )?(?:selben?|gleichen?) (?:zeit|uhrzeit)', () => ({
    kind: 'time',
    hours: { kind: 'same' },
  })),
];

const numberOf = (written: string): number => lookUp(counts, written) ?? Number(written);

function after(g: Groups): Piece {
  const half = /halben/i.test(g['count']!);
  const count = half ? 0.5 : numberOf(g['count']!);
  const unit = g['unit']!.toLowerCase();
  if (unit.startsWith('st')) return { kind: 'time', hours: { kind: 'ahead', minutes: count * 60 } };
  if (unit.startsWith('mi')) return { kind: 'time', hours: { kind: 'ahead', minutes: count } };
  if (unit.startsWith('mo'))
    return { kind: 'time', days: { kind: 'shift', from: { kind: 'relative', days: 0 }, months: count } };
  return { kind: 'time', days: { kind: 'relative', days: count * (unit.startsWith('w') ? 7 : 1) } };
}
