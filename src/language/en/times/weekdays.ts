// Days of the week: "Tuesday", "next Thurs", "a week on Tuesday", "Tuesday week", "Friday after next", "Mondays".
import type { Parser } from 'chrono-node/en';
import type { Days, Weekday } from '../../mention.ts';
import { lookUp, nearlySame } from '../../neutral/words.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { count, counts, weekday, weekdays } from './words.ts';

const which: Readonly<Record<string, 'this' | 'next' | 'last' | 'coming'>> = {
  this: 'this',
  next: 'next',
  last: 'last',
  coming: 'coming',
  upcoming: 'coming',
  past: 'last',
  previous: 'last',
};

const family = 'weekdays';

export const weekdayPhrases: readonly Parser[] = [
  // Tuesday   next Thurs.   this coming Friday   a week on Monday   Tuesday week   Friday after next   Mondays   sat
  phrase(
    family,
    `(?:(?<ahead>${count}) (?:(?<weeks>weeks?)|fortnight) (?:on|from|this|next|come) )?(?:(?<which>this|next|last|past|previous|coming|upcoming|following)(?: (?<more>coming|upcoming|past|following))? )?(?<day>${weekday})(?<many>s)?(?:'s)?(?: (?<tail>week|fortnight|after next))?`,
    read,
  ),
  // wensday   Tuseday   Thrusday   Saterday: two letters swapped, one missing or wrong
  phrase(family, '(?:(?<which>this|next|last) )?(?<slip>[mtwfs][a-z]{2,7}(?:ay|dya|dy))', (g) => {
    const day = slipOf(g['slip']!);
    const said = which[g['which']?.toLowerCase() ?? ''];
    return day && { kind: 'time', days: { kind: 'weekday', weekday: day, ...(said && { which: said }) } };
  }),
  // three Fridays from now
  phrase(family, `(?<count>${count}) (?<day>${weekday})s? from now`, (g) => {
    const weeks = (lookUp(counts, g['count']!) ?? Number(g['count'])) - 1;
    return { kind: 'time', days: { kind: 'weekday', weekday: lookUp(weekdays, g['day']!)!, weeks } };
  }),
];

function read(g: Groups, around: Around): Piece | undefined {
  const name = g['day']!.toLowerCase().replace(/\.$/, '');
  if (doubtful.has(name) && !meansWeekday(name, g, around)) return undefined;
  const day = lookUp(weekdays, name)!;
  if (g['many'] !== undefined) return { kind: 'time', days: { kind: 'any', weekdays: [day] } };
  const said = which[g['more']?.toLowerCase() ?? ''] ?? which[g['which']?.toLowerCase() ?? ''];
  const days: Days = {
    kind: 'weekday',
    weekday: day,
    ...(said && { which: said }),
    ...weeksOn(g),
  };
  return { kind: 'time', days };
}

// "a week on Tuesday", "Tuesday week", "Friday after next"
function weeksOn(g: Groups): { weeks: number } | undefined {
  if (g['ahead'] !== undefined) {
    const count = lookUp(counts, g['ahead']) ?? Number(g['ahead']);
    return { weeks: g['weeks'] === undefined ? 2 * count : count };
  }
  if (g['tail'] === undefined) return undefined;
  return { weeks: g['tail'].toLowerCase() === 'fortnight' ? 2 : 1 };
}

/** Abbreviations that are words, too: "sat down", "the sun is out", "we wed". */
const doubtful = new Set(['sat', 'sun', 'wed', 'mon']);

function meansWeekday(name: string, g: Groups, { before, after }: Around): boolean {
  if (g['which'] !== undefined || g['day']!.endsWith('.')) return true;
  const [left, right] = [before(), after()];
  if (name === 'sun')
    return (
      !/\b(?:the|some|much|more|sea|in)[ ]$/i.test(left) && !/^ (?:is (?:out|shining)|set|screen|shine)/i.test(right)
    );
  if (name === 'sat')
    return (
      !/\b(?:i|you|he|she|it|we|they|who|have|has|had|just|all|that|dog|cat)[ ]$/i.test(left) &&
      !/^ (?:down|through|there|around|still|by|up|back|next to|beside|with|in|on (?!\d)|at (?!\d|noon|lunch|midday))/i.test(
        right,
      )
    );
  // "Tue to Wed", "he is about to wed"
  if (/^\p{Lu}/u.test(g['day']!)) return !/\bche[ ]$/i.test(left);
  return !/\b(?:(?<!\b(?:yes|yep|yeah|no|nope|maybe|perhaps|ok|okay|mon|tues?|thu(?:rs?)?|fri|\p{L}+day|it|that|move|moved|push|over|back)[ ])to|they|we|newly|che)[ ]$/iu.test(
    left,
  );
}

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Words one letter away from a weekday that mean themselves. */
const ownWords = new Set([
  'today',
  'midday',
  'someday',
  'mayday',
  'mundane',
  'sundry',
  'monkday',
  'fray',
  'sway',
  'stay',
]);

function slipOf(word: string): Weekday | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 5 || names.includes(lower) || ownWords.has(lower)) return undefined;
  const at = names.findIndex((name) => nearlySame(lower, name, name.length > 8 ? 2 : 1));
  return at < 0 ? undefined : ((at + 1) as Weekday);
}
