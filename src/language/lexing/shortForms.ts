// Short forms that only their neighbours tell from other words: "best 4 me", "id be free", "its not".
import type { Language } from '../language.ts';
import type { Word } from '../text/words.ts';

/** The same words with such forms written out: "best 4 me" → "best for me". */
export const withShortForms = (words: readonly Word[], language: Language): readonly Word[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]?.word ?? '';
    if (word.word === '4' && language.numbers.fourFor?.has(next)) return [{ ...word, word: 'for' }];
    const short = language.shortForms?.get(word.word);
    if (short === undefined || !short.before.has(next) || short.never.has(words[at - 1]?.word ?? '')) return [word];
    return short.means.map((one) => ({ ...word, word: one }));
  });
