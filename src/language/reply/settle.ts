// From statements to answers (`language.md` rules 3 to 7): what is named, what is left unnamed, what is offered.
import type { Minutes } from '../../values/instant.ts';
import type { Mention } from '../mention.ts';
import type { AnswerValue, SaidSpan } from '../reading.ts';
import { todayAt } from '../resolve.ts';
import { hourMeant } from './besideHours.ts';
import { ranked, withHours, withoutEcho } from './clearing.ts';
import { countedUnread, isAmount, isMereReason, mayMean, namedOrDay, perhapsOfDay } from './doubtful.ts';
import { type Found, folded, isSaidOfMany, isWithin, rejects } from './folding.ts';
import { type Earlier, named } from './named.ts';
import { offered } from './offering.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Doubt, DoubtRule, Statement } from './said.ts';
import type { Stance } from './sense.ts';
import type { NamingContext } from './slots.ts';
import { restOf } from './unsaid.ts';

export interface SettleContext extends NamingContext {
  readonly duration: Minutes;
  /** Whether the writer has any standing answer. */
  readonly answered: boolean;
  /** Whether the organizer writes. */
  readonly organizes: boolean;
  /** Not all of the mail was read. */
  readonly cut: boolean;
}

/** Read, and still doubtful: by single words alone, in two ways, against other words of the mail, or of no time that can be. */
type UnsettledRule = DoubtRule | 'loose' | 'two-ways' | 'contradicted' | 'no-such-time';

/** A fragment to ask about, why, and the slots that it may mean. */
export interface Unsettled {
  readonly begin: number;
  readonly end: number;
  readonly rule: UnsettledRule;
  readonly slots: readonly number[];
}

export interface Settled {
  readonly answers: ReadonlyMap<number, AnswerValue>;
  readonly propose: readonly SaidSpan[];
  readonly unsaid: readonly number[];
  /** Statements and fragments that could not be read with certainty. */
  readonly doubts: readonly Unsettled[];
  /** For each statement the slots that it named. */
  readonly named: readonly { readonly statement: Statement; readonly slots: readonly number[] }[];
  /** How the slots that nobody named were settled. */
  readonly rest?: AnswerValue;
}

