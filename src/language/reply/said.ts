// What a reply says, before its times and numbers are looked up: statements, orders, seats and doubts, in the order of the text.
import type { Token } from '../atoms.ts';
import type { Rsvp } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { Ref } from './refs.ts';
import type { ActionSense, Stance } from './sense.ts';

export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly question: boolean;
  readonly paragraph: number;
  readonly line: number;
}

export interface Statement {
  readonly stance: Stance;
  readonly ref: Ref;
  readonly family: string;
  /** Where in the clean text. */
  readonly begin: number;
  readonly end: number;
  /** "also", "as well" */
  readonly also: boolean;
  readonly only: boolean;
  readonly instead: boolean;
  /** Its place in a ranking. */
  readonly rank?: 1 | 2 | 3;
  /** The day that was spoken of before "the morning", in its sentence (`near`) or another: is it that morning, or any? */
  readonly perhapsOf?: { readonly day: Ref; readonly near: boolean };
  /** "if before 3" */
  readonly narrow?: Ref;
  /** A day whose hour comes behind it: "Monday works, 3 pm". Of itself it is no offer. */
  readonly outlined?: true;
  /** A second thought about the statement before: the last word counts. */
  readonly corrects: boolean;
  /** Set against what stands before by "but". */
  readonly turns: boolean;
  /** What it says of others is in doubt. */
  readonly vague: boolean;
  /** No more than a name. */
  readonly bare: boolean;
  /** It names nothing itself: "that works". */
  readonly pronoun: boolean;
  /** Said without naming anything, of all that is on the table. */
  readonly unnamed: boolean;
  /** "See you Thursday": counts where nothing else was picked. */
  readonly echo: boolean;
  /** A circumstance that speaks for itself. */
  readonly implied: boolean;
  /** A mere number behind an hour: "Tue: 9 ok, 1 no". */
  readonly besideHour: boolean;
  /** Read by single words alone: counts only for slots that it surely names. */
  readonly loose: boolean;
}

/** Something said to the bot, with the tokens that it keeps, by name. */
export interface SaidAction {
  readonly action: ActionSense;
  readonly held: (name: string) => readonly Token[];
  readonly clause: readonly Token[];
  /** Words that nobody read, behind it and a comma: "Roof, third attempt". */
  readonly behind?: readonly Token[];
  /** What "that one" points to. */
  readonly topic?: Ref;
  readonly begin: number;
  readonly end: number;
  readonly family: string;
}

/** Why a fragment is doubtful: no phrase reads it, or the rule that keeps a phrase from being believed. */
export type DoubtRule =
  | 'unread'
  | 'others'
  | 'answer-of-others'
  | 'passed-over'
  | 'bare-name'
  | 'followed'
  | 'cut-off'
  | 'circumstance'
  | 'contrary'
  | 'way-out'
  | 'pronoun'
  | 'contrast'
  | 'condition'
  | 'wished'
  | 'shared-hours'
  | 'habit'
  | 'taken-back'
  | 'retracted';

export interface Doubt {
  readonly begin: number;
  readonly end: number;
  /** What it may be about. */
  readonly ref?: Ref;
  readonly rule: DoubtRule;
  /** Whether words stand in it that may speak of what somebody can or wants; else it counts only where silence would be a yes. */
  readonly cued: boolean;
  /** Whether words stand in it that may be a yes. */
  readonly hopeful?: boolean;
  /** Whether a time in it may be put forward: where it is no slot's and is not, it is about something else. */
  readonly forward?: boolean;
  /** Whether what was taken back was a refusal. */
  readonly refuses?: boolean;
  /** Most likely said of other things: mere numbers, or a time in a long sentence without a word that may be a yes. */
  readonly chatter?: 'numbers' | 'talk';
}

export interface SaidRsvp {
  readonly rsvp: Rsvp;
  readonly begin: number;
  readonly end: number;
  readonly family: string;
  readonly question: boolean;
  /** No more than assent. */
  readonly weak: boolean;
  /** The day that it speaks of. */
  readonly ref?: Ref;
}

/** "Ok", "no, sorry": of nothing in particular. */
export interface Assent {
  readonly yes: boolean;
  readonly begin: number;
  readonly end: number;
  readonly hedge: boolean;
}

export interface Said {
  readonly statements: readonly Statement[];
  readonly actions: readonly SaidAction[];
  readonly doubts: readonly Doubt[];
  readonly rsvps: readonly SaidRsvp[];
  readonly assents: readonly Assent[];
  readonly courtesy: boolean;
  /** Where the writer says to be, so that "my time" is known. */
  readonly whereabouts?: readonly Token[];
  /** Whether words stand in it that are neither courtesy nor read. */
  readonly message: boolean;
}

/** Whether "let's go with 2" is an order, as of an organizer, or a choice; to a ranked choice a bare number is an order too. */
export type Decides = 'no' | 'in-words' | 'by-number';
