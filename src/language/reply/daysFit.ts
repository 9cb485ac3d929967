// Which days are meant, where the words alone leave several: the slots' own weeks, dates and orders decide.
import { addDays, weekdayOf } from '../../values/wall.ts';
import type { Days } from '../mention.ts';
import { ordersOf } from '../resolve/dates.ts';
import { nearestDay, type Today } from '../resolve/days.ts';
import { dayFits } from '../resolve/fits.ts';
import type { LocalSlot } from './localSlots.ts';

/** The weekday that was said beside a date. */
export const saidWeekday = (days: Days): number | undefined =>
  days.kind === 'date' || days.kind === 'monthday' ? days.weekday : undefined;

/** Whether the weekday that was said is that of the nearest such date. */
export function datesAgree(days: Days, today: Today): boolean {
  const weekday = saidWeekday(days);
  if (weekday === undefined) return true;
  const { weekday: _, ...plain } = days as Extract<Days, { kind: 'date' | 'monthday' }>;
  const orders: readonly Days[] =
    plain.kind === 'date' && plain.swappable
      ? ordersOf(plain, today.monthFirst).map(({ day, month }) => ({
          kind: 'date',
          day,
          month,
          ...(plain.year && { year: plain.year }),
        }))
      : [plain];
  return orders.some((order) => {
    const day = nearestDay(order, { ...today, hourToCome: true });
    return day !== undefined && weekdayOf(day) === weekday;
  });
}

/** Whether a slot lies on a day that is meant. */
export function daysFit(days: Days, slots: readonly LocalSlot[], today: Today): (slot: LocalSlot) => boolean {
  if (days.kind === 'weekday' && days.which !== undefined && days.which !== 'last') return weekFits(days, slots, today);
  if (days.kind === 'date' && days.swappable) return orderFits(days, slots, today);
  if (days.kind === 'open') return openFits(days, slots, today);
  return ({ day }) => dayFits(days, day, today);
}

// "this" and "next" choose by calendar week only where slots lie on several such days; "coming" is then the first.
function weekFits(
  days: Extract<Days, { kind: 'weekday' }>,
  slots: readonly LocalSlot[],
  today: Today,
): (slot: LocalSlot) => boolean {
  const such = new Set(slots.map(({ day }) => day).filter((day) => dayFits(days, day, today)));
  if (such.size < 2) return ({ day }) => such.has(day);
  if (days.which === 'coming') {
    const first = [...such].sort().find((day) => day > today.today);
    return ({ day }) => day === first;
  }
  const monday = addDays(today.today, 1 - weekdayOf(today.today));
  const meant = addDays(monday, days.weekday - 1 + (days.which === 'next' ? 7 : 0));
  return ({ day }) => day === meant;
}

function orderFits(
  days: Extract<Days, { kind: 'date' }>,
  slots: readonly LocalSlot[],
  today: Today,
): (slot: LocalSlot) => boolean {
  const order = ordersOf(days, today.monthFirst)
    .map(({ day, month }): Days => ({ kind: 'date', day, month, ...(days.year && { year: days.year }) }))
    .find((one) => slots.some(({ day }) => dayFits(one, day, today)));
  return ({ day }) => order !== undefined && dayFits(order, day, today);
}

// "until Thursday": the Thursday of the slots where there is one, else the nearest. "From tomorrow" counts from today.
function openFits(
  days: Extract<Days, { kind: 'open' }>,
  slots: readonly LocalSlot[],
  today: Today,
): (slot: LocalSlot) => boolean {
  const counted = /^(?:relative|shift|ahead|week|neighbour)$/.test(days.day.kind);
  const bound = slots
    .map(({ day }) => day)
    .sort()
    .find((day) => day >= today.today && dayFits(days.day, day, today));
  const at = bound === undefined || counted ? today : { ...today, today: bound, hourToCome: true };
  return ({ day }) => dayFits(days, day, at);
}
