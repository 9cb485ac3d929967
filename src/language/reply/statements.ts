// What a reply says, clause by clause, in its order: each statement holds how the writer stands to what it names. What a clause
// leaves unsaid it takes from its neighbours: the stance of a list, the topic of "that works", the condition behind it.
import type { Modifier, Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Rsvp } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { looseStance } from './loose.ts';
import { namingsOf, type Ref, refOf } from './refs.ts';
import type { ActionSense, Answering, Stance } from './sense.ts';

export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly question: boolean;
  readonly paragraph: number;
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
  /** "if before 3" */
  readonly narrow?: Ref;
  /** A second thought about the statement before: the last word counts. */
  readonly corrects: boolean;
  /** Set against what stands before by "but". */
  readonly turns: boolean;
  /** What it says of others is in doubt. */
  readonly vague: boolean;
  /** No more than a name. */
  readonly bare: boolean;
  /** Said without naming anything, of all that is on the table. */
  readonly unnamed: boolean;
  /** "See you Thursday": counts where nothing else was picked. */
  readonly echo: boolean;
  /** Read by single words alone: counts only for slots that it surely names. */
  readonly loose: boolean;
}

/** Something said to the bot, with the tokens that it keeps, by name. */
export interface SaidAction {
  readonly action: ActionSense;
  readonly held: (name: string) => readonly Token[];
  readonly clause: readonly Token[];
  /** What "that one" points to. */
  readonly topic?: Ref;
  readonly begin: number;
  readonly end: number;
  readonly family: string;
}

export interface Doubt {
  readonly begin: number;
  readonly end: number;
  /** What it may be about. */
  readonly ref?: Ref;
  /** Whether words stand in it that may speak of what somebody can or wants; else it counts only where silence would be a yes. */
  readonly cued: boolean;
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

export interface Said {
  readonly statements: readonly Statement[];
  readonly actions: readonly SaidAction[];
  readonly doubts: readonly Doubt[];
  readonly rsvps: readonly SaidRsvp[];
  /** Mere assent and dissent: "ok", "no, sorry". */
  readonly assents: readonly {
    readonly yes: boolean;
    readonly begin: number;
    readonly end: number;
    readonly hedge: boolean;
  }[];
  readonly courtesy: boolean;
  /** Where the writer says to be, so that "my time" is known. */
  readonly whereabouts?: readonly Token[];
  /** Whether words stand in it that are neither courtesy nor read. */
  readonly message: boolean;
}

type Draft = { -readonly [K in keyof Statement]: Statement[K] } & { base: Stance };

/** Whether "let's go with 2" is an order, as of an organizer, or a choice; to a ranked choice a bare number is an order too. */
export type Decides = 'no' | 'in-words' | 'by-number';

export function saidIn(sentences: readonly ReadSentence[], language: Language, decides: Decides): Said {
  const reader = new Reader(language, decides);
  for (const sentence of sentences) reader.read(sentence);
  return reader.said();
}

class Reader {
  readonly #language: Language;
  readonly #decides: Decides;
  readonly #statements: Draft[] = [];
  readonly #actions: SaidAction[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #othersSaid: Doubt[] = [];
  readonly #rsvps: SaidRsvp[] = [];
  readonly #assents: { yes: boolean; begin: number; end: number; hedge: boolean }[] = [];
  #courtesy = false;
  #later = false;
  /** "All good": where it was said. */
  #allGood: { begin: number; end: number } | undefined;
  #whereabouts: readonly Token[] | undefined;
  #message = false;
  #topic: { ref: Ref; paragraph: number } | undefined;
  /** What a clause before left for the next statement. */
  #pending: { corrects?: true; rank?: 2; hedge?: true; narrow?: Ref } = {};
  #sentence!: ReadSentence;
  /** Of this sentence. */
  #first = 0;
  /** Whether the clause before this one made a statement. */
  #adjacent = false;

  constructor(language: Language, decides: Decides) {
    this.#language = language;
    this.#decides = decides;
  }

