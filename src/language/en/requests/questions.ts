// Questions to the bot: who is free, which meeting it was.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, pattern } from './wording.ts';

const meetings =
  '(?:meetings?|calls?|events?|appointments?|bookings?|entries|entry|dinners?|lunch(?:es)?|conversations?|sessions?|anything|everything|dates?|interviews?)';
const about =
  '(?:about|on|regarding|concerning|called|named|titled|containing|mentioning|that mention|which mention|matching|related to|relating to|to do with|having to do with|where we (?:discussed|talked about|spoke about|covered)|in which we (?:discussed|talked about|spoke about)|that (?:was|were|is|are) about|that had to do with|that dealt with|dealing with|mention|mentions|mentioned|contain|deal with|dealt with|concern|cover|covered|we had (?:about|on)|i had (?:about|on)|from the|(?:with|have|has|contain|contains|containing|carry|carrying) the (?:words?|term|title|subject|name)|with(?= Q)|with(?= \\S+ in (?:the|its|their) (?:name|title|subject)))';

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
      `${asking} (?:search|search for|look up|lookup|search term|query|find :)(?: (?:for|:|(?:through )?(?:(?:my|the|our|all|past|old|your) )+(?:calendars?|meetings|events|agenda|diary|archive|catalogue|catalog|records|history|list|appointments)(?: for)?))* (?!(?:please )?(?:a |an |us |me |D|for us |for me |some (?:time|date)))(?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' which meetings did we have about lift lobby ',
    pattern: pattern(
      ` (?:which|what|any) ${meetings}(?: (?:did|do|have|are|were|was|had|there|is|we|i|ever))*(?: have| had| hold)?(?: with \\S+(?: and \\S+)?)? ${about} (?<query>.+) $`,
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
    sample: ' when did we last discuss the car park ',
    pattern: pattern(
      ` (?:when|where) (?:did|have) (?:we|i)(?: (?:last|first|ever))? (?:discuss|discussed|cover|covered|mention|mentioned|decide on|talk about|talked about|speak about) (?<query>.+) $`,
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
      ` (?:when|what times?|which days?|what days?|at what times?|when exactly)(?: (?:is|are|'s|will|would|might|could|can|does|do|be|else))* (?<who>(?:the |both )?[PE](?:(?: ,| and| or| plus| both)* [PE])*)(?: (?:both|all|be|have|has|each|also|is|are|could|can|do))*(?: (?:free|available|around|open|time|in|availability|a gap|gaps|space|something|able|meet|do|reachable|there|next))`,
    ),
  },
  {
    means: 'free',
    sample: ' which hours do P and P have in common R ',
    pattern: pattern(
      ` (?:which|what) (?:hours|times?|gaps|slots|days|openings|windows|free time|free hours)(?: (?:do|does|has|have|are|is|would|will))+ (?<who>(?:both )?[PE](?:(?: ,| and| or| plus)* [PE])*)(?: (?:both|all|still))* (?:have|got|free|share|available|open|left|in common) `,
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
];

/** Behind these words nothing belongs to what was searched for. */
export const queryEnd =
  / (?:[,;]|for (?:me|us)|please|again|thanks|if|(?:from|in)(?= (?:[RHB]|last|this|next|\p{L}+ (?:year|month|week)))|since|that we had|we had|R|H|B|P|E|with (?=[PE])|i had|lparen|which|because|last|this|in (?:the|its|their) (?:name|title|subject))(?: |$)/u;
