// What a clause beside another makes of it: conditions, second thoughts, corrections.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'conditions';
const provided =
  '(if|as long as|so long as|provided|provided that|providing|assuming|assuming that|on condition that|on the condition that|only if|given that|if only)';

/** "I was in the wrong week": what stood there is wrong, and what counts follows. */
const mistake = `((i|we)? (am|was|were|have|had|must have|seem to have|'ve|just)* (misread|mistyped|misclicked|miscounted|mixed up|mixed|muddled up|muddled|confused|swapped|transposed) (W|it|them|that|this|the|my|N|up)*
  |(i|we)? (am|was|were|have|had|must have|'ve|just|looked|looking|read|reading|typed|wrote|put|gave|took|clicked|ticked|picked|got|in|on|at|off|from|it|that)* (the|a|my) wrong W ((with|in|on|of|by) (my|the|your|our)? W)*)`;

/** Those who have a say besides the writer. */
const folk =
  '((most|the rest|many|all|any)? (of)? (you|they|them|us|people) (guys|all|lot|both)?|(the|a)? (majority|group|team|gang|crowd|crew)|everyone|everybody|P|(most|V|rest) (of)? (the|my|our|your)? (other)? (W|M)?|(the|my|our|your) (other)? (W|M))';
const likes =
  '((can|could|would|will|may|might|happen to)? (decide|decides|decide on|choose|chooses|prefer|prefers|pick|picks|like|likes|want|wants|fancy|fancies|go for|goes for|go with|goes with|vote|votes|vote for|votes for|opt for|opts for|agree on|agrees on|settle on|settles on|do|make|manage) (best|better|more|most|rather)?)';

