// What one natural language brings for reading new mails: patterns over the text of a clause (`clauses.ts`), in tables.

/** What is said of a time. */
export type Role =
  /** Put forward, asked about or listed: a time to meet. */
  | 'offer'
  /** Until when to answer. */
  | 'deadline'
  /** When the meeting ends. */
  | 'end'
  /** Set against: "I can't on Tuesday". */
  | 'against'
  /** Of no concern: history, other things' dates. */
  | 'aside';

export interface Rule<Means> {
  readonly means: Means;
  readonly sample: string;
  readonly pattern: RegExp;
}

/** What somebody asks for who wants a meeting; `arrange` is a meeting to be set up, `want` somebody's
 * mere wish to meet, `offer` times to choose from. */
export type Wish = 'find' | 'book' | 'arrange' | 'want' | 'offer';

/** What somebody asks for who wants none. */
export type Errand = 'block' | 'unblock' | 'free' | 'agenda' | 'search' | 'help' | 'stop' | 'start' | 'zone';

/**
 * `total` sums up all that is said of the meeting's length, `said` names it, `wish` asks for one, `bare` stands alone, `usual` is
 * that of other meetings; `other` is another thing's.
 */
export type LengthRole = 'total' | 'said' | 'wish' | 'bare' | 'usual' | 'other';

/** What is counted: seats to give away, how many are asked at a time, how many seats each of them takes. */
export type CountKey = 'seats' | 'seatsIfDealt' | 'atATime' | 'oneAtATime' | 'twoAtATime' | 'places' | 'withGuest';

/** How a meeting is to be arranged. */
export type OptionKey =
  | 'optional'
  | 'atLeast'
  | 'pick'
  | 'draft'
  | 'hold'
  | 'without'
  | 'visibility-organizer'
  | 'visibility-counts'
  | 'visibility-all'
  | 'claim'
  | 'cutOff';

