// What a clause says of a time in it, marked `@R` (days), `@H` (hours) or `@B` (a bound). The first rule that fits counts.
import type { Role, Rule } from '../../request/words.ts';
import { answers, asides } from './asides.ts';
import { offers } from './offers.ts';
import { occasion, pattern } from './wording.ts';

export const timing: readonly Rule<Role>[] = [...asides, ...offers];

/** A clause of these words alone is no more than its times, lengths and people. */
export const bare = pattern(
  `^(?: (?:[,:;/-]|lparen|rparen|plus|R|H|D|P|E|N|Z|Q|or|and|nor|again|whole|entire|on|at|the|a|an|for|from|with|in|around|about|roughly|maybe|perhaps|possibly|either|both|days?|each|any|ideally|preferably|say|then|also|please|time|times|as|ever|usual|before|me|us|you|all|of|just|only|same|else|alternatively|otherwise|failing that|day|start|option|options|date|begin|sharp|latest|early|late|sometime|some ?time|any ?time|somewhere|next|this|there|i|we|think|if possible|qm|no|sorry|my|our|your|local|works|to|till|one|two|three|[a-h]|thanks|cheers|okay|great|lovely|tentatively|provisionally|namely|hopefully|if convenient|fixed|firm|up|tbc|plz|so|(?:after|before|straight after|right after) (?:school|work|lunch|church|class|training|hours|dinner|tea|practice|assembly|mass)|each time|mate|lads|folks|guys|team|ore|klo|kl|godz|uhr|heures))* $`,
);

/** ` , and again @R for the results `: goes on with what was said of the time before it. */
export const goesOn = pattern(
  `^(?: (?:[,;:-]|and|or|nor|then|also|again|plus|as well as|likewise|not|neither))* (?:on )?@[RHB] (?:for|to|with|as|because of|due to|at|in|when|while|again|too|as well|all day|either|lparen) `,
);

/** ` , but not B `: bounds the day before it. */
export const narrowing = pattern(
  `^(?: (?:[,;:-]|lparen|but|though|only|just|not|and not|ideally|preferably|please|any ?time|sometime|if possible|however|at any time|some time|any time))* [HB](?: (?:please|though|if possible|rparen|qm|thanks|only))* $`,
);

/** ` if that is no good `: what follows stands in for the times before. */
export const failing = pattern(
  `^(?: (?:[,;:-]|lparen|and|or|but|so|then|well))*(?: if| should| in case| otherwise| failing)(?: \\S+){0,7} (?:not|cannot|no good|neither(?: of \\S+)?(?: can| works?| suits?| is| fits| do)?|nor|fails?|impossible|tricky|nobody(?: can)?|none|unable|full|taken|difficult|awkward|too (?:early|late|soon|tight)|does not|do not|no|bad|out|clash(?:es)?|busy|that|them|those)(?: (?:work|suit|fit|do|possible|good|you|for|both|him|her|them|P|and|can|make|it|that|one|either|convenient|any|of|is|time|free|available|all|on|with|then|works|suits|enough|okay|the|day))* $`,
);

/** ` P proposed @R `: overruled by a "but" behind it. */
export const proposed = pattern(
  ` (?:proposed|suggested|offered|asked for|wanted|said|put forward|came up with|had said|originally|first)(?: (?!not)\\S+){0,4} @[RH] `,
);

/** ` , but i would rather ` */
export const overruling = pattern(
  `^(?!.* (?:also|add|too|as well|another|again) )(?: [,;-])*(?: but| however| yet| though| which (?:is|was|does|will|would) (?:not|too)| that (?:is|was|does|will|would) (?:not|too))`,
);

/** ` , so no rehearsal then ` */
export const rulingOut = pattern(
  `^(?: [,;-])*(?: so| hence| therefore| meaning| which means)+(?: that)?(?: (?:no|not|nothing)(?! (?:problem|rush|hurry|stress|worries|later|only|need|poll|vote|pressure))| (?:that|this)(?: day| one| time| slot)? (?:is|are|will be) (?:out|gone|taken|impossible|no good|off)| (?:i|we|it|that) (?:cannot|will not|is not|does not))(?: (?!R|H|B)\\S+)* $`,
);

/** `starting at 10` */
export const startsAt = /\b(?:start|starts|starting|begin|begins|beginning) at\b/i;

/** ` answer by then `: until the time named before. */
export const byThen = pattern(
  ` ${answers}(?: (?!R|H|B|can|could|was|were|will)\\S+){0,8} (?:by|before|until|till) (?:then|that (?:day|date|time)|the same (?:day|date)) | (?:by|before|until|till) (?:then|that (?:day|date|time)) (?:please )?(?:(?:i|we) need )?(?:an? |your |the )?${answers} | (?:that|this|which|it) (?:is|will be)(?: also| then| therefore)* (?:the |my |our )?(?:last (?:moment|day|minute|chance|possible (?:moment|day))|deadline|latest|cut off|cutoff|limit)(?: (?:for|to|by which to)(?: \\S+){0,3} ${answers}| for (?:them|everyone|you))? $`,
);

