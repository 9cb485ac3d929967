// Where sentences begin and end. A list under "I can do:" is one sentence.
import { isItem, shortest } from './wrapped.ts';

export interface Sentence {
  readonly begin: number;
  readonly end: number;
  readonly question: boolean;
  /** Counts the paragraphs: what a day was said for does not reach into the next. */
  readonly paragraph: number;
  /** Counts the lines: what an item of a list says does not reach into the next. */
  readonly line: number;
}

/** Longer sentences are cut: nobody's meaning is spread over more. */
const longest = 600;

/** By which words of a language a sentence ends, or goes on behind a sign that might end it. */
export interface SentenceWords {
  /** What stands before a point that ends nothing: "Mr", "e.g". */
  readonly abbreviation: RegExp;
  /** "so no": there the point ends a sentence, though "no." is short for "number". */
  readonly refusal: RegExp;
  /** Sticky: a number whose point makes an ordinal of it, where the language writes "the 4th" so. */
  readonly ordinal?: RegExp;
  /** "26th Nov", "Jun-Jun": behind a day or a hyphen the month ends its sentence where a capital follows. */
  readonly monthBehindDay: RegExp;
  /** Behind "9 a.m." the date goes on: " Tuesday". */
  readonly dateWord: RegExp;
  /** "at 2": an hour or a label, and no number of an item. */
  readonly beforeNumber: RegExp;
  /** "Thu": a capital behind its point begins anew, … */
  readonly shortDay: RegExp;
  /** … unless it tells more of that day: ". Morning". */
  readonly anew: RegExp;
  /** "Wednesday? Yes.": who asks and answers says it of what was asked. */
  readonly answersItself: RegExp;
  /** ". Thanks": what thanks or greets begins a sentence, whatever stands before it. */
  readonly courtesy: RegExp;
}

/** @param text blanked of what is no message, line breaks as they were. */
export function sentencesOf(text: string, words: SentenceWords): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let line = 0;
  let begin = -1;
  const close = (end: number, question: boolean): void => {
    if (begin >= 0 && end > begin) found.push({ begin, end, question, paragraph, line });
    begin = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') {
      const listBegins = begin >= 0 && text.slice(begin, at).trimEnd().endsWith(':');
      const blank = /^\s*\n/.test(text.slice(at + 1, at + 200)) || text.slice(at + 1).trim() === '';
      if (listBegins || (begin >= 0 && !blank && goesOn(text, begin, at))) continue;
      close(at, false);
      line++;
      if (blank) paragraph++;
    } else if (begin < 0) {
      if (!/[\s.!?]/.test(char)) begin = at;
    } else if (startsItem(text, begin, at, words)) {
      const item = text.lastIndexOf(' ', at - 1) + 1;
      close(item, false);
      begin = item;
    } else if (isEnd(text, begin, at, words) && !isOrdinal(text, at, words)) {
      const stop = /^[.!?]+/.exec(text.slice(at))![0];
      close(at + stop.length, stop.includes('?'));
      at += stop.length - 1;
    } else if (at - begin > longest && char === ' ') close(at, false);
  }
  close(text.trimEnd().length, false);
  return found;
}

// `1. fine 2. not so good 3. fine`: a list on one line, where each number begins an item; not `1. I can meet at 2. Thanks`.
function startsItem(text: string, begin: number, at: number, { beforeNumber }: SentenceWords): boolean {
  if (text[at] !== '.' || !/\d/.test(text[at - 1] ?? '') || !/\s/.test(text[at + 1] ?? '')) return false;
  const list = /^(\d{1,2})\.\s.*\s(\d{1,2})$/.exec(text.slice(begin, at));
  return list !== null && Number(list[2]) === Number(list[1]) + 1 && !beforeNumber.test(list[0]);
}

function isOrdinal(text: string, at: number, { ordinal }: SentenceWords): boolean {
  if (ordinal === undefined) return false;
  return [1, 2].some((digits) => {
    ordinal.lastIndex = Math.max(0, at - digits);
    return ordinal.test(text) && ordinal.lastIndex === at + 1;
  });
}

function isEnd(text: string, begin: number, at: number, words: SentenceWords): boolean {
  // `Thu: ?, Fri: yes`: a mark behind a name
  if (text[at] === '?' && /(?:[:=(]|\s[-\u2013])\s*$/.test(text.slice(Math.max(begin, at - 4), at))) return false;
  const char = text[at]!;
  if (char === '?' && at - begin < 40 && words.answersItself.test(text.slice(at, at + 20))) return false;
  // "in theatre (operating, not acting!) all morning"
  if (char === '!' && isInBrackets(text, begin, at)) return false;
  if (char === '!' || char === '?') return true;
  if (char !== '.') return false;
  const next = text[at + 1] ?? ' ';
  if (/[^\s.!?)"'\p{Extended_Pictographic}]/u.test(next)) return false;
  const before = text.slice(Math.max(begin, at - 12), at);
  // `10.03. works`: a date.
  if (/(?:^|\D)\d{1,2}\.(?:0?[1-9]|1[0-2])$/.test(before)) return false;
  // `2. Thanks!`   `Friday x. Cheers`
  if (words.courtesy.test(text.slice(at, at + 20))) return true;
  // `1. Tuesday`: the number of a list.
  if (/^\s*\d{1,2}$/.test(text.slice(begin, at))) return false;
  if (
    /[ap]\.m$/i.test(before) &&
    /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 4)) &&
    !words.dateWord.test(text.slice(at + 1, at + 8))
  )
    return true;
  if (
    words.monthBehindDay.test(before) &&
    /^\.\s+\p{Lu}\p{Ll}/u.test(text.slice(at)) &&
    !words.dateWord.test(text.slice(at + 1, at + 8))
  )
    return true;
  // `Monday, no. And Thursday`: only before a number it is short for "number".
  if (/(?:^|[^\p{L}])n[or]$/iu.test(before) && !/^\.\s*[#\d]/.test(text.slice(at, at + 8))) return true;
  // `so no. 4 on Friday …` ends too
  if (words.refusal.test(before)) return true;
  if (
    words.shortDay.test(before) &&
    words.anew.test(text.slice(at, at + 40)) &&
    !words.dateWord.test(text.slice(at + 1, at + 8))
  )
    return true;
  return !words.abbreviation.test(before) || /^\.\s*(\n|$)/.test(text.slice(at));
}

const isInBrackets = (text: string, begin: number, at: number): boolean =>
  /\([^()\n]*$/.test(text.slice(begin, at)) && /^!+[^()\n]{0,40}\)\s*[\p{Ll},]/u.test(text.slice(at, at + 60));

// Items below a line that ends in a colon.
function goesOn(text: string, begin: number, at: number): boolean {
  if (!/:\s*\n/.test(text.slice(begin, at + 1))) return false;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  return isItem(text.slice(at + 1, at + 80)) || line.length < shortest;
}
