// What an unclear fragment may mean, as the lettered choices of the question back: every answer to the slots of which it speaks.
import type { AnswerValue, Reading, Understood } from '../language/reading.ts';
import type { ReplyContext } from './context.ts';

/** More than two questions in one letter are better answered in words. */
const mostFragments = 2;
/** Of more slots than this, that nobody named, a number says it better than a letter. */
const mostUnnamed = 2;

const all = (slots: readonly number[], value: AnswerValue): Reading => ({
  answers: Object.fromEntries(slots.map((n) => [n, value])),
});

/** @param context what the mail was read against */
export function fragmentChoices(understood: Understood<Reading>, context: ReplyContext): readonly Reading[] {
  if (typeof context.seats === 'number' || (understood.reading.unclear ?? []).length === 0) return [];
  const named = slotsInDoubt(understood, context);
  const asked = named.length > 0 ? named : slotsUnnamed(understood.reading, context);
  return asked.length > mostFragments ? [] : asked.flatMap((slots) => choicesAmong(slots, context));
}

/** For each fragment the slots of which it speaks, less those that the rest of the mail answers. */
function slotsInDoubt(
  { reading: { answers = {} }, doubts = [] }: Understood<Reading>,
  context: ReplyContext,
): number[][] {
  const open = context.slots.filter(({ n, closed }) => !closed && answers[n] === undefined).map(({ n }) => n);
  const lists = doubts.map(({ slots }) => open.filter((n) => slots.includes(n))).filter(({ length }) => length > 0);
  // Two fragments about the same slots are one question; so are those that overlap.
  return lists.reduce<number[][]>((apart, list) => {
    const shared = apart.filter((one) => one.some((n) => list.includes(n)));
    const joined = [...new Set([...shared.flat(), ...list])].sort((a, b) => a - b);
    return [...apart.filter((one) => !shared.includes(one)), joined];
  }, []);
}

/** A fragment that speaks of no slot may be about those that rule 4 of `language.md` leaves open, where they are few. */
function slotsUnnamed(
  { unclear = [], answers = {} }: Reading,
  { role, slots, previous = {} }: ReplyContext,
): number[][] {
  // Where nothing was read beside it, it may be about anything.
  if (unclear.length !== 1 || role === 'organizer' || Object.keys(answers).length === 0) return [];
  const open = slots
    .filter(({ n, closed }) => !closed && answers[n] === undefined && previous[n] === undefined)
    .map(({ n }) => n);
  return open.length === 0 || open.length > mostUnnamed ? [] : [open];
}

function choicesAmong(slots: readonly number[], { role, state }: ReplyContext): Reading[] {
  const [first, second] = slots;
  if (slots.length === 2) {
    const one = (yes: number, no: number): Reading => ({ answers: { [yes]: 'yes', [no]: 'no' } });
    return [one(first!, second!), one(second!, first!), all(slots, 'yes'), all(slots, 'no')];
  }
  const answers = [all(slots, 'yes'), all(slots, 'maybe'), all(slots, 'no')];
  // "2, perhaps?" of an organizer may be the decision.
  const decides = role === 'organizer' && state === 'proposing' && slots.length === 1;
  return decides ? [...answers, { actions: [{ do: 'confirm', slot: first! }] }] : answers;
}
