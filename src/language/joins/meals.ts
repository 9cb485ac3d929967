// A meal in the same sentence, or the one before, decides the half of the day: "dinner with Joe at 8" is in the evening, "breakfast at 7" is not.
import { isTime, type Said, type TimePiece } from '../said.ts';
import { changed, gapOf } from './neighbours.ts';
import { withPart } from './strength.ts';

/** Settles the half of the day of every hour of a line in which a meal is named. */
export const meals = (line: string, said: readonly Said[]): readonly Said[] => {
  const meal = said.find((one) => mealPart(one) !== undefined);
  const part = meal && mealPart(meal);
  if (meal === undefined || part === undefined) return said;
  return changed(said, (one) => {
    if (!isTime(one) || isOfAnotherSentence(line, one, meal)) return undefined;
    const { hours } = one.piece;
    if (hours === undefined || hours.kind === 'part' || hours.kind === 'ahead' || hours.kind === 'same')
      return undefined;
    // "the fair (10 to 4), the quiz night (7.30)"
    if (hours.kind === 'span' && hours.from.hour > hours.to.hour && hours.to.hour > 1) return undefined;
    const settled = hours.part === undefined ? withPart(hours, part) : undefined;
    return settled && one.as({ ...one.piece, hours: settled });
  });
};

// "Friday at 11:30 is fine. Tuesday is quiz night", and the other way round; but "Dinner with Joe on Friday. At 8?"
function isOfAnotherSentence(line: string, one: Said<TimePiece>, meal: Said): boolean {
  const [first, second] = one.index < meal.index ? [one, meal] : [meal, one];
  const apart = /[.!?](?= |$)/.test(gapOf(line, first, second));
  return apart && (first === one || one.piece.days !== undefined);
}

// A meal that became no time by itself; lunch leaves no doubt that would need deciding.
function mealPart({ piece }: Said): 'breakfast' | 'evening' | undefined {
  if (piece.kind !== 'weak' || piece.word || piece.hours?.kind !== 'part') return undefined;
  const { part } = piece.hours;
  return part === 'breakfast' || part === 'evening' ? part : undefined;
}