  said(): Said {
    const all = this.#allGood;
    const picks = this.#statements.some(({ stance }) => stance === 'yes' || stance === 'offer');
    if (all !== undefined && this.#statements.length > 0 && !picks) {
      const [first] = this.#statements;
      this.#statements.unshift({
        ...first!,
        base: 'yes',
        stance: 'yes',
        ref: { kind: 'everything' },
        begin: all.begin,
        end: all.end,
        also: false,
        only: false,
        instead: false,
        corrects: false,
        turns: false,
        bare: false,
        unnamed: false,
        echo: false,
        loose: false,
      });
    }
    return {
      statements: this.#statements,
      actions: this.#actions,
      doubts: this.#statements.length > 0 ? this.#doubts : [...this.#doubts, ...this.#othersSaid],
      // "Ok, let me check" is no yes.
      rsvps: this.#later ? this.#rsvps.filter(({ weak }) => !weak) : this.#rsvps,
      assents: this.#later ? [] : this.#assents,
      courtesy: this.#courtesy,
      message: this.#message,
      ...(this.#whereabouts && { whereabouts: this.#whereabouts }),
    };
  }

  read(sentence: ReadSentence): void {
    this.#sentence = sentence;
    this.#first = this.#statements.length;
    const { clauses } = sentence;
    this.#leadingModifiers();
    const lastNamed = clauses.findLastIndex(({ sense }) => sense?.say !== 'nothing' || sense.note !== 'courtesy');
    for (const [index, clause] of clauses.entries())
      this.#clause(clause, sentence.question && index === lastNamed, clauses.length === 1);
    this.#pending = {};
  }

