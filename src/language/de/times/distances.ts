// Zeiten nach ihrem Abstand von jetzt: "in zwei Wochen", "in einer halben Stunde", "die nächsten drei Tage".
import type { Parser } from 'chrono-node/en';
import { ahead, fromNow, lengthOf, numberOf } from '../../neutral/lengths.ts';
import { lookUp } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { DurationPiece } from '../../said.ts';
import { count, counts, fraction, fractions, units } from './words.ts';

const family = 'distances';

export const distancePhrases: readonly Parser[] = [
  // in zwei Wochen   in 14 Tagen   in einer Stunde   in einem Monat   in einer halben Stunde
  phrase(
    family,
    `in (?<count>${fraction}|${count}) (?<unit>minuten?|min|stunden?|std|tag(?:en?)?|wochen?|monat(?:en?)?)`,
    (g) => fromNow(length(g)),
  ),
  // die nächsten drei Tage   in den kommenden zwei Wochen   in den nächsten Tagen
  phrase(
    family,
    `(?:in )?(?:den |die |der )?(?:nächsten|kommenden|folgenden) (?:(?<count>${count}) )?(?<unit>tagen?|wochen|monaten?)`,
    (g) => ahead(length({ count: g['count'] ?? '2', unit: g['unit'] })),
  ),
];

const length = (g: Groups): DurationPiece =>
  lengthOf(lookUp(fractions, g['count']!) ?? numberOf(counts, g['count']!), lookUp(units, g['unit']!)!);
