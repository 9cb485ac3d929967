// Titles and places as an organizer words them: how far they reach past a comma, and what is no place.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import { restOfAddress } from '../text/address.ts';
import { asWritten, type CleanText } from '../text/clean.ts';
import type { SaidAction } from './said.ts';

interface Words {
  readonly clean: CleanText;
  readonly language: Language;
}

/** "Change the title to Roof, third attempt"; nothing where another change may be among the words. */
export function titleOf(said: SaidAction, words: Words): string | undefined {
  const title = wordsOf([...said.held('text'), ...(said.behind ?? [])], words);
  return title === undefined || words.language.wording.otherChange.test(title) ? undefined : title;
}

/** "We meet at Level 9, 200 George Street"; nothing where the words are no place. */
export function placeOf(said: SaidAction, words: Words): string | undefined {
  const tokens = withoutTail(beforeTime(said.held('text')));
  const text = wordsOf(tokens, words);
  if (text === undefined || !isPlace(text, tokens, said, words)) return undefined;
  const end = tokens.at(-1)!.end;
  return `${text}${restOfAddress.exec(words.clean.text.slice(end))?.[0] ?? ''}`;
}

// "The room is gone", "the fourth floor is off"; "we'll do it on the whiteboard"
function isPlace(
  text: string,
  tokens: readonly Token[],
  { clause }: SaidAction,
  { clean, language: { place, wording } }: Words,
): boolean {
  const first = tokens.find(({ atom }) => atom?.kind !== 'modifier');
  const before = clause[clause.indexOf(tokens[0]!) - 1]?.word ?? '';
  // In words all of capitals they mark no name.
  const said = asWritten(clean, clause[0]!.begin, clause.at(-1)!.end);
  const named = /^[\p{Lu}\d]/u.test(text) && /\p{Ll}/u.test(said);
  if (!named && (place.never.has(first!.word) || place.never.has(tokens.at(-1)!.word) || wording.notBefore.has(before)))
    return false;
  // "Quinta do Vale"
  const isVerb = ({ word, atom }: Token): boolean =>
    atom === undefined && place.verbs.has(word) && !new RegExp(`\\p{Lu}\\S* ${word} \\p{Lu}`, 'u').test(text);
  return !tokens.some(isVerb);
}

const beforeTime = (tokens: readonly Token[]): readonly Token[] => {
  const time = tokens.findIndex(({ atom }) => atom?.kind === 'time');
  return time < 0 ? tokens : tokens.slice(0, time);
};

// "we meet at Café Uno instead"
const withoutTail = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(0, tokens.findLastIndex(({ atom }) => atom?.kind !== 'modifier') + 1);

/** Words as written, without the quotes around them and a "please" behind. */
export function wordsOf(said: readonly Token[], { clean, language }: Words): string | undefined {
  const tokens = said.slice(said.findIndex(({ atom }) => atom?.kind !== 'modifier'));
  const [first] = tokens;
  if (first === undefined) return undefined;
  const text = withinQuotes(asWritten(clean, first.begin, tokens.at(-1)!.end).replace(/\s+/g, ' '))
    .replace(/^["'“”‘’«»„]+|["'“”‘’«»„]+$/g, '')
    .replace(language.wording.tail, '')
    .trim();
  return text === '' ? undefined : text;
}

// `"Year-end wrap" and tell the others`: what stands behind the closing mark is no part of a name in quotes.
const withinQuotes = (text: string): string => /^["“„«]([^"“”„«»]+)["”“»]\s/.exec(text)?.[1] ?? text;
