// How somebody makes an event over the web: one request, opened and recorded like a mail.
import { randomBytes } from 'node:crypto';
import type { Decision } from '../scheduling/decide.ts';
import type { Door } from '../scheduling/journal.ts';
import type { Refusal } from '../scheduling/refusal.ts';
import { knows } from '../store/acquaintance.ts';
import { act } from '../store/act.ts';
import { peopleAfter } from '../store/change.ts';
import type { StoredEvent } from '../store/events.ts';
import { findPerson } from '../store/people.ts';
import type { Step } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { eventId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { type CreateInput, creationOf } from './api/create.ts';
import { mayOrganize, type Person } from './asker.ts';
import type { WebHands } from './hands.ts';
import { onTheWay, refused } from './replies.ts';
import type { Trouble } from './trouble.ts';

/** What keeps two requests alike from making two events. */
export interface Guard {
  readonly isDone: () => Promise<boolean>;
  readonly steps: (made: StoredEvent) => Step[];
}

const unguarded: Guard = { isDone: async () => false, steps: () => [] };

/** @returns the event, or nothing when the same request made it before */
export async function arrange(
  hands: WebHands,
  door: Extract<Door, 'page' | 'api'>,
  person: Person,
  input: CreateInput,
  guard: Guard = unguarded,
): Promise<Result<StoredEvent | undefined, Trouble>> {
  const { store, config } = hands;
  const known = await findPerson(store, person.address);
  const creating = creationOf(input, known?.zone ?? config.zone);
  if (!creating.ok) return creating;
  const isForOthers = (creating.value.request.parties ?? []).length > 0;
  if (isForOthers && !mayOrganize(hands, person)) return fail(onTheWay.notOrganizer);
  const id = eventId(randomBytes(10));
  const by = { address: known?.address ?? person.address, ...(known?.name === undefined ? {} : { name: known.name }) };
  const made = (decision: Decision): StoredEvent => ({
    event: decision.event,
    people: peopleAfter(store, undefined, decision),
  });
  const decided = await act(
    store,
    id,
    async () => ((await guard.isDone()) ? undefined : { kind: 'open', id, door, by, copied: [], ...creating.value }),
    (decision) => ({ also: guard.steps(made(decision)) }),
  );
  if (decided === undefined) return ok(undefined);
  return decided.ok ? ok(made(decided.value)) : fail(refused(await toldTo(store, person, decided.error)));
}

/** Whoever stands in the way is named to those who know them; to others it is somebody. */
async function toldTo(store: Store, { address, admin }: Person, refusal: Refusal): Promise<Refusal> {
  if (refusal.no !== 'conflict' || admin) return refusal;
  const known = await Promise.all(refusal.conflicts.map((conflict) => knows(store, address, conflict.address)));
  return { ...refusal, conflicts: refusal.conflicts.filter((_, i) => known[i]) };
}
