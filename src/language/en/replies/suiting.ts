// What suits the writer: "Tuesday works for me", "2 is the one that fits", "Thursday I'm free".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';
import { coming, theOneThat, theWindow } from './windows.ts';

const family = 'suiting';

export const suiting: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      R (is|are|'s|would be|will be) the? (one|ones|slot|slots|day|time|date|option|M)* (without|with no|with O|free of|clear of) (a|an|any|W)+ (on (my|our) (side|end|calendar)|for $me|in $my $calendar|M)*
      R $works $me? $well? ,? lparen? $except out=R rparen? $where?
      R $be A? $good (for|with)? $me? ,? lparen? $except out=R rparen? $where?
      R 's? (A|all|both)? $works $me? $well?
      R 's? A? $works $me? part=T
      R $be A? $good (for|with)? $me? part=T
      R $mark? $who (am|are|is|will be|would be|stand|remain) (fully|wholly|entirely)? at (your|everyone 's|the group 's|the team 's) (disposal|disposition|service|convenience|command)
      R (is|are|'s|would be) (at your (disposal|service|convenience)|all yours|yours (to take|for the taking)?)
      R (is|are|'s|has gone|goes)+ (in|into|down in)* $my? ($calendar|books|phone|M)
      R $works $me? $well? (with|for|in) $my? ($calendar|travel plans|team|side|end|week|day) $well?
      R $be (A|all|both|again|then|equally|just as)* $good
      (T+|L T*|T+ L) (looks|seems|feels|sounds) (about|just|M)* right $me?
      R (is|are|'s|would be|will be) (A|all|both|about|just)* right $me?
      R (still|then|A)* (stands|stand|holds|hold|holds good|holds true) (M|for $me)?
      R (is|are|'s) (going to|gonna) (happen|work|work out|be possible|be okay|be fine|suit) $me?
      R (is|are|'s) (A|both)? (sure|certain|safe|guaranteed|a certainty|a dead cert|in the bag)
      R $who (have|have got|'ve) (a|an)? (free|clear|open|good|easy|straight|long) (run|stretch|hour|window|field|road|slate|space|gap|morning|afternoon|day) (at|on|for|to|in)* ($me|it|them|that)?
      R (was|were) $good (for $me)? (and|,)+ (it|they|that) M? (is|are|remains so|remain so|stays so|has not changed|have not changed)
      R $good
      R $be $good (for|with|by)? $me
      R $be $good to $do
      (i|we)? (trust|assume|presume|take it|understand)? (that)? R (W)? can (M|then|still|therefore)* be (used|booked|reserved|confirmed|scheduled|fixed|taken up|kept) (for $me|M)*
      (i|we)? (trust|assume|presume|take it|understand|hope)? (that)? R=V (W)? (may|could|might|should|can) (M|then|still|therefore)* be (used|kept|retained|confirmed|of use|convenient|suitable|acceptable)
      R ($works|$be $good (for $me)?) (on|for)? (both days|either day|each day|days=A) (of)? (the|those|these)* (days|day|dates)? $me?
      R $be $good (for)? (a|the|our|this)? (call|chat|meeting|meet|catch up|quick call|appointment|session)
      R $be (A|all|both)? $good (with|for|in|on)? $my ($calendar|team|side|end|diary)
      R (will|would|should) be $good
      R (will|would) (be)? (a)? (good|great|fine|perfect|suitable|convenient) (for)? $me?
      R $be the? ${theOneThat}
      R $be ${theWindow} (for $me|left|free|open|that week|remaining|in (my|our) W)*
      R $be what $who (can|could) ($do|offer|offer you|give you|propose)
      R $be when $who (can|could|$be $free)
      R (poses|pose) no (problem|problems|issue|issues|difficulty)
      R (can|could) be (done|arranged|managed|made to work)
      R (should|would|will) not be (a|an|any)? (problem|issue|trouble)
      R (will|would|shall|'ll) have to do
      R (needs|takes|requires) no (shuffling|juggling|rearranging|moving|effort|changes|planning|swapping|arranging)
      R ,? (A|whenever|whichever|whatever) (you|everyone|the others|they|the W|my W) (want|like|prefer|wish|choose|fancy|please|wants|prefers|likes|chooses|decides|decide)
      R by me
      R (gets|has|wins|receives|collects) (the)? (most|majority) (votes|vote|ticks|support|W)? ,? $who (am|will be|'ll be|can be|can|will) (make|attend|join)? (there|in|free|fine|it)?
      R $who $can $do M
      R $be A (use|good) (to|for)? $me?
      R should (work|suit|fit|do|go|be possible) $me? $well?
      R $works (with|for|in)? (my|our) ($calendar|team|side|end|week|day|diary|plans) $well?
      R (it|that|this) would (go|work|suit|fit|be $good)
      R $who (do|does) not have (anything|nothing) (on|planned|scheduled|booked|else|M)*
      R $who $can be $free
      R $mark? $who (am|are) right
      R $who $have no (plan|appointment|appointments|meeting|meetings|commitment|obligations|events|event)
      R (goes|suits|fits|works) (me|us)? (very|perfectly)? (well|good|fine|great)
      R ,? no (constraint|constraints|restriction|restrictions|obligation|obligations|limits|limitations) (for $me|at all)*
      R $who $can $do (you|that|it|this|them|me|us)? (in|along|with pleasure)?
      R $who (accept|take|choose|confirm|agree to|welcome|favor)
      R (is|are|'s)? (firmed up|nailed down|locked in|locked down|set in stone|a certainty|certain|guaranteed)
      R $who (can|could|will|shall|'ll) ${coming}
      R (it|that|this) (is|works|suits|goes|fits|is going) $me? $good? $well? $me?
      R $who (can|could)
      R $who $can $do (it|that|this|A)?
      R $who $be $free
      R $who (will|would) be $free
      R $who $have (a|an|the|some|plenty of|lots of|N|D|still|W)* (free|open|available|clear|spare|to spare|time|space|room|gap|gaps|slot|slots|window|windows|opening|openings|availability)
      R $who $have (time|nothing on|nothing|space|availability|no conflicts|no meetings|no plans|no problem|no problems|no commitments|no issue|no issues)
      R $who (do not|would not) mind
      R ($who have)? nothing (either|at all|so far|yet|planned|on|in $my $calendar)*
      R (would|will) (be)? (work|suit|fit) $me? $well?
      R (has|have|'s) (just)? (opened|freed|cleared) up
      R (is|are|'s) in
      R (has|have|'s)? (turned out to be|turns out to be|become|became|is now|are now) (free|open|available|possible|fine|okay|good)
      R ,? (there is|there are)? no (issues|issue|problem|problems|conflicts|conflict|worries|clash|clashes|objection|objections) (at all|with (that|those))?
      R you (can|could|may) have $me (A|any time|whenever|you like|you want|you wish)*
      R $mark? $who (am|are) (all)? yours
      R $mark? $who $be $free
      R $mark? $who (can|could) ($do)?
      R can
      R $be (totally|completely|all)? (wide|fully|completely|totally) (open|clear|free)
      R $who can make work
      R=V (A|all|both) ($good|$works) (for|with)? $me?
      R=((T|L)+) (definite|certain|guaranteed|a certainty)
      R A? (do|does|would do|will do|'ll do) it ((for|with) $me)? $well?
      R=O (there|here|in there|on there|on it|of it|of that|of these|of those) ($works|$be $good) (for|with|by)? $me? $well?
      R=O $works (for|with)? $me? (in|on|from|of|among) (your|the|that|this) (list|mail|email|message|options|proposals|proposal|selection|choices|offer|poll)
      R $mark? $who (am|are) (your (guy|man|woman|gal|girl|person|people)|golden|sorted|good to go|in luck)
      R (okay|good|fine|yes|free|possible) ,? lparen? $except out=R rparen? $where?
      R (would|will|should|could) be
      only R (meeting|call|slot|one|session|appointment|time)? $be (possible|$good) (for|with)? $me?
      R (meeting|session|appointment) $be (possible|$good) (for|with)? $me?
      R=T+ ,? A ,? ($works|$be $good) $me?
      R (is|would be|'s) (the)? (right|correct|one and only) (one|day|date|slot|time|choice|option) (for|with)? $me?
    `,
  },
];
