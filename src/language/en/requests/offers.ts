// Times put forward, asked about or listed. They are tried behind what sets times aside.
import type { Role, Rule } from '../../request/words.ts';
import { occasion, pattern, who } from './wording.ts';

const has = '(?:have|has|had|got|see|sees|with|gave|gives?|offers?|offered)';
const works =
  '(?:work|works|suit|suits|fit|fits|good|fine|okay|possible|best|better|ideal|perfect|convenient|easiest|free|open|would|could|can|might|does|do|available|alright|acceptable|preferable|an option|options?|feasible|is on|at all)';
const meet =
  '(?:do|make|manage|meet|meet up|come|join|attend|be|have|talk|speak|call|chat|fit|offer|take|work|suit|squeeze|see|host|start|go|get|sit|hold|run|visit|drop|swing|stop|pop|play|practi[cs]e|rehearse|ring|phone|schedule|arrange|set|find|catch|say|try|propose|suggest|look|aim|plan|shift|spare|discuss|dial|hop|review|go over|plan|all|both|also|only|just|still|either|even|again|perhaps|maybe|possibly|together|we|you|P|everyone|everybody|grab|use|come over|come round|come by|walk)';

export const offers: readonly Rule<Role>[] = [
  {
    means: 'offer',
    sample: ' could you do @R ',
    pattern: pattern(
      ` (?:can|could|would|might|may|shall|should|will(?= (?:you|P|everyone|everybody|anyone|they|both|all))|let us|able to|happy to|glad to|prepared to|want to|like to|love to|plan to|to(?= (?:meet|talk|speak|get|sit|chat|call|catch|do it|discuss|come)))(?: ${who})*(?: (?:please|then|also|perhaps|maybe|possibly|all|both|just|P|and|rather|prefer to|like to|be able to))* ${meet}(?: (?!send|bring|read|pay|submit|was|were|because)\\S+){0,10} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' can the three coaches meet @R ',
    pattern: pattern(
      ` (?:can|could|would|shall|should|might)(?: (?!send|bring|read|pay|not)\\S+){0,5} (?:meet|meet up|talk|speak|chat|join|attend|come|get together|make|manage)(?: (?:on|at|for|with|P|again|up|together|either|it|us|me))* @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' could P @R ',
    pattern: pattern(` (?:can|could|would|might|shall|should|does|do) (?:${who} )?@[RH] | (?:is|are) ${who} @[RH] `),
  },
  {
    means: 'offer',
    sample: ' could it be @R ',
    pattern: pattern(
      ` (?:could|can|would|might|may|will|shall|should) (?:it|that|this|they) (?:be|suit|work|do|happen)(?: (?!was|were|because|not)\\S+){0,2} @[RH] | (?:is|would|are) (?:it|this|that)(?: be)? (?:possible|okay|good|convenient|feasible|fine|all right|alright)(?: (?!to (?:know|see|send)|was|not)\\S+){0,5} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' @R works for us ',
    pattern: pattern(
      ` @[RH](?: (?!was|were|because|is the|the|and |it (?:all )?(?:works|fits|does))\\S+){0,3} ${works} `,
    ),
  },
  {
    means: 'offer',
    sample: ' would suit @R ',
    pattern: pattern(
      ` (?:(?<! (?:finish|finishes|leave|leaves|start|starts|stop|stops|off|from|after|to|at|for|quit|quits|end|ends|begin|begins|my|his|her|their|of|he|she|they|i|we|who|P) )works?|suits?|fits?|good|fine|okay|possible|best|better|ideal|perfect|convenient|easiest|available|free|open|preferably|ideally|either|say|perhaps|maybe|flexible|possibly)(?: (?:for|is|are|would be|be|to|any ?time|between|all|both|with|me|us|you|P|and|also|only|on|at|of|somewhere|sometime|early|late|from|:|or|either|just|the))* @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' are you both free for a quick D @R ',
    pattern: pattern(
      ` (?:am|are|is|'s) ${who}(?: (?:both|all|also|still))* (?:free|available|around|about|in|open|up|able|okay|good)(?: (?!but|until|again|after|before|because|when)\\S+){0,6} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' i am around @R ',
    pattern: pattern(
      ` (?:i|we|you|he|she|they|P|everyone|everybody|both|all) (?:am|are|is|will be|would be|could be|can be|'s)(?: (?:also|both|all|usually|only|P|and|just|certainly|definitely))* (?:(?:around|about|in|here|at home|in the office|in town)(?: (?:on|at|from|between|for|all|any ?time|or|either|to talk|to meet|to chat))*|(?:free|available|open|flexible)(?: (?!but|until|again|after|before|because|when)\\S+){0,6}) @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' i have a gap @R ',
    pattern: pattern(
      ` ${has}(?: \\S+){0,5} (?:(?<!the )rooms?|time|space|gaps?|openings?|slots?|windows?|availability|free|possibilities|choices|options?|dates|times)(?: \\S+){0,4} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' i propose @R ',
    pattern: pattern(
      ` (?:float|floating|pitch|propose|proposes|suggest|suggests|offer|offers|offered|suggested|proposed|proposing|suggesting|offering|recommend|prefer|prefers|preferred|thinking|thought|aim|aiming|target|targeting|eyeing|looking at|go for|going for|try|trying|check|poll|ask|pick(?! up| him| her| them| it)|choose|choice|choices|vote|options?|alternatives?|(?<! (?:last|first|second|next|this|every|some|same|N|two|three|four|five|many) )times?|dates?|slots?|windows?(?! (?:cleaners?|fitters?|frames?|seats?|sills?|shop|shopping|man|people|installers?|company))|possibilities|proposals?|suggestions?|candidates?|invite|which(?! (?:is|was|are|were|will be|would be) (?:on |at )?@)|whether|between)(?: (?!was|were|because|the|slides|money|answers?)\\S+){0,6} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' he has @R ',
    pattern: pattern(` (?:have|has)(?: (?:got|only|either|also|still|us|these))* @[RH] `),
  },
  {
    means: 'offer',
    sample: ' @R to sort the fence out ',
    pattern: pattern(`^(?: [,;:-]| or| and| maybe| perhaps)* @[RH] (?:to|for|with|at) `),
  },
  {
    means: 'offer',
    sample: ' so @R it is ',
    pattern: pattern(` @[RH] it (?:is|shall be|will be) (?:$|then|please|for)`),
  },
  {
    means: 'offer',
    sample: ' let it be @R ',
    pattern: pattern(
      `^(?: (?:[,:;.-]|so|and|then|but|please|or|well|no|ok|okay))* (?:let it be|make it|let us (?:say|make it|go for|take|do|have)|better|rather|then)(?: (?:on|at|for))* @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' how about @R ',
    pattern: pattern(
      ` (?:how about|what about|how is|how does|how would|what do you say to|any chance(?: of)?|any good|up for|fancy|game for|(?<! (?:is|am|P) )leaving|doors open)(?: \\S+){0,4} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' coffee @R ',
    pattern: pattern(
      ` (?!(?<! (?:phone|video|short|quick|our|the|both|two|three|N|zoom|weekly|client|team|for|site) )(?:calls|visits) )${occasion}(?: (?:(?:with|for)(?: me| us)?|P|and|all|both|on|at|,|next|of|N|people|only))* @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' meet @R ',
    pattern: pattern(
      `^(?: [,:;-]| and| or| then| please)* (?:meet|talk|call(?! us| me| him| her| them| the| our)|speak|chat|gather|book|reserve|schedule|arrange)(?: \\S+){0,6} @[RH] `,
    ),
  },
];
