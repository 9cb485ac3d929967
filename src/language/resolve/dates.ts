// Dates on the calendar: 3/4 in either order, "the 14th" of the month that has one, "the first Monday of April".
import { daysInMonth, type PlainDay, weekdayOf } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { Days } from '../mention.ts';
import type { Today } from './days.ts';

const plainDay = (year: number, month: number, day: number): PlainDay | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? (`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDay)
    : undefined;

const yearOf = (day: PlainDay): number => Number(day.slice(0, 4));
const monthOf = (day: PlainDay): number => Number(day.slice(5, 7));

/** In zones of the United States and Canada 3/4 begins with the month. */
export const isMonthFirst = (zone: ZoneId): boolean =>
  (/^(?:America|US|Canada)\//.test(zone) && !latin.test(zone)) || zone === 'Pacific/Honolulu';

const latin =
  /Argentina|Buenos|Sao_Paulo|Bahia|Belem|Fortaleza|Manaus|Recife|Mexico|Monterrey|Tijuana|Cancun|Merida|Bogota|Lima|Santiago|Caracas|La_Paz|Montevideo|Asuncion|Guayaquil|Costa_Rica|Guatemala|Managua|El_Salvador|Tegucigalpa|Havana|Santo_Domingo|Paramaribo|Cayenne|Guyana|Nuuk|Godthab/;

export type DateDays = Extract<Days, { kind: 'date' }>;

/** The orders in which a date may be read, the habit of the zone first: 3/4 is 4 March, then 3 April. */
export function ordersOf(
  { day, month, swappable }: DateDays,
  monthFirst: boolean,
): readonly { day: number; month: number }[] {
  if (!swappable) return [{ day, month }];
  const orders = [
    { day, month },
    { day: month, month: day },
  ];
  return monthFirst ? orders.reverse() : orders;
}

/** The nearest such date to come, or the one of its year; nothing for the 30th of February. */
export function nearestDate(days: DateDays, { today, monthFirst }: Today): PlainDay | undefined {
  const years = days.year === undefined ? yearsFrom(yearOf(today)) : [days.year];
  const candidates = ordersOf(days, monthFirst).map((order) =>
    years
      .map((year) => plainDay(year, order.month, order.day))
      .filter((day) => day !== undefined && (days.year !== undefined || day >= today)),
  );
  // The weekday beside it decides the order; a year only when it was not the nearest one by less than two.
  const fitting = candidates
    .flatMap((list) => list.slice(0, 1))
    .find((day) => days.weekday === undefined || weekdayOf(day!) === days.weekday);
  return fitting ?? candidates[0]?.[0] ?? candidates[1]?.[0];
}

// A leap day may be eight years away (1896 to 1904, 2096 to 2104).
const yearsFrom = (year: number): readonly number[] => Array.from({ length: 9 }, (_, i) => year + i);

/** The next month's day of that number, on its weekday if one was said. */
export function nearestMonthday(
  { day, weekday, months }: Extract<Days, { kind: 'monthday' }>,
  { today }: Today,
): PlainDay | undefined {
  const first = months ?? 0;
  const candidates = Array.from({ length: months === undefined ? 14 : 1 }, (_, i) => {
    const month = monthOf(today) - 1 + first + i;
    return plainDay(yearOf(today) + Math.floor(month / 12), (month % 12) + 1, day);
  }).filter((candidate) => candidate !== undefined && (months !== undefined || candidate >= today));
  return candidates.find((candidate) => weekday === undefined || weekdayOf(candidate!) === weekday) ?? candidates[0];
}

/** The first Monday of a month, the last Friday (-1). */
export function nthWeekday(days: Extract<Days, { kind: 'nth' }>, at: Today): PlainDay | undefined {
  const found = (year: number, month: number): PlainDay | undefined => {
    const last = daysInMonth(year, month);
    const firstDay = plainDay(year, month, 1)!;
    const first = 1 + ((days.weekday - weekdayOf(firstDay) + 7) % 7);
    const day = days.n > 0 ? first + 7 * (days.n - 1) : first + 7 * Math.floor((last - first) / 7);
    return plainDay(year, month, day);
  };
  const month = days.month ?? monthOf(at.today) + (days.months ?? 0);
  const year = days.year ?? yearOf(at.today) + Math.floor((month - 1) / 12);
  const one = found(year, ((month - 1) % 12) + 1);
  const passed = one !== undefined && one < at.today && days.year === undefined && days.month !== undefined;
  return passed ? found(year + 1, month) : one;
}

/** The last such date that is not after `end`: where a span has begun already. */
export function startBefore(from: DateDays, end: PlainDay, { monthFirst }: Today): PlainDay | undefined {
  const order = ordersOf(from, monthFirst)[0]!;
  const day = plainDay(yearOf(end), order.month, order.day);
  return day !== undefined && day <= end ? day : plainDay(yearOf(end) - 1, order.month, order.day);
}
