// Names that stand for addresses: whose local part or display name is the name or begins with it.
import { type EmailAddress, localOf } from '../values/address.ts';

/** Whose a name may be; several where it fits several. */
export type People = (name: string) => readonly EmailAddress[];

/** Words of an address or display name, plain: `h.okafor` → `h`, `okafor`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * @param addresses all that may be meant.
 * @param names their display names, where known.
 */
export function peopleAmong(addresses: readonly EmailAddress[], names: Readonly<Record<string, string>> = {}): People {
  const entries = addresses.map((address) => {
    const display = names[address] ?? names[address.toLowerCase()] ?? '';
    return {
      address,
      local: localOf(address).toLowerCase(),
      words: wordsOf(localOf(address)),
      display: wordsOf(display),
    };
  });
  return (name) => {
    const word = name.toLowerCase();
    if (word.length < 2) return [];
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
    return [...new Set(found.map(({ address }) => address))];
  };
}