export interface RequestWords {
  /** What may stand between the times of one list. */
  readonly separators: ReadonlySet<string>;
  /** "to": between the begin and the end of hours. */
  readonly until: ReadonlySet<string>;
  /** "would N or N suit": numbers that are hours because of what is asked about them. */
  readonly askedHours: RegExp;
  /** Between a day and hours that are mere numbers: "at", "at either". */
  readonly beforeHours: RegExp;
  /** What stands behind the number of a house: " Church Row". */
  readonly streets: RegExp;
  /** "same time": at the hour of the day before. */
  readonly sameTime: RegExp;
  /** Before two days: from one to the other. */
  readonly between: ReadonlySet<string>;
  /** Words behind which a length of time is the meeting's, though "in" stands before it: "done in 40 minutes". */
  readonly lasting: ReadonlySet<string>;
  /** "all times CET" */
  readonly commonZone: RegExp;
  /** Words before a number that counts people: "for 6". */
  readonly counting: ReadonlySet<string>;
  /** How an hour begins that stands before its days, its number as a group: "from 13:00 to 14:00 tomorrow and Monday". */
  readonly leadingHour: RegExp;
  /** How many come, behind what they come for: "evening for 4". */
  readonly guestCounts: readonly RegExp[];
  /** Between the names of a line: "and". */
  readonly betweenNames: RegExp;
  /** Sticky: where a clause begins; the group `lead` is the word that ties it to what stands before. */
  readonly border: RegExp;
  /** How a time begins until when something is to be done: "by Friday". */
  readonly bound: RegExp;
  readonly wishes: readonly Rule<Wish>[];
  readonly errands: readonly Rule<Errand>[];
  readonly timing: readonly Rule<Role>[];
  /** A clause of these words alone is no more than its times, lengths and people. */
  readonly bare: RegExp;
  /** Goes on with what was said of the time before it, marked `@`: ", and again on Tuesday for the results". */
  readonly goesOn: RegExp;
  /** A clause that only bounds the day before it: ", but not before 10". */
  readonly narrowing: RegExp;
  /** "if that is no good": what follows stands in for the times before. */
  readonly failing: RegExp;
  /** Others' or earlier proposals that a "but" overrules: "Ann proposed @R"; `overruling` is how the clause behind them begins. */
  readonly proposed: RegExp;
  readonly overruling: RegExp;
  /** ", so no rehearsal then": rules out the time before it. */
  readonly rulingOut: RegExp;
  /** "starting at 10", as written: the hour itself, whatever comes after it. */
  readonly startsAt: RegExp;
  /** What takes an earlier time off the list: "Tuesday falls out"; not where more is said of it: "not Tuesday before 3". */
  readonly fallsOut: RegExp;
  readonly narrows: RegExp;
  /** What collides with a time, and how somebody notices it: "ach no, | Wednesday's the supper". */
  readonly collides: RegExp;
  readonly afterthought: RegExp;
  /** "change @R", its new hour behind its day */
  readonly moves: RegExp;
  /** "change the Sunday one to @H" */
  readonly movesTo: RegExp;
  /** "instead of @R", "so not @R" */
  readonly insteadOf: RegExp;
  /** "let it be": what follows stands in for all that was offered. */
  readonly replaces: RegExp;
  /** "strike c", "2 is out"; "option 2 should read H": with the group `label`. */
  readonly struck: RegExp;
  readonly reads: RegExp;
  /** "it is on @R", "it is a room for seven": what is given away has its time there or behind it. */
  readonly stated: RegExp;
  readonly stating: RegExp;
  /** "answer by then": until the time named before. */
  readonly byThen: RegExp;
  /** A question that puts times to somebody: "would Ann rather have". */
  readonly puts: RegExp;
  /** A bound with which a sentence begins or goes on, ", and by 11", and a clause with a subject of its own that it belongs to. */
  readonly leadsOn: RegExp;
  readonly takesUp: RegExp;
  /** Words that tie a clause to what stands before as its circumstances: "because". */
  readonly circumstantial: RegExp;
  /** Words of answering: what is bounded beside them is a deadline. */
  readonly answering: RegExp;
  /** What announces times: "options:". */
  readonly announcing: RegExp;
  /** Goes on with a list in a sentence of its own: "also". */
  readonly adds: RegExp;
  /** Draws the consequence from what was set against: "so". */
  readonly concluding: RegExp;
  /** Sets a bare time off from the one before: "but". */
  readonly offset: RegExp;
  /** Between times to choose from, as written. */
  readonly or: RegExp;
  /** "10am each day", as written: with the group `hour`. */
  readonly eachDay: RegExp;
  /** "each time": an hour of all days named before. */
  readonly eachTime: RegExp;
  /** "could you": what is asked so is to be done. */
  readonly polite: RegExp;
  /** Before the first of two times, behind a correction: "not Thursday, Friday". */
  readonly denied: RegExp;
  /** Around an address, marked `@E`, whose owner is not asked to come: "send the invoice to". */
  readonly bystanders: readonly RegExp[];
  /** Takes back what was said just before: "no wait". */
  readonly correction: RegExp;
  readonly lengths: readonly Rule<LengthRole>[];
  /** Behind "20 minutes", a number that counts minutes, too: "this one needs 50". */
  readonly minutes: RegExp;
  /** Tells more of what was just named: ", which is". */
  readonly relative: RegExp;
  readonly counts: readonly Rule<CountKey>[];
  /** Clauses that say in which order people are asked, a list of such people, and who is asked behind all others. */
  readonly ranked: RegExp;
  readonly listed: RegExp;
  /** "Ned before Abi" */
  readonly before: RegExp;
  readonly lastly: RegExp;
  readonly options: readonly Rule<OptionKey>[];
  /** What a meeting is about: patterns with the group `what`, and where that ends or goes on. */
  readonly about: {
    readonly told: readonly RegExp[];
    readonly nothing: RegExp;
    readonly end: RegExp;
    readonly item: RegExp;
  };
  /** With the group `title`. */
  readonly titled: readonly RegExp[];
  readonly noTitle: RegExp;
  readonly titleEnd: RegExp;
  /** With the group `category`. */
  readonly category: RegExp;
  /** Ends the query of a search. */
  readonly queryEnd: RegExp;
  readonly places: {
    readonly located: RegExp;
    /** "the venue is": what follows is the place. */
    readonly named: RegExp;
    /** "we are in": what follows is the place if it has a number. */
    readonly staying: RegExp;
    /** "he is": what follows is where somebody is. */
    readonly whereabouts: RegExp;
    /** "on": goes on before a street or a floor, which `behind` or a capital tells. */
    readonly along: ReadonlySet<string>;
    readonly behind: RegExp;
    /** "or": behind a place it leaves it open. */
    readonly or: ReadonlySet<string>;
    /** Words that a place may hold, though they end one elsewhere: "the Costa by Platform 1". */
    readonly inside: ReadonlySet<string>;
    /** A room without a word before it: ", your office". */
    readonly plain: RegExp;
    /** A place that no word leads to, as written: by its number, its noun or its name; words that stand in none. */
    readonly bare: {
      readonly onStreet: RegExp;
      readonly numbered: RegExp;
      readonly nouns: RegExp;
      readonly named: RegExp;
      readonly never: RegExp;
      /** Behind the place: "as usual". */
      readonly tail: RegExp;
    };
    readonly rooms: RegExp;
    /** What stands before the noun of a room: "back" office. */
    readonly roomKinds: RegExp;
    readonly never: RegExp;
    /** With the group `online`: "45 minutes, on Zoom". */
    readonly online: RegExp;
    /** "look": behind it, "at" leads to no place. */
    readonly notBefore: RegExp;
  };
}
