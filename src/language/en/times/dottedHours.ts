// A figure with a point that is an hour, for what follows answers: "but 4.30 works".
import type { Parser } from 'chrono-node/en';
import { atClock, clockOf } from '../../neutral/clock.ts';
import { oneOf } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';

const answers = oneOf(
  "works?, suits?, fits, can, can't, cannot, could, might, would, wouldn't, won't, does, doesn't, is, isn't, are, aren't, please, ok, okay, fine, good, no good",
);

// Only where a clause begins: `but 4.30 works`; not `room 4.30 is full`
const startsClause =
  /(?:^|[.,;:!?()\n-]\s*|\b(?:but|and|or|so|only|then|maybe|perhaps|yes|no|ok|okay|also|though)\s+)$/i;

// `11, no wait, 3.30`   `10:00 - sorry, I meant 15.30`: what is corrected was a time
const corrects = /\d.{0,20}\b(?:no|wait|sorry|actually|i mean|i meant|make that|make it|rather|correction)[,:]? $/i;

// `bring it forward to 8.30`   `can we push the call back until 15.15`
const moves =
  /\b(?:bring|brought|move|moved|push|pushed|shift|shifted|put|pull|pulled|postpone|postponed|reschedule|rescheduled|start|begin|delay|advance|prepone|nudge|slide)\b[^.!?\d\n]{0,40}\b(?:to|until|till|at|for|from)[ ]$/i;

export const dottedHours: readonly Parser[] = [
  // bring it forward to 8.30
  phrase(
    'dottedHours',
    '(?<hour>1?\\d|2[0-3])\\.(?<minute>[0-5][05])(?=$|[,;!?)]|\\.(?!\\d)| (?:please|instead|then|on|if|as|so|and|or|because|since|that|this)\\b)',
    (g, { before }) => (moves.test(before()) ? atClock(clockOf(g['hour']!, Number(g['minute']))) : undefined),
  ),
  // 4.30 works   15.00 can   the 9.15 is fine
  phrase(
    'dottedHours',
    `(?:the )?(?<hour>\\d{1,2})\\.(?<minute>[0-5][05])(?: one| slot)?(?= ${answers}\\b)`,
    (g, { before }) => (startsClause.test(before()) ? atClock(clockOf(g['hour']!, Number(g['minute']))) : undefined),
  ),
  // no wait, 3.30   sorry, 15.30 I mean
  phrase(
    'dottedHours',
    '(?:at )?(?<hour>1?\\d|2[0-3])\\.(?<minute>[0-5][05])(?=$|[,;!?)]|\\.(?!\\d)| i (?:mean|meant)\\b| please\\b)',
    (g, { before }) => (corrects.test(before()) ? atClock(clockOf(g['hour']!, Number(g['minute']))) : undefined),
  ),
  // on the 8.30   the 2.15; not "the 7.30 train"
  phrase(
    'dottedHours',
    '(?:(?:on|for|at|with) )?the (?<hour>1?\\d|2[0-3])\\.(?<minute>1[5-9]|[2-5][05])(?: one| slot)?(?=$|[,;!?)]|\\.(?!\\d)| (?:is|are|works|suits|would|could|please|but|and|or|on|then|for me|if)\\b)',
    (g) => atClock(clockOf(g['hour']!, Number(g['minute']))),
  ),
];
