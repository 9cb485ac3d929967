// English words that add something: a hedge, an "only", a "please".
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { modifier } from '../../lexicon.ts';

export const modifiers: readonly Family<LexiconSense>[] = [
  {
    family: 'just',
    sense: modifier({ just: true }),
    phrases: `
      just
    `,
  },
  {
    family: 'please',
    sense: modifier({ please: true }),
    phrases: `
      (please|pls)
    `,
  },
  {
    family: 'surely',
    sense: modifier({ sure: true }),
    phrases: `
      (ma certo|certo|claro|claro que si|bien sur|bien sûr|naturalmente|naturellement|natürlich|volentieri|por supuesto|avec plaisir|con piacere|com certeza|definitely|certainly|absolutely|of course|for sure|for certain|defo|100%|100 %|(a|one) hundred (percent|per cent|%)|without fail|with pleasure|gladly)
    `,
  },
  {
    family: 'adding',
    sense: modifier({ also: true }),
    phrases: `
      (also|too|as well|in addition|additionally|on top of that|besides that|moreover|furthermore|likewise too)
      in addition to (that|what i (sent|said|wrote)|my (last|previous|earlier) (mail|email|message|answer)|those|these|the above|what i (said|sent|wrote) X|it)
    `,
  },
  {
    family: 'instead',
    sense: modifier({ instead: true }),
    phrases: `
      instead
      in (place|lieu) of (it|that|this|them)
      in its place
    `,
  },
  {
    family: 'only',
    sense: modifier({ only: true }),
    phrases: `
      (only|strictly|solely|exclusively|purely|nothing else|no other|nothing more)
      and (nothing else|no other|none of the others|none other)
      (just|only) (the|that|this) one
      only (that|this)
      just for
    `,
  },
  {
    family: 'not only',
    sense: modifier({}),
    phrases: `
      not (only|just|merely)
    `,
  },
  {
    family: 'perhaps',
    sense: modifier({ hedge: 'maybe' }),
    phrases: `
      (maybe|possibly|potentially|tentatively|conceivably|provisionally|hypothetically|theoretically|in theory|in a push)
      (at|in|with) a (pinch|push|stretch|squeeze|crunch)
      (only)? if (need be|needs be|needed|necessary|required|needs must|absolutely necessary|really needed|really necessary|absolutely needed|i must|we must|i really must|i need to|we need to|i have to|we have to|i had to|we had to|i really have to|i absolutely have to|i absolutely must|push comes to shove|pushed|it has to be|it must be|nothing better comes up|nothing better turns up|it is the only option|it really has to be|forced|there is no alternative|hard pressed|pressed|i am forced|it really is necessary)
      (in the|at the|in)? worst case (scenario)?
      if worst comes to worst
      as (a|my|our|an)? (fallback|fall back|backup|back up|plan b|reserve|standby|alternative option|emergency option|second best|compromise|emergency)
      (only)? in (a|an|the)* (bad|dire|real|absolute|genuine|utter|serious|extreme|great)* emergency
      (only)? in case of (bad|dire|real|absolute|genuine|utter|serious|extreme|great)* (need|emergency|necessity)
      at worst
      with (some|a bit of|a little|great)? (difficulty|effort|juggling|rearranging|shuffling|goodwill)
      (only)? just about
      barely
      subject to confirmation
      (to be confirmed|tbc|to be confirmed)
      if (it|that) (really)? (cannot|can not) be (helped|avoided)
      if (there is|there 's) (really)? (no|nothing) (other|better)
      (only|but only)? if (you|we|they|everyone|everybody|people) (are|is|get|gets) (really|truly|utterly|absolutely|that|this)? (desperate|stuck|in a bind|in a pickle|out of options|in trouble|hard up)
      under protest
      grudgingly
      reluctantly
    `,
  },
  {
    family: 'probably',
    sense: modifier({ hedge: 'probably' }),
    phrases: `
      (probably|likely|presumably|in all likelihood)
      (most|very|quite|more than|highly) (likely|probably)
    `,
  },
  {
    family: 'last',
    sense: modifier({ hedge: 'last' }),
    phrases: `
      (only)? (as|for) (a|an|my|the|our)? (absolute|very)? last resort
      (only|but only)? if (all|everything) else fails
      (only|but only)? if (really|absolutely)? (nothing|none|no) (else|of the others|of the other|other slot|other option|other date|other time|other options) (at all)? (works|work|fits|suits|is possible|goes|can be found|is available|is left|is feasible|works out|will do) (for (you|them|us|anyone|anybody|everyone|everybody|people|others|the (others|rest|group|team|majority|other lot)) (folks|guys|lot|all|else|both)?|(for)? the rest of you|out)*
      (only|but only)? if (there is|there 's|there are|we have|you have) (really|absolutely)? (no|nothing) (other|else|better) (way|option|choice|options|alternative|slot)?
      only if (nothing|none) else
      (only|but only)? if (everything|all|all the rest|every other option) else? (falls through|fall through|falls over|falls flat|goes wrong|collapses|falls apart|is full|are full|is impossible|is out)
      (only|but only)? if (it|that|this) (really|truly)? (is|'s|were|was|turns out to be|proves to be) (really|truly)? the only (one|option|slot|day|time|date|thing|way)? (that|which)? (works|suits|fits|is left|is possible|goes|you can find|everyone can do|anyone can do|left|going|available|possible)* ((for|with|by) (everybody|everyone|anybody|anyone|all|them|people|the others|the rest|the group|the majority) (else|of you)?)?
    `,
  },
  {
    family: 'preferring',
    sense: modifier({ hedge: 'prefer' }),
    phrases: `
      (preferably|ideally|by preference|for preference|for choice|best of all|at best)
      if (possible|at all possible|i (could|can|may|might|am allowed to|get to|had to|were to|was to|must|have to) (choose|pick|have a wish|vote|rank them|say|state a preference)|i had (a|the|my) choice|i had to (choose|pick)|i am allowed a (wish|preference|choice|say)|i get a (wish|vote|say|choice)|i had a (wish|vote|say)|given the choice|i have a choice|you ask me|it were up to me|it was up to me|it is up to me)
      given (the|a) choice
      in an ideal world
      (most|more) preferably
    `,
  },
];
