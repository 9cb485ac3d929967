// Who may be meant: the addresses of a new mail in the order of the contract, and the names that stand for them.
import { type EmailAddress, parseAddress, sameAddress } from '../../values/address.ts';
import { isWhole, type People, peopleAmong } from '../people.ts';
import type { NewInput } from '../reading.ts';
import type { KeyLine } from './keyLines.ts';
import type { RequestWords } from './words.ts';

export interface Guests {
  /** Whose a name may be, as the lexer asks. */
  readonly named: People;
  /** The same for a word that is a name only because of its capital: here it must be the whole name. */
  readonly called: People;
  /** To, Cc and the `With:` lines, then those of the text, each once and without the sender. */
  readonly with: (text: readonly EmailAddress[]) => readonly EmailAddress[];
  /** Addresses of a `With:` or `Optional:` line, by name or in full; `doubtful` are names that fit several. */
  readonly on: (line: string) => { readonly found: readonly EmailAddress[]; readonly doubtful: readonly string[] };
}

/**
 * Looks people up for one mail.
 * @param text its own words, less quotes and signature.
 */
export function guestsOf(
  input: NewInput,
  text: string,
  lines: readonly KeyLine[],
  { betweenNames }: RequestWords,
): Guests {
  const isOther = (one: EmailAddress): boolean => !sameAddress(one, input.from);
  const known = Object.keys(input.names ?? {}).flatMap(parsed);
  const withLines = lines.filter(({ key }) => key === 'with' || key === 'optional');
  const inLines = withLines.flatMap(({ value }) => addressesIn(value));
  const all = unique([...input.to, ...input.cc, ...inLines, ...addressesIn(text), ...known]).filter(isOther);
  const named = peopleAmong(all, input.names);
  // A name in small letters must be whole: "the" is nobody whose name begins so.
  const exact = (name: string): readonly EmailAddress[] =>
    named(name).filter((one) => isWhole(name, `${one.split('@')[0]} ${input.names?.[one] ?? ''}`));
  const on: Guests['on'] = (line) => {
    const parts = line.split(betweenNames).map((part) => {
      const name = part.trim();
      return { name, found: name.includes('@') ? addressesIn(name) : named(name.split(/\s+/)[0] ?? '') };
    });
    return {
      found: parts.flatMap(({ found }) => (found.length === 1 ? found : [])),
      doubtful: parts.filter(({ found }) => found.length > 1).map(({ name }) => name),
    };
  };
  const namesOfLines = withLines.flatMap(({ value }) => on(value).found);
  return {
    named,
    called: exact,
    on,
    with: (said) => unique([...input.to, ...input.cc, ...inLines, ...namesOfLines, ...said].filter(isOther)),
  };
}

const parsed = (word: string): readonly EmailAddress[] => {
  const address = parseAddress(word);
  return address.ok ? [address.value] : [];
};

// `ann@example.com`   `<f.adeyemi@example.org>.`
const addressesIn = (text: string): readonly EmailAddress[] =>
  (text.match(/[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[\p{L}\d-]+/gu) ?? []).flatMap(parsed);

/** Each address once. */
export const unique = (addresses: readonly EmailAddress[]): readonly EmailAddress[] =>
  addresses.filter((one, at) => addresses.findIndex((other) => sameAddress(one, other)) === at);
