// The languages that mails are read in. Another one is a folder beside `en` and `de`, a line here and one in `engine.ts`.
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { hasWordsOf, type Locale, leadOf } from './locale.ts';
import { bodyOf } from './text/letter.ts';
import type { WrapWords } from './text/wrapped.ts';

const all: readonly Language[] = [english, german];
const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

/** Lines are joined before anybody knows which language they are in, so each knows the words of all. */
const wraps: WrapWords = {
  dated: anyOf(all.map(({ letter }) => letter.dated)),
  dangling: anyOf(all.map(({ letter }) => letter.dangling)),
};
const joining = (language: Language): Language => ({ ...language, letter: { ...language.letter, ...wraps } });

const languages: Readonly<Record<Locale, Language>> = { en: joining(english), de: joining(german) };

/**
 * The language of what a mail says: greeting, signature and quotes do not count where the rest tells ("Hi all, Mittwoch passt,
 * best regards").
 */
export function languageOf(text: string): Language {
  // Without a German word the lead is English or none, whatever of the text counts.
  if (!hasWordsOf('de', text)) return languages.en;
  const lead = leadOf(bodyOf(text, languages.de.letter).text) || leadOf(text);
  return languages[lead > 0 ? 'de' : 'en'];
}
