// Short forms that only their neighbours tell from other words: "best 4 me", "id be free", "its not".
import type { Language } from '../language.ts';
import type { Word } from '../text/words.ts';

const isLetter = (word: Word | undefined): boolean => word !== undefined && word.end - word.begin === 1;
const isWord = (word: Word | undefined): boolean => word !== undefined && /[\p{L}\p{N}]/u.test(word.word);

// "tues n thurs r ok", "1 n 3"; not "tue y, wed n, thu y"
function joins(words: readonly Word[], at: number, { letterBetween }: Language): boolean {
  const word = words[at]!;
  if (letterBetween === undefined || word.word !== letterBetween.letter || !isLetter(word)) return false;
  const answers = words.filter((one) => isLetter(one) && letterBetween.alone.has(one.word));
  return answers.length === 1 && isWord(words[at - 1]) && isWord(words[at + 1]);
}

/** The same words with such forms written out: "best 4 me" → "best for me". */
export const withShortForms = (words: readonly Word[], language: Language): readonly Word[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]?.word ?? '';
    if (word.word === '4' && language.numbers.fourFor?.has(next)) return [{ ...word, word: 'for' }];
    if (joins(words, at, language)) return [{ ...word, word: language.letterBetween!.means }];
    const short = language.shortForms?.get(word.word);
    if (short === undefined || !short.before.has(next) || short.never.has(words[at - 1]?.word ?? '')) return [word];
    return short.means.map((one) => ({ ...word, word: one }));
  });
