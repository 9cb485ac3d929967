// From statements to answers (`language.md` rules 3 to 7): what is named, what is left unnamed, what is offered.
import type { Minutes } from '../../values/instant.ts';
import type { Mention } from '../mention.ts';
import { spansOf, wholeDaysIn } from '../offers.ts';
import type { AnswerValue, SaidSpan } from '../reading.ts';
import { todayAt } from '../resolve.ts';
import { hourMeant } from './besideHours.ts';
import { type Earlier, named } from './named.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Doubt, DoubtRule, Statement } from './said.ts';
import type { Stance } from './sense.ts';
import { type NamingContext, slotsNamed } from './slots.ts';

export interface SettleContext extends NamingContext {
  readonly duration: Minutes;
  /** Whether the writer has any standing answer. */
  readonly answered: boolean;
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

interface Found {
  /** Of a list, what each of its names names. */
  readonly units?: readonly (readonly number[])[];
  readonly statement: Statement;
  readonly stance: Stance;
  readonly slots: readonly number[];
  readonly everything: boolean;
}

const answerOf: Readonly<Record<Stance, AnswerValue>> = {
  yes: 'yes',
  prefer: 'yes',
  offer: 'yes',
  maybe: 'maybe',
  reluctant: 'maybe',
  last: 'maybe',
  no: 'no',
};

const rejects = (stance: Stance): boolean => stance === 'no' || stance === 'reluctant';

export function settle(statements: readonly Statement[], doubts: readonly Doubt[], context: SettleContext): Settled {
  const numbers = context.slots.map(({ n }) => n);
  let found: Found[] = [];
  const propose: SaidSpan[] = [];
  const unclear: Unsettled[] = [];
  const open = new Set<number>();
  const rests: { statement: Statement; stance: Stance; within: readonly number[]; at: number }[] = [];
  let earlier: Earlier = { last: [], all: [] };
  for (const statement of ranked(withoutEcho(statements))) {
    const side = rejects(statement.stance) ? 'against' : 'for';
    const said = statement.stance === 'offer' ? withHours(statement.ref, context) : statement.ref;
    const hour = hourMeant(statement, found.at(-1), context);
    if (hour?.sure === false) {
      ask(statement, 'two-ways', hour.slots);
      continue;
    }
    const what = named(hour === undefined ? said : labelsOf(hour.slots), side, context, earlier);
    const sure = what.slots.length > 0 && what.off.length === 0 && what.doubt === undefined && !what.none;
    if (statement.loose && !sure) {
      ask(statement, 'loose', [...what.slots, ...(what.doubt ?? [])]);
      continue;
    }
    if (countsUnread(statement, statements, doubts, context) || perhapsOfDay(what.slots, statement, context, earlier)) {
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
    if (what.rest !== undefined) rests.push({ statement, stance: stance!, within: what.rest, at: found.length });
    if (slots.length === 0 && what.off.length === 0 && what.rest === undefined && rejects(stance!))
      found.push({ statement, stance: stance!, slots: [], everything: false });
    if (slots.length > 0) earlier = { last: slots, all: [...new Set([...earlier.all, ...slots])] };
  }
  // "the others": all that nobody else named.
  const others = new Set([
    ...found.flatMap(({ slots }) => slots),
    ...doubts.flatMap((doubt) => mayMean(doubt, context, earlier)),
    ...open,
  ]);
  for (const { statement, stance, within, at } of rests.reverse()) {
    const slots = within.filter((n) => !others.has(n));
    // "a commitment on Wednesdays until 10:30, the rest of that day is clear"
    const picked = found.some((one) => !rejects(one.stance) && one.slots.some((n) => within.includes(n)));
    if (slots.length === 0 && within.length > 0 && !rejects(stance) && !picked) {
      const coarse = (one: Found): boolean =>
        rejects(one.stance) &&
        ((one.slots.length > 1 && within.length < numbers.length && isWithin(within, one.slots)) ||
          one.statement.implied ||
          (one.statement.pronoun && one.slots.length === numbers.length));
      if (found.some(coarse)) ask(statement, 'contradicted', within);
      found = found.filter((one) => !coarse(one));
    }
    found.splice(at, 0, { statement, stance, slots, everything: false });
  }
  const { answers, contradicted } = folded(found);
  const taken = new Set([...answers].filter(([, answer]) => answer !== 'no').map(([n]) => n));
  for (const { slot, statement } of contradicted) {
    answers.delete(slot);
    ask(statement, 'contradicted', [slot]);
  }
  const onlyRejects = found.length > 0 && found.every(({ stance }) => rejects(stance));
  for (const doubt of doubts) {
    const slots = mayMean(doubt, context, earlier);
    // "As I asked on Monday": nothing to ask about, and no silent yes either.
    if (doubt.rule === 'passed-over') {
      if (onlyRejects) for (const n of slots) open.add(n);
      continue;
    }
    if (!doubt.cued && !onlyRejects && found.length > 0) continue;
    // "I reported this on 4 November"
    if (slots.length === 0 && doubt.forward === false && doubt.ref !== undefined) continue;
    ask(doubt, doubt.rule, slots);
    // "Any day. Thursday's the staff party": what was said of many is not said of what is doubtful.
    const names = doubt.ref === undefined ? [] : namingsOf(doubt.ref);
    const against = doubt.cued && doubt.rule !== 'wished' && names.every(({ kind }) => kind === 'time');
    if (against) for (const n of slots) if (isSaidOfMany(n, slots, found)) answers.delete(n);
  }
  // "So anything else": who spoke of the others spoke of all.
  const spoken = rests.some(({ stance }) => !rejects(stance));
  const rest = spoken ? undefined : restOf(found, taken, statements, propose, unclear.length > 0, context);
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
      const spans = offered(mention, context).filter(({ begin }) => begin.slice(0, 10) >= today);
      const fits = spans.length > 0 && statement.narrow === undefined;
      if (!fits) {
        if (!naming) ask(statement, 'no-such-time', []);
        continue;
      }
      for (const span of spans)
        if (!propose.some(({ begin, end }) => begin === span.begin && end === span.end)) propose.push(span);
    }
  }
}

