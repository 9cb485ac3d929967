// "I am away until the 12th": the last day of an absence, as far as the words and the Date header give one.
import { addDays, daysInMonth, type PlainDay, parseDay, weekdayOf } from '../../values/wall.ts';
import type { Sent } from '../date-field.ts';

const months: readonly RegExp[] = [
  /^(?:jan|jän|gen|ene|янв)/i,
  /^(?:feb|fév|fev|лют|фев)/i,
  /^(?:mar|mär|mrz|maa|март)/i,
  /^(?:apr|avr|abr|апр)/i,
  /^(?:may|mai|mei|mag|maj|мая)/i,
  /^(?:jun|juin|giu|июн)/i,
  /^(?:jul|juil|lug|июл)/i,
  /^(?:aug|aoû|aou|ago|авг)/i,
  /^(?:sep|set|сен)/i,
  /^(?:oct|okt|ott|out|окт)/i,
  /^(?:nov|ноя)/i,
  /^(?:dec|dez|déc|dic|дек)/i,
];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

// Words before the last day of absence, "until", "from 4 March to", "4–" …
const until =
  "(?:from [^.\\n]{3,25} to|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: \\p{L}{3,10})? ?[–—-]|until|till|til|through|thru|up to|bis(?: zum| einschließlich)?(?: (?:mo|di|mi|do|fr|sa|so)\\w{0,8},?)?|jusqu['’]au|jusqu['’]à|hasta el|hasta|fino al|fino a|até|tot en met|tot|t\\/m|till och med|till|til og med|saakka|do|до)";
// … and before the day of return.
const back =
  '(?:ab(?: dem)?(?=[^\\n]{3,40}wieder)|back(?: in the office)?(?: on)?|return(?:ing)?(?: to the office)?(?: on)?|wieder (?:im büro |erreichbar |da )?(?:ab|am)|de retour le|vuelvo el|di ritorno il|terug op|tillbaka den|tilbage den)';
// the 12th / 12 March / March 12 / 12.03. / 12.3.2026 / 2026-03-12 / Monday
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:the\\s)?(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)|(?<d1>\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?\\s(?:of\\s|de\\s)?(?<m1>\\p{L}{3,10})\\.?(?:,?\\s(?<y1>20\\d\\d))?|(?<m2>\\p{L}{3,10})\\.?\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<y2>20\\d\\d))?|(?<d3>\\d{1,2})\\.(?<m3>\\d{1,2})\\.(?<y3>20\\d\\d)?|(?<d4>\\d{1,2})(?:st|nd|rd|th)|(?<w>(?:mon|tues|wednes|thurs|fri|satur|sun)day))';
const absence = new RegExp(`(?<![\\p{L}])(?:(?<until>${until})|(?<back>${back}))(?:\\s{1,3}|(?<=[–—-]))${day}`, 'iu');

/** `YYYY-MM-DD`, the last day on which the sender is away. */
export function awayUntil(text: string, sent: Sent | undefined): PlainDay | undefined {
  const found = absence.exec(text.slice(0, 4000))?.groups;
  const today = sent && valid(sent.at.slice(0, 10));
  if (found === undefined) return undefined;
  const named = dayNamed(found, today);
  if (named === undefined) return undefined;
  return found['back'] === undefined ? named : addDays(named, -1);
}

function dayNamed(found: Partial<Record<string, string>>, today: PlainDay | undefined): PlainDay | undefined {
  if (found['iso'] !== undefined) return valid(found['iso']);
  const number = Number(found['d1'] ?? found['d2'] ?? found['d3'] ?? found['d4']);
  const year = found['y1'] ?? found['y2'] ?? found['y3'];
  const name = found['m1'] ?? found['m2'];
  const month =
    found['m3'] !== undefined
      ? Number(found['m3'])
      : name === undefined
        ? 0
        : months.findIndex((pattern) => pattern.test(name)) + 1;
  if (found['w'] !== undefined) return today && nextWeekday(found['w'], today);
  if (month > 0 && year !== undefined) return valid(`${year}-${two(month)}-${two(number)}`);
  if (today === undefined) return undefined;
  if (found['d4'] !== undefined) return nextMonthday(number, today);
  if (month < 1) return undefined;
  const thisYear = valid(`${today.slice(0, 4)}-${two(month)}-${two(number)}`);
  return thisYear !== undefined && thisYear >= today
    ? thisYear
    : valid(`${Number(today.slice(0, 4)) + 1}-${two(month)}-${two(number)}`);
}

const two = (number: number): string => String(number).padStart(2, '0');

function valid(text: string): PlainDay | undefined {
  const parsed = parseDay(text);
  return parsed.ok ? parsed.value : undefined;
}

function nextWeekday(name: string, today: PlainDay): PlainDay {
  const wanted = weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return addDays(today, (wanted - weekdayOf(today) + 7) % 7 || 7);
}

function nextMonthday(number: number, today: PlainDay): PlainDay | undefined {
  let [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (number < Number(today.slice(8))) month++;
  if (month > 12) [year, month] = [year + 1, 1];
  return number <= daysInMonth(year, month) ? valid(`${year}-${two(month)}-${two(number)}`) : undefined;
}
