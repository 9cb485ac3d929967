// What hours mean on the clock, in minutes since midnight. All wall time; 1440 is the end of the day.
import type { Clock, DayPart, Hours } from '../mention.ts';

export interface Window {
  readonly from: number;
  readonly to: number;
}

const h = (from: number, to: number): Window => ({ from: from * 60, to: to * 60 });

/** Parts of the day as values (`language.md` rule 11). */
const values: Readonly<Record<DayPart, Window>> = {
  'early-morning': h(7, 9),
  morning: h(8, 12),
  'late-morning': h(10, 12),
  'first-thing': h(8, 10),
  breakfast: h(7, 9),
  lunch: h(12, 14),
  'early-afternoon': h(12, 15),
  afternoon: h(12, 17),
  'late-afternoon': h(15, 18),
  'early-evening': h(17, 19),
  evening: h(17, 22),
  'late-evening': h(20, 23),
  night: h(20, 24),
};

/** Where naming a slot is more generous than naming a time. */
const naming: Readonly<Partial<Record<DayPart, Window>>> = {
  'early-morning': h(0, 9),
  morning: h(0, 12),
  afternoon: h(12, 18),
  evening: h(17, 24),
  night: h(17, 24),
};

/** "morning" as a time to offer: 8:00 to 12:00. */
export const windowOf = (part: DayPart): Window => values[part];

/** "morning" as the name of slots that lie in it: 0:00 to 12:00. */
export const namingWindowOf = (part: DayPart): Window => naming[part] ?? values[part];

/** Every reading that a clock time allows, in minutes since midnight: "3" is 3:00 and 15:00, "3pm" one of them. */
export function readingsOf(clock: Clock, part?: DayPart): readonly number[] {
  const minutes = clock.hour * 60 + clock.minute;
  if (clock.exact || clock.hour > 12 || clock.hour === 0) return [minutes];
  const [am, pm] = [minutes % 720, (minutes % 720) + 720];
  if (clock.meridiem !== undefined) return [clock.meridiem === 'am' ? am : pm];
  return part === undefined ? [am, pm] : [halfByPart(clock, part) === 'am' ? am : pm];
}

// "7 in the evening", "11 at night", "1 at night", "12 at lunch"
function halfByPart(clock: Clock, part: DayPart): 'am' | 'pm' {
  if (part === 'night') return clock.hour < 6 || clock.hour === 12 ? 'am' : 'pm';
  if (part === 'lunch') return clock.hour === 11 ? 'am' : 'pm';
  return /morning|first-thing|breakfast/.test(part) && clock.hour !== 12 ? 'am' : 'pm';
}

/** The reading where nothing else decides: 8 to 11 are am, 12 to 7 pm (`language.md` rule 2). */
export function usualReading(clock: Clock, part?: DayPart): number {
  const readings = readingsOf(clock, part);
  return readings.length === 1 || (clock.hour >= 8 && clock.hour <= 11) ? readings[0]! : readings[1]!;
}

/**
 * Every reading that a span of hours allows, the usual one first. The end of "10 to 2" is the first 2 after it; the begin
 * of "2 to 4pm" is before noon only where it must be ("11 to 1pm"). An end before every begin lies on the next day.
 */
export function spanReadingsOf(from: Clock, to: Clock, part?: DayPart): readonly Window[] {
  const begins = readingsOf(from, part);
  const ends = readingsOf(to, part);
  const pairs = begins.flatMap((begin) => {
    const end = ends.find((end) => end > begin) ?? ends[0]! + 1440;
    return [{ from: begin, to: end }];
  });
  const usual = usualReading(from, part);
  return pairs.sort((a, b) => Number(fits(b)) - Number(fits(a)));

  // One end with am or pm decides the other: the shorter span within one day is meant.
  function fits(window: Window): boolean {
    const length = window.to - window.from;
    const shortest = Math.min(...pairs.map((pair) => pair.to - pair.from));
    if (from.meridiem === undefined && to.meridiem !== undefined) return length === shortest;
    return window.from === usual && length <= 720;
  }
}

/** The window that hours stand for, where nothing but the words decides; open on a side where they bound only the other. */
export function usualWindow(hours: Hours): { readonly from?: number; readonly to?: number } | undefined {
  switch (hours.kind) {
    case 'at': {
      const at = usualReading(hours.at, hours.part);
      return { from: at, to: at };
    }
    case 'span':
      return spanReadingsOf(hours.from, hours.to, hours.part)[0];
    case 'part':
      return windowOf(hours.part);
    case 'after':
      return { from: usualReading(hours.at, hours.part) };
    case 'before':
      return { to: boundOf(hours.at, hours.part) };
    case 'ahead':
    case 'same':
      return undefined;
    default:
      return hours satisfies never;
  }
}

/** As an end: "until midnight" is the end of the day, not its begin. */
export const boundOf = (clock: Clock, part?: DayPart): number => usualReading(clock, part) || 1440;
