// Times that hang on what was named before: "the day after", "the next morning", "same time".
import type { Parser } from 'chrono-node/en';
import { phrase } from '../../phrase.ts';

const family = 'neighbours';

export const neighbourPhrases: readonly Parser[] = [
  // the day after   the day before   the following day   the next day   the same day   that day
  phrase(
    family,
    'the (?:(?:very )?(?<next>next|following)|(?<same>same)) day|(?:that )?(?<that>same )day|that day|(?:on )?the day (?<side>after|before)',
    (g, { after }) => {
      // "the day after tomorrow", "the day before the meeting": of something else.
      if (g['side'] !== undefined && /^ (?:tomorrow|tmr|yesterday|(?:the|my|our|your|their|his|her)\b)/i.test(after()))
        return undefined;
      const days =
        g['next'] !== undefined || /after/i.test(g['side'] ?? '') ? 1 : /before/i.test(g['side'] ?? '') ? -1 : 0;
      return { kind: 'time', days: { kind: 'neighbour', days } };
    },
  ),
  // the same afternoon   that same evening
  phrase(family, '(?:on )?(?:the|that) same (?<part>morning|afternoon|evening)', (g) => ({
    kind: 'time',
    days: { kind: 'neighbour', days: 0 },
    hours: { kind: 'part', part: g['part'] as 'morning' | 'afternoon' | 'evening' },
  })),
  // same time   at the same time
  phrase(family, '(?:at )?(?:the )?same (?:time|hour)', (_, { after }) =>
    /^ as\b/i.test(after()) ? undefined : { kind: 'time', hours: { kind: 'same' } },
  ),
];
