// Preference and superlative (`language.md` rule 5), and rankings: "I'd prefer 2", "2 is best", "first choice 4".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'preferring';

/** "best one first", "from best to worst", "starting with my favourite" */
const bestFirst =
  '((from|with|going from)? (my|the)? (best|favorite|preferred|most preferred|most wanted|nicest|most convenient|best choice|top choice|first choice) (one|ones|option|choice|slot|day)? (first|on top|at the top|to (the)? (worst|last|least preferred|least favorite|least convenient)|downwards)|(starting|beginning) with (my|the) (best|favorite|preferred|most preferred|nicest|most convenient) (one|option|choice|slot|day)?)';

export const preferring: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'prefer' },
    phrases: `
      (you|it|that) would (do|be doing) $me a (great|big|huge|real|enormous|M)* (favor|favour|service|kindness) (with|by (taking|choosing|picking|going for))? R
      nothing (would|could) (please|suit|delight) $me (more|better) than R
      R would (make|please|suit|delight) $me (the)? (happiest|happy|most|best|no end|greatly)
      $who (would|'d|do|will|'ll)? (strongly|much|really|most)? (prefer|prefers|favor|love) (to $do|to have|to use|to go (for|with)|having|doing|it|if we could do|if it were|it to be|it were|for)* R (if possible|over V|to V|more)?
      $who (would|'d|'ll|had)? ((rather|sooner) (have|do|take|go for|go with|see)|rather|sooner|much rather|rather like|rather have|rather do|rather go for|rather take|most like) (to)? ($do)? (it)? R
      (prefer|prefers|preferring|favor|rather|sooner|better|best|preference|preferred|favorite|would prefer|would rather|would love|would much rather|much rather|would much prefer) (:|would be|is|for|is for|to|option|time|slot|day|one|to do)* R
      R (would|'d|will|is|are|'s|be|being|looks|seems|sounds)? (be)? (much|far|a lot|a bit|a little|slightly|even|definitely)* (better|best|preferable|preferred|easier|easiest|nicer|more convenient|most convenient|the best|the better|the easiest|the most convenient|favorite|my favorite|our favorite|optimal|most suitable|more suitable|the nicest|simplest|simpler|handier|handiest|safer|wiser|smoother|quieter|calmer|cleaner|kinder|comfier|more practical|more comfortable|more suitable|less hassle|less bother|less of a hassle|more realistic|the preferred|safest|best of all|best by far) (one|ones|option|options|slot|time|choice|day|date|fit|for me|fits)* (for|with|by)? $me?
      R (suits|suit|works|work|fits|fit|would suit|would work|would fit|will work|is suiting|does work|works out) $me? (the)? (much|far|a lot|a bit|slightly|even)* (better|best|the best|best of all|most)  (for|with)? $me?
      R (suits|suit|works|work|fits|fit|would suit|would work|would fit) $me? (much|far|a lot|a bit|even)* (better|best) part=T
      $my (preference|favorite|preferred (option|slot|time|day|date|choice|one)|favorite (option|slot|time|day|date|choice|one)|first preference|strong preference|ideal (slot|time|day|option)|ideal|best (option|slot|time|day|bet)|top choice|top pick) (is|would be|are|goes (to|for)|lies with|falls on|lands on|:|for|is for|would be for|being)* R
      R (is|are|'s|would be|looks like|looks|remains)? $my (preference|favorite|ideal|wish|(best|safest|ideal) (option|slot|time|day|date|choice|one|ones|bet|chance|hope|window|gap)|preferred (option|slot|time|day|date|choice|one|ones)|favorite (option|slot|time|day|date|choice|one|ones)|first preference|top choice|top pick)
      R (is|are|'s|being) (preferred|preferable|favored) (by|for)? $me?
      if $who (had|have|get|got|could have|can have|was granted|am granted|am allowed|may have) (my|a|the|one|to|your)* (pick|choice|way|vote|druthers|choose|preference|favorite) (,)? (it would be|it is|i would (go for|take|choose|pick|do|say)|then|would be)? R
      $who $have (a|the)? (slight|strong|clear|definite|mild|small)* preference (for|is)? R
      (with|slight|strong|clear|mild)* (a)? (preference|bias|leaning) (for|to|toward|towards) R
      (but|and)? (the)? (best|better|easiest|ideal|nicest|most convenient|optimal|favorite|preferred) (option|time|slot|one|day|date|choice)? (for $me)? (is|would be|are|:) R
      $who (like|prefer) R (best|better|most|more)
      R (preferred|preferably|if possible|if i can choose)
      $who (would|'d|will)? (take|pick|choose|have|go for|vote for|rate|rank|put|prefer) R (over|above|before|ahead of|rather than) (V|A|other=R)
      $who? (am|are)? (leaning|inclined|tempted|tending|veering|edging) (to|toward|towards|for|more|M)* R (M)?
      R $who (would|'d)? (like|prefer|favor|fancy|want) (the)? (most|best)
      R over (the)? (V|other=R)
      (top|first|highest) (of|on) (my|our) (list|wish list|ranking) (is|would be|:) R
      R (is|tops|heads|comes) (top|first|at the top)? (of|on|out)? (my|our) (list|wish list|ranking)
      R (would|'d) be (the)? (ideal|optimal|perfect one|ideal one|best) (for|with) $me
      R ((would|'d) be|is|are|'s|looks|seems|sounds) (the)? (ideal|optimal|perfect one|ideal one) ((for|with) ($me|$my ($calendar|side|end)))?
      the ideal (for $me)? (would be|is) R
      (ideal|optimal) ((for|with) $me)? (would be|is|:) R
      R ('s|is|are|would be)? (better|preferable|nicer|easier|more convenient) (for $me)? (than|to) (other=R|V)
      R (works|suits) (me)? better (for $me)? than (other=R|V)
      $who (would|'d|should) (A|dearly|M)? (like|love|want) to (discuss|talk about|talk|meet|have|hold|speak|do|see|chat|go over|go through|run through) (it|this|that|you|everything|about it|about this|things|with you|to you|the W)* ,? M ,? R
      $who (would|'d)? be (happiest|happier|best off|better off|most comfortable|more comfortable|keenest) (with|on|to do|doing|if it were)? R
      R (would|'d)? (make|makes|suit|suits) (me|us|my life|our life|life) (happiest|best|easier|easiest|a lot easier|much easier|simpler)
      $who (would)? (prefer|rather have|rather do|like) R (to|over|than|better than|more than) other=R
      $who (would|'d)? (rather|sooner|much rather) R (than|over) (other=R|V)
      $my (money|bet|heart|hopes) (is|are|would be|'s) (on|set|set on|with|pinned on)? R
      R $mark* (preferred|best|favorite|ideal|my favorite|preferably|ideally) rparen?
      (hopefully|hoping for|aiming for|leaning (to|towards|toward)|would go for|would lean (to|towards)) R
      $who (would|'d|will|should)? (thank you|be (very|really|most|so|M)? (happy|grateful|glad|delighted|pleased|obliged|thankful)|be over the moon|love it|like it|prefer it) (very much|most|best|a lot|better|M)* if (it|we|this|that|you) (could|can|would|were to|were|was)? (be|do|make it|make|have it|meet|take|choose|pick|book|happen)? (it|for|on)? R
      it (would|will|'d) be (better|best|easier|nicer|more convenient|preferable|easiest|great) (for $me)? (if (we|it) (could|can) (do|be|meet|have it|were)|to do|to have it|on)? R
      the (earlier|later) the better
      (it|that)? (goes|works|suits|fits|would suit|would fit|would work) $me? (much|far|a lot|a bit)* (better|best|more|most|more easily) (on|for|with)? R
      R (would|'d|is|are|'s)? (be)? the best (of|among) (them|all|these|those|the lot|the (three|two|four)|A)+ (for $me)?
      R by (a mile|far|a long way|a country mile|a long chalk|miles)
      (of|from|out of|among|amongst) (A|the (two|three|four)|them|those|these|all of them)+ ,? R $be? (the)? (best|favorite|easiest|nicest|preferable)
      R (wins|is the winner|has the edge|comes first)
    `,
  },
  {
    family,
    sense: { say: 'rank', place: 1 },
    phrases: `
      (my|our|the)? (first|1st|top|number one|no 1) (choice|preference|option|pick|priority|preferred) (is|would be|:|-|,|for|goes to)* R
      R (is|are|'s|would be|as|:|-|,|lparen)* (my|our|the)? (first|1st|top) (choice|preference|pick|priority) rparen?
      R first
      first (of all|off|up)? (:|-|,)? R
      first (choice)? (:|-)? R
      in (this|that|the following)? order (of preference)? (:|-)? ,? R
      (my|our)? (preference|preferences|order|ranking|order of preference|priority|priorities) (goes|runs|reads|go|run|would go) (like this|as follows|so|:)* R
      (here|here 's|here is|here are|this is|these are|as for)* (my|our)? (ranked list|ranking|rankings|rank order|order|preferences|preference|order of preference|priorities|priority list|list|choices|votes|picks|options) (is|are|would be)? (in order|in order of preference)? (,|:|-|lparen)* ${bestFirst} (rparen|,|:|-)* R
      (ranked|ranking|rank|listed|sorted|ordered|in order)? (by|of|in)? (order of)? (preference)? (,|:|-|lparen)* ${bestFirst} (rparen|:|,|-)+ R
      (here|here 's|here is|here are|this is)+ (my|our) (ranking|order of preference|preferences in order|ranked list|order) (:|-|,)* R
      (my|our) (ranked|sorted|ordered) (list|choices|options|preferences|picks) (is|are|:|-)+ R
      (i|we) (would|'d)? (rank|order) (them|these|those|the (slots|options|dates|times)|it)? (as follows|like this|thus|so|in this order|:|-|,|as)* R
      (ranked|ranking) (in order|by preference|best first|top first|:|,|-)* R
      R in (that|this) order (of preference)?
      (my|our)? (order|ranking|preferences|order of preference|preference order|preferred order|choices|priority|priorities) (is|are|would be|:)+ R
    `,
  },
  {
    family,
    sense: { say: 'rank', place: 2 },
    phrases: `
      (my|our|the)? (second|2nd|third|3rd|fourth|4th|next) (best|choice|preference|option|pick|priority|preferred)+ (is|would be|:|-|,|for|goes to)* R
      R (is|are|'s|would be|as|:|-|,|lparen)* (my|our|a|the)? (second|2nd|third|3rd|fourth|4th|next) (best|choice|preference|pick|priority|option)* rparen?
      (then|followed by|after that|and then|next|next best|(in)? (second|third) place|second|secondly|thirdly|third|failing that|failing which|if not|if not then|if not possible|alternatively|otherwise|or else|else|second best|next comes|next would be|as a second choice|after which|finally|lastly) (:|,)? R
      (or|and|but)? (then|otherwise|failing that|if not|alternatively|if that fails|if that is not possible|if that does not work|if not possible) ,? R ($works|is $good|is an option|is okay|would be my second choice)?
      (and|or)? (my|our|the|a|as)* (backup|back up|fallback|fall back|reserve|runner up|plan b|second best|substitute|understudy) (is|would be|choice|option|slot|:|,|-|for|on)* R
      (with)? R ,? (a|as|as a|coming)* (very)? (close|distant|near) (second|runner up)
      R (second|third|as second choice|as second|as a second choice|next|after that|otherwise|failing that)
    `,
  },
  {
    family,
    sense: { say: 'rank', place: 3 },
    phrases: `
      (my|our|the)? (last|final) (choice|preference|pick|priority) (is|would be|:|-|,|for)* R
      R (is|are|'s|would be|as|:|-|,|lparen)* (my|our|a|the)? (last|final|lowest) (choice|preference|pick|priority|option) rparen?
      R last
    `,
  },
];
