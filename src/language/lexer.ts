// Words become tokens: times, slot numbers, addresses, names and the language's own small phrases are put together as atoms, and
// every token gets the number under which phrases know it.
import type { Token } from './atoms.ts';
import { withBoss } from './lexing/bosses.ts';
import { withEntries } from './lexing/entries.ts';
import { withHourRanges } from './lexing/hourRanges.ts';
import { withNumbers } from './lexing/numbers.ts';
import { apposed, merged } from './lexing/oneTime.ts';
import { withPhrases } from './lexing/phrases.ts';
import type { LexContext } from './lexing/piece.ts';
import { withOrdinals, withPositions } from './lexing/positions.ts';
import { withQuotes } from './lexing/quotes.ts';
import { withoutRelatives } from './lexing/relatives.ts';
import { withSecondThoughts } from './lexing/secondThoughts.ts';
import { withShortForms } from './lexing/shortForms.ts';
import { withTimes } from './lexing/timePieces.ts';
import { withZones } from './lexing/zones.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './text/sentences.ts';
import { wordsOf } from './text/words.ts';

/** @param mentions of the whole text, in its order. */
export function tokensOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  context: LexContext,
): readonly Token[] {
  const { language } = context;
  const plain = withShortForms(wordsOf(text, sentence.begin, sentence.end, language.spelling), language);
  const words = withBoss(withSecondThoughts(plain, language), text, context);
  const timed = withTimes(words, text, sentence, mentions, context);
  const whole = withPositions(merged(apposed(withQuotes(timed, text), language)), language);
  const numbered = withNumbers(withOrdinals(withHourRanges(whole, context), language), context);
  return withoutRelatives(withPhrases(withEntries(withZones(numbered, text, context)), context), language);
}
