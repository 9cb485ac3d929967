// What an unclear fragment may mean, as the lettered choices of the question back. Rule 4 of `language.md` leaves open the slots
// that a fragment may be about: where they are few, every answer to them can be offered.
import type { AnswerValue, Reading } from '../language/reading.ts';
import type { ReplyContext } from './context.ts';

/** Of more slots than this a number says it better than a letter. */
const mostSlots = 2;

const all = (numbers: readonly number[], value: AnswerValue): Reading => ({
  answers: Object.fromEntries(numbers.map((n) => [n, value])),
});

/** @param context what the mail was read against */
export function fragmentChoices(reading: Reading, context: ReplyContext): readonly Reading[] {
  if (reading.unclear?.length !== 1 || context.role === 'organizer' || typeof context.seats === 'number') return [];
  const { answers = {} } = reading;
  // Where nothing was read beside it, it may be about anything.
  if (Object.keys(answers).length === 0) return [];
  const { previous = {} } = context;
  const open = context.slots
    .filter(({ n, closed }) => !closed && answers[n] === undefined && previous[n] === undefined)
    .map(({ n }) => n);
  if (open.length === 0 || open.length > mostSlots) return [];
  const [first, second] = open;
  if (second === undefined) return [all(open, 'yes'), all(open, 'maybe'), all(open, 'no')];
  const one = (yes: number, no: number): Reading => ({ answers: { [yes]: 'yes', [no]: 'no' } });
  return [one(first!, second), one(second, first!), all(open, 'yes'), all(open, 'no')];
}
