// What one natural language brings: its words, and its phrases in ordered lists. Everything else is the same for all languages.
import type { Atom } from './atoms.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Vocabulary } from './grammar/symbols.ts';
import type { NumberWords } from './labels.ts';
import type { HistoryWords } from './reply/history.ts';
import type { LooseWords } from './reply/loose.ts';
import type { Sense } from './reply/sense.ts';
import type { RequestWords } from './request/words.ts';
import type { LetterWords } from './text/letter.ts';

/** An idiom stands for a plain word: "a dead loss" for "bad". */
export interface Idiom {
  readonly kind: 'idiom';
  readonly word: string;
}

/** A small phrase becomes an atom or another word; `count` is the number said in it ("all three"). */
export type LexiconSense = (count?: number) => Atom | Idiom | undefined;

/** What a line `Key: value` of a new mail may set. */
export type LineKey =
  | 'title'
  | 'when'
  | 'where'
  | 'with'
  | 'duration'
  | 'seats'
  | 'atATime'
  | 'deadline'
  | 'category'
  | 'zone'
  | 'about'
  | 'optional'
  | 'claim'
  | 'cutOff'
  | 'visibility';

/** What a word between two clauses says of the second: "but" sets it against the first, "because" makes it a reason. */
export type Join = 'and' | 'or' | 'but' | 'reason' | 'then' | 'other';

export interface Language {
  readonly code: 'en' | 'de';
  readonly letter: LetterWords;
  /** As typed → as phrases have it. */
  readonly spelling: ReadonlyMap<string, string>;
  readonly numbers: NumberWords;
  /** Prepositions and articles that belong to the time after them: "on the". */
  readonly beforeTime: ReadonlySet<string>;
  /** Whether "the 4th" is written "4.". */
  readonly ordinalPoint: boolean;
  /** "since Monday": over, whatever day it was. */
  readonly past: RegExp;
  /** "any other day" */
  readonly others: RegExp;
  /** A greeting before a day that may be an answer: "see you Thursday". */
  readonly greetedDay: RegExp;
  /** What looks like a time behind another one and is none: the pronoun of "the Tuesday one". */
  readonly pronoun: RegExp;
  /** How a time begins that is said by what it must not be: "not before 11". */
  readonly notBefore: RegExp;
  /** "the morning slots", "the 2pm one" */
  readonly slotNounsAfter: ReadonlySet<string>;
  /** "apart from 3": there "from" bounds nothing. */
  readonly asideFrom: ReadonlySet<string>;
  /** "second", "last" → which of the list. */
  readonly ordinals: ReadonlyMap<string, { readonly from: 'start' | 'end'; readonly skip: number }>;
  /** Words before a place: "in". */
  readonly beforePlace: ReadonlySet<string>;
  /** "he", "she": in the mail of an assistant they stand for the chief. */
  readonly bossPronouns: ReadonlySet<string>;
  /** Somebody who writes for somebody else: "PA to", "on behalf of", "Mr Tan". */
  readonly assistant: RegExp;
  /** "option", "one": after an ordinal they make it a place in the list. */
  readonly slotNouns: ReadonlySet<string>;
  /** Words before a name: "Mr", "Dr". Who writes so speaks for that person. */
  readonly titles: ReadonlySet<string>;
  /** Words that lead a clause without being part of its phrase. */
  readonly joins: ReadonlyMap<string, Join>;
  /** Words at which a clause may begin though no sign stands before them: "i", "any", "thanks". */
  readonly starts: ReadonlySet<string>;
  /** Those of them that begin a thought of its own, so that what follows says nothing of what stands before: "i", "it". */
  readonly fresh: ReadonlySet<string>;
  /** Words that begin a condition. */
  readonly conditional: ReadonlySet<string>;
  /** Words that tie what follows to what stands before: after "that" or "when" no clause begins anew. */
  readonly subordinate: ReadonlySet<string>;
  /** Long words in which slips are forgiven. */
  readonly mendable: readonly string[];
  /** How a clause is read that no phrase fits. */
  readonly loose: LooseWords;
  readonly history: HistoryWords;
  /** An adverb by its ending: "-ly". */
  readonly adverb: RegExp;
  /** Between a day and its hour: "Tuesday I can do from 10:15". */
  readonly bridge: RegExp;
  /** What begins a clause that only tells more of a name: "which". */
  readonly relatives: ReadonlySet<string>;
  /** "any", "every", "first": with a noun behind them they are not said of slots. */
  readonly determining: ReadonlySet<string>;
  /** "my", "the": what begins a noun. */
  readonly determiners: ReadonlySet<string>;
  /** Who writes so surely speaks for somebody: "on behalf of", "Scheduler". */
  readonly onBehalf: RegExp;
  /** What such a writer may call that somebody: "the Registrar". */
  readonly chiefs: ReadonlySet<string>;
  /** Words that begin an adjunct: "with", "at". */
  readonly adjuncts: ReadonlySet<string>;
  /** People that a thing may be good or bad for: "wife", "colleague". */
  readonly someone: ReadonlySet<string>;
  /** Words that may speak of what somebody can or wants: a fragment with one of them and a time is never passed over. */
  readonly cues: ReadonlySet<string>;
  /** What is said of something begins with them: "is", "works". */
  readonly predicates: ReadonlySet<string>;
  /** Those of them that stand in sentences about anything: beside "everything" alone they are none. */
  readonly plainCues: ReadonlySet<string>;
  /** How a sentence begins that takes back what was said before it: "no scratch that". */
  readonly secondThought: RegExp;
  /** Words that may put a time forward: "could", "how about". */
  readonly forward: ReadonlySet<string>;
  /** Words that begin an exception: "except", "but". */
  readonly except: ReadonlySet<string>;
  /** Words of asking for something to be done, so that a question is a request: "please", "could". */
  readonly requesting: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Grammar<LexiconSense>;
  /** What may be said in a reply, by who says it and whether seats are limited. */
  readonly replies: (role: 'party' | 'organizer', seats: boolean) => Grammar<Sense>;
  /** What may be said in a new mail. */
  readonly requests: RequestWords;
  /** `Key: value` lines: the key in lower case → what it sets. */
  readonly keys: ReadonlyMap<string, LineKey>;
  /** Prepositions before the place of a meeting, words that end its name, words no name begins with, verbs that none holds. */
  readonly place: {
    readonly before: ReadonlySet<string>;
    readonly end: ReadonlySet<string>;
    readonly never: ReadonlySet<string>;
    readonly verbs: ReadonlySet<string>;
  };
  /** Beside such a word an address is nobody's who takes part: "contact". */
  readonly noParty: ReadonlySet<string>;
}