/** ` would P rather have R `: a question that puts times to somebody. */
export const puts = pattern(
  `^(?: (?:[,:;-]|so|and|but|or|now|then|please|hi|hello|hey|dear|P|all|both))* (?:would|could|can|do|does|shall|should|will|is|are|might|may|which|what) (?!(?:you|i|we)(?: please)? (?:remember|recall|know|remind|see what))`,
);

/** ` also R ` */
export const adds = /^ (?:also|and also|plus|and then|as well as|and)(?= )/u;

/** ` , and @B `   ` i am conducting `: the bound is of what follows. */
export const leadsOn = pattern(
  `(?:^| (?:[,:;.-]|lparen|and|but|so|or|because|since|as|then|that))(?: (?:and|but|so|then))* @B $`,
);
export const takesUp = pattern(
  `^ (?:i|we|he|she|they|it|you|there|P|the|my|our|his|her|their|everyone|everybody|nobody) `,
);

/** ` because i am away @R `: what such a clause tells is no offer. */
export const circumstantial =
  /^(?:because|since|so that|although|though|while|whereas|before|after|until|once|as long as|in case|than)$/u;

/** ` please let me know `: bounds beside such words are deadlines. */
export const answering = pattern(` ${answers} `);

/** ` options `   ` i could do `   ` here are my times `: what follows a sign behind it is a list of times. */
export const announcing = pattern(
  ` (?:options?|(?<!(?:closing|opening|bed|lunch|dinner|tea|break|some|any|same|that|this|what|last|first|second|long|every|next) )times?|dates?|slots?|windows?|choices|choice|possibilities|proposals?|suggestions?|alternatives?|following|suggested|offered|propose|proposed|suggest|candidates|possible|convenient|can do|could do|could you|could we|can we|can you|works?|suits?|available|free|which|ask|offer|poll|check|shortlist|timings|either|have us|fit us in|can see us|for us|cannot decide between|between)(?: |$)`,
);

/** ` so R `   ` therefore R ` */
export const concluding = /^ (?:[,;] )*(?:so|therefore|thus|hence|instead|then)(?= )/u;

/** ` but R `   ` not R ` */
export const offset = pattern(`^(?: [,;])* (?:but|not|except|however)`);

/** `Tuesday at 10 or Friday at 2`   `Tue 10am / Fri 2pm` */
export const or = /\bor\b|\s\/\s/i;

/** `10am each day` */
export const eachDay = /^(?<hour>.+?),? (?:on )?(?:each|every) (?:day|time|date)$/i;

/** ` each time H `   ` both at H ` */
export const eachTime = pattern(` (?:each|each time|every time|both|both times|both days|always|all) `);

/** ` could you block R ` */
export const polite = pattern(
  ` (?:(?:can|could|would|will|may|might) (?:you|u|i|we|parley)|please|kindly|would you mind) `,
);

/** ` , not @R ` */
export const denied = pattern(`^(?: [,;:-]| sorry| no| oops| actually)*(?: not| wrong)(?: (?:on|for|the))* @R `);

/** ` no wait `   ` no sorry R `   ` scratch that `   ` make that R ` */
export const correction = pattern(
  `^(?: (?:[,;:-]|lparen|oh|oops|ah|actually|hm|hmm|well|sorry|wait|argh|but|and|or))*(?: no(?= (?:wait|sorry|make|scratch|hang|i mean|,|R|H|$))| wait| sorry(?= (?:,|R|H|i mean|make|no|that|$))| scratch that| strike that| forget that| correction| i mean(?:t)?| make that| make it(?= [RH])| actually(?= (?:no|make|R|H))| hang on| rather(?= [RHB])|(?: lol)? jk| just kidding)(?: |$)`,
);

/** ` not @R before H `   ` why not @R `: no time of a list is taken back. */
export const narrows = pattern(
  ` (?:if|should|in case|unless|when|whether|even if|provided)(?: \\S+){0,3} @[RH] | (?:why not|not (?:only|just|before|after|until|till|earlier|later|yet|sure)|if not|or not|(?:earlier|later|longer|sooner|other) than)(?: \\S+){0,2} @[RH] | @[RH] (?:before|after|until|till|from|between|if|unless|when|except|H|B|morning|afternoon|evening|either) `,
);