const labelsOf = (numbers: readonly number[]): Ref => ({
  kind: 'naming',
  naming: { kind: 'labels', numbers, firm: true },
});

// "Works!! (3)": what was said of nothing in particular is said of what is then named.
function withoutEcho(statements: readonly Statement[]): readonly Statement[] {
  const picks = statements.some(({ echo, stance }) => !echo && !rejects(stance));
  if (picks && statements.some(({ echo }) => echo)) return withoutEcho(statements.filter(({ echo }) => !echo));
  const names = statements.some(
    ({ unnamed, stance, ref }) => !unnamed && !rejects(stance) && ref.kind !== 'everything',
  );
  return names ? statements.filter(({ unnamed, stance }) => !unnamed || stance !== 'yes') : statements;
}

// Alone, a first choice is a preference; beside other ranks it is a ranking.
function ranked(statements: readonly Statement[]): readonly Statement[] {
  const places = new Set(statements.flatMap(({ rank }) => rank ?? []));
  const others = statements.some(
    ({ rank, stance }) => rank === undefined && (stance === 'yes' || stance === 'maybe' || stance === 'last'),
  );
  if (places.size !== 1 || !places.has(1) || others) return statements;
  return statements.map((statement) =>
    // "my ranking: 4 > 2 > 1" is a whole one.
    statement.rank === 1 && statement.stance === 'yes' && statement.ref.kind !== 'list'
      ? { ...statement, stance: 'prefer' }
      : statement,
  );
}

// "could we say 11?": in an offer a number that is no slot is an hour.
function withHours(ref: Ref, { slots }: SettleContext): Ref {
  if (ref.kind === 'list')
    return { kind: 'list', refs: ref.refs.map((one) => withHours(one, { slots } as SettleContext)) };
  if (ref.kind !== 'naming' || ref.naming.kind !== 'labels' || ref.naming.firm) return ref;
  const [hour, ...more] = ref.naming.numbers;
  if (hour === undefined || hour > 24 || more.length > 0 || slots.some(({ n }) => n === hour)) return ref;
  const mention: Mention = {
    text: String(hour),
    index: 0,
    kind: 'time',
    family: 'numbers',
    hours: { kind: 'at', at: { hour, minute: 0 } },
  };
  return { kind: 'naming', naming: { kind: 'time', mention } };
}

