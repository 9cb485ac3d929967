// Hours in words: "half past three", "quarter to nine", "two thirty pm", "3 o'clock", "noon".
import type { Parser } from 'chrono-node/en';
import type { Clock } from '../../mention.ts';
import { atClock, clockOf, meridiem } from '../../neutral/clock.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { hourWords, minuteWords } from './words.ts';

const family = 'clockWords';
const hour = `(?:\\d{1,2}|${anyOf(hourWords.keys())})`;
const minutes = anyOf(minuteWords.keys());
const half = `(?: ?(?<half>${meridiem}))?`;
const oclock = "(?: ?o'? ?clock)";

const hourOf = (word: string): string => String(lookUp(hourWords, word) ?? word);

// "one more Monday", "two different rooms", "three people", but "three works"
const countsThings =
  /^ (?:more|of|other|another|different|separate|additional|people|(?!works?\b|is\b|was\b|suits\b|as\b|this\b|plus\b)[a-z]{2,}s\b)/i;

const named: Readonly<Record<string, Clock>> = {
  noon: { hour: 12, minute: 0, exact: true },
  midday: { hour: 12, minute: 0, exact: true },
  midnight: { hour: 0, minute: 0, exact: true },
};

export const clockWordPhrases: readonly Parser[] = [
  // noon   12 noon   midday   noonish   midnight
  phrase(family, '(?:12(?::00)? )?(?<name>noon|midday|mid-day|midnight)(?:-?(?<ish>ish))?(?:-?time)?', (g) => {
    const clock = named[g['name']!.toLowerCase().replace('-', '')]!;
    return atClock(g['ish'] === undefined ? clock : { ...clock, about: true });
  }),
  // half past three pm   half three   quarter past 3   ten to nine   20 minutes past 3pm   5 to seven in words only
  phrase(
    family,
    `(?:(?:a )?(?<quarter>quarter)|(?<halfPast>half)|(?<past>five|ten|twenty|twenty[ -]five|\\d{1,2})(?: min(?:ute)?s?)?) ?(?<side>past|after|to|till?|'til|before|of)? (?<hour>${hour})${oclock}?(?<h>h)?${half}`,
    (g, { said }) => {
      const side = g['side']?.toLowerCase();
      const amount = g['quarter']
        ? 15
        : g['halfPast']
          ? 30
          : (lookUp(minuteWords, g['past']!) ?? Number(g['past'] === 'five' ? 5 : g['past']));
      // "half three" is half past three; "10 to 3" in digits is a span of hours unless minutes are said.
      if (
        side === undefined
          ? !g['halfPast']
          : side === 'after' || side === 'before'
            ? !g['quarter']
            : side === 'of' && !g['quarter']
      )
        return undefined;
      if (side !== 'past' && g['past'] !== undefined && /^\d/.test(g['past']) && !/min/i.test(said)) return undefined;
      const whole = clockOf(hourOf(g['hour']!), 0, g['half']);
      if (whole === undefined || Number.isNaN(amount) || amount > 59) return undefined;
      const back = side !== undefined && /^(?:to|'?till?|before|of)$/.test(side);
      return atClock(
        back ? { ...whole, hour: (whole.hour + 11) % 12 || 12, minute: 60 - amount } : { ...whole, minute: amount },
      );
    },
  ),
  // 8 sharp   9:30 on the dot is a clock time already
  phrase(family, `(?:at )?(?<hour>${hour}) (?:sharp|on the dot)`, (g) => atClock(clockOf(hourOf(g['hour']!), 0))),
  // three thirty   two thirty pm   seven twenty-seven   nine o'clock   3 o'clock   five pm   nine a m
  phrase(
    family,
    `(?<hour>${hour})(?:${oclock}|[ -](?<minute>${minutes})(?: minutes)?(?:${oclock})?)?${half}`,
    (g, { said, before, after }) => {
      const minute = g['minute'] === undefined ? 0 : lookUp(minuteWords, g['minute'])!;
      const at = clockOf(hourOf(g['hour']!), minute, g['half']);
      if (at === undefined || /[\d.,:]$/.test(before())) return undefined;
      if (g['half'] !== undefined && !/^[ap]$/i.test(g['half'])) return atClock(at);
      if (/clock/i.test(said)) return atClock(at);
      // "two", "three twenty": numbers first of all.
      if (/^\d/.test(said) || (g['minute'] === undefined && countsThings.test(after()))) return undefined;
      return { kind: 'weak', hours: { kind: 'at', at }, ...(g['minute'] === undefined && { word: true as const }) };
    },
  ),
];
