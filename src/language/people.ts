// Names that stand for addresses: whose local part or display name is the name or begins with it.
import { type EmailAddress, localOf } from '../values/address.ts';

/** Whose a name may be; several where it fits several. */
export type People = (name: string) => readonly EmailAddress[];

/** "Benoît" is `benoit`, "Müller" `muller`: as they stand in addresses. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœł]/g, (letter) => strokes[letter]!);

const strokes: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l' };
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** "Müller" may be `mueller`, too. */
function spellingsOf(name: string): readonly string[] {
  const word = name.toLowerCase().normalize('NFC');
  return [...new Set([plain(word), plain(word.replace(/[äöüøå]/g, (letter) => umlauts[letter]!))])];
}

/** Words of an address or display name, plain: `h.okafor` → `h`, `okafor`. */
const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether a name is one of the words of a person, whole. */
export const isWhole = (name: string, words: string): boolean =>
  spellingsOf(name).some((word) => wordsOf(words).includes(word));

/**
 * @param addresses all that may be meant.
 * @param names their display names, where known.
 */
export function peopleAmong(addresses: readonly EmailAddress[], names: Readonly<Record<string, string>> = {}): People {
  const entries = addresses.map((address) => {
    const display = names[address] ?? names[address.toLowerCase()] ?? '';
    return {
      address,
      local: plain(localOf(address)),
      words: wordsOf(localOf(address)),
      display: wordsOf(display),
    };
  });
  const spelled = (word: string): readonly EmailAddress[] => {
    const exact = entries.filter(
      ({ local, words, display }) => local === word || display[0] === word || words[0] === word,
    );
    const found =
      exact.length > 0
        ? exact
        : entries.filter(
            ({ local, words, display }) =>
              (word.length > 2 && local.startsWith(word)) || words.includes(word) || display.includes(word),
          );
    return found.map(({ address }) => address);
  };
  return (name) => (name.length < 2 ? [] : [...new Set(spellingsOf(name).flatMap(spelled))]);
}
