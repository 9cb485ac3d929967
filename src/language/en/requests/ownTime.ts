// New mails about the writer's own time: blocked, and free again.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, gap, pattern } from './wording.ts';

const absent =
  '(?:busy|away|out|off|unavailable|not available|not be available|not be in|not be around|not be there|not be working|tied up|travelling|traveling|abroad|on leave|on holiday|on holidays|on vacation|on annual leave|annual leave|out of office|out of the office|ooo|booked|booked up|booked solid|in court|teaching|offsite|sick|ill|off sick|not in|not around|not here|not working|in meetings|blocked|pto|not free|on pto|unreachable|on parental leave|at a conference|out of town|out of reach|in surgery|in hospital|in training|on a course|on (?:my )?honeymoon|holidays?|vacation|(?<!(?:and|to|we|i|they|will|you) )leave|day off|fully booked|on jury duty|jury duty)';

export const ownTime: readonly Rule<Errand>[] = [
  {
    means: 'unblock',
    sample: ' please unblock R ',
    pattern: pattern(
      `${asking} (?:unblock|unreserve|release|reopen|open up|give back|give me back|let me have back|put back|open)${gap(6)} [RHB] `,
    ),
  },
  {
    means: 'unblock',
    sample: ' so unblock it please ',
    pattern: pattern(
      `${asking} (?:unblock|free up|free|release|reopen|open up|open|clear) (?:it|that|this|them|those|these|both|the (?:times?|days?|blocks?|slots?|dates?|hours)|all (?:of )?(?:it|that|them|this|those|these))(?: (?:up|D|N|two|three|four|both|all|days?|dates?|times?|hours|slots?|blocks?|mornings?|afternoons?|week|please|again|for me|thanks|then|now))* $`,
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
    sample: ' so i am free again on both days ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|therefore|which means|meaning|that))* (?:i|we) (?:am|are|will be) (?:free|available|around|in|back)(?: (?:again|after all|now))+(?: (?:then|on|both|those|these|that|all|the|whole|day|days|time|times|morning|mornings|afternoon|afternoons|week))* $`,
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
      ` (?:holiday|leave|trip|travel|absence|training|conference|appointment|block|flight|vacation|course|workshop|offsite|day off)(?: of| on| from| to \\S+| with \\S+| in \\S+)* [RHB](?: (?:is|was|has been|got|fell|stands|has))* (?:cancelled|off|postponed|called off|through|moved) `,
    ),
  },
  {
    means: 'block',
    sample: ' please block R ',
    pattern: pattern(
      `(?:${asking}| (?:please|just|kindly|you)(?: just| please)*) (?:block|blocking|block out|block off|blocking out|blocking off|blank out|close|protect|shut|reserve)(?! (?:[a-z]|N|letters|of|flats?|\\S+ (?:is|gets|was|has|are|were)) )${gap(8)} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' please block the following ',
    pattern: pattern(
      `${asking} (?:block|block out|block off|mark|keep free)${gap(5)} (?:following|these|those|times?|slots|days|dates|hours|calendar|busy|unavailable|away|out|shifts?|leave|holidays?|absences?|rota|roster|classes|lessons|lectures|appointments|trips?|travel|courses?|commitments)(?: (?:please|for me|thanks|as follows|below|in my calendar))* $`,
    ),
  },
  {
    means: 'block',
    sample: ' what i need you to do is block me out ',
    pattern: pattern(
      ` (?:is|to|please|and|just) (?:block|blank) (?:me |myself |my (?:calendar|diary) )?(?:out|off|as busy)(?: (?:please|for me|thanks|as follows|for|on|from))*(?: [RHB] | $)`,
    ),
  },
  {
    means: 'block',
    sample: ' so please block that ',
    pattern: pattern(
      `${asking} (?:block|block out|block off|keep|mark|put|enter|note|add) (?:all (?:of )?)?(?:that|it|this|those|these|them|both)(?: (?:time|times|day|days|slot|hour|hours|out|off|down|free|clear|empty|of (?:all )?(?:meetings|calls|appointments|everything|anything)|please|for me|too|both|all|as busy|as away|as unavailable|as blocked|in|on|for|into|my|the|our|calendar|agenda|schedule))* $`,
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
      `(?:^| (?:[,:;-]|so|and|that|as|because|note|fyi))(?: (?:i|we|am|are|will|be|have|to|going|also|just|now|then|sorry|parley|please|note|that|both|all|gone|day|well|again|is|my))* ${absent}(?: (?!again|after all|unless)\\S+){0,6} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' so i am unavailable all day ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|i|we|am|are|will|be|that|therefore|means|hence|please|note|what|got|is|have|here|this|it|looks|like))* ${absent}(?: (?:all day|then|the whole day|that day|both days|on these days|as follows|that week|for all of it|lparen|these|those|at these|on these|the following|during these|either day|on either day|either of (?:them|these|those)|on either of them|any of (?:them|these|those)|on any of (?:them|these|those)|on (?:all|each) of (?:them|these|those)|on those(?: days)?|on these days|these times|those times|at the following|on the following|times|days|dates|here))* $`,
    ),
  },
  {
    means: 'block',
    sample: ' , no meetings please ',
    pattern: pattern(
      `^(?: [,:;-]| so| and| please| therefore| but)*(?: (?:i|we))? (?:(?:no|cannot (?:do|make|attend|take|join)|will not be able to (?:do|make|attend|take|join))(?: any)? (?:meetings?|calls?|appointments?|anything)|do not (?:book|schedule|disturb|plan|invite) (?:me|anything|us))(?: (?:please|then|at all|for me|thanks|those days|that week|that day|in there|there|from there|in that time|at that time|during (?:it|that|this)|meanwhile))* $`,
    ),
  },
  {
    means: 'block',
    sample: ' i cannot do anything R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|sorry|fyi|that|please|note))*(?: (?:i|we))? (?:cannot|am not able to|will not be able to|am unable to)(?: (?:do|make|take|meet|attend|work|come|anything|meetings|calls|any|on|at all|join))* [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' R i am away ',
    pattern: pattern(
      `(?:^| (?:[,:;-]|so|and|that|on)) [RHB](?: (?:i|we|am|are|will|be|is|a|:|-|,|my|have|to|all))* ${absent} `,
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
    sample: ' i have no time for work R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|but|sorry|fyi|that|please|note))* (?:i|we) (?:have|will have|have got) no time(?: (?:at all|for (?:work|meetings|calls|anything|anyone|anybody|this)|to (?:meet|work|talk)|whatsoever|on|from))* [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' i am stuck on a line with them R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|but|sorry|fyi|that|please|note))* (?:i|we) (?:am|are|will be) (?:stuck|trapped|chained|glued) (?:on|in|at|to|with)(?: (?!since|until|till|because)\\S+){0,6} [RH] `,
    ),
  },
  {
    means: 'block',
    sample: ' see to it that nothing else goes there ',
    pattern: pattern(
      `^(?: (?!not|never|if|when|why|because)\\S+){0,6} (?:nothing|no meetings?|no calls?|nobody|no one)(?: (?:else|more|other))? (?:goes|gets|is|can be|should be|lands|comes|books|puts)(?: (?:booked|put|scheduled|planned|placed|anything|in|there|then|on top|over it|into it|that|me|day|days|time|please))+ $`,
    ),
  },
  {
    means: 'block',
    sample: ' no meetings R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|please|so|and|just|parley|ok))* (?:no|avoid|do not (?:schedule|book|plan|put|set up|accept|take|offer|give me|invite me to))(?: (?:any|more|new|further|me|for))*(?: (?:meetings?|calls?|appointments?|anything|meeting|bookings?))?(?: (?:for me|in|on|at all|please|from|between|in my calendar))* [RHB] `,
    ),
  },
];
