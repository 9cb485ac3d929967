// When something that recurs takes place (RFC 5545 §3.3.10): the rules that calendars write, on wall time, never more steps
// than are told. What is not understood of a rule makes it none: better a time too few than a calendar full of them.
import { type Instant, parseInstant } from '../../values/instant.ts';
import { addDays, daysBetween, daysInMonth, type PlainDay, parseDay, weekdayOf } from '../../values/wall.ts';

export interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count?: number;
  /** The last day on which it may begin, and the last moment where the rule says one. */
  readonly until?: { readonly day: PlainDay; readonly at?: Instant };
  /** 1 Monday to 7 Sunday; `nth` of the month, from its end below zero. */
  readonly byDay: readonly { readonly weekday: number; readonly nth?: number }[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  /** The day on which its weeks begin. */
  readonly weekStart: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST']);
/** So many days, weeks, months or years are looked into: a daily meeting for sixty years. */
const mostPeriods = 22_000;

// FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231T235959Z
export function readRule(text: string): Rule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .flatMap((part): [string, string][] => {
        const [key = '', value = ''] = part.split('=');
        return key === '' ? [] : [[key.trim(), value.trim()]];
      }),
  );
  const freq = parts.get('FREQ');
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return undefined;
  if ([...parts.keys()].some((key) => !known.has(key) && !key.startsWith('X-'))) return undefined;
  const numbers = (key: string): number[] => (parts.get(key)?.split(',') ?? []).map(Number).filter(Number.isInteger);
  const byDay = (parts.get('BYDAY')?.split(',') ?? []).flatMap(readDay);
  // "The 20th Monday of the year" is nothing that calendars offer.
  if (freq === 'YEARLY' && byDay.length > 0 && numbers('BYMONTH').length === 0) return undefined;
  const [count] = numbers('COUNT');
  const until = readUntil(parts.get('UNTIL') ?? '');
  return {
    freq,
    interval: Math.max(1, numbers('INTERVAL')[0] ?? 1),
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until }),
    byDay,
    byMonthDay: numbers('BYMONTHDAY'),
    byMonth: numbers('BYMONTH'),
    bySetPos: numbers('BYSETPOS'),
    weekStart: weekdays.indexOf(parts.get('WKST') ?? 'MO') + 1 || 1,
  };
}

// 20261231, 20261231T225959Z; a moment may lie on the next day of another zone
function readUntil(text: string): Rule['until'] {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(text);
  if (parts === null) return undefined;
  const day = parseDay(`${parts[1]}-${parts[2]}-${parts[3]}`);
  if (!day.ok) return undefined;
  if (parts[6] !== 'Z') return { day: day.value };
  const at = parseInstant(`${day.value}T${parts[4]}:${parts[5]}:59Z`);
  return { day: addDays(day.value, 1), ...(at.ok ? { at: at.value } : {}) };
}

// TU, 2TU, -1FR
function readDay(text: string): { weekday: number; nth?: number }[] {
  const parts = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text.trim());
  if (parts === null) return [];
  const weekday = weekdays.indexOf(parts[2]!) + 1;
  return [parts[1] === undefined ? { weekday } : { weekday, nth: Number(parts[1]) }];
}

/** The days on which it begins, from `first` on, as far as `last`; those before `from` are counted and not told. */
export function daysOf(rule: Rule, first: PlainDay, from: PlainDay, last: PlainDay): PlainDay[] {
  const end = rule.until !== undefined && rule.until.day < last ? rule.until.day : last;
  const found: PlainDay[] = [];
  let counted = 0;
  const begin = rule.count === undefined ? stepsBefore(rule, first, from) : 0;
  for (let step = begin; step < begin + mostPeriods; step++) {
    const period = periodOf(rule, first, step * rule.interval);
    if (period.begin > end) return found;
    for (const day of picked(rule, daysIn(rule, period, first))) {
      if (day < first) continue;
      if (day > end || (rule.count !== undefined && counted >= rule.count)) return found;
      counted++;
      if (day >= from) found.push(day);
    }
  }
  return found;
}

