// What a clause says of a time in it, marked `@R` (days), `@H` (hours) or `@B` (a bound). The first rule that fits counts.
import type { Role, Rule } from '../../request/words.ts';
import { gap, occasion, pattern, who } from './wording.ts';

const answering =
  '(?:answers?|answered|reply|replies|replied|respond|responds|responses?|rsvp|votes?|feedback|confirm|confirms|confirmations?|notice|indicate|preferences?|hear(?: back)?|get back|getting back|come back|(?<!(?:wants|needs|has|likes) to )know|revert|decisions?|decide|say so|shout|yes or no|word|react|say(?= @?B)|say which|say when|say what|tell (?:me|us|parley)|let (?:me|us) know|write back|choose|pick)';
const has = '(?:have|has|had|got|see|sees|with|gave|gives?|offers?|offered)';
const works =
  '(?:work|works|suit|suits|fit|fits|good|fine|okay|possible|best|better|ideal|perfect|convenient|easiest|free|open|would|could|can|might|does|do|available|alright|acceptable|preferable|an option|options?|feasible|is on|at all)';
const meet =
  '(?:do|make|manage|meet|meet up|come|join|attend|be|have|talk|speak|call|chat|fit|offer|take|work|suit|squeeze|see|host|start|go|get|sit|hold|run|visit|drop|swing|stop|pop|play|practi[cs]e|rehearse|ring|phone|schedule|arrange|set|find|catch|say|try|propose|suggest|look|aim|plan|shift|spare|discuss|dial|hop|review|go over|plan|all|both|also|only|just|still|either|even|again|perhaps|maybe|possibly|together|we|you|P|everyone|everybody|grab|use|come over|come round|come by|walk)';

