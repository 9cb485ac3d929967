// Another time put forward (`language.md` rule 6): "how about Friday at 2?", "could we do Thursday instead?"
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'offering';
const ask = '(could|can|may|might|would|shall|should|will)';
const meet = `(do|meet|see us|see each other|meet us|be|be at|start|begin|(start|begin|kick off) (it|this|the call|the meeting|things)? (at|from)?|meet up|make it|have (it|this|the call|the meeting|a call)|try|say|go for|go with|schedule (it|this|a call)? (for|on)?|talk|speak|chat|catch up|plan (it|this)? (for|on)?|aim for|aim|look at|look|look into|have a look|consider|think about|think of|try for|shoot for|find (a|another)? (time|slot)|set (it)? (for|up)?|get together|hold (it|this)?
  |(move|shift|push|change|switch|postpone|reschedule|bring|swap|delay) (it|this|that|the meeting|the call|things|us)? (back|forward|out|up|over|on)? (to|for|until|till)?|use|take|arrange (it|this)? (for)?|possibly do|perhaps do|maybe do)`;

/** "two more options", "another slot", "a third date" */
const newOnes =
  '((a|an|one|two|three|four|five|some|N|L|the|my|our)* (more|further|other|additional|extra|new|second|third|fourth|fifth|alternative|added|another|few more)+ (ones|slots|slot|options|option|times|time|dates|date|days|day|possibilities|possibility|alternatives|alternative|choices|choice|proposals|suggestions))';
const toList =
  '((to|on|onto|in|into|for) (the|our|this|your|my)? (list|table|poll|options|choices|proposal|offer|menu|selection|mix|$all)|M)';

