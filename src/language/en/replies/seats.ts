// Seat-limited events (`language.md` rule 8): a seat is taken, hoped for, doubtful or declined.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'seats';
const there =
  '(there|in|along|it|on (the)? (night|day|evening)|that (day|night|evening|weekend)|this one|this time|with you|to (that|this|it)|for (that|this|it|dinner|sure)|then|too|R|T|at (the)? W+|around|up|over|after all)*';
const along = `(${there}|to the W+|to W|(together|along|accompanied)? (with|by) (my|our|the) (W|'s|P|T)+|(for|to|at|in|during|on) (the|your|our|this|his|her|W 's) (W|'s)+)*`;

/** The writer and somebody else. */
const us =
  '(my (wife|husband|partner|family|son|daughter|W) and (i|me|myself)|(me|myself) and (my|the)? W W?|M and (mrs|mr|ms|my|the) .? W?|both my W and (i|me)|W and (i|myself|me))';

export const seats: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'others' },
    phrases: `
      (a|an)? (yes|no|maybe) (from|for|by) (P|my W|our W|his W|her W|W)
      $who (have|had|'ve)? (just|already|only|also|still|M)* (sold|lost|found|counted|printed|ordered|returned|won|received|lent|given|handed out|left) X+
      (no|yes) ,? (i|we|it|they|he|she|that|the W) (did not|was not|were not|had not|have not yet|has not|did|was|were|has|had) X+
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'no' },
    phrases: `
      $who ($cannot|do not) (make|come|attend|join|be|be there|make it|do it|do|go|accept|take part|participate|get away|find a babysitter|get a babysitter) ${along} $why?
      $cannot (make|come|attend|join|make it|do it|be there) ${along} $why?
      $who (am|are|is|will be|'ll be) (not)? (going to)? (be)? $unfree (then|that (day|night|evening|weekend|week)|on (the|that) (day|night|evening|date)|at that time|this weekend|on that date|R|T) ${there} $why?
      $who (am|are|is|will be|'ll be) (away|out of town|abroad|out of the country|on holiday|on vacation|overseas|travelling|traveling|ill|sick) $why?
      $who (will|shall|would) not be (coming|joining|attending|there|able to (come|join|attend|make it)|part of it|taking part) (you|you all|everyone|us)? ${there} $why?
      $who (am|are|will be)? not (going to)? (be)? (free|available|coming|attending|joining|there|around|able to (come|join|attend|make it)|make it|come|join) ${there} $why?
      $who (have|will have|'ll have|am going to have|are going to have|need|must|would have)* (to)? (pass|decline|say no|skip|skip it|skip this one|miss|miss it|miss this one|miss out|sit this one out|bow out|give it a miss|give this a miss|give this one a miss|cancel|pull out|drop out|cry off|withdraw|take a rain check|rain check|back out|regretfully decline|give up my (seat|place|spot)) ${there} $why?
      (i|we) (am|'m)? (have|have got|'ve got|got|will have|'ll have|am going to have|need|must|am afraid i have) (to)? (pass|decline|bow out|sit (this|it|that) (one)? out|give (it|this|that) (one)? a miss|skip (it|this|that) (one)?|miss (it|this|that) (one)?|say no) (on (this|that|it) (one)?|this time|this once|then|for now|for this one|M)* $why?
      (so)? (count $me out|$who am out|i am out|we are out|not this time|maybe next time|next time|another time|rain check|raincheck|hard pass|pass|not for me|not me|sadly not|unfortunately not|sadly no|no thanks|no thank you|no|nope|i am afraid not|i am afraid no|sorry no|declined|i decline|regrets|with regrets|not coming|will not be there|will not make it|wont make it|cannot sorry|thumbsdown|cross|no can do|no go|not going to make it|i will sit this one out|i cannot|we cannot|unable to attend|unable to make it|unable to come|give my seat to (someone|somebody) else|please give my (seat|spot|place) to (someone|somebody) else|i will pass|i pass|gotta pass|have to pass|must decline|a no from me|it is a no from me|it is a no|that is a no) ${there} $why?
      (that|this|it|T+|L) (does not|do not|will not|would not) (work|suit) $me?
      (T+|L) (is|are|'s)? (not)? $bad (for)? $me?
      $who $have (W|theater|concert|cinema|opera)+ (tickets|guests|visitors|friends|family) ${there}
      (sorry)? (cannot|can not) (sorry|make it|come|lah|M)*
      (i)? (wish|only wish) (i|we) could ${there}
      (it|that) (will|is|would|'s)* not (be)? possible (for $me)? (to (come|attend|participate|join|make it|be there|take part|accept))? ${there} $why?
      (i am|we are|am)? (going to|will|have to|must|gotta|need to|afraid i must|afraid i have to)+ (take a rain check|rain check|pass|decline|skip|skip it|miss|miss it|bow out|cancel|pull out|drop out|give it a miss|sit this one out|back out|cry off|withdraw|call off) (on (this|this one|it|that))? ${there} $why?
      (so|please|kindly|you can|you may|feel free to|do|by all means|i will|i have to|i must)* (give|pass|offer|hand|release) (away|up|on)? (my|our) (seat|seats|place|places|spot|spots|ticket) (away|on|up|over|back)? (to (W|P|'s|A|V|the|my|our|on|list)+)?
      (so)? (let|have) (W|someone|somebody|V|P)+ (have|take|use) (my|our) (seat|place|spot|ticket)
      (my|our) (seat|place|spot|ticket) (is|'s) (free|available|up for grabs|going spare|going begging) (again|now|for W+)*
      (so|then|sadly|unfortunately|sorry|it is|it will be|it will have to be|it must be|make it|this time)* without (me|us) (this time|this year|then|this once|M|i am afraid|sorry|for once)*
      (please)? (do not|you cannot|best not|better not) (count|rely|reckon|bank) M ${there}
      so (no|not this time|i cannot|we cannot|sadly no|i am out|i have to pass|it is a no)
      (gutted|sad|sorry|so sorry|devastated|heartbroken|disappointed|bummed) to (miss|be missing|have to miss) (it|this|out|this one|the (dinner|party|evening|fun)|you all)* $why?
      $who would have (loved|liked|enjoyed) (to|it)* (come|join|be there|attend|that)*
      $who (am|are|will be|'ll be) (away in|over in|off to|going to|flying to|visiting) (Z|W)+ (then|that (day|night|evening|weekend|week)|at that time|T)
      $who (am|are|will be|'ll be) (in|at|on) (Z|W+) (then|that (day|night|evening|weekend|week)|at that time|R)
      $who $have (other)? (plans|another engagement|a prior engagement|something on|something else|another commitment|other commitments|other plans|a wedding|a clash|a conflict|$engagement) ${there} (already)? $why?
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'probably' },
    phrases: `
      (most|very|quite|highly|more than|pretty)? (likely|probably|probable|presumably) (yes|i (can|will)|we (can|will)|in|there|coming|i can come|i will come|i will be there|we will be there|so|i am in)* ${along}
      $who (will|am|are|can|should)? (most|very|quite|highly)? (likely|probably) (be|come|can|make|join|attend|able|to|in|coming|it|will|yes)* ${along}
      $who should (be able to|be|manage|make|can|be in|be there|be fine|be free|be good|be okay|be around|be available) (make|come|join|attend|it|there|to|do|be)* ${along}
      should be (able to|there|fine|okay|good|possible|free|able|doable|in) (make|come|join|attend|it|there|to|do|be)* ${along}
      (i am|we are|i would say|i 'm|i would be|i 'd be|we would be|make that|call it|about)* (N|L)? % (sure|certain|yes|do|attend|T|able|to|in|likely|i would say|i say|chance|there|that|coming|i|will|can|be|come|make it|am|we|there|probability|confident)* ${along}
      (i am|i 'm|we are)? (pretty|fairly|quite|almost|nearly|reasonably|rather|mostly|as good as|all but) (sure|certain|confident|definite|there) (i|we|that|can|will|am|are|be|come|make|it|there|in|yes|about it|to)* ${along}
      (chances are (good|high|excellent)|good chance|the odds are good|odds are good|looking good|looking likely|looks likely|there is a (good|very good|high|strong|decent) chance) (that|i|we|can|will|be|come|make|it|there|of|me|coming|so far|at the moment|for me|am|in)* ${along}
      (i|we) (think|believe|expect to be able|expect|guess|reckon|hope|suppose|am hoping|am planning|plan|intend|am hopeful|hopefully)+ (so|to be|to come|i can|i will|we can|we will|to make|to|i|we|can|be|come|make|it|there|in|am|are|will|could)+ ${along}
      (planning to|hope to|hoping to|i hope to|i plan to|i am planning to|we plan to|we are planning to|intending to) (be|come|make|it|there|join|attend)+ ${along}
      (a)? (probable|probably|likely|tentative yes|provisional yes|strong maybe|yes probably|probably yes)
      (it is|it 's|a)? (very)? (likely|probably)
      i am in (so far|for now)
      (hopefully|leaning (towards|to)|inclined to say) (a)? yes
      $who (am|are) (leaning (towards|to)|inclined to say) (a)? yes
      $who would say $who (will|can) (M|yes)*
      (put|mark|write) $me down as (a)? (probable|probably|likely)
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'maybe' },
    phrases: `
      $who (might|may|could) (possibly|just|be able to|be|come|make|it|join|attend|manage|not|be there|or may not|or might not|swing by|show up|turn up|have to)* ${there} $why?
      only (if|when|provided) X+
      (might|may|could) (be able to|make|come|join|attend|be|it)+ ${along}
      (i am|i 'm|we are|am)? (really)? (not|un) (N %|L %|entirely|totally)? (sure|certain|decided|100% sure|clear) (yet|if|whether|i|we|can|about|will|make|it|come|that|this|be|there|am|free|at the moment|right now|at this point|how|when|my|plans|what)* ${there} $why?
      (i am|we are|i 'm)? (unsure|undecided|uncertain|in two minds|on the fence|torn|waiting to hear|still waiting) W* ${along}
      (honestly)? (50:50|50/50|50-50|fifty fifty|a toss up|toss up|touch and go|up in the air|a coin flip|hard to say|hard to tell|difficult to say|too early to say|too early to tell|cannot say yet|cannot promise|cannot promise anything|no idea yet|do not know yet|i do not know yet|we do not know yet|i do not know|not decided yet|not 100% sure|not N % (sure|certain)|yet to decide|to be decided|tbd|tbc|it depends|depends|that depends|can i let you know later|i cannot say yet|i cannot say|i cannot promise|could go either way|we will see|who knows|remains to be seen|wait and see|a maybe|maybe|perhaps|possibly|tentative|tentatively|tentatively yes|a tentative yes|put me down as (a)? (maybe|tentative)|mark me as (a)? (maybe|tentative)|pencil me in|i will try|we will try|will try|i will try to (come|make it|be there|join)|i will do my best|i will see what i can do|will do my best|doubtful|an outside chance|small chance|slim chance|unlikely but possible|question mark|interested) W* ${there} $why?
      (it|that|this) (might|may|could) (work|be possible|be doable) $me? ${along}
      (it|that|this|i|we)? (might|may|could) (work|come|make it|be there|manage|happen|be possible|be free) ,? (or|and|but)? (then again)? (it|i|we)? (might|may|could) not
      (maybe|perhaps|M) (yes)? ,? (maybe|perhaps|M) (no|not)
      $who (am going to say|say|would say|will say|would have to say|have to say|vote) (a)? (tentative|maybe|M|perhaps) (for now|M)*
      (put|mark|write|note|leave) $me (down)? as (a|an)? (tentative|maybe|perhaps|possible|M) (for now|for the moment|M)*
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'yes' },
    phrases: `
      (count|put|sign|book|mark|pencil|deal|include|write|keep|save|reserve|hold) ($me|my name) (in|down|up|on the list|on it|a (seat|spot|place|chair)|as (a)? yes|as coming|as attending|N|L (seats|places|spots)|two (seats|places|spots))+ (please|for sure|definitely|for (that|this|it|dinner|R|T|W)|too)* ${along}
      (please)? (save|keep|reserve|hold) (a|one|me a|us a|two|N)+ (seat|seats|spot|place|places|chair|chairs|spots) (for (me|us))? (please)?
      (please|do|you (can|may)|so)* (count|rely|reckon|bank) M ((without|no|beyond) (doubt|fail|question)|A|M)* ${along}
      (please|do|so|yes)+ (count|put|sign|book|mark|pencil|write|keep) $me (in|down|up|on the list|on it)+ (please|M)* ${along}
      ${us} (will|'ll|shall|am|are|can|would love to|plan to|are going to)+ (be|come|attend|join|make|coming|attending|joining|in|be there|make it|there)+ ${along}
      $who (come|comes|attend|join|accept|participate) ${along}
      $who (would love|would like|want|will take|would take|take|claim|accept) (a|the|my|one|two|N|our|this)+ (place|places|seat|seats|spot|spots|ticket|tickets|chair|invitation|invite|offer) ${along}
      (am|are|count|definitely)? in (for (this|it|that)|too|M)*
      (N|L|two|three|four|five) of us ${along}
      (me|i|myself) and (my|the)? (W|P) ,? (so)? (that makes|that is|makes|making)? (N|L|two|three|four|both)
      (me|myself) (and|plus|with) (my (W|P)|P|one|a (W|friend|guest)|W) (will come|please|for sure|M)*
      (N|L|two|three|four) please
      $who (A|both|all)? (will|'ll|shall|am|are|can|will both|will all|can both|would both|would love to|would be happy to|would be delighted to|would be glad to|am going to|are going to|am delighted to|am happy to|am glad to|will definitely|will gladly|can definitely|will certainly|accept|do|love to|gladly|am able to|would like to|will happily|want to)+ (be|come|attend|join|make|participate|take part|coming|attending|joining|in|be there|make it|there|take (a|the|my|one) (seat|spot|place)|take it|do it|accept|take a place|go|going|be joining|be coming|be attending|come along|be part of it|have a (seat|place)|both|join you|join you all|be happy to|be delighted to|be glad to)+ ${along}
      $who should (very much|dearly|M)* (love|like|be delighted|be glad|be happy|be pleased) to (be|come|attend|join|make|participate|take part|be there|make it|have a (seat|place))+ ${along}
      $who (would love to|would be happy to|would be delighted to|would be glad to)
      (i|we) would be (delighted|honored|thrilled|glad|happy)
      $who? (am|are)? (happy|glad|delighted|excited|pleased|thrilled|love|would love|honored) to (come|join|attend|be there|make it|be part of it|accept)+ ${along}
      (T+|L|that|this) $works $me? $well?
      (T+|L|that|this) $be (A)? $good (for|with)? $me?
      $who $be $free ${there}
      $who $have (nothing|no plans|nothing else|no other plans|time|kept it free|it in (my|the) (calendar|diary)) (on|planned)? ${there}
      there will be (N|L|two|three|four|five|both) of us
    `,
  },
  {
    // Mere assent.
    family,
    sense: { say: 'rsvp', rsvp: 'yes', weak: true },
    phrases: `
      (for)? (the)? (dinner|brunch|lunch|breakfast|supper|party|bbq|barbecue|picnic|workshop|course|class|trip|tour|show|concert|game|match|tasting|drinks|meal|outing|hike|excursion|session|seminar|training|event|wedding|reunion|film|movie|theater|retreat|rsvp|attendance|me|us) (R|T)? (:|-) (yes|yes yes|yes yes yes|yes please|a yes|sure|absolutely|definitely|of course|gladly|with pleasure)
      (wild horses W+|would not miss it (for the world|for anything)?|i would not miss it (for the world|for anything)?|we would not miss it (for the world|for anything)?|try and stop me|you bet|hell yes|hell yeah|absolutely|definitely|of course|for sure|certainly|yes|yes please|sure|sure thing|okay|great|perfect|fine|sounds (great|good|lovely|fun|delicious|wonderful|fantastic|perfect|amazing|brilliant)|(that|this)? sounds (great|good|lovely|fun|delicious|wonderful|fantastic|perfect|amazing|brilliant)|i am in|we are in|in|i am there|we are there|i am game|i am up for it|up for it|game|all in|deal|done|works|works for me|that works|coming|attending|i accept|accepted|accept|gladly|with pleasure|lovely|brilliant|excellent|awesome|wonderful|fantastic|super|cool|good|thumbsup|tick|agreed|confirmed|i confirm|will be there|will do|will come|can do|can make it|can come|yes i can|yes i will|yes we will|yes we can|yes of course|i can|we can|looking forward (to it|to this|to dinner|to the (evening|dinner|party|night|event)|very much)*|see you (there|then|on the night|soon|all there|all then|both|R|T)+|cannot wait|can not wait|i cannot wait|we cannot wait|great idea|how lovely|what a (lovely|great|nice|wonderful|brilliant|fab|super) idea|how nice|nice one|why not|be there|i will be there with bells on|with bells on|happy with that|free|i am free|we are free|available|i am available|we are available|suits me|good for me|fine by me|fine with me|perfect for me|me too|me please|yes me please|i want in|i would like a (seat|spot|place)|i would like one|i will take (one|it|a seat|a spot|a place)|we will take (two|both|N)|plus N|plus L|a yes from me|it is a yes|it is a yes from me|that is a yes|a definite yes|a big yes) (please|from me|from us|for me|for sure|thanks|thank you|then|again|too)* ${there}
    `,
  },
];
