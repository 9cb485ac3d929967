// What must mean nothing though it holds times and numbers: greetings, history, other people's times, things to come back to
// (`language.md` rule 10). A misreading found is mended by a line here, or by a narrower phrase elsewhere.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'nothing';
const said =
  '(discussed|agreed|said|mentioned|promised|planned|arranged|spoken|talked|written|noted|announced|requested|explained|indicated|suggested|proposed|told|asked|wrote|emailed|called|spoke|met|saw|sent|replied|answered)';

/** Stands before all that may be wished for: "love to all". */
export const regards: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'nothing', note: 'courtesy' },
    phrases: `
      (much|lots of|all|my|with|all my|kind|best|warm|warmest|many|big)* (love|regards|greetings|best|wishes|cheers|hugs|hi|hello|thanks|kudos|respect|compliments) to (A|you|everyone|everybody|the W|your W|P|W)+
      (with)? A (my|our)? (best|love|good wishes)
    `,
  },
];

/** Stands before the engagements of one's own: "Liverpool play on Wednesday at 8". */
export const matches: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'others' },
    phrases: `
      (the)? (U|Z) (and (the)? (U|Z))? (play|host|meet|face|kick off|sing|perform) (away|at home|at W|U|Z|against (U|Z))* T X*
    `,
  },
];

/** A name, or what a person is called instead of one. */
const person =
  '((P|U|coach|gran|grandma|granny|grandpa|nana|auntie|mum|mom|mummy|dad|daddy) U?|(mr|mrs|ms|miss|dr|prof|professor|father|sister|brother|uncle|aunt|auntie|coach|madam|frau|herr) (U|P))';

