// Where the writer is for a while, so that "my time" can be told.
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import type { Telling } from './telling.ts';

/** "Tuesday, because then I'm in Brussels anyway", "from Friday on I'm in Manaus": for a while, or as a reason. */
export function isInPassing({ sentence: { tokens }, language }: Telling, { begin, join }: Clause): boolean {
  const before = tokens.slice(0, begin).findLast(({ atom }) => atom?.kind !== 'modifier');
  return (
    join === 'reason' ||
    join === 'then' ||
    before?.atom?.kind === 'time' ||
    (before !== undefined && before.atom === undefined && language.subordinate.has(before.word))
  );
}

/** "9am my time works (I'm in New York)": which time that is. */
export const tellsOwnTime = (told: Telling, clause: Clause): boolean =>
  told.ownTime && told.language.writer.has(told.tokensOf(clause)[0]?.word ?? '');

/** "I'm in Tokyo this week for the trade show", where the mail goes on with "5pm my time": a place, and no refusal. */
export function placeOfOwnTime(told: Telling, clause: Clause): readonly Token[] | undefined {
  const places = told.tokensOf(clause).filter(({ atom }) => atom?.kind === 'zone');
  return told.ownTime && places.length > 0 ? places : undefined;
}