export const offering: readonly Family<Sense>[] = [
  {
    // A slot that somebody would move is none yet, nor any longer.
    family,
    sense: { say: 'unclear' },
    phrases: `
      (could|can|would|might|may)+ (you|we|i|it|they) (possibly|perhaps|maybe|M)* (move|shift|push|postpone|bring|swap|reschedule|delay) R X*
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'offer' },
    phrases: `
      (how|what|and|or how|but how|or what)+ about R
      (is there)? (any|a|some) (chance|possibility|way|hope) (of|to|that|for|at all)* (we|you|i|it|us)? (could|can|might)? (moving|move|shifting|shift|doing|do|making|make|rescheduling|having|have|pushing|push|meeting|meet|changing|switching) (this|it|that|things|the meeting|the call|ours)? (to|till|for|on|from T+ to)? R
      (how|what) (does|do|about|would|is|are) R (sound|look|work|suit)? ($foryou)?
      (could|can|may|might|would|shall|should) (we|you|i|it|this|they|you guys)+ (A|all)? ${meet} R
      (could|can|might|would) (we|you|everyone|everybody|you guys) (all|both|perhaps|maybe|possibly|also)* (on|for|at)? R=$days (instead|perhaps|maybe|also|M)*
      ${ask} (we|you|i)+ ${meet} (it|this|that|something)? R
      (would|will|could|can|might|may|does|do|is|are) R (be)? (at all)? (work|suit|fit|do|okay|possible|$good|(A|any) (good|use|better|okay)|an option|a possibility|acceptable|any better|better|convenient|open|on the table|feasible|conceivable) ($foryou)?
      (would|could|does|do) (it|that|this) (work|suit|fit|be possible|be okay) (if (we|you) (did|met|do|meet) (it)?|to (do|meet|have it|move it to))? ($foryou)? R ($foryou)?
      $who (can|could|would|might|may|'d|would like to|want to|will|shall)? (also|like to)? (offer|propose|suggest|recommend|put forward|counter with|counter propose) (you|instead|as an alternative|alternatively|meeting|that we meet|that we do|moving it to|moving to|to meet|to do|to have it|a call|having it|doing)* R
      $polite (see|check|find out|confirm|tell|ask|ask around) (with (you|everyone|everybody|the others|V|P|the W))? (if|whether) R ((is|are|would be|could be|will be|'s|might be) (A|still|M)* $good|works|work|suits|fits|goes|would work|would suit|could work|might work|would fit|will work|can work) ($foryou)?
      $polite (see|check|find out|ask|ask around) (if|whether) $all (can|could|might|would|will) (all|both)? ($do|be $free) (for|on|at)? R
      (i|we) wonder (if|whether) R ((is|are|would be|could be|might be) $good|works|would work|would suit|might work|could work|suits) ($foryou)?
      (($who? (can|could|would))? $do (it|that|this)|$who? (can|could)) (if|provided|as long as|only if) (we|it|you) (can|could|were to|was to|would|was|were)? (start|started|begin|began|meet|met|did|do|made|make|move|moved|shift|shifted|push|pushed|bring|brought) (it|that|this|things)? (back|forward|out|up)? (to|at|from)? (D (earlier|later))? (T? ,? (so|that is|say|meaning|hence|i e|ie|which would be) (at|from|to)?)? R
      (let me|may i|can i|could i|might i|allow me to) (offer|propose|suggest|put forward|recommend) (you)? R
      (my|our|a|one)? (offering|proposing|suggesting|suggest|propose|proposal|suggestion|counter proposal|counter suggestion|counter|counterproposal|counter offer|alternative|alternatives|alternative suggestion|other option|other options|another option|another idea) (would be|is|are|:|-|,)* R
      (any|is there any|would there be any|is there a)? (chance|possibility|way|hope|scope) (of|for|we (could|can) (do|meet|make|move it to|have it|push it to)|you (could|can) (do|make)|to (do|meet|move it to|have it)|that we (could|can) (do|meet))+ R
      is there (anything|any availability|a slot|any slot|any time|any space|something|space|availability) (free|available|possible)? R
      (are|would|will|is|might|may) (you|you all|everyone|everybody|the others|they|A|P)+ (be)? (able to|$free|available|free|around|open) ($do)? (to|for|with|on)? R
      (do|does|would|could|can|will) (you|everyone|everybody|the others|A|P)+ (all)? ($do|have time|have availability|have anything|have any availability|have a slot|have space|possibly do|mind) R
      (would|do) you mind (doing|meeting|if we did|if we met|moving it to|moving to|if we move it to|if we moved it to) R
      what if we (did|met|moved (it|this)? to|made it|do|meet|move (it|this)? to|tried|try|say|said) R
      (am i|are we) allowed to (suggest|propose|offer) R
      why (do not|not) (we)? ${meet}? R
      (shoot|aim|go|try) for R
      (consider|look at|think about|think of|try|take a look at) R (instead|M)*
      (can|could|would|will) you (please)? (put|book|pencil|mark|count|sign|slot|write|note) $me (down|in|up)? (for|on|as)? R
      (can|could|may|might) i (please)? (have|take|get|grab|book|claim|nab|choose|pick|opt for|go for|request) R
      (shall|should) we (say|do|make it|try) R
      R (as|is|would be|could be|might be|'s)? (a|an|another|the|my|our|also an|also a)? (alternative|counter proposal|counterproposal|counter offer|other option|suggestion|proposal|fallback date)
      R (is|are|'s|could be|would be|might be|will be) (also|M)* (another|a further|one more|an additional|an extra|a second) (possibility|option|idea|choice|opportunity|thought|alternative|date|time|suggestion)
      R (is|are|would be|could be|will be) (also)? (an option|a possibility|conceivable|an alternative|the next option|the next (day|time) (i|we) (can|could) do)
      (the)? (next|first|earliest|only other|only|soonest) (available|possible|free|other|time|slot|day|opening|date|one)* (i|we|that i|that we)? (can|could|have|am free|do|offer|am available|would have|would be)* (is|would be|:)* R
      (alternatively|or|otherwise|else|or else|or maybe|or perhaps|or alternatively|as an alternative) (,)? (also)? R
      (or|and) (would|could|might) R (work|suit|be possible|do) ($foryou)?
      (better|rather|maybe|perhaps) R qm
      (would|could|might) it be (possible|okay|an option|feasible|better|easier) (to|for us to|if we|for you to)* (do|did|meet|met|have (it|this|the meeting|the call)|move (it|this)? to|make it|moved (it)? to|schedule (it)? for|push (it)? to|shift (it)? to|postpone (it)? (to)?)* R
      (a)? (new|another|additional|extra|one more|further) (slot|option|time|date|alternative|possibility|proposal) (:|would be|is|could be)* R
      is (it|that|this|there) possible (to|for us to|that we|if we)* ${meet}? R
      (i|we) (was|were|am) (wondering|thinking|hoping) (if|of|about|whether|maybe|that)* (we (could|might|can) ${meet})? R (would work|works|might work|could work|would suit|is possible|suits|would be possible)? ($foryou)?
      (maybe|perhaps)? (we|you) (can|could|might) (also|maybe|perhaps)? ${meet} R
      (please)? (let us|let 's) (move|shift|push|postpone|reschedule) (it|this|the meeting|the call)? (to|for|until)? R
      (please)? (move|shift|push|postpone|reschedule|change|switch) (it|this|the meeting|the call|us)? (back|forward|out|over)? (to|for|until) R
      (would|'d) R (be okay|work|suit)
      $polite (add|offer|include|propose|put up|put down|list|have|use|take|here is|there is) (another|a|an|one more|a further|an additional|an extra|a new|a second|a third|a fourth|a fifth)+ (slot|option|time|date|day|possibility|alternative|choice) (to the (list|poll|options))? (:|,|-|on|at|for)* R (please|too|as well)?
      $polite (add|offer|include|propose|put up|put down|put|list|have|give|send|throw in|insert|append|here is|here are|here 's|there is|there are|these are|there would be) $all? ${newOnes} ${toList}* (please|too|as well)? (:|,|-|on|at|for|namely)* R (please|too|as well)?
      ${newOnes} ${toList}* (please)? (:|-)+ ,? R
      $polite (add|offer|include|propose|put up|put|list) (to)? $all? (these|those|the following|these ones) (times|slots|options|dates|ones|two|three)* ${toList}* (:|-|,)+ R
      $polite (extend|expand|complete|enlarge|widen|supplement|lengthen) (the|our|this)? (list|poll|choice|choices|offer|options|table|proposal) (with|by) R
      (new|additional|extra|further|another|one more|added)+ (slot|option|time|date|possibility|alternative|choice) (:|-) ,? R
      $polite (offer|propose|suggest) (to)? $all R (as (a|an|another)? (option|alternative|slot|possibility|choice)|too|as well|M)*
      $polite (offer|propose|suggest|add|include|put|table|throw|throw in|put up|chuck in|slot in|stick|pop) R (as (a|an|another)? (option|alternative|slot|possibility|choice)|to the (list|table|options|poll|choices)|on the (table|list)|on offer|up|in)* (please)?
      R (could|would) (also)? (work|suit) (as well|too)? if (you|that|others|everyone) W+
      $who would (be free|have time|be available) R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'offer', instead: true },
    phrases: `
      (rather than|instead of) (those|these|them|that|it|A) (how about|could we do|what about|i could do|i can do|,)? R
      $who (would|'d) (need|have) to (move|shift|push|postpone|reschedule|change) (it|this)? (to|for|until)? R
    `,
  },
  {
    family,
    sense: { say: 'shift' },
    phrases: `
      (if|as long as|provided|only if) (we|you|it|that|this|i) (can|could|would|were|was|is|may|might)* (be)? (shift|shifted|move|moved|push|pushed|change|changed|start|started|starts|begin|began|begins|make|made|do|did|meet|met|bring|brought|delay|delayed|postpone|postponed|a bit|an hour|half an hour|D|later|earlier)+ (it|that|this|things|the meeting|the call)? (back|forward|up|out)? (to|at|from|until|for)? (T|D (later|earlier)?|later|earlier|a (bit|little) (later|earlier)|(quarter|half|ten|twenty|five|a quarter) (past|to|after)|on the (half|quarter)( hour)?) (instead)?
    `,
  },
  {
    family,
    sense: { say: 'swap' },
    phrases: `
      (would|will|could|can|might|may|does|do|is) want=R (be)? (of|at all)* (work|suit|fit|do|okay|possible|$good|A (good|use|better)|good|use|acceptable|convenient) ($foryou)? (rather than|instead of|in place of) gone=R
      (could|can|would|might) (it|that|this|we|you) (be|do|have|meet|start|begin|have it|do it|make it|say)* want=R (rather than|instead of|not) gone=R
      (could|can|may|might|would|shall|should) (we|you|i) (please|perhaps|possibly|maybe)* (make|have|put|hold|start|begin|schedule|set) want=R (instead of|rather than|in place of|not) gone=R
      (could|can|may|might|would|shall|should|how about|what about|i|we|you|please|let us|offer|make it|do|have|prefer)* ${meet}? want=R (instead of|rather than|in place of|not) gone=R
      (how about|what about|i prefer|i would prefer|prefer|better|offer)? want=R (instead of|rather than|in place of) gone=R
      (instead of|rather than|in place of) gone=R ,? (could we do|can we do|how about|what about|i could do|i can do|offer|do|let us do|we could do|i would prefer|i suggest|i propose)? want=R
      (please)? (swap|switch|exchange|replace|change|move|shift) (from)? gone=R (for|with|to|by|into) want=R
    `,
  },
];
