// Lists whose members share a part: "Tue or Wed after 3", "Mon 10-11 or 2-3", "the 14th, 15th or 17th", "Friday at 3 or 4".
import { isTime, type Said, type TimePiece } from '../said.ts';
import { numbersAsHours } from './dayLists.ts';
import { gapOf } from './neighbours.ts';
import { withPartsBefore, withPartsBehind } from './sharing.ts';
import type { JoinWords } from './words.ts';

/** Gives the members of a list the days, hours and zones that they share, and their list a number. */
export const lists = (words: JoinWords) => (line: string, said: readonly Said[]) => {
  const result: Said[] = [];
  let number = 0;
  for (let i = 0; i < said.length; ) {
    const run = runFrom(said, i, line, words);
    i += run.length;
    if (run.length === 1 || !run.some(isTime)) result.push(...run);
    else {
      number += 1;
      result.push(...shared(run, number, line, words));
    }
  }
  return result;
};

function runFrom(said: readonly Said[], from: number, line: string, words: JoinWords): readonly Said[] {
  let end = from + 1;
  for (; end < said.length; end++) {
    const [a, b] = [said[end - 1]!, said[end]!];
    if (!isMember(a) || !isMember(b) || !words.or.test(gapOf(line, a, b)) || isOfDayBefore(said, end - 1, line, words))
      break;
  }
  return said.slice(from, end);
}

// "Tuesday only from 3:30, Monday not at all": the hour at this place is that of the day before it, and what follows a day of its own.
function isOfDayBefore(said: readonly Said[], at: number, line: string, words: JoinWords): boolean {
  const [before, hour, behind] = [said[at - 1], said[at]!, said[at + 1]!];
  if (before === undefined || !isTime(before) || !isTime(hour) || !isTime(behind)) return false;
  const days = [before, hour, behind].map(({ piece }) => piece.days !== undefined);
  const [gap, behindGap] = [gapOf(line, before, hour), gapOf(line, hour, behind)];
  const told = days[0]! && !days[1]! && days[2]! && before.piece.hours === undefined;
  return told && behindGap.trimStart().startsWith(',') && !words.or.test(gap) && !/[,;:.!?]/.test(gap);
}

const isMember = (said: Said): boolean => said.piece.kind === 'time' || said.piece.kind === 'weak';

// "4, or Saturday at 9", "Monday, and Thursday between 10 and 12": behind the comma something of its own is said.
function isApart(a: Said, b: Said, line: string, { orBehindComma }: JoinWords): boolean {
  if (!isTime(b) || b.piece.days === undefined || b.piece.hours === undefined) return false;
  if (!orBehindComma.test(gapOf(line, a, b))) return false;
  return isTime(a) ? a.piece.days !== undefined && a.piece.hours === undefined : !/^\d/.test(b.text);
}

function shared(run: readonly Said[], list: number, line: string, words: JoinWords): readonly Said[] {
  const forward = sweep(numbersAsHours(run), (one, known) => withPartsBefore(one, known, words));
  const apart = run.length === 2 && isApart(run[0]!, run[1]!, line, words);
  const both = apart ? forward : sweep(forward.reverse(), (one, known) => withPartsBehind(one, known, words)).reverse();
  const times = both.filter(isTime).length;
  return both.map((one) => (isTime(one) && times > 1 ? one.as({ ...one.piece, list }) : one));
}

function sweep(run: readonly Said[], share: (one: Said, known: Said<TimePiece>) => TimePiece | undefined): Said[] {
  let known: Said<TimePiece> | undefined;
  return run.map((one) => {
    const piece = known && share(one, known);
    const next = piece === undefined ? one : one.as(piece);
    if (isTime(next)) known = next;
    return next;
  });
}
