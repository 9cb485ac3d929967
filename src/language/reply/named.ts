// What a reference names among the slots, and which of its times fit none and are offers.
import { dayOf } from '../../values/wall.ts';
import type { Naming } from '../atoms.ts';
import type { Days, Mention } from '../mention.ts';
import { positioned, positionedWithin } from './placing.ts';
import type { Ref } from './refs.ts';
import { type NamingContext, numbersOf, type Side, slotsBeyond, slotsNamed } from './slots.ts';
import { dateOf, hourOf } from './weekdayNumbers.ts';

export interface Named {
  readonly slots: readonly number[];
  /** Times that fit no slot. */
  readonly off: readonly Mention[];
  /** "all but 2": what is left out. */
  readonly left: readonly number[];
  /** "none of them": what is said holds the other way round. */
  readonly none: boolean;
  /** "the others": known only when everything else is; within these slots. */
  readonly rest?: readonly number[];
  /** How many those are, where it is said: "the other two". */
  readonly count?: number;
  /** Nobody can say what is named; it may be these slots. */
  readonly doubt?: readonly number[];
}

/** What was named before in the mail. */
export interface Earlier {
  /** By the statement before. */
  readonly last: readonly number[];
  /** By all statements so far. */
  readonly all: readonly number[];
}

const nobody: Named = { slots: [], off: [], left: [], none: false };

/**
 * The slots that a reference names, and its times that fit none.
 * @param side `for` a time a slot must lie in it, `against` it a slot need only touch it.
 */
export function named(ref: Ref, side: Side, context: NamingContext, earlier: Earlier): Named {
  switch (ref.kind) {
    case 'everything':
      return { ...nobody, slots: numbersOf(context) };
    case 'naming':
      return namedBy(ref.naming, side, context, earlier);
    case 'edge': {
      if (ref.once && ref.mention.days === undefined && ref.mention.near === undefined && onSeveralDays(context))
        return { ...nobody, doubt: numbersOf(context) };
      const slots = slotsBeyond(ref.mention, ref.side, context);
      if (slots === 'unclear') return { ...nobody, doubt: numbersOf(context) };
      // "I'm leaving on Tuesday": after what is on Tuesday, or before?
      const { days, hours } = ref.mention;
      const that =
        ref.side === 'after' && hours === undefined && days !== undefined
          ? slotsNamed(ref.mention, 'against', context)
          : [];
      return { ...nobody, slots, ...(that !== 'unclear' && that.length > 0 && { doubt: that }) };
    }
    case 'list':
      return ref.refs.map((one) => named(one, side, context, earlier)).reduce(union);
    case 'within':
      return within(ref, side, context, earlier);
    case 'except':
      return except(ref, side, context, earlier);
    case 'same':
      return same(ref, context, earlier);
    default:
      return ref satisfies never;
  }
}

function namedBy(naming: Naming, side: Side, context: NamingContext, earlier: Earlier): Named {
  switch (naming.kind) {
    case 'time':
      return byTime(naming.mention, side, context);
    case 'labels':
      return byLabel(naming.numbers, naming.firm, context);
    case 'positions':
      return sureOr(positioned(naming, context, earlier), numbersOf(context));
    case 'all':
      return counted(naming.count, context, earlier);
    case 'none':
      return { ...counted(naming.count, context, earlier), none: true };
    case 'rest':
      return { ...nobody, rest: numbersOf(context), ...(naming.count && { count: naming.count }) };
    default:
      return naming satisfies never;
  }
}

const onSeveralDays = ({ slots }: NamingContext): boolean => new Set(slots.map(({ begin }) => dayOf(begin))).size > 1;

const sureOr = (slots: readonly number[] | undefined, doubt: readonly number[]): Named =>
  slots === undefined ? { ...nobody, doubt } : { ...nobody, slots };

