// English words for several slots at once: all, both, none, the others.
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { group } from '../../lexicon.ts';

export const groups: readonly Family<LexiconSense>[] = [
  {
    // "any of the dates": whatever was spoken of before, they are meant.
    family: 'all',
    sense: () => ({ kind: 'all', slots: true }),
    phrases: `
      (all|any|each|every one|everyone|every|any one|anyone) $of $nouns (listed|offered|proposed|suggested|above|given|you $them|there|on the list|on offer|below|mentioned|you mention|you have|you sent|here)?
      (anything|everything|any|all|whatever|any of what|all of what) (that)? (you|they|we) (have|'ve|had)? (got|listed|offered|proposed|suggested|put (down|up|forward)|put) (there|on there|up|on offer|on the list|on your list|down|for (me|us))*
      (anything|everything|any|all|whatever) ('s|is)? (there|on there|up there|listed|on offer|on (the|your|that|this) (list|menu|table))
    `,
  },
  {
    family: 'all',
    sense: group('all'),
    phrases: `
      (all|any|each|any one|every one|either one|every single one) of $them
      (all|any|each|any one|every one) of (the|these|those|your) $count $nouns?
      (for|on|by|at|with|to) (all|any|each) $of $nouns (listed|offered|proposed|suggested|above|given|below|mentioned|sent)?
      (for|by|on|at) (all|any|each|any one) of ($them|(these|those) $nouns)
      (any|every|each) $noun
      (any|each|every) (single|one)? (of)? (the|your|these|those)* $noun
      (all|any|every|each|everything|anything|anytime|whichever|whatever|whenever)
      (any|all) (the)? (time|times)
      (all|any) $count $of? $nouns?
      for (all|any) $count ($of $nouns|of $them)?
      (all|any) $count of $them
      (all|any) of (the)? $count $nouns?
      (at|on|for) all (of)? (the|your|these|those) (proposed|suggested|offered|given|listed)? $nouns
      (all|them|they|these|those) (all|any)
      $them? all of them
      the (whole|entire) (list|lot|bunch|set)
      all (the|those|these|of the|of these|of those) $nouns?
      (all|any of|all of|these|those|the|all of the|any of the|all of these) (the|these|those|your)* count=D
      any of the
      no matter (which|when)
      them all
      the lot
      all and any
    `,
  },
  {
    family: 'both',
    sense: group('all', 2),
    phrases: `
      both
      both $of $noun
      both (of)? (these|those|them)
      either of (those|these) (two)?
      both (of)? $them
      both of (the)?
      either
      either one
      either $of $noun
      either (of)? $them
      either of the (two)?
      either of the two $noun?
      (on|for|at) (both|either) (of)? (the|those|these)* ($nouns|$noun)
      (these|those) two
      the two of them
      (each|any) of the two
    `,
  },
  {
    family: 'none',
    sense: group('none'),
    phrases: `
      (none|not any|not one|not a single one|no one|zero|not a one) $of $nouns (listed|offered|proposed|suggested|above|given|there|you (gave|sent|proposed|suggested|offered|listed|have sent|have offered) (me|us)?)?
      (none|not any|not one|not a single one|not a one|zero|no one|no one single) of (the|these|those|your)? ($count $nouns?|$nouns)
      (none|not any|not one|not a single one|zero|no one) of $them
      (none|nothing) (of what|of that|that|of the ones)? (you|they) (have|'ve|had)? (got|listed|offered|proposed|suggested|put (down|up|forward)) (there|on there|up|on offer|on the list|on your list|down)*
      none
      none at all
      none of the
      nothing
      no (slot|slots|option|options|dates|days|times|date|day)
      not (a|one) single (one|slot|option|date|day)
      none of (the|your|those|these) $count $nouns? (you (gave|sent|proposed|suggested|offered|listed) (me|us)?)?
      not any
    `,
  },
  {
    family: 'neither',
    sense: group('none', 2),
    phrases: `
      neither
      neither $of $noun
      neither (of)? $them
      neither one
      neither of the two
      neither of the
      (neither|none) of (those|these) (two|$nouns)
    `,
  },
  {
    family: 'rest',
    sense: group('rest'),
    phrases: `
      (all|any|each|every|either|both)? (of)? the (rest|others|remainder|remaining|other|remaining ones|other ones|ones left) (of (the|these|those|your)? $them? ($nouns|list|poll)?)?
      (all|any|each|every|either|both)? (of)? (the)? (other|remaining) ($nouns|ones|one|time|day|date|slot|option)
      every other (hour|minute)
      (all|any|either|both)? (of)? the (other|remaining) $count $nouns?
      (all|any) (of)? (the)? others
      (everything|anything|all) (else|other than that|apart from that|besides that|besides) ((on|in) (the|your|this|that) (list|poll|mail|email|options))?
      any other
      others
      the $count (others|remaining)
      (all|any|both|each|either)? $count of the (others|rest|other ones|remaining ones|other $nouns|remaining $nouns)
      (the|all|the whole)? rest of (my|our|your|the|that) (calendar|diary|schedule|list|options|dates|days|times|slots)
      other $count $nouns?
      (on|for)? (the|all)* rest of (the|that) week
      (on|for)? the (other|others|remaining) (days|dates|times) (of|in) (the|that|this) week
      the $count (other|remaining) $nouns?
      the (other|remaining) (one|ones) (of (them|these|those))?
      any others
      all others
      other (days|dates|times|slots|options) (that week)?
      (rest|remaining ones)
      (the)? balance (all|two|three|four)? ($nouns|timings|ones)
      rest of (it|them|these|those|that|the list|the lot)
      remaining (both|all|two|three|four|five|$nouns|ones)
      (both|all) (of)? (the)? remaining
      (whatever|whichever) (else|other (one|ones|$nouns)|others|is left|remains)
      (all|any|each|every|either|both)? (of)? the (rest|others|other (dates|times|days|slots|options|ones)) (in|on|of|from) (the|your|this|that) (list|poll|mail|email|proposal|offer|message|table|set)
    `,
  },
];
