// The languages that letters can be written in: a table of phrases here, a folder of templates beside it.
import { de } from './de.ts';
import { en, type Phrases } from './en.ts';

const languages: Readonly<Record<string, Phrases>> = { en, de };

/** The phrases of a language, or English where Parley does not speak it. */
export const phrasesFor = (language = 'en'): Phrases =>
  Object.hasOwn(languages, language) ? languages[language]! : en;
