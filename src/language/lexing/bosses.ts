// Whom an assistant speaks for.
import type { Word } from '../text/words.ts';
import { isCapital, type LexContext } from './piece.ts';

/** "Mr Okafor", "Dr. Hannah Weiss": whoever writes so of somebody who is no other party speaks for them. */
export function withBoss(
  words: readonly Word[],
  text: string,
  { language, people, speaksFor, actsFor }: LexContext,
): readonly Word[] {
  if (!speaksFor) return words;
  const found: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let end = at + 1;
    if (language.titles.has(word.word)) {
      while (words[end]?.word === '.' || language.titles.has(words[end]?.word ?? '')) end++;
      const names = end;
      while (end < names + 3 && isCapital(words[end], text)) end++;
      if (end > names && people(words[end - 1]!.word).length === 0) {
        found.push({ word: 'boss', begin: word.begin, end: words[end - 1]!.end });
        at = end - 1;
        continue;
      }
    }
    // "The Registrar is disposed to receive you", "Commissioner is available"
    if (language.chiefs.has(word.word) && actsFor && !language.of.test(words[at + 1]?.word ?? '')) {
      const article = language.chiefArticles.has(found.at(-1)?.word ?? '') ? found.pop() : undefined;
      if (article !== undefined || isCapital(word, text)) {
        found.push({ word: 'boss', begin: article?.begin ?? word.begin, end: word.end });
        continue;
      }
    }
    found.push(language.bossPronouns.has(word.word) ? { ...word, word: 'boss' } : word);
  }
  return found;
}
