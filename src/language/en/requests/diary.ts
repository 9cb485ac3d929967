// New mails about the writer's own time, and questions to the bot: block, unblock, free, agenda, search.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'diary';
const people = '((P|E|boss|W) ((,|and|, and|or|plus) (P|E|boss|W))*)';
const sure = '((P|E|boss) ((,|and|, and|or|plus) (P|E|boss))*)';

export const diary: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'request', do: 'unblock' },
    phrases: `
      $polite (unblock|free up|release|open up|open|clear|unreserve|make available|reopen|give back|lift|remove|cancel|delete) (my|the|it|block|blocks|blocked|time|hours|on|for|from|blocking|absence|holiday|leave|out of office|busy|entry|entries|again|slot|calendar|out)* R (again|for me|in my calendar|please|too|X)*
      $who (am|are|'m|will be|'ll be) (now|again|back and)* (free|available|around|in|back) (again|after all|now|once more|anyway|as usual)+ (on|for|from|in the office)* R X*
      $who (am|are|'m|will be|'ll be) (free|available|around|in|back) R (again|after all|now|once more|anyway) X*
      $who (am|are|'m) (no longer|not) (busy|away|out|off|on leave|on holiday|travelling|traveling|blocked|unavailable) (on|for|from)* R (anymore|any more|after all|any longer|X)*
      R (is|are|'s) (free|available|open|unblocked|clear) (again|after all|now)+ X*
      $who (can|could) (again|now)* (do|meet|work|take meetings|attend) R (again|after all|now) X*
      $who (do|does) not (need|have) (to be (away|off|out)|the block|to block) (on|for)? R (anymore|any more|after all|any longer) X*
      (my|the) (holiday|leave|trip|travel|absence|training|meeting|conference|appointment|block|flight|vacation|course|workshop|offsite|day off|W) R (is|was|has been|got|fell)* (cancelled|off|postponed|called off|through|moved) X*
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'block' },
    phrases: `
      $polite (block|block out|block off|blocking|blank out|mark|keep clear|close|protect|shut) (out|off|me|my|calendar|time|as|busy|away|unavailable|out of office|on leave|the|all|of|for|myself|diary|schedule|down|hours|whole|entire|this|those|following|times|out of the office|these|in|on|afternoon|morning|day|every|D|from)* (:)? R X*
      $polite block (my|the|this|out|off|calendar|diary|time)* (for|from|on|:)* R X*
      (no|please no|do not schedule|do not book|do not plan|avoid) (any|more)? (meetings|calls|appointments|anything|me|meeting) (for me|in)? R X*
      (please)? (do not|no longer) (book|schedule|disturb|plan|invite|put|offer) (me|anything|meetings|any meetings|any|in|for)* R X*
      (out of office|ooo|away|off|on leave|on holiday|on vacation|annual leave|vacation|holiday|unavailable|busy|not available|out|holidays|pto|sick leave|travelling|traveling|day off|parental leave|dentist|blocked|absence|absent) (:|-|from|on|between|starting)* R X*
      R (:|-)? (out of office|ooo|away|off|on leave|on holiday|on vacation|annual leave|vacation|holiday|unavailable|busy|not available|out|holidays|pto|dentist|blocked|absent) (please|for me)*
      $who (take|am taking|will take|'ll take|have|have booked|am having|are taking|will have|booked|took|'ve booked|have taken) (a|some|my|the|annual|vacation|our)* (off|leave|day off|days off|time off|holiday|holidays|vacation|week off|afternoon off|morning off|pto|break|summer holiday|D off)* R (off|as leave|as holiday|as vacation|free)? X*
      $who (take|am taking|will take|'ll take|have|have booked|am having|are taking|will have|booked) R off X*
      (add|put|enter|note|record|register) (my|an|a|this|the)* (absence|holiday|leave|vacation|out of office|time off|block|day off|holidays|busy time) (in (my|the) calendar|:|for|from|on)* R X*
      keep R (free|clear|open|blocked) (for me|of meetings|of calls|please|in my calendar|from meetings)*
      (please)? keep (my|the|all)* (day|morning|afternoon|evening|calendar|schedule|week)* R? (free|clear|empty|blocked)+ X*
      $polite block X*
      $who (need|want|would like) R (off|blocked|free|for myself|to myself|kept free|clear) X*
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'agenda' },
    phrases: `
      (what|anything|what all|what else) ('s|is|are|do|have|does|will) (i|we|on|my|there|happening|coming|up|scheduled|planned|got|have|in|for|agenda|calendar|meetings|schedule|the|be|booked|next|lined|look|like|week|day|appointments|day look|diary|see)+ X*
      what ('s|is|are) (there|up|planned|happening)? T
      (what|anything|something) (is there|do i have|have i got|have i|is)? T
      (what|which) (meetings|appointments|events|calls) (do|have|are|did) (i|we|there|on|coming)+ (have|got|on|up|scheduled|planned|attending|booked|in)* X*
      $polite (list|show|send|give|tell|read|display|print|see|have|get|email|mail|need) (me|us)? (all|a list of|an overview of|of|the|what|about)* (my|our|the|upcoming|next|all|coming|list of|scheduled|todays|today 's|T 's|T|R|confirmed)* (meetings|agenda|calendar|schedule|appointments|events|day|week|bookings|diary|programme|program|commitments|calls|plan|overview) X*
      (my|our)? (agenda|schedule|upcoming meetings|my meetings|my calendar|my schedule|my week|my day|calendar|upcoming events|my appointments) (please|for|on|of|:|,)* R? please?
      (do|have) (i|we) (have|got)? (A|anything|meetings|something|appointments|calls|events|planned|scheduled)+ (on|planned|scheduled|in|for|booked)* X*
      (am|are) (i|we) (meeting|seeing|booked|doing|scheduled) (anyone|anything|anybody|somebody|someone|something|with|for|to)* X*
      (how|what) (does|do|is|'s|will) my (day|week|calendar|schedule|agenda|month|diary|morning|afternoon|T|R) (look|looking|look like|like|on|for|shaping up|be)* X*
      (what am i doing|where do i have to be|who am i meeting|who am i seeing|when is my next meeting|what is next|what have i got on|what is coming up) X*
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'free' },
    phrases: `
      (when|what time|what times|which days|what days|at what times|on which days|when exactly) (is|are|'s|will|would|might|could|can|does|do) ${people} (A|both|all|be|have|each|also)* (free|available|around|open|time|in|availability|a gap|gaps|space) X*
      (is|are|'s|will|would) ${sure} (A|both|all|be|each|also)* (free|available|around|open|busy) X*
      (does|do) ${sure} (both|all|each)? have (time|any time|availability|any availability|a free slot|a gap|anything free|a slot|space|gaps|free time|any gaps) X*
      $polite (tell|show|let|give|check|see|find out|look up|look|send|list|get|say|ask) (me|us|know|out)* (when|if|whether|what|which|at what|where)+ (times|time|days|hours|slots)? ${people} (A|both|all|is|are|'s|has|have|can|each|will|be|would|might)+ (A|both|all|be|free|available|around|open|time|in|availability|gaps|a gap|meet|slots)+ X*
      (what|how) (is|are|'s|about|does|do) (the|${people})+ ('s|s)? (availability|free times|free slots|schedule|calendar|free time|calendar look like|schedule look like|week look like|diary look like|day look like) X*
      $polite (show|tell|give|send|check|look up|see|get|look at) (me|us)? (the|${people})* ('s|s)? (availability|free times|free slots|schedule|free time|free hours|openings|calendar) (of|for)? (${people})? X*
      (availability|free times|free slots|free time|free hours) (of|for) ${people} X*
      ${sure} 's (availability|free times|free slots|schedule) X*
      (when|what times) (am|are) (i|we) (both|all)? (free|available) X*
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'search' },
    phrases: `
      $polite (find|search|search for|look for|look up|show|list|show me|find me|get|dig up|dig out|pull up|locate|retrieve|give me|send me|list me|look through) (me|us)? (A|all|any|the|my|our|old|past|previous|earlier|every|up|for|that|last|recent|upcoming)* (meetings|meeting|events|event|appointments|appointment|calls|call|entries|bookings|dinners|lunches|anything|everything|things|notes|one|records) (about|on|regarding|concerning|called|named|titled|containing|mentioning|that mention|matching|related to|relating to|to do with|having to do with|where we (discussed|talked about|spoke about)|in which we (discussed|talked about)|that (was|were|is|are) about|that had to do with|that (contain|contains|mentions)|with the (word|title|subject)|dealing with|which mention|we had about|i had about|we had on|i had on|from the) query=((X|-|:|/|,|')+)
      $polite (search|search for|look up) (for)? (:)? query=((X|-|:|/|')+)
      search (:) query=((X|-|:|/|')+)
      (find|lookup|look up|query|search term) : query=((X|-|:|/|')+)
      (which|what) (meetings|events|appointments) (did|do|have|are|were|was|mention|mentions|contain|had|is|deal with) (we|i|there|have|had|about|on|mention|regarding|concerning|to do with)* (about|on|regarding|concerning|mention|mentioning|with|mentioned|for|discussing|related to) query=((X|-|:|/)+)
      (when|where) (was|did|is|were|do) (the|we|i|our|my|that|have|had)* (last|next|previous)? (meeting|call|event|discuss|talk|meet|appointment|session) (about|on|regarding|concerning) query=((X|-|:|/)+)
    `,
  },
];
