// Where sentences begin and end. A list under "I can do:" is one sentence.
import { isItem, shortest } from './wrapped.ts';

export interface Sentence {
  readonly begin: number;
  readonly end: number;
  readonly question: boolean;
  /** Counts the paragraphs: what a day was said for does not reach into the next. */
  readonly paragraph: number;
}

/** Longer sentences are cut: nobody's meaning is spread over more. */
const longest = 600;

// A full stop that ends nothing: `9.30`, `a.m.`, `Mr.`, `e.g.`, `Tue.`, `approx.`, and the one behind a list's number.
const abbreviation =
  /(?:^|[^\p{L}'])[ap]\.m$|(?:^|[^\p{L}\p{N}'])(?:mrs?|ms|dr|prof|st|no|nr|opt|e\.g|i\.e|eg|ie|etc|vs|approx|ca|tel|inc|ltd|mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|\p{L}\.\p{L})$/iu;
// `Do. passt`, where "no can do." and "I hope so." end: German days and short forms.
const germanAbbreviation =
  /(?:^|[^\p{L}\p{N}'])(?:mo|di|mi|do|fr|sa|so|bzw|ggf|usw|u\.a|z\.b|evtl|str|mag|dipl|hr|bspw|inkl)$/iu;

// `26th Nov. Kindly`, `Jun-Jun. We`: behind a day or a hyphen the month ends its sentence where a capital follows.
const monthBehindDay = /(?:\d(?:st|nd|rd|th)?\s+|\p{L}-)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

// "9 a.m. Tuesday" goes on, "9 a.m. Thanks" does not.
const dateWord = /^\s+(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|est|pst|gmt|cet)/i;

/**
 * @param text blanked of what is no message, line breaks as they were.
 * @param ordinalPoint whether the language writes "the 4th" as "4.".
 */
export function sentencesOf(text: string, ordinalPoint = false): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let begin = -1;
  const close = (end: number, question: boolean): void => {
    if (begin >= 0 && end > begin) found.push({ begin, end, question, paragraph });
    begin = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') {
      const listBegins = begin >= 0 && text.slice(begin, at).trimEnd().endsWith(':');
      const blank = /^\s*\n/.test(text.slice(at + 1, at + 200)) || text.slice(at + 1).trim() === '';
      if (listBegins || (begin >= 0 && !blank && goesOn(text, begin, at))) continue;
      close(at, false);
      if (blank) paragraph++;
    } else if (begin < 0) {
      if (!/[\s.!?]/.test(char)) begin = at;
    } else if (startsItem(text, begin, at)) {
      const item = text.lastIndexOf(' ', at - 1) + 1;
      close(item, false);
      begin = item;
    } else if (isEnd(text, begin, at, ordinalPoint) && !(ordinalPoint && isOrdinal(text, at))) {
      const stop = /^[.!?]+/.exec(text.slice(at))![0];
      close(at + stop.length, stop.includes('?'));
      at += stop.length - 1;
    } else if (at - begin > longest && char === ' ') close(at, false);
  }
  close(text.trimEnd().length, false);
  return found;
}

// `1. fine 2. not so good 3. fine`: a list on one line, where each number begins an item; not `1. I can meet at 2. Thanks`.
const hourOrLabel =
  /(?:^|\s)(?:at|by|before|after|until|till|from|to|and|or|slot|option|number|um|bis|ab|vor|nach|und|oder)\s+\d+$/i;

function startsItem(text: string, begin: number, at: number): boolean {
  if (text[at] !== '.' || !/\d/.test(text[at - 1] ?? '') || !/\s/.test(text[at + 1] ?? '')) return false;
  const list = /^(\d{1,2})\.\s.*\s(\d{1,2})$/.exec(text.slice(begin, at));
  return list !== null && Number(list[2]) === Number(list[1]) + 1 && !hourOrLabel.test(list[0]);
}

// `der 4. passt`   `vom 9. bis 11. November`   `am 5., 6. und 7.`   `der 2. Termin`: behind it stands no other capital.
const ordinal =
  /(?<![\d.:,])(?:[1-9]|[12]\d|3[01])\.(?=\s?(?:[\p{Ll}\d,/+&(-]|(?:Jan|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|(?:Termin|Vorschlag|Option|Tag|Slot|Wahl)(?!\p{L})))/uy;

function isOrdinal(text: string, at: number): boolean {
  return [1, 2].some((digits) => {
    ordinal.lastIndex = Math.max(0, at - digits);
    return ordinal.test(text) && ordinal.lastIndex === at + 1;
  });
}

// "Available: Tue, Thu. Unavailable: Wed", "Di, Do. Nicht verfügbar: Mi": a capital behind a short day begins anew.
const shortDay = /\b(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|mo|di|mi|do|fr)$/i;
const anew =
  /^\.\s+(?!(?:Morning|Afternoon|Evening|Noon|Between|From|After|Before|At|Until|Early|Late|All|Any|Vormittag|Nachmittag|Mittag|Abend|Zwischen|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))\p{Lu}\p{L}{3,}/u;

// "Wednesday? Yes. Thursday? No.": who asks and answers says it of what was asked.
const answersItself =
  /^\?\s+(?:yes|yep|yeah|no|nope|nah|maybe|sure|fine|ok|okay|perfect|possible|impossible|works|ja|nein|nee|vielleicht|passt|geht)\s*(?:[.!,;\n]|$)/i;

const courtesy = /^\.\s+(?:thanks?|thx|ta|cheers|best|kind|see you|danke|grüße|gruß|vg|lg)\b/i;

function isEnd(text: string, begin: number, at: number, german: boolean): boolean {
  const char = text[at]!;
  if (char === '?' && at - begin < 40 && answersItself.test(text.slice(at, at + 20))) return false;
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
  if (courtesy.test(text.slice(at, at + 20))) return true;
  // `1. Tuesday`: the number of a list.
  if (/^\s*\d{1,2}$/.test(text.slice(begin, at))) return false;
  if (
    /[ap]\.m$/i.test(before) &&
    /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 4)) &&
    !dateWord.test(text.slice(at + 1, at + 8))
  )
    return true;
  if (
    monthBehindDay.test(before) &&
    /^\.\s+\p{Lu}\p{Ll}/u.test(text.slice(at)) &&
    !dateWord.test(text.slice(at + 1, at + 8))
  )
    return true;
  // `Monday, no. And Thursday`: only before a number it is short for "number".
  // `so no. 4 on Friday …` ends too
  if (/(?:^|[^\p{L}])n[or]$/iu.test(before) && !/^\.\s*[#\d]/.test(text.slice(at, at + 8))) return true;
  if (/(?:\bso|[,;:-])\s+no$/i.test(before)) return true;
  if (shortDay.test(before) && anew.test(text.slice(at, at + 40)) && !dateWord.test(text.slice(at + 1, at + 8)))
    return true;
  return (
    !(abbreviation.test(before) || (german && germanAbbreviation.test(before))) || /^\.\s*(\n|$)/.test(text.slice(at))
  );
}

const isInBrackets = (text: string, begin: number, at: number): boolean =>
  /\([^()\n]*$/.test(text.slice(begin, at)) && /^!+[^()\n]{0,40}\)\s*[\p{Ll},]/u.test(text.slice(at, at + 60));

// Items below a line that ends in a colon.
function goesOn(text: string, begin: number, at: number): boolean {
  if (!/:\s*\n/.test(text.slice(begin, at + 1))) return false;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  return isItem(text.slice(at + 1, at + 80)) || line.length < shortest;
}