export const nothing: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'nothing', note: 'courtesy' },
    phrases: `
      (hi|hello|hey|dear|hiya|howdy|greetings|morning|evening|afternoon|good (morning|afternoon|evening|day)|gday|yo|hallo|bonjour|ciao|hola|heya) (W|P|all|there|everyone|team|A|again|and|both)*
      (hi|hello|hey|dear) (W|P|N)+ T
      (please)? (do not|no need to|you need not|never) (plan|arrange|schedule|work|organize|bend over backwards|go out of your way|move heaven and earth|rearrange (things|everything|anything|it)|move (things|everything|anything)|change (things|anything|it)|wait) (around|for|on|because of|on account of)* $me?
      (oh|ah|aw|wow|ooh)? how (lovely|nice|kind|wonderful|exciting|fun|sweet|thoughtful|exquisite|delightful|brilliant) (of you)?
      (good|happy|lovely|nice) T (to)? (everyone|all|A|W|P|you|team|folks)*
      T (all|everyone|team|folks|A|P)
      (much|lots of|all my|our)* (love|hugs|greetings|regards|wishes|salutations) to (you)? (A|V|all|everyone|everybody|both|the family|the team|W)
      (many|big|kind|huge|lots of|lots|thousand)* (thanks|thank you) (so much|very much|a lot|a million|again|in advance|kindly|all|so|and (best|kind) regards|and regards|and cheers|W|P|A)*
      (many|big|kind|huge)* (thanks|thank you) (so much|very much|a lot|again|W|P)* (for|to) X*
      (thanks|thank you|cheers|many greetings|cordial greetings|greetings|best|regards|kind regards|best regards|best wishes|warm regards|sincerely|yours|yours sincerely|love|xx|x|bye|ciao|take care|all the best|many thanks|with thanks|rgds|br|kr|speak soon|talk soon|see you soon|see you|see ya|later|see you then|till then|until then|kisses|hugs|respectfully|warmly) (,? (U|P|all|everyone|team|both|guys|folks|again|and|so much|very much|a lot|in advance|regards|for now|mate|dear|sir|madam|A))*
      (have|enjoy|wishing you|wish you|hope you have|hope you are having|hope you had|hope you all had|hope everyone had|i hope you had|i hope you have|i wish you|had) (a|an|the|your|you|all|A|very|really|rest of)* (nice|good|great|lovely|wonderful|fantastic|pleasant|relaxing|super|fab|productive|restful|fun|happy|safe|fabulous|excellent|sunny|merry|long|beautiful|quiet|peaceful|blessed|brilliant|amazing) (W)* (rest of)? (the|your|a|of)* T? (W)*
      (enjoy|hope you enjoyed|i hope you enjoyed|enjoyed) (the|your|rest of|a)* (W)* T (W)*
      (have|enjoy) (a|your) W? W? (one|weekend|week|day|evening|holiday|holidays|break|trip|time|rest)
      (happy|merry) W* T?
      (i|we)? (hope|trust) (that)? (you|this|all|everyone|your|A|the|things|it|everything) X*
      (sorry|apologies|my apologies|sincere apologies|so sorry|apology) (for|about|to|that|if|again|W|P|it|my)* X*
      (sorry|apologies)
      (please|kindly)? (excuse|forgive|pardon) X*
      how (are|is) (you|things|it|life|everyone|everybody) (doing|going|all|today|keeping|these days)*
      ((a|slight|sudden|quick|last minute|small|big|there is a|there 's a|there has been a)* change of (plan|plans|heart|mind|schedule)|plans (have)? changed|our plans (have)? changed)
      (no worries|no problem|you are welcome|my pleasure|anytime|welcome|hope this helps|hope that helps|hope it helps|i hope that helps|hope this is okay|hope that is okay|hope that works|hope this works)
      (looking|look|i look|i am looking|we look|we are looking|really looking) forward (to)? (W)* (T)? (W)*
      (it was|was)? (so|very|really|great|good|lovely|nice|wonderful|a pleasure)+ (to)? (see|meet|seeing|meeting|talk|talking|speak|speaking|chat|chatting|catch|catching|have|having|hear|hearing) (W|P|up|you|all)* T?
      (fingers crossed|good luck|best of luck|break a leg|all the best) (for|with|on|in|at) ((T 's|the|your|our|my|his|her|their|P 's|W 's)+ (W|P|N|'s|of)* W (T|at W)?|W W)
      (congratulations|congrats|well done|good luck|best of luck|happy birthday|get well soon|safe travels|bon voyage|enjoy) X*
      (see|speak|talk|catch|chat) (you|to you|up|with you|soon|then|again)* (soon|then|there|later)
      (see|seeing) (you|you all|you guys) (at|in) W+ (T|at W+)*
      (good|nice|great|interesting|useful) to (know|hear|see) W*
      (tell|give|send|say) (P|A|them|him|her|W)* (hi|hello|i said hi|i say hi|i said hello|my regards|my best|my love|hi from me|hello from me) (for|from me|to)* (P|A|W)*
      (i|we) (will|'ll) be in touch X*
      (give|send|pass on|convey|pass) (P|them|him|her|my|our|W)* (best|regards|love|apologies|greetings|wishes|thanks|compliments|regards) (on)? (to|from)? X*
      (i|we) (am|are|'m) (only|very|more than|always|also)* (happy|glad|pleased|free|sorry|sad|proud|excited) (that|to (help|hear|see|say|know|read|report|announce|note|learn|answer|explain|discuss|share|speak|inform|assist)|about) X*
      (i|we) have (A|what|something) (i|we|you) (need|want|needed|wanted|asked|said) W*
      please let me know X*
      R (is|are|was|'s|will be|is just|looks like being) (just|simply|M)* one of (those|these) (days|mornings|afternoons|weeks|ones|things) (for $me|again|M)*
      ((anything|whatever|A|V) ((else|further|more) (you|that you|anyone)? (need|needs|want|wants|require|requires)?|(you|that you|anyone)? (need|needs|want|wants|require|requires|forgot|missing|is missing|is needed|is unclear))|(if there is (anything|A|V)|if (anything|A|V)|for (anything|A|V)) (else|further|more)? (you|that you|anyone)? (need|needs|want|wants|require|requires|forgot|missing|is missing|is needed|is unclear)?) (of|from)? (me|us|M)? ,? (then)? (i|we) (am|are|will be|'ll be) (at|in|on|here|there|around|about|reachable|available|online|contactable) X*
      (if|should|when|in case) (you|anyone|anybody|somebody) (need|needs|want|wants|have|has) (T|me|us|anything|A|V|something|more|further|any|a|else|from|to (reach|call|ring|talk to) (me|us)|questions|question|M)+ ,? (then)? (i|we) (am|are|will be|'ll be) (at|in|on|here|there|around|about|reachable|online|contactable) X*
      $who (do not|does not) have (it|that|them|this|any of that) R
      (by|on|over|via)? (phone|the phone|video|in person|online|zoom|teams|face to face|remote|remotely|skype|call|whatsapp) ((or|and|,) (by|on|over|via)? (phone|the phone|video|in person|online|zoom|teams|face to face|remote|remotely|skype|call|whatsapp))*
      no (strong|particular|real|great|big|firm)* (feelings|preference|preferences|opinion|opinions|views|view|leaning) (either way|about it|at all|on it|from me|here|which|on this|M)*
      (good|fine|easy|okay|happy) M? either way
      $who (will|'ll|shall|can|am going to)* (bring|order|print|pack|buy|bake|cook|prepare|fetch|grab|supply) (the|a|an|some|my|our|own|W)+
      (just)? (tell) (me|us) (where|when|what|how|who|which) (W|it|that|they|you|is|are)*
      (i|we) know (that)? (i|we) M* (complain|moan|grumble|whinge|avoid|hate|dodge) X+
      (two|three|four|five|six|seven|N|L|most|A) (out)? of (the|those|these|them|your)* (two|three|four|five|six|seven|N|L|A)? (options|slots|dates|times)? ($works|are $good) $me? $well?
      (answering|replying|writing|responding) (for|on behalf of) X+
      (respected|esteemed|honored|my dear) (M|W|all)*
      (kindly|please)? advise (me|us|accordingly|further|on W|W)*
      (kindly|please)? (decide|finalize|fix|settle) (on)? (the|a|any) (timing|timings|time|date|slot|day|venue|details)
      that X+ (is|are|has|have) (finished|done|over|out of the way|behind me|behind us|through|ended)
      let me know (if|what|which|whether|how|when|your|once|should) X*
      let me know
      (i)? (will|shall|'ll) keep (you|everyone) (posted|updated|informed) X*
      (feel free|do not hesitate|please feel free|please do not hesitate) X*
    `,
  },
  {
    // "Did you see the match on Wednesday?"
    family,
    sense: { say: 'nothing', note: 'aside' },
    phrases: `
      (did|have|has) (you|anyone|anybody|someone|somebody|everyone|P|A) (all|also|ever|already|even)* (see|seen|hear|heard|watch|watched|read|notice|noticed|find|found|catch|caught|enjoy|enjoyed|like|liked|survive|survived|try|tried|taste|tasted|finish|finished|lose|lost|win|won) X*
      did M (the|that|a|an|my|our|her|his|their|P|U) X+
      (pick|choose|take|use) (A|whatever|whichever|any|W)+ (you (like|want|need|prefer))? (for|from|out of|in) (the|your|our|her|his|their) (brochure|W)+
    `,
  },
  {
    // "I was going to say yes to Friday, but I can't do it after all"
    family,
    sense: { say: 'nothing', topic: true },
    phrases: `
      $who ((was|were|had been|'d been) (going|hoping|about|planning|meaning|looking|all set|ready|inclined|tempted)|(had|'d|would)? (hoped|meant|planned|intended|wanted|wished)|would have (liked|loved|wanted)) to (say yes to|say yes for|accept|do|make|pick|choose|attend|join|come|say|take|go for|suggest|offer|book|opt for|vote for|confirm|be there|be free|put $me down)+ (you|for|on|at)* R
    `,
  },
  {
    // "I know I said I could do Friday. I take it back", "Where I'd said yes to Monday, please make that a no"
    family,
    sense: { say: 'nothing', topic: true, claims: true },
    phrases: `
      (where|whereas|i know|i know that|i realize|i realize that|you know|yes|M)+ $who (have|had|'d|'ve|did)? (first|originally|previously|earlier|already|M)* (said|say|told you|told everyone|written|wrote|answered|put|ticked|promised|confirmed|accepted|agreed|signed up) (down)? (that)? (yes (to|for|on)|no (to|for|on)|to|for|i (could|can|would|was able to|was free|am free|could be free|was available|would be free|'d be free) ($do)? (on|at|for)?)? R
      $who (have|had|'d|'ve|did)? (first|originally|previously|earlier|already|M)* (said|told you|told everyone|written|wrote|answered|promised) (that)? i (could|would|was able to|was free|could be free|was available|would be free|'d be free) ($do)? (on|at|for)? R
    `,
  },
  {
    // "let me get back to you", "will confirm by Friday": beside it "ok" is no answer.
    family,
    sense: { say: 'nothing', note: 'later' },
    phrases: `
      (let me|i will|we will|i 'll|will|i am going to|i need to|need to|i shall|i would|i have to|let us|allow me to|give me|can i|may i|could i|i should|i must|i want to|we need to) (get back|get in touch|get round|get on to|come back|revert|reply|respond|be in touch|be back|be able to (say|tell|confirm|answer|let)|check|confirm|look|see|think|ask|consult|know|find out|verify|circle|double|run it|clear|decide) X*
      (checking|will check|let me check|need to check|i will check|i am checking|will look|just checking|waiting to hear|i am waiting|we are waiting|i am still waiting) X*
      (can i|may i|could i|can we|may we|could we) (get|come) X*
      (give|allow) me (until|till|a|an|some|one) X*
      (i|we|boss)? (will|'ll|can|shall|am going to|are going to|would|have to|need to|should be able to|hope to|promise to)? (then)? let (you|you all|everyone|everybody|them) know X*
    `,
  },
  {
    family,
    sense: { say: 'nothing' },
    phrases: `
      (let me|i will|we will|i 'll|will|i am going to|i need to|need to|i shall|i would|i have to|let us|allow me to|give me|i|can i|may i|could i|i should|i must|i want to|we need to) (write|call|update|follow|send|answer|report|let) X*
      (as|like|per|what) (we|i|you|they|already|was|previously)* ${said} (W|earlier|in|before|on|with|you|P)* T* (W|,)*
      as (per|with|in|for|of|always|usual|ever) X*
      (as|like) (we|i|you) ${said} X*
      $who (thought|hoped|assumed|wished|was hoping|were hoping|would have thought|wish|had hoped) (that)? (i|we|it|you|this|that|they|he|she|there) X*
      (first|initially|originally|M)* $who (wanted|was going|were going|had wanted|meant|intended|was about|were about) to (write|say|answer|tell you|reply|send|decline|refuse|accept) (you|back)? (that)? ((i|we|it) X*)?
      $who (thought|hoped|assumed|wanted|expected|was hoping|were hoping|was planning|would have liked|would have loved|wish|wished|was going to|were going to|used to|had hoped|had planned|had thought) X*
      (we|i|you|they|he|she|P|boss|she|who) (have|had|just|already|only|both|all|'ve|last|first)* (${said}|was|were|went|came|got|had|did|took|made|left|started|began|finished|read|received|missed|forgot|thought|booked|moved|tried|wanted|worked|enjoyed|attended|visited|arrived|returned|spent|ran|gave|checked|looked|heard|lost|broke|knew|felt) X* T X*
      (last|this past|the other|previous) T X*
      (your|my|our|the|his|her|their|W 's) (mail|email|message|letter|note|invitation|invite|reply|request|proposal|call|voicemail|text|reminder|answer|newsletter|report|minutes|offer|list|update|slides|presentation|talk|agenda) (of|from|on|sent|dated|at)* T X*
      (you|they|P|we|he|she) (have|had|has|kindly|just|originally|initially|also)* (proposed|suggested|offered|listed|given|gave|mentioned|sent|put forward|wrote|named|indicated) (X|,|-|:)*
      (my|our|the|a|an|early|late|return|outbound|M)* (train|flight|plane|bus|ferry|coach|boat|taxi|cab|departure|boarding|checkin|check in) (out|back|there|home)* at? T=T+ (,? (and|then)* (home|back) (after|before|by|at|around|only|not)* T+)?
      R (is|are) not (in|on) (the|your|my|our|this|that) (list|mail|email|poll|options|letter|message|invitation) (you|at all|W)*
      $who (will|am|'ll|may|might|would|should) (be)? (dialing|dialling|calling|joining|connecting|logging|zooming|dial|call|join|connect|log|phone|zoom|skype|participate|participating) (in|on|remotely|virtually|online|by|via|from|over|through) (from|by|via|over|the|my|on)* X*
      (due to|because of|owing to|on account of|thanks to|given) X+
      $who (will|'ll|would|shall|can|just)? pass (this|it|that|these|them|(your|my) W) (on|along|over) X*
      (i|he|she|they|we) (said|says|told|was saying|was telling|go|goes|was like|am like|is like) (to)? (P|U|him|her|them|(my|the|his|her|our) W) ,? X*
      according to (the|my|our|his|her|their|this|that|W 's) (W|'s|P)+
      (regarding|concerning|about|as for|as to|re|on|for|as regards|with regard to|with regards to) (the|your|my|our|these|those)* (when|timing|timings|availability|dates|times|slots|meeting|options|date|time|call|proposal|proposals|invitation|invite|schedule|scheduling|other matter|proposed (dates|times|slots)|suggested (dates|times)|event|review|workshop|session|planning|question|topic|rest|interview|appointment|dinner|lunch)
      (in|with) (reply|response|reference|regard|regards|respect|view) (to)? X*
      (following|further to|after|since|re|regarding|concerning|about|referring to|with regard to|in|from|as per|per) (up on)? (your|our|my|the|W|last|W 's)* (mail|email|message|call|conversation|chat|meeting|discussion|letter|talk|phone call|invite|invitation|telephone conversation|exchange|request|proposal) (of|from|on)* T
      (i|we) (am|are|was|were) (writing|wondering|just|asking|hoping|following|going|trying) W*
      (it has been|it was|this was|that was|there was|there were|it is been|has been|had been|was|were) X* T X*
      (if|as) (i|we) (may|might|can) (say|ask|add) X*
      (i|we)? (have to|must|need to|got to|have got to|'ve got to) (drop|pick|collect|fetch|walk|feed|mind|look after|drive) (up|off)? (the|my|our|his|her) (W|'s)+
      (for|on|in|over)? A (weeks|evenings|nights)
      (super|very|just|quick|short|brief|in|keeping|this|sorry|being|is|will be|be|so|only|a)* (short|quick|brief|haste|hurry|rush) (note|one|reply|line|answer|message|mail)? (because|as|since|from|before|between|on|in) (W|'s|i|we|am|is|are|P|Z)*
      (i|we) (have to|must|need to|got to|have got to|will|am going to|want to|'ve got to|'ll) W (W|'s|P)+ (after that|before that|beforehand|afterwards|straight after|right after|later on|after|thereafter)
      (do|did|have|has|had|was|were|are|is|does|will|would|could|can|should) (you|we|the|it|they|there|this|anyone|that|he|she|P|your|our|my|someone|everyone) (W|P|N|E)*
      (who|what|which|where|why|how|when|whose) (W|P|N|E|,)*
      (can|may|could|shall) i (tell|let|answer|confirm|call|get back|come back|reply|decide|write|say|email|ring|give|send) X*
      (may|can|could|might) i (ask|know|check|clarify|just ask) X*
      (quick|one|just|another|a|small|short|dumb|silly)* question X*
    `,
  },
  {
    // "Priya can't do Thursday": an answer, and not the writer's.
    family,
    sense: { say: 'others', answer: true },
    phrases: `
      ${person} (also|only|always|usually|normally|now|M)* (teaches|lectures|works|operates|travels|flies|leaves|arrives|returns|starts|finishes|comes|goes|sits|plays|sings|meets|sees|has|gets|needs|takes|gives|does|stays|chairs|runs|coaches|trains|answers|is (away|off|out|back|busy|in|on|at)) X*
      ${person} ((and|or|nor|,) ${person})* (,? (says|said|reckons|thinks|tells me|told me|writes|wrote) (that|she|he|they|it|me|to|us)*)? (also|only|really|still|all|both)* (can|cannot|could|could not|will not|would not|prefers|prefer|likes|like|loves|favors|favor|votes|voted|opted|opts|went|goes|plumps|fancies|fancied|picked|chose|wants|want|would like|would prefer|would rather|does not (like|want|fancy|mind)|(is|'s|are) (not|only|also|all|already)* ($unfree|$free|keen|pushing|rooting|hoping|flat out|booked|tied|up for|down for)) X*
    `,
  },
  {
    // "Wednesday has the most votes, so book it"
    family,
    sense: { say: 'nothing', topic: true },
    phrases: `
      R (has|have|got|gets|is getting|received|leads with|drew) (the|by far|A)* (most|majority of|highest number of|more) (votes|yeses|support|takers|answers)
      R ('s|is|are|came out|comes out|seems|looks) (clearly|now|way|far|just)* (ahead|in the lead|leading|(the|everyone 's|everybody 's) (favorite|favourite)|(the)? most popular|most wanted|winning|on top) (with everyone|by far|so far|M)*
    `,
  },
  {
    // What others can or cannot is not the writer's answer.
    family,
    sense: { say: 'nothing' },
    phrases: `
      (P|my (colleague|wife|husband|partner|sister|brother|mother|father|mum|mom|dad|friend|son|daughter|neighbor|neighbour|flatmate|manager|assistant|team mate|teammate|co founder|cofounder|deputy|intern|mother in law)|our (colleague|intern|neighbor|manager|guest)|the (others|rest of the team|other team|other side)|your (team|colleague|boss|assistant)|he|she|they) (P|and|W 's)* (can|cannot|could|will|is|'s|are|has|does|would|will|said|says|told|prefers|works|suggested|wants|needs|mentioned|thinks|might|may|also|and|asked|likes|was|had|arrives|leaves|returns|flies|comes|goes|gets) X*
      (everyone|everybody|most people|they all|the others|most of them|most|nobody|no one) (can|cannot|could|is|are|has|have|said|says|seems|seem|wants|want|prefers|prefer|likes|like|agreed|agrees|voted|picked|does|do|will|would|was|were) X*
      R $works (for)? (P|him|her|them|you|my (colleague|wife|husband|partner|sister|brother|mother|father|friend|son|daughter)) (W)*
      R ($works for|suits|suit|would suit) U (and (U|P))?
      R $notwork (for)? (P|him|her|them|you|my (colleague|wife|husband|partner|sister|brother|mother|father|friend|son|daughter)) (W)*
      R ('s|is|are) $good for (P|him|her|them|you|my (colleague|wife|husband|partner|sister|brother|mother|father|friend|son|daughter)) (W)*
      R ('s|is|are) (not $good|$bad) for (P|him|her|them|my (colleague|wife|husband|partner|sister|brother|mother|father|friend|son|daughter)) (W)*
    `,
  },
  {
    // "Petra can do Tuesday", "Ben: Thursday only", "the client is away on Friday"
    family,
    sense: { say: 'others' },
    phrases: `
      (U|P) : X+
      (yes|no|maybe|M) (from|for) (U|P) X*
      W W? (can|cannot|could|is|are|'s|has|will|would|prefers|wants|needs|might|may|said|says|told|does|arrives|leaves|returns|suggested|mentioned|thinks|likes|works|asked|was) X*
      (the|our|your|my|his|her|their|a|one of (the|our|my)|some of (the|our|my)) W W? W? (can|cannot|could|is|are|'s|has|have|will|would|prefers|prefer|wants|want|needs|need|might|may|said|says|told|does|do|arrives|leaves|returns|suggested|mentioned|thinks|think|likes|works|work|asked|was|were) X*
      (kick off|kickoff|tip off|face off|doors|gates|mass|sunset|sunrise|registration|curtain|curtain up|boarding|high tide|low tide|the (match|game|race|film|concert|show|sale|auction|market|fair|parade|tour|quiz)) T? (is|are|open|opens|close|closes|start|starts|begin|begins|last|lasts|run|runs|was) X*
      (W|P) and (W|P) (can|cannot|could|are|have|will|would|prefer|want|need|might|may|said|do) X*
    `,
  },
  {
    // Things with times of their own.
    family,
    sense: { say: 'nothing' },
    phrases: `
      (sent|written|typed|dictated) (from|on|via|by|with|using) X*
      (tel|phone|mobile|cell|fax|direct|office|t|m|p|f|e|w|web) (:|.)? X*
      (my|the|our|your|his|her|a|an|this|that|last|every|W 's) (W|'s)* (train|flight|bus|plane|ferry|shop|store|office|museum|restaurant|building|bank|school|library|deadline|report|invoice|contract|lease|quarter|sale|newsletter|release|launch|project|payment|rent|order|parcel|package|season|term|semester|holidays|forecast|birthday|anniversary|weather|results|figures|numbers|budget|exam|game|match) (W)* (gets in|gets|pulls in|sails|leaves|departs|arrives|lands|closes|opens|shuts|ends|starts|begins|finishes|is due|is|was|are|were|runs|goes|lasts|comes|came|went|has|had|will|expires|renews) X*
      (fyi|for your information|by the way|btw|incidentally|ps|p s|nb|n b|off topic|unrelated|on another note|on a side note) (W)*
      if (i|we) (have to|had|must|could|were|hear|see|get|never|had a) X*
      (one more|another|yet another) T X*
      (can|could) you believe X*
      lparen rparen R
      (i|we) (hate|loathe|love|adore|dread|survived) T
      (i|we)? (cannot|can not|could not) (thank|wait|believe|agree|stress|recommend|help|find|open|remember|imagine|complain|tell|say|hear|speak|blame|praise|understand|read|access|log|download|view|get|reach|afford|stand|decide) X*
      (not|never|hardly|barely) (a|my|the)? (big)? (fan|friend) of T X*
      thank (god|goodness) X*
    `,
  },
];