export const conditions: readonly Family<Sense>[] = [
  {
    // "if that suits everyone", "unless something comes up": changes nothing (`language.md` rule 3).
    family,
    sense: { say: 'nothing', note: 'courtesy' },
    phrases: `
      (please)? do not (book|confirm|fix|schedule|decide|close|settle|buy|order|arrange) (A|it|this|that) (yet|now|M|just yet|before then)+
      (V|(my|our) (other)? (answers|answer|votes|replies)) (is|are|'s|stays|stay|remains|remain|holds|hold|stands|stand|can stay|may stay|should stay|keeps|keep|all|both|A)* (right|correct|valid|true|unchanged|untouched|unaffected|the same|as (it|they) (was|were|is|are|stood|stand)|as before|as is|as were|like before|as (i|we) (said|told you|wrote|gave it|gave them)|stands|stand|stays|stay|remains|remain|holds|hold|still (hold|holds|stand|stands)) (as (it|they) (is|are|was|were)|M|before|then)*
      (for|with|on|about|as for)? R (O|nothing) (changes|has changed|is changed|is new) (on|for|from)? ($my (side|end)|me|M)?
      (nothing|O) (changes|has changed) (for|on|with|about) R
      you (have|already have|know)+ (my|our) (answers|answer|votes)
      (please)? do not (book|confirm|fix|schedule|decide|close|settle|buy|order|arrange) A (yet|now|M)*
      ${provided} (that|it|this|they|those|these|the time|the date|one) ('s|is|are|works|work|suits|suit|would|will|helps|fits|also|still|be|suited|does)+ (work|suit|be)? (good|okay|fine|convenient|possible|best|acceptable|better|easier|all right|alright|free|available|not too late|not a problem|of (any)? help|of use)? $foryou? (too|as well|better|also)?
      ${provided} (you|everyone|everybody|the others|others|V|A|they|P|the team|the rest|all|else|(the|our|my) (other|whole|entire)* (group|gang|crew|committee|lot|board|family|band|club|panel|class)|(most|all|many) people|of (you|them|us))+ (are|is|can|also|do|prefer|like|want|agree|agrees|would|like|could|have|all|still|do not|'re|prefers|need|needs|happy|okay|fine|free|available|make|find)+ (it|that|this|happy|okay|fine|with|free|available|do|make|too|as well|mind|not mind|to|agree|prefer|better|time|agrees|me to|us to|more)*
      ${provided} (it|that|this) (is|'s) (what|the (one|day|slot|date|time) (that)?|when)? ${folk} (A|both|else)? ${likes}
      ${provided} (nobody|no one|none of (you|them|the others)|you do not|you all do not|anyone|anybody|they do not|the others do not|everyone) (else)? (minds|mind|objects|object|is opposed|is against it|has any objection|has an objection) X*
      (if|as|whatever) (it|that) (makes|is) (it|things)? (easier|easy|better|simpler|best|of any use) $foryou?
      if (somebody|someone|anybody|anyone|you) (wants|want|fancy|fancies|feel like|feels like|care|cares|dares|dare) (to|for|a|an|some)* (pass|drop|pop|come|swing|stop|say|see|visit|join|have|drink|eat|walk|W) X*
      unless (something|anything|nothing|things|plans|there|i hear|you hear|otherwise|you|someone|anybody|anyone|the others|others|my plans|an emergency|urgent|some)+ W*
      unless (that|this|it|T|L) (is|'s|would be|will be|causes|makes|creates|poses|gives) (a|an|any|some|too|at all)* (problem|problems|issue|issues|trouble|bother|hassle|inconvenience|bad|difficult|clash|conflict|headache|impossible|awkward) ((for|with) (W|P|my W|the W))? $foryou?
      unless (that|this|it) (does not|will not) (work|suit|fit) $foryou?
      (subject to|without)+ (and|or)? (without)? (prejudice|waiving|waiver|admission|admitting) X*
      (barring|bar|short of) W+
      (if|when|whenever|whichever|whatever|however) (needed|required|you like|you want|you prefer|you wish|convenient|you can|possible|that helps|this helps|it helps|so|not too much trouble|i may|it is all the same to you|okay with you|okay|that is okay|you do not mind|you would not mind|that is all right)
      (if|provided|unless) (i|we) (have)? (done|got|worked out|converted|counted|reckoned|calculated|read|muddled) (the|my|your|these|this|that)? (math|maths|sums|sum|arithmetic|time zones|time zone|zones|zone|conversion|hours|clocks|it) (right|correctly|wrong|muddled|properly)?
      if (my|the) (math|maths|sums|arithmetic|conversion) (is|are) (right|correct)
      if (i am not mistaken|i remember correctly|memory serves|i am reading (this|it) (right|correctly)|i understand (this|it|you)? (right|correctly)?|i got (this|it|you|that) (right)?|i see (it|this)? (right|correctly)?)
      if (there is|there are) (any|a)? (change|changes|problem|problems|question|questions|issue|issues|updates|update)
      if (you|anyone) (have|has|need|needs) (any|anything|further|more|some)? (questions|question|else|information|info|documents|material|materials|input|W)* (from me|before then|let me know)?
      depending on (what|which|who|how|whatever|W|suits|works|is best|is easiest|you|others|everyone|the others|the rest|V|A|prefer|is better|for|can do|can make)+
      (subject|pending) (to)? (what|whatever) W+
      for what it is worth
      ${provided} (it|this|that|we|the meeting|the call|things|everyone) (is|are|does|do|can|will|stays|stay|keep|keeps|not|take|takes|run|runs|last|lasts|finish|be|really|it|to|only|just|no|longer|than|more|under|within|over|below|short|the|strictly|on|time|M|D)+
      (let us|we should|can we|could we|i would like to|we must|we need to|i want to|it should|it must)+ (not)? (go|keep|stay|make|be|exceed|run|take|last|spend|finish|limit)+ (it|that|this|the meeting|the call)? (beyond|over|past|within|under|below|to|less|more|than|longer|short|no|max|at most|inside|in)* D
      if (it|that|this) (is|'s) (all|much)? (the same|one|equal) (M|to $foryou|for $foryou|with $foryou)*
      even if X+
      (and|,)? (i|we)? (am|are)? not (too|really|very|that)? (fussy|fussed|picky|pushed|bothered|choosy|particular) (which|when|M|about W|either way)*
      all else being equal
      (it is|that is|this is|it would be|they are)? (all|much)? (the same|one|equal) to $me
      (it is|that is|this is|they are|all) (all|much)? (the same|one|equal)
    `,
  },
  {
    // "Thursday works, but I can't promise it"
    family,
    sense: { say: 'condition' },
    phrases: `
      (i|we)? (cannot|can not|could not) (promise|guarantee|swear|be sure|be certain|vouch) (it|that|anything|to it|to that|for it|for that|about it|fully|completely|M)* (yet|now|M)*
    `,
  },
  {
    // "Don't book Monday just yet", "it's not that I can't do Monday": neither a yes nor a no.
    family,
    sense: { say: 'unclear' },
    phrases: `
      (please|kindly)? do not (rule out|write off|give up on|discount|exclude|count out|forget|cancel|drop|lose|release|dismiss|discard|cross off|cross out|strike) R (A|yet|just|M|for now|on my account|because of me|for (me|my sake))*
      (please|kindly)? do not (book|confirm|fix|schedule|hold|settle on|plan|pick|choose|move|keep) R (M|on (my|our) account|because of (me|us)|for (my|our) sake)+
      (it is|it 's|it was)? not (as if|as though|because) (i|we|it)? X* R X*
      (it is|it 's|it was)? not that (i|we|it|there|he|she|they|you|my|our|P|anyone|anybody|everyone) X* R X*
      (it is|it 's|it was)? not that R X+
      (but|and|only|M)* if (it|that|you|we)* ('s|is|has to be|must be|were|falls on|lands on|turns out to be|go for|choose|pick|do|settle on|end up on|opt for|take)+ R=$days ,? (then)? (please|M|only|in|it has to be|it would have to be|it must be|make it|it should be|i could only do|i can only do|we need|i need|i would need|rather)* (T|R)
      (if|should) R (be|is|are|'s|was|gets)+ (out|off|bad|no good|a no|no longer possible|a problem) (for|with)? $foryou?
    `,
  },
  {
    family,
    sense: { say: 'unclear', repeats: true },
    phrases: `
      (please)? ((i|we)? $cannot ($do)? A?|O|no (meetings|calls|appointments)|not) (before|after|past|beyond|earlier than|later than|sooner than|until|till) (that|then|it|this) (time|date|day)?
      (A|times|days) (before|after|until|till|earlier than|later than) (that|then|it) ($be $bad|$notwork) $me?
      (so)? (it|that|this|anything|A|we|the (meeting|call))* (would|will|must|has to|should|needs to|need to|have to|can only|only|could only)+ (have to)? (be|meet|work|do|talk)? (M)? (after|before) (that|then)
    `,
  },
  {
    family,
    sense: { say: 'narrow' },
    phrases: `
      ${provided} (it|that|this|we|they|the meeting|the call|i|things|everyone)* (can|could|'s|is|are|were|was|am|be|will|would|starts|start|begins|begin|ends|end|stop|stops|get out|get away|finish|finishes|meet|do|done|finished|over|through|out|wrap up|have it|happens|happen|leave|it to|takes place|take place|being)* (it|that|this|out|up|here|there|the call|the meeting)* (for)? R
      ${provided} (we|i|it) (can|could)? (be)? (finish|done|finished|over|end|wrap up|out|through) (by|before) R
      (but|though|although|and|or)? only (if|when)? (it is|it's|that is)? R
      (finishing|ending|starting|beginning|wrapping up|done|finished|over) (by|at|before|no later than|from|not before)? R
      preferably R qm
    `,
  },
  {
    family,
    sense: { say: 'fallback' },
    phrases: `
      (if|should|when) (that|it|this|none|neither|not|those|they|these|you|everyone|R|nothing|the others|others|V)* (one)? ('s|is|are|does|do|should|would|were|will|proves|turns out|prove|fails|cannot|can|be|to be|not|already|really|all)* (not)? (possible|work|works|working|available|suit|suits|free|fit|fits|fail|fails|an option|doable|impossible|taken|gone|good|okay|convenient|too early|too late|be done|suitable|feasible|unavailable|difficult|do|make|make it|full|open|happen)+ (for|with|to)? ($foryou)? (then)?
      (if|should|when) (for|to)? (the)? (V|everyone|everybody|you|you all|the rest|the team|the group|others) (R|it|that|this) ('s|is|are|be|would be|should be|proves|turns out|does|do|will|cannot|can)* (not)? (bad|impossible|difficult|inconvenient|no good|taken|full|unavailable|possible|work|suit|fit|good|available|free|okay|too late|too early)+
      (if not|failing that|otherwise|if that fails|if need be then|or if not|failing which|alternatively|as plan b|as a plan b|as (a)? second (best)? choice)
      (if|should) R (be|is|are|'s|was|gets|does|do|prove|proves)* (not)? (no good|bad|no use|too soon|too late|too early|out|busy|taken|gone|full|available|possible|work|suit|good|an option|impossible|fit|free|okay|unavailable|difficult) $foryou?
    `,
  },
  {
    // "Tuesday, no, Wednesday"; at the end of a sentence a mere refusal.
    family,
    sense: { say: 'correction', soft: true },
    phrases: `
      (no|sorry|nope)
      (no|sorry) ,? (no|sorry)
    `,
  },
  {
    family,
    sense: { say: 'correction' },
    phrases: `
      (no|oh|oops|whoops|ah|argh|er|um|hm|hmm|wait|hang on|hold on|ugh|damn|nope|dang|eh|ooops|ups|ach|sorry) ,? (no|wait|sorry|hang on|hold on|actually|not that|scratch that|i mean|i meant)* ,? (no|wait|sorry|actually|hang on|hold on|(wait|hang on|hold on) a (sec|second|minute|moment|mo|tick)|i mean|i meant|make that|rather|that is wrong|my mistake|that is not right)
      (oops|whoops|wait|hang on|hold on|ooops) (wait|sorry|no|hang on|hold on|actually)*
      (actually|sorry|no|oops|or)? (i|we) (mean|meant|meant to (say|write|put)|wanted to (say|write)|should have (said|written))
      (actually|or|no|sorry)? (make|let us make|better make|correct) (that|it|this)
      (no|oh|actually|sorry|wait|sorry no)? ,? (i|i 'm)? (tell|am telling|was telling|told)? (a)? (lie|lies|am lying|lied|stand corrected|got that wrong|misspoke|tell a fib)
      (sorry|oops|whoops|oh|no|ah|argh|ach|wait|,)* (correction|typo|erratum|my mistake|my bad|wrong|that was wrong|i got that wrong|that is wrong|misread|i misread (that|it)|misread (that|it)|i was wrong|i was looking at the wrong (week|day|month|calendar))
      (no|oh|oops|whoops|ah|ach|argh|sorry|wait|hang on|hold on|M) (no|oh|oops|sorry|wait|M|,)* ${mistake}
      (i|we) (misread|miscounted|mistyped|misclicked) (W|it|them|that|this|the|my|N|up)*
      (the)? wrong (line|number|week|month|calendar|year|column|row|page|box|list|slot|option|one|day|date|key|button)
      (a slip of (the|my) (pen|finger|fingers|keyboard|mouse|hand|tongue|thumb)|my (finger|fingers|thumb|mouse|keyboard) slipped)
      (on|upon) (second|reflection|further|closer) (thoughts|thought|reflection|inspection|look)
      (or rather|rather|better said|better still|or better|let me rephrase|let me correct (that|myself)|wait that is wrong|changed my mind|i changed my mind|i have changed my mind|let me start over|let me start again|edit|update)
      (no no|not that|not that one|no not that one|no actually|actually no|actually wait|actually sorry|well no|well actually no|hmm no|hm no|sorry no)
      (looking|having looked|now that i look) (at|again)+ (my|the|it)? (calendar|again)*
    `,
  },
  {
    // Alone in a mail it takes the mail before it back.
    family,
    sense: { say: 'correction', undo: true },
    phrases: `
      (scratch|scrap|strike|forget|ignore|disregard|cancel|delete|skip|never mind) (that|this|it|what i (just)? (said|wrote)|the last bit|the above|the previous sentence|the last sentence)
      (i|we)? (have to|must|need to|am going to have to|will have to|would like to|hereby|M)* take (that|it) (all|straight)? back
    `,
  },
  {
    // What was said of it holds no longer, and nothing is said yet of what does.
    family,
    sense: { say: 'unclear' },
    phrases: `
      (actually|oh|no|please)? (forget|scratch|scrap|ignore|disregard|never mind) what (i|we) (said|wrote|told you|answered|put) (repeat|M|before)* (about|on|for|regarding) R
    `,
  },
  {
    // "forget 3", "not 3 but 4"
    family,
    sense: { say: 'drop' },
    phrases: `
      (actually|oh|no|please)? (forget|scratch|scrap|ignore|disregard|never mind|strike|nix) (about|what i said about|my yes to|my no to|option|the bit about|what i wrote about)* R
    `,
  },
];

