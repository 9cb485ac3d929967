// Wochentage: "Dienstag", "nächsten Do.", "Montagvormittag", "Freitag in einer Woche", "montags".
import type { Parser } from 'chrono-node/en';
import type { Days, Hours, Weekday } from '../../mention.ts';
import { anyOf, lookUp, nearlySame } from '../../neutral/words.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { partsByWord } from './dayParts.ts';
import { count, counts, partOfDay, weekdays } from './words.ts';

const family = 'weekdays';
const long = anyOf([...weekdays.keys()].filter((word) => word.length > 5));
const short = anyOf([...weekdays.keys()].filter((word) => word.length <= 5));

export const weekdayPhrases: readonly Parser[] = [
  // Dienstag   nächsten Mittwoch   Montagmorgen   Donnerstag Nachmittag   freitags   Freitag in einer Woche
  phrase(
    family,
    // and the compounds: Dienstagstermin
    `(?:(?<which>diese[nrms]?|nächste[nrms]?|naechste[nrms]?|kommende[nrms]?|letzte[nrms]?|vorige[nrms]?|folgende[nrms]?) )?(?<day>${long})(?:s?-?(?:termine?|meeting|slot|treffen)s?|(?<many>s)|[ -]?(?<part>${partOfDay})s?)?(?: in (?<ahead>${count}) wochen?)?`,
    read,
  ),
  // Mo.   Di,   am Do   So-Mo   Fr 12.3.
  phrase(family, `(?:(?<which>diesen|nächsten|kommenden) )?(?<day>${short})\\.?`, (g, around) =>
    g['which'] !== undefined || meansWeekday(g['day']!, around) ? read(g, around) : undefined,
  ),
  // Donerstag   Mitwoch   Dienstg
  phrase(family, '(?<slip>[mdfs][a-zäöü]{3,9}(?:ag|tg|och|oche?))', (g) => {
    const lower = g['slip']!.toLowerCase();
    const name = lower.length < 6 ? undefined : names.find((name) => name !== lower && nearlySame(lower, name));
    return name === undefined ? undefined : { kind: 'time', days: { kind: 'weekday', weekday: weekdays.get(name)! } };
  }),
];

const names = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

function read(g: Groups, _: Around): Piece {
  const weekday: Weekday = lookUp(weekdays, g['day']!)!;
  const hours: Hours | undefined =
    g['part'] === undefined
      ? undefined
      : { kind: 'part', part: /^fr/i.test(g['part']) ? 'morning' : partsByWord[g['part'].toLowerCase()]! };
  if (g['many'] !== undefined) return { kind: 'time', days: { kind: 'any', weekdays: [weekday] } };
  const which = whichOf(g['which']);
  const weeks = g['ahead'] === undefined ? undefined : (lookUp(counts, g['ahead']) ?? Number(g['ahead']));
  const days: Days = { kind: 'weekday', weekday, ...(which && { which }), ...(weeks && { weeks }) };
  return { kind: 'time', days, ...(hours && { hours }) };
}

function whichOf(word: string | undefined): 'this' | 'next' | 'last' | undefined {
  if (word === undefined || /^(?:komm|folg)/i.test(word)) return undefined;
  return /^diese/i.test(word) ? 'this' : /^(?:letzt|vorig)/i.test(word) ? 'last' : 'next';
}

// `mo passt`   `di um 10`   `mi 14 uhr`   `do hab ich uni`   `Mo ja`
const answered =
  /^(?:[.,]? ?\d{1,2}(?:[:.]\d\d)? ?(?:uhr|h\b)|[.:]? (?:um \d|ab \d|vor \d|nach \d|gegen \d|vormittag|nachmittag|abend|früh|passt|passen|geht|gehen|ginge|klappt|kann|könnte|hab|habe|bin|wär|wäre|ist|muss|leider|nicht|ja\b|nein\b|oder|und|lieber|auch|wird|evtl|eventuell|vielleicht|vllt|ok\b|okay|gut\b|super|gern|ungern|keine?\b|nur\b|bitte|frei\b|zur not|notfalls|weg\b|unterwegs|schlecht|perfekt|schon|krank|urlaub|[✓✔✗✘❌✅👍👎?])| ?[+/&] ?(?:mo|di|mi|do|fr)\b)/iu;

// "so" and "do", "mi" are words, too: a weekday stands before a date, in a row of weekdays, or after "am".
function meansWeekday(name: string, { before, after, said }: Around): boolean {
  const row = `(?:${long}|${short})`;
  if (name.length > 2 && !/^(?:die|don|son|fre|sam)$/i.test(name)) return true;
  const [left, right] = [before(), after()];
  if (new RegExp(`(?:^|[^a-z])${row}\\.? ?(?:[-/+&,]|und|oder|bis) ?$`, 'i').test(left) && /^[A-Z]/.test(name))
    return true;
  if (/^[A-Z]/.test(name) && new RegExp(`^ ?(?:[-/+&,]|und |oder |bis ) ?${row}(?![a-zäöü])`, 'i').test(right))
    return true;
  if (name.length > 2) return /^[.,]? ?(?:den |der )?\d/.test(right) && said.endsWith('.');
  if (/\b(?:am|ab|bis|diesen|den)[ ]$/i.test(left))
    return /^[.,]? ?(?:\d|den|um|ab|nach|vor|gegen|$|[.,;!?])/i.test(right);
  if (/^[A-Z]/.test(name) && /^[.,]?,? {0,1}(?:den |der )?\(?\d/i.test(right)) return true;
  const inRow = /(?:^|[^a-zäöü])(?:mo|di|mi|do|fr) ?[+/&,] ?$/i.test(left);
  return !/^so$/i.test(name) && (answered.test(right) || (inRow && /^ ?(?:$|[,.!?])/.test(right)));
}
