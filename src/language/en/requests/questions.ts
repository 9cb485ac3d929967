// Questions to the bot: who is free, what is on, which meeting it was.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, pattern } from './wording.ts';

const meetings =
  '(?:meetings?|calls?|events?|appointments?|bookings?|entries|entry|dinners?|lunch(?:es)?|conversations?|sessions?|anything|everything|dates?|interviews?)';
const about =
  '(?:about|on|regarding|concerning|called|named|titled|containing|mentioning|that mention|which mention|matching|related to|relating to|to do with|having to do with|where we (?:discussed|talked about|spoke about|covered)|in which we (?:discussed|talked about|spoke about)|that (?:was|were|is|are) about|that had to do with|that dealt with|dealing with|mention|mentions|mentioned|contain|deal with|dealt with|concern|cover|covered|we had (?:about|on)|i had (?:about|on)|from the|with the (?:word|title|subject)|with(?= Q)|with(?= \\S+ in (?:the|its|their) (?:name|title|subject)))';

export const searches: readonly Rule<Errand>[] = [
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
      ` (?:when|where|what|which) (?:was|did|is|were)(?: (?:the|that|it|we|i|our|my|that|last|next|previous|have|it))* (?:${meetings}|discuss|talk|meet|speak)(?: (?:about|on|regarding|concerning|with))+ (?<query>.+) $`,
    ),
  },
];

export const questions: readonly Rule<Errand>[] = [
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
      ` (?:if|whether|when) (?<who>[PE](?:(?: ,| and| or| plus)* [PE])*)(?: (?:is|are|has|have|can|could|both|would|be|will|got))+ (?:free|available|around|open|time|availability|gaps?|a gap|a slot|slots|openings|space|room|anything|meet)(?! for| to)`,
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
    sample: ' when is he free R ',
    pattern: pattern(
      ` when(?: exactly)? (?:is|are|would|will) (?:he|she|they|it|both)(?: both| all| be)* (?:free|available|around|reachable|in) `,
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
      ` (?:what|which (?:meetings|calls|appointments|events)|what (?:meetings|calls|appointments|events)|how many (?:meetings|calls|appointments))(?: (?:do|have|am|are|will|else|did))* (?:i|we)(?: (?:have|got|doing|attending|be|meeting|seeing|going to|expected at|on|in))+(?! (?:is|are|was|to|left|in mind) )(?: |$)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' list meetings R ',
    pattern: pattern(
      `${asking} (?:list|show|display|print)(?: me)?(?: (?:all|any))* (?:meetings|appointments|events|calls|bookings)(?: (?:for|on|in|of|from|please))* (?:R|H|B|$)`,
    ),
  },
  {
    means: 'agenda',
    sample: ' show me R please ',
    pattern: pattern(`${asking} (?:show|list|give|send|tell)(?: me| us) (?:my )?[RHB](?: (?:please|thanks))* $`),
  },
  {
    means: 'agenda',
    sample: ' which appointments have i R ',
    pattern: pattern(
      ` (?:which|what) (?:meetings|calls|appointments|events|bookings) (?:have|do|has) (?:i|we) (?:R|H|B|on|in|for|$)`,
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
];

/** Behind these words nothing belongs to what was searched for. */
export const queryEnd =
  / (?:[,;]|for (?:me|us)|please|again|thanks|if|from (?=[RHB])|in (?=[RHB])|since|that we had|we had|R|H|B|P|E|with (?=[PE])|i had|lparen|which|because|last|this|in (?:the|its|their) (?:name|title|subject))(?: |$)/u;
