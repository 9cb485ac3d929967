// New mails about the writer's own time, and questions to the bot.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, gap, pattern } from './wording.ts';

const absent =
  '(?:busy|away|out|off|unavailable|not available|not be available|not be in|not be around|not be there|not be working|tied up|travelling|traveling|abroad|on leave|on holiday|on holidays|on vacation|on annual leave|annual leave|out of office|out of the office|ooo|booked|booked up|booked solid|in court|teaching|offsite|sick|ill|off sick|not in|not around|not here|not working|in meetings|blocked|pto|not free|on pto|unreachable|on parental leave|at a conference|out of town|out of reach|in surgery|in hospital|in training|on a course|on (?:my )?honeymoon|holidays?|vacation|(?<!(?:and|to|we|i|they|will|you) )leave|day off|fully booked|on jury duty|jury duty)';
const meetings =
  '(?:meetings?|calls?|events?|appointments?|bookings?|entries|entry|dinners?|lunch(?:es)?|conversations?|sessions?|anything|everything|dates?|interviews?)';
const about =
  '(?:about|on|regarding|concerning|called|named|titled|containing|mentioning|that mention|which mention|matching|related to|relating to|to do with|having to do with|where we (?:discussed|talked about|spoke about|covered)|in which we (?:discussed|talked about|spoke about)|that (?:was|were|is|are) about|that had to do with|that dealt with|dealing with|mention|mentions|mentioned|contain|deal with|dealt with|concern|cover|covered|we had (?:about|on)|i had (?:about|on)|from the|with the (?:word|title|subject)|with(?= Q)|with(?= \\S+ in (?:the|its|their) (?:name|title|subject)))';

