// A day and an hour, or a weekday and its date, that stand apart and are one time.
import type { Language } from '../language.ts';
import type { Weekday } from '../mention.ts';
import type { Piece } from './piece.ts';

/** "the Monday after, the 28th, at 2pm": a weekday and its date behind a comma are one day. */
export function apposed(pieces: readonly Piece[], { betweenDates }: Language): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const date = piece.atom?.kind === 'time' ? piece.atom.mention : undefined;
    const before =
      date?.days?.kind === 'monthday' && !date.days.weekday ? weekdayBefore(found, betweenDates) : undefined;
    if (date?.days?.kind !== 'monthday' || before === undefined) {
      found.push(piece);
      continue;
    }
    found.splice(before.at);
    const days = { ...date.days, weekday: before.weekday };
    found.push({ ...piece, begin: before.begin, atom: { kind: 'time', mention: { ...date, days } } });
  }
  return found;
}

const mostBetween = 4;

/** The weekday to which what follows the comma at the end belongs, if it stands close by and has no hour. */
function weekdayBefore(
  pieces: readonly Piece[],
  between: ReadonlySet<string>,
): { at: number; begin: number; weekday: Weekday } | undefined {
  if (pieces.at(-1)?.word !== ',') return undefined;
  for (let at = pieces.length - 2; at >= Math.max(0, pieces.length - 1 - mostBetween); at--) {
    const { begin, word, atom } = pieces[at]!;
    if (atom?.kind === 'time' && atom.mention.days?.kind === 'weekday')
      return atom.mention.hours ? undefined : { at, begin, weekday: atom.mention.days.weekday };
    if (atom !== undefined || !between.has(word)) return undefined;
  }
  return undefined;
}

/** "the Tuesday one at 10": once the pronoun is gone, day and hour stand side by side. */
export function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const day = last?.atom?.kind === 'time' ? last.atom.mention : undefined;
    const hour = piece.atom?.kind === 'time' ? piece.atom.mention : undefined;
    const isDay = day?.days !== undefined && day.hours === undefined && day.days.kind !== 'span';
    const isHour = hour?.hours !== undefined && hour.days === undefined && hour.hours.kind !== 'ahead';
    if (last === undefined || day === undefined || hour === undefined || !isDay || !isHour) {
      found.push(piece);
      continue;
    }
    const { near: _, ...plain } = hour;
    found[found.length - 1] = {
      ...last,
      end: piece.end,
      atom: {
        kind: 'time',
        mention: { ...plain, ...(day.days && { days: day.days }), index: day.index, text: `${day.text} ${hour.text}` },
      },
    };
  }
  return found;
}
