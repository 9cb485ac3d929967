// An hour or a part of the day as a group of slots: "the elevens", "the 7 ams", "the 2:30 ones", "the morning slots". They are
// those of every day, and not of the day named last.
import type { Parser } from 'chrono-node/en';
import type { DayPart } from '../../mention.ts';
import { clockOf } from '../../neutral/clock.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import type { TimePiece } from '../../said.ts';
import { hourWords } from './words.ts';

const family = 'everyDay';
const hour = `(?<hour>\\d{1,2}|${anyOf(hourWords.keys())})`;
const half = '(?: ?(?<half>[ap] ?\\.? ?m\\b\\.?))';
const nouns = '(?:ones|slots|options|times|sessions|meetings|calls)';

/** "the elevens on both days" */
const onAll = '(?: (?:on|of|for) (?:both|all|every|each|either|any)(?: of)?(?: the)?(?: \\w+)? days?)?';

const parts: Readonly<Record<string, { plain: DayPart; early: DayPart; late: DayPart }>> = {
  morning: { plain: 'morning', early: 'early-morning', late: 'late-morning' },
  afternoon: { plain: 'afternoon', early: 'early-afternoon', late: 'late-afternoon' },
  evening: { plain: 'evening', early: 'early-evening', late: 'late-evening' },
};

function hourOfAll(hourSaid: string, minute: string | undefined, half: string | undefined): TimePiece | undefined {
  const at = clockOf(String(lookUp(hourWords, hourSaid) ?? hourSaid), Number(minute ?? 0), half);
  return at && { kind: 'time', hours: { kind: 'at', at }, each: true };
}

export const everyDayPhrases: readonly Parser[] = [
  // the elevens   the 1s   the 10's   the 7 ams   not "the ones", "the 20s", "the tens of thousands"
  phrase(family, `the ${hour}(?:(?: ?(?<half>[ap]m))'?s|'?e?s)(?! of (?!the days|each|every|all))${onAll}`, (g) => {
    const half = g['half'];
    const [said, bare] = [g['hour']!.toLowerCase(), half === undefined];
    return bare && (said === 'one' || Number(said) > 12) ? undefined : hourOfAll(said, undefined, half);
  }),
  // the 10am ones   the 2:30 slots   the nine o'clock options
  phrase(family, `the ${hour}(?:[:.](?<minute>[0-5]\\d)${half}?|${half}| ?o'? ?clock) ${nouns}${onAll}`, (g) =>
    hourOfAll(g['hour']!, g['minute'], g['half']),
  ),
  // the morning ones   the late afternoon slots
  phrase(family, `the (?:(?<shade>early|late) )?(?<name>morning|afternoon|evening) ${nouns}${onAll}`, (g) => {
    const { plain, early, late } = parts[g['name']!.toLowerCase()]!;
    const shade = g['shade']?.toLowerCase();
    const part = shade === undefined ? plain : shade === 'early' ? early : late;
    return { kind: 'time', hours: { kind: 'part', part }, each: true };
  }),
];