// "both" and "either" mean the two just named, or the two that there are; "all three" likewise.
function counted(count: number | undefined, context: NamingContext, { last, all }: Earlier): Named {
  const everything = numbersOf(context);
  if (count === undefined) return { ...nobody, slots: everything };
  const fitting = [last, all, everything].find(({ length }) => length === count);
  return fitting === undefined ? { ...nobody, doubt: everything } : { ...nobody, slots: fitting };
}

function byTime(mention: Mention, side: Side, context: NamingContext): Named {
  const hourly = hourOf(mention, context);
  if (hourly.length > 0) return { ...nobody, slots: hourly };
  const slots = slotsNamed(mention, side, context);
  if (slots === 'unclear') return { ...nobody, doubt: mayBeNamed(mention, context) };
  if (mention.days === undefined && mention.near !== undefined)
    return nearOrNot(mention, mention.near, slots, side, context);
  if (slots.length > 0) return { ...nobody, slots };
  const dated = dateOf(mention, context);
  if (dated.length > 0) return { ...nobody, slots: dated };
  const position = positionOf(mention, context);
  if (position !== undefined) return { ...nobody, slots: [position] };
  return { ...nobody, off: [mention] };
}

// "Tuesday is fine. After 3 is best": does the hour belong to that day? Only where the answer makes no difference, or one of the
// two names nothing, is it certain.
function nearOrNot(mention: Mention, near: Days, anyDay: readonly number[], side: Side, context: NamingContext): Named {
  // "I can wash by Wednesday and come at 9"
  const day = near.kind === 'open' && (near.side === 'by' || near.side === 'through') ? near.day : near;
  // "The bus is off until the 30th, take the one at 8.35": until then, and at that hour.
  const bounds = near.kind === 'open' && mention.hours?.kind === 'at';
  const { hours, near: _, ...plain } = mention;
  const within = slotsNamed(bounds ? { ...plain, days: day } : { ...mention, days: day }, side, context);
  const there = bounds && within !== 'unclear' ? within.filter((n) => anyDay.includes(n)) : within;
  if (there === 'unclear') return { ...nobody, doubt: anyDay };
  // "I can wash by Wednesday and come at 9": on which day?
  if (near.kind === 'open' && there.length < anyDay.length) return { ...nobody, doubt: anyDay };
  if (there.length > 0) return { ...nobody, slots: there };
  // "On Friday I have the whole morning free", where all of Friday is later: hardly the mornings of other days.
  const ofDay = slotsNamed(
    { text: mention.text, index: mention.index, kind: 'time', family: '', days: day },
    side,
    context,
  );
  if (mention.hours?.kind === 'part' && ofDay !== 'unclear' && ofDay.length > 0) return { ...nobody, doubt: anyDay };
  return anyDay.length > 0
    ? { ...nobody, slots: anyDay }
    : { ...nobody, off: [bounds ? { ...plain, ...(hours && { hours }) } : { ...mention, days: near }] };
}

// "the 3rd", where no slot lies on such a date, counts.
function positionOf({ days, hours }: Mention, context: NamingContext): number | undefined {
  if (days?.kind !== 'monthday' || hours !== undefined || days.weekday !== undefined || days.months !== undefined)
    return undefined;
  return context.slots[days.day - 1]?.n;
}

/** Slots that a time may mean when its parts disagree: by its weekday, by its date. */
function mayBeNamed(mention: Mention, context: NamingContext): readonly number[] {
  const { days } = mention;
  if (days === undefined || !('weekday' in days) || days.weekday === undefined) return numbersOf(context);
  const { weekday, ...date } = days;
  const readings: readonly Days[] = [date as Days, { kind: 'weekday', weekday }];
  return readings.flatMap((one) => {
    const slots = slotsNamed({ ...mention, days: one }, 'against', context);
    return slots === 'unclear' ? [] : slots;
  });
}

