// What the writer cannot do: "I can't do 2", "Tuesday is out", "away until Thursday", "dentist at 10".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'unable';

/** ", one hour", "(30 minutes)" */
const taking = '(,|lparen|-) (about|around|roughly|so|M)* length=D (long|or so|rparen)*';

/** "the odd one out", "the only snag" (without its "only"): of a list, what does not work. */
const snag =
  '(odd one out|odd man out|outlier|exception|snag|hitch|catch|sticking point|stumbling block|fly in the ointment|trouble|problem|clash|conflict|obstacle|no go|difficulty|spanner in the works)';

export const unable: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'no' },
    phrases: `
      R (is|are|'s|gets|becomes|looks) (very|quite|rather|too|really|M)* (complicated|compromised) (for|with|by)? $me? $why?
      (the|our|my) (office|company|school|plant|factory|shop|branch|department|institute|university|bank|practice|firm|site|lab|clinic|whole W) (is|are|remains|remain|stays|stay|will be|will remain) (closed|shut) (from|on|for|between|until)? R (for (the|a|an|our)? (W|'s)+|because of (W|'s)+|due to (W|'s)+)?
      $who $cannot ($do)? R ,? $except out=R
      R (is|are|'s|was|has been|have been) (already|long|M)* promised ((to|away) (my|our|the|a|W|P|'s)*)?
      R (belongs|belong) to (my|our|the|a|W|P|'s)+
      $who owe R to (my|our|the|a|W|P|'s)+
      R and (i|we) (do not|never) (get along|get on|mix|agree)
      R ,? it $cannot (be)?
      $who (have|had|'ve)? (just|already|M)* (crossed|struck|ruled|scratched) (out|off)? R (out|off)?
      $who $cannot ($do|hold|squeeze in|take on|manage) $sessions (on|for|at|in)? R=$days $why?
      R=$days $mark? $who $cannot ($do|hold|squeeze in|take on|manage) $sessions $why?
      R $notwork $me? ,? $except out=R
      $who be? $unfree R ,? $except out=R
      R 's? A? $notwork $me? $well? $why?
      (so|that|this|which|it|and)+ (also|pretty much|M)* (kills|kills off|rules out|wrecks|scuppers|sinks|wipes out|torpedoes|knocks out|ruins|does for|puts paid to|puts the kibosh on|eliminates|excludes|precludes|crosses out|crosses off|writes off|strikes out|is the end of|spells the end of|takes care of your) (the|my|our|your|all|both|A)* R (for $me|then|completely|altogether|too|as well|M)*
      R $notwork $me? $well? A
      R $notwork (with|for|in)? $my ($calendar|travel plans|team|side|end|week|day)
      $who (have|had|'ve)? (said|put|gave|voted|answered|marked|ticked|told you|written|wrote) (a|an)? ($yes|$no|$maybe|M) (to|for|on|about) R (before|earlier|last time|first|originally|M)* ,? (but|and|,|now|sadly)* (i|we|that|it|this)? (now|sadly|M)* ((need|have|want|would like|must|will have) to|please|must|should)? (change|switch|make|turn|correct|is|be|must be|needs to be|has to be|becomes|has become) (it|that|this)? (now)? (to|into)? (a|an)? no
      R $be (my|our|a) non T
      R $be (one of)? (my|our|boss 's) (non working|nonworking|off|free) (day|days)
      R (does|do|would|will) not do it ((for|with) $me)?
      R (clashes|conflicts|overlaps|collides|interferes|coincides|clash|conflict|overlap|collide) with W+
      R (is|are|'s|being)? (clashing|conflicting|overlapping) (with (W|'s|P)+)?
      not $good (for|with|by)? $me? R $why?
      R (is|are|'s)? (a|in)? (clash|conflict|conflicting) (with W+)?
      R $notgood A? $good (for|with|by)? $me? $why?
      R $notgood A? $good A
      R $notgood (an|a)? (option|possibility) $why?
      R $notgood (good|possible|convenient|suitable) to $do
      (my|our) R (is|are|'s) (not)? $bad (for|with)? $me?
      (the|my|our|one|a|only|sole|single|M)* ${snag} (there|here|for $me|with (that|this|it|them|your W)|in (the|your) list|M)* (is|are|would be|is with|:|,)+ R
      (there is|there 's|i see|i have|we have|i 've got|i can see|i only see|there is only|with) (just|only|but|M)* (a|one|the)+ (small|little|single|tiny|M)* ${snag} (there|here|for $me|M)* (:|,|with|namely|and (that is|it is|that 's))+ R
      (the|my)* (only|sole|one|single|M)* (one|ones|thing|day|slot|time|date|option) (that|which) (clashes|conflicts|is (no good|out|a problem|impossible|awkward)|$notwork|cannot be done|causes (trouble|problems)|gives me trouble) (for|with)? $me? (is|are|would be|:) R
      R (is|are|'s|would be) (the|my|our|a|M)* (only|sole|one|single|M)* (one|ones|thing|day|slot|time|date|option) (that|which) (clashes|conflicts|$notwork|causes (trouble|problems)|gives me trouble) (for|with)? $me?
      R ,? (being|is|as|would be) (the|my|our)+ (only|sole|one|M)* (exception|odd one out|outlier|snag|problem child|fly in the ointment)
      R $be (A|all|both)? $bad (for|with|by|on|in|here|there|over here)? ($me|$my ($calendar|side|end|team|diary))? $why?
      R $bad (for|with|by)? $me? $why?
      (no|without (a|any)?) (babysitter|sitter|childcare|cover|car|lift|substitute|stand in|carer|nanny|help|internet|power|electricity|water|signal) R
      $who? $cannot (get|find|organize|arrange|sort|sort out|get hold of) (a|an|any|the|my|our|A)* (babysitter|sitter|childcare|cover|lift|car|substitute|stand in|replacement|dog sitter|carer|ride|transport) (W)? (for|on)? R
      R $mark? $who? $cannot (get|find|organize|arrange|sort|sort out|get hold of) (a|an|any|the|my|our|A)* (babysitter|sitter|childcare|cover|lift|car|substitute|stand in|replacement|dog sitter|carer|ride|transport) W?
      (you|they|everyone|the W)? (will not|'ll not|are not going to|will never) (see|find|catch|get) (me|us) (there|here|then|anywhere|around)* R
      R (will not|is not going to) (see|find) (me|us) (W|Z)*
      $who? $cannot (leave|get away from|get out of|abandon|desert) (the|my|our|him|her|them|W)+ R
      (there is|there 's|i have|we have|i have got)? (nobody|no one) (else|here)? (to|who can|who could|free to|left to) (watch|mind|look after|man|cover|run|hold|take|open|sit with|pick up|collect|feed|milk|drive) (the|my|our|him|her|them|W)+ R
      R $mark? (there is|there 's|i have|we have|i have got) (nobody|no one) (else|here)? (to|who can|who could|free to|left to) (watch|mind|look after|man|cover|run|hold|take|open|sit with|pick up|collect|feed|milk|drive) (the|my|our|him|her|them|W)+
      R $be $bad A
      R $be (A|both|all)? (right|smack|slap|bang)? in the middle of (W|'s|P)+
      R (falls|fall|land|lands|come|comes) (A|both|all)? (right|smack|slap|bang)? (in the middle of|during|on|in) (W|'s|P)+
      R (has|have|'s)? (just|already)? (been|got|gotten|became|become) (taken|booked|filled|filled up|unavailable|full|blocked|difficult|impossible)
      (my (boss|manager|team|client|wife|husband|partner|assistant|secretary|colleague)|P|they|someone|somebody|she|he|boss|work|the W|our W) (has|have|had|just|already)* (put|scheduled|called|booked|arranged|planned|set|moved|slotted|dropped|planted|slapped|stuck|thrown|organized|plonked|sprung) (me|us)? (in|on|up|down)? $engagement (on|in|for|into)? R
      R $mark? $who $cannot ($do)? (it|that|this)? $why?
      R $mark? $who $be $unfree $why?
      R $mark? $who (am|are|is|will be) not
      R $mark? $who (will|would|shall) (also)? be $unfree $why?
      R $mark? $who (am|are|is|will be)? not (going to be)? $free $why?
      R $mark? $who (have|have got|has|has got|got|had|'ve) $engagement $why?
      R (no|zero) (time|chance|availability|capacity|luck|joy|space|room) (for $me|at all)*
      R $mark? no (time|chance|availability|capacity|space|room) (for $me|at all)*
      R $who (do not|does not|never) (work|have (any)? (time|availability|space|room|capacity))
      R $who (would not|will not) (be able to)? (make it|manage|make)
      $who $cannot ($do)? (it|that|this)? R $why?
      ($who)? $cannot (make|get|have|see|find a way to make|figure out how to make) R (to)? (work|working|fit|happen|go|suit|work out|fit in) $me? $why?
      $who $cannot $do (anything|something|it|that|this) R $why?
      $who $cannot $do R A
      $who (do|does) not (think|believe|expect|suppose|reckon|imagine|see) (that)? $who ($can)? ($do|$be able to $do) R $why?
      $who (do|does) not (think|believe|expect|suppose|reckon|imagine) (that)? R $works $me? $why?
      $who (do|does) not (think|believe|expect|suppose|reckon|imagine) (that)? R $be $good (for)? $me? $why?
      $who (will|would|shall) not be R $why?
      $who (am|are|is) not (in|there|around|here)? R $why?
      (will|would) not be (in|there|around)? R $why?
      O (does|do|will|would|can|is|are) R
      nor (does|do|will|would|can|is|are) R
      $cannot ($do)? R A? $why?
      $who? $cannot (take|do|make|have|hold|accept|join|attend|host|schedule|fit in|face) A? (W|phone|video)? (calls|meetings|visitors|appointments|guests|visits|phone calls) R $why?
      $who? $cannot (talk|speak|be reached|get through) (to|with|by) (anyone|anybody|you|people|A|phone|any of you) R $why?
      (am|are|is|be)? not (be)? able to $do R $why?
      no (can do|go|good|chance|way|luck|time|availability|dice|joy) (on|for|with|in)? R
      $who (am|are|is|will be|would be|'ll be|shall be|be|being) $unfree R $why?
      $who (am|are|is|will be|would be) $unfree (for|on|all|from|the whole of|throughout|during|since|on and off|most of|much of|for most of)* R $why?
      (will be|shall be|would be|am)? $unfree (for|on|all|from|the whole of|throughout|during|most of)* R $why?
      $who (am|are|is|will be|would be)? (not|never) (be)? $free (for|with|to $do|to meet|at all)* R $why?
      not $free (for|with|to $do|to meet)? R $why?
      $who $notgood $free R A
      $who (do|does|will|would|did) not have (any|the|enough)? (time|availability|space|room|capacity|gaps|slots|openings|a gap|a slot|a free slot|a minute) (free|available|left)? R $why?
      $who $have no (time|availability|space|room|capacity|gaps|slots|openings|free slots|gap|slot|childcare) (free|available|left|for (you|this|it))? R $why?
      $who (do|does) not (work|come in|do meetings|take meetings|have childcare|go in) R
      $who never (work|do|make) R
      $who (do not|does not) (ever|really|usually|generally)? (do|take|accept|schedule|hold) (calls|meetings|anything)? (on|at|in|before|after)? R (full stop|period|ever|at all|M)* $why?
      $who $have $engagement R $why?
      $who $have $engagement R ${taking}
      R $mark? $who $have $engagement ${taking}
      $who $have $engagement (scheduled|booked|planned|already|on|then|set)* R $why?
      $who $have R $engagement
      (got|have|have got) $engagement R
      $who do $errand R
      $who $have R (off|booked|blocked|blocked out|full|taken)
      there (is|are|will be) $engagement R
      $who (have to|must|need to|will have to|will need to|should|will|shall) (miss|skip|pass on|decline|say no to|rule out|turn down|drop|give R a miss) R
      $who (have to|must|need to|will have to|will need to|am going to have to|want to|hate to) (pull out of|cancel|back out of|withdraw from|get out of|opt out of|bow out of|give up|take back|retract|duck out of|step out of|skip out on) (my yes (for|to|on))? R
      (miss|pass on|declining|decline|ruling out|ruled out) R
      R ('s|is|are|will be) (the|my|our) (day|days|morning|afternoon|evening) (that|when|on which)? (the|my|our|his|her) (W|'s)* (come|comes|visit|visits|stay|stays|arrive|arrives|are visiting|is visiting|are staying|are over) (W|to W|for W|over)*
      R ,? $who (have to|must|need to|will have to|will need to|am going to have to|had better|would have to|am forced to|should|will|am obliged to) (miss|skip|pass on|decline|say no to|rule out|turn down|drop|refuse|reject|exclude|forgo|forego|give up|let go|sit out)
      R $who (discard|exclude|rule out|refuse|reject|decline|cross out|turn down|strike out)
      $who (would|will|can|could) not (make|do|manage|reach|get to) R (either|any more|anymore|now|then|on time)?
      $who (must|have to|need to|got to|am due to) be (at|in) (W|'s)+ R=$days
      R=$days ,? $who (must|have to|need to|got to|am due to) be (at|in) (W|'s)+
      $who (am|are|will be) (going|flying|traveling|travelling|driving|heading|off) (to|from|back|home|back to|back from|out to|over to) W+ R
      R $who (am|are|will be) (going|flying|traveling|travelling|driving|heading|off) (to|from|back|home|back to|back from|out to|over to) W+
      $who (fly|travel|drive) (to|for|home|back) W* R=$days
      (R=$days ,?)? $who (fly|leave|head|travel|drive) (out|off|home|back|away)? (to W+)? R=$days
      R=$days ,? $who (fly|leave|head|travel|drive|flies|leaves|heads|travels|drives) (out|off|home|back|away)? ((to|for|from) (W|Z)+)? T?
      (i|we|boss) (work|clean|cook|serve|volunteer|help|help out) (at|for|behind) (the|a|my|our|an) (W|'s)+ R=$days $why?
      $who (teach|lecture|fly|am teaching|are teaching|volunteer|coach) W* R=$days
      R $who (teach|lecture|fly|volunteer|coach) W*
      R $who (will|would) (prefer|like) not to
      R (will|would|is going to|could) be (a)? (challenge|problem|struggle|issue|stretch too far)
      R $who (would)? (struggle|will struggle)
      $who (would|will) (struggle|have (trouble|difficulty|difficulties|problems|a problem)) (to $do|with|on|making|making it)? R
      (with|for) R ,? $who $have (a|some|the)? (problem|problems|difficulty|difficulties|conflict|clash|conflicts|collision|overlap) (with W+)?
      $who $have (a|some)? (problem|problems|trouble|difficulty|difficulties|conflict|clash|issue|conflicts) (with|on|for)? R
      $my ($calendar|week|day|morning|afternoon|diary) $be (A)? (full|busy|packed|booked|blocked|jammed|rammed|chocka|booked up|fully booked|booked solid|mad|crazy|a mess) R
      $who (am|are) (A)? (full|busy|packed|booked|blocked) R
      R $my ($calendar|week|day|morning|afternoon|diary) $be (A)? (full|busy|packed|booked|blocked|jammed|rammed)
      do not count on $me (for)? R
      (please)? (change|set|switch|update|put|correct|make|mark|amend) (my|the|our)? (answer|vote|reply|response|status|entry)? (for|on|to)? R (from (yes|no|maybe|M))? to (a)? no
      R (has|have) (become|turned into|turned out to be) $bad
      $cannot $do (:|-) ,? R
      $who $cannot $do : ,? R
      (neither|none|not one) of us (can|could|is able to|will be able to) ($do)? R
      (neither|none|not one) of us (is|are|will be) $free R
      R (has|have|'s|is|are) gone (again|already|now)?
      $who $have no (car|boat|babysitter|sitter|childcare|cover|transport|lift|van|minder|nanny|staff|signal|internet|electricity|power|room|office|desk|ride|bus|train|connection|wifi|driver|keys|key|access|parking|help|helper|substitute|stand in) (on|for)? R
      count $me out (for|of|on)? R
      (the)? (one|ones|day|days|slot|slots|time|times|date|dates|option|options) (that|which|where|when)? $who $cannot ($do)? (is|are|would be|:) R
      R (is|are|'s|would be) (the)? (one|ones|day|days|slot|slots|time|times|date|dates|option|options) (that|which|where|when)? $who $cannot ($do)?
      (the following|following|these|those) (dates|times|slots|ones|options)? (do not|does not|cannot|will not) (come into question|work|suit|fit|do|go)? (for|with|by)? $me? (:|-) ,? R
      (the following|following|these|those) (dates|times|slots|ones|options)? (are|is) (not)? ($bad|$good|out) (for|with|by)? $me? (:|-) ,? R
      $polite? (please)? (strike|take|cross|scratch|pull|remove|leave|drop|rub|knock|put) $me (off|out|down as (a)? no) (the list)? (for|of|on|from)? R
      $polite? (please)? (withdraw|cancel|cancel out|retract|revoke|reverse|rescind|unsay|undo|scrub) (out)? ((my|our) (acceptance|yes|agreement|confirmation|okay|vote|answer|acceptance) (of|for|to|on)?)? R
      (you can|please|let us)? (forget about|rule out|write off|say goodbye to|kiss goodbye to|wave goodbye to|say no to) R
      $who (discard|exclude|rule out|refuse|reject|discount|dismiss|strike out|cross out|eliminate|drop|scratch|must refuse|must decline|decline) R
      R (is|are|'s|was|has been|have been|had to be)? (lost|excluded|discarded|eliminated|history|struck out|crossed out|sacrificed|scrapped|binned|voided)
      R (has|have|'s|is|are)? (gone|went|moved|changed|turned|switched|slipped|now)* (from (a)? (yes|maybe|M|no))? (to|into) (a|an)? (firm|definite|clear)? no
      (please|kindly|you can|so|then)* (make|mark|put|set|call|count|consider|record|log|note) (my|our|the)? R (down|in|as)* (a|an)? (firm|definite|clear)? no (please|for $me|from me|then|now|M)*
      (turn|change|make|flip|switch|downgrade|move) ((my|the|our) (X)* (about|for|on|to|of)?)? R (in|from (yes|no|M|maybe))? (to|into) (a|an)? (firm|definite|clear)? no
      (the|my|our|a|an|W 's|his|her|their|some|P 's)+ (W|'s)* (eats|eats up|eats into|takes up|swallows|swallows up|fills|fills up|occupies|blocks|kills|kills off|rules out|knocks out|wipes out|takes out|precludes|prevents|scuppers|wrecks|ruins|monopolises|monopolizes|clashes with|conflicts with|collides with|overlaps with|overlaps|coincides with|interferes with|clash with|eat|eat up|take up|fill|occupy|kill|rule out) R
      R (sits|sit|meets|meet) (the|my|our|W) W*
      R $who can (O|neither|A)
      R (O|nor|no|not) (A|at all)*
      (it|that|this) (does not|will not|would not|cannot) (work|be possible|suit|fit) $me? (on|for)? R $why?
      (it|that|this) ('s|is|will be|would be) (not possible|impossible|difficult|hard|not good|no good|tricky) (for $me)? (on|for)? R $why?
      but R (is|are|does|do|would|will|can|could) not
      (i|we) (hereby|M)* (withdraw|retire|recuse (myself|ourselves)|pull out) from R
      something (has|have|'s|is)? (came|come|cropped|popped|coming) up (at work|at home|urgent|M)* R
      (one|two|three|four|N|a|a couple of|a few|some|several|my|the|only)* (clashes|clash|conflicts|conflict|problem|problems|refusals|exception|exceptions|no goes|nos) (for|with|on|here|in my diary)* $me? (:|-|,)+ R
      (count|rule|write|leave|keep|take|cross|scratch) $me out (for|of|on|from)? R
      (you|they|everyone)? (will|'ll|would)? (have to|need to|must|can|should|had better)? (do|manage|cope|make do|get by|get along) without $me (on|for|at)? R
      $who (am|are|will be|'ll be|will|'ll|have to|must)* (giving|give) R (a miss|the swerve|a wide berth|a body swerve)
      (please|kindly|let us|best)* (steer|stay|keep) (clear|away|well clear|well away) (of|from) R
      R=$days ('s|is|are|will be) A? (exactly|just|M)? (when|the day|the morning|the afternoon) (that)? (my|our|the|his|her|W 's)+ (W|'s)* (descend|descends|invade|invades|turn up|turns up|meet|meets|gather|gathers|rehearse|rehearses|deliver|delivers|inspect|inspects|need|needs|expect|expects|arrive|arrives|come|comes|visit|visits|start|starts|(is|are) (visiting|coming|over|here|off|away|closed|shut|in W|getting|having|on W|at W)|has|have|gets|get|move|moves|goes|go|fly|flies|leave|leaves|graduates) (W|P|'s|N)*
      (my|our|the)? (answer|reply|response|vote|verdict) (is|would be|has to be|must be|:)* (a|an)? (firm|clear|definite|M)? no (for|to|on|regarding)* R
      (my|our)? (sincere|deepest|M)? regrets (for|on)? R
      (please|kindly)? excuse (me|us) (from|for|on)? R=L
      (my|our) (answer|vote|reply|response) (for|on|to|regarding|about|concerning) R (is|:|would be|must be|has to be|remains|stays) (a|an)? (firm|definite|clear|polite|M)? no
      (the|my|our|her|his|W|'s)+ (keeps|keep|is keeping|will keep|has) (me|us|boss) (busy|tied up|occupied|away|booked|stuck|tied down|running|chained|going|on my feet) ((in|at|on|to|with|from) (W)+)? R
      $who (have|'ve|had)? (already|M)* (promised|committed|dedicated|devoted|pledged|given|lent|given over) R to (my|our|the|a|his|her|W|'s|P)+
      (it|that|this)? $cannot be R
      (two|three|four|five|N|one|some) of (those|these|them|the (slots|dates|times|options|days)) ($notwork|$be $bad|$be no good|clash|clashes) (for|with|by)? $me? (,|:|-)+ R
      (it is|it 's|it was|it would be|is) R (that|which|who) ($be $bad|is out|is a (problem|no|clash|conflict)|are out|$notwork|$who $cannot ($do)?|clashes|clash) (for|with|by)? $me? $why?
      R $be (well|just|far|way|M)? (outside|beyond|past|before|after|not (in|within|during)) (of)? (my|our|the|W|'s)* (hours|shift|working (day|days|week|time))
      R $be (well|just|far|way|M)? before (my|our|the|his|her|P 's)+ (W|'s)* (gets|arrives|opens|starts|lands|is up|wakes|wakes up|is awake|runs|goes|comes|is open|is back|is home) (W|P)*
      R $be (well|just|far|way|M)? after (my|our|the|his|her|P 's)+ (W|'s)* (leaves|goes|closes|ends|shuts|finishes|has left|have left|has gone|is gone|is shut|is closed|goes home|stops) (W|P)*
      (it is|it 's)? not (T+|L) (but|, but|, it is|it is) R (that|which|where|when) ($who $cannot ($do)?|is $bad|$notwork) $me?
      (it is|it 's)? not (T+|L) but R (is|are|'s) (the)? (one|ones|day|days|slot|slots|time|times|date|dates|option|options)? (that|which|where|when)? ($who $cannot ($do)?|$bad|$notwork) $me?
      $who (can|could) (only)? not R
      $who (can|could) R not
      R ,? (it|that|this|they|these|those) ('s|is|are|will be|would be|looks|seems)? $bad (for|with|by)? $me?
      R ,? (it|that|this|they|these|those) ('s|is|are|will be) (A|both|all)? (a|an|the|my|our|public|bank|national|local)* (holiday|holidays|fiesta|feast|vacation|vacations|feast day|feast days|day off|days off) (in (Z|W)|here|there|M)*
      (so|hence|therefore|which means|meaning|thus|then|and)+ (please)? (nothing|O) R=T+ (please|then|M)*
      O (at all)? R=T+ (works|suits|is possible|is good|possible|please|is any good|is any use) (for|with)? $me? (M)*
      R (that (week|day)|then|on my side|M)* (is|are|'s|will be) (all|just|only|wall to wall|back to back|one long|taken up (by|with)|filled with|full of|nothing but)* (inspections|meetings|calls|travel|showings|viewings|exams|hearings|rehearsals|depositions|appointments|audits|lectures|seminars|interviews|deadlines|rounds|surgeries|board meetings|site visits|classes|lessons|workshops|trainings)
      O R=V
      R ,? (it|that|this) $notgood $good (for|with|by)? $me?
      R ,? (it|that|this) $notwork $me?
      R $mark? $who $cannot ($do)? (it|that|this)? (any more|anymore|any longer|either|after all)
      $who $cannot ($do)? O
      R (is|are|would be|'s) O (for)? $me?
      R $who $have no (time|availability|space|capacity)
      R $who $have to (decline|pass|say no)
      R is $unengaged? (W)? (meeting|conference|exam|workshop|training|travel|offsite|admin|study) day
      R ('s|is|are) (the day|when) of? $engagement
      (anything|all|everything) R $be $bad
      (unavailable|not available|busy|no|unavailability|away|out|blocked|cannot do|cannot|impossible|does not work|do not work|not possible|conflicts|booked|not free|not good|bad|not ok) (times|dates|slots|options|days|ones)? (for $me)? (is|are)? (:|-) ,? R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no', implied: true },
    phrases: `
      $who (have to|must|need to|got to|am going to have to) (take|bring|pick|collect|drop|drive|accompany|attend|visit|look after|see|cover|teach|fly|travel|go to) W+ R=$days
      R=$days ,? $who (have to|must|need to|got to|am going to have to) (take|bring|pick|collect|drop|drive|accompany|attend|visit|look after|see|cover|teach|fly|travel|go to) W*
      $errand R
      R $errand
      R (:|-) $errand
    `,
  },
];
