// English words between times, before them and behind them.
import type { JoinWords } from '../../joins/words.ts';

const about = '(?:(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.?|say|maybe) )?';

export const joinWords: JoinWords = {
  // 10 - 12   10 to 12   Monday through Wednesday   9 until around 5
  // 8pm and ending at midnight   9, finishing at 10
  to: new RegExp(
    `^\\)? ?(?:-{1,2}|~|>|to|till?|'til|until+|unti|thru|through|upto|up to|,? ?(?:and )?(?:it )?(?:ending|ends|end|finishing|finishes|lasting (?:un)?till?|going (?:un)?till?)(?: at| by)?) ?${about}(?:(?:on|the|next|at) )*$`,
    'i',
  ),
  between: /\b(?:in )?between (?:(?:about|around|the) )*$/i,
  betweenAnd: /^ ?(?:and|&|to|-|until) ?(?:about |around |the |on )*$/i,
  from: /\b(?:anytime |any time |sometime |time )?from (?:(?:about|around|the) )*$/i,
  // at 3   @ 2   around 5   for 2pm   at around 4
  at: /(?:^|[ (,])(?:at|@|around|about|approx\.?|approximately|circa|ca\.?|~|(?:at|say|for) (?:about|around)) ?$/i,
  excluding: /\b(?:except(?: for)?|but not|not|instead of|rather than|other than|without|excluding) (?:from )?$/i,
  on: /(?:^|[ (])(?:on|this|from|until|till|by|since|dated|today|tomorrow) (?:the )?$/i,
  pointsAreDates: false,
  sides: [
    [
      /\b(?:no later than|not later than|not after|at the latest(?: by)?|as late as|on or before) (?:about |around |the |at )*$/i,
      'by',
    ],
    [
      /\b(?:not before|no (?:earlier|sooner) than|not (?:earlier|until)(?: than)?|as early as|any ?time after|later than|on or after) (?:about |around |the )*$/i,
      'from',
    ],
    [
      /\b(?:any ?time |some ?time |right |just |shortly |well )?(?:after|following) (?:about |around |the )*$/i,
      'after',
    ],
    [
      /\b(?:any ?time |some ?time |right |just |shortly )?(?:before|earlier than|prior to|ahead of|but before) (?:about |around |the )*$/i,
      'before',
    ],
    [/\b(?:up )?(?:until|till|'til|unti|untill) (?:about |around |the )*$/i, 'until'],
    [/\bthrough (?:to )?(?:the )?$/i, 'through'],
    [/\bby (?:about |around |the |at )*$/i, 'by'],
    [
      /\b(?:any ?time |some ?time )?(?:from|since|starting(?: (?:on|at|from))?|beginning(?: (?:on|at|from))?|as of|effective) (?:about |around |the )*$/i,
      'from',
    ],
  ],
  tails: [
    [
      /^ (?:or later|or after|and later|and after|onwards?|on ?wards?|and onwards?|at the earliest|earliest)(?![a-z])/i,
      'from',
    ],
    [/^ on(?= ?(?:$|[.,;!?)]))/i, 'from'],
    [/^ (?:or earlier|or before|and before|at the latest|latest)(?![a-z])/i, 'by'],
  ],
  // Tue or Wed   the 14th, 15th   Mon / Wed   Friday, or maybe Saturday   Tuesday, at 3
  or: /^(?: ?, ?(?:and |or |& |then |maybe |also )?| ?[/&+] ?| (?:or|and|and\/or|or maybe|or else|as well as|or even|and also|or possibly|or alternatively|alternatively|or perhaps|, or|, and) )(?:(?:either|on|at|around|about|the|maybe|possibly|also|else|even|again) )*$/i,
  beside:
    /^(?: ?[,:(@-] ?| ?,? ?- ?| )?(?:(?:at|@|on|in|for|of|from|each|both|always|around|about|approximately|approx\.?|ca\.?|circa|roughly|say|the|this|any ?time|some ?time|preferably|ideally|maybe|starting|beginning|between|or so|\(?(?:around|about))[ ]?)*$/i,
  sameDay: /^(?:,? ?\(?| ?- ?| ?\/ ?)(?:(?:the|on|of|in|i\.?e\.?|which is|that is|being)[ ])*$/i,
  withinWeek:
    /^,? ?(?:(?:maybe|perhaps|say|how about|what about|preferably|ideally|possibly|hopefully|and|,|on|of|in|the|during|for|either|either on)[, ] ?)*$/i,
  weekOf:
    /(?:\b(?:the )?(?:week|wk|week-?end) (?:of|beginning|starting|commencing|from)(?: on)? (?:the )?|\bw[/.]?[cb]\.? ?)$/i,
  reckoned: [
    [/^ (?:starting|beginning)(?: from| on)? (?:the )?$/i, 'spent'],
    [/^ (?:from|after|following|past) (?:the )?$/i, 'on'],
    [/^ (?:before|prior to|ahead of) (?:the )?$/i, 'back'],
  ],
  lasting:
    /^,? ?(?:and )?(?:(?:that|it|which) )?(?:(?:will|should|to) )?(?:for|lasting|lasts?(?: for)?|takes?|taking|run(?:s|ning)? for) /i,
  except:
    /^,? ?(?:(?:but|except|excepting|other than|apart from|besides|save|excluding|bar|barring|just not|not|but not|aside from|unless it's)(?: for| on| the)* )$/i,
  // 3 sites   3 more   9 to 15 people, but no verb: 3 works
  counted:
    /^(?: ?(?:-|to|or|and) ?\d+)? (?:more|of|other|another|different|separate|additional|people|(?!(?:works|suits|is|was|has|does|fits|helps|sounds|seems|looks|makes|gets|beats|clashes|conflicts|unless|thanks|cheers|yes|as|this|plus|perhaps|us|always|sometimes|means|needs|starts|ends|goes|comes|regards|pls|mondays|tuesdays|wednesdays|thursdays|fridays|mins|hrs|hours|minutes)\b)[a-z]{2,}s\b)/i,
  counting:
    /\b(?:another|other|the|these|those|all|both|only|just|first|last|next|my|our|your|their|have|has|had|need|needs|takes?|are|were|bring|bringing|option|slot|number)[ ]$/i,
  clause:
    /\b(?:but|except|other than|apart from|rather than|not|n't|or|and|works?|is|are|was|if|because|since|although|while|whereas|instead|can'?t|cannot|won't|isn't|doesn't|don't)\b|[;?!]| - /i,
  zoneWords: /^(?:ast|bst|z|wet|mst|mt)$/,
  // London time   eastern   my time   CET time   pacific timezone
  zoneTail:
    /^ \(?(?:(?<own>my|our) (?:local )?time(?: ?zone)?|(?<place>[a-zà-ÿ.]{2,14}(?: [a-zà-ÿ.]{2,14}){0,2}?)(?:'s)? (?:local |standard |daylight |summer )?time(?: ?zone)?(?![a-z])|(?:in )?(?<place2>eastern|pacific|mountain|central)(?![a-z]))\)?/i,
};
