// Which length of time is the meeting's, marked `@D` in its clause; others are L.
import type { LengthRole, Rule } from '../../request/words.ts';
import { asking, gap, occasion, pattern } from './wording.ts';

const lasts =
  '(?:take|takes|last|lasts|run|runs|need|needs|require|requires|anticipate|expect|expects|allow|figure|reckon|reckons|estimate|estimates|schedule|plan|budget|go|goes|asks for)';

const about =
  '(?: (?:about|around|roughly|only|just|some|a|an|good|full|at least|maybe|probably|nearly|almost|for|of|the|say))*';
const sumUp =
  '(?:in total|altogether|all told|all in|overall|in all|all together|including everything|everything included|total)';

export const lengths: readonly Rule<LengthRole>[] = [
  {
    means: 'total',
    sample: ' call it @D in total ',
    pattern: pattern(
      ` (?:call|make) (?:it|that|this|the (?:event|meeting|whole thing|thing|call|session|slot|entry|\\S+ ?\\S+)|the lot)${about} @D | @D(?: \\S+)? ${sumUp} `,
    ),
  },
  {
    means: 'total',
    sample: ' put down @D ',
    pattern: pattern(
      ` (?:put(?: (?:us|it|me|this|that))? down|let us say|shall we say|what (?:i|we) (?:need|want|am asking for|are asking for|really need) is)${about} @D `,
    ),
  },
  {
    means: 'usual',
    sample: ' the surgery itself takes @D ',
    pattern: pattern(
      ` (?!(?:${occasion}) (?:itself|themselves))\\S+ (?:itself|themselves|proper) (?:takes?|lasts?|runs?|is|are|goes?|needs?)${about} @D `,
    ),
  },
  {
    means: 'other',
    sample: ' we wait outside @D ',
    pattern: pattern(
      ` (?:wait|waits|waiting|on hold|queue|queues|queueing|stand|stands|standing|rest|rests|rise|rises|bake|bakes|simmer|simmers|cook|cooks|soak|soaks|cool|cools|drive|drives|driving|walk|walks|ride|travel|sleep|sleeps|slept)(?: (?!and|in|to|for P|with)\\S+){0,3}(?: (?:for|us))?${about} @D `,
    ),
  },
  {
    means: 'other',
    sample: ` the drive 's @D each way `,
    pattern: pattern(
      ` \\S+ @D (?:each way|one way)| @D (?:there and back|round trip|a piece|haul|read|hike|trek|slog|shift|hold|walk|swim|swims|flight|layover|stopover|long (?:film|movie|read|drive|haul|song)|film|movie|song|episode|late|to the (?:airport|station|coast|beach|city)) `,
    ),
  },
  {
    means: 'usual',
    sample: ' the usual talk is @D ',
    pattern: pattern(
      ` (?:usual|usually|normally|as a rule|standard|typically|typical|generally|ordinarily|in general|most of the time|often|mostly)(?: (?!but|so)\\S+){0,5} @D `,
    ),
  },
  {
    means: 'said',
    sample: ' it has to be @D ',
    pattern: pattern(` (?:have|has|got|need|needs|ought|is going) to be${about} @D `),
  },
  {
    means: 'other',
    sample: ' the film runs @D ',
    pattern: pattern(
      ` (?:theirs|film|movie|song|concert|match|game|ferry|drive|flight|train|gig|exam)(?: (?!needs?|this|ours|should|shall|will|we|but|please|so)\\S+){0,5} @D `,
    ),
  },
  {
    means: 'other',
    sample: ' the sauna needs @D until ninety degrees ',
    pattern: pattern(
      ` @D (?:without|straight|non stop|in a row|until|till|to (?:heat|warm|cook|bake|dry|cool|rise|boil|charge|load|boot|set)|in the (?:oven|fridge|freezer)|at N degrees)(?= )`,
    ),
  },
  {
    means: 'said',
    sample: ' i am putting it down as @D ',
    pattern: pattern(
      ` (?:put|putting|book|booking|mark|marking|plan|planning|reckon|count|counting|call)(?: (?:it|this|that|them|the \\S+))?(?: (?:down|in))? (?:as|at|for|on|with)(?: (?:about|around|roughly))? @D `,
    ),
  },
  {
    means: 'other',
    sample: ' it overran by @D ',
    pattern: pattern(
      ` (?:overran|overrun|late|early|short|over|delayed|longer|shorter) by(?: (?:about|around|nearly|almost|over|a good))* @D `,
    ),
  },
  {
    means: 'other',
    sample: ' six evenings of @D ',
    pattern: pattern(
      ` (?:evenings|mornings|lessons|sessions|classes|sets|rounds|shifts|parts|halves|(?:N|two|three|four|five|six|seven|eight|ten) R) of(?: about)? @D `,
    ),
  },
  {
    means: 'other',
    sample: ' the board meets every second tuesday for @D ',
    pattern: pattern(` (?:every|weekly|monthly|always|repeat|costs?|charges|charge)(?: \\S+){0,7} @D `),
  },
  {
    means: 'other',
    sample: ' @D each is not needed ',
    pattern: pattern(
      ` @D(?: each| per \\S+)? (?:is|are|would|will|should)(?: be)? not(?: be)? (?:needed|enough|necessary|sufficient|required|what) `,
    ),
  },
  {
    means: 'other',
    sample: ' the recipe needs @D ',
    pattern: pattern(
      ` (?:recipe|lamb|turkey|roast|goose|stew|cake|dough|bread|oven|kiln|paint|glue|varnish|concrete|ferry|train|bus|tram|drive|journey|flight|crossing|commute|ride|delivery|courier|laundry|washing|battery|charging|upload|download|backup|update|build|deployment|migration|anaesthetic|queue|traffic|detour)(?: \\S+){0,3} (?:needs?|takes?|took|requires?|lasts?|is|was)(?: (?:about|around|at least|roughly|only|just|some|a|good|nearly|almost|up to|me|us|him|her|them|over))* @D `,
    ),
  },
  {
    means: 'other',
    sample: ' @D ago ',
    pattern: pattern(
      ` @D (?:ago|before|after|earlier|later|late|notice|old|drive|walk|away|flight|ride|journey|in advance|ahead|early|apart|behind|long wait|delay|delayed|per week|per month|a week|a month|a day|every (?!time)\\S+|of delay|of work|of honest|of overtime|of sleep|of rain|of my life|from (?:me|here|now|town|the)|by (?:car|train|bus|bike|foot)|to (?:get|drive|travel|walk|reach|kill|spare)|since|and ten|on the (?:train|bus|road|phone to)|in the (?:car|queue)) `,
    ),
  },
  {
    means: 'said',
    sample: ' not longer than @D ',
    pattern: pattern(` (?:longer than|more than|exceed|exceeds|exceeding|beyond)(?: (?:about|around|the|a))* @D `),
  },
  {
    means: 'said',
    sample: ' @D at the property ',
    pattern: pattern(
      `^ @D (?:at|on|in|with|over|is|can|should|would|will|please|max|tops|or|each|of|to|including|incl|together) `,
    ),
  },
  {
    means: 'said',
    sample: ' the board needs @D ',
    pattern: pattern(` (?:needs|requires)(?: (?:about|around|at least|roughly|only|just|some|the|full|a))* @D `),
  },
  {
    means: 'said',
    sample: ' i would say @D ',
    pattern: pattern(` (?:would|should|let us|i|could) say(?: (?:about|around|roughly|for|we need))* @D `),
  },
  {
    means: 'said',
    sample: ' @D within either would be ample ',
    pattern: pattern(
      ` @D(?: \\S+){0,7} (?:ample|enough|plenty|sufficient|suffices?|(?:should|would|will|ought to|must|might) do(?: (?:it|us|me|the (?:job|trick)|nicely|fine))?|does it|do nicely|see us|do us|get us|be fine|cover it) `,
    ),
  },
  {
    means: 'said',
    sample: ' takes @D ',
    pattern: pattern(
      `^(?: [,:;-]| and| only| it| just| probably)* (?:takes?|lasts?|needs?|should take|will take|allow|about|approx|duration|length)(?: (?:about|around|roughly|only|just|like|a|an|the|at most|up to|no more than|approx))* @D `,
    ),
  },
  {
    means: 'said',
    sample: ' planning R takes us a good @D ',
    pattern: pattern(` takes?(?: (?:us|me|you|them|about|a|good|around|roughly|only|at least|up to|just))* @D `),
  },
  {
    means: 'said',
    sample: ' we will be done @D ',
    pattern: pattern(` (?:done|finished|through|over|out|settled|covered)(?: (?:in|within|after|about|around))* @D `),
  },
  {
    means: 'said',
    sample: ' sorry i mean @D ',
    pattern: pattern(` (?:i mean|i meant|make that|make it|or rather|correction)(?: (?:about|around|more like))* @D `),
  },
  {
    means: 'said',
    sample: ' the same being of @D duration ',
    pattern: pattern(` (?:being(?: of)? @D|of @D duration|@D (?:duration|in duration|long)) `),
  },
  {
    means: 'said',
    sample: ' duration : @D ',
    pattern: pattern(` (?:duration|length)(?: (?:is|of|:|about|will be|should be|would be))* @D `),
  },
  {
    means: 'said',
    sample: ' it should take @D ',
    pattern: pattern(
      ` (?:it|this|that|they|we|i|you|which|each|itself|thing|one|ones|whole|job|and|${occasion}|each one|P|he|she|who|will|would|should|not|probably|everything|all|to)(?: \\S+){0,3} ${lasts}(?: (?!minutes? of|from)\\S+){0,5} @D `,
    ),
  },
  {
    means: 'said',
    sample: ' @D is plenty ',
    pattern: pattern(
      ` @D(?: (?:should|would|will|is|are|ought|might|may|can|to|be|probably|surely|easily|long|at|about|meeting|definitely|quite|more than|just|all))* (?:do|enough|plenty|max|tops|most|or so|or less|sufficient|fine|suffice|cover|each|long|meant|needed|total|right|all (?:i|we) need|required|reserved|slots?|meeting|call|session|chat|together|per (?:visit|meeting|session|person|call)|please|promise|as (?:ever|usual|before|always)|all in|altogether|of your time|for (?:it|this|that|each|the (?:meeting|call))|will do|does it|in length|on (?:teams|zoom|meet|skype|the phone|video|webex|a call|site)|by phone|in person|done|over (?:lunch|coffee|zoom|teams)) `,
    ),
  },
  {
    means: 'said',
    sample: ' it is only @D ',
    pattern: pattern(
      ` (?:it|this|that|itself|which|thing|duration|job|each|they|both|all|these|${occasion})(?: is| are| will be| would be| should be|'s)(?: (?:only|just|about|around|roughly|for|a|an|at most|max|no more than|the|probably|maybe|going to be|not more than))* @D `,
    ),
  },
  {
    means: 'said',
    sample: ' at most @D ',
    pattern: pattern(
      `^(?: [,:;-]| lparen| and| please| say| maybe| just| only| i think| so)* (?:at most|max|maximum|no more than|not more than|no longer than|up to|about|around|roughly|approx|approximately|for|all|figure|say|reckon|allow|half|each|only|just|a)(?: \\S+)? @D `,
    ),
  },
  {
    means: 'other',
    sample: ' every @D ',
    pattern: pattern(
      ` (?:every|within|past|previous|after|another|extra|at minute|minute|ago|was|were|waited|lasted|took|for the last|for the past|spent|wasted|lost|been|had|ran|overran|first|next|is which|are which|drive of|buffer of|in|plus|or|still|already|only been|cut|warranty is|page|song|film|movie|track|within the)(?: (?:us|me|them|him|her|here|there|away|for|about|over|nearly|almost|only|the|of))* @D `,
    ),
  },
  {
    means: 'wish',
    sample: ' please find @D ',
    pattern: pattern(
      `${asking} (?:find|look for|search for|book|need|want|schedule|set up|arrange|get|grab|plan|reserve|squeeze in|fit in|work out|look|seek)${gap(7)} @D `,
    ),
  },
  { means: 'wish', sample: ' could parley find those @D ', pattern: pattern(` find (?:\\S+ ){0,4}@D `) },
  {
    means: 'wish',
    sample: ' we need @D together ',
    pattern: pattern(
      ` (?:i|we|P|us|you|P and i)(?: would| will| do| really| both| all| just| think| should| only)* (?:like|love|need|want|require|request|propose|spend|have|sit down|set aside|put aside|reserve|block out|grab|ask for|talk|meet|speak|do|chat|catch up|get together|said|put|use)${gap(9)} @D `,
    ),
  },
  {
    means: 'wish',
    sample: ' a call of @D ',
    pattern: pattern(
      ` (?:${occasion}|H|R)(?: (?:of|for|lparen|about|,|with|P|and|me|us|all|three|two|the|you|both|on|R))* @D `,
    ),
  },
  {
    means: 'wish',
    sample: ' @D call ',
    pattern: pattern(
      ` @D (?:${occasion}|job|thing|affair|errand|for (?:us|me|P|the|all|everyone)|with|together|rparen|on (?:what|how|the|R)|between|slot|R|H) `,
    ),
  },
  {
    means: 'wish',
    sample: ' R for @D ',
    pattern: pattern(
      ` (?:R|H|B)(?:(?: \\S+){0,4} (?:for|,)| like| about| around| max| roughly| approx| say) (?:about |around |the |a |just |only |roughly |some |like |max )*@D `,
    ),
  },
  {
    means: 'wish',
    sample: ' to talk with you @D ',
    pattern: pattern(
      `(?: (?:meet|talk|sit|chat|speak|call|together|us|them|all|both|visit|discuss|lunch|dinner|coffee|it|you|P|time))${gap(2)}(?: for| about| around| the| a| just| only| roughly| some)* @D `,
    ),
  },
];

/** ` , which is four less than feared ` */
export const relative = pattern(`^(?: [,-])* (?:which|that|and it|who) `);

/** ` this one needs @N `   ` so reserve @N ` */
export const minutes = pattern(
  ` (?:takes?|needs?|lasts?|runs?|reserve|allow|book|plan|make (?:it|that|this)|say|reckon|(?:it|this|that|this one|ours) is|will be|should be)(?: (?:about|around|roughly|for|only|just|some|say))* @N(?: (?:please|only|though|instead|at least|at most|max|this time|i think))* $`,
);
