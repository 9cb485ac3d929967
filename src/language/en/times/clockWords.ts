// Hours in words: "half past three", "quarter to nine", "two thirty pm", "3 o'clock", "noon".
import type { Parser } from 'chrono-node/en';
import type { Clock } from '../../mention.ts';
import { atClock, clockOf, meridiem } from '../../neutral/clock.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { type Groups, phrase } from '../../phrase.ts';
import type { TimePiece } from '../../said.ts';
import { hourWords, minuteWords } from './words.ts';

const family = 'clockWords';
const hour = `(?:\\d{1,2}|${anyOf(hourWords.keys())})`;
const minutes = anyOf(minuteWords.keys());
const half = `(?: ?(?<half>${meridiem}))?`;
const oclock = "(?: ?o'? ?clocks?)";

const hourOf = (word: string): string => String(lookUp(hourWords, word) ?? word);

// "the one on the 14th", "the lunchtime one" is a slot; "the one o'clock" is an hour
const slotNamed =
  /\b(?:the|that|this|which|only|any|each|every|either|other|first|last|next|right|wrong|early|late|earlier|later|(?:mid)?(?:morning|afternoon|arvo|evening|lunch-?time|lunch|breakfast|midday|noon)s?|(?:the|that|this|my|your|our) (?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?) $/i;

// "one more Monday", "two different rooms", "three people", but "three works"
const countsThings =
  /^ (?:more|of|other|another|different|separate|additional|people|(?!works?\b|onwards\b|afterwards\b|is\b|was\b|suits\b|as\b|this\b|plus\b)[a-z]{2,}s\b)/i;

const named: Readonly<Record<string, Clock>> = {
  noon: { hour: 12, minute: 0, exact: true },
  midday: { hour: 12, minute: 0, exact: true },
  midnight: { hour: 0, minute: 0, exact: true },
};

const amounts: Readonly<Record<string, number>> = { quarter: 15, half: 30, five: 5 };

function pastOrTo(g: Groups): TimePiece | undefined {
  const [amount, side] = [g['amount']!.toLowerCase(), g['side']!.toLowerCase()];
  const past = side === 'past' || side === 'after';
  // Only a quarter is "after", "before" or "of" an hour; "10 to 3" in digits is a span unless minutes are said.
  if (/^(?:after|before|of)$/.test(side) && amount !== 'quarter') return undefined;
  if (!past && /^\d/.test(amount) && g['said'] === undefined) return undefined;
  const minutes = amounts[amount] ?? lookUp(minuteWords, amount) ?? Number(amount);
  const whole = clockOf(hourOf(g['hour']!), 0, g['half']);
  if (whole === undefined || minutes > 59) return undefined;
  return atClock(
    past ? { ...whole, minute: minutes } : { ...whole, hour: hourBefore(whole.hour), minute: 60 - minutes },
  );
}

const hourBefore = (hour: number): number => (hour > 12 ? hour - 1 : (hour + 11) % 12 || 12);

export const clockWordPhrases: readonly Parser[] = [
  // noon   12 noon   midday   noonish   midnight
  phrase(family, '(?:12(?::00)? )?(?<name>noon|midday|mid-day|midnight)(?:-?(?<ish>ish))?(?:-?time)?', (g) => {
    const clock = named[g['name']!.toLowerCase().replace('-', '')]!;
    return atClock(g['ish'] === undefined ? clock : { ...clock, about: true });
  }),
  // half past three pm   quarter past 3   ten to nine   20 minutes past 3pm   quarter till five
  phrase(
    family,
    `(?:(?:a )?(?<amount>quarter|half|five|ten|twenty|twenty[ -]five|\\d{1,2})(?<said> min(?:ute)?s?)?) (?<side>past|after|to|till?|'til|before|of) (?<hour>${hour})${oclock}?h?${half}`,
    pastOrTo,
  ),
  // half three, half ten: half past
  phrase(family, `half (?<hour>${hour})${half}`, (g) => atClock(clockOf(hourOf(g['hour']!), 30, g['half']))),
  // 8 sharp   9:30 on the dot is a clock time already
  phrase(family, `(?:at )?(?<hour>${hour}) (?:sharp|on the dot)`, (g) => atClock(clockOf(hourOf(g['hour']!), 0))),
  // three thirty   two thirty pm   seven twenty-seven   nine o'clock   the 3 o'clocks   five pm   nine a m
  phrase(
    family,
    `(?<hour>${hour})(?:${oclock}|[ -](?<minute>${minutes})(?: minutes)?(?:${oclock})?)?${half}`,
    (g, { said, before, after }) => {
      const minute = g['minute'] === undefined ? 0 : lookUp(minuteWords, g['minute'])!;
      const at = clockOf(hourOf(g['hour']!), minute, g['half']);
      if (at === undefined || /[\d.,:]$/.test(before())) return undefined;
      if (g['half'] !== undefined && !/^[ap]$/i.test(g['half'])) return atClock(at);
      if (/clock/i.test(said)) return atClock(at);
      if (/^one$/i.test(said) && slotNamed.test(before())) return undefined;
      // "two", "three twenty": numbers first of all.
      if (/^\d/.test(said) || (g['minute'] === undefined && countsThings.test(after()))) return undefined;
      return { kind: 'weak', hours: { kind: 'at', at }, ...(g['minute'] === undefined && { word: true as const }) };
    },
  ),
];