/** Periods that are surely over by then: where nothing is counted, they need not be looked into. */
function stepsBefore({ freq, interval }: Rule, first: PlainDay, from: PlainDay): number {
  const lengths = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };
  return Math.max(0, Math.floor(daysBetween(first, from) / lengths[freq] / interval) - 1);
}

interface Period {
  readonly begin: PlainDay;
  readonly year: number;
  readonly month: number;
}

/** The day, week, month or year that lies so many of its kind after the first. */
function periodOf({ freq, weekStart }: Rule, first: PlainDay, steps: number): Period {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  if (freq === 'DAILY') return dated(addDays(first, steps));
  if (freq === 'WEEKLY') return dated(addDays(first, steps * 7 - ((weekdayOf(first) - weekStart + 7) % 7)));
  if (freq === 'YEARLY') return { begin: dayAt(year + steps, 1, 1), year: year + steps, month: 1 };
  const months = year * 12 + month - 1 + steps;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return { begin: dayAt(y, m, 1), year: y, month: m };
}

const dated = (begin: PlainDay): Period => ({
  begin,
  year: Number(begin.slice(0, 4)),
  month: Number(begin.slice(5, 7)),
});
const two = (n: number): string => String(n).padStart(2, '0');
const dayAt = (year: number, month: number, day: number): PlainDay =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as PlainDay;

/** The days of one period that the rule names, in order. */
function daysIn(rule: Rule, { begin, year, month }: Period, first: PlainDay): PlainDay[] {
  const inMonth = (day: PlainDay): boolean =>
    rule.byMonth.length === 0 || rule.byMonth.includes(Number(day.slice(5, 7)));
  switch (rule.freq) {
    case 'DAILY':
      return [begin].filter((day) => inMonth(day) && isOnDay(rule, day) && isOnMonthDay(rule, day));
    case 'WEEKLY': {
      const days = rule.byDay.length > 0 ? rule.byDay.map(({ weekday }) => weekday) : [weekdayOf(first)];
      return Array.from({ length: 7 }, (_, i) => addDays(begin, i)).filter(
        (day) => inMonth(day) && days.includes(weekdayOf(day)),
      );
    }
    case 'MONTHLY':
      return daysOfMonth(rule, year, month, first).filter(inMonth);
    case 'YEARLY': {
      const named =
        rule.byMonth.length > 0 ? rule.byMonth : rule.byMonthDay.length > 0 ? all : [Number(first.slice(5, 7))];
      return named.toSorted((a, b) => a - b).flatMap((one) => daysOfMonth(rule, year, one, first));
    }
    default:
      return rule.freq satisfies never;
  }
}

const all = Array.from({ length: 12 }, (_, i) => i + 1);

const isOnDay = ({ byDay }: Rule, day: PlainDay): boolean =>
  byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(day));

const isOnMonthDay = ({ byMonthDay }: Rule, day: PlainDay): boolean => {
  const length = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const date = Number(day.slice(8));
  return byMonthDay.length === 0 || byMonthDay.some((n) => (n > 0 ? n : length + n + 1) === date);
};

function daysOfMonth(rule: Rule, year: number, month: number, first: PlainDay): PlainDay[] {
  if (month < 1 || month > 12) return [];
  const length = daysInMonth(year, month);
  const days = Array.from({ length }, (_, i) => dayAt(year, month, i + 1));
  const { byDay, byMonthDay } = rule;
  // A month without that day has none.
  if (byDay.length === 0 && byMonthDay.length === 0) return days.filter((day) => day.slice(8) === first.slice(8));
  return days.filter((day, i) => {
    const [nth, fromEnd] = [Math.floor(i / 7) + 1, -(Math.floor((length - 1 - i) / 7) + 1)];
    const isNamed =
      byDay.length === 0 ||
      byDay.some(
        (one) => one.weekday === weekdayOf(day) && (one.nth === undefined || one.nth === nth || one.nth === fromEnd),
      );
    return isNamed && isOnMonthDay(rule, day);
  });
}

/** "The last working day": of what a period holds, the first, second, or from its end. */
function picked({ bySetPos }: Rule, days: readonly PlainDay[]): readonly PlainDay[] {
  if (bySetPos.length === 0) return days;
  return days.filter((_, i) => bySetPos.includes(i + 1) || bySetPos.includes(i - days.length));
}