export const timing: readonly Rule<Role>[] = [
  // The writer's own duties are no deadline of the others.
  {
    means: 'aside',
    sample: ' i have to answer him @B ',
    pattern: pattern(
      ` (?:i|we) (?:have|need|must|promised|want|had|am supposed|ought|should)(?: to)? (?:ring|call|tell|answer|reply|respond|confirm|let|give|send|submit|order|pay|hand|file|return|get (?:it|this|the|them|him|her)|report|decide (?:on|about))${gap(8)} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' i have to work @R ',
    pattern: pattern(
      ` (?:i|we|he|she|they|P) (?:have|has|had|need|needs|must|got)(?: to)? (?:work|go|be|leave|pick|catch|finish|drive|fly|take|collect|teach|travel|run|get back|return)(?: \\S+){0,5} @[RHB] `,
    ),
  },
  {
    means: 'deadline',
    sample: ' please let me know @B ',
    pattern: pattern(` ${answering}(?: (?!R|H|B|can|could|was|were|will)\\S+){0,8} @B `),
  },
  {
    means: 'deadline',
    sample: ' please answer not later than @R ',
    pattern: pattern(
      ` ${answering}(?: (?!R|H|B|can|could|was|were|will|whether|if|which|about)\\S+){0,6} (?:by|before|until|till|within|at the latest|no later than|not later than|latest|not after) @[RHB] `,
    ),
  },
  {
    means: 'deadline',
    sample: ' @B at the latest ',
    pattern: pattern(
      `^(?: [,:;-]| please| and| so| latest| but)* @B(?: (?:at the latest|latest|please|thanks|if you (?:can|could)|if possible))* $`,
    ),
  },
  {
    means: 'deadline',
    sample: ' the deadline for answers is @R ',
    pattern: pattern(
      ` (?:deadline|closing date|cut off|cutoff|rsvp|answer by|reply by)(?: for (?:answers|replies|answering|votes|responses|replying|voting|saying))?(?: is| :| on| will be| would be| at)* @[RHB] `,
    ),
  },
  {
    means: 'deadline',
    sample: ' the poll closes @R ',
    pattern: pattern(` (?:poll|voting|vote) (?:closes|ends|is open|runs|stays open)(?: until| till| on| at)* @[RHB] `),
  },
  {
    means: 'end',
    sample: ' and back @B ',
    pattern: pattern(
      ` (?:back|finish|finishes|finished|finishing|done|ends?|ending|over|home|wrap up|wraps up|closing|out|until|till|to)(?: (?:by|at|before|around|about|again|it))* @[HB] `,
    ),
  },
  // "this week or next" is neither alone.
  {
    means: 'aside',
    sample: ' @R or next to talk ',
    pattern: pattern(` @R or (?:next|the (?:next|one after|following)(?: one| week)?) (?!R|H)`),
  },
  // Against.
  {
    means: 'against',
    sample: ' i cannot do @R ',
    pattern: pattern(
      ` (?:cannot|not|never|unable|nobody|no one|none|hardly|avoid|except|hate|nor|neither|rather than|instead of|anything but|nothing)(?! (?:only|just|sure|open|mind|too|much|before|later|matter|hesitate|have to|need|be long))(?: (?!but|works?|suits?|maybe|if|because)\\S+){0,8} @[RHB] `,
    ),
  },
  {
    means: 'against',
    sample: ' i am away @R ',
    pattern: pattern(
      ` (?:am|are|is|will be|be|he|she|being|P|we|i|'s|have been) (?:\\S+ ){0,2}(?:busy|away|off|unavailable|tied up|travelling|traveling|abroad|on leave|on holiday|on vacation|on annual leave|booked|in court|in meetings|teaching|offsite|out of|sick|on a (?:plane|train)|flying|out)${gap(6)} @[RHB] `,
    ),
  },
  {
    means: 'against',
    sample: ' @R is out ',
    pattern: pattern(
      ` @[RH](?: (?:is|are|'s|was|will be|looks|would be|i am|we are|P is))* (?:out|bad|no good|not|impossible|hopeless|taken|busy|off|full|cannot|away|does not|do not|will not|would not|tricky|difficult|gone|no longer|never|i cannot|we cannot) `,
    ),
  },
  {
    means: 'aside',
    sample: ` in @R 's staff call `,
    pattern: pattern(` @[RHB] 's (?!fine|good|okay|great|best|better|ideal|out|no|not|perfect|possible)`),
  },
  {
    means: 'offer',
    sample: ' P and i agreed on @R ',
    pattern: pattern(
      `^(?: [,:;-]| so| and| as)* (?:we|they|P|both|all|P and P|P and i|everyone|everybody)(?: (?:have|has|all|both|already))* (?:agreed|settled|decided|fixed|picked|chose|confirmed)(?: (?:on|to|for|upon))* @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' P told me @R is fine ',
    pattern: pattern(
      ` @[RH] (?:works?|suits?|(?:is|are|would be|would|could|might|looks?)(?: (?:also|too|both|all|just|probably))* (?:fine|good|okay|possible|best|better|ideal|perfect|convenient|great|work|suit|do)) `,
    ),
  },
  {
    means: 'offer',
    sample: ' my calendar says @R ',
    pattern: pattern(
      ` (?:calendar|schedule) (?:says|shows|has|allows|offers|is open|is free|is clear|suggests|would allow)(?: (?:on|at|that|i am|we are|free|open|a gap|space))* @[RH] `,
    ),
  },
  // History and other things' dates.
  {
    means: 'aside',
    sample: ' the trophy reached us @R ',
    pattern: pattern(
      ` (?:was|were|had|came|went|moved|rang|met|agreed|said|told|sent|(?<=\\S )(?<!have )(?<!has )got|did|finished|started|happened|lapsed|arrived|discussed|spoke|talked|wrote|asked|mentioned|promised|lost|held|reached|stood|took|found|bought|paid|ran|signed|called|saw|heard|has been|have been|been|since|last|ended|began|broke|dated|scheduled for|thanks for|thank you for|raised|dropped|fell|(?<!seats )(?<!places )(?<!tickets )(?<!spots )left|published|announced|received|returned|visited|missed|gone|postponed|delayed|cancelled|planned for|shifted|pushed|brought)(?: (?!suggested|proposed|offered|so|can|could|would|we|available|free|time|room)\\S+){0,8} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' the portal closes @R ',
    pattern: pattern(
      ` (?:due|closes?|closing|ends?|ending|expires?|expiring|opens?|runs? out|launch|launches|lands?|arrives?|flies|goes live|go live|ships?|kicks off|takes effect|deadline|begins?|falls|wants?|needs (?:it|them|the)|wait until|waits? (?:till|until)|starts?|starting|is on|are on|retires?|graduates?|moves in|comes into|reopens?|breaks? up|scheduled|delivered|delivery|release|exam|holiday|birthday|wedding|anniversary|term|season)(?: (?!can|could|would|we|i|free|so)\\S+){0,6} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' have a lovely @R ',
    pattern: pattern(
      ` (?:have|had|hope|enjoy|enjoyed|happy|merry|see you|seeing you|how was|thanks for|thank you for|since|from last|as of|dated|the usual|every|each|like)(?: (?:a|an|your|you|had|the|all|very|both|last))*(?: (?:nice|lovely|good|great|wonderful|restful|quiet|super|fab|fantastic))* @[RHB] (?!works|is fine|would)`,
    ),
  },
  {
    means: 'aside',
    sample: ' before the meeting of @R ',
    pattern: pattern(
      ` (?:before|after|until|ahead of|prior to|in time for|following|since|by) (?:\\S+ (?=\\S+ )|the|our|my|his|her|their|your|a|an|P 's|next|this|we|i|you|it|they|he|she|everyone|everybody|anyone|P|half)(?: (?!can|could|so|please|or|i would)\\S+){0,7} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' @R was a success ',
    pattern: pattern(
      ` @[RHB](?: 's| is)* (?:of (?:D|L|N|\\S+ minutes)|got|was|were|went|meeting|call|session|minutes|had|deadline|has been|(?:is|are) (?:the|my|our|his|her|their|P 's|a|an|when|P) )`,
    ),
  },
  {
    means: 'aside',
    sample: ' no later than @R ',
    pattern: pattern(
      ` (?:any later than|no later than|not later than|latest|leave it|leave (?:it|this)${gap(3)}) @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' slides @B ',
    pattern: pattern(
      ` (?:slides|budget|draft|drafts|report|payment|payments|invoice|text|copy|manuscript|money|deposit|comments|numbers|form|forms|materials|agenda|notes)(?: \\S+){0,3} @B `,
    ),
  },
  // Put forward.
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
    sample: ' @R works for us ',
    pattern: pattern(` @[RH](?: (?!was|were|because|is the)\\S+){0,3} ${works} `),
  },
  {
    means: 'offer',
    sample: ' would suit @R ',
    pattern: pattern(
      ` (?:works?|suits?|fits?|good|fine|okay|possible|best|better|ideal|perfect|convenient|easiest|available|free|open|preferably|ideally|either|say|perhaps|maybe|flexible|possibly)(?: (?:for|is|are|would be|be|to|any ?time|between|all|both|with|me|us|you|P|and|also|only|on|at|of|somewhere|sometime|early|late|from|:|or|either|just|the))* @[RH] `,
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
      ` ${has}(?: \\S+){0,5} (?:rooms?|time|space|gaps?|openings?|slots?|windows?|availability|free|possibilities|choices|options?|dates|times)(?: \\S+){0,4} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' i propose @R ',
    pattern: pattern(
      ` (?:propose|proposes|suggest|suggests|offer|offers|offered|suggested|proposed|proposing|suggesting|offering|recommend|prefer|prefers|preferred|thinking|thought|aim|aiming|target|targeting|eyeing|looking at|go for|going for|try|trying|check|poll|ask|pick(?! up| him| her| them| it)|choose|choice|choices|vote|options?|alternatives?|times?|dates?|slots?|windows?|possibilities|proposals?|suggestions?|candidates?|invite|which|whether|between)(?: (?!was|were|because|the|slides|money|answers?)\\S+){0,6} @[RH] `,
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
    sample: ' how about @R ',
    pattern: pattern(
      ` (?:how about|what about|how is|how does|how would|what do you say to|any chance(?: of)?|any good|up for|fancy|game for|leaving|doors open)(?: \\S+){0,4} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' coffee @R ',
    pattern: pattern(
      ` ${occasion}(?: (?:(?:with|for)(?: me| us)?|P|and|all|both|on|at|,|next|of|N|people|only))* @[RH] `,
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

/** A clause of these words alone is no more than its times, lengths and people. */
export const bare = pattern(
  `^(?: (?:[,:;/-]|lparen|rparen|plus|R|H|D|P|E|N|Z|Q|or|and|on|at|the|a|an|for|from|with|in|around|about|roughly|maybe|perhaps|possibly|either|both|days?|each|any|ideally|preferably|say|then|also|please|time|times|as|ever|usual|before|me|us|you|all|of|just|only|same|else|alternatively|otherwise|failing that|day|start|option|options|date|begin|sharp|latest|early|late|sometime|some ?time|any ?time|somewhere|next|this|there|i|we|think|if possible|qm|no|sorry|my|our|your|local|works|to|till|one|two|three|[a-h]|thanks|cheers|okay|great|lovely|tentatively|provisionally|namely|hopefully|if convenient|fixed|firm|up|tbc|plz))* $`,
);

/** ` because i am away @R `: what such a clause tells is no offer. */
export const circumstantial =
  /^(?:because|since|so that|although|though|while|whereas|before|after|until|once|as long as|in case|than)$/u;

/** ` please let me know `: bounds beside such words are deadlines. */
export const answers = pattern(` ${answering} `);

/** ` options `   ` i could do `   ` here are my times `: what follows a sign behind it is a list of times. */
export const announcing = pattern(
  ` (?:options?|times?|dates?|slots?|windows?|choices|choice|possibilities|proposals?|suggestions?|alternatives?|following|suggested|offered|propose|proposed|suggest|candidates|possible|convenient|can do|could do|could you|could we|can we|can you|works?|suits?|available|free|which|ask|offer|poll|check|shortlist|timings|either|have us|fit us in|can see us|for us|cannot decide between|between)(?: |$)`,
);

/** ` but R `   ` not R ` */
export const offset = pattern(`^(?: [,;])* (?:but|not|except|however)`);

/** `Tuesday at 10 or Friday at 2`   `Tue 10am / Fri 2pm` */
export const or = /\bor\b|\s\/\s/i;

/** ` no wait `   ` no sorry R `   ` scratch that `   ` make that R ` */
export const correction = pattern(
  `^(?: (?:[,;:-]|lparen|oh|oops|ah|actually|hm|hmm|well|sorry|wait|argh|but|and|or))*(?: no(?= (?:wait|sorry|make|scratch|hang|i mean|,|R|H|$))| wait| sorry(?= (?:,|R|H|i mean|make|no|that|$))| scratch that| strike that| forget that| correction| i mean(?:t)?| make that| make it(?= [RH])| actually(?= (?:no|make|R|H))| hang on| rather(?= [RH]))(?: |$)`,
);
