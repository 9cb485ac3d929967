// Where a German sentence ends, and where a point or a question mark ends none. English words and short forms stand in German mail,
// too.
import type { SentenceWords } from '../text/sentences.ts';

export const sentences: SentenceWords = {
  // `Do. passt`   `z.B.`   `bzw.`   `a.m.`   `Prof.`   `Tue.`
  abbreviation:
    /(?:^|[^\p{L}'])[ap]\.m$|(?:^|[^\p{L}\p{N}'])(?:mo|di|mi|do|fr|sa|so|bzw|ggf|usw|u\.a|z\.b|evtl|str|mag|dipl|hr|bspw|inkl|mrs?|ms|dr|prof|st|no|nr|opt|e\.g|i\.e|eg|ie|etc|vs|approx|ca|tel|inc|ltd|mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|\p{L}\.\p{L})$/iu,
  refusal: /(?:\bso|[,;:-])\s+no$/i,
  // `der 4. passt`   `vom 9. bis 11. November`   `am 5., 6. und 7.`   `der 2. Termin`: behind it stands no other capital.
  ordinal:
    /(?<![\d.:,])(?:[1-9]|[12]\d|3[01])\.(?=\s?(?:[\p{Ll}\d,/+&(-]|(?:Jan|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|(?:Termin|Vorschlag|Option|Tag|Slot|Wahl)(?!\p{L})))/uy,
  // `26th Nov. Kindly`
  monthBehindDay: /(?:\d(?:st|nd|rd|th)?\s+|\p{L}-)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu,
  // `9 a.m. Tuesday`
  dateWord: /^\s+(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|est|pst|gmt|cet)/i,
  // `1. Ich kann um 2. Danke`
  beforeNumber:
    /(?:^|\s)(?:um|bis|ab|vor|nach|und|oder|at|by|before|after|until|till|from|to|and|or|slot|option|number)\s+\d+$/i,
  shortDay: /\b(?:mo|di|mi|do|fr|mon|tues?|weds?|thu|thurs?|fri|sat|sun)$/i,
  // `Di, Do. Nicht verfügbar: Mi`, not `Do. Vormittag`
  anew: /^\.\s+(?!(?:Morning|Afternoon|Evening|Noon|Between|From|After|Before|At|Until|Early|Late|All|Any|Vormittag|Nachmittag|Mittag|Abend|Zwischen|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))\p{Lu}\p{L}{3,}/u,
  // `Mittwoch? Ja.`
  answersItself:
    /^\?\s+(?:ja|nein|nee|vielleicht|passt|geht|yes|yep|yeah|no|nope|nah|maybe|sure|fine|ok|okay|perfect|possible|impossible|works)\s*(?:[.!,;\n]|$)/i,
  // `2. Danke!`   `Freitag x. Gruß`
  courtesy: /^\.\s+(?:danke|grüße|gruß|vg|lg|thanks?|thx|ta|cheers|best|kind|see you)\b/i,
};
