// The line or lines above a quote that say who wrote it and when: "On Tue, 3 Mar 2026 at 09:15, Ann <ann@x.test> wrote:".
// They hold a date, the worst thing that could reach a scheduler, so what holds in every language is tried before words are.
import { attributionWords } from './attribution-words.ts';
import { hasAddress, hasBracketedAddress, hasDate, hasFullDate, hasTime } from './evidence.ts';
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
const looseVerb = new RegExp(wordsOf(languages.flatMap(({ loose = [] }) => loose)), 'iu');
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

const mostLines = 4;
const mostLetters = 400;

/** Whether one of the verbs is in it, in any language. */
export const saysWrote = (text: string): boolean => verb.test(text);

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
    if (from < last && endsSentence(line.text)) break;
    text = text === '' ? line.text : `${line.text} ${text}`;
    if (isComplete(text, follower, isOwn)) return settled(lines, from, last, text);
    if (weak === undefined && follower === 'marked' && (verb.test(text) || looseVerb.test(text)) && !self.test(text))
      weak = from;
  }
  return weak === undefined ? undefined : { from: weak, column: 0 };
}

function isComplete(text: string, follower: Follower, isOwn: (text: string) => boolean): boolean {
  const said = verb.test(text) || ((hasAddress(text) || follower === 'marked') && looseVerb.test(text));
  // "Ann Lee <ann@x.test> wrote:", as phones write it
  if (!hasDate(text)) return verb.test(text) && hasBracketedAddress(text);
  if (isOwn(text)) return true;
  const moment = hasFullDate(text) && hasTime(text);
  const dated = hasFullDate(text) || hasTime(text);
  if (said && hasAddress(text)) return true;
  if (said) return !self.test(text) && (dated || follower === 'marked');
  if (follower === 'marked') return moment || (dated && hasAddress(text));
  // Without marks below, "On 3 March 2026 at 15:00, Bob <bob@x.test> can do:" is an offer: with "On" goes "wrote".
  return moment && hasAddress(text) && !/^(?:On|At|Am)\s/.test(text);
}

// The lines found may be the tail of it only: "Ann Lee <ann@x.test> schrieb am Di., 3." / "März 2026 um 09:15 Uhr:".
function settled(lines: readonly Line[], from: number, last: number, found: string): Attribution {
  let first = from;
  let text = found;
  while (first > 0 && first > last - mostLines + 1 && isBeginning(lines[first - 1]!, text)) {
    first--;
    text = `${lines[first]!.text} ${text}`;
  }
  return { from: first, column: first === from ? columnOf(lines[first]!.text) : 0 };
}

/** Whether `line`, above what was found, is where it begins. */
function isBeginning({ depth, text: line }: Line, found: string): boolean {
  if (depth > 0 || line === '' || line.length > 200) return false;
  // "… Ann Lee <" above "ann@x.test> wrote:"
  if (/<[^>]*$/.test(line) && /^[^<]*>/.test(found)) return true;
  if (endsSentence(line) || leadAtStart.test(found)) return false;
  if (leadAtStart.test(line) || /^[<(]/.test(found)) return true;
  // What the one half has the other lacks.
  if ((hasAddress(line) && !hasAddress(found)) || (hasFullDate(line) && !hasFullDate(found))) return true;
  if (hasFullDate(found.slice(0, 40)) || hasAddress(found.slice(0, 60))) return false;
  return verb.test(line) || /^\p{Ll}/u.test(found);
}

// "See you then!" ends here; "Di., 3." and "plkst." go on.
const endsSentence = (text: string): boolean =>
  /[.!?:：…]$/.test(text) && !/(?:\p{Nd}|(?<!\p{L})\p{L}{1,6})\.$/u.test(text);

// "Fine with me On Tue, 3 Mar 2026 …": the lead in mid-line, with nothing before it that belongs to such a line itself
function columnOf(line: string): number {
  const inside = leadInside.exec(line);
  if (inside === null) return 0;
  const column = inside.index + inside[0].length - inside.groups!['lead']!.length;
  const head = line.slice(0, column);
  const isPart =
    leadAtStart.test(head) || hasAddress(head) || verb.test(head) || hasFullDate(head) || !/\p{L}{2}/u.test(head);
  return isPart ? 0 : column;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
