// From one hour to another: "10-12", "between 2 and 4pm", "from half past nine to eleven", "1440-1825".
import type { Clock, Hours } from '../mention.ts';
import { type Piece, type Said, united } from '../said.ts';
import { gapOf, joined, leadOf } from './neighbours.ts';
import { clockIn, daysIn, hoursIn, isWeak } from './strength.ts';
import type { JoinWords } from './words.ts';

/** Joins two clock times into a span; two bare numbers stay weak until a day stands beside them. */
export const hourSpans = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  joined(said, (a, b, previous) => {
    const [from, to] = [clockOfPart(a), clockIn(b.piece)];
    if (from === undefined || to === undefined) return undefined;
    const gap = gapOf(line, a, b);
    const lead = leadOf(line, a, previous);
    const between = words.between.exec(lead) ?? words.from.exec(lead);
    if (!words.to.test(gap) && !(words.between.test(lead) && words.betweenAnd.test(gap))) return undefined;
    const hours: Hours = { kind: 'span', from, to };
    const counted = isWeak(b) && words.counted.test(line.slice(b.until, b.until + 24));
    const told = words.sureTo?.test(gap) === true || words.working?.test(lead) === true;
    const sure = !counted && (told || isSure(a, b, between !== null, line.slice(a.index, b.until)));
    return united(line, a, b, sure ? spanOf(a, b, hours) : weakSpan(a, b, hours), between?.[0].length);
  });

// "8 in the morning until 6 in the evening": what is said of the end must not be said of the begin.
function clockOfPart({ piece }: Said): Clock | undefined {
  const [clock, hours] = [clockIn(piece), hoursIn(piece)];
  const part = hours?.kind === 'at' ? hours.part : undefined;
  if (clock === undefined || part === undefined || clock.exact || clock.meridiem !== undefined) return clock;
  if (/morning/.test(part)) return { ...clock, meridiem: 'am' };
  return /afternoon|evening/.test(part) ? { ...clock, meridiem: 'pm' } : clock;
}

// 1845-1955
const fourDigits = /^[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d$/;
// 2014-2018, from 2024
const isYear = (said: Said): boolean => isWeak(said) && /^(?:19|20)\d\d$/.test(said.text);

function isSure(a: Said, b: Said, led: boolean, text: string): boolean {
  if (isYear(a) && isYear(b)) return false;
  const [from, to] = [daysIn(a.piece), daysIn(b.piece)];
  // "10.30 - 11" can be no days; "from 13.12 to 17.12" may well be.
  const noDays = [a, b].some((one) => /^\d{1,2}\.\d\d$/.test(one.text) && daysIn(one.piece) === undefined);
  const bothDates = from?.kind === 'date' && to?.kind === 'date';
  return !isWeak(a) || !isWeak(b) || (led && !bothDates) || noDays || fourDigits.test(text);
}

function spanOf(a: Said, b: Said, hours: Hours): Piece {
  const zone =
    (b.piece.kind === 'time' ? b.piece.zone : undefined) ?? (a.piece.kind === 'time' ? a.piece.zone : undefined);
  return { kind: 'time', hours, ...(zone && { zone }) };
}

// "13.12 - 17.12": days or hours, as what stands beside them will say.
function weakSpan(a: Said, b: Said, hours: Hours): Piece {
  const [from, to] = [daysIn(a.piece), daysIn(b.piece)];
  return { kind: 'weak', hours, ...(from && to && { days: { kind: 'span', from, to } }) };
}
