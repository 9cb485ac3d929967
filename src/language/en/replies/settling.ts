// "Let's go with 2", "book Tuesday at 10": an organizer's decision; a party picks a slot with the same words.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'settling';
export const settling: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'settle' },
    phrases: `
      $polite (please)? (confirm|confirming|finalize|lock in|lock down|lock|settle on|settle for|fix|decide on|decide for|go for|go with|go ahead with|proceed with|run with|opt for|take|pick|choose|book|schedule|stick with|stick to|shoot for|aim for|roll with|leave it at|leave it|keep it at|keep it|land on|plump for|set it for|make it|book it for|book us (in)? for|book us in on|book everyone for|schedule it for|set it to|plan for|plan on|firm up|nail down|set|sign us up for|reserve|do|say|have|take it to|arrange it for|close on|settle|settle it for|the final choice is|the decision is|set the meeting for|book the meeting for|schedule the meeting for|confirm the meeting for|confirm it for|put it in for|put down|fix it for) (it|the meeting|this|us|everyone|that|(the|our|a)? (date|day|time|slot|winner))? (for|on|to|as|in|at|down|:)* R (please|then)? ((before|so that|as|because|since) W+)?
      $polite (put|enter|stick|get|place|note|write|mark) R (in|into|on|down in) (everyone 's|everybody 's|A|all|our|the|your|people 's|W 's)* (calendar|calendars|diary|diaries|schedule|schedules|$calendar)
      (that settles it|that is settled|so it is decided|it is decided|decision made|done deal|right then|final answer|the verdict is in|the votes are in|and the winner is|drum roll|drumroll) (,|:|-)* R
      $who (go|will go|are going|am going|have decided|have chosen|have settled|settled|decided|chose|choose|pick|picked|have picked|would go|will take|will have|would take|take) (for|with|on|upon)* R
      R (it is|is it|wins|win|won|has won|has it|takes it|carries the day|is the winner|is our winner|comes out on top|came out on top|it will be|it shall be|will be it|it is then|is confirmed|is booked|gets it|then) (please|then|everyone|folks)?
      (the)? (winner|winning slot|final choice|decision|final decision|final slot|final time|meeting time|final date|chosen slot) (is|will be|:)+ R
      (i have|we have)? (decided|settled|going|booked|confirmed|agreed|final) (:|for|on|with)+ R
      (we|i) (have)? (agreed|decided|settled) (on|for|to meet on|to go with)? R
      (we|let us) (meet|will meet|shall meet|are meeting) R
      let us (talk|speak|chat|meet up|get together|catch up|discuss (it|this|that|things)?|see each other|do it|do this|have (it|the meeting|the call)) (then)? R (then)?
      let (it|this|that) be R (then)?
      R $polite (confirm|book|book it|schedule it|lock it in|finalize|confirm it)
    `,
  },
];
