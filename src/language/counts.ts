// Numbers that are no labels of slots: they say how many, how much, or where.
import type { LabelContext } from './labels.ts';
import type { Word } from './text/words.ts';

const integer = /^\d{1,3}$/;

/** "2 people", "90 %", "room 2", "+44 20 7946": a number that says how many, how much or where. */
export function isCount(words: readonly Word[], begin: number, end: number, context: LabelContext): boolean {
  const next = words[end];
  const before = words[begin - 1];
  if (isPartOfCode(words, begin, end) || isOfCompound(words, end, context) || sharesNoun(words, begin, end, context))
    return true;
  if (context.words.adjectives?.has(next?.word ?? '') && context.words.plural?.test(words[end + 1]?.word ?? ''))
    return true;
  if (next !== undefined) {
    if (context.words.counted.has(next.word) || /^[%€$£°@]$/.test(next.word)) return true;
    if (context.words.plural?.test(next.word)) return true;
    if (/^\p{L}/u.test(next.word) && !context.isFamiliar(next.word)) return true;
    if (/^\d{3,}/.test(next.word)) return true;
  }
  if (before === undefined) return false;
  if (context.words.plainLabel?.has(before.word) && Number(words[begin]!.word) > context.most) return true;
  // "For my part 1 and 3 are good"
  if (context.words.ownPart?.test(`${words[begin - 2]?.word} ${before.word}`)) return false;
  if (context.words.numbered.has(before.word) || /^[€$£@_]$/.test(before.word)) return true;
  if (before.word === 'plus') return !integer.test(words[begin - 2]?.word ?? '');
  if (/^\d/.test(before.word)) return !integer.test(before.word) || Number(before.word) > context.most;
  return /^\p{L}/u.test(before.word) && !context.isFamiliar(before.word);
}

const touches = (one: Word | undefined, next: Word | undefined): boolean =>
  one !== undefined && next !== undefined && one.end === next.begin;

// "4B", "v3", "K-2", "lot 0512-3", "FV/118/07/2026"
function isPartOfCode(words: readonly Word[], begin: number, end: number): boolean {
  // "k" is spelled out.
  const isLetter = (word: Word | undefined): boolean =>
    /^(?:\p{L}|okay)$/u.test(word?.word ?? '') && word!.end - word!.begin === 1;
  const isCode = (word: Word | undefined): boolean => /^(?:0\d|\d{3})/.test(word?.word ?? '');
  const [first, last] = [words[begin], words[end - 1]];
  const [before, next] = [words[begin - 1], words[end]];
  if ((touches(before, first) && isLetter(before)) || (touches(last, next) && isLetter(next))) return true;
  const hangsOn = touches(before, first) && /^[-/]$/.test(before!.word) && touches(words[begin - 2], before);
  const goesOn = touches(last, next) && /^[-/]$/.test(next!.word) && touches(next, words[end + 1]);
  return (hangsOn && (isCode(words[begin - 2]) || isLetter(words[begin - 2]))) || (goesOn && isCode(words[end + 1]));
}

// "your 5-page list", but "2-yes"
function isOfCompound(words: readonly Word[], end: number, { words: known, isFamiliar }: LabelContext): boolean {
  const [last, dash, noun] = words.slice(end - 1);
  if (dash?.word !== '-' || noun === undefined || !touches(last, dash) || !touches(dash, noun)) return false;
  return (
    known.counted.has(noun.word) ||
    known.numbered.has(noun.word) ||
    (/^\p{L}{3}/u.test(noun.word) && !isFamiliar(noun.word))
  );
}

// "12 or 15 persons", "pages 2, 3 and 8", "rows 14 to 22": what the noun is said of besides.
function sharesNoun(words: readonly Word[], begin: number, end: number, context: LabelContext): boolean {
  const joins = (word: Word | undefined): boolean =>
    word !== undefined && (context.words.joins.has(word.word) || context.words.range.has(word.word));
  const isNumber = (word: Word | undefined): boolean => integer.test(word?.word ?? '');
  if (joins(words[end]) && isNumber(words[end + 1]) && countsBehind(words, end + 2, context)) return true;
  let first = begin;
  while ((joins(words[first - 1]) || words[first - 1]?.word === ',') && isNumber(words[first - 2])) first -= 2;
  const noun = words[first - 1]?.word ?? '';
  return first < begin && /s$/.test(noun) && (context.words.numbered.has(noun) || isUnknownNoun(noun, context));
}

const countsBehind = (words: readonly Word[], at: number, context: LabelContext): boolean => {
  const noun = words[at]?.word ?? '';
  return context.words.counted.has(noun) || context.words.plural?.test(noun) === true;
};

const isUnknownNoun = (word: string, { isFamiliar }: LabelContext): boolean =>
  /^\p{L}/u.test(word) && !isFamiliar(word);
