// What happens again and again is no time that anybody could agree on: "every Tuesday at 10", "weekly", "once a month".
import type { Parser } from 'chrono-node/en';
import { phrase } from '../../phrase.ts';
import { count, month, ordinal, weekday } from './words.ts';

const family = 'repeats';
const clock =
  "(?:,? (?:at |from )?(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?| ?o'clock)?|noon)(?: ?(?:to|-|–|until|till) ?\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?)?)?";
// "each 20 minutes" is how long each takes
const each = `(?:every|each(?! ${count} (?:minutes?|hours?)))(?: (?:other|second|third|single|${count}))?`;

export const repeatPhrases: readonly Parser[] = [
  // every Tuesday at 10   every Monday from 9 to 10   every other week   every weekday morning   each month on the 1st   6am everyday   every 2 weeks
  phrase(
    family,
    `(?:(?:at )?\\d{1,2}(?::\\d\\d)? ?(?:[ap]m )?(?:on )?)?(?:(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinal}|last) (?:day )?(?:of |${weekday} of |${weekday} )?)?(?:${each} (?:${weekday}s?(?: (?:and|or|,) ${weekday})*|weekdays?|weekends?|days?|mornings?|afternoons?|evenings?|nights?|weeks?|fortnights?|months?|quarters?|years?|hours?|minutes?|${month})(?: (?:mornings?|afternoons?|evenings?|nights?))?|everyday)${clock}`,
    () => ({ kind: 'repeat' }),
  ),
  // weekly   bi-weekly   daily   semiannual   once a week   twice per month   three times a day
  phrase(
    family,
    `(?:once|twice|${count} times) (?:an?|per|every|each) (?:day|week|fortnight|month|quarter|year)|(?:bi-?|semi-?)?(?:weekly|monthly|annual(?:ly)?(?! (?:leave|holidays?|vacation|conference|review|meeting|party|check|dinner|general))|yearly)|daily|hourly|quarterly|fortnightly|nightly`,
    () => ({ kind: 'repeat' }),
  ),
];
