// What is being settled: what was found so far, what is offered, what is in doubt.
import type { Minutes } from '../../values/instant.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { SaidSpan } from '../reading.ts';
import { todayAt } from '../resolve.ts';
import { type Found, rejects } from './folding.ts';
import type { Earlier } from './named.ts';
import { offered, onlyDay } from './offering.ts';
import { namingsOf } from './refs.ts';
import type { DoubtRule, Statement } from './said.ts';
import type { Stance } from './sense.ts';
import { type NamingContext, numbersOf } from './slots.ts';

export interface SettleContext extends NamingContext {
  readonly language: Language;
  readonly duration: Minutes;
  /** Whether the writer has any standing answer. */
  readonly answered: boolean;
  /** Whether the organizer writes. */
  readonly organizes: boolean;
  /** Not all of the mail was read. */
  readonly cut: boolean;
}

/** Read, and still doubtful: by single words alone, in two ways, against other words of the mail, or of no time that can be. */
export type UnsettledRule = DoubtRule | 'loose' | 'two-ways' | 'contradicted' | 'no-such-time';

/** A fragment to ask about, why, and the slots that it may mean. */
export interface Unsettled {
  readonly begin: number;
  readonly end: number;
  readonly rule: UnsettledRule;
  readonly slots: readonly number[];
}

/** "The others are fine": known when all else is. */
export interface Rest {
  readonly statement: Statement;
  readonly stance: Stance;
  readonly within: readonly number[];
  /** How many of the found stand before it. */
  readonly at: number;
  readonly count?: number;
}

/** How far behind a refusal an hour may stand that is of its day, in letters. */
const nearby = 60;

/** Grows while the statements of a mail are looked up, one by one. */
export class Settlement {
  readonly context: SettleContext;
  readonly numbers: readonly number[];
  found: Found[] = [];
  readonly propose: SaidSpan[] = [];
  readonly unclear: Unsettled[] = [];
  /** Slots of which nobody can say. */
  readonly open = new Set<number>();
  readonly rests: Rest[] = [];
  earlier: Earlier = { last: [], all: [] };
  /** "nor is Thursday at the same hour": a refusal that names no slot for certain. */
  refusesElsewhere = false;

  constructor(context: SettleContext) {
    this.context = context;
    this.numbers = numbersOf(context);
  }

  ask(
    { begin, end }: { readonly begin: number; readonly end: number },
    rule: UnsettledRule,
    slots: readonly number[],
  ): void {
    this.unclear.push({ begin, end, rule, slots });
    for (const n of slots) this.open.add(n);
  }

  // "4 is too late for me, what about 3 pm?": of the day that was refused just before; "that day", of the one just named.
  #spokenDay({ begin }: Statement, { days, hours }: Mention): Mention['days'] {
    const last = this.found.at(-1);
    if (last === undefined || begin < last.statement.end || begin - last.statement.end > nearby) return undefined;
    const same = days?.kind === 'neighbour' && days.days === 0;
    if (hours === undefined || !(same || (days === undefined && rejects(last.stance)))) return undefined;
    return onlyDay({ slots: this.context.slots.filter(({ n }) => last.slots.includes(n)) });
  }

  // "Our stand is booked on Friday. Can't do 4, but 3 pm that day": that of slot 4, whatever day was named before.
  #ofNumbered(mention: Mention, spoken: Mention['days']): Mention {
    const last = this.found.at(-1);
    const numbered = last !== undefined && namingsOf(last.statement.ref).every(({ kind }) => kind !== 'time');
    return spoken !== undefined && numbered && mention.days !== undefined ? { ...mention, days: spoken } : mention;
  }

  offer(statement: Statement, off: readonly Mention[], naming: boolean): void {
    const { context, found, numbers, propose } = this;
    for (const mention of off) {
      const today = todayAt(mention, context.here).today;
      // Nobody offers the whole of today: "if one can still say so on the 19th".
      const spoken = this.#spokenDay(statement, mention);
      const spans = offered(this.#ofNumbered(mention, spoken), context, spoken).filter(
        ({ begin, end }) =>
          begin.slice(0, 10) >= today && begin !== today && (begin < end || begin.length === today.length),
      );
      // "anything after Wednesday lunch" offers nothing new.
      const refused = found.some(({ stance, slots }) => rejects(stance) && slots.length === numbers.length);
      const all = statement.ref.kind === 'within' && mention.hours?.kind === 'after' && !refused;
      const fits = spans.length > 0 && statement.narrow === undefined && !all;
      if (!fits) {
        if (!naming) this.ask(statement, 'no-such-time', []);
        continue;
      }
      for (const span of spans)
        if (!propose.some(({ begin, end }) => begin === span.begin && end === span.end)) propose.push(span);
    }
  }
}
