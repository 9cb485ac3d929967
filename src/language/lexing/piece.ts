// Words on their way to become tokens, and what they are read against.
import type { EmailAddress } from '../../values/address.ts';
import type { Atom } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { Word } from '../text/words.ts';

/** What the words of a mail are read against. */
export interface LexContext {
  readonly language: Language;
  /** Whether the writer speaks for somebody: "he" is then the party. */
  readonly speaksFor: boolean;
  /** Whether it says so itself: "on behalf of", "Scheduler". "The Registrar" is then the party. */
  readonly actsFor?: boolean;
  readonly isLabel: (number: number) => boolean;
  /** Whether a time fits any slot: "2/3" is else two numbers. */
  readonly namesSlot: (mention: Mention) => boolean;
  /** The highest slot number. */
  readonly mostLabel: number;
  /** Whose a name may be; nobody's is an empty list. */
  readonly people: (name: string) => readonly EmailAddress[];
}

/** A word, or an atom on its way to become a token. */
export type Piece = Word & { readonly atom?: Atom };

/** Whether a word was written with a capital. */
export const isCapital = (word: Word | undefined, text: string): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.begin, word.end));
