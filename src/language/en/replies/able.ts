// What the writer can do: "I can do 2", "Tuesday works for me", "free after 3", "I have time on Thursday".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'able';

/** "the one that works", "the only day I can do" (without its "only"). */
const theOneThat = `((one|ones|slot|slots|time|times|option|options|day|days|date|dates|window|gap|opening|chance|hope|bet|space|hole|spot|possibility|thing)? (that|which|when|where|in which|what)*
  (($who)? ($works|can do|can make|can manage|could do|am free|are free|is free|am around|are around|am in|am available|am here|am about|am not busy|am not away|am there|am home|am at home|am in town|am in the office|have time|can|could|fits|can offer|could offer|can offer you|have|have got|have left|see|have free|have open|can see|can find|find)|$works|is possible|$be $good|possible|free|available|left|remaining|open) $me? $well?)`;

/** "the window", "my bet" (without its "only"). */
const theWindow =
  '((the|my|our|a|an|one)+ (free|open|clear|obvious|suitable|possible|available|good|real|sensible|workable)? (window|gap|slot|opening|chance|hope|possibility|option|day|time|one|choice|bet|space|hole|spot|date))';

/** "come over to your place", "be in the office"; who is in the operating theatre is busy. */
const coming = `((come|drop|swing|pop|get|travel|drive|call|dial) (in|by|over|round|along|up|down)? (in|into|at|by|over to|up to|down to|round to|to) (your|you|the|our) W*
  |be (in|at|by|over at|up at|down at|round at) (your W*|(the|our) (main|head|downtown|city|local)? (office|offices|building|area|neighborhood|neighbourhood|city|town|village|campus|house|lobby|venue)))`;

/** "other than that", "after that": whatever was not named. */
const asideFrom =
  '((other than|apart from|aside from|besides|beyond|except for|outside of|save for|barring|bar|excepting) (that|this|it|those|them|these)|with (that|this|those|these) (one|sole|single|two|few|small)? (exception|exceptions)|otherwise)';

/** "after that", "from then on" */
const afterThat = '((after|from) (that|then|there|this) (on|onwards|onward|date|point|day)?|thereafter|afterwards)';

