// Whole words of any script: `\b` knows ASCII alone.

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An alternation of the phrases given, longest first, any blank between their words. */
export const anyOf = (phrases: Iterable<string>): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => literally(phrase).replaceAll(' ', '\\s{1,4}'))
    .join('|');

// 写道, のメール, 작성, เขียนว่า: these scripts put no blanks around their words.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The phrases as words of their own, for an expression with the `u` flag. */
export function wordsOf(phrases: readonly string[]): string {
  const spaced = anyOf(phrases.filter((phrase) => !unspaced.test(phrase)));
  const joined = anyOf(phrases.filter((phrase) => unspaced.test(phrase)));
  const words = `(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])`;
  return joined === '' ? words : `(?:${words}|${joined})`;
}

/** Phrases by language, each row parted by bars: `{ fr: 'Message transféré | Message transmis' }`. */
export const phrasesIn = (table: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(table).flatMap((row) => row.split(/\s*\|\s*/));
