// An organizer who changes the event tells why: "Wednesday is no use to anybody: please take option 2 off the list". Such a
// refusal is the reason of the change and no answer of the organizer's own.
import type { Action } from '../reading.ts';
import { named } from './named.ts';
import type { Statement } from './said.ts';
import type { NamingContext } from './slots.ts';

/** The statements that are answers; those that only say why the organizer withdraws or moves are left out. */
export function withoutReasons(
  statements: readonly Statement[],
  actions: readonly Action[],
  context: NamingContext,
): readonly Statement[] {
  const changes = actions.filter((action) => action.do === 'withdraw' || action.do === 'set' || action.do === 'move');
  if (changes.length === 0) return statements;
  const gone = new Set(actions.flatMap((action) => (action.do === 'withdraw' ? [action.slot] : [])));
  const moves = actions.some((action) => action.do === 'move');
  const kept = statements.filter((statement) => {
    // "Same hour, but Friday. Please move it to Friday"
    if (moves && (statement.bare || statement.stance === 'offer')) return false;
    if (statement.stance !== 'no') return true;
    if (statement.implied || (moves && statement.pronoun)) return false;
    const { slots } = named(statement.ref, 'against', context, { last: [], all: [] });
    return slots.length === 0 || !slots.every((n) => gone.has(n));
  });
  // "Drop option 2 and offer Tuesday in its place"
  return gone.size === 0 ? kept : kept.map((statement) => ({ ...statement, instead: false }));
}
