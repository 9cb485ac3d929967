// Tage von heute an: "heute", "morgen früh", "übermorgen", "heute in zwei Wochen".
import type { Parser } from 'chrono-node/en';
import { numberOf } from '../../neutral/lengths.ts';
import { anyOf, lookUp, wordTable } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { partsByWord } from './dayParts.ts';
import { count, counts, partOfDay } from './words.ts';

const words = wordTable({
  [-2]: 'vorgestern',
  [-1]: 'gestern',
  0: 'heute heut today',
  1: 'morgen tomorrow',
  2: 'übermorgen uebermorgen',
});

export const relativeDayPhrases: readonly Parser[] = [
  // heute   morgen   morgen früh   heute Abend   übermorgen Nachmittag   heute in zwei Wochen
  phrase(
    'relativeDays',
    `(?<word>${anyOf(words.keys())})(?: (?<part>${partOfDay})s?)?(?: in (?<ahead>${count}) wochen?)?`,
    (g) => {
      const weeks = g['ahead'] === undefined ? 0 : numberOf(counts, g['ahead']);
      const part = partsByWord[g['part']?.toLowerCase() ?? ''];
      return {
        kind: 'time',
        days: { kind: 'relative', days: lookUp(words, g['word']!)! + 7 * weeks },
        ...(part && { hours: { kind: 'part', part } }),
      };
    },
  ),
];