const gone =
  '(?:falls? (?:out|through|away|flat)|fell (?:out|through)|drops? (?:out|off|away)|has to go|must go|can go|(?:is|was|has|are)(?: now| just| already| been| sadly)*(?: no longer)? (?:gone|dead|out|off|cancelled|full|taken|possible|a no go|no good|impossible|no use|scrapped|blocked)|(?:is|are) no longer|no longer works?|clashes|collides|goes|will not (?:work|do)|does not (?:work|do|suit)(?: after all)?|cannot be|is not (?:possible|on)(?: after all)?)';

/** ` @R falls out ` */
export const fallsOut = pattern(
  ` @[RH](?: (?:one|slot|option|date|'s|also|too|now))* ${gone}(?! to| by| for (?:me|him|her) at| on) `,
);

/** ` @R 's the supper committee `   ` @R got church ` */
export const collides = pattern(
  `^(?: (?:[,:;-]|no|but|oh|sorry|that|on))* @[RH](?: (?:is|'s|are|was) (?:the|our|my|his|her|a|an|P 's)| i am| we are| i have| we have| P is| P has| got| has| there is) `,
);
export const afterthought = pattern(
  ` (?:ach|alamak|oh|oops|ah|aiyo|ay|argh|hm|hmm|damn|blast|sorry|wait|no|hang on|hold on|i (?:forgot|see only now|just (?:saw|see|noticed|remembered)|completely forgot)|turns out|stupid me|silly me|my mistake|scratch that|correction|shoot|drat|bugger|wrong) `,
);

/** ` change @R `: "the Sunday one to 12.30" */
export const moves = pattern(
  `^(?: (?:[,:;.-]|please|and|so|sorry|but|no|let us|can we|could you|then))* (?:change|move|shift|push|switch|bump)(?: (?:the|my|our|to))* @R `,
);
export const movesTo = pattern(
  `^(?: (?:[,:;.-]|please|and|so|sorry|but|no|let us|can we|could you|then))* (?:change|move|shift|push|switch|bump|make)(?: (?:the|my|our))* R(?: (?:one|slot|option|meeting))? (?:to|into|from H to)(?: (?:at|on))* @[RH] `,
);

/** ` instead of the @R `   ` so not @R ` */
export const insteadOf = pattern(
  `(?: (?:instead of|rather than|in place of)|^(?: (?:[,:;.-]|so|and|but|then|sorry|please|no|actually))* (?:not|no more|forget|scrap|drop|strike|cancel|leave out|skip|ignore))(?: (?:the|on|for))* @[RH] `,
);

/** ` let it be R ` */
export const replaces = pattern(
  ` (?:make it|let it be|let us (?:say|do|make it|take|have)|instead|rather|change|move|shift|better|take|then) .*[RH] `,
);

const labelled = '(?:option |number |no |slot |date |item |letter |# )*(?<label>N|[a-h])';

/** ` strike c `   ` N is out ` */
export const struck = pattern(
  `^(?: (?:[,:;.-]|please|and|so|sorry|but|no|actually|then|now))* (?:(?:strike|drop|scrap|delete|remove|forget|ignore|skip|cross out|leave out|take out|disregard|cancel|lose|withdraw|cut)(?: (?:out|off|the))* ${labelled}(?: (?:out|off|please|again|from the list|then|though|sorry|altogether|after all))* $|${labelled}(?: rparen)? ${gone} )`,
);

/** ` N should read H ` */
export const reads = pattern(
  `(?: ${labelled}(?: rparen)? (?:should (?:read|be|say|have been|have read)|must (?:be|read)|has to (?:be|read)|ought to (?:be|read)|is to (?:be|read)|needs to be|is (?:now|actually|really)|becomes|moves? to|is moved to|changes to|was meant to be)| (?:change|make|move|correct|shift|put) ${labelled}(?: (?:to|into|read|be|say))*)(?: (?:at|on|for|to|really|of course))* [RH] `,
);

const event = `(?:it|this|ours|our (?:night|day|evening|slot|time|date|turn|lane|table|booking|tickets?)|the (?:${occasion}|event|whole thing|boat|table|room|lane|booking|performance|show|night|bus|minibus) (?!itself|proper)|we)`;

/** ` it is for @R ` */
export const stated = pattern(
  `^(?: (?:[,:;.-]|so|and|but|well|now|anyway|this time))* (?:${event}(?: (?:is|are|will be|takes place|happens|starts|begins|runs|go|leave|sail|play|eat|meet|sing|start))+(?: (?:booked|set|on|for|again|now|all|the|held|there))*|(?:(?:a|an|the|our|one) )?(?:\\S+ ){0,2}(?:${occasion}|evening|night|afternoon|[RH](?= for N))(?: for (?:N|\\S+))?(?: on)?) @[RH] `,
);

/** ` it is a room for seven ` */
export const stating = pattern(
  `^(?: (?:[,:;.-]|so|and|but|well|now|anyway|this time))* (?:it|this|ours) is (?:a|an|the|at|in|our) `,
);