  // "Maybe, I have to see": what stands before a sign and a clause that answers nothing is an answer of its own.
  #leadingModifiers(): void {
    const { tokens, clauses } = this.#sentence;
    const [first] = clauses;
    if (first === undefined) return this.#onlyModifiers(tokens);
    if (first.sense !== undefined && !/^(nothing|condition|assent)$/.test(first.sense.say)) return;
    const sign = tokens.findIndex(({ word, atom }) => atom === undefined && /^[,;:-]$/.test(word));
    if (sign > 0 && sign < first.begin) this.#onlyModifiers(tokens.slice(0, sign));
  }

  #clause(clause: Clause, question: boolean, alone: boolean): void {
    const { sense } = clause;
    if (sense === undefined) return this.#unknown(clause);
    switch (sense.say) {
      case 'answer': {
        const whole =
          this.#refIn(clause, 'R') ?? this.#about(sense.about ?? (this.#refIn(clause, 'out') && 'topic-or-all'));
        const out = this.#refIn(clause, 'out');
        const ref: Ref | undefined = whole && out ? { kind: 'except', ref: whole, except: [out] } : whole;
        // "See you Wednesday at the board dinner"
        if (sense.echo && (!alone || this.#sentence.tokens.length > 7)) return;
        if (ref === undefined && (sense.stance === 'maybe' || sense.stance === 'reluctant')) {
          this.#pending = { ...this.#pending, hedge: true };
          this.#assents.push({ yes: true, hedge: true, ...this.#place(clause) });
          return;
        }
        if (ref === undefined && sense.about === undefined) return this.#doubt(clause);
        if (ref === undefined) return this.#assent(clause, sense.stance !== 'no', question);
        return this.#state(clause, ref, sense.stance, question, {
          only: sense.only ?? false,
          instead: sense.instead ?? false,
          echo: sense.echo ?? false,
        });
      }
      case 'carry': {
        const ref = this.#refIn(clause, 'R');
        if (ref === undefined) return;
        const others = this.#sentence.clauses.every((one) => one === clause || one.sense?.say === 'nothing');
        if (
          others &&
          this.#decides === 'by-number' &&
          namingsOf(ref).every(({ kind }) => kind === 'labels' || kind === 'positions')
        )
          return this.#act(clause, { do: 'confirm' });
        const { stance, known } = this.#carried(clause);
        if (!known && this.#goesWithNext(clause)) return this.#doubt(clause, ref);
        if (stance === 'doubt') return this.#doubt(clause, ref);
        if ((clause.join === 'but' || this.#isRightBehind(clause)) && this.#refines(ref)) return;
        // "Thursday 11:30 - is that UK time?"   "when I'm in Cornwall! (9th-13th)"
        if (
          !known &&
          ((this.#sentence.question && !question) ||
            (this.#inBrackets(clause) && namingsOf(ref).every(({ kind }) => kind === 'time')))
        )
          return this.#doubt(clause, ref);
        return this.#state(clause, ref, stance, question, { bare: !known });
      }
      case 'rank': {
        const ref = this.#refIn(clause, 'R');
        if (ref === undefined) return;
        this.#state(clause, ref, sense.place === 3 ? 'last' : 'yes', question, { rank: sense.place });
        return;
      }
      case 'edge':
        for (const token of this.#held(clause, 'T'))
          if (token.atom?.kind === 'time' && sense.hours && token.atom.mention.hours === undefined)
            this.#state(clause, { kind: 'naming', naming: token.atom }, 'yes', question, {});
          else if (token.atom?.kind === 'time')
            this.#state(clause, { kind: 'edge', side: sense.side, mention: token.atom.mention }, 'no', false, {});
        return;
      case 'swap': {
        const [want, gone] = [this.#refIn(clause, 'want'), this.#refIn(clause, 'gone')];
        if (gone !== undefined && this.#decides !== 'no' && namingsOf(gone).every(({ kind }) => kind === 'labels'))
          this.#actions.push({
            action: { do: 'withdraw' },
            held: (name) => (name === 'R' ? this.#held(clause, 'gone') : []),
            clause: [],
            ...this.#place(clause),
          });
        else if (gone !== undefined) this.#state(clause, gone, 'no', false, {});
        if (want !== undefined) this.#state(clause, want, 'offer', question, {});
        return;
      }
      case 'shift': {
        const last = this.#statements.length > this.#first ? this.#statements.pop() : undefined;
        const { tokens } = this.#sentence;
        this.#doubts.push({
          begin: last?.begin ?? tokens[clause.begin]!.begin,
          end: tokens[clause.end - 1]!.end,
          ref: last?.ref ?? { kind: 'everything' },
          cued: true,
        });
        return;
      }
      case 'again': {
        const last = this.#actions.at(-1);
        if (this.#pending.corrects && last?.action.do === 'set' && last.action.key === 'duration')
          this.#act(clause, last.action);
        else this.#unknown(clause);
        return;
      }
      case 'drop': {
        const ref = this.#refIn(clause, 'R');
        if (ref !== undefined)
          this.#state({ ...clause, modifiers: [] }, ref, 'no', false, { corrects: true, next: 'yes' });
        return;
      }
      case 'settle': {
        const ref = this.#refIn(clause, 'R');
        if (ref === undefined) return;
        if (this.#decides === 'no') return this.#state(clause, ref, 'yes', question, {});
        if (question && !this.#isRequest({ do: 'confirm' })) return this.#doubt(clause);
        return this.#act(clause, { do: 'confirm' });
      }
      case 'narrow': {
        const ref = this.#refIn(clause, 'R');
        if (ref !== undefined) this.#narrow(ref);
        return;
      }
      case 'condition':
        return this.#condition(clause, alone);
      case 'fallback':
        this.#fallBack();
        return;
      case 'correction':
        if (sense.soft && clause === this.#sentence.clauses.at(-1)) {
          // "Sorry!" at the end is an apology.
          const refuses = this.#sentence.tokens
            .slice(clause.begin, clause.end)
            .some(({ word }) => word === 'no' || word === 'nope');
          return refuses ? this.#assent(clause, false, question) : undefined;
        }
        if (sense.undo && this.#statements.length === 0 && this.#actions.length === 0)
          return this.#act(clause, { do: 'undo' });
        this.#pending = { ...this.#pending, corrects: true };
        return;
      case 'assent':
      case 'dissent':
        if (sense.say === 'assent' && sense.all) this.#allGood = this.#place(clause);
        return this.#assent(clause, sense.say === 'assent', question);
      case 'action':
        return question && !this.#isRequest(sense.action) ? this.#doubt(clause) : this.#act(clause, sense.action);
      case 'rsvp': {
        if (sense.weak && this.#sentence.clauses.some((one) => one.sense === undefined)) return;
        const hedge = clause.modifiers.find((one) => one.hedge !== undefined)?.hedge;
        const rsvp =
          sense.rsvp !== 'yes' || hedge === undefined ? sense.rsvp : hedge === 'probably' ? 'probably' : 'maybe';
        const ref = this.#refIn(clause, 'R') ?? this.#refIn(clause, 'T');
        this.#rsvps.push({
          rsvp: this.#pending.hedge && rsvp === 'yes' ? 'maybe' : rsvp,
          ...this.#place(clause),
          question,
          weak: sense.weak ?? false,
          ...(ref && { ref }),
        });
        return;
      }
      case 'whereabouts': {
        this.#whereabouts = this.#held(clause, 'Z');
        return;
      }
      case 'nothing':
        if (sense.note === 'courtesy') this.#courtesy = true;
        else this.#message = true;
        if (sense.note === 'later') this.#later = true;
        return;
      case 'others':
        return this.#others(clause);
      case 'unclear':
        return this.#doubt(clause);
      case 'request':
      case 'detail':
        // Said in new mails only.
        return;
      default:
        sense satisfies never;
    }
  }

  #held(clause: Clause, name: string): readonly Token[] {
    return clause.held
      .filter((one) => one.name === name)
      .flatMap(({ begin, end }) => this.#sentence.tokens.slice(begin, end));
  }

  #refIn(clause: Clause, name: string): Ref | undefined {
    const refs = clause.held
      .filter((one) => one.name === name)
      .flatMap(({ begin, end }) => refOf(this.#sentence.tokens.slice(begin, end), this.#language.except) ?? []);
    return refs.length > 1 ? { kind: 'list', refs } : refs[0];
  }

  #place({ begin, end, family }: Clause): { begin: number; end: number; family: string } {
    const { tokens } = this.#sentence;
    return { begin: tokens[begin]!.begin, end: tokens[end - 1]!.end, family: family ?? '' };
  }

  /** What "that works" is about: what was named last, in this paragraph. */
  #about(about: Answering['about']): Ref | undefined {
    if (about === 'rest') return { kind: 'naming', naming: { kind: 'rest' } };
    const topic = this.#topic?.paragraph === this.#sentence.paragraph ? this.#topic.ref : undefined;
    // "Something came up on Tuesday, can't make it"
    const refused = about === 'all' && this.#statements.slice(this.#first).some(({ stance }) => stance === 'no');
    if ((refused || (about !== 'all' && about !== undefined)) && topic !== undefined) return topic;
    return about === 'all' || about === 'topic-or-all' ? { kind: 'everything' } : undefined;
  }

  // "Tuesday works, and Wednesday": the stance goes on; "not Tuesday but Wednesday" turns it.
  #carried(clause: Clause): { stance: Stance | 'doubt'; known: boolean } {
    const own = clause.modifiers.some(({ hedge, sure }) => hedge !== undefined || sure);
    const goesOn = !own && (this.#statements.length > this.#first || clause.join !== undefined);
    const last = goesOn ? this.#statements.at(-1) : undefined;
    // "4: no, 5: only if we keep it short"
    const next = this.#sentence.clauses[this.#sentence.clauses.indexOf(clause) + 1]?.sense?.say;
    if (last === undefined || this.#pending.rank !== undefined || next === 'condition' || next === 'narrow')
      return { stance: 'yes', known: false };
    const polite = clause.modifiers.some(({ please }) => please);
    // "Tuesday is taken, so Wednesday"; "not 2, 3 please".
    if (last.base === 'no' && (clause.join === 'other' || clause.join === 'then' || polite))
      return { stance: 'yes', known: false };
    if (clause.join === 'but') return { stance: last.base === 'no' ? 'yes' : last.base, known: true };
    // After a refusal only "and" and "or" go on with it; "4: no, 5" may begin anything.
    if (last.base === 'no' && clause.join === undefined) return { stance: 'doubt', known: true };
    return { stance: last.base, known: true };
  }

  #state(
    clause: Clause,
    ref: Ref,
    base: Stance,
    question: boolean,
    more: {
      only?: boolean;
      instead?: boolean;
      rank?: 1 | 2 | 3;
      corrects?: boolean;
      bare?: boolean;
      next?: Stance;
      echo?: boolean;
      loose?: boolean;
    },
  ): void {
    const { modifiers } = clause;
    const stance = this.#hedged(base, modifiers);
    if (stance === 'doubt') return this.#doubt(clause);
    const asked = question ? askedStance(stance, ref, more.bare ?? false) : stance;
    if (asked === 'doubt') return this.#doubt(clause, ref);
    const { narrow, hedge, rank: pendingRank, corrects } = this.#pending;
    const rank = more.rank ?? pendingRank;
    // "If it's dry I can't do Tuesday"; "otherwise Wednesday" after what could not be read.
    if (hedge && base === 'no') {
      // "If it's dry I'm on site Tuesday and can't do it"
      if (this.#statements.length > this.#first) this.#statements.pop();
      return this.#doubt(clause, ref);
    }
    if (rank === 2 && !this.#statements.some((one) => one.stance !== 'no') && this.#doubts.length > 0)
      return this.#doubt(clause, ref);
    // "I could be there by 2" bounds the coming, not the going.
    if (
      base === 'yes' &&
      namingsOf(ref).some(
        (one) => one.kind === 'time' && one.mention.hours?.kind === 'before' && /^by\b/i.test(one.mention.text),
      )
    )
      return this.#doubt(clause, ref);
    this.#dropTopic(clause, ref);
    if (corrects) this.#takeBack(base, ref);
    this.#statements.push({
      base: more.next ?? base,
      stance: hedge && asked === 'yes' ? 'maybe' : asked,
      ref,
      ...this.#place(clause),
      also: modifiers.some((one) => one.also) || this.#eitherBehind(clause),
      only: (more.only ?? false) || modifiers.some((one) => one.only),
      instead: (more.instead ?? false) || modifiers.some((one) => one.instead),
      ...(rank && { rank }),
      ...(narrow && { narrow }),
      corrects: (more.corrects ?? false) || (corrects ?? false),
      turns: clause.join === 'but',
      vague: false,
      bare: (more.bare ?? false) && modifiers.length === 0,
      unnamed: ref.kind === 'everything',
      echo: more.echo ?? false,
      loose: more.loose ?? false,
    });
    this.#pending = hedge && more.corrects === undefined ? { hedge } : {};
    const topic: Ref = ref.kind === 'edge' ? { kind: 'naming', naming: { kind: 'time', mention: ref.mention } } : ref;
    this.#topic = { ref: topic, paragraph: this.#sentence.paragraph };
    this.#adjacent = true;
  }

  #inBrackets({ begin, end }: Clause): boolean {
    const { tokens } = this.#sentence;
    return tokens[begin - 1]?.word === 'lparen' && tokens[end]?.word === 'rparen';
  }

  // "Tuesday and Wednesday I'm in Denver": what is said of the second may be said of the first.
  #goesWithNext(clause: Clause): boolean {
    const { clauses, tokens } = this.#sentence;
    const next = clauses[clauses.indexOf(clause) + 1];
    if (next === undefined || (next.join !== 'and' && next.join !== undefined) || next.sense?.say === 'carry')
      return false;
    const between = tokens.slice(clause.end, next.begin + 1);
    return (
      !between.some(({ word, atom }) => atom === undefined && /^[,;:.-]$/.test(word)) &&
      namesAny(tokens.slice(next.begin, next.begin + 1))
    );
  }

  // "Tuesday, but after 3" keeps part of it, "Tuesday but at 11" is another time of that day.
  #refines(ref: Ref): boolean {
    const last = this.#statements.length > this.#first ? this.#statements.at(-1) : undefined;
    const [naming] = namingsOf(ref);
    if (last === undefined || last.base === 'no' || naming?.kind !== 'time' || naming.mention.days !== undefined)
      return false;
    const { hours } = naming.mention;
    if (hours === undefined || ref.kind !== 'naming') return false;
    if (hours.kind === 'after' || hours.kind === 'before' || hours.kind === 'part') last.narrow = ref;
    else last.ref = ref;
    return true;
  }

  // "Tuesday I can do from 10:15"
  #isRightBehind({ begin, join }: Clause): boolean {
    const last = this.#statements.at(-1);
    const before = this.#sentence.tokens[begin - 1];
    return (
      join === undefined &&
      this.#statements.length > this.#first &&
      last !== undefined &&
      before !== undefined &&
      before.end === last.end
    );
  }

  // "4 doesn't work either"
  #eitherBehind({ held, begin, end }: Clause): boolean {
    const named = held.find(({ name }) => name === 'R');
    return held.some(
      (one) =>
        one.name === 'A' && one.end === end && one.begin > begin && (named === undefined || one.begin >= named.end),
    );
  }

  // "Monday I have an appointment till noon": the day only told which noon.
  #dropTopic(clause: Clause, ref: Ref): void {
    const last = this.#statements.length > this.#first ? this.#statements.at(-1) : undefined;
    const { tokens } = this.#sentence;
    const namings = namingsOf(ref);
    const hoursOnly =
      namings.length > 0 &&
      namings.every((one) => one.kind === 'time' && one.mention.days === undefined && one.mention.near !== undefined);
    if (last === undefined || !last.bare || !hoursOnly) return;
    const between = tokens.filter(({ begin, end }) => begin >= last.end && end <= tokens[clause.begin]!.begin);
    if (between.every(({ word }) => /^[-:,]$/.test(word))) this.#statements.pop();
  }

  #hedged(stance: Stance, modifiers: readonly Modifier[]): Stance | 'doubt' {
    const hedge = modifiers.find((one) => one.hedge !== undefined)?.hedge;
    if (hedge === undefined) return stance;
    if (stance === 'no') return hedge === 'prefer' ? 'reluctant' : 'doubt';
    if (stance !== 'yes') return hedge === 'last' ? 'last' : stance;
    return hedge === 'last' ? 'last' : hedge === 'prefer' ? 'prefer' : 'maybe';
  }

  // "Tuesday, no, Wednesday": what was said in the same sense just before is taken back.
  #takeBack(base: Stance, ref: Ref): void {
    const last = this.#statements.at(-1);
    if (last === undefined) {
      const action = this.#actions.at(-1);
      if (action?.action.do === 'confirm') this.#actions.pop();
      return;
    }
    const positive = (stance: Stance): boolean => stance !== 'no' && stance !== 'reluctant';
    if (positive(last.base) === positive(base) && ref.kind !== 'everything') this.#statements.pop();
  }

  #narrow(ref: Ref): void {
    const last = this.#statements.length > this.#first ? this.#statements.at(-1) : undefined;
    if (last === undefined) this.#pending = { ...this.#pending, narrow: ref };
    else if (last.stance !== 'no') {
      // "Friday, and Monday if it's after lunch": of the last one alone.
      if (
        last.ref.kind === 'list' &&
        namingsOf(ref).some((one) => one.kind === 'time' && one.mention.days === undefined)
      ) {
        const { refs } = last.ref;
        this.#statements.splice(-1, 0, { ...last, ref: { kind: 'list', refs: refs.slice(0, -1) } });
        last.ref = refs.at(-1)!;
      }
      last.narrow = ref;
    }
  }

  // "if the train is on time": of the statement beside it; alone in its sentence, of the one before.
  #condition(clause: Clause, alone: boolean): void {
    const here = this.#statements.length > this.#first;
    // "If Bob can make Tuesday then so can I"
    const named = here ? undefined : refOf(this.#sentence.tokens.slice(clause.begin, clause.end), none);
    if (named !== undefined && isNamed(named)) this.#doubt(clause, named);
    if (here && !this.#adjacent) return;
    // "Wednesday is fine, and if you need me on Thursday …": of what follows.
    const leads = (clause.join === 'and' || clause.join === 'but') && clause !== this.#sentence.clauses.at(-1);
    if (leads) {
      this.#pending = { ...this.#pending, hedge: true };
      return;
    }
    const beside = here || alone ? this.#statements.at(-1) : undefined;
    const last = beside?.stance === 'yes' ? beside : undefined;
    if (here && last === undefined) return;
    const rsvp = this.#rsvps.at(-1);
    if (last !== undefined) last.stance = 'maybe';
    else if (rsvp !== undefined && rsvp.rsvp === 'yes')
      this.#rsvps[this.#rsvps.length - 1] = { ...rsvp, rsvp: 'maybe' };
    else if (this.#assents.length > 0 && this.#sentence.clauses.length > 1)
      this.#assents.push({ ...this.#assents.pop()!, hedge: true });
    else this.#pending = { ...this.#pending, hedge: true };
  }

  #fallBack(): void {
    const last = this.#statements.at(-1);
    if (last !== undefined && last.stance !== 'no') last.rank ??= 1;
    this.#pending = { ...this.#pending, rank: 2 };
  }

  #assent(clause: Clause, yes: boolean, question: boolean): void {
    if (question || this.#sentence.clauses.some(({ sense }) => sense === undefined)) return;
    const hedge = clause.modifiers.some((one) => one.hedge !== undefined);
    const { begin, end } = this.#place(clause);
    this.#assents.push({ yes, begin, end, hedge });
  }

  // "Definitely!", "Probably."
  #onlyModifiers(tokens: readonly Token[]): void {
    const { question } = this.#sentence;
    const modifiers = tokens.flatMap(({ atom }) => (atom?.kind === 'modifier' ? [atom.modifier] : []));
    const said = modifiers.find((one) => one.sure || one.hedge !== undefined);
    if (said === undefined || question || tokens.length === 0) return;
    const place = { begin: tokens[0]!.begin, end: tokens.at(-1)!.end };
    const rsvp: Rsvp = said.hedge === undefined ? 'yes' : said.hedge === 'probably' ? 'probably' : 'maybe';
    this.#rsvps.push({ rsvp, ...place, family: 'seats', question: false, weak: said.hedge === undefined });
    this.#assents.push({ yes: true, ...place, hedge: said.hedge !== undefined });
  }

  #isRequest(action: ActionSense): boolean {
    return action.do !== 'confirm' || this.#sentence.tokens.some(({ word }) => this.#language.requesting.has(word));
  }

  #act(clause: Clause, action: ActionSense): void {
    const topic = this.#topic?.paragraph === this.#sentence.paragraph ? this.#topic.ref : undefined;
    const pointed =
      clause.held.some(({ name }) => name === 'topic') ||
      (action.do === 'withdraw' && this.#refIn(clause, 'R') === undefined);
    // "Slot 1 is gone, please take it off": the first half only says why.
    if (action.do === 'withdraw' && pointed && this.#statements.at(-1)?.ref === topic) this.#statements.pop();
    if (this.#pending.corrects && this.#actions.at(-1)?.action.do === action.do) this.#actions.pop();
    this.#pending = {};
    this.#actions.push({
      action,
      held: (
        (sentence) => (name: string) =>
          clause.held.filter((one) => one.name === name).flatMap(({ begin, end }) => sentence.tokens.slice(begin, end))
      )(this.#sentence),
      clause: this.#sentence.tokens.slice(clause.begin, clause.end),
      ...(pointed && topic && { topic }),
      ...this.#place(clause),
    });
  }

  // Beside answers of the writer's own it is news of others; alone it may be an assistant's.
  #others(clause: Clause): void {
    this.#message = true;
    const ref = refOf(this.#sentence.tokens.slice(clause.begin, clause.end), none);
    if (ref === undefined || !isNamed(ref)) return;
    this.#topic = { ref, paragraph: this.#sentence.paragraph };
    this.#othersSaid.push({ ...this.#place(clause), ref, cued: true });
  }

  #unknown(clause: Clause): void {
    this.#adjacent = false;
    const ref = refOf(this.#sentence.tokens.slice(clause.begin, clause.end), none);
    this.#message = true;
    if (ref === undefined || !isNamed(ref)) return;
    this.#topic = { ref, paragraph: this.#sentence.paragraph };
    const stance = this.#sentence.question ? undefined : looseStance(this.#sentence.tokens, clause, this.#language);
    if (stance === undefined) this.#doubt(clause, ref);
    else this.#state({ ...clause, family: 'loose' }, ref, stance, false, { loose: true });
  }

  #doubt(clause: Clause, ref: Ref | undefined = this.#refIn(clause, 'R')): void {
    this.#adjacent = false;
    const { tokens } = this.#sentence;
    const words = tokens.slice(clause.begin, clause.end);
    const cued =
      clause.sense !== undefined ||
      words.some(({ word, atom }) =>
        atom === undefined
          ? this.#language.cues.has(word)
          : atom.kind === 'modifier' && atom.modifier.hedge !== undefined,
      );
    const { begin, end } = this.#place(clause);
    const [first] = this.#sentence.clauses;
    const wholeSentence = this.#sentence.clauses.length === 1 && first === clause;
    this.#doubts.push({
      begin: wholeSentence ? tokens[0]!.begin : begin,
      end: wholeSentence ? this.#endOfSentence(end) : end,
      ...(ref && { ref }),
      cued,
    });
  }

  #endOfSentence(end: number): number {
    return Math.max(end, this.#sentence.tokens.at(-1)?.end ?? end);
  }
}

const none: ReadonlySet<string> = new Set();

const namesAny = (tokens: readonly Token[]): boolean =>
  tokens.some(({ atom }) => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind));

const isNamed = (ref: Ref): boolean =>
  namingsOf(ref).some(({ kind }) => kind === 'time' || kind === 'labels' || kind === 'positions');

// "Tuesday at 3?" puts a time forward, "does 2 work?" and "2?" ask.
function askedStance(stance: Stance, ref: Ref, bare: boolean): Stance | 'doubt' {
  if (stance === 'offer') return stance;
  const times = namingsOf(ref).every(({ kind }) => kind === 'time');
  return bare && times && (stance === 'yes' || stance === 'maybe') ? 'offer' : 'doubt';
}