export const able: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'yes', only: true },
    phrases: `
      R (is|would be|'s) (the)? (right|correct|one and only) (one|day|date|slot|time|choice|option) (for|with)? $me?
      (none|nothing|no other|no one) but R $works?
      (nothing|none) (except|other than) R $works?
      R or nothing
      (so|it|is|it 's|'s)* R or (O|nothing)
      it (has|would have|will have) to be R
    `.replaceAll('$theOneThat', theOneThat),
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'rest', behind: true },
    phrases: `
      $afterThat ,? (fire away|(you can|you may|feel free to) (have|use|book|call|reach|grab|catch|find|take|ring) (me|us) (A|any time|whenever|at will|as) (you like|you want|you please|it suits you|you wish)?)
      $afterThat ,? (i|we|boss) $be A? ($free|$good|flexible|yours|at (your|everyone 's) disposal) (A|M|again|as a bird|for|whenever|you like)*
      $afterThat ,? (A|anything|everything|any time) (is|goes|works|'s)? $good? (for $me)?
    `.replaceAll('$afterThat', afterThat),
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      R (is|are|'s|would be|will be) the? (one|ones|slot|slots|day|time|date|option|M)* (without|with no|with O|free of|clear of) (a|an|any|W)+ (on (my|our) (side|end|calendar)|for $me|in $my $calendar|M)*
      R $works $me? $well? ,? lparen? $except out=R rparen? $where?
      R $be A? $good (for|with)? $me? ,? lparen? $except out=R rparen? $where?
      (these|those|they|it|this|that) A? ($works|$be $good) $me? ,? $except out=R $where?
      $who $be $free R ,? $except out=R $where?
      $who $can $do R ,? $except out=R $where?
      R 's? (A|all|both)? $works $me? $well?
      R 's? A? $works $me? part=T
      R $be A? $good (for|with)? $me? part=T
      (A|all|all good|all fine|everything) (good|fine|okay|clear|possible|great|perfect)? ,? lparen? $except out=R rparen? $where?
      (the)? (short|quick|simple|long|final|my) answer (is|:|would be|then)+ R
      (so)? it (would|will|must|has to|needs to|can only|'ll)* (have to|need to|want to|got to|end up|gonna)? be (at|for)? R
      (so|there|it|that|which|then)* (remains|remain|leaves us|leaves me) (therefore|then|us|me|for (me|us))* R
      (that|this|which)? (makes|make) it R
      (so)? (it|this|that) (becomes|comes down to|boils down to|turns out to be|came down to) R
      $who (am|are|is|'d be|would be)? (in favor of|all for|on board (with|for)|up for|down for|game for|on for|in for|cool with|comfortable with|content with|okay with|good with|fine with|amenable to|agreeable to|partial to|open to|available for|agree with|agree to|agreed with|in agreement with|booked in for|set for|ready for|sold on|happy for|happy about|standing by for) R
      (up|game|down|all) for R
      $who (am|are|is|will be|would be|stand|remain)? (fully|wholly|entirely)? at (your|everyone 's|the group 's|the team 's) (disposal|disposition|service|convenience|command) R
      R $mark? $who (am|are|is|will be|would be|stand|remain) (fully|wholly|entirely)? at (your|everyone 's|the group 's|the team 's) (disposal|disposition|service|convenience|command)
      (so|in truth|in fact)* it (is|'s|would be|must be|was) (really)? R ,? (that|which|when|who|where)+ (($who)? $works $me? $well?|$be $good (for|with)? $me?|$who (can|could) ($do)?|suits $me)
      ((that|which|this|it) leaves|leaving) (us with|me with|us|me|just|only)* R
      (so)? (that|this|which|it) (makes|gives|means) (us|me)? R (for $me|then)*
      (for)? R $who have (got)? (free hands|a free hand|carte blanche|all the time in the world|my hands free|no plans|a clear run|a clear day|a clean slate)
      $who (give|offer|grant|spare) you R
      $who have R (for you|for this|for that|for it|free|clear|in hand)+
      (please|kindly)? (allot|allocate|assign|give|grant|reserve|find) (me|us) R
      (please|kindly)? (allot|allocate|assign|grant) R (to me|to us)?
      (the following|following|these|those) (dates|times|slots|ones|options)? (come into question|are (fine|okay|good|possible|suitable|acceptable|convenient|free|clear)|fit|work|suit|would work|would suit) (for|with|by)? $me? (:|-) ,? R
      R (is|are|'s|would be) (at your (disposal|service|convenience)|all yours|yours (to take|for the taking)?)
      R (is|are|'s|has gone|goes)+ (in|into|down in)* $my? ($calendar|books|phone|M)
      $who (have|'ve)? (put|added|marked|noted|stuck|popped|penned|entered|written|got) R (in|into|down|down in|out|M|books)*
      $who have (the whole of|the whole|all of|all|the entire)* R (free|open|available|clear|empty)
      you (can|could|may) have $me (A|for that)* R ,? ($except out=R)?
      (come|come by|come over|come round|drop by|drop in|call|call me|ring|ring me|swing by|pop in|pop over|stop by|visit) (us|me)? (A|you like|you want|you wish|suits you|suits|round|over|in)* R
      $my ($calendar|week) (has|shows|have) (plenty of|lots of|some|a bit of|a)* (room|space|gaps|a gap|time|availability|slots|an opening|an hour) (free|open|available)? R
      (there is|there 's)? (plenty of|lots of|some|a bit of)* (room|space|time|availability|a gap|a slot) (in (my|our) ($calendar|week))? R
      it is R=(A T+ ((or|,) T+)*)
      R $works $me? $well? (with|for|in) $my? ($calendar|travel plans|team|side|end|week|day) $well?
      $who $can $do R (since|as|because) (W|'s|P|my W|the W)+
      R $be (A|all|both|again|then|equally|just as)* ($good|right)
      R (is|are|'s) (going to|gonna) (happen|work|work out|be possible|be okay|be fine|suit) $me?
      R (is|are|'s) (A|both)? (sure|certain|safe|guaranteed|a certainty|a dead cert|in the bag)
      R $who (have|have got|'ve) (a|an)? (free|clear|open|good|easy|straight|long) (run|stretch|hour|window|field|road|slate|space|gap|morning|afternoon|day) (at|on|for|to|in)* ($me|it|them|that)?
      (A|R) (goes|go) (us|me|to us|to me|for us|for me) (very|quite|perfectly)? (well|good|fine)
      $who (am|are|is)? (now|therefore)? (down to|left with|reduced to|limited to) (just|only|A)? R
      R (was|were) $good (for $me)? (and|,)+ (it|they|that) M? (is|are|remains so|remain so|stays so|has not changed|have not changed)
      $who $can (ring|phone|call|telephone|visit|reach|skype|zoom|host|receive|see|video call) (you|them|everyone|us)? (from W+|over the phone|by W+)? R
      R $good
      R $be $good (for|with|by)? $me
      R $be $good to $do
      R $be $good (for)? (a|the|our|this)? (call|chat|meeting|meet|catch up|quick call|appointment|session)
      R $be (A|all|both)? $good (with|for|in|on)? $my ($calendar|team|side|end|diary)
      R (will|would|should) be $good
      R (will|would) (be)? (a)? (good|great|fine|perfect|suitable|convenient) (for)? $me?
      R $be the? ${theOneThat}
      the? ${theOneThat} (is|are|would be|:) R
      R $be ${theWindow} (for $me|left|free|open|that week|remaining|in (my|our) W)*
      ${theWindow} (for $me|left|free|open|that week|remaining)* (is|are|would be|:|'s) R
      R $be what $who (can|could) ($do|offer|offer you|give you|propose)
      what $who (can|could) ($do|offer|offer you|give you) (is|are|would be) R
      R $be when $who (can|could|$be $free)
      R (poses|pose) no (problem|problems|issue|issues|difficulty)
      R (can|could) be (done|arranged|managed|made to work)
      R (should|would|will) not be (a|an|any)? (problem|issue|trouble)
      $who (would|will) not say no to R
      $who? (would|could|will|shall) not (want to)? (turn down|refuse|miss|pass up|say no to) R (for (A|the world|W W*))?
      $who? (cannot|do not|can not) see (any|a|A|O|no|why)* (reason|grounds|obstacle|cause)? (why)? R (should|would|could) not (work|do|suit|be possible|go|be $good|happen)
      (there is|there 's|i see|we see|see)? no reason (why)? R (should|would|could) not (work|do|suit|be possible|go|be $good|happen)
      nothing (speaks|spoke|stands|speaking|standing)? (against|in the way of|to stop|stopping|preventing) R
      $who (am|are) (sure|certain|confident|positive) (about|of|on) R
      no (doubt|doubts|question|complaints|reservations|qualms) (about|on|with|over) R
      $who? (will|shall|am going to|are going to) make R work
      R (will|would|shall|'ll) have to do
      $who (am|are) (your|the) (man|woman|person|girl|guy|gal|people|team|M) (for|on) R
      $who (have)? (cleared|freed|freed up|emptied|opened up) ($my|all|everything|W)* ($calendar|day|morning|afternoon|evening|decks|desk)? (for|on)? R
      $my (M|one)? (free|open|available|clear|spare|possible) day=T (is|'s|would be|falls on) R
      $who (give|gives|gave|have given|has given|have) (his|her|my|our|their|the|a|an)* (okay|consent|agreement|blessing|approval|nod|green light|thumbsup|go ahead) (for|to|on) R
      R (needs|takes|requires) no (shuffling|juggling|rearranging|moving|effort|changes|planning|swapping|arranging)
      $who can (release|send|spare|dispatch) (someone|somebody|a W|W W) R
      $who $have (nothing|O) (else|going|happening|pressing|much|M)* (on|in the way)? R
      R ,? (A|whenever|whichever|whatever) (you|everyone|the others|they|the W|my W) (want|like|prefer|wish|choose|fancy|please|wants|prefers|likes|chooses|decides|decide)
      (odd|even) (numbers|ones|slots|options|days|times|dates)? M? (:|-) ,? R
      (two|three|four|five|six|N|L|most|A) (out)? of (the|those|these|them|your)* (two|three|four|five|six|seven|N|L|A)? (options|slots|dates|times)? ($works|are $good) $me? $well? (:|-) ,? R
      R by me
      $who? (am|are)? (holding|saving|reserving) R (for (you|this|it|that))?
      (got|have) (nothing|O) (on|planned|scheduled|booked|M)* R
      R (gets|has|wins|receives|collects) (the)? (most|majority) (votes|vote|ticks|support|W)? ,? $who (am|will be|'ll be|can be|can|will) (make|attend|join)? (there|in|free|fine|it)?
      R $who $can $do M
      R $be A (use|good) (to|for)? $me?
      R should (work|suit|fit|do|go|be possible) $me? $well?
      $who (can|could) cover R
      R $works (with|for|in)? (my|our) ($calendar|team|side|end|week|day|diary|plans) $well?
      R (it|that|this) would (go|work|suit|fit|be $good)
      R (is|are|'s) in
      $my (choice|vote|pick|preference|selection) (falls|fell|lands|landed|goes) (on|to|for)? R
      $who (do|does) not have (anything|nothing) (on|planned|scheduled|booked|else|in my calendar|M)* R
      R $who (do|does) not have (anything|nothing) (on|planned|scheduled|booked|else|M)*
      no (conflicts|plans|appointments|events|commitments) R
      (please)? (change|switch|move|swap|set) (my|our) (vote|answer|choice|reply|yes|pick) (over)? to R
      $who $can be $free (for)? R
      R $who $can be $free
      R $mark? $who (am|are) right
      R $who $have no (plan|appointment|appointments|meeting|meetings|commitment|obligations|events|event)
      $who (also)? add R
      (so)? it (is|has|would|will)* (got to|have to|has to|gotta)+ be R
      affirmative (on|for|to)? R
      $who (can|hereby)? (confirm|confirming) (my|our) (assistance|coming|availability|attendance|presence|participation|yes) (for|on|at|in)? R
      $who (have|'ve)? (accepted|confirmed|chosen|picked|selected|ticked|said yes to|signed up for|gone for|opted for|voted for|plumped for) R
      free (on|at|for)? A (of)? (the|your|these|those)? (W)* (times|dates|slots|options|days)? R?
      R (goes|suits|fits|works) (me|us)? (very|perfectly)? (well|good|fine|great)
      (for)? R $who (do not|does not)? have (any|no|none)* (problem|problems|issue|issues|objection|objections|conflict|conflicts|constraint|constraints|preference) (at all|with (that|this|it|them))*
      R ,? no (constraint|constraints|restriction|restrictions|obligation|obligations|limits|limitations) (for $me|at all)*
      R $who $can $do (you|that|it|this|them|me|us)? (in|along|with pleasure)?
      R $who (accept|take|choose|confirm|agree to|welcome|favor)
      R (is|are|'s)? (firmed up|nailed down|locked in|locked down|set in stone|a certainty|certain|guaranteed)
      you can (count on|rely on|bank on) (me|us) (for)? R
      $who (can|could|will|shall|would|'ll|'d) ${coming} R
      R $who (can|could|will|shall|'ll) ${coming}
      (provided|if|since|as) (everyone|everybody|all|you|you all|you guys|others|V|most people|the (team|group|majority))+ (else)? (is|are|do|does|really|would|can|all|want|wants|prefer|prefers|like|likes|goes|go|keen|happy|okay|fine|set|with|on|for|to|do|make|have|votes|vote|settled|agrees|agree|picks|pick|chooses|choose|opts|opt)+ R ,? (then)? (that|it|this|i|we|so)* ('s|is|am|are|can|will|do|does|would be|also|works|suits|have|shall|be|go|come|too|happy|okay|fine|good|along|no objection|join|$good|with|it|that)+ $me?
      $who (propose|choose|pick|select|take|accept|prefer) (from|out of|of|among|amongst) (A|the|these|those|your|given|W)* (:|,)? R
      (the)? (rest|others) (is|are)? (open|free|clear) R
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
      $who $can $do R
      $who $can $do (on|at)? (it|this|that|something|anything|you|them|everyone|everybody|us) R
      $who $can (find|spare|carve out|make|manage|do|give you|offer you|free up|set aside) (D|N minutes|a slot|a gap|some time|time|a window|a moment|a bit of time|half an hour|an hour) R
      $who (would|'d)? be (grateful|thankful|obliged|delighted|overjoyed|thrilled) (for|with|if it were|if we could do|to have) R
      $who (can|could) R
      $who (am|are|is|will be|'ll be) in R
      $who work M R
      $who M (work|do|take|meet) R
      $who can (receive|see|host|welcome|accommodate|fit in|take) (you|them|everyone|us)? R
      R (has|have|'s) (just)? (opened|freed|cleared) up
      R (has|have|'s)? (turned out to be|turns out to be|become|became|is now|are now) (free|open|available|possible|fine|okay|good)
      R ,? (there is|there are)? no (issues|issue|problem|problems|conflicts|conflict|worries|clash|clashes|objection|objections) (at all|with (that|those))?
      R you (can|could|may) have $me (A|any time|whenever|you like|you want|you wish)*
      $who (am|are) yours R
      R $mark? $who (am|are) (all)? yours
      R $mark? $who $be $free
      R $mark? $who (can|could) ($do)?
      R can
      R $be (totally|completely|all)? (wide|fully|completely|totally) (open|clear|free)
      $who (certainly|do) can ($do)? R
      $who (can|could) (offer|make work|make) R
      R $who can make work
      $who (am|are|is|will be|'ll be) (not|never) $unfree (on|at|for|M)* R
      but R (is|are|does|do|would|will|can|could)
      ($who $be)? (A|all)? $free ,? lparen? $except out=R rparen? $where?
      R=O (there|here|in there|on there|on it|of it|of that|of these|of those) ($works|$be $good) (for|with|by)? $me? $well?
      R=O $works (for|with)? $me? (in|on|from|of|among) (your|the|that|this) (list|mail|email|message|options|proposals|proposal|selection|choices|offer|poll)
      (will|shall|can|could) ${coming} R
      (it|that|this|so)* (will|would|'ll|must) (have to|need to|got to|want to)? be (at|for|on)? R
      R $mark? $who (am|are) (your (guy|man|woman|gal|girl|person|people)|golden|sorted|good to go|in luck)
      $who (am|are) (right|all right|sweet|sorted|set|good to go) for R
      (two|three|four|five|N|some) of (those|these|them|the (slots|dates|times|options|days)) ($works|$be $good) (for|with|by)? $me? (,|:|-)+ R
      (P|my W|our W|the W|W|he|she|they) (cannot|can not|is not able to|are not able to|is out|are out|is away) ($do)? R ,? but (i|we) (can|could|am|will|do)
      R (okay|good|fine|yes|free|possible) ,? lparen? $except out=R rparen? $where?
      R (would|will|should|could) be
      $who (can|could) (make|get) R (work|happen|free|available|possible)
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
      $who (will|would) be (delighted|pleased|thrilled|honored|honoured) to $do (you)? (by|over|in|round|along)? R
      $who (stay|remain|am staying) $free R
      $who $have (some|a bit of|plenty of|lots of|loads of|enough|any|free|more|a little|good)* (time|availability|space|room|capacity|flexibility|gaps|openings) (free|available|open|for (you|this|it|that)|to (meet|talk|chat|speak))? R
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
  {
    // "Other than that I'm free"
    family,
    sense: { say: 'answer', stance: 'yes', about: 'rest' },
    phrases: `
      $asideFrom ,? $who (have)? (will|would)? $be A? ($free|$good|flexible|easy|yours) (A|M|for|on|at|the|week|time|whenever|you like)*
      $asideFrom ,? (it is|it 's|they are|everything is|A is)? A? $good (for|with|by)? $me?
      $asideFrom ,? $who (have|'ve|keep|am keeping|have kept|kept)+ (A|M|T|the|week|V)* (clear|free|open|empty)
      $asideFrom ,? $who (have|have got|'ve|'ve got|do have|do not have)+ (nothing|anything|no (W)? (plans|meetings|commitments|conflicts|appointments|clashes|engagements|calls|constraints|preference|preferences)) (else|on|planned|scheduled|booked|in my W|against|then|that week|M)*
      $asideFrom ,? (there is)? (nothing|O|no (plans|meetings|commitments|conflicts|appointments|clashes|constraints)) (else|on|planned|scheduled|booked|in (my|the) W|M)+
      $asideFrom ,? (fire away|(you can|you may|feel free to) (have|use|book|call|reach|grab|catch|find|take|ring) (me|us) (A|any time|whenever|at will|as) (you like|you want|you please|it suits you|you wish)?|(i|we|boss) (am|are|is) (all)? (yours|at (your|everyone 's) disposal|at home ((,|and) (W|M)*)*))
      $asideFrom ,? (i|we|boss) $be A? ($free|$good) ((,|and) (W|about|M|A)*)*
      (there is|there are|i have|we have|i see|we see)? no (other|further|more) (obstacles|obstacle|conflicts|conflict|clashes|clash|problems|problem|objections|objection|constraints|constraint|commitments|engagements|appointments|restrictions|restriction|issues|issue|impediments|hindrances|hurdles|plans|meetings|limits)
      M ,? (there is)? nothing (on|planned|scheduled|booked) (else|at all|in (my|the) W|M)*
      $asideFrom ,? (pick|choose|take|book) (A|any|one|whichever|whatever) (W|you)*
    `.replaceAll('$asideFrom', asideFrom),
  },
];
