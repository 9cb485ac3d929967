// What was told so far, and what a clause leaves for the next one. Made while a mail is read, clause by clause.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Clause } from './clauses.ts';
import { listOf, namingsOf, type Ref, refOf } from './refs.ts';
import type { Assent, Decides, Doubt, ReadSentence, SaidAction, SaidRsvp, Statement } from './said.ts';
import type { Stance } from './sense.ts';

/** A statement that later clauses may still change; `base` is its stance before any hedge. */
export type Draft = { -readonly [K in keyof Statement]: Statement[K] } & { base: Stance };

export interface Place {
  readonly begin: number;
  readonly end: number;
  readonly family: string;
}

/** What a clause left for the next statement. */
export interface Pending {
  readonly corrects?: 'surely' | 'perhaps';
  /** "If I had my way": what follows is a wish. */
  readonly wished?: true;
  readonly rank?: 2;
  readonly hedge?: true;
  readonly narrow?: Ref;
}

/** The mail so far, as the clause that is read next finds it. */
export class Telling {
  readonly language: Language;
  readonly decides: Decides;
  readonly statements: Draft[] = [];
  readonly actions: SaidAction[] = [];
  readonly doubts: Doubt[] = [];
  readonly rsvps: SaidRsvp[] = [];
  readonly assents: Assent[] = [];
  courtesy = false;
  /** The answer is put off: "let me check". */
  later = false;
  /** "All good": where it was said. */
  allGood: Place | undefined;
  whereabouts: readonly Token[] | undefined;
  /** Whether "my time" is said anywhere in the mail. */
  ownTime = false;
  message = false;
  /** "Mon ok, Tue x": in a list of marks an x is a cross, elsewhere a kiss. */
  crosses = false;
  topic: { readonly ref: Ref; readonly sentence: ReadSentence; readonly by: 'statement' | 'unread' } | undefined;
  pending: Pending = {};
  /** "I know I said I could do Friday" */
  claimed: { readonly ref: Ref; readonly sentence: ReadSentence } | undefined;
  /** "Afternoons:" before the days of its sentence. */
  heading: { readonly ref: Ref; readonly sentence: ReadSentence } | undefined;
  sentence!: ReadSentence;
  /** The sentence before this one. */
  before: ReadSentence | undefined;
  /** How many statements stood before this sentence. */
  first = 0;
  /** Of the last statement. */
  paragraph = -1;
  /** Whether the clause before this one made a statement. */
  adjacent = false;
  /** Where the last second thought stood: "No wait, the holiday is the Friday before". */
  rethought = -1;

  constructor(language: Language, decides: Decides) {
    this.language = language;
    this.decides = decides;
  }

  begin(sentence: ReadSentence): void {
    // "Thursday works. Actually no. Friday.": a second thought reaches into the sentence behind it.
    const goesOn = this.pending.corrects === 'surely' && this.sentence.clauses.at(-1)?.sense?.say === 'correction';
    this.before = this.sentence;
    this.sentence = sentence;
    this.first = this.statements.length;
    this.pending = goesOn ? { corrects: 'surely' } : {};
  }

  /** The last statement of this sentence. */
  get lastHere(): Draft | undefined {
    return this.statements.length > this.first ? this.statements.at(-1) : undefined;
  }

  /** What was named last in this paragraph. */
  get topicHere(): Ref | undefined {
    return this.topic?.sentence.paragraph === this.sentence.paragraph ? this.topic.ref : undefined;
  }

  /** What was named last in this sentence. */
  get topicOfSentence(): Ref | undefined {
    return this.topic?.sentence === this.sentence ? this.topic.ref : undefined;
  }

  speakOf(ref: Ref, by: 'statement' | 'unread'): void {
    this.topic = { ref: by === 'unread' ? daysOf(ref) : ref, sentence: this.sentence, by };
  }

  tokensOf({ begin, end }: Clause): readonly Token[] {
    return this.sentence.tokens.slice(begin, end);
  }

  /** The tokens that a phrase keeps under a name. */
  held(clause: Clause, name: string): readonly Token[] {
    return clause.held
      .filter((one) => one.name === name)
      .flatMap(({ begin, end }) => this.sentence.tokens.slice(begin, end));
  }

  refIn(clause: Clause, name: string): Ref | undefined {
    const refs = clause.held
      .filter((one) => one.name === name)
      .flatMap(({ begin, end }) => refOf(this.sentence.tokens.slice(begin, end), this.language.except) ?? []);
    return refs.length > 1 ? listOf(refs) : refs[0];
  }

  /** All that a clause names, whatever is said of it. */
  namedIn(clause: Clause): Ref | undefined {
    return refOf(this.tokensOf(clause), noExceptions);
  }

  place({ begin, end, family }: Clause): Place {
    const { tokens } = this.sentence;
    return { begin: tokens[begin]!.begin, end: tokens[end - 1]!.end, family: family ?? '' };
  }
}

const noExceptions: ReadonlySet<string> = new Set();

// "Parents' evening is on Wednesday": of all that was named, the day.
function daysOf(ref: Ref): Ref {
  if (ref.kind !== 'list') return ref;
  const days = ref.refs.filter((one) =>
    namingsOf(one).some((naming) => naming.kind === 'time' && naming.mention.days !== undefined),
  );
  const [day, ...more] = days;
  if (day === undefined || more.length > 0) return ref;
  return withHours(day, ref.refs) ?? day;
}

/** "On Wednesday I take over the desk from 12 to 16": the day with the hours that were named beside it. */
export function withHours(day: Ref, refs: readonly Ref[]): Ref | undefined {
  const hours = refs.find((one) => one !== day);
  if (refs.length !== 2 || day.kind !== 'naming' || hours?.kind !== 'naming') return undefined;
  if (day.naming.kind !== 'time' || hours.naming.kind !== 'time' || day.naming.mention.hours !== undefined)
    return undefined;
  const { mention } = hours.naming;
  if (mention.days !== undefined || mention.hours === undefined) return undefined;
  return { kind: 'naming', naming: { kind: 'time', mention: { ...day.naming.mention, hours: mention.hours } } };
}
