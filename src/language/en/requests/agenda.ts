// What is on: the writer's own meetings.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, pattern } from './wording.ts';

export const agenda: readonly Rule<Errand>[] = [
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
    sample: ' how is my week ',
    pattern: pattern(
      ` (?:how|what) (?:is|are|about) my (?:day|week|month|calendar|schedule)(?: (?:please|like|looking))* $`,
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
    pattern: pattern(`${asking} (?:show|list|give|send|tell)(?: me| us) (?:my )?[RH](?: (?:please|thanks))* $`),
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
      `(?:${asking}| (?:could|can|may|might) i(?: please)?) (?:list|show|send|give|tell|read|display|print|see|have|get|email|mail|need|remind me of|look at)(?: (?:please|kindly|me|us|all|a|list|of|an|overview|the|what|about|through|out))*(?: (?:my|our|the|upcoming|next|all|coming|list of|scheduled|today 's|R|R 's|confirmed))+ (?:meetings|agenda|calendar|schedule|appointments|events|day|week|bookings|diary|programme|program|commitments|calls|plan|overview|engagements) `,
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