function byLabel(numbers: readonly number[], firm: boolean, context: NamingContext): Named {
  const found = numbers.map((number) => slotsOfNumber(number, firm, context));
  const slots = found.flat();
  // "1-3" may reach over gaps; "1 and 7" may not.
  const missing = numbers.length > 1 ? slots.length === 0 : found.some(({ length }) => length === 0);
  return missing ? { ...nobody, slots, doubt: numbersOf(context) } : { ...nobody, slots };
}

// "2": the slot with that label, else every slot that begins at that hour.
function slotsOfNumber(number: number, firm: boolean, { slots }: NamingContext): readonly number[] {
  if (slots.some(({ n }) => n === number)) return [number];
  if (firm) return [];
  const beginsAt = (hour: number): readonly number[] =>
    slots.filter(({ begin }) => begin.slice(11) === `${String(hour).padStart(2, '0')}:00`).map(({ n }) => n);
  const afternoon = number < 12 ? beginsAt(number + 12) : [];
  return afternoon.length > 0 && (number < 8 || beginsAt(number).length === 0) ? afternoon : beginsAt(number);
}

const join = (a: readonly number[], b: readonly number[]): readonly number[] => [
  ...a,
  ...b.filter((n) => !a.includes(n)),
];

function union(a: Named, b: Named): Named {
  // "either of the first two, nothing on Friday works"
  if (a.none !== b.none) return { ...nobody, doubt: join(join(a.slots, b.slots), join(a.doubt ?? [], b.doubt ?? [])) };
  const rest = a.rest ?? b.rest;
  const doubt = a.doubt === undefined && b.doubt === undefined ? undefined : join(a.doubt ?? [], b.doubt ?? []);
  return {
    slots: join(a.slots, b.slots),
    off: [...a.off, ...b.off],
    left: join(a.left, b.left),
    none: a.none || b.none,
    ...(rest && { rest }),
    ...(doubt && { doubt }),
  };
}

function within(ref: Extract<Ref, { kind: 'within' }>, side: Side, context: NamingContext, earlier: Earlier): Named {
  const group = ref.group.kind === 'naming' ? ref.group.naming : undefined;
  const of = named(ref.of, side, context, earlier);
  // "either of the others"
  if (of.rest !== undefined && group?.kind === 'all') return of;
  if (group?.kind === 'rest') return { ...of, slots: [], off: [], rest: of.slots };
  if (group?.kind === 'positions') return sureOr(positionedWithin(group, of.slots, context, earlier), of.slots);
  const count = group?.kind === 'all' || group?.kind === 'none' ? group.count : undefined;
  const none = group?.kind === 'none';
  // "both on Tuesday" are two; "either on Tuesday" too.
  if (count !== undefined && of.slots.length !== count && of.off.length === 0)
    return { ...of, slots: [], none, doubt: of.slots };
  return { ...of, none };
}

function except(ref: Extract<Ref, { kind: 'except' }>, side: Side, context: NamingContext, earlier: Earlier): Named {
  const kept = named(ref.ref, side, context, earlier);
  if (ref.except.length === 0) return { ...kept, slots: [], doubt: kept.slots };
  const out = ref.except.map((one) => named(one, 'against', context, earlier)).reduce(union);
  const doubt = kept.doubt ?? (out.doubt && kept.slots);
  const left = kept.slots.filter((n) => out.slots.includes(n));
  return {
    ...kept,
    slots: kept.slots.filter((n) => !out.slots.includes(n)),
    // "Ideally Monday, but not Wednesday": no part of it, and refused as well.
    left: left.length === 0 && side === 'for' ? out.slots : left,
    ...(doubt && { doubt }),
  };
}

// "2 (Tuesday at 10)": the number holds where the time does not contradict it.
function same(ref: Extract<Ref, { kind: 'same' }>, context: NamingContext, earlier: Earlier): Named {
  const label = named(ref.label, 'for', context, earlier);
  const time = named(ref.time, 'against', context, earlier);
  const agree = label.slots.length > 0 && label.slots.every((n) => time.slots.includes(n));
  return agree ? label : { ...nobody, doubt: join(label.slots, time.slots) };
}
