// Said without naming a slot: of all of them, or of what was named just before.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'whole';

/** What was named just before: "that one", "those dates". */
const thatOne =
  '((that|this|those|these) (one|ones|day|days|date|dates|slot|slots|time|times|hour|hours|option|options|week|morning|afternoon|evening)?|then)';

/** Stands before the names of slots in the list: "all" is one. */
export const allGood: readonly Family<Sense>[] = [
  {
    // "All good!" may be no more than assent; beside "but I prefer 2" it is a yes to all.
    family,
    sense: { say: 'assent', all: true },
    phrases: `
      all (good|fine|okay|clear|great|well)
      that is all (good|fine|okay)
    `,
  },
];

export const whole: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'no', about: 'all' },
    phrases: `
      $who $cannot (make|make it|attend|join|come|participate|be there|do it|do that|take part|be present|do (any|either) of (them|these|those)) (at all|then|that week|this week|anymore|any more|any longer|anyway|that day|there|to it|to this|to this one|to this meeting|to the meeting|to any of (them|these|those)|on (any|either) of (these|those|the) (days|dates)?|again)* $why?
      $cannot (make it|attend|join|make any|make any of (them|these|those)|be there|do any) (at all|then|anymore|any more|this time|that week)* $why?
      ($who)? (am|are|is|will be|'ll be)? $unfree (then|that week|all that week|all of that week|that entire week|all those days|that day|those days|that whole week|the whole week|all week|on those dates|at that time|at those times|on all of (those|these|them)|the whole time|throughout|during that (time|week|period)) $why?
      $who (am|are|is|will be) not $free (then|that week|that day|those days|at (all|any of (these|those|the) times)|on (these|those) (days|dates)|at those times|at that time)
      (it|that|this) (does not|will not|would not|cannot|is not going to) (work|suit) $me? (anymore|any more|any longer|at all|now)?
      (that|this|the|that whole|this whole|the whole|that entire|the entire) (week|day) (is|'s|looks|will be) (A)? (not)? $bad (for $me)? $why?
      (that|the|that whole|the whole) week (does not|will not) work $me? $why?
      (fits|works|suits|goes) not (for)? $me?
      (does not|will not|would not|do not) (work|suit|fit|match) (for)? $me? (anymore|any more|at all)?
      $who $cannot $do (it|that|this|them|these|those|any)?
      (so|but|and|M)* (the|our|this|that|your|my) (W|T)? (meeting|call|appointment|session|interview|dinner|lunch|event|workshop|visit|gathering|date) (i|we) ($cannot|M)+ ($do)? (it|that|any more|anymore|any longer|now|then|after all|M)* $why?
      $who $cannot ($do|hold|squeeze in|take on|manage) $sessions (at all|then|M)*
      (these|those|they|(the|these|those|your) (times|dates|slots|options|days|proposed times|proposed dates|proposed slots)) (A|all|both)? $notwork $me? $why?
      (these|those|they|(the|these|those|your) (times|dates|slots|options|days)) (A|all|both)? (are|'re|is)? (A|all|both)? $bad (for)? $me?
      no can do
      $my ($calendar|week|days|diary) $be (A|all)? ($bad|packed|jammed|rammed|solid|mad|crazy|chaos|madness|a (mess|disaster|zoo|circus|blur)) ,? $except out=R
      $who? $be? (A|all)? $unfree (all week|that week|the whole week|all that week|M)* ,? $except out=R
      $who $cannot ($do)? O
      $who (can|could) ($do)? O
      none (for me|at all|unfortunately|i am afraid)?
      no suitable (time|times|date|dates|slot|slots|option|options)
      nothing (there|here|on the list|in the list|of that|of this|of these) $works $me?
      $who (have to|must|will have to|need to|am going to have to|am sorry to)? (decline|pass|bow out|pull out|withdraw|drop out|skip this one|sit this one out|give it a miss|miss it|miss this one|give this a miss|cancel|cry off|call off) (this time|on this one|on this|unfortunately|today|for now|then)*
      $who $cannot (be (in|at|on)|make|attend|join|come to|take part in|do|participate in|dial into|be part of) ((the|this|our|your|any) (W)? (meeting|call|session|event|one|appointment|interview|lunch|dinner|workshop|slot|time|date|of (them|these|those|the (dates|times|slots)))|that (W)? (meeting|call|session|event|appointment|interview|lunch|dinner|workshop)) (now|anymore|any more|any longer|after all|at all|then|on time|that day|that week)* $why?
      (there is|there 's)? no (way|chance|hope) (of me|of my|that)* (i|we|boss)? (can|could|will|would|am|are|'m|making|attending|joining|doing|to)+ (make|make it|join|attend|do|come|do it|be there|making|making it|joining|it|this|that|over|to|the meeting|our meeting|this meeting|(be (at|in)|come to|get to)? (our|the|this|that|your) (W)? (meeting|call|session|event|appointment|interview|dinner|lunch|party)|on time|now|then|there|you)* $why?
      something (has|have|'s|just)* (come|came) up (and)? (i|we) $cannot (make it|attend|join|come)
      (we|i) (will|'ll)? have to (miss|skip) (it|this|that|this one)
      not (available|free|possible) (then|that week|at all|at any of (those|these) times|on (those|these|any of (these|those)) (days|dates|times)|for any of (those|these|them)|for me) $why?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'topic-or-all' },
    phrases: `
      (it|that|this|those|these|they|the times|the dates|the slots|the options|the proposed times|the suggested times|the proposed dates)? (one|ones|A|all|both|times|dates|slots|options)* $works $me $well?
      $who (do not|does not|could not|really do not) (care|mind|bother|fuss) (which|when|what|M|at all|which one|which day)*
      (works|fits|suits|matches|goes) ((fine|well|great|perfectly|perfect|nicely|good|brilliantly|a treat)|(for)? $me)*
      (early or late|am or pm|early or late in the day)? ,? (it|that|which)? (makes|make|is|it 's|'s) (no|not much|little|zero) (odds|difference|matter|odds either way) (to $me|M|which|when|either way)*
      (the|your) (W)? (appointment|time|date|slot|day|proposal|suggestion|hour|meeting|one|time slot) ((that|which)? (you|they) (have|had|kindly|originally)* (suggest|suggested|propose|proposed|offer|offered|mention|mentioned|gave|sent|chose|chosen|picked|named|set|have in mind|want))? $works $me? $well?
      (the|your) (W)? (appointment|time|date|slot|day|proposal|suggestion|hour|time slot) ((that|which)? (you|they) (have|had|kindly|originally)* (suggest|suggested|propose|proposed|offer|offered|mention|mentioned|gave|sent|chose|chosen|picked|named|set|have in mind|want))? $be (A)? $good (for|with|by)? $me?
      (these|those|they|we|the times|the dates|the slots|the options) (A|all|both|times|dates|slots|options)* $works $well?
      (these|those|they|the times|the dates|the slots|the options|which) (A|all|both|times|dates|slots|options)* (are|look|sound|would be|will be) (A|all|both)? $good (for|with|by)? $me?
    `,
  },
  {
    // "Not sure I'll make it"
    family,
    sense: { say: 'unclear' },
    phrases: `
      (i am|we are|i 'm)? not (at all|entirely|quite|really|yet|100%)* (sure|certain|convinced|confident|positive) (yet)? (if|whether|that)? $who (can|could|will|would|'ll|am able to|should|shall) (still|even|actually|M)* ($do|be there|come|make it|manage|attend|join) (it|that|this|there|on time|in time|M)* $why?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'topic' },
    phrases: `
      (it|that|this|both|which) (one|time|day|date|slot|option)? $works $well?
      same (one|time|day|date|slot|option) $works $well?
      (it|that|this|which|then) (one|time|day|date|slot|option)? (would|will|should)? $be (A|all|both)? $good (for|with|by|on)? ($me|$my (side|end|calendar|schedule))?
      $who (can|could|will) (do|make|manage|attend|be there|join|come|do it|make it) (it|that|this|then|those|these|them|there|${thatOne})*
      so? (a|big|definite|M)* yes (to|for|on|from me (to|on|for)) (it|them|${thatOne})
      (please|let us|you can|best|better|can you|could you)* (make|turn|change|switch|call|consider|count|take|mark|treat|regard|put|read|record|note) (it|that|this|them|those) (down|in|into|to)* (as)? (a|an)? (clear|definite|firm|M)? yes
      $who (would|'d) M? (do|make|manage|attend|take) (it|that|this|those|them|that one) M
      $who (am|are|'m) (right|good|fine|okay|up|on|game|down|clear|free|all right|alright|set|in|keen) (for|with|on)? (it|them|${thatOne})
      $who $be $free (then|that day|those days|at that time|at those times|for (that|it|those|all of those)|that week|all week|the whole week)
      $good (for|with|by) me $well?
      so (that|it|those|these|which)+ $works $me? $well?
      (so|then)? (that|this) one (please|then|it is|is it|for me|M)+
      so (that|it|those|these)+ $be $good
      $who (have|see) no (objection|objections|conflict|conflicts|problem|problems|issue|issues) (with (it|that|this|those|these|them))?
      which $who (can|could) (do|make)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no', about: 'topic' },
    phrases: `
      (it|that|this|those|these|they|which) (one|ones|A)? $notwork $me? $why?
      (it|that|this|those|these|they|which|it) (one|ones|A|day|date|slot|time)? (does|do|will|would) not (work|suit|fit|be possible|do|happen) $me? (too|either|A|anymore|any more)? $why?
      (it|that|this|those|these|they|which|then) (one|ones|A|day|date|slot|time|would|will|week)* (also)? $be (not)? $bad (for|with)? $me? $why?
      (it|that|this|those|these|they|which) (one|ones|A|day|date|slot|time)? $notgood (A)? $good (for|with)? $me? $why?
      so (that|it|those|these) $be $bad
      (so|which|that|this|it)* (kills|rules out|wrecks|scuppers|sinks|blows|wipes out|torpedoes|knocks out|ruins|does for|puts paid to|takes out|takes care of) (it|${thatOne}) (completely|entirely|A)? (for $me)?
      (it|that|this|which|those|these) (clashes|conflicts|overlaps|collides|clash|conflict) with W+
      $who (am|are|will be) $unfree (that (day|morning|afternoon|evening)|those days|then)
      $who $cannot $do (it|them|${thatOne}) (either|too|A)? $why?
      $who $cannot ($do|travel|get away|get there|make it in|leave) (on)? (that day|those days|that morning|that afternoon|that evening|then)
      (so)? (no|not) (that|those|this|it) (one|ones|day)
      so not (that|those|it|this)
      so? (a|big|definite|hard|M)* no (to|for|on|from me (to|on|for)) (it|them|${thatOne})
      so not (possible|available|free)
      $cannot ($do)? (it|that|this|those|them) $why?
      $who (have to|must|need to|will have to|would have to|'ll have to|will|would|am going to)+ (miss|skip|decline|pass on|turn down|drop|sit out|give) (that|this|it|then) (one|day|slot|time)? (a miss|out)? $why?
      $who (am|are|is|will be|would be) (not|never) (be)? $free (for|at|on|to do|to make|M)* (that|this|those|these) (one|ones|day|days|date|slot|slots|time|times)? $why?
      (so|hence|therefore|thus|which means|meaning|means|ergo|this means|that means) (it is|it 's|that is|a|another|M)* no (again|too|as well|then|there|either|A|(from|for|on|to) (it|that|that one|me|us)|M)*
      so i cannot
      $who (am|are|will be|'ll be) (busy|tied up|occupied|booked|taken|engaged|away) (with|at|in|for|during) (those|these|that|them|it|all (of)? (those|these|that))
      (it|this|they|those|these) (is|are|'s|will|can|would) (really|definitely|absolutely|M)* not
      so (really|sadly)? cannot ($do)? (already|liao|lah|one|A|it|that|M)*
      so (that|this|it)? (one|day|slot|time)? cannot (already|liao|lah|one|A|M)*
      so (please)? (do not|cannot|best not|you cannot|better not) (count on|rely on|bank on|wait for|expect|reckon with|plan with|plan on|book|include) $me (then|there|for (that|this|it)|that day|M)*
      so (please)? (do not|best not|you cannot|better not) (count|rely|bank) M (then|there|for (that|this|it)|that day)*
      so (you|they|everyone)? (will|'ll|would)? (have to|must|need to|can|should|had better)? (do|manage|cope|make do|get by|get along|go ahead) without $me (then|there|for (that|this|it)|that day|M)*
      (let us)? say no to (that|this|it) (one)?
      (so|hence|therefore) (then|M)* (nobody|no one|noone|none of us|not a soul) ((is|'s|will be|are) (here|in|around|about|there)|(is|'s|will be|are)? (at|in) (the|our) (office|shop|building|desk|workplace|plant|factory|studio|lab|practice|surgery)) (that day|then|M)*
      $who can neither
      (so)? (please|you can|just|best|kindly)* (cross|scratch|strike|take|rule|count|leave|knock) (that|this|those|these|them|it) (one|ones|two|day|days|slot|date|time)? (off|out) (the|your|my)? (list|poll)? (for)? $me?
      so (please|you can|just|best|kindly|better|we can|let us)* (cross|scratch|strike|forget|forget about|scrap|skip|drop|bin|nix|ignore|pass on|leave out|rule out|cross out|cross off|strike off) (A|${thatOne}|those|these|them) (two|ones|both)? (for $me|M)*
      (so|that|this|it)* (is|'s) (a|an)? (firm|definite|clear|hard|M)* no (from $me|for $me|then)*
      (so|that|this|it)* (is|'s) no (use|good) (at all|to $me|for $me)*
      so i am out
      (please|let us|you can|best|better|can you|could you)* (make|turn|change|switch|call|consider|count|take|mark|treat|regard|put|read|record|note) (it|that|this|them|those) (down|in|into|to)* (as)? (a|an)? (clear|definite|firm|polite|regretful|M)? no
      (i|we) cannot
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'maybe', about: 'topic' },
    phrases: `
      (it|that|this|those|these|they|which|but)* (would|is|are|'s|will)? (be)? (a|only)? (maybe|tentative|not ideal|50/50|50-50|possible but not ideal|doable but not ideal|a bit of a stretch|not great|not perfect|last resort)
      (but)? (i|we)? (could|can) (make|get) (it|that|this|them|those) work $why?
      (could|can) (make|get) (it|that|this) work
      (but|although|though)? (i|we)? (could|can|might be able to|may be able to|would be able to|will try to|can try to|could try to|might|may) (move|shift|rearrange|reschedule|swap|juggle|push|cancel|skip|change|get out of) (it|that|this|things|something|stuff|V|some|a few|my|the|other|one|around|W)+
      (it|that|this|those|these) (might|may|could) (work|be possible|be doable|be okay|be fine|suit) $me?
      (i|we) (might|may) (be able to|manage to)? (do|make|manage|attend) (it|that|this|them|those)
      (i|we) (might|may) (be able to|manage)
      $who (may|might|could) (well|yet)? (have to|need to) (miss|skip|decline|pass|pass on|drop out|cancel|bail|bow out|pull out) (on)? (it|this|that|this one|that one)? $why?
      (i|we)? (might|may) not (be able to|manage to|get to|be in a position to) (make|do|manage|attend|join|come|be there|make it) (it|that|this|there)* $why?
      (i|we)? (might|may) not (make|do|manage|attend|join|come|be there|make it|be around|be free|be able) (it|that|this|there|to)* $why?
      (please|let us|you can|best|better|can you|could you)* (make|turn|change|switch|call|consider|count|take|mark|treat|regard|put|read|record|note) (it|that|this|them|those) (down|in|into|to)* (as)? (a|an)? (maybe|perhaps|tentative|possible|M)
      $who should be able to ($do|manage|make) (it|that|this|then|them|those)*
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'all' },
    phrases: `
      $who $be (totally|completely|very|pretty|quite|fully|super|easy|wide|entirely)* (flexible|open|easy|easygoing|free all week|free any time|free at any time|available all week|available any time|available throughout|free throughout|around all week|free the whole week|available the whole week|easy either way) (on|about|with|for)* (that|this|it|dates|times|the date|timing|time|the time|any of them|all of them|all of these|any of these|that week|those|these|all|A)*
      $who (do not|really do not|have)? (mind|no preference|no preferences|no strong preference|not mind|no particular preference) (which|when|what|A|any|either|which one|which day|which slot|at all|really|between them|as to which|whichever|whatever|on|about|the|time|date|day|slot)*
      no (strong|particular|real)? (preference|preferences) (on my side|from my side|from me|here|at all|between them|for me|really)*
      (it is|it 's|that is)? (up to|you choose|you decide|you pick|dealer 's choice|take your pick|pick any|pick one|pick whichever|choose any|choose one|whatever you prefer|entirely up to|all up to|you tell me|i leave it (up)? to|i will leave it to|leave it up to|leave it to|suit yourself|ladies choice) (you|your|everyone|the others|them|which|one)*
      $who (do not|really do not|cannot)? have (a|any|much of a|a strong|any particular)* (preference|preferences) (on|about|for|either way|between|W)*
      ($who $be)? (happy|fine|okay|content|glad|good) to (go|go along|fit in|fall in) with (the)? (majority|group|flow|consensus|crowd|rest|herd|others|team|everyone|everybody|V|whatever W*)
      (please|just|you can|feel free to)* (pick|choose|take|book|select|schedule|go with|go for) (A|whichever|whatever|what) (one|date|day|slot|time|option)? (is|works|suits|fits|seems|would be|will be)? (best|easiest|better|most convenient|convenient|good|fine|okay) (for|with|by)? ($foryou (else)?)?
      $who $be $free (at|on|for) A (of)? (the|your|these|those)? (W)? (times|dates|slots|options|days)
      (A|whatever|whichever|whenever) ('s|is|works|suits|fits|would be) (best|easiest|better|easier|handiest|most convenient|most popular)? $foryou? (is|works|suits|does|will do|goes|fits) $good? $me? (too|as well)?
      (A|whatever|whichever|whenever) (day|date|slot|time|one|option)? (you|everyone|the group|the others|they|people|P|V) (guys|all)? (lands|settles|picks|chooses|decides|goes|agrees|wants|likes|prefers|land|settle|pick|choose|decide|go|agree|want|like|prefer|fancy|end up|plump|vote) (on|for|with)? ,? (and)? $who (am|are|will be|'ll be|can be|shall be) (there|in|$free)
      (fire|go|work|run|steam) (ahead|away) with A (and $who (will|shall|'ll|can) (fit in|be there|make it work|join|come|manage|adapt))?
      (it is|it 's|they are|that is) (all|A) (the)? same (M|to|for|$me)* ,? (you)? (choose|pick|decide|select) (you)?
      $who $be $free M the (W)? (times|dates|slots|options|days)
      (just)? (pick|choose|take|book) (A|any|one|whichever|whatever|either) (of)? (them|these|those|one|works|suits|is best|you like|you prefer|of the|$foryou)*
      $who (can|could) (do|make|manage|attend|join|work with|fit in with|be there for|take|go with) (it|this)? (A|whatever|whenever|any of|all) (works|suits|is best|is easiest|you like|you prefer|you choose|you decide|everyone|others|works best|the others|fits)* $foryou?
      ($who $be)? (happy|fine|good|okay|easy)? (with)? (A|whatever|whichever) (you|the rest of you|the others|V|everyone|others|the group|the team|they|P|the rest|you all|you guys) (A|all|decide|decides|choose|chooses|prefer|prefers|pick|picks|like|likes|want|wants|agree on|agrees on|settle on|go for|say|says)+
      (whatever|whichever|whenever|A) (works|suits|is best|is easiest|is convenient|fits|you like|you prefer|you choose|you decide|works best|is easier|is better) ($foryou)? (is|works|for)* $good? $me? (too)?
      ($who $be)? (happy|fine|good|okay|easy) (with|to (do|go with|fit in with|fit round|fit around|work around|work round|work with|go along with)) (A|whatever|whichever|any|all|everything) (works|suits|is best|is easiest|you like|you prefer|you choose|you decide|works best|fits|the majority W*|V)* $foryou?
      (everything|all|A) (is|'s|are|looks|sounds) (fine|good|okay|clear|free|open|possible|great|perfect|doable|well) (for|with|by|on|in)? ($me|my (side|end|calendar|diary|schedule))
      $my ($calendar|week) (is|'s) (A|wide|totally|completely)? (open|clear|free|empty) (that week|all week|on those days|then|those days|at the moment|the whole week)?
      (i|we) have no (conflicts|clashes|conflict|problem|problems|issues|meetings|plans) (with|on|for|that week|at)* (A|any|either|those|these|them|the|dates|times|of|slots|week)*
      no (conflicts|clashes) (on (my|our) side|here|for me|at all|with any of (them|these|those)|with those|with these)*
    `,
  },
  {
    family,
    sense: { say: 'assent' },
    phrases: `

      (yes|okay|sure|fine|great|perfect|good|cool|lovely|super|excellent|brilliant|awesome|wonderful|agreed|confirmed|fantastic|alright|all right|sounds (good|great|fine|perfect|lovely|like a plan|ok|okay|excellent|brilliant)|(that|this|it|which|all)? sounds (good|great|fine|perfect|lovely|okay|like a plan|excellent|wonderful)|(that|this|it)? looks (good|great|fine|perfect)|works|deal|done|accepted|i accept|accept|i agree|agree|absolutely|definitely|certainly|of course|will do|got it|noted|understood|roger|roger that|copy that|thumbsup|tick|yes please|yes of course|yes sure|sure thing|no problem|no worries|you bet|by all means|good for me|fine by me|fine with me|okay for me|okay by me|okay with me|good with me|happy with that|happy with this|that is fine|this is fine|it is fine|that is good|that is okay|that is great|that is perfect|suits me|count me in|i am in|we are in|see you (then|there|soon)|yes that works|yes works|looking forward (to it|to this|to meeting|to seeing you|to our (meeting|call|chat|catch up))?|can do|yes i can|i will be there|we will be there|i can make it|i can attend|i will attend|yes i will be there|be there|i am available|i am free|available|free|yes confirmed|confirming|attending|i will join|i will come|great idea|good idea|good plan|great plan|let us do it|let us do this|game on|right|jolly good|very well|yes for me|yes from me|a yes from me|it is a yes from me|plus N|plus L|i am happy with that|happy to|happy to join|happy to attend|glad to|love to|would love to|i would love to|i can|we can|i could|i will be there with bells on|with bells on|fire away|works a treat|go on then|go on|go on so|go for it|deffo|defo|def|yep deffo|rightio|righto|righty ho|okey doke|okey dokey|okie dokie|aye|aye aye|fair enough|grand so|grand job|no bother|bring it on|why not|sign me up|($be|am|it|that|this|i|we)* (on|in|down in) (my|our|the) (calendar|books|planner|radar)|(am|are|is|it|that|this|i|we)* (good to go|all set|good for it|good for that|on for (it|that)))
      $who (am|are|will be|'ll be) (coming|there|attending|present) (too|then|with pleasure|gladly|for sure|M)*
      $who (will|'ll|shall) (come|attend|join|come along|participate|take part) (too|then|with pleasure|gladly|for sure|M)*
      (i|we) (am|are|will be|'ll be|would be) (good|free|available|all clear|wide open|all yours|able to (do|make) it)
      (thumbsup|tick)+ (yes|okay|great|perfect|sure|fine|good|cool)
      (yes|okay|great|perfect|sure|fine|good|cool) ,? (thumbsup|tick)+
      (yes|okay|great|perfect|sure|fine|good|cool) ,? (yes|sure|great|perfect|fine|good|that is fine|that works|sounds good|sounds great|no problem|will do|okay|i can|lovely|see you (then|there))
    `,
  },
  {
    family,
    sense: { say: 'dissent' },
    phrases: `
      no ((,|and|, and) no)+
      $polite count $me out (this time|for now|then|here|sadly|please|(for|of|on) (this|that|it|those|them|these) (one|ones|day)?)*
      (cannot|could not|will not be able to) (come|make it|attend|join|be there|do it) (then|now|any more|anymore|after all|this time)*
      (no|bad|no chance|no luck|no hope|no joy|no dice|no go|hopeless|out of the question|no thanks|no thank you|sorry ,? no|no ,? sorry|i am afraid not|unfortunately not|not possible|impossible|not for me|no way|absolutely not|thumbsdown|cross|i cannot|cannot|not available|not free|unavailable|i am not available|i am not free|i am busy|i am away|busy|i am out|not this time|i am unavailable|nothing doing|declined|decline|i decline|regrets|with regrets|must decline|cannot do|(i|we)? (cannot|cannot do|cannot make it|am not free|am busy|busy) (then|at that time|that day|on that day|that hour)|i will not be there|i will not be able to make it|not attending|i will not attend|i am not coming|i will not come)
    `,
  },
];
