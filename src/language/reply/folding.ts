// Later words refine, correct or contradict earlier ones.
import type { AnswerValue } from '../reading.ts';
import type { Statement } from './said.ts';
import type { Stance } from './sense.ts';

/** A statement with the slots that it names. */
export interface Found {
  /** Of a list, what each of its names names. */
  readonly units?: readonly (readonly number[])[];
  readonly statement: Statement;
  readonly stance: Stance;
  readonly slots: readonly number[];
  readonly everything: boolean;
}

const answerOf: Readonly<Record<Stance, AnswerValue>> = {
  yes: 'yes',
  prefer: 'yes',
  offer: 'yes',
  maybe: 'maybe',
  reluctant: 'maybe',
  last: 'maybe',
  no: 'no',
};

/** "no", "rather not" */
export const rejects = (stance: Stance): boolean => stance === 'no' || stance === 'reluctant';

interface Folding {
  readonly answers: Map<number, AnswerValue>;
  readonly contradicted: readonly { readonly slot: number; readonly statement: Statement }[];
}

/** The answer for each slot after all that was found of it, and where two words contradict each other. */
export function folded(found: readonly Found[]): Folding {
  const answers = new Map<number, AnswerValue>();
  const by = new Map<number, Found>();
  const contradicted: { slot: number; statement: Statement }[] = [];
  for (const one of found)
    for (const slot of one.slots) {
      const before = by.get(slot);
      const keeps = before === undefined ? 'later' : whichHolds(slot, before, one);
      if (keeps === 'neither') contradicted.push({ slot, statement: one.statement });
      if (keeps !== 'later') continue;
      by.set(slot, one);
      answers.set(slot, answerOf[one.stance]);
    }
  return { answers, contradicted };
}

function whichHolds(slot: number, before: Found, after: Found): 'earlier' | 'later' | 'neither' {
  if (after.statement === before.statement) return 'later';
  const narrower = isWithin(after.slots, before.slots);
  const wider = isWithin(before.slots, after.slots);
  if (rejects(before.stance) === rejects(after.stance)) {
    // "all work; 3 only if need be" narrows, "2 if need be; any of them works" does not widen it.
    if (after.stance === 'prefer' || (wider && !narrower)) return 'earlier';
    return 'later';
  }
  // "2) Ah. Sorry. Now it's a no"
  if (before.statement.bare && after.statement.pronoun && narrower) return 'later';
  if (after.statement.corrects || after.statement.turns || (narrower && !wider)) return 'later';
  if (narrower && wider) return 'neither';
  // "I'm back from the 19th. The 18th in the morning and the 19th fit"
  const implied = before.statement.ref.kind === 'edge' && rejects(before.stance);
  if (implied && after.units?.some((unit) => unit.includes(slot) && isWithin(unit, before.slots))) return 'later';
  // "Tuesdays nothing … so that makes Tuesday, Thursday and Saturday": named again, one by one
  if (wider && after.units?.some((unit) => unit.length > 0 && isWithin(unit, before.slots))) return 'neither';
  if (wider) return after.everything || rejects(before.stance) ? 'earlier' : 'neither';
  return rejects(after.stance) ? 'later' : 'earlier';
}

/** Whether a slot is a yes only among more slots than these: "Tuesday works" beside a doubt about Tuesday at 3. */
export const isSaidOfMany = (slot: number, slots: readonly number[], found: readonly Found[]): boolean => {
  const by = found.filter((one) => one.slots.includes(slot));
  return by.every(
    ({ slots: said, stance, statement: { ref } }) =>
      stance === 'yes' && ref.kind !== 'list' && said.length > slots.length && isWithin(slots, said),
  );
};

/** Whether all of the first are among the second. */
export const isWithin = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.every((n) => outer.includes(n));
