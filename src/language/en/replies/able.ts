// What the writer can do: "I can do 2", "free after 3", "I have time on Thursday".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';
import { coming, theOneThat, theWindow } from './windows.ts';

const family = 'able';

const several = '(N|L|two|three|four|five|six|seven|eight|nine|ten|a dozen)';

export const able: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'yes', only: true },
    phrases: `
      (none|nothing|no other|no one) but R $works?
      (nothing|none) (except|other than) R $works?
      R or nothing
      (so|it|is|it 's|'s)* R or (O|nothing)
      it (has|would have|will have) to be R
    `.replaceAll('$theOneThat', theOneThat),
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      (these|those|they|it|this|that) A? ($works|$be $good) $me? ,? $except out=R $where?
      $who $be $free R ,? $except out=R $where?
      $who $can $do R ,? $except out=R $where?
      (A|all|all good|all fine|everything) (good|fine|okay|clear|possible|great|perfect)? ,? lparen? $except out=R rparen? $where?
      (the)? (short|quick|simple|long|final|my) answer (is|:|would be|then)+ R
      (so|then|which means|hence) (it|that) (is|'s|would be) R (for|from|with)? ($me|M)
      (it|that) (is|'s|would be) R=(L+ ((or|and|,)+ L+)*) ($me|M)
      (so)? it (would|will|must|has to|needs to|can only|'ll)* (have to|need to|want to|got to|end up|gonna)? be (at|for)? R
      (so|there|it|that|which|then)* (remains|remain|leaves us|leaves me) (therefore|then|us|me|for (me|us))* R
      (that|this|which)? (makes|make) it R
      (so)? (it|this|that) (becomes|comes down to|boils down to|turns out to be|came down to) R
      $who (am|are|is|'d be|would be)? (in favor of|all for|on board (with|for)|up for|down for|game for|on for|in for|cool with|comfortable with|content with|okay with|good with|fine with|amenable to|agreeable to|partial to|open to|available for|agree with|agree to|agreed with|in agreement with|booked in for|set for|ready for|sold on|happy for|happy about|standing by for) R
      (up|game|down|all) for R
      $who (am|are|is|will be|would be|stand|remain)? (fully|wholly|entirely)? at (your|everyone 's|the group 's|the team 's) (disposal|disposition|service|convenience|command) R
      (so|in truth|in fact)* it (is|'s|would be|must be|was) (really)? R ,? (that|which|when|who|where)+ (($who)? $works $me? $well?|$be $good (for|with)? $me?|$who (can|could) ($do)?|suits $me)
      ((that|which|this|it) leaves|leaving) (us with|me with|us|me|just|only)* R
      (so)? (that|this|which|it) (makes|gives|means) (us|me)? R (for $me|then)*
      (for)? R $who have (got)? (free hands|a free hand|carte blanche|all the time in the world|M in the world|my hands free|no plans|a clear run|a clear day|a clean slate)
      $who (give|offer|grant|spare) you R
      $who have R (for you|for this|for that|for it|free|clear|in hand)+
      (please|kindly)? (allot|allocate|assign|give|grant|reserve|find) (me|us) R
      (please|kindly)? (allot|allocate|assign|grant) R (to me|to us)?
      (the following|following|these|those) (dates|times|slots|ones|options)? (come into question|are (fine|okay|good|possible|suitable|acceptable|convenient|free|clear)|fit|work|suit|would work|would suit) (for|with|by)? $me? (:|-) ,? R
      $who (have|'ve)? (put|added|marked|noted|stuck|popped|penned|entered|written) R (in|into|down|down in|out|M|books)*
      $who (have|'ve)? got R=(T+|L+) (in|into|down|down in|out|M|books)*
      $who have (the whole of|the whole|all of|all|the entire)* R (free|open|available|clear|empty)
      you (can|could|may) have $me (A|for that)* R ,? ($except out=R)?
      you (can|could|may|will|'ll|are|are going to|do|would)? (have|get|have got|got|getting|catch|reach|grab|borrow) $me (A|for that|then|M)* R
      (come|come by|come over|come round|drop by|drop in|call|call me|ring|ring me|swing by|pop in|pop over|stop by|visit) (us|me)? (A|you like|you want|you wish|suits you|suits|round|over|in)* R
      $my ($calendar|week) (has|shows|have) (plenty of|lots of|some|a bit of|a)* (room|space|gaps|a gap|time|availability|slots|an opening|an hour) (free|open|available)? R
      (there is|there 's)? (plenty of|lots of|some|a bit of)* (room|space|time|availability|a (W)? (gap|slot|hole|window)|an (opening|hour|empty slot)) (in (my|our|the) ($calendar|week|diary))? R
      it is R=(A T+ ((or|,) T+)*)
      $who (have|had|'ve)? (said|put|gave|voted|answered|marked|ticked|told you|written|wrote) (a|an)? ($yes|$no|$maybe|M) (to|for|on|about) R (before|earlier|last time|first|originally|M)* ,? (but|and|,|now|sadly)* (i|we|that|it|this)? (now|sadly|M)* ((need|have|want|would like|must|will have) to|please|must|should)? (change|switch|make|turn|correct|is|be|must be|needs to be|has to be|becomes|has become) (it|that|this)? (now)? (to|into)? (a|an)? (yes|okay)
      there (will|would|'ll) be ${several} of us (coming|attending|joining|there|present)? R
      we (will|would|'ll) be ${several} (of us|people|persons|strong|in total|in number|altogether)* (coming|attending|joining|there|present)? R
      $who $can $do R (since|as|because) (W|'s|P|my W|the W)+
      (A|R) (goes|go) (us|me|to us|to me|for us|for me) (very|quite|perfectly)? (well|good|fine)
      $who (am|are|is)? (now|therefore)? (down to|left with|reduced to|limited to) (just|only|A)? R
      $who $can (ring|phone|call|telephone|visit|reach|skype|zoom|host|receive|see|video call) (you|them|everyone|us)? (from W+|over the phone|by W+)? R
      the? ${theOneThat} (is|are|would be|:) R
      the? part=T (that|when|on which)* (you (can|could|may|will|'ll|are going to|would)? (have|get|getting|catch|reach|grab|borrow) me|(i|we|boss) (can ($do)?|am free|have free|have|am available)|works|suits me|is free) (is|would be|:) R
      ${theWindow} (for $me|left|free|open|that week|remaining)* (is|are|would be|:|'s) R
      what $who (can|could) ($do|offer|offer you|give you) (is|are|would be) R
      $who (would|will) not say no to R
      $who? (would|could|will|shall) not (want to)? (turn down|refuse|miss|pass up|say no to) R (for (A|the world|W W*))?
      $who? (cannot|do not|can not) see (any|a|A|O|no|why)* (reason|grounds|obstacle|cause)? (why)? R (should|would|could) not (work|do|suit|be possible|go|be $good|happen)
      (there is|there 's|i see|we see|see)? no reason (why)? R (should|would|could) not (work|do|suit|be possible|go|be $good|happen)
      nothing (speaks|spoke|stands|speaking|standing)? (against|in the way of|to stop|stopping|preventing) R
      $who (am|are) (sure|certain|confident|positive) (about|of|on) R
      no (doubt|doubts|question|complaints|reservations|qualms) (about|on|with|over) R
      $who? (will|shall|am going to|are going to) make R work
      $who (am|are) (your|the) (man|woman|person|girl|guy|gal|people|team|M) (for|on) R
      $who (have)? (cleared|freed|freed up|emptied|opened up) ($my|all|everything|W)* ($calendar|day|morning|afternoon|evening|decks|desk)? (for|on)? R
      $my (M|one)? (free|open|available|clear|spare|possible) day=T (is|'s|would be|falls on) R
      $who (give|gives|gave|have given|has given|have) (his|her|my|our|their|the|a|an)* (okay|consent|agreement|blessing|approval|nod|green light|thumbsup|go ahead) (for|to|on) R
      $who can (release|send|spare|dispatch) (someone|somebody|a W|W W) R
      $who $have (nothing|O) (else|going|happening|pressing|much|M)* (on|in the way)? R
      (odd|even) (numbers|ones|slots|options|days|times|dates)? M? (:|-) ,? R
      (two|three|four|five|six|N|L|most|A) (out)? of (the|those|these|them|your)* (two|three|four|five|six|seven|N|L|A)? (options|slots|dates|times)? ($works|are $good) $me? $well? (:|-) ,? R
      $who? (am|are)? (holding|saving|reserving) R (for (you|this|it|that))?
      (got|have) (nothing|O) (on|planned|scheduled|booked|M)* R
      $who (can|could) cover R
      $my (choice|vote|pick|selection) (falls|fell|lands|landed|goes) (on|to|for)? R
      $who (do|does) not have (anything|nothing) (on|planned|scheduled|booked|else|in my calendar|M)* R
      no (conflicts|plans|appointments|events|commitments) R
      (please)? (change|switch|move|swap|set) (my|our) (vote|answer|choice|reply|yes|pick) (over)? to R
      $who $can be $free (for)? R
      $who (also)? add R
      (so)? it (is|has|would|will)* (got to|have to|has to|gotta)+ be R
      affirmative (on|for|to)? R
      $who (can|hereby)? (confirm|confirming) (my|our) (assistance|coming|availability|attendance|presence|participation|yes) (for|on|at|in)? R
      $who (have|'ve)? (accepted|confirmed|chosen|picked|selected|ticked|said yes to|signed up for|gone for|opted for|voted for|plumped for) R
      free (on|at|for)? A (of)? (the|your|these|those)? (W)* (times|dates|slots|options|days)? R?
      (for)? R $who (do not|does not)? have (any|no|none)* (problem|problems|issue|issues|objection|objections|conflict|conflicts|constraint|constraints|preference) (at all|with (that|this|it|them))*
      you can (count on|rely on|bank on) (me|us) (for)? R
      $who (can|could|will|shall|would|'ll|'d) ${coming} R
      (provided|if|since|as) (everyone|everybody|all|you|you all|you guys|others|V|most people|the (team|group|majority))+ (else)? (is|are|do|does|really|would|can|all|want|wants|prefer|prefers|like|likes|goes|go|keen|happy|okay|fine|set|with|on|for|to|do|make|have|votes|vote|settled|agrees|agree|picks|pick|chooses|choose|opts|opt)+ R ,? (then)? (that|it|this|i|we|so)* ('s|is|am|are|can|will|do|does|would be|also|works|suits|have|shall|be|go|come|too|happy|okay|fine|good|along|no objection|join|$good|with|it|that)+ $me?
      $who (propose|choose|pick|select|take|accept|prefer) (from|out of|of|among|amongst) (A|the|these|those|your|given|W)* (:|,)? R
      (the)? (rest|others) (is|are)? (open|free|clear) R
      $who $can $do R
      $who $can (now|still|A|M)* take part (in|on|at) R
      (so|then|and)* R (is|are|'s) (all|entirely|M)* (yours|up for grabs|there for the taking|free to take) ((if|should) (you|W|M|it|that|them|so)+)?
      $who $can $do (on|at)? (it|this|that|something|anything|you|them|everyone|everybody|us) R
      $who $can (find|spare|carve out|make|manage|do|give you|offer you|free up|set aside) (D|N minutes|a slot|a gap|some time|time|a window|a moment|a bit of time|half an hour|an hour) R
      R ,? $who $can (find|spare|carve out|make|manage|give you|offer you|free up|set aside) (D|N minutes|a slot|a gap|some time|time|a window|a moment|a bit of time|half an hour|an hour) (for you|for this|for that|M)*
      $who (would|'d)? be (grateful|thankful|obliged|delighted|overjoyed|thrilled) (for|with|if it were|if we could do|to have) R
      $who (can|could) R
      $who (am|are|is|will be|'ll be) in R
      $who M (work|do|take|meet) R
      $who can (receive|see|host|welcome|accommodate|fit in|take) (you|them|everyone|us)? R
      $who (am|are) yours R
      $who (certainly|do) can ($do)? R
      R $mark? ($who $can|you (can|may|could)) ($do|have $me|sit|natter|yak|gossip|go on|stay)+ (to $me|with $me|you|A|M)* (for)? (all|as long as|as much as|as often as|until|till) (A|you|everyone|the cows|your heart 's) (like|likes|want|wants|wish|please|need|come home|content|you like|you want)
      $who (can|could) (offer|make work|make) R
      $who (am|are|is|will be|'ll be) (not|never) $unfree (on|at|for|M)* R
      but R (is|are|does|do|would|will|can|could)
      ($who $be)? (A|all)? $free ,? lparen? $except out=R rparen? $where?
      (will|shall|can|could) ${coming} R
      (it|that|this|so)* (will|would|'ll|must) (have to|need to|got to|want to)? be (at|for|on)? R
      $who (am|are) (right|all right|sweet|sorted|set|good to go) for R
      (two|three|four|five|N|some) of (those|these|them|the (slots|dates|times|options|days)) ($works|$be $good) (for|with|by)? $me? (,|:|-)+ R
      (P|my W|our W|the W|W|he|she|they) (cannot|can not|is not able to|are not able to|is out|are out|is away) ($do)? R ,? but (i|we) (can|could|am|will|do)
      $who (can|could) (make|get) R (work|happen|free|available|possible)
      $who (can|will|shall|am able to|are able to) (make|get) (it|that|this|something|things) (work|happen) (on|for|at|with)? R
      $who can (meet|talk|speak|come|join|attend|see you|meet you) (you|them|everyone|all)? R
      (can|could|able to|happy to|glad to) $do R
      can R
      $who $be (A|all)? $free R
      $who $be $free (for|with|to)? (you|this|it|that|a call|a meeting|a chat|the call|the meeting|meet|talk|attend|join|speak|chat|do it|do this) R
      $who (am|are|is|will be|would be) $free (for|on|with|in|anytime|any time|at any time|all)? R
      (free|available|open|around|clear|good|fine|okay|flexible) (on|for|from|anytime|any time|with|to meet|to talk)? R
      (good|fine|okay|happy|free|available) for $me R
      $who (will|would|shall|can) (be there|attend|join|come|be joining|be attending|present) R
      $who? (will|would) be (able|glad|happy|delighted|pleased) to $do (it|that|this)? R
      (goes|fits|suits|passes) (me|us)? R
      $who (am|are|will be|'ll be) R (in|at) (the|my|our) (house|office|building|shop|studio|school|lab|clinic|firm|company|area)
      $who (come|join|attend|take part|participate|show up|turn up) (gladly|along|over|A)* R
      (A|all|both) (also)? (can|okay|fine) (do|make|one|lah|A)* ,? $except out=R $where?
      (with the exception of|except for|apart from|other than|aside from|bar|barring|save for|excluding) out=R ,? $who ((can|could) ($do|A|M)+|$be (A|M)* $free (A|M)*)
      $who (will|would) be (delighted|pleased|thrilled|honored|honoured) to $do (you)? (by|over|in|round|along)? R
      $who (stay|remain|am staying) $free R
      $who $have nothing but time R
      R $mark? $who $have (nothing but time|(bags|heaps|tons|oodles|masses|stacks|acres) of (time|room|space))
      $who $have (some|a bit of|(bags|heaps|tons|oodles|masses|stacks|acres) of|plenty of|lots of|loads of|enough|any|free|more|a little|good)* (time|availability|space|room|capacity|flexibility|gaps|openings) (free|available|open|for (you|this|it|that)|to (meet|talk|chat|speak))? R
      $who $have (a|an|one|another|some|two|few|D|N)* (free|open|available|small|short|good|big|little|decent|clear|large|half)* (gap|slot|window|opening|hole|space|spot|break|hour|hours|minutes|time) (free|available|open|spare|for (you|this|it|that))? R
      $who $have (a|the|some|my|our|all|whole|still)* (free|clear|open|empty|quiet) R
      (would love to|would be (happy|glad|delighted) to|will be able to|am able to) $do R
      $who $have D (free|available|spare|open)? R
      $who $have (nothing|no (other)? (meetings|conflicts|plans|commitments|appointments|clashes|problem|problems|issue|issues|objection|objections)) (else|on|with|for|planned|scheduled|booked|to|against|in the calendar)* R
      $who $have R (free|open|available|clear|empty|spare)
      $who $have (kept|reserved|saved|held|freed up|cleared|set aside) R (for (you|this|it|that|us|the (meeting|call))|free|open|clear)?
      $who $have (blocked|blocked out|blocked off) R (for (you|this|it|that|us|the (meeting|call)|our (meeting|call)))
      $who (keep|will keep|kept|am keeping|are keeping|have kept) R (free|open|clear|available|for you)?
      nothing (on|planned|scheduled|booked|against|speaks against|wrong with) R
      no (problem|problems|issue|issues|conflict|conflicts|objection|objections|objection to|objections to|clash) (with|for|to|on)? R
      $my ($calendar|week|day|morning|afternoon|diary) $be (totally|wide|all|A)? (open|clear|free|empty|good) R
      $who (do not|would not) mind R
      $who $have (no)? (nothing|objection|objections) against R
      (it|that|this|everything) $works $me? $well? (on|for|at)? R
      (it|this|any time|anytime) $be $good (with|for|by)? $me? R
      (is|are|would be|will be) (possible|good|okay|fine|convenient|suitable) (for|with)? $me? R
      (possible|good|fine|okay) (for $me)? (is|are|would be) R
      it (would|will|should)? (be)? (works|work|suits|suit) $me R
      yes ,? $who (can|could) ($do)? R
      yes ,? R $works $me? $well?
      yes ,? R $be $good
      $who (really)? (like|liked) R
      (please)? (change|set|switch|update|put|correct|make|mark|amend) (my|the|our)? (answer|vote|reply|response|status|entry)? (for|on|to)? R (from (yes|no|maybe|M))? to (a)? (yes|okay)
      (available|availability|free|good|okay|yes|can do|works|work|possible|options|options that work|preferences|times that work|dates that work|slots that work|times|dates|slots|what works|the following work|these work|working|that work|suitable|suits|doable|my times|my dates|open|accepted) (times|dates|slots|options|days|ones)? (for $me)? (is|are)? (:|-) ,? R
      $my (availability|available times|available dates|available slots|free slots|free times|times|options|possible dates|possible times|possibilities) (is|are|would be)? (:|-)? ,? R
      $who (can|could) ($do)? (the following|these|any of these|the below|these ones|following)? (times|slots|dates|days|ones|options)? (:|-) ,? R
      $who $be $free (at|on|for|as follows|the following|these|following|below)* (times|slots|dates|days|ones|options)? (:|-) ,? R
      (these|those|the following|following) (times|slots|ones|dates|options|days)? (would|will)? ($works|be $good|are $good) $me? $well? (:|-) ,? R
    `,
  },
];
