// Second thoughts amid words that nobody parted by a sign, as people dictate them: "tuesday at nine no wait thats the vet".
import type { Language } from '../language.ts';
import type { Word } from '../text/words.ts';
import type { Parting } from '../words.ts';

/** The same words with a sign that nobody typed on both sides of each second thought. */
export function withSecondThoughts(words: readonly Word[], { parting }: Language): readonly Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = isParted(words[at - 1], parting) ? lengthAt(words, at, parting) : 0;
    if (length === 0) {
      found.push(words[at]!);
      continue;
    }
    const [first, last, next] = [words[at]!, words[at + length - 1]!, words[at + length]];
    if (isWord(words[at - 1])) found.push({ word: ',', begin: first.begin, end: first.begin });
    found.push(...words.slice(at, at + length));
    if (isWord(next)) found.push({ word: ',', begin: last.end, end: last.end });
    at += length - 1;
  }
  return found;
}

// "please scratch that", "I'd like to scratch that slot" are no second thoughts.
const isParted = (before: Word | undefined, { never }: Parting): boolean =>
  before !== undefined && !never.has(before.word);

const lengthAt = (words: readonly Word[], at: number, { said }: Parting): number => {
  const match = said.exec(
    words
      .slice(at, at + longest)
      .map(({ word }) => word)
      .join(' '),
  );
  return match === null ? 0 : match[0].split(' ').length;
};

const longest = 6;

const isWord = (word: Word | undefined): boolean => word !== undefined && /^[\p{L}\p{N}]/u.test(word.word);
