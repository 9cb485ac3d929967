// What the words of a mail are made of, once times, slot numbers, addresses and the like have been found among them.
import type { EmailAddress } from '../values/address.ts';
import type { Minutes } from '../values/instant.ts';
import type { ZoneId } from '../values/zone.ts';
import type { AtomLetter } from './grammar/symbols.ts';
import type { Mention } from './mention.ts';

/** Something that names slots, before it is known which ones. */
export type Naming =
  | { readonly kind: 'time'; readonly mention: Mention }
  /** "2", "1-3", "#2"; `firm` with "option" or "#" before it, so that it is surely no hour. */
  | { readonly kind: 'labels'; readonly numbers: readonly number[]; readonly firm: boolean }
  /** "the second", "first two", "the last one": counted from one side, `take` of them after `skip`. */
  | {
      readonly kind: 'positions';
      readonly from: 'start' | 'end' | 'middle';
      readonly skip: number;
      readonly take: number;
      /** "the earlier one": of two. */
      readonly ofTwo?: true;
    }
  /** "all", "any of them"; `count` with "both", "either", "all three", `slots` with their noun: "any of the dates". */
  | { readonly kind: 'all'; readonly count?: number; readonly slots?: true }
  /** "none", "neither" (count 2) */
  | { readonly kind: 'none'; readonly count?: number }
  /** "the others", "the other two", "everything else" */
  | { readonly kind: 'rest'; readonly count?: number };

/** What a word adds to the sentence it stands in without being part of its frame. */
export interface Modifier {
  /** "possibly", "at a pinch": a yes becomes a maybe; so does "probably", but not for a seat. "as a last resort". "preferably". */
  readonly hedge?: 'maybe' | 'probably' | 'last' | 'prefer';
  /** "definitely" */
  readonly sure?: true;
  /** "also", "as well" */
  readonly also?: true;
  readonly instead?: true;
  readonly please?: true;
  /** "only", "just", where it cannot be misunderstood */
  readonly only?: true;
  /** What was passed over: "at our Leeds office". */
  readonly aside?: true;
  /** "usually", "normally": so it mostly is, and not always. */
  readonly habit?: true;
  /** "just", before it is known what follows. */
  readonly just?: true;
}

export type Atom =
  | Naming
  | { readonly kind: 'duration'; readonly minutes: Minutes }
  | { readonly kind: 'address'; readonly address: EmailAddress }
  /** A name, and whose it may be. */
  | { readonly kind: 'person'; readonly addresses: readonly EmailAddress[] }
  | { readonly kind: 'zone'; readonly zone: ZoneId }
  | { readonly kind: 'number'; readonly value: number }
  /** "…": several words between quotation marks, which are others' or a name. */
  | { readonly kind: 'quoted' }
  | { readonly kind: 'modifier'; readonly modifier: Modifier };

export const letterOf = {
  time: 'T',
  labels: 'L',
  positions: 'L',
  all: 'A',
  none: 'O',
  rest: 'V',
  duration: 'D',
  address: 'E',
  person: 'P',
  zone: 'Z',
  number: 'N',
  quoted: 'Q',
  modifier: 'M',
} as const satisfies Record<Atom['kind'], AtomLetter>;

/** One word, or several that are one atom, with its place in the clean text. */
export interface Token {
  /** In lower case and in its usual spelling: `cannot` for "cant". Of an atom its letter. */
  readonly word: string;
  readonly symbol: number;
  readonly begin: number;
  readonly end: number;
  readonly atom?: Atom;
}