// "On the 2nd I'm in town. The morning is no problem": of that day, or of every day?
function perhapsOfDay(
  slots: readonly number[],
  { perhapsOf }: Statement,
  context: SettleContext,
  earlier: Earlier,
): boolean {
  if (perhapsOf === undefined) return false;
  const day = named(perhapsOf.day, 'against', context, earlier).slots;
  const there = day.filter((n) => slots.includes(n));
  return there.length < slots.length && (there.length > 0 || (perhapsOf.near && day.length > 0));
}

// "Thursday take your pick, morning or afternoon, I'm fine with both": the two may be those that nobody read.
function countsUnread(
  { ref, begin }: Statement,
  statements: readonly Statement[],
  doubts: readonly Doubt[],
  { slots }: SettleContext,
): boolean {
  if (ref.kind !== 'naming' || (ref.naming.kind !== 'all' && ref.naming.kind !== 'none')) return false;
  if (ref.naming.count === undefined || ref.naming.count === slots.length) return false;
  const since = Math.max(0, ...statements.filter((one) => one.begin < begin).map(({ end }) => end));
  return doubts.some((doubt) => doubt.ref !== undefined && doubt.begin >= since && doubt.end <= begin);
}

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

/** A time that fits no slot, as spans; nothing for weeks and months, which nobody can be asked about, and for what is past. */
function offered(mention: Mention, context: SettleContext): readonly SaidSpan[] {
  const { days, near, hours } = mention;
  if (days?.kind === 'neighbour' && days.days === 0 && hours === undefined) return [];
  if (hours?.kind === 'same' || (days === undefined && hours?.kind === 'part')) return [];
  // "all week", "any day but Tuesday": of the slots, not of days to add
  if (days !== undefined && /^(?:week|month|any|ahead)$/.test(days.kind)) return [];
  if (days === undefined && near === undefined) {
    const day = onlyDay(context);
    if (day === undefined || hours === undefined) return [];
    return spansOf({ ...mention, days: day }, context.here, context.duration);
  }
  // "Wednesday works, but at 11 rather than 10"; "at 4 the same day"
  const same = days?.kind === 'neighbour' && days.days === 0;
  const day =
    near !== undefined ? dayNamedBy({ ...mention, days: near }, context) : same ? onlyDay(context) : undefined;
  if (day !== undefined) return spansOf({ ...mention, days: day }, context.here, context.duration);
  const zone = mention.zone === 'own' && context.ownZone !== undefined ? { zone: context.ownZone } : {};
  return spansOf({ ...mention, ...zone }, context.here, context.duration).filter((span) => wholeDaysIn(span) <= 1);
}

// The day of the slots that a day names.
function dayNamedBy(mention: Mention, context: SettleContext): Mention['days'] {
  const numbers = slotsNamed(dayOnly(mention), 'against', context);
  if (numbers === 'unclear' || numbers.length === 0) return undefined;
  return onlyDay({ slots: context.slots.filter(({ n }) => numbers.includes(n)) });
}

