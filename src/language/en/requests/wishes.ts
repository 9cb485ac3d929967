// What somebody asks for who wants a meeting, by clause.
import type { Rule, Wish } from '../../request/words.ts';
import { bookings } from './bookings.ts';
import { asking, gap, number, occasion, pattern, together, who } from './wording.ts';

/** For whom a time is looked for: "find Ann, Bo and me an hour". */
const party =
  '(?:(?: for)? (?:P|E|me|us|myself|them|him|her|both|the team|everyone)(?:(?: ,)?(?: and| plus)?(?: for)? (?:P|E|me|us|myself|them|him|her))*(?= (?:D|N|R|a|an|some|the|one|another|about|at|around)(?: |$)))?';
const meets =
  '(?:D|time|times|slot|slots|gap|gaps|date|day|moment|window|opening|evening|morning|afternoon|lunchtime|hour|hours|something|somewhere|space)';

export const wishes: readonly Rule<Wish>[] = [
  ...bookings,
  {
    means: 'find',
    sample: ' please find an evening for the three of us ',
    pattern: pattern(
      `${asking} (?:find|look for|search for|search(?: please)?(?= (?:a|an|the|us|me|some|for) )|seek|pick|choose|suggest|propose|hunt down|track down|work out|figure out|sort out|come up with|identify|locate|look)(?! out (?:which|whether|if|what))${party}(?: (?!from|between|below|these|those(?! D)|following|meetings?|about|and|R|H)\\S+){0,9} ${meets}(?! (?:from|below|of the following|that (?:i|we) (?:gave|listed))) `,
    ),
  },
  {
    means: 'find',
    sample: ' could the system find R when everyone is free ',
    pattern: pattern(
      `(?:${asking}|^${gap(6)} (?:can|could|would|will|let|please|to)${gap(3)}) find (?:me |us |(?:you|them|the (?:two|three) of (?:you|them|us))(?: both| all| two| three)? (?=D|a |an |some |time)|for (?:me|us|P)|a (?:suitable |common |good )?(?:time|date|slot|day|moment|gap|window)|an hour|dates|the time|time|D|R|some|something|out when (?:we|everyone|all|P)|when (?:we|everyone|all|P))`,
    ),
  },
  {
    means: 'find',
    sample: ' i am looking for a moment ',
    pattern: pattern(
      ` (?:i|we)(?: (?:am|are|would|need to|want to|have to|still))* (?:search|searching|seek|seeking|look for|looking for|hunting for|after)(?: for)?(?: (?:a|an|some|the|common|suitable|free|good|another))* (?:${meets})(?! (?:machine|of (?:your|his|her)))`,
    ),
  },
  {
    means: 'find',
    sample: ' when could we all meet ',
    pattern: pattern(
      `(?:^|[,:;-]|and|so|see|out|tell us|know|ask|knows) (?:when|what times?|which day|what days?|what date|when exactly)(?: would| could| can| might| is| are| do| does)* (?:we|us|the (?:two|three|four|five) of us|everyone|everybody|all of us|both of us|P and i|works|suits|best|good)(?: all| both|${gap(2)}) (?:meet|get together|talk|speak|work|works|suit|suits|best|free|do it|do this|sit|sit down|have|chat|catch up|for everyone|for all|for us|can|could|parley| )`,
    ),
  },
  {
    means: 'want',
    sample: ' whenever works ',
    pattern: pattern(
      `(?: (?:whenever|any ?time|whatever(?: time| day)?|sometime) (?:that )?(?:works|suits|is fine|is good|is free|fits)| when works| what works best| when suits| you find (?:it|one)| (?:pick|choose) (?:whatever|whichever|any|when) )`,
    ),
  },
  {
    means: 'offer',
    sample: ' which of these suits P best ',
    pattern: pattern(
      ` (?:which|what|whichever|any|either|one|whether|if|choose|pick|choice|vote)${gap(2)} (?:of |from |between |among )?(?:these|those|them|the following|the below|the (?:two|three|four|N)|ones?|times?|dates?|days?|slots?|options?|following|R|H)${gap(5)} (?:works?|suits?|is|are|do|does|best|better|fits?|can|could|prefers?|convenient|possible|okay|good|fine|would|make|manage)`,
    ),
  },
  {
    means: 'offer',
    sample: ' so let us choose from R ',
    pattern: pattern(
      `${asking} (?:choose|pick|select|vote|decide) (?:from|between|among|amongst|out of|one of|on one of|any of|either of) (?:R|H|these|those|the|two|three|four|five|N) `,
    ),
  },
  {
    means: 'offer',
    sample: ' please check R with P and P ',
    pattern: pattern(
      `${asking} (?:(?:check(?! in| out)|poll|ask|offer|propose|suggest|invite|see|find out|sound out|try|advise|confirm)${gap(8)} (?:R|H|options|times|dates|slots|whether|which|if|the following|these|choices|available|free)|(?:give|put|circulate|send)${gap(6)} (?:options|times|dates|slots|choices|a poll)) `,
    ),
  },
  {
    means: 'offer',
    sample: ' please ask P and P ',
    pattern: pattern(
      `${asking} (?:ask|poll|check with|sound out|try) [PE](?:(?: ,| and| or| plus)* [PE])*(?: (?:please|both|for me|what they think|which one|which))* $`,
    ),
  },
  {
    means: 'offer',
    sample: ' poll please ',
    pattern: pattern(` (?:poll please|a poll|please poll|please vote|vote please|doodle) `),
  },
  {
    means: 'offer',
    sample: ' could you do any of the following ',
    pattern: pattern(
      ` (?:can|could|would|do|does|will|are|is) ${who}${gap(3)} (?:any of|one of|either of|these|those|the following|R|H)${gap(4)} `,
    ),
  },
  {
    means: 'arrange',
    sample: ' please set up a short call with P ',
    pattern: pattern(
      `${asking} (?:(?:schedule|set up|arrange|organize|plan|coordinate|convene|host|hold|line up|fix up|get together|squeeze in|fit in)${gap(9)} (?:${occasion}|D|R|H|time|together)|(?:set|have|do|call|put together|fix|sort|sort out|create|make|get|start|prepare|request|need|want|grab|pop|put|invite|add)${gap(9)} (?:${occasion}|D|together|a?round (?:a|the) table|in (?:a|one|the same) room)) `,
    ),
  },
  {
    means: 'arrange',
    sample: ' please set something up with P ',
    pattern: pattern(
      `${asking} (?:set|fix|sort|line|get|book|put|pencil|arrange|organize|schedule|plan)(?: (?:something|one|it|this|that))(?: (?:up|out|in|together|sorted|arranged|going|scheduled))? (?:with|for|between|among) `,
    ),
  },
  {
    means: 'want',
    sample: ' D with you both ',
    pattern: pattern(
      ` D (?:with|for|between|together with) (?:${who}|us|the (?:two|three|four|five) of (?:us|you)|the lot of us|both|all) `,
    ),
  },
  {
    means: 'want',
    sample: ' the board needs D ',
    pattern: pattern(
      `^(?: (?!they|it|he|she|comes?|came|takes?|R|H|B)\\S+){0,6} (?:needs?|requires?)(?: (?:about|around|at least|roughly|only|just|some))* D (?!of|to (?:get|drive)|notice)`,
    ),
  },
  {
    means: 'arrange',
    sample: ' please arrange ',
    pattern: pattern(
      `${asking} (?:arrange|organize|set up|schedule)(?: (?:it|this|that|something|accordingly|for us|please))* $`,
    ),
  },
  {
    means: 'want',
    sample: ' P and me together for D ',
    pattern: pattern(` (?:together|all three of us|both of us)(?: for)? D `),
  },
  {
    means: 'want',
    sample: ' can we meet R ',
    pattern: pattern(
      ` (?:can|could|shall|should|may|might|must|would|will|let|have to|need to|ought to|do|to|for|want|wants|like|love) (?:we|us|i|you|${who})${gap(5)} (?:to )?${together} `,
    ),
  },
  {
    means: 'want',
    sample: ' need to sit down with P ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|anyway|just|really|also|still|then|please|guys|all|basically|would|gonna|got|gotta|ok|okay|hey|hi))* (?:need|needing|want|wanting|like|have|hoping|trying|looking) to ${together} `,
    ),
  },
  {
    means: 'want',
    sample: ' i think we need an hour together ',
    pattern: pattern(
      ` (?:i|we|they|P|P and i|(?:all|both|the (?:two|three|four|five)) of us)(?: would| will| do| really| both| all| just| am| are| should| also)* (?:like|love|want|need|wish|hope|propose|suggest|request|ask|asking|hoping|looking|trying|keen|planning|after|require|proposing)(?: (?!by|slides|answers?|from|money|it)\\S+){0,12} (?:${occasion}|${together}|together|D|time) `,
    ),
  },
  {
    means: 'want',
    sample: ' the three of us should discuss it ',
    pattern: pattern(
      ` (?:(?:all|both|the (?:two|three|four|five)) of us|P and i|P and P)(?: all| both| really)* (?:should|must|have to|need to|ought to)(?: \\S+){0,2} ${together} `,
    ),
  },
  {
    means: 'want',
    sample: ' it is proposed to have a discussion ',
    pattern: pattern(
      ` (?:is|are) (?:proposed|requested|planned|desired|suggested) (?:to|that)${gap(4)} (?:${occasion}|${together}) `,
    ),
  },
  {
    means: 'want',
    sample: ' organizing a lunch for P ',
    pattern: pattern(` (?:setting up|arranging|organizing|planning|scheduling)${gap(5)} (?:${occasion}|R|D) `),
  },
  {
    means: 'want',
    sample: ' kickoff with P ',
    pattern: pattern(
      `^(?: (?:a|an|the|our|another|quick|short|brief|N|D|new|weekly|team|project|[,:;-]|please|requesting|need))* ${occasion} (?:with|for|about|between|R|H|D|request|$)(?!.* (?:is|was|are|were|starts|begins|lasts|runs|ends|took|takes place|went|came|meets|met|costs|cost) )`,
    ),
  },
  {
    means: 'want',
    sample: ' pairing session with P D ',
    pattern: pattern(`^(?: [,:;-])*(?: \\S+){0,2} ${occasion} with [PE] .*D `),
  },
  {
    means: 'want',
    sample: ' need D with P ',
    pattern: pattern(
      `^(?: (?:[,:;-]|i|we|please|just|would|really|so|and|do|only|think|will))* (?:need|want|like|require|needing|looking for|after)${gap(4)} (?:D|time|${number} of) `,
    ),
  },
];
