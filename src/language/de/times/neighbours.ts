// Was an dem hängt, was zuvor genannt wurde: "am Tag danach", "am selben Tag", "zur gleichen Zeit".
import type { Parser } from 'chrono-node/en';
import { phrase } from '../../phrase.ts';

const family = 'neighbours';

export const neighbourPhrases: readonly Parser[] = [
  // am Tag danach   am nächsten Tag   am selben Tag   am Folgetag   am Vortag
  phrase(
    family,
    '(?:am )?(?:tag (?:danach|darauf|davor|zuvor)|(?:nächsten|folgenden|darauffolgenden) tag|folgetag|vortag|(?<same>selben|gleichen) tag)',
    (g, { said }) => {
      const days = g['same'] !== undefined ? 0 : /davor|zuvor|vortag/i.test(said) ? -1 : 1;
      return { kind: 'time', days: { kind: 'neighbour', days } };
    },
  ),
  // zur selben Zeit   um die gleiche Uhrzeit
  phrase(family, '(?:zur |um die )?(?:selben?|gleichen?) (?:zeit|uhrzeit)', () => ({
    kind: 'time',
    hours: { kind: 'same' },
  })),
];
