// The words of a language that are no phrases, by what they are for. Each group is a file in `en/words` and `de/words`.
import type { NumberWords } from './labels.ts';
import type { HistoryWords } from './reply/history.ts';
import type { LooseWords } from './reply/loose.ts';

/** A place in the list of slots: so many after the first or before the last. */
export interface ListPlace {
  readonly from: 'start' | 'end';
  readonly skip: number;
}

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

/** How a slot of the list is named: by its number, its place, a noun. */
export interface SlotWords {
  /** Whether "the 4th" is written "4.". */
  readonly ordinalPoint: boolean;
  readonly numbers: NumberWords;
  /** "option", "one": after an ordinal they make it a place in the list. */
  readonly slotNouns: ReadonlySet<string>;
  /** "the morning slots", "the 2pm one" */
  readonly slotNounsAfter: ReadonlySet<string>;
  /** "second", "last" → which of the list. */
  readonly ordinals: ReadonlyMap<string, ListPlace>;
  /** "the": may stand before such a place. */
  readonly articles: ReadonlySet<string>;
  /** "the other", where no noun behind it says otherwise. */
  readonly other: ReadonlySet<string>;
  /** "any", "every", "first": with a noun behind them they are not said of slots. */
  readonly determining: ReadonlySet<string>;
}

/** Words for people, and for whom somebody writes. */
export interface PeopleWords {
  /** Words before a name: "Mr", "Dr". Who writes so speaks for that person. */
  readonly titles: ReadonlySet<string>;
  /** What such a writer may call that somebody: "the Registrar". */
  readonly chiefs: ReadonlySet<string>;
  /** "he", "she": in the mail of an assistant they stand for the chief. */
  readonly bossPronouns: ReadonlySet<string>;
  /** "I", "we", and for whom an assistant writes. */
  readonly writer: ReadonlySet<string>;
  /** The writer in any case, and what is theirs: "me", "our". */
  readonly writers: ReadonlySet<string>;
  /** Others, as pronouns: "she". */
  readonly persons: ReadonlySet<string>;
  /** Words that turn to the reader or to what was written: "you", "let", "these". */
  readonly turningTo: ReadonlySet<string>;
  /** "the", "our": before what the writer calls the chief. */
  readonly chiefArticles: ReadonlySet<string>;
  /** Who writes so surely speaks for somebody: "on behalf of", "Scheduler". */
  readonly onBehalf: RegExp;
  /** Somebody who writes for somebody else: "PA to", "on behalf of", "Mr Tan". */
  readonly assistant: RegExp;
  /** "As for me", "I'm free": who speaks of Mr Brown so is nobody's assistant. */
  readonly ownVoice?: RegExp;
  /** People that a thing may be good or bad for: "wife", "colleague". */
  readonly someone: ReadonlySet<string>;
  /** Beside such a word an address is nobody's who takes part: "contact". */
  readonly noParty: ReadonlySet<string>;
}

/** Words around a time that belong to it or change what it means. */
export interface TimeWords {
  /** Prepositions and articles that belong to the time after them: "on the". */
  readonly beforeTime: ReadonlySet<string>;
  /**
   * Those of them that stand for themselves, between the word before them and what follows: "weekdays, my Saturdays are sacred", "I'm in
   * on Tuesday".
   */
  readonly standsAlone: RegExp;
  /** "all day": the word before it belongs to the time, too. */
  readonly wholeDay: RegExp;
  /** Before a day of a month: "on 7th". */
  readonly beforeMonthday: ReadonlySet<string>;
  /** May stand between a weekday and its date: "the Monday after, the 28th". */
  readonly betweenDates: ReadonlySet<string>;
  /** How a time begins that is said by what it must not be: "not before 11". */
  readonly notBefore: RegExp;
  /** "since Monday": over, whatever day it was. */
  readonly past: RegExp;
  /** "any other day" */
  readonly others: RegExp;
  /** A greeting before a day that may be an answer: "see you Thursday". */
  readonly greetedDay: RegExp;
  /** A meal that parts a day: "after dinner". */
  readonly meal: RegExp;
  /** What looks like a time behind another one and is none: the pronoun of "the Tuesday one". */
  readonly pronoun: RegExp;
  /**
   * Behind `before` the word `from` bounds nothing: "apart from 3", "choose from Tuesday 10:00 or Friday 9:00", "excuse me from
   * Friday".
   */
  readonly asideFrom: { readonly before: ReadonlySet<string>; readonly from: ReadonlySet<string> };
  /** Words before a place: "in". */
  readonly beforePlace: ReadonlySet<string>;
  /** Between a day and its hour: "Tuesday I can do from 10:15". */
  readonly bridge: RegExp;
  /** "an hour later" */
  readonly later: RegExp;
  /** Words that may put a time forward: "could", "how about". */
  readonly forward: ReadonlySet<string>;
}

