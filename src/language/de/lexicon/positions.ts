// German words for places in the list: the first, the last two, the one in the middle.
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { position } from '../../lexicon.ts';

/** "die ersten beiden" */
const two =
  (from: 'start' | 'end'): LexiconSense =>
  () => ({ kind: 'positions', from, skip: 0, take: 2 });

const nth = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte'];

export const positions: readonly Family<LexiconSense>[] = [
  ...nth.map(
    (word, index): Family<LexiconSense> => ({
      family: 'positions',
      sense: position('start', index),
      phrases: `
        (an|zu)? (der|dein|ihr)? ${word} (vorgeschlagenen|genannten|angebotenen)? ($noun|$von)
        (der|das|zum) ${word}
      `,
    }),
  ),
  {
    family: 'positions',
    sense: position('start', 0),
    phrases: 'ersteres\nder frühere $noun?\nder früheste $noun?\nder obere $noun?',
  },
  { family: 'positions', sense: position('start', 1), phrases: 'zweiteres' },
  {
    family: 'positions',
    sense: position('start', 0),
    phrases: 'der erste $count $noun?\nder $count erste $noun?',
  },
  {
    family: 'positions',
    sense: position('end', 0),
    phrases: `
      (an)? (der|dein)? letzte $count? ($noun|$von)
      (an)? der $count letzte $noun?
      der letzte $count?
      der (spätere|späteste|untere|allerletzte) $noun?
      letzteres
    `,
  },
  {
    family: 'positions',
    sense: () => ({ kind: 'positions', from: 'middle', skip: 0, take: 1 }),
    phrases: '(der|an dem) (mittlere|mittleren) $noun?\nder in der mitte',
  },
  { family: 'positions', sense: position('end', 1), phrases: 'der vorletzte $noun?' },
  { family: 'positions', sense: two('start'), phrases: '(an)? der? erste beide $noun?\n(an)? der? beide erste $noun?' },
  { family: 'positions', sense: two('end'), phrases: '(an)? der? letzte beide $noun?\n(an)? der? beide letzte $noun?' },
];
