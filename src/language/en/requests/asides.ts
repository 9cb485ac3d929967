// Deadlines, ends, what is set against, history and other things' dates, and the plain offers that these would swallow.
import type { Role, Rule } from '../../request/words.ts';
import { gap, pattern } from './wording.ts';

/** Words of answering: what is bounded beside them is a deadline. */
export const answers =
  '(?:answers?|answered|reply|replies|replied|respond|responds|responses?|rsvp|votes?|feedback|confirm|confirms|confirmations?|notice|indicate|preferences?|hear(?: back)?|get back|getting back|come back|(?<!(?:wants|needs|has|likes) to )know|revert|decisions?|decide|say so|shout|yes or no|word|react|say(?= @?B)|say which|say when|say what|tell (?:me|us|parley)|lmk|kindly advise|advise (?:me|us|of|not|no|by|before)|do the needful|let (?:me|us) know|write back|choose|pick)';

export const asides: readonly Rule<Role>[] = [
  // What others wait for from the writer, and telephones, are no answers of the others.
  {
    means: 'aside',
    sample: ' the journal waits for our answer @B ',
    pattern: pattern(
      ` (?:waits?|waiting|expects?|expecting|wants?|hoping)(?: for)? (?:our|my) ${answers}(?: (?!R|H|B)\\S+){0,4} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' nobody answers the phone @B ',
    pattern: pattern(
      ` (?:answer(?:s|ed|ing)?|picks? up|hear) (?:(?:the|his|her|my|their|its|your|any|no) )*(?:phones?|door|doorbell|telephone|calls?|mobile|emails?|mails?|intercom|radio|prayers?)(?: (?!R|H|B)\\S+){0,3} @[RHB] `,
    ),
  },
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
    means: 'aside',
    sample: ' i have @B to answer him ',
    pattern: pattern(
      ` (?:i|we|P|he|she) (?:\\S+ ){0,3}@[RB] (?:\\S+ ){0,2}to ${answers} (?:him|her|it|their|his|the \\S+) `,
    ),
  },
  // Others' deadlines.
  {
    means: 'aside',
    sample: ' our landlord wants an answer @B ',
    pattern: pattern(
      ` (?<!parley )(?:wants|needs|expects|demands|requires|insists on|is waiting for|waits for|is after|asked for|are waiting for|(?:the|our) (?:\\S+ ){1,2}(?:want|need|expect))(?: (?:an|our|my|the|a|final|firm|written|for|to have|some|definite))* (?:answer|reply|decision|confirmation|word|numbers?|response|feedback|notice|yes or no)(?: \\S+){0,3} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' they want to know @B ',
    pattern: pattern(
      ` (?:they|he|she|(?:the|our|my) \\S+)(?: (?:would|will|also|only|really))* (?:wants?|needs|likes?|has|have) (?:to know|to hear|to be told|us to)(?: \\S+){0,4} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' lparen which is @R as always ',
    pattern: pattern(
      `^(?: (?:,|-|lparen|and))* (?:which|who|whose \\S+) (?:is|are|will be|starts?|begins?|takes place|happens|runs|falls|comes|meets?|opens?)(?: (?!best|better|good|fine|okay|easiest|possible|free|suits|or)\\S+){0,3} @[RH] (?!or |suits?|works?|is )`,
    ),
  },
  {
    means: 'deadline',
    sample: ' they have @B to answer ',
    pattern: pattern(
      `(?<! (?:i|we)(?: \\S+){0,3}) @[RB](?: (?:at the latest|latest|please|at most))* (?:to|for)(?: (?:please|kindly|all|us|me|you|them|your|their))* (?:${answers}|answering|replying|voting|responding|deciding) `,
    ),
  },
  {
    means: 'deadline',
    sample: ' they have got @B to say yes ',
    pattern: pattern(
      `(?<! (?:i|we)(?: \\S+){0,3}) @[RB](?: (?:at the latest|latest|please|at most))* to (?:say|think|tell|let|make up|come back|sleep on)(?: (?:yes|no|or|so|which|what|when|if|it over|about it|me|us|you|know|their|her|his|minds?|on it|please))* $`,
    ),
  },
  {
    means: 'deadline',
    sample: ' @B i must have their answers ',
    pattern: pattern(
      ` @B (?:i|we) (?:(?:would|will|do|really) )?(?:need|must have|have to have|want|like|should have|require|have to)(?: (?:to|know|have|all|hear|the|their|your|his|her|everyone 's|everybody 's|both|from|back|them|you|all|of))* (?:know|hear|${answers}) `,
    ),
  },
  {
    means: 'deadline',
    sample: ' give them @B ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|but|please|just|you can|let us))* (?:give|allow|leave) (?:them|everyone|everybody|people|both|all|all of them|both of them|P|P and P|(?:them|everyone|both|people) (?:some |enough |more |a bit of )?(?:time|space))(?: (?:a bit|please|only))* @B(?: (?:please|thanks|then|at the latest|for that|for it))* $`,
    ),
  },
  {
    means: 'deadline',
    sample: ' please let me know @B ',
    pattern: pattern(` ${answers}(?: (?!R|H|B|can|could|was|were|will)\\S+){0,8} @B `),
  },
  {
    means: 'deadline',
    sample: ' please answer not later than @R ',
    pattern: pattern(
      ` ${answers}(?: (?!R|H|B|can|could|was|were|will|whether|if|which|about)\\S+){0,6} (?:by|before|until|till|within|at the latest|no later than|not later than|latest|not after) @[RHB] `,
    ),
  },
  {
    means: 'deadline',
    sample: ' replies are to reach us not @R ',
    pattern: pattern(` ${answers}(?: (?!R|H|B|can|could|was|were|will|whether|if|which|about)\\S+){0,8} not @[RHB] `),
  },
  {
    means: 'deadline',
    sample: ' approval needed by @R ',
    pattern: pattern(` (?:needed|required|due|wanted|requested|expected) (?:by|before) ?:? ?@[RHB] `),
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
      ` (?:deadline|closing date|cut off|cutoff|rsvp|answer by|reply by)(?: for (?:(?:the|her|his|their|your|all|any|its) )*(?:answers?|replies|reply|answering|votes?|responses?|replying|voting|saying))?(?: is| :| on| will be| would be| at)* @[RHB] `,
    ),
  },
  {
    means: 'deadline',
    sample: ' they must say something @B ',
    pattern: pattern(
      ` (?:they|he|she|everyone|everybody|all|both|you|P|people|guests|each(?: of \\S+)?) (?:must|should|have to|need to|has to|needs to|are to|is to|can|may|will)(?: please| all| both| then)* (?:say|answer|decide|choose|tell|speak up|react|respond|reply|confirm|accept|make up)(?: (?!can|could|R|H)\\S+){0,4} @B `,
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
      `^(?!(?: \\S+)* (?:he|she|they|who|somebody|someone|nobody|always|usually|normally|never|last|ago|got|gets|was|were|went|go|goes|every) (?:\\S+ )*@)(?!(?: [,:;-]| and| but| so)* (?:P|the|my|his|her|their|our) )(?: \\S+)* (?:back|finish|finishes|finished|finishing|done|ends?|ending|over|home|wrap up|wraps up|closing|out|until|till|to)(?: (?:by|at|before|around|about|again|it))* @[HB] `,
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
      ` (?:cannot|(?<! or )not|never|unable|nobody|no one|none|hardly|avoid|except|hate|nor|neither|rather than|instead of|anything but|nothing)(?! (?:only|just|sure|open|mind|too|much|before|later|matter|hesitate|have to|need|be long))(?: (?!but|works?|suits?|maybe|if|because)\\S+){0,8} @[RHB] `,
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
      `^(?: [,:;-]| so| and| as)* (?:we|they|P|both|all|P and P|P and i|P and me|me and P|everyone|everybody)(?: (?:have|has|all|both|already))* (?:agreed|settled|decided|fixed|picked|chose|confirmed)(?: (?:on|to|for|upon))* @[RH] `,
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
      ` (?:was|were|had|came|went|moved|rang|met|agreed|said|told|sent|(?<=\\S )(?<!have )(?<!has )got|did|finished|started|happened|lapsed|arrived|discussed|spoke|talked|wrote|asked|mentioned|promised|lost|held|reached|stood|took|found|bought|paid|ran|signed|called|saw|heard|has been|have been|been|since|last|ended|began|broke|dated|scheduled for|thanks for|thank you for|raised|dropped|fell|(?<!seats )(?<!places )(?<!tickets )(?<!spots )left|published|announced|received|returned|visited|missed|gone|postponed|delayed|cancelled|planned for|shifted|pushed|brought|(?!need|indeed|agreed|rented|hired|informed|organi[sz]ed|arranged|secured|sorted|rearranged|proposed|suggested|offered|preferred|scheduled|planned|booked|fixed|interested|required|requested|invited|supposed|allowed|wanted|needed|hoped|blocked|reserved|limited|settled|confirmed|used|tired|bored|feed|speed|shed|attached|related|pleased|delighted|advanced|mentioned|asked|kindly|determined|decided|closed|opened|tied|detailed|united|indicated)\\p{L}{3,}ed)(?: (?!suggested|proposed|offered|so|can|could|would|we|available|free|time|room|thinking|hoping|wondering|aiming)\\S+){0,8} @[RHB] `,
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
      ` (?:(?<! (?:i|we|you|he|she|they|P) )have(?= (?:an?|your|the|all|both|very|(?:nice|lovely|good|great|wonderful|restful|quiet|super|fab|fantastic)) )|had|hope|enjoy|enjoyed|happy|merry|see you|seeing you|how was|thanks for|thank you for|since|from last|as of|dated|the usual|every|each|(?<! (?:would|you|i|we|he|she|they|P|both|all|rather|also|might|may|could|should|will|not) )like)(?: (?:a|an|your|you|had|the|all|very|both|last))*(?: (?:nice|lovely|good|great|wonderful|restful|quiet|super|fab|fantastic))* @[RHB] (?!works|is fine|would)`,
    ),
  },
  {
    means: 'aside',
    sample: ' because of the inspection @H ',
    pattern: pattern(
      ` (?:because of|due to|owing to|on account of|thanks to|despite|in spite of) (?:\\S+ ){0,6}@[RHB] `,
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
];
