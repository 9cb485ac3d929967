// Parts of the day: "morning", "late afternoon", "this evening", "first thing", "end of day", "after lunch".
import type { Parser } from 'chrono-node/en';
import type { Clock, DayPart, Days, Hours } from '../../mention.ts';
import { anyOf, spellings } from '../../neutral/words.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';

const family = 'dayParts';

/** By name and by what stands before it; `late` covers "later in the". */
const parts: Readonly<Record<string, { plain: DayPart; early: DayPart; late: DayPart }>> = {
  morning: { plain: 'morning', early: 'early-morning', late: 'late-morning' },
  afternoon: { plain: 'afternoon', early: 'early-afternoon', late: 'late-afternoon' },
  forenoon: { plain: 'morning', early: 'early-morning', late: 'late-morning' },
  arvo: { plain: 'afternoon', early: 'early-afternoon', late: 'late-afternoon' },
  evening: { plain: 'evening', early: 'early-evening', late: 'late-evening' },
  night: { plain: 'night', early: 'early-evening', late: 'late-evening' },
  lunch: { plain: 'lunch', early: 'lunch', late: 'lunch' },
  breakfast: { plain: 'breakfast', early: 'breakfast', late: 'breakfast' },
  dinner: { plain: 'evening', early: 'early-evening', late: 'late-evening' },
};

/** As people mistype them. */
const slips = spellings({
  morning: 'mornign morining mornig moring mornng monring mroning mornning morningg mornnig',
  afternoon:
    'afternon aftenoon aftrenoon afternnon aftnoon afternooon aternoon afternoom afternnoon aftrnoon afteroon afertnoon',
  evening: 'eveing evning evenning evenig eveneing',
});

const partPiece = (hours: Hours, days?: Days): Piece => ({ kind: 'time', ...(days && { days }), hours });

export const dayPartPhrases: readonly Parser[] = [
  // morning   this afternoon   in the late evening   early in the morning   Friday mornings   next morning   pm
  phrase(
    family,
    `(?:(?:in|during|for) )?(?:(?:all )?(?:the|of)(?: (?:whole|entire|full))? )?(?:(?<first>early|earlier|late|later) )?(?:(?<which>this|last|yesterday|next|the next|the following|that|tomorrow)(?: (?:day )?in the)? )?(?:(?<shade>early|earlier|mid|late|later)(?:[ -]?(?:on |hours )?(?:in |of )?(?:the )?))?(?<name>morning|forenoon|afternoon|arvo|evening|night|${anyOf(slips.keys())})(?<many>s)?(?:-?time|-?ish)?(?<tail> early| late)?`,
    read,
  ),
  // 19 January, late   Thursday early: only behind a day, and where no noun follows
  phrase(
    family,
    '(?:very |quite |rather )?(?:(?<early>early)|late)(?= ?(?:$|[.,;!?)]| (?:or|and|but|if)\\b))',
    (g, { before }) =>
      /[\d)a-z.,] ?$/.test(before()) && !comes.test(before())
        ? {
            kind: 'weak',
            hours: { kind: 'part', part: g['early'] === undefined ? 'late-evening' : 'early-morning' },
            word: true,
          }
        : undefined,
  ),
  // at lunch   lunchtime   over lunch   after breakfast   around dinner: a meal alone is no time
  phrase(family, '(?<lead>(?:at|over|around|during) )?(?<name>lunch|breakfast|dinner)(?<time>[ -]?time)?', (g) => {
    const hours: Hours = { kind: 'part', part: parts[g['name']!.toLowerCase()]!.plain };
    return g['lead'] === undefined && g['time'] === undefined ? { kind: 'weak', hours } : partPiece(hours);
  }),
  // movie night   date night: an occasion, whose hours are those of the evening
  phrase(
    family,
    "(?:game|games|quiz|movie|film|date|poker|trivia|bowling|curry|pizza|opening|parents'?|girls'?|boys'?|fan|taco|wedding|birthday|dinner|cocktail) (?:night|party|drinks|reception)|drinks|cocktails",
    () => ({ kind: 'weak', hours: { kind: 'part', part: 'evening' }, hint: true }),
  ),
  // after lunch   before breakfast
  phrase(
    family,
    '(?:right |just |straight )?(?<side>after|post|before) (?<name>lunch|breakfast|dinner|work)(?:[ -]?time)?(?! (?:on|at) [a-z]+ing)',
    (g) => {
      const { begun, over } = bounds[g['name']!.toLowerCase()]!;
      const after = g['side']!.toLowerCase() !== 'before';
      return partPiece(after ? { kind: 'after', at: over } : { kind: 'before', at: begun });
    },
  ),
  // first thing   first thing in the morning   at the start of the day
  phrase(
    family,
    'first thing(?: in the morning)?|(?:at )?(?:the )?(?:start|beginning) of (?:the )?(?:day|business)',
    () => partPiece({ kind: 'part', part: 'first-thing' }),
  ),
  // end of day   EOD   COB   close of business   end of the working day
  phrase(
    family,
    '(?:at )?(?:the )?(?:eod|cob|eob|close of (?:business|play)|end of (?:the )?(?:business |working |work )?day|end of business|knocking-off time)(?<side> (?=on|of|today|tomorrow))?',
    () => partPiece({ kind: 'at', at: sharp(17) }),
  ),
  // in the daytime   during the day
  phrase(family, 'in the daytime|during working hours|(?:during|within) (?:business|office|working) hours', () =>
    partPiece({ kind: 'span', from: sharp(9), to: sharp(17) }),
  ),
];