export function settle(statements: readonly Statement[], doubts: readonly Doubt[], context: SettleContext): Settled {
  const numbers = context.slots.map(({ n }) => n);
  let found: Found[] = [];
  const propose: SaidSpan[] = [];
  const unclear: Unsettled[] = [];
  const open = new Set<number>();
  const rests: { statement: Statement; stance: Stance; within: readonly number[]; at: number; count?: number }[] = [];
  let earlier: Earlier = { last: [], all: [] };
  let refusesElsewhere = false;
  for (const statement of ranked(withoutEcho(statements))) {
    const side = rejects(statement.stance) ? 'against' : 'for';
    const said = statement.stance === 'offer' ? withHours(statement.ref, context) : statement.ref;
    // An organizer's "should we do Thursday?" asks the others.
    if (context.organizes && statement.stance === 'offer' && named(said, side, context, earlier).slots.length > 0) {
      ask(statement, 'two-ways', named(said, side, context, earlier).slots);
      continue;
    }
    const hour = hourMeant(statement, found.at(-1), context);
    if (hour?.sure === false) {
      ask(statement, 'two-ways', hour.slots);
      continue;
    }
    const unread = countedUnread(statement, statements, doubts, context, earlier);
    const meant = hour?.slots ?? (unread?.known ? unread.slots : undefined);
    const ref = meant === undefined ? said : labelsOf(meant);
    const first = namedOrDay(ref, statement.pronoun, side, context, earlier);
    // "None of the mornings is any good" refuses what a morning overlaps.
    const what = first.none ? named(ref, side === 'for' ? 'against' : 'for', context, earlier) : first;
    const sure = what.slots.length > 0 && what.off.length === 0 && what.doubt === undefined && !what.none;
    if (statement.loose && !sure) {
      ask(statement, 'loose', [...what.slots, ...(what.doubt ?? [])]);
      continue;
    }
    // "Friday. Friday's the one day I keep for the kids"
    const unsaid =
      statement.bare &&
      !first.none &&
      doubts.some((doubt) => isSpokenOfBehind(doubt, statement, what.slots, context, earlier));
    if (unsaid) {
      ask(statement, 'two-ways', what.slots);
      continue;
    }
    if ((unread !== undefined && meant === undefined) || perhapsOfDay(what.slots, statement, context, earlier)) {
      ask(statement, 'two-ways', what.slots);
      continue;
    }
    const kept = statement.narrow === undefined ? what.slots : narrowed(what.slots, statement, context, earlier);
    const stance = what.none ? turned(statement.stance) : statement.stance;
    if (what.doubt !== undefined || stance === undefined || kept === undefined) {
      ask(statement, 'two-ways', what.doubt ?? what.slots);
      if (what.slots.length === 0 || stance === undefined || kept === undefined) continue;
    }
    const slots = kept!;
    if (!rejects(stance!) && !statement.echo && !statement.pronoun) offer(statement, what.off, slots.length > 0);
    if (slots.length > 0)
      found.push({
        statement,
        stance: stance!,
        slots,
        everything: statement.ref.kind === 'everything',
        ...(said.kind === 'list' && { units: said.refs.map((one) => named(one, side, context, earlier).slots) }),
      });
    if (what.left.length > 0)
      found.push({ statement, stance: rejects(stance!) ? 'yes' : 'no', slots: what.left, everything: false });
    if (what.rest !== undefined)
      rests.push({
        statement,
        stance: stance!,
        within: what.rest,
        at: found.length,
        ...(what.count && { count: what.count }),
      });
    if (slots.length === 0 && what.rest === undefined && rejects(stance!)) refusesElsewhere = true;
    if (slots.length === 0 && what.off.length === 0 && what.rest === undefined && rejects(stance!))
      found.push({ statement, stance: stance!, slots: [], everything: false });
    if (slots.length > 0) earlier = { last: slots, all: [...new Set([...earlier.all, ...slots])] };
  }
  // "the others": all that nobody else named.
  const others = new Set([
    ...found.flatMap(({ slots }) => slots),
    ...doubts.filter(({ rule }) => rule !== 'others').flatMap((doubt) => mayMean(doubt, context, earlier)),
    ...open,
  ]);
  for (const { statement, stance, within, at, count } of rests.reverse()) {
    let slots = othersAmong(within, count, found, others);
    // "The other two are out", where one or three are left
    if (slots === undefined) {
      ask(statement, 'two-ways', within);
      continue;
    }
    // "The others are okay", where nobody read which ones they are not.
    if (others.size === 0 && !rejects(stance)) {
      ask(statement, 'two-ways', within);
      continue;
    }
    // "Wednesday, no problem whatever, the other days I am not in town": no problem of Wednesday alone.
    const everyone = found.find((one) => !rejects(one.stance) && one.slots.length === numbers.length);
    if (slots.length === 0 && rejects(stance) && everyone !== undefined) {
      ask(everyone.statement, 'contradicted', numbers);
      found = found.filter((one) => one !== everyone);
    }
    // "a commitment on Wednesdays until 10:30, the rest of that day is clear"
    const picked = found.some((one) => !rejects(one.stance) && one.slots.some((n) => within.includes(n)));
    if (slots.length === 0 && within.length > 0 && !rejects(stance) && !picked) {
      const coarse = (one: Found): boolean =>
        rejects(one.stance) &&
        ((one.slots.length > 1 && within.length < numbers.length && isWithin(within, one.slots)) ||
          one.statement.implied ||
          (one.statement.pronoun && one.slots.length === numbers.length));
      const finer = found.filter((one) => !coarse(one));
      const spoken = [
        ...finer.flatMap((one) => one.slots),
        ...doubts
          .filter(({ cued, rule }) => cued && rule !== 'others' && rule !== 'circumstance')
          .flatMap((doubt) => mayMean(doubt, context, earlier)),
      ];
      const left = within.filter((n) => !spoken.includes(n));
      // "…, nor is Thursday at the same hour": who knows which that was.
      if (left.length > 0 && left.length < within.length && !refusesElsewhere) slots = left;
      else if (finer.length < found.length) ask(statement, 'contradicted', within);
      found = finer;
    }
    found.splice(at, 0, { statement, stance, slots, everything: false });
  }
  const { answers, contradicted } = folded(found);
  for (const { slot, statement } of contradicted) {
    answers.delete(slot);
    ask(statement, 'contradicted', [slot]);
  }
  const taken = new Set([...answers].filter(([, answer]) => answer !== 'no').map(([n]) => n));
  const onlyRejects = found.length > 0 && found.every(({ stance }) => rejects(stance));
  for (const doubt of doubts) {
    if (isAmount(doubt, context)) continue;
    const slots = mayMean(doubt, context, earlier);
    // "As I asked on Monday": nothing to ask about, and no silent yes either.
    if (doubt.rule === 'passed-over') {
      if (onlyRejects) for (const n of slots) open.add(n);
      continue;
    }
    if (!doubt.cued && !onlyRejects && found.length > 0) continue;
    if (doubt.rule === 'others' && found.some(({ stance }) => !rejects(stance))) continue;
    // "Coach can't do Wednesday. I can't do Friday"
    if (doubt.rule === 'answer-of-others' && found.length > 0) continue;
    // "Tuesday. Scratch that. Wednesday": the last word counts.
    if (doubt.rule === 'retracted' && found.some((one) => isSaidInstead(one, doubt))) continue;
    // "I reported this on 4 November"
    if (slots.length === 0 && doubt.forward === false && doubt.ref !== undefined) continue;
    if (isMereReason(doubt, slots, found)) continue;
    ask(doubt, doubt.rule, slots);
    // "Any day. Thursday's the staff party": what was said of many is not said of what is doubtful.
    const names = doubt.ref === undefined ? [] : namingsOf(doubt.ref);
    const against = doubt.cued && doubt.rule !== 'wished' && names.every(({ kind }) => kind === 'time');
    if (against) for (const n of slots) if (isSaidOfMany(n, slots, found)) answers.delete(n);
  }
  // "So anything else": who spoke of the others spoke of all.
  const spoken = rests.some(({ stance }) => !rejects(stance));
  const rest = spoken ? undefined : restOf(found, taken, statements, propose, unclear.some(maySay), context);
  const unsaid: number[] = [];
  for (const n of numbers) {
    if (answers.has(n) || rest === undefined || (open.has(n) && !rest.firm)) continue;
    answers.set(n, rest.value);
    if (rest.value === 'no' && !rest.firm) unsaid.push(n);
  }
  return {
    answers: new Map([...answers].sort(([a], [b]) => a - b)),
    propose,
    unsaid,
    doubts: unclear,
    named: found.map(({ statement, slots }) => ({ statement, slots })),
    ...(rest && { rest: rest.value }),
  };

  function ask(
    { begin, end }: { readonly begin: number; readonly end: number },
    rule: UnsettledRule,
    slots: readonly number[],
  ): void {
    unclear.push({ begin, end, rule, slots });
    for (const n of slots) open.add(n);
  }

  function offer(statement: Statement, off: readonly Mention[], naming: boolean): void {
    for (const mention of off) {
      const today = todayAt(mention, context.here).today;
      // Nobody offers the whole of today: "if one can still say so on the 19th".
      const spans = offered(mention, context).filter(({ begin }) => begin.slice(0, 10) >= today && begin !== today);
      // "anything after Wednesday lunch" offers nothing new.
      const refused = found.some(({ stance, slots }) => rejects(stance) && slots.length === numbers.length);
      const all = statement.ref.kind === 'within' && mention.hours?.kind === 'after' && !refused;
      const fits = spans.length > 0 && statement.narrow === undefined && !all;
      if (!fits) {
        if (!naming) ask(statement, 'no-such-time', []);
        continue;
      }
      for (const span of spans)
        if (!propose.some(({ begin, end }) => begin === span.begin && end === span.end)) propose.push(span);
    }
  }
}

