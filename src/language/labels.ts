// Slots by number (`language.md` rule 1): "2", "#2", "option 2", "1-3". A number that counts, measures or addresses is no label.
import type { Atom } from './atoms.ts';
import { isCount } from './counts.ts';
import type { Word } from './text/words.ts';

/** What one language says around numbers. */
export interface NumberWords {
  /** "the 17": a number after them may be a day of the month. */
  readonly article?: ReadonlySet<string>;
  /** "option", "slot": a number after them is surely a label. */
  readonly label: ReadonlySet<string>;
  /** "for my part": no part that is numbered. */
  readonly ownPart?: RegExp;
  /** Those of them that number other things too: "number", "no". */
  readonly plainLabel?: ReadonlySet<string>;
  /** Those that are one with a point behind them, else a word: "no. 2". */
  readonly pointedLabel?: ReadonlySet<string>;
  /** "2 and 3" */
  readonly joins: ReadonlySet<string>;
  /** "1 to 3" */
  readonly range: ReadonlySet<string>;
  /** "2 of", "2 people", "2 minutes" */
  readonly counted: ReadonlySet<string>;
  /** "new": between a number and what it counts. */
  readonly adjectives?: ReadonlySet<string>;
  /** "5 quotes", "19 children": a noun behind a number counts. */
  readonly plural?: RegExp;
  /** "room 2", "page 2", "version 2" */
  readonly numbered: ReadonlySet<string>;
  /** "two" → 2 */
  readonly values: ReadonlyMap<string, number>;
  /** Before these "4" is "for": "best 4 me". */
  readonly fourFor?: ReadonlySet<string>;
  /** After a number that is written as a word it is a label only before these: "two works". */
  readonly afterWord: ReadonlySet<string>;
}

export interface LabelContext {
  readonly words: NumberWords;
  /** Whether a slot, closed ones included, has that number. */
  readonly isLabel: (number: number) => boolean;
  /** Whether a word stands in any phrase of the language. */
  readonly isFamiliar: (word: string) => boolean;
  /** The highest number that is read as a label; beyond it only with "option". */
  readonly most: number;
}

export interface FoundNumber {
  readonly atom: Extract<Atom, { kind: 'labels' | 'number' }>;
  /** How many words it takes. */
  readonly length: number;
}

const integer = /^\d{1,3}$/;

/** The label or number that begins at word `at`, if one does. */
export function numberAt(words: readonly Word[], at: number, context: LabelContext): FoundNumber | undefined {
  const lead = leadLength(words, at, context.words);
  // "invoice no. 7", "number 23 in the queue"
  if (lead > 0 && isNumberOfOthers(words, at, lead, context))
    return { atom: { kind: 'number', value: numberOf(words[at + lead]!.word, context.words)! }, length: lead + 1 };
  if (lead > 0) {
    const found = labels(words, at + lead, context, true);
    return { atom: found.atom, length: lead + found.length };
  }
  const word = words[at]!.word;
  if (!/^\d/.test(word)) return spelledOut(words, at, context);
  const value = integer.test(word) ? Number(word) : Number.NaN;
  const found = labels(words, at, context, false);
  if (isScore(words, at)) return { atom: { kind: 'number', value }, length: 3 };
  const isLabel = context.most > 0 && value >= 1 && value < 100 && !isCount(words, at, at + found.length, context);
  return isLabel ? found : { atom: { kind: 'number', value }, length: 1 };
}

// "4-1": nobody counts slots downwards.
function isScore(words: readonly Word[], at: number): boolean {
  const [from, sign, to] = [words[at]!, words[at + 1], words[at + 2]];
  if (sign?.word !== '-' || sign.begin !== from.end || to?.begin !== sign.end) return false;
  return integer.test(from.word) && integer.test(to.word) && Number(from.word) >= Number(to.word);
}

// "option 2", "option no. 2", "#2", "slots #1": how many words stand before the number; 0 where none does.
function leadLength(words: readonly Word[], at: number, known: NumberWords): number {
  let length = 0;
  for (let word = words[at]?.word; word !== undefined && length < 4; word = words[at + ++length]?.word) {
    const pointed = known.pointedLabel?.has(word) === true && words[at + length + 1]?.word === '.';
    const leads = word === '#' || known.label.has(word) || pointed;
    if (!leads && !(length > 0 && (word === '.' || word === ':'))) break;
  }
  return length > 0 && numberOf(words[at + length]?.word ?? '', known) !== undefined ? length : 0;
}

// "number 23 in the queue": nobody counts slots so far; "invoice no. 2".
const isNumberOfOthers = (
  words: readonly Word[],
  at: number,
  lead: number,
  { words: known, most }: LabelContext,
): boolean =>
  known.plainLabel?.has(words[at]!.word) === true &&
  ((numberOf(words[at + lead]!.word, known) ?? 0) > most || known.numbered.has(words[at - 1]?.word ?? ''));

const numberOf = (word: string, known: NumberWords): number | undefined =>
  integer.test(word) ? Number(word) : known.values.get(word);

function labels(words: readonly Word[], at: number, context: LabelContext, firm: boolean): FoundNumber {
  const first = numberOf(words[at]!.word, context.words)!;
  const last = context.words.range.has(words[at + 1]?.word ?? '') ? words[at + 2]?.word : undefined;
  const to = last !== undefined && integer.test(last) ? Number(last) : undefined;
  // "1-3"; "3-1" is no range, nor is "2-14" among four slots.
  if (to !== undefined && first < to && to <= context.most && (firm || !isCount(words, at + 2, at + 3, context)))
    return {
      atom: { kind: 'labels', numbers: Array.from({ length: to - first + 1 }, (_, i) => first + i), firm },
      length: 3,
    };
  return { atom: { kind: 'labels', numbers: [first], firm }, length: 1 };
}

// "two works", "one and three": a word is a label where nothing else could stand.
function spelledOut(words: readonly Word[], at: number, context: LabelContext): FoundNumber | undefined {
  const value = context.words.values.get(words[at]!.word);
  if (value === undefined || !context.isLabel(value)) return undefined;
  const before = words[at - 1]?.word;
  const next = words[at + 1]?.word;
  if (before !== undefined && /^[\p{L}\p{N}]/u.test(before) && !context.words.afterWord.has(before)) return undefined;
  if (next !== undefined && !context.words.afterWord.has(next)) return undefined;
  return { atom: { kind: 'labels', numbers: [value], firm: false }, length: 1 };
}
