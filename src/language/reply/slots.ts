// Which slots a time names (`language.md` rule 2): for it, those that begin then or lie wholly inside; against it, those that
// contain it or overlap it. What the words leave open the slots decide.
import { dayOf, type PlainDay, weekdayOf } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { Days, Hours, Mention } from '../mention.ts';
import type { ShownSlot } from '../reading.ts';
import { nearestDay, nearestDays, type Today } from '../resolve/days.ts';
import { dayFits, namingWindows, weekdayAgrees } from '../resolve/fits.ts';
import { boundOf, usualReading, usualWindow, type Window } from '../resolve/hours.ts';
import { type Here, todayAt } from '../resolve.ts';
import { datesAgree, daysFit, saidWeekday } from './daysFit.ts';
import { type LocalSlot, localSlot, localSlots } from './localSlots.ts';

export type Side = 'for' | 'against';

export interface NamingContext {
  readonly slots: readonly ShownSlot[];
  readonly here: Here;
  /** All times of the mail, in its order. */
  readonly mentions: readonly Mention[];
  /** "my time", where the mail said where the writer is. */
  readonly ownZone?: ZoneId;
}

/** All numbers on the table. */
export const numbersOf = ({ slots }: Pick<NamingContext, 'slots'>): readonly number[] => slots.map(({ n }) => n);

/** Numbers of slots, or that it cannot be said which. */
export type Slots = readonly number[] | 'unclear';

/** The zone in which a time is meant: the one said with it, the writer's for "my time", else that of the letter. */
export const zoneOf = (mention: Pick<Mention, 'zone'>, { here, ownZone }: NamingContext): ZoneId =>
  mention.zone === 'own' ? (ownZone ?? here.zone) : (mention.zone ?? here.zone);

/** The numbers of the slots that a time names, or `unclear` where its words fit several ways. */
export function slotsNamed(mention: Mention, side: Side, given: NamingContext): Slots {
  const named = countsFromNamed(mention.days) ? dayBefore(mention, given) : undefined;
  const context = named === undefined ? given : { ...given, here: { ...given.here, named } };
  const zone = zoneOf(mention, context);
  const slots = localSlots(context.slots, context.here.zone, zone);
  const today = todayAt(mention, { ...context.here, zone });
  const days = mention.days;
  if (mention.through === true) return throughNamed(mention, slots, side, today);
  if (days === undefined) return hoursNamed(mention, slots, slots, side).map(({ n }) => n);
  if (days.kind === 'open' && mention.hours?.kind === 'at')
    return beyondInstant(mention, days, mention.hours, side, given);
  const edge = edgeOfPart(mention);
  if (days.kind === 'open' && edge !== undefined) return beyondInstant(mention, days, edge, side, given);
  const fitting = (fits: (slot: LocalSlot) => boolean): readonly LocalSlot[] =>
    hoursNamed(mention, slots.filter(fits), slots, side);
  if (saidWeekday(days) !== undefined) return weekdayWithDate(days, fitting, today);
  return fitting(daysFit(days, slots, today)).map(({ n }) => n);
}

// "from Tuesday noon", "until Wednesday 3pm": that part of the day, and the days beyond.
function beyondInstant(
  mention: Mention,
  { side: of, day }: Extract<Days, { kind: 'open' }>,
  { at, part }: Extract<Hours, { kind: 'at' }>,
  side: Side,
  context: NamingContext,
): Slots {
  const edge = of === 'from' || of === 'after' ? 'after' : 'before';
  const { hours: _, ...days } = mention;
  const there = slotsNamed({ ...mention, days: day, hours: { kind: edge, at, ...(part && { part }) } }, side, context);
  const beyond = slotsNamed({ ...days, days: { kind: 'open', side: edge, day } }, side, context);
  if (there === 'unclear' || beyond === 'unclear') return 'unclear';
  return context.slots.map(({ n }) => n).filter((n) => there.includes(n) || beyond.includes(n));
}

