// What becomes of slots that nobody named (rules 4 and 5).
import type { AnswerValue, SaidSpan } from '../reading.ts';
import { type Found, rejects } from './folding.ts';
import type { Statement } from './said.ts';

interface RestContext {
  readonly answered: boolean;
  readonly cut: boolean;
}

/** `firm`: said, not concluded. */
export function restOf(
  found: readonly Found[],
  taken: ReadonlySet<number>,
  all: readonly Statement[],
  propose: readonly SaidSpan[],
  doubtful: boolean,
  context: RestContext,
): { value: AnswerValue; firm: boolean } | undefined {
  // "Wednesday works, but could it be 3 instead of 2": what was taken back is no pick.
  const picks = found.filter(({ stance, slots }) => !rejects(stance) && slots.some((n) => taken.has(n)));
  const statements = new Set(found.map(({ statement }) => statement));
  const refused = found.some(({ stance }) => rejects(stance));
  if ([...statements].some(({ only, stance }) => only && !rejects(stance)) && picks.length > 0)
    return { value: 'no', firm: true };
  if ([...statements].some(({ only, stance }) => only && stance === 'no')) return { value: 'yes', firm: true };
  // "Friday instead?": of all of them, where nothing else was refused.
  if (!refused && propose.length > 0 && all.some(({ instead, stance }) => instead && !rejects(stance)))
    return { value: 'no', firm: true };
  if (context.cut) return undefined;
  if (context.answered) return undefined;
  if (found.some(({ statement }) => statement.vague)) return undefined;
  if (picks.some(({ stance }) => stance !== 'prefer'))
    return picks.every(({ statement }) => statement.also) ? undefined : { value: 'no', firm: false };
  // A fragment that may be a pick leaves it open whether this is a preference alone.
  if (picks.length > 0) return doubtful ? undefined : { value: 'maybe', firm: false };
  if (!refused) return undefined;
  if (propose.length > 0 || doubtful) return undefined;
  // "3 doesn't work either" adds to what was said before; "1 is taken, 2 as well" to this mail's own.
  const naming = found.filter(({ slots }) => slots.length > 0);
  if (naming.length > 0 && naming.every(({ statement }) => statement.also)) return undefined;
  // "away on Friday", where no slot lies on a Friday, says nothing of the others; "not before 11" does.
  const touches = found.some(({ slots, statement }) => slots.length > 0 || statement.ref.kind === 'edge');
  return touches ? { value: 'yes', firm: false } : undefined;
}
