// A length beside a time: how long it takes ("from 2 for two hours"), or what is counted ("three weeks from tomorrow").
import type { Days, Hours } from '../mention.ts';
import { type DurationPiece, type Said, type TimePiece, united } from '../said.ts';
import { gapOf, joined } from './neighbours.ts';
import type { JoinWords } from './words.ts';

/** Joins a length and the time beside it: "from 2 | for | two hours" gets an end, "three weeks | from | tomorrow" is a day. */
export const lengths = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  joined(said, (a, b) => {
    const gap = gapOf(line, a, b);
    if (a.piece.kind === 'time' && b.piece.kind === 'duration') {
      // Not "at 3 for the two of us, at the car park. An hour": what stands between is short.
      const belongs = gap.length <= 40 && !/[.!?;()]/.test(gap) && words.lasting.test(`${gap}${b.text}`.trimStart());
      const piece = belongs ? lasting(a.piece, b.piece) : undefined;
      return piece && united(line, a, b, piece);
    }
    if (a.piece.kind !== 'duration' || b.piece.kind !== 'time') return undefined;
    if (words.lasting.test(a.text) && /^ $/.test(gap) && b.piece.hours !== undefined) {
      const piece = lasting(b.piece, a.piece);
      return piece && united(line, a, b, piece);
    }
    const told =
      words.reckoned.find(([pattern]) => pattern.test(gap))?.[1] ?? (/^ $/.test(gap) ? openWay(b.piece) : undefined);
    // "for 3 days from today" are those days, "3 days from today" is one.
    const way = told === 'on' && words.lasting.test(a.text) ? 'spent' : told;
    const piece = way && counted(a.piece, b.piece, way);
    return piece && united(line, a, b, piece);
  });

// "3 days starting next Monday": the lead had opened the day before the length was seen.
const openWay = (piece: TimePiece): 'spent' | undefined =>
  piece.days?.kind === 'open' && piece.days.side === 'from' ? 'spent' : undefined;

function lasting(time: TimePiece, { minutes }: DurationPiece): TimePiece | undefined {
  const { hours } = time;
  if (hours === undefined || minutes === 0 || minutes > 1440) return undefined;
  if (hours.kind !== 'at' && hours.kind !== 'after') return undefined;
  // "from 2 for two hours", "a day starting Friday at 5" begin there and are not open.
  const days = time.days?.kind === 'open' && time.days.side === 'from' ? time.days.day : time.days;
  const { days: _, ...rest } = time;
  return {
    ...rest,
    ...(days && { days }),
    hours: { kind: 'at', at: hours.at, ...(hours.part && { part: hours.part }) },
    length: minutes,
  };
}

function counted(duration: DurationPiece, time: TimePiece, way: 'on' | 'back' | 'spent'): TimePiece | undefined {
  const { days } = time;
  if (way === 'spent') return spent(duration, time);
  if (days === undefined) return way === 'on' ? laterHour(duration, time) : undefined;
  const shift = shiftBy(duration, days, way === 'on' ? 1 : -1);
  return shift && { ...time, days: shift };
}

// Half a month is no number of days that anybody has in mind.
function shiftBy({ days, months }: DurationPiece, from: Days, sign: 1 | -1): Days | undefined {
  if (months !== undefined)
    return Number.isInteger(months) ? { kind: 'shift', from, months: sign * months } : undefined;
  return Number.isInteger(days) ? { kind: 'shift', from, days: sign * days! } : undefined;
}

// "a week starting tomorrow", "3 days from Monday on"
function spent(duration: DurationPiece, time: TimePiece): TimePiece | undefined {
  const from = time.days?.kind === 'open' ? time.days.day : time.days;
  if (from === undefined) return lasting(time, duration);
  if (duration.days === undefined || !Number.isInteger(duration.days)) return lasting(time, duration);
  if (time.hours !== undefined) return undefined;
  return { ...time, days: { kind: 'span', from, to: { kind: 'shift', from, days: duration.days - 1 } } };
}

// "15 minutes from 1pm"
function laterHour(duration: DurationPiece, time: TimePiece): TimePiece | undefined {
  const hours = time.hours as Extract<Hours, { kind: 'at' | 'after' }> | undefined;
  if ((hours?.kind !== 'at' && hours?.kind !== 'after') || duration.days !== undefined || duration.months !== undefined)
    return undefined;
  return lasting(time, duration);
}