// An hour without a day: the day of the slots, where they all lie on one.
function onlyDay({ slots }: Pick<SettleContext, 'slots'>): Mention['days'] {
  const days = new Set(slots.map(({ begin }) => begin.slice(0, 10)));
  const [day] = days;
  if (days.size !== 1 || day === undefined) return undefined;
  return { kind: 'date', year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

interface Folding {
  readonly answers: Map<number, AnswerValue>;
  readonly contradicted: readonly { readonly slot: number; readonly statement: Statement }[];
}

// Later words refine, correct or contradict earlier ones.
function folded(found: readonly Found[]): Folding {
  const answers = new Map<number, AnswerValue>();
  const by = new Map<number, Found>();
  const contradicted: { slot: number; statement: Statement }[] = [];
  for (const one of found)
    for (const slot of one.slots) {
      const before = by.get(slot);
      const keeps = before === undefined ? 'later' : whichHolds(before, one);
      if (keeps === 'neither') contradicted.push({ slot, statement: one.statement });
      if (keeps !== 'later') continue;
      by.set(slot, one);
      answers.set(slot, answerOf[one.stance]);
    }
  return { answers, contradicted };
}

function whichHolds(before: Found, after: Found): 'earlier' | 'later' | 'neither' {
  if (after.statement === before.statement) return 'later';
  const narrower = isWithin(after.slots, before.slots);
  const wider = isWithin(before.slots, after.slots);
  if (rejects(before.stance) === rejects(after.stance)) {
    // "all work; 3 only if need be" narrows, "2 if need be; any of them works" does not widen it.
    if (after.stance === 'prefer' || (wider && !narrower)) return 'earlier';
    return 'later';
  }
  if (after.statement.corrects || after.statement.turns || (narrower && !wider)) return 'later';
  if (narrower && wider) return 'neither';
  // "Tuesdays nothing … so that makes Tuesday, Thursday and Saturday": named again, one by one
  if (wider && after.units?.some((unit) => unit.length > 0 && isWithin(unit, before.slots))) return 'neither';
  if (wider) return after.everything || rejects(before.stance) ? 'earlier' : 'neither';
  return rejects(after.stance) ? 'later' : 'earlier';
}

const isSaidOfMany = (slot: number, slots: readonly number[], found: readonly Found[]): boolean => {
  const by = found.filter((one) => one.slots.includes(slot));
  return by.every(
    ({ slots: said, stance, statement: { ref } }) =>
      stance === 'yes' && ref.kind !== 'list' && said.length > slots.length && isWithin(slots, said),
  );
};

const isWithin = (inner: readonly number[], outer: readonly number[]): boolean => inner.every((n) => outer.includes(n));

function mayMean(doubt: Doubt, context: SettleContext, earlier: Earlier): readonly number[] {
  if (doubt.ref === undefined) return [];
  const slots = meantBy(doubt.ref, context, earlier);
  return slots.length > 0 ? slots : meantBy(withoutHours(doubt.ref), context, earlier);
}

// "out of the door by 4:30 on Tuesday" may speak of all that is on Tuesday
const withoutHours = (ref: Ref): Ref =>
  ref.kind === 'naming' && ref.naming.kind === 'time' && ref.naming.mention.days !== undefined
    ? { kind: 'naming', naming: { kind: 'time', mention: dayOnly(ref.naming.mention) } }
    : ref;

function dayOnly({ hours: _, ...day }: Mention): Mention {
  return day;
}

function meantBy(ref: Ref, context: SettleContext, earlier: Earlier): readonly number[] {
  const sides = (['for', 'against'] as const).map((side) => named(ref, side, context, earlier));
  return sides.flatMap(({ slots, left, rest, doubt: open }) => [...slots, ...left, ...(rest ?? []), ...(open ?? [])]);
}

// What becomes of slots that nobody named (rules 4 and 5). `firm`: said, not concluded.
function restOf(
  found: readonly Found[],
  taken: ReadonlySet<number>,
  all: readonly Statement[],
  propose: readonly SaidSpan[],
  doubtful: boolean,
  context: SettleContext,
): { value: AnswerValue; firm: boolean } | undefined {
  // "Wednesday works, but could it be 3 instead of 2": what was taken back is no pick.
  const picks = found.filter(({ stance, slots }) => !rejects(stance) && slots.some((n) => taken.has(n)));
  const statements = new Set(found.map(({ statement }) => statement));
  const refused = found.some(({ stance }) => rejects(stance));
  if ([...statements].some(({ only, stance }) => only && !rejects(stance)) && picks.length > 0)
    return { value: 'no', firm: true };
  if ([...statements].some(({ only, stance }) => only && stance === 'no')) return { value: 'yes', firm: true };
  // "Friday instead?": of all of them, where nothing else was refused.
  if (!refused && propose.length > 0 && all.some(({ instead, stance }) => instead && !rejects(stance)))
    return { value: 'no', firm: true };
  if (context.cut) return undefined;
  if (context.answered) return undefined;
  if (found.some(({ statement }) => statement.vague)) return undefined;
  if (picks.some(({ stance }) => stance !== 'prefer'))
    return picks.every(({ statement }) => statement.also) ? undefined : { value: 'no', firm: false };
  // A fragment that may be a pick leaves it open whether this is a preference alone.
  if (picks.length > 0) return doubtful ? undefined : { value: 'maybe', firm: false };
  if (!refused) return undefined;
  if (propose.length > 0 || doubtful) return undefined;
  if (found.some(({ statement, slots }) => statement.also && slots.length > 0)) return undefined;
  // "away on Friday", where no slot lies on a Friday, says nothing of the others; "not before 11" does.
  const touches = found.some(({ slots, statement }) => slots.length > 0 || statement.ref.kind === 'edge');
  return touches ? { value: 'yes', firm: false } : undefined;
}