/** How far behind a bare name words that nobody read may tell what is said of it. */
const shortly = 40;

const isSpokenOfBehind = (
  doubt: Doubt,
  { end }: Statement,
  slots: readonly number[],
  context: SettleContext,
  earlier: Earlier,
): boolean => {
  if (doubt.begin < end || doubt.begin - end > shortly) return false;
  const meant = mayMean(doubt, context, earlier);
  return meant.length > 0 && isWithin(meant, slots) && isWithin(slots, meant);
};

const isSaidInstead = ({ stance, statement }: Found, { end, refuses }: Doubt): boolean =>
  rejects(stance) === refuses && statement.begin >= end;

// "On the 13th I've got wreaths to make", where no slot lies on it, says nothing of any.
const maySay = ({ rule, slots }: Unsettled): boolean =>
  slots.length > 0 || !/^(?:circumstance|others|answer-of-others)$/.test(rule);

/** Those that nobody named; where it is said how many, whatever a doubtful fragment may mean. */
function othersAmong(
  within: readonly number[],
  count: number | undefined,
  found: readonly Found[],
  others: ReadonlySet<number>,
): readonly number[] | undefined {
  const left = within.filter((n) => !others.has(n));
  if (count === undefined || left.length === count) return left;
  const named = new Set(found.flatMap(({ slots }) => slots));
  const unnamed = within.filter((n) => !named.has(n));
  return unnamed.length === count ? unnamed : undefined;
}

const labelsOf = (numbers: readonly number[]): Ref => ({
  kind: 'naming',
  naming: { kind: 'labels', numbers, firm: true },
});

const turned = (stance: Stance): Stance | undefined => (rejects(stance) ? undefined : 'no');

function narrowed(
  slots: readonly number[],
  { narrow }: Statement,
  context: SettleContext,
  earlier: Earlier,
): readonly number[] | undefined {
  const bound = named(narrow!, 'for', context, earlier);
  return bound.doubt === undefined && bound.off.length === 0
    ? slots.filter((n) => bound.slots.includes(n))
    : bound.doubt === undefined
      ? []
      : undefined;
}