// "until Thursday lunchtime", "from Tuesday afternoon"; not "from Tuesday on, afternoons", which are many
function edgeOfPart({ days, hours, text }: Mention): Extract<Hours, { kind: 'at' }> | undefined {
  if (days?.kind !== 'open' || days.side === 'by' || hours?.kind !== 'part') return undefined;
  if (/s$|[,;(]|\bon(?:wards?)?\b/.test(text)) return undefined;
  const window = usualWindow(hours);
  const minute = days.side === 'after' || days.side === 'through' ? window?.to : window?.from;
  if (minute === undefined) return undefined;
  return { kind: 'at', at: { hour: Math.floor(minute / 60), minute: minute % 60, exact: true } };
}

// "the day after", "the week after"
const countsFromNamed = (days: Days | undefined): boolean =>
  days?.kind === 'neighbour' || (days?.kind === 'week' && days.of?.kind === 'neighbour');

/** "that day", "the day after": counted from the day that the mail named last before it. */
export function dayBefore(mention: Mention, context: NamingContext): PlainDay | undefined {
  const before = context.mentions.findLast(
    ({ index, days }) => index < mention.index && days !== undefined && !countsFromNamed(days),
  );
  // "I'm at a funeral that day", where all slots lie on one
  if (before?.days === undefined) return mention.days?.kind === 'neighbour' ? onlyDay(context.slots) : undefined;
  const { days } = before;
  const slots = slotsNamed({ ...before, days }, 'against', context);
  const shown =
    slots === 'unclear' ? [] : context.slots.filter(({ n }) => slots.includes(n)).map(({ begin }) => dayOf(begin));
  return shown.length > 0 && shown.every((day) => day === shown[0])
    ? shown[0]
    : nearestDays(days, todayAt(before, context.here))?.from;
}

function onlyDay(slots: readonly ShownSlot[]): PlainDay | undefined {
  const days = new Set(slots.map(({ begin }) => dayOf(begin)));
  return days.size === 1 ? [...days][0] : undefined;
}

// "Tuesday 10 June": where weekday and date disagree, the one that fits a slot holds; if both do, or none, nobody knows.
function weekdayWithDate(
  days: Days,
  fitting: (fits: (slot: LocalSlot) => boolean) => readonly LocalSlot[],
  today: Today,
): Slots {
  const byDate = fitting(({ day }) => dayFits(days, day, today));
  const agreeing = byDate.filter(({ day }) => weekdayAgrees(days, day));
  if (agreeing.length > 0) return agreeing.map(({ n }) => n);
  if (byDate.length === 0 && datesAgree(days, today)) return [];
  const byWeekday = fitting(({ day }) => weekdayOf(day) === saidWeekday(days));
  if (byDate.length > 0 && byWeekday.length > 0) return 'unclear';
  if (byDate.length > 0 || byWeekday.length > 0) return [...byDate, ...byWeekday].map(({ n }) => n);
  return datesAgree(days, today) ? [] : 'unclear';
}

/** Those of `slots` that the hours name; without hours all of them. `all` tells which readings of an hour some slot has. */
function hoursNamed(
  { hours, length }: Mention,
  slots: readonly LocalSlot[],
  all: readonly LocalSlot[],
  side: Side,
): readonly LocalSlot[] {
  if (hours === undefined) return slots;
  if (hours.kind === 'same') return all.every(({ begin }) => begin === all[0]?.begin) ? slots : [];
  const readings = namingWindows(hours).map((window) => ({
    ...window,
    to: length === undefined ? window.to : window.from + length,
  }));
  const named = (window: Window): readonly LocalSlot[] => slots.filter((slot) => isNamed(slot, window, side));
  const usual = usualOf(hours, readings);
  if (readings.length < 2) return usual === undefined ? [] : named(usual);
  const decided = readings.filter((window) => slots.some((slot) => hasHour(slot, window, hours)));
  if (decided.length === 1) return named(decided[0]!);
  const fitting =
    hours.kind === 'at' || hours.kind === 'span' ? readings.filter((window) => named(window).length > 0) : [];
  const best = fitting.includes(usual!) || fitting.length === 0 ? usual : fitting[0];
  return best === undefined ? [] : named(best);
}

// "An hour without am or pm is the one that a slot has."
const hasHour = (slot: LocalSlot, { from, to }: Window, hours: Hours): boolean =>
  hours.kind === 'at'
    ? slot.begin === from
    : hours.kind === 'after'
      ? slot.begin === from
      : hours.kind === 'before'
        ? slot.end === to
        : slot.begin >= from && slot.end <= to;

function usualOf(hours: Hours, readings: readonly Window[]): Window | undefined {
  const usual = usualWindow(hours);
  return (
    readings.find(({ from, to }) => (usual?.from ?? from) === from && (hours.kind !== 'before' || usual?.to === to)) ??
    readings[0]
  );
}

function isNamed(slot: LocalSlot, { from, to }: Window, side: Side): boolean {
  if (from === to) return side === 'for' ? slot.begin === from : slot.begin <= from && from < slot.end;
  if (side === 'against') return slot.begin < to && slot.end > from;
  // A slot that runs past midnight lies inside "after 8" all the same.
  return slot.begin >= from && (slot.end <= to || to === 1440);
}

// "from Monday 9:00 to Wednesday 17:00": one stretch over several days.
function throughNamed({ days, hours }: Mention, slots: readonly LocalSlot[], side: Side, today: Today): Slots {
  if (days?.kind !== 'span' || hours?.kind !== 'span') return 'unclear';
  const [from, to] = [usualReading(hours.from, hours.part), boundOf(hours.to, hours.part)];
  const inside = slots.filter(({ day }) => dayFits(days, day, today));
  const first = nearestDay(days.from, today);
  const last = nearestDay(days.to, today);
  return inside
    .filter((slot) => {
      const late = slot.day === first && (side === 'for' ? slot.begin < from : slot.end <= from);
      const early = slot.day === last && (side === 'for' ? slot.end > to : slot.begin >= to);
      return !late && !early;
    })
    .map(({ n }) => n);
}

/** Rule 7: what ends later or begins earlier than the clock of the mention, on its days. */
export function slotsBeyond(said: Mention, edge: 'after' | 'before', context: NamingContext): Slots {
  // "Thursday I could do, but I must be out by 12": on that day.
  const mention = said.days === undefined && said.near !== undefined ? { ...said, days: said.near } : said;
  const { hours } = mention;
  if (hours === undefined) return daysBeyond(mention, edge, context);
  if (hours.kind === 'part') {
    const window = usualWindow(hours)!;
    return beyondWindow(
      mention,
      edge === 'after' ? { from: window.to!, to: 1440 } : { from: 0, to: window.from! },
      context,
    );
  }
  if (hours.kind !== 'at' && hours.kind !== 'after' && hours.kind !== 'before') return 'unclear';
  const { part } = hours;
  return slotsNamed({ ...mention, hours: { kind: edge, at: hours.at, ...(part && { part }) } }, 'against', context);
}

function beyondWindow(mention: Mention, window: Window, context: NamingContext): Slots {
  const { hours: _, ...days } = mention;
  const onDays = mention.days === undefined ? context.slots.map(({ n }) => n) : slotsNamed(days, 'against', context);
  if (onDays === 'unclear') return onDays;
  const zone = zoneOf(mention, context);
  return context.slots
    .filter(({ n }) => onDays.includes(n))
    .map((slot) => localSlot(slot, context.here.zone, zone))
    .filter((slot) => isNamed(slot, window, 'against'))
    .map(({ n }) => n);
}

// "back on Thursday": everything before that day. "until Thursday" says the same of it.
function daysBeyond(mention: Mention, edge: 'after' | 'before', context: NamingContext): Slots {
  const { days } = mention;
  if (days === undefined) return 'unclear';
  const day = days.kind === 'open' ? days.day : days;
  const side = edge === 'before' ? 'before' : 'after';
  return slotsNamed({ ...mention, days: { kind: 'open', side, day } }, 'against', context);
}
