// What somebody asks for who wants a time fixed, without asking the others.
import type { Rule, Wish } from '../../request/words.ts';
import { asking, gap, pattern } from './wording.ts';

export const bookings: readonly Rule<Wish>[] = [
  {
    means: 'book',
    sample: ' please book R with P ',
    pattern: pattern(
      `${asking} (?:book|reserve|lock in|lock|pencil in|nail down|firm up)(?! (?:club|reviews?|launch|fair|group|token|shop|tickets?|flights?|hotels?|the (?:hotel|seminar|hall|venue|flights?|table|train)|a (?:hotel|flight|train))) `,
    ),
  },
  {
    means: 'book',
    sample: ' i am booking R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|therefore|hence|ok))* (?:i|we) (?:am|are|will be) (?:booking|fixing|putting in|pencilling in)(?: (?:us|this|it|in|you|a|the|for))* (?:R|H) `,
    ),
  },
  {
    means: 'book',
    sample: ' please confirm R with P ',
    pattern: pattern(`${asking} (?:confirm|fix|schedule) (?:it |this |us |that )?(?:for |in for )?(?:R|H) `),
  },
  {
    means: 'book',
    sample: ' put it in the calendar ',
    pattern: pattern(
      `${asking} (?:put|enter|add|get|stick|pop) (?:it|this|that|us|me|P|R|a|the|D)${gap(8)} (?:in|into|on) (?:the|our|my|your|both|everyone|everybody|all|their|P)${gap(2)} (?:calendars?|diary|diaries)`,
    ),
  },
  {
    means: 'book',
    sample: ' please enter it for all of us ',
    pattern: pattern(
      `${asking} (?:enter|put|note|pencil|log|record) (?:it|this|that)(?: (?:in|down|into))? (?:for|with|please|$)`,
    ),
  },
  {
    means: 'book',
    sample: ' no poll needed ',
    pattern: pattern(
      ` (?:no (?:poll|polls|polling|voting|vote|doodle|options|alternatives)|not a poll|without (?:a |any )?(?:poll|polling|vote|voting|asking)|nothing(?: left)? to (?:vote|choose|poll|discuss|decide)|no need (?:to|for)${gap(3)} (?:poll|vote|ask|choose|check|propose|alternatives|options|other|offer|coordinate|a poll)|no point(?: in)? (?:asking|polling)|no other (?:times|dates|options)|need not (?:ask|poll|offer|propose)|do not (?:poll|offer (?:other|any))|not open (?:for|to) discussion|not negotiable|non negotiable|not up for (?:discussion|debate|a vote)) `,
    ),
  },
  {
    means: 'book',
    sample: ' put it in as fixed please ',
    pattern: pattern(
      `${asking} (?:put|enter|note|add|take|mark|write|record|save|log|set|treat|regard)(?: (?:it|this|that|them|the (?:date|time|appointment|meeting)))?(?: (?:in|down|into the calendar|in the calendar|up))* as(?: an?)? (?:fixed|firm|confirmed|settled|agreed|final|definite|done)`,
    ),
  },
  {
    means: 'book',
    sample: ' the date is fixed ',
    pattern: pattern(
      `(?: (?:time|date|slot|day|appointment|hour|timing)|^(?: [,:;-]| so| and| as)* (?:that|this|it|everything)(?: one)?) (?:is|has been|was|stands)(?: already| now| all| been)* (?:fixed|agreed|settled|set|confirmed|decided|final|locked|firm|set in stone|arranged)(?! up| for| out| a| on (?:the|a|my|our)) `,
    ),
  },
  {
    means: 'book',
    sample: ' both have agreed ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|as|because|since|now that|that))* (?:both|all|everyone|everybody|we|they|P|P and P|P and i|you|you (?:both|all|two)|all of (?:them|us|you)|both of (?:them|us|you)|the others)(?: has| have| had| is| are)?(?: already| all| both| now| just)* (?:agreed|said (?:yes|okay|so)|confirmed|okayed|accepted|settled|approved|on board|fine with)(?! (?:that|to (?!R|H|it|this|the (?:time|date))|with|on (?!R|H|the (?:phone|time|date|hour)|this|it)|the|a|about)) `,
    ),
  },
  {
    means: 'book',
    sample: ' fixed ',
    pattern: pattern(
      `^(?: [,:;-]| lparen| it is| that is| already)*(?: already)? (?:fixed|agreed|settled|confirmed)(?: (?:already|time|date|slot|appointment|with${gap(4)}|please))* $`,
    ),
  },
];
