// English words between times, before them and behind them.
import { filled, gap, lead, signOr, tail } from '../../joins/patterns.ts';
import type { JoinWords } from '../../joins/words.ts';

const roughly = 'about, around, roughly, approx\\.?, approximately, circa, ca\\.?';
const fillers = `${roughly}, the, say`;

export const joinWords: JoinWords = {
  // 10 - 12   10 to 12   Monday through Wednesday   9 until around 5   8pm and ending at midnight
  to: signOr(
    '--?|~|>',
    "to, till?, 'til, until+, unti, thru, through, upto, up to, ,? ?(?:and )?(?:it )?(?:ending|ends|end|finishing|finishes)(?: at| by)?, (?:lasting|going) (?:un)?till?",
    `${fillers}, maybe, on, next, at`,
  ),
  // 8 till 2
  sureTo: /^ ?(?:'?till?|until) ?$/i,
  // on shift 6 to 2   I work 8-2
  working:
    /\b(?:on|early|late|day|night|my) (?:shift|duty)s? ?$|\b(?:i|we|i'm|im|we're|am|are) (?:work|working|teach|teaching) $/i,
  // in between 2 and   between Monday and; not: choose between Monday and Tuesday
  between: lead(
    '(?<!\\b(?:choos(?:e|ing)|choice|decid(?:e|ing)|decision|pick|select|torn|wavering|vote|voting) )(?:in )?between',
    { fillers },
  ),
  // between 2 and 4
  betweenAnd: signOr('-|&', 'and, to, until', `${fillers}, on`),
  from: lead('from', { soft: 'any ?time, some ?time, time', fillers }),
  // at 3   @ 2   around 5   at around 4
  at: /(?:^|[ (,])(?:at|@|around|about|approx\.?|approximately|circa|ca\.?|~|(?:at|say|for) (?:about|around)) ?$/i,
  // Tuesday except 2-3   11 instead of 10
  excluding: lead('except(?: for)?, not, instead of, rather than, other than, without, excluding', { fillers: 'from' }),
  // on 5.12   until 5.12
  on: /(?:^|[ (])(?:on|this|from|until|till|by|since|dated|today|tomorrow) (?:the )?$/i,
  pointsAreDates: false,
  sides: [
    [
      lead('no later than, not later than, not after, at the latest(?: by)?, as late as, on or before', {
        fillers: `${fillers}, at`,
      }),
      'by',
    ],
    [
      lead(
        'not before, no (?:earlier|sooner) than, not (?:earlier|until)(?: than)?, as early as, later than, on or after',
        { fillers },
      ),
      'from',
    ],
    // "nothing past 3"; not "half past 3"
    [
      lead(
        '(?<=\\b(?:nothing|anything|none|not|never|go|going|run|running|available|free|any ?time|well|way|much|meetings?|calls?|slots?|times?) )(?:past|beyond)',
        { fillers },
      ),
      'after',
    ],
    [lead('after, following, post', { soft: 'any ?time, some ?time, right, just, shortly, well', fillers }), 'after'],
    [
      lead('before, earlier than, prior to, ahead of', {
        soft: 'any ?time, some ?time, right, just, shortly, but',
        fillers,
      }),
      'before',
    ],
    [lead("until, till, 'til, til, unti, untill", { soft: 'up', fillers }), 'until'],
    // "anything up to 3 pm"; not "up to 3 people"
    [lead('(?<=\\b(?:anything|anytime|any time|free|available|open|okay|ok|fine|good) )up to', { fillers }), 'until'],
    [lead('(?:until |till |up to )(?:and|&) including|through(?: to)?', { fillers: 'the' }), 'through'],
    // "come by Thursday" is a visit
    [
      lead('(?<!\\b(?:come|coming|drop|dropping|stop|stopping|swing|swinging|pop|popping) )by', {
        fillers: `${fillers}, at`,
      }),
      'by',
    ],
    [
      lead('from, since, starting(?: on| at| from)?, beginning(?: on| at| from)?, as of, effective', {
        soft: 'any ?time, some ?time',
        fillers,
      }),
      'from',
    ],
  ],
  tails: [
    [
      tail(
        'or later, or after(?! [\\da-z]), and later, and after(?! [\\da-z]), (?:and )?on ?wards?, at the earliest, earliest',
      ),
      'from',
    ],
    // from Monday on
    [/^ on(?= ?(?:$|[.,;!?)])| (?:i|we|i'm|we're|i'll|we'll|i've|we've)\b)/i, 'from'],
    [tail('included, inclusive, incl'), 'through'],
    [tail('or earlier, or before(?! [\\da-z]), and before(?! [\\da-z]), at the latest, latest'), 'by'],
  ],
  // from Wednesday onward I'm free   from Monday on we can meet
  onward:
    /^ (?:and )?(?:on ?wards?\b|on(?= ?(?:$|[.,;!?)]| (?:i|i'm|i'll|i'd|we|we're|everything|anything|is|it|works|would|you|suits)\b)))/i,
  // Tue or Wed   the 14th, 15th   Mon / Wed   Friday, or maybe Saturday   Tuesday, at 3
  or: /^(?: ?, ?(?:(?:and|or|&|then|maybe|also|failing that|failing which|otherwise|if not|or else) )?| ?[/&+] ?| (?:or|and|and\/or|as well as) )(?:(?:either|on|at|around|about|the|maybe|possibly|perhaps|alternatively|also|else|even|again) )*$/i,
  // Friday at 3   3pm sharp on Friday   Thursday (around 10)   Friday, 3pm   12 September - evening
  beside: filled(
    ' ?[,:(@] ?| ?,? ?- ?| ',
    `${roughly}, at, @, on, in, for, of, from, each, both, always, say, the, this, any ?time, some ?time, preferably, ideally, maybe, starting, beginning, between, or so, sharp, prompt, promptly, on the dot`,
  ),
  // Tuesday, the 10th   Friday (13 March)
  sameDay: filled(',? ?\\(?| ?- ?| ?\\/ ?', 'the, on, of, in, i\\.?e\\.?, which is, that is, being'),
  // next week, preferably on Tuesday   Tuesday of next week
  withinWeek:
    /^,? ?(?:(?:maybe|perhaps|say|how about|what about|preferably|ideally|possibly|hopefully|and|on|of|in|the|during|for|either),? )*$/i,
  // the week of 3 March   w/c 9 March
  weekOf:
    /(?:\b(?:the )?(?:week|wk|week-?end) (?:of|beginning|starting|commencing|from)(?: on)? (?:the )?|\bw[/.]?[cb]\.? ?)$/i,
  reckoned: [
    [gap('starting, beginning', 'from, on, the'), 'spent'],
    [gap('from, after, following, past', 'the'), 'on'],
    [gap('before, prior to, ahead of', 'the'), 'back'],
  ],
  // for two hours   and it lasts 2 hours   that will take 30 minutes
  lasting:
    /^,? ?(?:and )?(?:(?:that|it|which) )?(?:(?:will|should|to) )?(?:for|lasting|lasts?(?: for)?|takes?|taking|run(?:s|ning)?(?: for)?|(?:goes|going|drags|dragging) on for|(?:takes|taking|eats|eating) up) /i,
  // any day but Friday
  except:
    /^,? ?(?:but(?: not)?|except|excepting|other than|apart from|aside from|besides|save|excluding|bar|barring|(?:just )?not|unless it's) (?:(?:for|on|the) )*$/i,
  // 3 sites   3 more   9 to 15 people, but no verb: 3 works
  counted:
    /^(?: ?(?:-|to|or|and) ?\d+)? (?:more|of|other|another|different|separate|additional|people|(?!(?:works|suits|is|was|has|does|fits|helps|sounds|seems|looks|makes|gets|beats|clashes|conflicts|unless|thanks|cheers|yes|as|this|plus|perhaps|us|always|sometimes|means|needs|starts|ends|goes|comes|regards|pls|onwards|afterwards|mondays|tuesdays|wednesdays|thursdays|fridays|mins|hrs|hours|minutes)\b)[a-z]{2,}s\b)/i,
  // another 2 tomorrow
  counting:
    /\b(?:another|other|the|these|those|all|both|only|just|first|last|next|my|our|your|their|have|has|had|need|needs|takes?|are|were|bring|bringing|option|slot|number)[ ]$/i,
  clause:
    /\b(?:but|except|other than|apart from|rather than|not|n't|or|and|works?|is|are|was|if|because|since|although|while|whereas|instead|can'?t|cannot|won't|isn't|doesn't|don't)\b|[;?!]| - /i,
  // Monday only works in the afternoon   Tuesday is only good for me after 3   Friday works only from 2
  predicate:
    /^ (?:only (?:really )?(?:works?|suits?|goes|fits?)|(?:really )?(?:works?|suits?|goes|fits?)(?: for)?(?: me| us)? only|(?:would|could|will|'ll) only (?:work|suit|do|be (?:possible|good|okay|ok|fine))|(?:is|are|'s) only (?:possible|good|ok|okay|fine|free|open|available|doable))(?: (?:for|with) (?:me|us)| me| us)? $/i,
  zoneWords: /^(?:ast|bst|z|wet|mst|mt)$/,
  // London time   eastern   my time   CET time   pacific timezone
  zoneTail:
    /^ \(?(?:(?<own>my|our) (?:local )?time(?: ?zone)?|(?<place>[a-zà-ÿ.]{2,14}(?: [a-zà-ÿ.]{2,14}){0,2}?)(?:'s)? (?:local |standard |daylight |summer )?time(?: ?zone)?(?![a-z])|(?:in )?(?<place2>eastern|pacific|mountain|central)(?![a-z]))\)?/i,
  // Wednesday noon on   Friday 3pm onwards
  ownOnward: /\bon ?(?:wards?)?$/i,
  mayCount: /\bfor $/i,
  article: /\bthe $/i,
  dateArticle: /^the /i,
  // ten   Tuesday at eleven thirty
  hourInWords:
    /(?:^|[ -])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|forty[ -]five|noon)$/i,
  orBehindComma: /^ ?, ?(?:and|or) /i,
};