/** Where a clause begins, and what it has to do with the one before. */
export interface ClauseWords {
  /** Words that lead a clause without being part of its phrase. */
  readonly joins: ReadonlyMap<string, Join>;
  /** Those of them that are pronouns behind another: "but that is fine". */
  readonly joinsOrPronouns: ReadonlySet<string>;
  /** Words at which a clause may begin though no sign stands before them: "i", "any", "thanks". */
  readonly starts: ReadonlySet<string>;
  /** Those of them that begin a thought of its own, so that what follows says nothing of what stands before: "i", "it". */
  readonly fresh: ReadonlySet<string>;
  /** Words that tie what follows to what stands before: after "that" or "when" no clause begins anew. */
  readonly subordinate: ReadonlySet<string>;
  /** Words that begin a condition. */
  readonly conditional: ReadonlySet<string>;
  /** What begins a clause that only tells more of a name: "which". */
  readonly relatives: ReadonlySet<string>;
  /** "my", "the": what begins a noun. */
  readonly determiners: ReadonlySet<string>;
  /** Those of them that mostly begin what is said of things and of others: "the", "our". */
  readonly things: ReadonlySet<string>;
  /** Words that begin an adjunct: "with", "at". */
  readonly adjuncts: ReadonlySet<string>;
  /** Words that an adjunct may hold, though they join or begin clauses elsewhere: "with the boss and our team". */
  readonly inAdjuncts: ReadonlySet<string>;
  /** Ties what follows to the noun before it: "my mail of Monday", "commissioner of police". */
  readonly of: RegExp;
  /** An adverb by its ending: "-ly". */
  readonly adverb: RegExp;
  /** Words that begin an exception: "except", "but". */
  readonly except: ReadonlySet<string>;
  /** How a sentence begins that takes back what was said before it: "no scratch that". */
  readonly secondThought: RegExp;
  readonly parting: Parting;
  /** Words that stand for two others where the right one follows: "id be free". */
  readonly shortForms?: ReadonlyMap<string, ShortForm>;
  /** What a single letter stands for by itself, and what between two names: "Tue n" is a no, "tues n thurs" are both. */
  readonly letterBetween?: { readonly alone: ReadonlySet<string>; readonly letter: string; readonly means: string };
}

export interface ShortForm {
  readonly means: readonly string[];
  readonly before: ReadonlySet<string>;
  /** Behind these words it is the other word: "my id". */
  readonly never: ReadonlySet<string>;
}

/** What takes back what was just said, wherever it stands: "no wait", "scratch that". */
export interface Parting {
  readonly said: RegExp;
  /** Words behind which it is none: "please scratch that slot". */
  readonly never: ReadonlySet<string>;
}

/** Words that tell that something is said of slots. */
export interface CueWords {
  /** Words that may speak of what somebody can or wants: a fragment with one of them and a time is never passed over. */
  readonly cues: ReadonlySet<string>;
  /** Those of them that stand in sentences about anything: beside "everything" alone they are none. */
  readonly plainCues: ReadonlySet<string>;
  /** What is said of something begins with them: "is", "works". */
  readonly predicates: ReadonlySet<string>;
  /** Words of asking for something to be done, so that a question is a request: "please", "could". */
  readonly requesting: ReadonlySet<string>;
}

