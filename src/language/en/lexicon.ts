// Small English phrases that are put together before clauses are read: "all of them", "the last one", "at a pinch", "for me".
import type { Family } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
import type { LexiconSense } from '../language.ts';
import { group } from '../lexicon.ts';
import { idiomParts, idioms } from './idioms.ts';
import { asides } from './lexicon/asides.ts';
import { groups } from './lexicon/groups.ts';
import { modifiers } from './lexicon/modifiers.ts';
import { positions } from './lexicon/positions.ts';

export const lexiconParts: Parts = {
  ...idiomParts,
  noun: '(hour|hours|term|terms|slot|slots|option|options|time|times|date|dates|day|days|one|ones|choice|choices|proposal|proposals|time slot|time slots|suggestion|suggestions|alternative|alternatives|possibility|possibilities)',
  nouns:
    '(timings|terms|nights|evenings|mornings|slots|options|times|dates|days|ones|choices|proposals|time slots|suggestions|alternatives|possibilities|appointments)',
  of: '(of)? (the|these|those|your|you)? (above|listed|proposed|suggested|offered|given|available|various|options|different)?',
  them: '(them|these|those|the above|it|you proposed|you suggested|you listed|you offered|you sent|you gave|listed|offered|proposed|suggested|given|on offer|on the list|below|above|the below|the lot)',
  count: '(count=N|count=L|count=two|count=three|count=four|count=five|count=six|count=seven|count=eight)',
};

/** In the order in which they are tried. */
export const lexicon: readonly Family<LexiconSense>[] = [
  {
    // Before "the rest of the team", which names no slots.
    family: 'rest',
    sense: group('rest'),
    phrases: `
      (all|any|each|either)? (of)? (the)? rest of (the|these|those|your) $nouns
      (the|all the)? others (days|dates|times|slots|options)
    `,
  },
  ...asides,
  ...modifiers,
  ...groups,
  ...positions,
  ...idioms,
];