// `turns up late`   `is early`: how somebody comes is no hour
const comes =
  /\b(?:is|are|am|was|were|be|being|been|up|back|home|in|out|runs?|running|comes?|coming|arrives?|arriving|gets?|leaves?|lands?|finish(?:es)?|starts?|ends?|too|so|stay|stays|works?|sleep|it's|i'm|he's|she's) $/i;

const sharp = (hour: number): Clock => ({ hour, minute: 0, exact: true });

const bounds: Readonly<Record<string, { readonly begun: Clock; readonly over: Clock }>> = {
  breakfast: { begun: sharp(7), over: sharp(9) },
  lunch: { begun: sharp(12), over: sharp(14) },
  dinner: { begun: sharp(17), over: sharp(20) },
  work: { begun: sharp(9), over: sharp(17) },
};

// "Morning!", "Morning, Ann", "Evening all" at the begin of a line are greetings.
const greeted = /^(?:!|,? (?:all|everyone|everybody|team|folks|both)\b|, [A-Z][a-z])/;

// "it took 2 evenings"; not "the two mornings"
const counting =
  /(?<!\b(?:the|these|those|both|your|all|of|on|for|those) )\b(?:\d+|two|three|four|five|six|seven|eight|ten|several|many|a few|a couple of)[ ]$/i;

function read(g: Groups, { said, before, after }: Around): Piece | undefined {
  if (/\bgood[ ]$/i.test(before())) return { kind: 'noise' };
  if (/^[a-z]+$/i.test(said) && before().trim() === '' && greeted.test(after())) return { kind: 'noise' };
  if (g['many'] !== undefined && counting.test(before())) return { kind: 'noise' };
  const name = g['name']!.toLowerCase();
  const { plain, early, late } = parts[slips.get(name) ?? name]!;
  const shade = (g['shade'] ?? g['first'] ?? g['tail'] ?? '').trim().toLowerCase();
  const part = shade.startsWith('early') ? early : shade.startsWith('late') ? late : plain;
  const which = g['which']?.toLowerCase();
  const days: Days | undefined =
    which === undefined
      ? g['many'] === undefined
        ? undefined
        : { kind: 'any', weekdays: [1, 2, 3, 4, 5, 6, 7] }
      : which === 'this'
        ? { kind: 'relative', days: 0 }
        : which === 'tomorrow'
          ? { kind: 'relative', days: 1 }
          : which === 'last' || which === 'yesterday'
            ? { kind: 'relative', days: -1 }
            : { kind: 'neighbour', days: which === 'that' ? 0 : 1 };
  return partPiece({ kind: 'part', part }, days);
}