/** What stands last of all: any other circumstance. */
export const circumstances: readonly Family<Sense>[] = [
  {
    // "1 or 4, whichever the rest of the gang likes better"
    family,
    sense: { say: 'nothing', note: 'courtesy' },
    phrases: `
      (A|whichever|whatever|whenever) (one|day|slot|time|date|option)? (of (them|these|those|the two|the three))? ${folk} (A|both)? ${likes}
      (A|whichever|whatever|whenever) (one|day|slot|time|date|option)? (of (them|these|those|the two|the three))? ('s|is|works|suits|fits|would be|seems|would work|would suit) (best|better|easier|easiest|more convenient|most convenient|handier|nicer|good|well|M)* (for|with|to)? ${folk}
    `,
  },
  {
    family,
    sense: { say: 'condition', wished: true },
    phrases: `
      if (it|that|this|i|we|boss) (had|were|was|could have|had been) X*
    `,
  },
  {
    family,
    sense: { say: 'condition' },
    phrases: `
      ${provided} (i|we|boss|my|our|the|it|that|there|a|an|no|W|nothing|someone|somebody|he|she|they|nobody|P|D|N|this|you|he|she|everyone|people) X*
      (depending|dependent|conditional|contingent|hinging) (on|upon) X+
      (subject|pending) (to)? X+
      according to (how|what|whether|when|who|which|where) X+
      unless (i|we|my|our|the|it|that|there|a|an|W|boss|P) (W|M|D|Z|it|they|you|he|she|not|cannot|would|will|could|might|may|can|should|is|am|are|P|N|E)*
      (it|that|this)? (all)? depends (on|upon) X+
      (it|that|this)? (all)? depends
      (but|though|although)? (i|we)? (would|will|'d)? (just)? (have|need) to (check|confirm|ask|clear|verify|see|find|arrange|sort|move|reschedule|rearrange|juggle|shift|get|organize|make sure|double check) X*
      (if|as long as|provided) W+
      ${provided} (the|that|my|our)* (T|L) (W|one)? (from|to|out of|into|via|for) (Z|W|P)+ (is|are|was|does|do|'s|arrives|lands|leaves|gets|comes|runs|turns up|shows up|has|will|goes|sails|flies|behaves|keeps) X*
      ${provided} (T|L) (is|are|was|does|do|'s|arrives|lands|leaves|gets|comes) X*
      (not|but not) (100%|100 %|entirely|fully|totally|completely|quite)? (sure|certain|confirmed|guaranteed|set in stone) (yet|though|about it|about that|tbh)?
      (not|but not|though not)? N % (sure|certain)
      (still)? (to be confirmed|tbc|needs confirming|needs confirmation|waiting (for|on) X+|awaiting X+)
      (not|but not) (sure|certain) (100%|100 %|N %)
      hopefully (i|we|my|the|it|that|there)? W*
      fingers crossed (that)? W*
      (the|my|our)* (W|W W) (permitting|allowing)
      (the|my|our)* (boss|time|N) (permitting|allowing)
      touch wood
    `,
  },
];
