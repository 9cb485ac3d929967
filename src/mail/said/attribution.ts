// The line or lines above a quote that say who wrote it and when: "On Tue, 3 Mar 2026 at 09:15, Ann <ann@x.test> wrote:".
// They hold a date, the worst thing that could reach a scheduler, so what holds in every language is tried before words are.
import { attributionWords } from './attribution-words.ts';
import { hasAddress, hasDate, hasFullDate, hasTime } from './evidence.ts';
import type { Line } from './line.ts';
import { anyOf, wordsOf } from './words.ts';

export interface Attribution {
  /** First of its lines; it ends on the line asked about. */
  readonly from: number;
  /** Where it begins within that first line, when an answer stands before it: "Fine with me On Tue, … wrote:". */
  readonly column: number;
}

/** What follows it: a quote that is marked, or text that is not (or nothing at all). */
export type Follower = 'marked' | 'unmarked';

const languages = Object.values(attributionWords);
const verbs = languages.flatMap((words) => words.verbs);
const verb = new RegExp(wordsOf(verbs), 'iu');
const verbAtEnd = new RegExp(`${wordsOf(verbs)}\\s{0,3}[-.…]{0,5}$`, 'iu');
// "On Tuesday I wrote:", "Am 3. März schrieb ich:" are prose. Case matters: "i" is "and" in a dozen languages.
const selves = wordsOf(languages.flatMap(({ self = [] }) => [...self, ...self.map(capitalised)]));
const self = new RegExp(`${selves}\\s(?:\\p{L}{1,12}\\s){0,2}${wordsOf(verbs)}|${wordsOf(verbs)}\\s${selves}`, 'u');
const leads = anyOf(languages.flatMap((words) => words.leads ?? []));
// "On Tue", "Am 3.", "- Le 2026-03-03": a lead, then soon a digit
const leadAtStart = new RegExp(`^[-–—\\s]{0,4}(?:${leads})\\s.{0,40}?\\p{Nd}`, 'u');
// "… see you then. On Tue, Mar 3": a lead in mid-line, capitalised, with weekday or number right behind it
const leadInside = new RegExp(
  `(?:^|[\\s.!?)-])(?<lead>(?:${leads})\\s(?:\\p{L}{2,12}\\.?,?\\s)?(?:\\p{L}{3,12}\\.?\\s)?\\p{Nd})`,
  'u',
);
// 2026-03-03 09:15, 3.3.2026, Tue 3 …, "09:15 AM, March …": the line begins with the date
const dateAtStart = /^[-–—\s]{0,4}(?:\p{L}{1,12}[.,]{0,2}\s{1,2})?\p{Nd}/u;

const mostLines = 4;
const mostLetters = 400;

/** Whether the line ends as such lines do; the rest is only looked at then. */
export function mayEndAttribution(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x3a || last === 0xff1a || (text.includes('@') && text.length < 300 && verbAtEnd.test(text));
}

/** @param isOwn whether a text holds one of our own addresses: then a date and an end suffice, in any language. */
export function attributionAt(
  lines: readonly Line[],
  last: number,
  follower: Follower,
  isOwn: (text: string) => boolean,
): Attribution | undefined {
  let text = '';
  let weak: number | undefined;
  for (let from = last; from > last - mostLines && from >= 0; from--) {
    const line = lines[from]!;
    if (line.depth > 0 || line.text === '' || line.text.length > mostLetters) break;
    // A line that ends its own sentence is not the beginning of this one.
    if (from < last && /[.!?:：]$/.test(line.text) && !/\p{Nd}\p{L}{0,5}\.$|\b\p{L}{1,5}\.$/u.test(line.text)) break;
    text = text === '' ? line.text : `${line.text} ${text}`;
    if (isComplete(text, follower, isOwn)) return settled(lines, from, last, text);
    if (weak === undefined && follower === 'marked' && verb.test(text) && !self.test(text)) weak = from;
  }
  return weak === undefined ? undefined : { from: weak, column: 0 };
}

function isComplete(text: string, follower: Follower, isOwn: (text: string) => boolean): boolean {
  if (!hasDate(text)) return false;
  const dated = hasFullDate(text) || hasTime(text);
  if (isOwn(text)) return true;
  const said = verb.test(text);
  if (hasAddress(text) && (said || (dated && (follower === 'marked' || (hasFullDate(text) && hasTime(text))))))
    return true;
  if (said) return !self.test(text) && (dated || follower === 'marked');
  return follower === 'marked' && hasFullDate(text) && hasTime(text);
}

// The lines found may be the tail of it only: "Ann Lee <ann@x.test> schrieb am Di., 3." / "März 2026 um 09:15 Uhr:".
function settled(lines: readonly Line[], from: number, last: number, text: string): Attribution {
  let first = from;
  if (!leadAtStart.test(text) && !(dateAtStart.test(text) && verb.test(text)))
    while (first > 0 && first > last - mostLines + 1 && isBeginning(lines[first - 1]!)) first--;
  const { text: line } = lines[first]!;
  const inside = first === from ? leadInside.exec(line) : null;
  const column = inside === null ? 0 : inside.index + inside[0].length - inside.groups!['lead']!.length;
  return { from: first, column: column > 0 && !verb.test(line.slice(0, column)) ? column : 0 };
}

const isBeginning = ({ depth, text }: Line): boolean =>
  depth === 0 &&
  text !== '' &&
  text.length < 200 &&
  (leadAtStart.test(text) ||
    /<[^>]*$/.test(text) ||
    (verb.test(text) && hasAddress(text)) ||
    (hasFullDate(text) && !/[.!?]$/.test(text)));

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
