// What a phrase of a reply may mean, before its times and numbers are looked up among the slots.
import type { Rsvp } from '../reading.ts';

/**
 * How the writer stands to what is named. `reluctant` is a maybe that counts as rejecting, `last` a last resort, `prefer` a
 * preference or superlative, `offer` a time put forward as a question.
 */
export type Stance = 'yes' | 'maybe' | 'reluctant' | 'no' | 'prefer' | 'last' | 'offer';

export interface Answering {
  readonly say: 'answer';
  readonly stance: Stance;
  /** What is meant when the phrase names nothing: all slots, what was named last (without that all, or mere assent), all others. */
  readonly about?: 'all' | 'topic' | 'topic-or-all' | 'rest';
  /** Of the rest what comes behind the days named: "after that". */
  readonly behind?: true;
  /** Said of the time that was named last, as long as it lasts: "until then". */
  readonly spell?: true;
  /** Said with the verb in front, as German may: asked so, it puts the time forward ("ginge Freitag?"). */
  readonly asked?: 'offer';
  /** "only 2": the others are refused. */
  readonly only?: true;
  readonly instead?: true;
  /** A circumstance that speaks for itself: "Friday I'm in Durban". Beside words that may say otherwise it is in doubt. */
  readonly implied?: true;
  /** "See you Thursday": a pick only where nothing else is one. */
  readonly echo?: true;
}

/**
 * The same as the clause before: "and Wednesday", "3 too". `bare` is a name that may be anything; `hedged` takes a modifier that says something: "2 is only if need be";
 * `same` says so in words: "so is Thursday"; `corrects` puts it in the place of what was named before: "3, I meant".
 */
export interface Carrying {
  readonly say: 'carry';
  readonly bare?: true;
  readonly hedged?: true;
  readonly same?: true;
  readonly corrects?: true;
}

export type ActionSense =
  | { readonly do: 'confirm' | 'cancel' | 'leave' | 'undo' | 'status' | 'log' | 'help' | 'stop' }
  /** `lone`: no more than "start" or "resume", which must be all that its sentence says. */
  | { readonly do: 'start'; readonly lone?: true }
  | { readonly do: 'withdraw' | 'move' | 'add' | 'remove' | 'delegate' | 'zone' }
  | { readonly do: 'notify'; readonly all?: true }
  | { readonly do: 'remind'; readonly pending?: true }
  | {
      readonly do: 'set';
      readonly key: 'duration' | 'title' | 'description' | 'location' | 'seats' | 'deadline' | 'optional' | 'required';
    }
  | { readonly do: 'set'; readonly key: 'keepPosted'; readonly to: boolean };

export type Sense =
  | Answering
  | Carrying
  /**
   * Rule 7: against what ends later (`after`) or begins earlier (`before`) than the time named. With `hours` a mere day is a yes:
   * "I'm in on Tuesday".
   */
  /** `away`: until then, also on the days before it: "back on Wednesday at noon". */
  | {
      readonly say: 'edge';
      readonly side: 'after' | 'before';
      readonly hours?: true;
      readonly away?: true;
      readonly clock?: true;
    }
  /** "if before 3": what is kept of the clause beside it. */
  | { readonly say: 'narrow' }
  /** "if the train is on time": makes the clause beside it a maybe; what is `wished`, "if I had my way", leaves it in doubt. */
  | { readonly say: 'condition'; readonly wished?: true }
  /** "if that is not possible": what follows comes second. */
  | { readonly say: 'fallback' }
  /** "no wait", "I meant": the clause before no longer counts. */
  | { readonly say: 'correction'; readonly soft?: true; readonly undo?: true }
  /** What was said just before, corrected: "actually no, an hour". */
  | { readonly say: 'again' }
  /** "forget 3": what was said of it no longer counts. */
  | { readonly say: 'drop' }
  /** "Replace bob@example.com with carol@example.com" */
  | { readonly say: 'exchange' }
  /** "11 instead of 10" */
  | { readonly say: 'swap' }
  /** "if we shift it to 3": what was said just before holds for another time than shown. */
  | { readonly say: 'shift' }
  /** "first choice 4", "then 1", "last choice 2" */
  | { readonly say: 'rank'; readonly place: 1 | 2 | 3 }
  /** "let's go with 2": an organizer's decision, anybody else's choice. */
  | { readonly say: 'settle' }
  | { readonly say: 'assent'; readonly all?: true }
  | { readonly say: 'dissent' }
  | { readonly say: 'action'; readonly action: ActionSense }
  /** `weak`: mere assent, which counts only where its sentence says nothing else. */
  | { readonly say: 'rsvp'; readonly rsvp: Rsvp; readonly weak?: true }
  /** "I'm in Tokyo this week" */
  | { readonly say: 'whereabouts' }
  /** Known to mean nothing: greetings, history, other people's times; `later` puts the answer off. */
  /** `topic`: what is said next may be about what it names; `claims`: a yes to it is said to have been given. */
  | {
      readonly say: 'nothing';
      readonly note?: 'courtesy' | 'later' | 'aside';
      readonly topic?: true;
      readonly claims?: true;
    }
  /** What somebody else can or wants (a plain `answer` of theirs) or what binds them; in the mail of an assistant it may be the chief's answer. */
  | { readonly say: 'others'; readonly answer?: true }
  /** Known to be doubtful: always asked about. */
  /** `repeats`: "nothing before that", which behind "I'm back on Monday" only says it again. */
  | { readonly say: 'unclear'; readonly repeats?: true };

const ofOrganizer = /^(?:confirm|cancel|withdraw|move|set|add|remove|remind)$/;
const ofParty = /^(?:delegate|leave)$/;

/** Whether a role may say it at all; of others' mouths it is not read. */
export const mayDo = (action: ActionSense, role: 'party' | 'organizer'): boolean =>
  !(role === 'organizer' ? ofParty : ofOrganizer).test(action.do);
