// Where an English sentence ends, and where a point or a question mark ends none.
import type { SentenceWords } from '../text/sentences.ts';

export const sentences: SentenceWords = {
  // `9.30`, `a.m.`, `Mr.`, `e.g.`, `Tue.`, `approx.`
  abbreviation:
    /(?:^|[^\p{L}'])[ap]\.m$|(?:^|[^\p{L}\p{N}'])(?:mrs?|ms|dr|prof|st|no|nr|opt|e\.g|i\.e|eg|ie|etc|vs|approx|ca|tel|inc|ltd|mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|\p{L}\.\p{L})$/iu,
  // `so no. 4 on Friday …`   `Monday, no. And Thursday`
  refusal: /(?:\bso|[,;:-])\s+no$/i,
  // `26th Nov. Kindly`   `Jun-Jun. We`
  monthBehindDay: /(?:\d(?:st|nd|rd|th)?\s+|\p{L}-)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu,
  // `9 a.m. Tuesday`, not `9 a.m. Thanks`
  dateWord: /^\s+(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|est|pst|gmt|cet)/i,
  // `1. I can meet at 2. Thanks`
  beforeNumber: /(?:^|\s)(?:at|by|before|after|until|till|from|to|and|or|slot|option|number)\s+\d+$/i,
  shortDay: /\b(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)$/i,
  // `Available: Tue, Thu. Unavailable: Wed`, not `Thu. Morning`
  anew: /^\.\s+(?!(?:Morning|Afternoon|Evening|Noon|Between|From|After(?!\s+\d+\s+\p{L})|Before|At|Until|Early|Late|All|Any)(?!\p{L}))(?:\p{Lu}\p{L}{2,}|(?:My|We|I|He|It|So|No|Is|Do)(?!\p{L}))/u,
  // `Wednesday? Yes.`
  answersItself:
    /^\?\s+(?:yes|yep|yeah|no|nope|nah|maybe|sure|fine|ok|okay|perfect|possible|impossible|works)\s*(?:[.!;\n]|,(?!\s+(?:the|my|our|his|her|their|they|he|she)\b)|$)/i,
  // `2. Thanks!`   `Friday x. Cheers`
  courtesy: /^\.\s+(?:thanks?|thx|ta|cheers|best|kind|see you)\b/i,
};
