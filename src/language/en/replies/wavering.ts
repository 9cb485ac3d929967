// A maybe: what could be made to work, and what the writer would rather not do.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'wavering';

/** "not that keen", "not exactly thrilled" */
const notKeen =
  '((not|less|hardly|scarcely) (so|too|very|that|all|overly|really|terribly|particularly|exactly|super|hugely|massively|especially|wildly|M)* (keen|fond|crazy|wild|enthusiastic|thrilled|mad|hot|sold|enamored|delighted|over the moon|excited|stoked|in love))';

export const wavering: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'unclear' },
    phrases: `
      (with|on|about|as for|for)? R ,? (i|we|one|boss) (will|'ll|shall|must|have to|will have to|need to)+ (wait and)? (see|find out|look at|think about|discuss) (about it|about that|then|how it goes|M)*
      (with|on|about|as for|for)? R (is|are|remains|remain|has|have) (yet)? to be (seen|decided|confirmed|discussed|clarified)
      (i|we|boss)? (cannot|can not|could not|am not able to|unable to) (say|promise|tell|commit|guarantee|speak|answer|decide|swear|vouch) (you|anything|yet|now|for sure|much|definitely|to|A|O|M)* (about|for|on|to|regarding|as to)? R X*
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'reluctant' },
    phrases: `
      R (would|will|could|may|might)? $notgood $meh (for|with|by)? $me? $why?
      R (would|will)? $notgood $meh (for|with|by)? $me? (,|-)? but $who (can|could|will|would|could manage|can manage) (it|do it|make it|come)? (if (necessary|need be|needed|needs must|pushed|required|$who (must|have to|really must)|nothing else works|it has to be))?
      R (is|are|'s|would be|will be)? (less|far from|hardly|anything but|not so|not too|not all that|not that) (good|ideal|great|convenient|suitable|perfect|desirable|optimal|attractive|preferred|keen)
      R (is|are|'s|would be)? (suboptimal|sub optimal|less than ideal|far from ideal|not without problems)
      R $mark? ($who (am|are|would be)?)? ${notKeen} (on|of|about|with|by)? (it|that|this|that one)?
      ($who (am|are|is|would be)?)? ${notKeen} (on|of|about|for|with|by|to do|to meet|to go for)? R
      R $mark? $who (would|'d)? (rather|sooner|prefer) not (to)? (,? but (can|could|i can|we can|i could|we could|i will|we will|it is possible|can do|will))? (do it|do so|manage|make it|come)? (if (W|V|O|A)+|M)*
      $who (would|'d)? (rather|sooner|prefer) not (to)? ($do|have|meet|use)? R (,? but (i|we)? (can|could) (if W+|M)*)?
      (would|'d)? (rather|sooner|prefer) not (to)? ($do|have|meet|use) R (,? but (i|we)? (can|could) (if W+|M)*)?
      not (exactly|so|too|quite|very|that|all that|really)* (great|ideal|perfect|brilliant|the best|my best|my favorite|fantastic|super|wonderful|excellent|optimal) (for|with)? $me? ,? R
      (rather|better|ideally|preferably) not (on)? R
      prefer not R
      $who (would|'d)? (prefer|rather|sooner|like) (to avoid|avoid) R
      $who (would)? (prefer|rather|sooner) not (to)? (do)? R
      $who (would|'d)? (prefer|like|want|rather|sooner) (to)? keep R (free|clear|open|to myself|meeting free|for (the|my|our|W)? W W*|M)
      $who (would|'d)? (rather|sooner|prefer to) avoid R
      (avoid|not) R if possible
      R $who (would|'d)? (prefer|rather|sooner|like) to avoid
      R (is|are|'s|would be|will be) (a)? (last|least) (preferred|favorite|choice)? (option|choice)?
      R (is|are|'s|would be) $my (least|last) (favorite|preferred)? (option|choice|one)?
      R not (ideal|great|perfect|the best|my favorite) (but (possible|doable|okay|workable|can do|could do|could work|manageable|i can do it|i can|we can|feasible))?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'maybe' },
    phrases: `
      (please|do|just|so)* (make|mark|put|set|call|note|leave|count|list|keep|write) R (down|in)? (as|to|for|at)? (a|an) (maybe|perhaps|tentative|possible|question mark) (please|for now|for the moment|M)*
      (please|do|just|so|can you|you can)* (put|mark|note|count|write|list|pencil) ($me|it) (down|in)? (as|for)? (a|an)? (maybe|tentative|possible|question mark) (for|on|to|at|about) R (please|for now|M)*
      R (could|might|may) (work|be possible|be okay|be doable|be good|be fine|be an option|be manageable|be workable|suit|do|fit|be feasible|be free|be available) (for|with)? $me? (too|out)? $why?
      R $who (might|may) (be (able|free|available))? (to)? ($do|it)?
      R $mark? $who could (make|get) (it|that|this)? (work|happen) (if X+)?
      $who (could|would|might) (make|get) (it|that|this|something|things) (work|happen) (on|for|at|with)? R (if X+)?
      R ,? $who (would|will|'d)? (have|need) to (move|shift|rearrange|juggle|shuffle|cancel|reschedule|swap|change|sort|arrange) W*
      R (can|could) be (made to work|made work|arranged if needed)
      $who (might|may) (be able to|manage to|just|be free|be available)* ($do)? R
      (might|may) be (able to|free|available) ($do)? R
      $who (could|would|might) (make|get) R (work|happen|possible)
      could (make|get) R (work|happen)
      $who (could|can|might|would) (squeeze|shoehorn|fit|slot|wedge) (it|this|that|something|you|a call|us)? (in|into)? R
      R $who (could|can|might|would|may) (squeeze|shoehorn|slot|wedge|sneak|tuck) (it|this|that|something|you|everyone|a call|us)? (in|into)? (somewhere|somehow)?
      $who (could|can|would|will|might) (try|attempt) (to)? ($do|make|get|move things for|rearrange for|free up|shuffle things for|swing|fit in)? R (work)?
      $who (could|can|might|would be able to) (move|shift|rearrange|reschedule|juggle|shuffle|rejig) (things|stuff|something|some things|a few things|my calendar|W) (around)? (for|to (make|do|fit|accommodate))? R (work)?
      $who (should|ought to) be (able to|free|available) ($do)? R
      $who (would|will|'d|'ll)? (have|need) to (move|shift|rearrange|juggle|shuffle|cancel|reschedule|swap|change|sort|get out of|skip|drop) ((something|things|stuff|some things|a few things|a meeting|a call|another W|my W|W)+ (around|about)? (for|to make|to do)?|(around|about)? (for|to make|to do)) R (,? (but|and|though) (i|we)? (can|could|will|would) (do|manage|make|do it|manage it|make it|make it work|make that work|live with it)?)?
      R $who (should|ought to) be (able to $do|free|available|okay|fine|good) (it)?
      R (is|are|'s|would be|will be) (only)? (possible|doable|feasible|manageable|workable|okay) (but|though|although|just|if) (tight|not ideal|not great|tricky|a squeeze|difficult|a stretch|a push|far from ideal|only just|awkward|inconvenient|hard|early|late|a bit tight|a bit early|a bit late|i would rather not)
      R (is|are|'s|would be)? (a)? (possibility|potential|possible maybe|potential option)
      R (depends|depending|hinges|hangs|rests) (on W+)?
      R (is|are|'s) (subject to|dependent on|conditional on) W+
      $who (could|can|might) be (talked|persuaded|coaxed|convinced|tempted|bribed|argued|nudged) (into|to do|to|for) R
      (might|may) (could|can) ($do)? R
      (could|might|may) be (okay|possible|good|fine|free|doable|feasible|available|all right|alright) (for $me)? R
      R $who (could|can|would|might) (juggle|shuffle|rearrange|swap|wangle|finagle|fudge|jiggle) (it|things|stuff|W)* M*
      R (is|are|'s|looks|seems|sounds|would be) (a bit|rather|very|pretty)? (doubtful|unlikely|iffy|shaky|dicey|questionable|far fetched) (,|-)? (but|though) (possible|doable|not impossible|not hopeless|not out of the question|not excluded|not ruled out)
      $who (could|can|might|would) (shuffle|move|rearrange|swap|juggle|shift|reschedule|cancel|clear) R=$days (W|N)+ M*
      (keep|keeping|hold|holding|have|leave|put) R (in|as|on)* (a|the|my)? (reserve|backup|standby|hand|back burner|plan b|fallback|spare)
      (should|ought to) be (okay|fine|good|possible|free|available|doable|alright|all right|able to $do) (for|with|on)? R
      R (is|are|'s|would be|will be|looks) (a|bit|little|of|rather|quite|very|M)* (tight|push|stretch|squeeze|awkward|early|late|tricky|hard|difficult|inconvenient|unfortunate) ,? (but|though|although) (i|we)? (would|will|can|could|'d|'ll)? (just|A|M)? (manage|cope|make it|make it work|live with it|survive|do it|get there|be there|pull it off) (M|A)*
      (willing to|could) (try|attempt) R
      R (is|are|'s|would be) (better than nothing|okay ish|okayish|so so|meh|not impossible|bearable|survivable|tolerable)
      R (is|are)? if (need be|needed)
      R (is|are|'s|looks|seems|would be) (A|both)? (probable|likely|feasible at a pinch|half free|not excluded|not ruled out)
      R $mark* (is|'s|would be)? (a|bit|little|of|rather|quite)* (pushing it|tight|push|stretch|squeeze|awkward|early|late|tricky|difficult|hard|inconvenient|suboptimal|unfortunate|not ideal|not great|not perfect|not my favorite) (,|-)? (but|though|yet)? (okay|possible|doable|fine|workable|manageable|can do|could do|i can|feasible|will do) M*
      in (a pinch|the worst case) R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'last' },
    phrases: `
      R (is|are|would be)? (as|only as)? (a|the|my|our)? (absolute|very)? last resort
      (as|only as)? (a|my|our)? last resort (would be|is|:|,)? R
      R if (all else|everything else) fails
      R (only)? if (nothing|none) (else|of the others|of the other) (works|work|fits|suits|is possible|goes|can be found|is available|is left)
      R only if (there is|there are) (no|nothing) (other|else) (way|option|choice|options)?
    `,
  },
  {
    family,
    sense: { say: 'unclear' },
    phrases: `
      < (i|we) work R=$days >
      (i|we|boss) (work|works|am working|are working) (from home|at home|from W|remotely|elsewhere) R
      R (is|are) (the)? M? (one|ones|day|days|date|time|slot|option|exception) (that|which|where|when) (does|do|did|is|are|can|could|will|would) not
      no (meetings|calls) R
      R $be (not|never|hardly) $bad (for|with|by)? $me?
      $who? (cannot|can not|could not) (commit to|promise|confirm|guarantee|be sure of|be sure about|say anything about|vouch for|swear to) R (yet|for now|at the moment|M)*
      R (is|are|'s|might be|could be|may be|would be|will be) (a)? (bit|little) (tight|awkward|early|late|tricky|difficult|hard|busy|hectic|messy|complicated|dodgy|risky|uncertain)
      R (might be|could be|may be|would be) complicated
      R (is|are|'s|might be|could be|may be|would be) (tight|awkward|early|late|risky|uncertain|messy|a push|a squeeze|a stretch|pushing it)
      R (might|may|could) (be)? (tricky|difficult|hard|tough|a problem|a struggle|problematic|challenging|busy|out|too W|a bit W)
      R (might|may) not (work|be possible|suit|be $good)
      $who (might|may) (not|be (away|out|busy|late|traveling|travelling|unavailable)|have W+) (be able to)? ($do)? R
      $who (am|are) not (sure|certain) (about|of|if|whether|yet about)* ($who)? (can)? ($do|make)? R (works|work|will work|yet)?
      (not sure|not certain|unsure|uncertain|no idea|i do not know) (about|of|on|if|whether)* R (yet)?
      not (sure|certain) (about|of|if|whether)* R (works|work)?
      $who (will|need to|have to|must|should|would have to|would need to|still need to) (check|confirm|look at|look into|ask|find out|get back to you|see|verify|double check) (on|about|if|whether|for|with W+)* R (works|is possible|is free|is okay)?
      (not|maybe not|perhaps not) (sure|certain)? (about)? R qm
      R $who (am|are) not (sure|certain) (yet)?
      R (is|are|'s) (still)? (uncertain|unclear|unsure|undecided|to be decided|a question mark|an unknown|questionable)
      $who (would|'ll|will)? (try|hope) (to)? (be|get) (back)? (by|before) R
    `,
  },
];