export const errands: readonly Rule<Errand>[] = [
  {
    means: 'search',
    sample: ' please find all meetings about the film option ',
    pattern: pattern(
      ` (?:find|search|search for|look for|look up|look through|show|list|get|dig up|dig out|pull up|locate|retrieve|give|send)(?: (?:me|us|all|any|the|my|our|old|past|previous|earlier|every|up|for|that|last|recent|upcoming|out|of))* ${meetings}(?: (?:we|i) had)? ${about} (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' search : budget ',
    pattern: pattern(
      `${asking} (?:search|search for|look up|lookup|search term|query|find :)(?: (?:for|:|my calendar for|the calendar for))* (?!a |an |us |me |D)(?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' which meetings did we have about lift lobby ',
    pattern: pattern(
      ` (?:which|what|any) ${meetings}(?: (?:did|do|have|are|were|was|had|there|is|we|i|ever))*(?: have| had| hold)? ${about} (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' in which meeting did we discuss the parking fees ',
    pattern: pattern(
      ` (?:which|what) ${meetings}(?: (?:did|do|have|had))? (?:we|i)(?: (?:ever|last|first))? (?:discuss|discussed|talk about|talked about|speak about|spoke about|cover|covered|mention|mentioned|deal with|decide on) (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' when did we last talk about tyres ',
    pattern: pattern(
      ` (?:when|where) (?:was|did|is|were)(?: (?:the|we|i|our|my|that|last|next|previous|have|it))* (?:${meetings}|discuss|talk|meet|speak)(?: (?:about|on|regarding|concerning|with))+ (?<query>.+) $`,
    ),
  },
  {
    means: 'unblock',
    sample: ' please unblock R ',
    pattern: pattern(`${asking} (?:unblock|unreserve|release|reopen|open up|give back|open)${gap(6)} [RHB] `),
  },
  {
    means: 'unblock',
    sample: ' so unblock it please ',
    pattern: pattern(
      `${asking} (?:unblock|free up|release|reopen|open up) (?:it|that|this|them|the time)(?: (?:please|again|for me|thanks))* $`,
    ),
  },
  {
    means: 'unblock',
    sample: ' free up R again ',
    pattern: pattern(
      `${asking} (?:free up|free|clear|lift|remove|cancel|delete|drop|undo)(?: (?:my|the|block|blocks|blocked|time|hours|on|for|from|absence|holiday|leave|out of office|busy|entry|calendar))* [RHB] `,
    ),
  },
  {
    means: 'unblock',
    sample: ' i am free again R ',
    pattern: pattern(
      ` (?:i|we|me|my)(?: (?!not|cannot|never|no)\\S+){0,4} (?:free|available|around|in|back|open|bookable|working|in the office|at work|in town|here|have time|have space|can (?:meet|work|do meetings))(?: (?:again|after all|now|once more|anyway|as usual))+(?: (?:on|for|from|in the office|at work))* [RHB] `,
    ),
  },
  {
    means: 'unblock',
    sample: ' free again R ',
    pattern: pattern(
      `^(?: [,:;-]| now| and)* (?:free|available|around|back)(?: (?:again|after all))+(?: (?:on|for|from))* [RHB] `,
    ),
  },
  {
    means: 'unblock',
    sample: ' i am available R after all ',
    pattern: pattern(
      ` (?:i|we|me)(?: (?!not|cannot|never|no)\\S+){0,4} (?:free|available|around|in|back|can (?:do|meet|work))(?: (?:on|for|from))* [RHB] (?:again|after all|now|once more|anyway) `,
    ),
  },
  {
    means: 'unblock',
    sample: ' i am no longer away R ',
    pattern: pattern(
      ` (?:no longer|not)(?: (?:be|going to be))* ${absent}(?: (?:on|for|from))* [RHB](?: (?:anymore|any more|after all|any longer)| $)`,
    ),
  },
  {
    means: 'unblock',
    sample: ' R is free again ',
    pattern: pattern(
      ` [RHB] (?:is|are|'s)(?: now| all)* (?:free|available|open|unblocked|clear)(?: again| after all| now)+ `,
    ),
  },
  {
    means: 'unblock',
    sample: ' my leave R is cancelled ',
    pattern: pattern(
      ` (?:holiday|leave|trip|travel|absence|training|conference|appointment|block|flight|vacation|course|workshop|offsite|day off)(?: of| on| from)* [RHB](?: (?:is|was|has been|got|fell|stands|has))* (?:cancelled|off|postponed|called off|through|moved) `,
    ),
  },
  {
    means: 'block',
    sample: ' please block R ',
    pattern: pattern(
      `(?:${asking}| (?:please|just|kindly|you)(?: just| please)*) (?:block|blocking|block out|block off|blocking out|blocking off|blank out|close|protect|shut|reserve)${gap(8)} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' please block the following ',
    pattern: pattern(
      `${asking} (?:block|block out|block off|mark|keep free)${gap(5)} (?:following|these|times?|slots|days|hours|calendar|busy|unavailable|away|out) $`,
    ),
  },
  {
    means: 'block',
    sample: ' so please block that ',
    pattern: pattern(
      `${asking} (?:block|block out|block off|keep) (?:that|it|this|those)(?: (?:time|slot|hour|out|off|free|please|for me|too))* $`,
    ),
  },
  {
    means: 'block',
    sample: ' mark me as busy R ',
    pattern: pattern(
      `${asking} (?:mark|put|set|show|list|register|enter|add|note|record|log|book)${gap(5)} ${absent}${gap(3)} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' keep R free ',
    pattern: pattern(`${asking} keep [RHB]${gap(3)} (?:free|clear|open|blocked|empty) `),
  },
  {
    means: 'block',
    sample: ' i am busy R ',
    pattern: pattern(
      `(?:^|[,:;-]|so|and|that|as|because|note|fyi)(?: (?:i|we|am|are|will|be|have|to|going|also|just|now|then|sorry|parley|please|note|that|both|all|gone|day|well|again|is|my))* ${absent}(?: (?!again|after all|unless)\\S+){0,6} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' so i am unavailable all day ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|i|we|am|are|will|be|that|therefore|means|hence|please|note))* ${absent}(?: (?:all day|then|the whole day|that day|both days|on these days|as follows|that week|for all of it|lparen))* $`,
    ),
  },
  {
    means: 'block',
    sample: ' , no meetings please ',
    pattern: pattern(
      `^(?: [,:;-]| so| and| please| therefore| but)*(?: (?:i|we))? (?:(?:no|cannot (?:do|make|attend|take|join)|will not be able to (?:do|make|attend|take|join))(?: any)? (?:meetings?|calls?|appointments?|anything)|do not (?:book|schedule|disturb|plan|invite) (?:me|anything|us))(?: (?:please|then|at all|for me|thanks|those days|that week|that day))* $`,
    ),
  },
  {
    means: 'block',
    sample: ' i cannot do anything R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|sorry|fyi|that|please|note))* (?:i|we) (?:cannot|am not able to|will not be able to|am unable to)(?: (?:do|make|take|meet|attend|work|come|anything|meetings|calls|any|on|at all|join))* [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' R i am away ',
    pattern: pattern(
      `(?:^|[,:;-]|so|and|that|on) [RHB](?: (?:i|we|am|are|will|be|is|a|:|-|,|my|have|to|all))* ${absent} `,
    ),
  },
  {
    means: 'block',
    sample: ' taking R off ',
    pattern: pattern(
      ` (?:take|taking|took|taken|have|having|has|got|booked|want|need|needs)(?: a| the| my)* [RHB](?: all)? (?:off|as leave|as holiday|as vacation|for myself|to myself|blocked|kept free) `,
    ),
  },
  {
    means: 'block',
    sample: ' i have a dentist appointment R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|fyi|note|please|that))* (?:i|we) (?:have|have got|am having|will have|am at|am in|will be (?:at|in)|am on|will be on|am attending|attend)(?: (?:a|an|my|the|another|two|our|P 's|son 's|daughter 's))*(?: (?!to|time|table|room|seats?|tickets?)\\S+){0,2} (?:appointments?|dentist|doctor|doctors|surgery|operation|exams?|court|flight|flights|training|funeral|wedding|interviews?|class|classes|lectures?|hearing|deposition|conference|school run|pickup|scan|check up|haircut|physio|therapy|commitment|engagement|course|seminar|inspection|delivery|plumber|hospital|retreat|offsite|jury duty|recital|mot)(?: \\S+){0,3} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' no meetings R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|please|so|and|just|parley|ok))* (?:no|avoid|do not (?:schedule|book|plan|put|set up|accept|take|offer|give me|invite me to))(?: (?:any|more|new|further|me|for))*(?: (?:meetings?|calls?|appointments?|anything|meeting|bookings?))?(?: (?:for me|in|on|at all|please|from|between|in my calendar))* [RHB] `,
    ),
  },
  {
    means: 'free',
    sample: ' when is E free ',
    pattern: pattern(
      ` (?:when|what times?|which days?|what days?|at what times?|when exactly)(?: (?:is|are|'s|will|would|might|could|can|does|do|be|else))* (?<who>(?:the |both )?[PE](?:(?: ,| and| or| plus| both)* [PE])*)(?: (?:both|all|be|have|has|each|also|is|are|could|can|do))*(?: (?:free|available|around|open|time|in|availability|a gap|gaps|space|something|able|meet|reachable|there|next))`,
    ),
  },
  {
    means: 'free',
    sample: ' check whether E is available R ',
    pattern: pattern(
      ` (?:if|whether|when) (?<who>[PE](?:(?: ,| and| or| plus)* [PE])*)(?: (?:is|are|has|have|can|could|both|would|be|will|got))+ (?:free|available|around|open|time|availability|gaps|anything|meet)`,
    ),
  },
  {
    means: 'free',
    sample: ' is E free R ',
    pattern: pattern(
      ` (?:is|are|'s|will|would|does|do|has|have)(?: (?:both|be|it))* (?<who>[PE](?:(?: ,| and| or| plus)* [PE])*)(?: (?:both|all|be|each|also|have|got|has|any|some))*(?: (?:free|available|around|open|busy|time|availability|gaps|space))(?! for| to)`,
    ),
  },
  {
    means: 'free',
    sample: ` what does E 's R look like `,
    pattern: pattern(
      ` (?:how|what) (?:is|are|does|do|about) (?<who>[PE](?:(?: ,| and| 's)* [PE])*) 's (?:R|H)(?: (?:look|looking|like|schedule))* `,
    ),
  },
  {
    means: 'free',
    sample: ' tell me how E and E are fixed R ',
    pattern: pattern(
      ` how (?<who>[PE](?:(?: ,| and)* [PE])*) (?:is|are|'s) (?:fixed|placed|booked|looking|doing|off) `,
    ),
  },
  {
    means: 'free',
    sample: ' E R free or not ',
    pattern: pattern(
      `^(?: (?:[,:;-]|is|are))* (?<who>[PE](?:(?: ,| and| or)* [PE])*)(?: on| for| is)* (?:R|H|B)? ?(?:free|available|around)(?: or not)?`,
    ),
  },
  {
    means: 'free',
    sample: ` E 's availability R `,
    pattern: pattern(
      ` (?<who>[PE](?:(?: ,| and)* [PE])*)(?: 's| s)? (?:availability|free times?|free slots|schedule|calendar|free hours|openings|free\\/busy)`,
    ),
  },
  {
    means: 'free',
    sample: ' availability of E ',
    pattern: pattern(
      ` (?:availability|free times?|free slots|free hours|openings|schedule|calendar) (?:of|for|from) (?<who>[PE](?:(?: ,| and)* [PE])*) `,
    ),
  },
  {
    means: 'free',
    sample: ' how does E look R ',
    pattern: pattern(
      ` (?:how|what) (?:is|are|does|do|about) (?<who>[PE](?:(?: ,| and)* [PE])*)(?: 's)?(?: (?:week|diary|calendar|schedule|day|afternoon|morning))* (?:look|looking|fixed) `,
    ),
  },
  {
    means: 'free',
    sample: ' when am i free R ',
    pattern: pattern(
      ` (?:when|what times?) (?:am|are|do) (?<who>i|we)(?: both| all)? (?:free|available|have (?:time|gaps)) `,
    ),
  },
  {
    means: 'agenda',
    sample: ' what is on R ',
    pattern: pattern(
      `(?:^|^(?: [,:;-]| please| hi| hello| so| and| but| P| parley| tell me| show me)* |see |me |know )(?:what|anything|what else|what all)(?: (?:is|are|do|have|does|will|has|else|there|going|i|we|got|lies|ahead|stands))* (?:on|happening|coming up|scheduled|planned|booked|in my (?:calendar|diary)|on my (?:calendar|diary|agenda|plate|schedule)|up|next|lined up|ahead|in store|in the (?:diary|calendar)|on the (?:agenda|calendar|cards))(?: |$)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' what is R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|please|so|and|hi|hello))* (?:what|anything|what else|what all) (?:is )?[RHB] (?:please )?$`,
    ),
  },
  {
    means: 'agenda',
    sample: ' what do i have R ',
    pattern: pattern(
      ` (?:what|which (?:meetings|calls|appointments|events)|what (?:meetings|calls|appointments|events)|how many (?:meetings|calls|appointments))(?: (?:do|have|am|are|will|else|did))* (?:i|we)(?: (?:have|got|doing|attending|be|meeting|seeing|going to|expected at|on|in))+(?: |$)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' list my meetings ',
    pattern: pattern(
      `(?:${asking}| (?:could|can|may|might) i(?: please)?) (?:list|show|send|give|tell|read|display|print|see|have|get|email|mail|need|remind me of|look at)(?: (?:me|us|all|a|list|of|an|overview|the|what|about|through|out))*(?: (?:my|our|the|upcoming|next|all|coming|list of|scheduled|today 's|R|R 's|confirmed))+ (?:meetings|agenda|calendar|schedule|appointments|events|day|week|bookings|diary|programme|program|commitments|calls|plan|overview|engagements) `,
    ),
  },
  {
    means: 'agenda',
    sample: ' list everything i have R ',
    pattern: pattern(
      `${asking} (?:list|show|send|give|tell)(?: me)? (?:everything|all|whatever|what)(?: that)? (?:i have|i 've got|is on|i am doing|is planned|is scheduled)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' which appointments are in my calendar R ',
    pattern: pattern(
      ` (?:which|what|any|how many) (?:meetings|calls|appointments|events|bookings)(?: (?:is|are|do|have|there|i|scheduled|planned))* (?:in|on) my (?:calendar|schedule|agenda)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' my agenda R please ',
    pattern: pattern(
      `^(?: [,:;-]| please)*(?: (?:my|our|today 's|R 's|R|upcoming))? (?:agenda|schedule|upcoming (?:meetings|events)|meetings|calendar|appointments)(?: (?:please|for|on|of|:|,|R|H|B|today|my|me))* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' do i have anything R ',
    pattern: pattern(
      ` (?:do|have|am|are) (?:i|we)(?: (?:have|got|meeting|seeing|booked|doing|scheduled|expected))+(?: (?:anyone|anything|anybody|any|meetings?|something|appointments?|calls?|events?|planned|scheduled|on|in|for|with|somewhere|somebody|P|E))*(?: (?:R|H|B)|$)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' how does my week look ',
    pattern: pattern(
      ` (?:how|what)(?: (?:does|do|is|'s|will))* (?:my|our) (?:day|week|calendar|schedule|agenda|month|diary|morning|afternoon|R)(?: (?:look|looking|shaping|be|like|up|for|on))+ `,
    ),
  },
  {
    means: 'agenda',
    sample: ' what am i doing R ',
    pattern: pattern(
      ` (?:what am i doing|where do i have to be|who am i meeting|who am i seeing|(?:what|when|where) is my next (?:meeting|call|appointment|event|session)|what is next|what have i got on|what is coming up|what does R look like|where am i) `,
    ),
  },
  {
    means: 'help',
    sample: ' what can you do ',
    pattern: pattern(
      `(?: what (?:can|do|could|are) (?:you|this bot|this thing|parley)(?: (?:do|able to do|offer|help with))* $| what (?:can|could|may|should) i (?:write|send|ask|say|tell|do)(?: (?:to|with|you|here|this))* $| how (?:do|does|can|should|shall|would) (?:i|we|one|this|it|you|parley|that)(?: (?:use|work|works|talk to|start|write to|go about|get|operate|ask))+| what is this $| who are you | how it works | instructions (?:please|for)| user guide | user manual |^(?: [,:;-]| please| hello| hi)* help(?: me| please| us)* $| i need (?:some )?help(?: with (?:you|this|parley))? $| show me the commands| list of commands| which commands| what commands| how this works| how to (?:use|work with|talk to|write to) (?:you|this|it|parley)| explain (?:yourself|how you work|how this works))`,
    ),
  },
  {
    means: 'stop',
    sample: ' please stop emailing me ',
    pattern: pattern(
      `(?:^(?: [,:;-]| please| hi| hello)* (?:stop|unsubscribe)(?: (?:me|please|now|all|emails?|mails?))* $| (?:stop|quit|cease) (?:(?:all|any|these|the|your|with) )?(?:emailing|mailing|writing|sending|e ?mails?|mails?|messages?|messaging|contacting|bothering|the mails|the emails)| unsubscribe (?:me|us)| (?:do not|never|no longer) (?:send|email|mail|write|write to|contact) (?:me|us)| (?:do not|never|no longer) (?:want|wish|like|need)(?: (?:to|get|receive|any|more|further|these|your))* (?:e ?mails?|mails?|messages?)| (?:no|any) (?:more|further) (?:e ?mails?|mails?|messages?)(?: |$)| (?:take|remove|delete) (?:me|us|my address|my email) (?:off|from)(?: \\S+){0,3} list)`,
    ),
  },
  {
    means: 'start',
    sample: ' you can start emailing me again ',
    pattern: pattern(
      `(?:^(?: [,:;-]| please)* (?:start|subscribe|resubscribe)(?: (?:again|please|now|me))* $| (?:start|resume|continue|begin) (?:emailing|mailing|writing|sending|messaging|contacting|the (?:e ?mails?|mails?))| (?:can|may|please|could) (?:you )?(?:write|email|mail|contact|send)(?: \\S+){0,4} again )`,
    ),
  },
  {
    means: 'zone',
    sample: ' i am in Z now ',
    pattern: pattern(
      `^(?: (?:[,:;-]|hi|hello|just|fyi|and|so|well|please|parley))* (?:i|we) (?:am|are|have|live|moved|now|will be|relocated|will)(?: (?:now|moved|back|living|based|am|live|permanently|just|recently|relocated|settled|be|over|got|arrived))* (?:in|to) (?<zone>Z)(?: (?:now|for good|these days|permanently|from now on|again|until further notice|,|since|so|time|and|[RHB])| $)`,
    ),
  },
  {
    means: 'zone',
    sample: ' please show times in Z ',
    pattern: pattern(
      ` (?:show|use|give|display|switch|set|change|put|convert|send|need|want|update|make)(?: (?:me|us|my|all|the|times?|to|in|zone|times zone|is|please|everything|hours|dates|time zone|timezone|are|as))* (?<zone>Z)(?: |$)`,
    ),
  },
  {
    means: 'zone',
    sample: ' my time zone is Z ',
    pattern: pattern(
      ` (?:time zone|timezone|zone)(?: (?:is|now|:|has changed to|changed to|to|should be|=))* (?<zone>Z) `,
    ),
  },
];

/** Behind these words nothing belongs to what was searched for. */
export const queryEnd =
  / (?:[,;]|for (?:me|us)|please|again|thanks|if|from (?=[RHB])|in (?=[RHB])|since|that we had|we had|R|H|B|P|E|with (?=[PE])|i had|lparen|which|because|last|this|in (?:the|its|their) (?:name|title|subject))(?: |$)/u;
