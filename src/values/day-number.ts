// Days as numbers, counted from 1 January 1970: what is asked a dozen times a mail needs no Date.

const dash = 45;
const zero = 48;
const msPerDay = 86_400_000;

/** The number of a day, `2026-03-03` or the begin of a wall time; a 30 February is 2 March. */
export function numberOfDay(day: string): number {
  if (day.charCodeAt(4) !== dash) return Math.floor(Date.parse(`${day}T00:00Z`) / msPerDay);
  return daysBefore(twoDigits(day, 0) * 100 + twoDigits(day, 2), twoDigits(day, 5)) + twoDigits(day, 8);
}

/** Two digits of a text as a number. */
export const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

/** `07` */
export const padded: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

// The leap day stands at the end of a year that begins in March; 719,469 days lie between March of year 0 and 1970.
function daysBefore(year: number, month: number): number {
  const counted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return (
    counted * 365 +
    Math.floor(counted / 4) -
    Math.floor(counted / 100) +
    Math.floor(counted / 400) +
    Math.floor((months * 153 + 2) / 5) -
    719_469
  );
}

/** The day of a number. */
export function dayOfNumber(number: number): string {
  const since = number + 719_468;
  const era = Math.floor(since / 146_097);
  const inEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((months * 153 + 2) / 5) + 1;
  const month = months < 10 ? months + 3 : months - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1000 && year <= 9999)) return new Date(number * msPerDay).toISOString().slice(0, 10);
  return `${year}-${padded[month]}-${padded[day]}`;
}
