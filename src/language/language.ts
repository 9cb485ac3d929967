// What one natural language brings: its words, and its phrases in ordered lists. Everything else is the same for all languages.
import type { Atom } from './atoms.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Vocabulary } from './grammar/symbols.ts';
import type { Sense } from './reply/sense.ts';
import type { RequestWords } from './request/words.ts';
import type { LetterWords } from './text/letter.ts';
import type { SentenceWords } from './text/sentences.ts';
import type {
  AnswerWords,
  ClauseWords,
  CueWords,
  MailWords,
  OrderWords,
  PeopleWords,
  SlotWords,
  TimeWords,
  UnreadWords,
} from './words.ts';

/** An idiom stands for a plain word: "a dead loss" for "bad". */
export interface Idiom {
  readonly kind: 'idiom';
  readonly word: string;
}

/** A small phrase becomes an atom or another word; `count` is the number said in it ("all three"). */
export type LexiconSense = (count?: number) => Atom | Idiom | undefined;

export interface Language
  extends SlotWords,
    PeopleWords,
    TimeWords,
    ClauseWords,
    CueWords,
    AnswerWords,
    OrderWords,
    UnreadWords,
    MailWords {
  readonly code: 'en' | 'de';
  readonly letter: LetterWords;
  readonly sentences: SentenceWords;
  /** As typed → as phrases have it. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Long words in which slips are forgiven. */
  readonly mendable: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly lexicon: Grammar<LexiconSense>;
  /** What may be said in a reply, by who says it and whether seats are limited. */
  readonly replies: (role: 'party' | 'organizer', seats: boolean) => Grammar<Sense>;
  /** What may be said in a new mail. */
  readonly requests: RequestWords;
}
