// What holds for the slots that nobody named: "other than that I'm free", "after that you can have me".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'otherwise';

/** "other than that", "after that": whatever was not named. */
const asideFrom =
  '((other than|apart from|aside from|besides|beyond|except for|outside of|save for|barring|bar|excepting) (that|this|it|those|them|these)|with (that|this|those|these) (one|sole|single|two|few|small)? (exception|exceptions)|otherwise)';

/** "between those two": what lies between two refusals. */
const inBetween =
  '((in)? between (those|these|them|the two|A|that)|in between|in the gap between (those|them|the two|A))';

/** "after that", "from then on" */
const afterThat = '((after|from) (that|then|there|this) (on|onwards|onward|date|point|day)?|thereafter|afterwards)';

/** "as long as that lasts", "until then": the time that was named last. */
const duringThat =
  "(((as|so) long as|while|whilst) (that|this|it) (is|'s)? (lasts|last|goes|going|runs|running|takes|continues|on|ongoing|under way)+|(during|in|over|throughout|through) (that|this|all of that|all that) (whole|entire)? (time|period|stretch|phase|spell)|(until|till|before) (then|(that|it) (is|has|'s) (over|done|finished|through|ended|behind (me|us))|(that|it) (ends|finishes)))";

export const otherwise: readonly Family<Sense>[] = [
  {
    // "We count the stock through Friday. As long as that lasts I can't sit in any meeting."
    family,
    sense: { say: 'answer', stance: 'no', spell: true },
    phrases: `
      $duringThat ,? $who $cannot $do? (it|that|this|them|these|those|A|$sessions)? (at all|M)*
      $duringThat ,? $who (am|are|is|will be|'ll be) ($unfree|not $free) (at all|M)*
      $duringThat ,? (O|nothing|no $sessions) ($works|is $good|goes) (for|with)? $me?
      $duringThat ,? (O|nothing|no $sessions|not) (for|with|by) $me
      $who $cannot $do? (it|that|this|them|these|those|A|$sessions)? $duringThat
      $who (am|are|is|will be|'ll be) ($unfree|not $free) $duringThat
    `.replaceAll('$duringThat', duringThat),
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'rest', behind: true },
    phrases: `
      $afterThat ,? (fire away|(you can|you may|feel free to) (have|use|book|call|reach|grab|catch|find|take|ring) (me|us) (A|any time|whenever|at will|as) (you like|you want|you please|it suits you|you wish)?)
      $afterThat ,? (i|we|boss) $be A? ($free|$good|flexible|yours|at (your|everyone 's|the W 's|the W|P 's) (disposal|service|command)) (A|M|again|as a bird|for|whenever|you like)*
      (and|then|but)* ($who $be)? A? ($free|$good) (A|M|again)* $afterThat
      $afterThat ,? (A|anything|everything|any time) (is|goes|works|'s)? $good? (for $me)?
    `.replaceAll('$afterThat', afterThat),
  },
  {
    // "Other than that I'm free"
    family,
    sense: { say: 'answer', stance: 'yes', about: 'rest' },
    phrases: `
      $asideFrom ,? $who (have)? (will|would)? $be A? ($free|$good|flexible|easy|yours) (A|M|for|on|at|the|week|time|whenever|you like)*
      $asideFrom ,? (it is|it 's|they are|everything is|A is)? A? $good (for|with|by)? $me?
      $asideFrom ,? $who (do not|really do not|could not|am not) (mind|care|fussed|bothered|fussy) (which|when|at all|either way|M)*
      $inBetween ,? (it|that|this|A|everything)? (will|would|should)? ($works|$be $good) $me? $well?
      $inBetween ,? $who (have|will|would|am|is|are|can|could)* ($be)? A? ($free|$good|time|a gap|room|space|do|make it|do it) (A|M)*
      (i|we) (am|are|have|can|could) (free|available|time|a gap|do it|make it) $inBetween
      $asideFrom ,? $who (have|'ve|keep|am keeping|have kept|kept)+ (A|M|T|the|week|V)* (clear|free|open|empty)
      $asideFrom ,? $who (have|have got|'ve|'ve got|do have|do not have)+ (nothing|anything|no (W)? (plans|meetings|commitments|conflicts|appointments|clashes|engagements|calls|constraints|preference|preferences)) (else|on|planned|scheduled|booked|in my W|against|then|that week|M)*
      $asideFrom ,? (there is)? (nothing|O|no (plans|meetings|commitments|conflicts|appointments|clashes|constraints)) (else|on|planned|scheduled|booked|in (my|the) W|M)+
      $asideFrom ,? (fire away|(you can|you may|feel free to) (have|use|book|call|reach|grab|catch|find|take|ring) (me|us) (A|any time|whenever|at will|as) (you like|you want|you please|it suits you|you wish)?|(i|we|boss) (am|are|is) (all)? (yours|at (your|everyone 's|the W 's|the W|P 's) (disposal|service|command)|at home ((,|and) (W|M)*)*))
      $asideFrom ,? (i|we|boss) $be A? ($free|$good) ((,|and) (W|about|M|A)*)*
      $who $be $free (for|on|at|during)? V (of? (the|that) (day|time|week|morning|afternoon)|day|time|week)? (for you|M)*
      (and)? $free (for|on|at|during)? V (of? (the|that) (day|time|week|morning|afternoon)|day|time|week) (for you|M)*
      (there is|there are|i have|we have|i see|we see)? no (other|further|more) (obstacles|obstacle|conflicts|conflict|clashes|clash|problems|problem|objections|objection|constraints|constraint|commitments|engagements|appointments|restrictions|restriction|issues|issue|impediments|hindrances|hurdles|plans|meetings|limits)
      M ,? (there is)? nothing (on|planned|scheduled|booked) (else|at all|in (my|the) W|M)*
      $asideFrom ,? (pick|choose|take|book) (A|any|one|whichever|whatever) (W|you)*
    `
      .replaceAll('$asideFrom', asideFrom)
      .replaceAll('$inBetween', inBetween),
  },
];
