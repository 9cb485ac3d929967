// The one way in which anything changes an event, whatever door it came through: load, decide, record; when somebody was
// faster, again from the start.
import type { Cause } from '../scheduling/cause.ts';
import { decide } from '../scheduling/decide.ts';
import type { Decision } from '../scheduling/decision.ts';
import type { Refusal } from '../scheduling/refusal.ts';
import type { EventId } from '../values/ids.ts';
import type { Result } from '../values/result.ts';
import { type Change, record } from './change.ts';
import { StoreAway } from './database.ts';
import { findEvent, type StoredEvent } from './events.ts';
import type { Store } from './store.ts';
import { worldOf } from './world.ts';

/** What stands in the same job as the change. */
export type Along = (
  decision: Decision,
  stored: StoredEvent | undefined,
) => Omit<Change, 'before' | 'decision' | 'sight'> & {
  /** The decision as it is to be recorded, where not all of its letters shall leave. */
  readonly decision?: Decision;
};

/** Rivals in other processes make us decide anew; this often at most. */
const mostRounds = 20;

/** One hand at a time per event in this process; other processes are kept apart by the event's revision. */
const lines = new Map<EventId, Promise<unknown>>();

/**
 * @param causeOf may look at the event before it says what is to be decided; nothing means there is nothing to do
 * @param read the event as the caller, on the path of a mail, has just read it: saves reading it again, and is no risk, since
 *   its revision is checked
 */
export function act(
  store: Store,
  id: EventId,
  causeOf: (stored: StoredEvent | undefined) => Cause | undefined | Promise<Cause | undefined>,
  along: Along = () => ({}),
  read?: StoredEvent,
): Promise<Result<Decision, Refusal> | undefined> {
  const latest = () => store.db.memory.known('event', id);
  const before = lines.get(id);
  const turn = before
    ? before.then(() => round(store, id, causeOf, along, read && latest()))
    : round(store, id, causeOf, along, read && (latest() ?? read));
  const settled = turn.then(
    () => {},
    () => {},
  );
  lines.set(id, settled);
  void settled.then(() => {
    if (lines.get(id) === settled) lines.delete(id);
  });
  return turn;
}

async function round(
  store: Store,
  id: EventId,
  causeOf: Parameters<typeof act>[2],
  along: Along,
  read: StoredEvent | undefined,
): Promise<Result<Decision, Refusal> | undefined> {
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const stored = rounds === 0 && read !== undefined ? read : await findEvent(store, id);
    const cause = await causeOf(stored);
    if (cause === undefined) return undefined;
    const sight = await worldOf(store, stored, cause);
    const decided = decide(stored?.event, cause, sight);
    if (!decided.ok) return decided;
    if (await record(store, { before: stored, decision: decided.value, sight, ...along(decided.value, stored) }))
      return decided;
  }
  throw new StoreAway(`Others keep changing ${id}.`);
}