/** Words that tell how an answer hangs together with what stands beside it. */
export interface AnswerWords {
  /** "no" itself: "hmm, no, that's graduation". */
  readonly refusing: ReadonlySet<string>;
  /** "no" before a noun: "no conflict". */
  readonly none: ReadonlySet<string>;
  /** Time that something else takes before: "let me check before I commit". */
  readonly beforehand: ReadonlySet<string>;
  /** "is" */
  readonly copula: ReadonlySet<string>;
  /** Words of what is no longer so: "I was hoping for Thursday". */
  readonly hoped: ReadonlySet<string>;
  /** Adds what follows to a list: "Monday, and Thursday as well". */
  readonly adding: ReadonlySet<string>;
  /** Before a verb: "free to work". */
  readonly infinitive: ReadonlySet<string>;
  /** A verb that goes on behind "can't": "do". */
  readonly doing: ReadonlySet<string>;
  /** Verbs behind the writer that tell why not: "I've got the kids". */
  readonly engaging: ReadonlySet<string>;
  /** What an answer once was: "which I had told you was fine". */
  readonly reported: ReadonlySet<string>;
  /** Beside them a yes that was given before is none: "I said no to Friday". */
  readonly denying: ReadonlySet<string>;
  /** "so": what follows is what comes of it. */
  readonly concluding: ReadonlySet<string>;
  /** Point to what was spoken of just before: "it", … */
  readonly pointing: ReadonlySet<string>;
  /** … and those that stress it: "that". */
  readonly stressed: ReadonlySet<string>;
}

/** Words by which an order to the bot is told from mere talk, and what it changes. */
export interface OrderWords {
  /** "offer", "put": with one of them "3 instead of 1" is an order. */
  readonly proposing: ReadonlySet<string>;
  /** "replace", "swap" */
  readonly replacing: ReadonlySet<string>;
  /** "Give them Thursday": a time offered, unless `bounded` (a word) or `bound` (how the time begins) make a deadline of it. */
  readonly gift: {
    readonly giving: ReadonlySet<string>;
    readonly bounded: ReadonlySet<string>;
    readonly bound: RegExp;
  };
  /** A move back: "half an hour forward"; in the words of a time: "an hour earlier". */
  readonly earlier: { readonly word: ReadonlySet<string>; readonly time: RegExp };
  /** Titles and places: another change among their words, what stands behind them, and words behind which no place stands. */
  readonly wording: {
    readonly otherChange: RegExp;
    readonly tail: RegExp;
    readonly notBefore: ReadonlySet<string>;
  };
}

/** Words by which a clause is weighed that no phrase fits. */
export interface UnreadWords {
  readonly loose: LooseWords;
  readonly history: HistoryWords;
}

/** The lines `Key: value` and the places of new mails. */
export interface MailWords {
  /** `Key: value` lines: the key in lower case → what it sets. */
  readonly keys: ReadonlyMap<string, LineKey>;
  /** The place of a meeting. */
  readonly place: {
    /** Prepositions before it; behind `at` any name will do, behind `in` much else may stand. */
    readonly before: ReadonlySet<string>;
    readonly at: ReadonlySet<string>;
    readonly in: ReadonlySet<string>;
    /** Before the preposition, where the place has a clause of its own: "all in the vestry". */
    readonly led: ReadonlySet<string>;
    /** "the", "my": before its noun; the indefinite ones before a name alone: "at a Costa". */
    readonly articles: ReadonlySet<string>;
    readonly indefinite: ReadonlySet<string>;
    /** Before its noun and no place by itself: "bei uns im Büro". */
    readonly hosts: ReadonlySet<string>;
    /** Places by themselves: "HQ". */
    readonly alone: ReadonlySet<string>;
    /** Makes one name of two: "the Fox and Hounds". */
    readonly and: ReadonlySet<string>;
    /** Words that end its name. */
    readonly end: ReadonlySet<string>;
    /** Words no name begins with. */
    readonly never: ReadonlySet<string>;
    /** Verbs that none holds. */
    readonly verbs: ReadonlySet<string>;
  };
}
