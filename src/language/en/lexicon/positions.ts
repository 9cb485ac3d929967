// English words for places in the list: the first, the last two, the one in the middle.
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { middle, position } from '../../lexicon.ts';

/** "the earlier one": of two. */
const ofTwo =
  (from: 'start' | 'end'): LexiconSense =>
  () => ({ kind: 'positions', from, skip: 0, take: 1, ofTwo: true });

const nth = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const nthShort = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];
const nthNoun =
  '(one|slot|option|time slot|proposal|suggestion|alternative|possibility|of these|of those|of them|on the list|in the list|in your list|listed|date|time|day)';

export const positions: readonly Family<LexiconSense>[] = [
  ...nth.flatMap((word, index): readonly Family<LexiconSense>[] => [
    {
      family: 'positions',
      sense: position('start', index),
      phrases: `
        the? (${word}|${nthShort[index]}) ${nthNoun}
        the (${word}|${nthShort[index]})
        the? (${word}|${nthShort[index]}) (one|slot|option|date|time|day) (on|in|of|from|off) (your|the|this|that) (list|poll|mail|email|menu|message)
        the (${word}|${nthShort[index]}) ${nthNoun}? (on|in|of|from) (your|the|this) (list|poll|mail|email)
      `,
    },
  ]),
  {
    family: 'positions',
    sense: position('start', 0),
    phrases: `
      (the|your)? first $count $nouns? (of (them|these|those|(your|the|these|those) $nouns))?
      (top|first) (one|slot|option|date|time|day) (on|in|of|off) (your|the|this|that) (list|poll|mail|email|menu|message)
      the (earliest|top|very first) ${nthNoun}?
      (earliest|soonest) (one|slot|option|time slot|possible (one|slot|option)|available (one|slot|option)|of (these|those|them|the (lot|bunch|three|four|two)))
      the first ${nthNoun} (of (them|these|those))
    `,
  },
  {
    family: 'positions',
    sense: position('end', 0),
    phrases: `
      (the|your)? (last|final) $count $nouns? (of (them|these|those|(your|the|these|those) $nouns))?
      the? (last|final|very last) ${nthNoun} (of (them|these|those))?
      the (later|latest|last) of (the|these|those|them|both) (two|three|four|lot|bunch|pair)? $nouns?
      (last|final|bottom) (one|slot|option|date|time|day) (on|in|of|off) (your|the|this|that) (list|poll|mail|email|menu|message|lot|bunch)
      the (last|final|bottom) (one|slot|option|date|time|day)? (on|in|of|off) (your|the|this|that) (list|poll|mail|email|menu|message|lot|bunch)
      the (last|final|latest|bottom) ${nthNoun}?
      (latest|last) (one|slot|option|possible (one|slot|option)|available (one|slot|option)|of (these|those|them|the (lot|bunch|three|four|two)))
    `,
  },
  {
    family: 'positions',
    sense: ofTwo('start'),
    phrases: `
      the (earlier|early|former) ${nthNoun}? (of (the|your|those|these) (two|pair) $nouns?)?
      (early|earlier) one
    `,
  },
  {
    family: 'positions',
    sense: ofTwo('end'),
    phrases: `
      the (later|late|latter) ${nthNoun}? (of (the|your|those|these) (two|pair) $nouns?)?
      (late|later) one
      latter
    `,
  },
  {
    family: 'positions',
    sense: middle,
    phrases: `
      the (middle|in between|central) ${nthNoun}?
      the one in the middle
      the (middle|in between|central) $count $nouns?
      the $count (in the middle|in between|between (them|these|those))
    `,
  },
  {
    family: 'positions',
    sense: position('end', 1),
    phrases: `
      the (second to last|second last|penultimate|next to last) ${nthNoun}?
      the last but (one|L) ${nthNoun}?
    `,
  },
];
