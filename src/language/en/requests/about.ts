// What a meeting is about.
import { occasion, pattern } from './wording.ts';

const talk =
  '(?:discuss|talk about|talk through|talk over|speak about|go over|go through|walk through|run through|look at|look over|review|decide|agree on|plan|prepare|prepare for|sort out|finalize|brainstorm|catch up on|catch up about|work on|work out|figure out|settle|align on|wrap up|debrief|hear about|compare|choose|pick|sign off|hash out|thrash out|iron out|clear up|kick off|get ready for|rehearse|divide up|design|draft|check|test|try out|celebrate)';
// "to plan a call", "to agree on a date" say nothing of the meeting.
const ofMeeting = `(?! (?:(?:on|a|an|the|our|another|some|any|new|quick|short|next|suitable|good|it|this|that|for|when|whether|if|D|R|H|N) )*(?:${occasion}|times?|dates?|days?|slots?|D|R|H|it|this|that|when|whether|if) )`;

/** Each with the group `what`. */
export const about = {
  told: [
    // ` to discuss the budget `   ` we need to go over the figures `
    pattern(` (?:to|should|must) (?<what>${talk}${ofMeeting} .+) $`),
    // ` it is about the budget `
    pattern(
      ` (?:it|this|that|which|the (?:meeting|call|session|chat|talk))(?: (?:is|will be|would be|mainly|all|just|only))+ (?:about|regarding|concerning) (?<what>.+) $`,
    ),
    // ` a call with P and P about the budget `   ` D with P on the budget `
    pattern(
      ` (?:${occasion}|D)(?: (?!about|regarding|concerning|R|H)\\S+){0,7} (?:about|regarding|concerning|re|on the subject of|to do with) (?<what>.+) $`,
    ),
    // ` the purpose is to settle the budget `
    pattern(
      ` (?:(?:topics?|agenda|subject|purpose|reason)(?: of (?:it|the \\S+))?(?: (?:is|are|:|will be|would be))+(?: to)?|(?:purpose|reason|goal|aim|point|idea)(?: of (?:it|the \\S+))?(?: (?:is|will be|would be))+ to) (?<what>.+) $`,
    ),
  ],
  /** What tells nothing: "it is about time", "to discuss it". */
  nothing: /^(?:(?:\S+ )?(?:it|this|that|them|a thing|things?|time|everything|something|N|D|R|H))$/u,
  /** Where it ends: at what belongs to the meeting and not to its subject. */
  end: /^ (?:(?:with|for) (?:[PE]|us|you|me|both|everyone) |(?:on|at|by|from|between|in) (?:R|H|D) |please |thanks |asap |together |as soon as |sometime |some time |any ?time |if |would |when |lparen )/u,
  /** `, the hiring plan and the offsite`: no new sentence. */
  item: /^ (?:, )?(?!(?:,|and(?! the | our | my | a )|so|but|i|we|you|he|she|they|it|please|can|could|would|that|this|there|which|thanks|P|E|maybe|perhaps|or|ideally|preferably) )/u,
};
