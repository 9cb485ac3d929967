// No more than the name of a slot, or a yes or no beside it: "2", "Tuesday at 10 please", "1: yes", "no to 3".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'naming';

export const naming: readonly Family<Sense>[] = [
  {
    // "9 in Paris is the middle of the night here, so none of these"
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      (so|therefore|hence|thus|which means|this means|meaning|consequently|M)+ (that|it is|that is|I am afraid|sadly|M)* R=O ((of|from) (the above|my side|me|us))? (for|from|with|by)? $me? (I am afraid|sorry|please|M)*
    `,
  },
  {
    // "Tuesday is when I have time"
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      R ('s|is|are|would be) (A|exactly|precisely|just|usually|also|M)* (when|where|(the|a|one)* (only)? (day|time|slot|one) (that|when)?) $who (am|are|be|is|will be|'ll be|would be) (A|most|M)* $free (again|most|for $foryou|M)*
      R ('s|is|are|would be) (A|exactly|precisely|just|usually|also|M)* (when|where) $who (have|have got|has|get|do have|'ve|'ve got|find|can find|can make) (the|some|a|an|my|most|enough|M)* (time|space|room|gap|capacity|availability|slot|window|free hour|hour|breather|D|least on|nothing on|no meetings)
      R ('s|is|are|would be) (A|exactly|precisely|just|M)* when $who (can|could) (best)? ($do)?
      R ,? it (can|could|may) be
      (on)? R $who (can|could) (give|offer|spare|lend|grant) you (M|D|half an hour|an hour|A (day|morning|afternoon)|A|(a|some|my|the|an)* (W|M)? (slot|gap|hour|hours|time|attention|morning|afternoon|window|minutes))+
      $who can be (had|caught|found|collared|got hold of) (on|at|for)? R
      (of|from|among|out of) (your|these|those|the|them|all)+ (two|three|four|five|N|L|options|dates|slots|times|proposals|suggestions|choices|offers|days)* ,? (M|the|only)* R (M|A)* (is|are) (the only (one|day|date|slot|time)|the one|M|it)+ $me? (that|which)? (works|suits|fits|$who can ($do)?)? $me? (without X+)?
    `,
  },
  {
    // "Any day is fine as long as it isn't Tuesday"
    family,
    sense: { say: 'answer', stance: 'yes', about: 'topic-or-all' },
    phrases: `
      (if|as long as|so long as|provided|provided that|providing|assuming|on condition that|only|just|but)+ (it|that|this|they|you|we) ('s|is|are|be|do|does|will|would)* not (on|be|be on|for|pick|choose|take|do)* out=R
      (only|just|but|please|simply|M)* (spare|save) $me (from)? out=R (please)?
      (put|place|slot|pencil|note|stick|book|have) $me (in|down)? (A|anywhere|where|wherever|when|whenever) (you|A)? (like|want|please|wish|choose|need|suits)* ,? (as long as|so long as|provided|just|only|but) (it|that)? ('s|is|are)? not (on)? out=R
    `,
  },
  {
    // "Either Tuesday or nothing"
    family,
    sense: { say: 'answer', stance: 'yes', only: true },
    phrases: `
      (so|it|is|it 's|'s)* A? R=(T+|L+) or (O|nothing|bad|bust|never|not at all)
      (A|the only thing) (that|which)? $who (can|could|am able to|have|have got|'ve got|still|do|see|M)* ($do|offer|manage|see|find|spare|left|free|open|available|M)* (you|for you|at the moment|now|M)* (is|are|'s|would be|will be|:)+ R=(T+|L+)
      (A|the only thing) (that|which)? (is|'s|remains|I have) (left|free|open|available|still|M)* (for $me)? (is|are|'s|would be|:)+ R=(T+|L+)
      R=(T+|L+) (is|are|'s|would be) A (that|which)? $who (can|could|have|have got|'ve got|M)* ($do|offer|manage|spare|left|free|open|available|M)*
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no' },
    phrases: `
      (no|not|never) R=(T+|L+) ((, and|, or|,|and|or|nor|;)+ (not|no|nor|neither|never) R=(T+|L+))+
      R $mark* $no rparen?
      (you (can|may|could|should|might))? (please)? (put|mark|note|count|list|record|set|write) ($me|it|that) (down|in|up)? (as|for)? (a|an)? (firm|definite|clear|solid)? no (for|on|to|at) R
      (instead of|in place of|rather than) (a|an|the|my)* (yes|maybe|M) (for|on|to|at|about)? R (please)? (put|write|make it|note|read|set|enter|mark|say|take) (a|an|down)* no
      (no|not|never|difficult|impossible|cross|cannot|cannot do|unavailable|busy|out|away|not available|not free|skip|avoid|excluding|except|but not|though not|not on|no on) R
      $no (:|-|to|for|on|with|in)+ R
      (a|big|definite|that is a|it is a|i would say|sadly|would be a)* no (to|for|on|from me to|from me for) R
      R ('s|is|gets|would be) a (definite|clear|big|firm|hard|absolute)? (no|pass|no from me|no for me|no go)
      $who (had|would)? better not (commit to|do|plan|risk|count on|promise|plan on|say|take)? R
      (put|draw) a line through R
      (as for|for|regarding|concerning|when it comes to) R=(T+|L+) ,? (just|you can|please)? (forget it|forget about it|do not bother|count me out)
      (cross|rule|strike|scratch) (out|off)? R (out|off)? (please)?
      nor R
      R not
      R (is|are|am|'s) not
      (do not|please do not) count (on|with)? $me (for|on)? R
      R (please)? do not count (on|with) $me
      R (please)? (do not|you cannot|best not|better not) (count|rely|bank) M
      (please)? (do not|you cannot|best not|better not) (count|rely|bank) M (for|on)? R
      negative (on|for|to)? R
      (you|we) (will|'ll|would)? (have|need) to (cross|rule|strike|scratch|leave|count) (out|off)? R (out|off)? (for $me)?
      (please|kindly|just|so)* do not (book|schedule|pencil|put|slot|sign|expect|want|need|plan|count|mark|write|squeeze|fit|enter|enrol|list|include|wait for|rely on|bank on|look for) $me (in|down|on|up|with)* (for|on|at)? R
      (please|kindly)? do not (do|pick|choose|book|schedule|plan|arrange|organize|put|fix|set) (A|the meeting|it|us|me)+ (down|up)? (for|on) R=$days
      do not (do|pick|choose|book|schedule|plan|use|take|make it|put me down for) (it)? R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', echo: true },
    phrases: `
      (i will|we will|will|i 'll|hope to|looking forward to)? (see|seeing|meet|meeting) (you|you all|everyone|ya|you guys|you both|y'all)? (then)? R=$days (then)?
      (speak|talk|chat) (to you|with you)? R=$days (then)?
      (until|till) R=$days then
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      (put|sign|book|slot|write|mark|note) $me (down|in|up)? (for|on|as|under|against|beside|next to)? R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'maybe' },
    phrases: `
      (my|our) (answer|vote|reply|response) (for|on|to|regarding|about|concerning) R (is|:|would be|must be|has to be|remains|stays) (a|an)? (maybe|tentative|M|perhaps)
      R $mark* $maybe rparen?
      $maybe (:|-|to|for|on)* R
      (you (can|may|could|should|might))? (please)? (put|mark|note|count|list|record|set|write) ($me|it|that) (down|in|up)? (as|for)? (a|an)? (maybe|tentative|M) (for|on|to|at) R
      (instead of|in place of|rather than) (a|an|the|my)* (yes|no) (for|on|to|at|about)? R (please)? (put|write|make it|note|read|set|enter|mark|say|take) (a|an|down)* (maybe|tentative|M)
      R $mark* (only|but only) if X+
      R $mark* if W+
      a? (maybe|tentative yes|tentative|provisional yes) (to|for|on|:) R
      ($who? (have|need|must|will|would|'d|'ll|am going)? (to)? (put|place|add|see|have|draw|leave|set|mark)|there (is|'s|hangs|remains)|please|(put|place|add))+ (a|an|one|the)* (big|small|little|large|W)? (question mark|qm) (behind|over|next to|against|by|beside|on|after|hanging over|to|at|for)? R
      R (has|gets|got|carries|bears|comes with|is under) (a|an|one|the)* (big|small|little|large|W)? (question mark|qm) (from $me|behind it|over it|next to it|M)*
      R (is|are|would be) (a|my|our|the)? (maybe|tentative|backup|back up|fallback|fall back|plan b|reserve|standby|50/50|50-50|toss up|question mark|tbc|tbd|touch and go|iffy|borderline|up in the air)
      pencil $me in for? R
      (penciling|pencilling|penciled|pencilled) (in)? R
      (please|kindly)? (put|mark|note|pencil|list|count|have|keep|leave|log|record) $me (down|in)? as? (a|an)? (provisional|tentative|maybe|possible|probable|M|unsure|undecided|50/50|perhaps|question mark) (for|on|at|in)? R
      (provisional|tentative|undecided) (for|on|about) R
      R (is|are|'s)? (a|an|only|still)* (maybe|tentative|perhaps|provisional) (until|till|unless|depending|pending) X+
      (let us|i will|i 'll|we can|i can|i have|we have|'ve)* (pencil|penciled|pencilled) (in)? R (in)?
      (please|kindly|you can|so|then)* (make|mark|put|set|call|count|consider|record|log|note) (my|our|the)? R (down|in|as)* (a|an)? (maybe|perhaps|tentative|possible) (please|for $me|from me|then|now|M)*
      (downgrade|upgrade|turn|change|make|move|switch|set|shift|demote|promote|relegate|put) ((my|the|our) (X)* (about|for|on|to|of)?)? R (in|down|up|from (yes|no))? (to|into|as) (a|an)? (maybe|tentative|M|perhaps|possible)
      R (has|have|'s|is)? (gone|went|moved|changed|turned|switched|slipped|become|now)* (from (a)? (yes|no))? (to|into) (a|an)? (maybe|tentative|M|perhaps|possible)
      (call|mark|consider|put) R (down as|as)? (a|an)? (maybe|tentative|M)
      R (is|are|'s) (a|an|only|still|more of|more like|more)* (maybe|tentative|perhaps)
      R $mark* M rparen
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      R please
      R $mark? (i|we) (have|had|already|M)* (said|wrote|put|answered|told you|voted|gave you) (a)? yes ((, and|and|,|but) (i|we|it|that)? (am|still|M)* (mean|means|meant|say|stand|stands|holds|hold|do|is|a|yes|it|that|by|to|true|good|stick|am|with|M)+)
      R $mark* (no problem|no problems|no dramas|no drama|no bother|no worries|no issue|no issues|no trouble|good) A
      (my|our) (answer|vote|reply|response) (for|on|to|regarding|about|concerning) R (is|:|would be|must be|has to be|remains|stays) (a|an)? (firm|definite|clear|M)? yes
      (please|kindly|you can|so|then)* (make|mark|put|set|call|count|consider|record|log|note) (my|our|the)? R (down|in|as)* (a|an)? (firm|definite|clear)? yes (please|for $me|from me|then|now|M)*
      (you can|you may|please|so)* (turn|change|make|flip|switch|upgrade|move|promote) ((my|the|our) (X|Q)* (about|for|on|to|of)?)? R (in|up|from (no|M|maybe))? (to|into) (a|an)? (firm|definite|clear|solid|full)? yes
      R (has|have|'s|is)? (gone|went|moved|changed|turned|switched|now)* (from (a)? (no|maybe|M))? (to|into) (a|an)? (firm|definite|clear|solid|full)? yes
      $who (stay|remain|go|stick|am sticking|will stick|'ll stick|will stay|'ll stay) with R
      $who (can|could)? (promise|guarantee|commit to) (you)? R
      R (it is|then|is it|please|cheers|thank you|will be it) please?
      R $mark* $yes rparen?
      R ,? (just|right|straight|M)* (after|before|between|around|following|during) (the|my|our)? (W|'s)+ ,? (is|works|:|-|,)* $yes+ (from $me|please|M)*
      (yes|okay|can do|could do|available|free|tick|thumbsup|i can|works|plus|only) R
      $yes (:|-|to|for|on|with)+ R
      R ('s|is|are|would be|will be) (a)? (definite|clear|big|solid|firm|absolute|resounding|hard) yes (from $me)?
      R it (has to|must|needs to|will have to|had better) be
      (a|big|definite|that is a|it is a|i would say|i say)* yes (to|for|on|from me to|from me for) R
      (tick|thumbsup|plus|plus N|plus L) (for|to|on) R
      lparen (x|tick) rparen R
      R ('s|is|are|would be|will be|,|-|:)* (a|an)? (definite|clear|big|solid|good|firm|absolute|resounding|hard|real|proper|total|full|genuine|strong)+ yes (from $me)?
      (heck|hell|oh|absolute|solid|real|firm|massive|huge|resounding|strong|very|clear)+ yes (to|for|on) R
      (firm|definite|certain|solid|fixed) (on|for|about|in) R
      (done|set|sorted|settled|all set|all good|sold|on) (for|on) R
      (please|kindly)? (keep|leave|include|enter|enrol|have) $me (down|in|on)? (for|on) R
      (keen|keen as|stoked|psyched|pumped|excited) (for|on|about)? R
      $who (am|are) (very|dead|so|most)* keen (on|for) R
      R , (down|game|keen|on board)
      (possible|fine|good|clear|okay) R
      make mine R
      (you can|please)? (put|place|add|give) (a|me|my|us|another|one)* (tick|check|cross mark|thumbsup|yes|name|vote|x) (next to|beside|against|by|on|for|down for|in|under|behind)+ R
      (you can)? (count|rely|bank) (on|with) (me|us|M) (for|on)? R
      (you can)? (count|rely|bank) M R
      count $me in for? R
      $who (say|will say|would say|vote|choose|pick|select|opt|plump|go|will go|would go) (for|with)? R
      $who (am|are|is) (going|voting|opting|plumping|settling) (for|with) R
      $who (am|are|is) (choosing|picking|selecting|taking|accepting|confirming|booking) R
      going (for|with) R
      $who (will|would|can)? (take|have|choose|pick|select|accept|confirm|book|reserve) R
      (accept|accepting|confirm|confirming|choose|choosing|picking|taking|selecting) R
      R (confirmed|agreed|accepted)
      (confirmed|agreed) R
      (you (can|may|could|should|might))? (please)? (put|mark|note|count|list|record|set|write) ($me|it|that) (down|in|up)? (as|for)? (a|an)? (firm|definite|clear|solid)? yes (for|on|to|at) R
      (instead of|in place of|rather than) (a|an|the|my)* (yes|no|maybe|M) (for|on|to|at|about)? R (please)? (put|write|make it|note|read|set|enter|mark|say|take) (a|an|down)* yes
      (it is|that is)? (my|our) (humble|kind|sincere|only|earnest)? (request|wish|plea) (is|to|that|you|:|would be|M)* (keep|fix|take|schedule|book|have|hold|choose|select|confirm) R
      $my (vote|choice|pick|selection|answer|slot) (is|goes to|would be|is for|would go to|:|goes for|for) R
      R (is|are|would be) $my (vote|choice|pick|selection|answer|slot)
      R (has|gets|have) $my (vote|blessing|thumbsup)
      R (is|are|would be) the (one|ones|winner|winners|day|slot|time|date|option) (for $me)?
      can $who (please)? (take|get|book|reserve|have) R
      $who A? (like|love|want|would like|would want|would be happy with|am happy with|are happy with) (to (take|do|have|book|choose))? R
      happy (with|to (do|take|go with|accept)) R
    `,
  },
  {
    family,
    sense: { say: 'unclear' },
    phrases: `
      R $mark* shrug
      R $mark* (tbc|tbd|tba|pending|open|unknown|unsure|to be confirmed|to be decided|still open|no idea|do not know yet|not sure yet|still checking|will confirm|will check|waiting)
      R $who (am|are) (still)? (trying to find out|checking|waiting|waiting to hear|not sure|unsure|figuring out|finding out|looking into it|looking into|clarifying) W*
      R $who (do not|cannot) (know|say|tell) (yet)?
      R $who (will|'ll) (have to|need to) (check|see|confirm|find out|ask) W*
    `,
  },
  {
    family,
    sense: { say: 'carry', hedged: true },
    phrases: `
      R ('s|is|are|would be|will be) (a|an|only|still)* M
      R $mark? $who (do not|cannot|could not) (know|say|tell|promise) (for sure|yet|now|M|,)* ((ask|try|check with|poke|remind|nudge) (me|us) (again|later|M)* ((when|once|after|in|on|nearer|closer|by) X*)?)?
      R $mark? $who (am|are) (not sure|unsure|undecided|not certain) (about (it|that)|yet|now|M|,)* ((ask|try|check with|poke|remind|nudge) (me|us) (again|later|M)* ((when|once|after|in|on|nearer|closer|by) X*)?)?
    `,
  },
  {
    family,
    sense: { say: 'carry', bare: true },
    phrases: `
      R
      (and|or|plus|and then|then again|and then again|and again|or again|and maybe|or maybe|likewise) R
    `,
  },
  {
    family,
    sense: { say: 'carry' },
    phrases: `
      R (x|xx|xxx|love|dear|sorry)
      (with|keeping) R
    `,
  },
  {
    // "Sorry, 3 I meant"
    family,
    sense: { say: 'carry', corrects: true },
    phrases: `
      (sorry|oops|ooops|whoops|oh|ah|argh|ach|ugh|no|or|wait|rather|actually|,)+ (i|we)? (mean|meant) (to (say|write|put|type))? (for)? R
      (sorry|oops|ooops|whoops|oh|ah|argh|ach|ugh|no|wait|actually|,)+ (it|that|this|which|i|we)? (should have (said|been|read)|should (be|read|say)) R
      R (i|we|boss) (mean|meant|meant to (say|write|put|type)|wanted to (say|write)|should have (said|written|put)|was (thinking of|talking about)|am talking about)
      (it|that|this|which|i|we|the (note|mail|message|list))? (should have|was (meant|supposed) to|were (meant|supposed) to|ought to have|should|ought to) (say|said|read|been|be|written|put) R
      (it|that)? (is|was|'s) R (that)? (i|we|boss) (mean|meant|meant to (say|write|put|type)|wanted to (say|write)|should have (said|written|put)|was (thinking of|talking about)|am talking about)
    `,
  },
  {
    // "So does Thursday", "Thursday ditto"
    family,
    sense: { say: 'carry', same: true },
    phrases: `
      (and|as)? (ditto|ditto for|same for|same with|same goes for|the same goes for|same goes|the same goes|the same holds|the same is true|so does|so do|so is|so are|so would|so 's|so will|so can|so could|so might|so should|so has|so have|as would|as is|as are|as does|as do) R
      R (ditto|likewise|the same|same)
      (and|as)? (likewise|similarly|(the)? same again|the same) (on|for|in|at)? R
      (and|as)? so (would|does|do|is|will|can) (its|the|a|his) (counterpart|twin|equivalent|opposite number|sister|match|same one) R
      R $mark (ditto|likewise|(the)? same (again|here|there|deal|thing|story|problem|situation|as before)?)
      R (:|-) (the)? same (W|W W) (,? (still|again|same) (W|Z|P)+)* (,? (different|another|other) W+)?
      R (:|-) (and|also)? still (in|at|on|with|off|away|there|out|stuck in|stuck at) (the|a|an|my|our)? (W|Z)*
    `,
  },
];
