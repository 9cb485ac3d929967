// How somebody makes an event over the web: one request, opened and recorded like a mail.
import { randomBytes } from 'node:crypto';
import type { Decision } from '../scheduling/decision.ts';
import type { Door } from '../scheduling/journal.ts';
import { act } from '../store/act.ts';
import { namesIn } from '../store/address-book.ts';
import { peopleAfter } from '../store/change.ts';
import { contactsOf } from '../store/contacts.ts';
import type { StoredEvent } from '../store/events.ts';
import { findPerson } from '../store/people.ts';
import type { Step } from '../store/statement.ts';
import { eventId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { type CreateInput, creationOf } from './api/create.ts';
import { mayOrganize, type Person } from './asker.ts';
import { withNames } from './catalogue-names.ts';
import type { WebHands } from './hands.ts';
import { refused } from './refusals.ts';
import { onTheWay } from './replies.ts';
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
  door: Extract<Door, 'page' | 'api' | 'console'>,
  person: Person,
  input: CreateInput,
  guard: Guard = unguarded,
): Promise<Result<StoredEvent | undefined, Trouble>> {
  const { store, config } = hands;
  const known = await findPerson(store, person.address);
  const named = await withNames(store, input);
  if (!named.ok) return named;
  const creating = creationOf(named.value, known?.zone ?? config.zone);
  if (!creating.ok) return creating;
  const isForOthers = (creating.value.request.parties ?? []).length > 0;
  if (isForOthers && !mayOrganize(hands, person)) return fail(onTheWay.notOrganizer);
  const names = { ...namesIn(await contactsOf(store, person.address)), ...creating.value.names };
  const id = eventId(randomBytes(10));
  const by = { address: known?.address ?? person.address, ...(known?.name === undefined ? {} : { name: known.name }) };
  const made = (decision: Decision): StoredEvent => ({
    event: decision.event,
    people: peopleAfter(store, undefined, decision),
  });
  const decided = await act(
    store,
    id,
    async () =>
      (await guard.isDone()) ? undefined : { kind: 'open', id, door, by, copied: [], ...creating.value, names },
    (decision) => ({ also: guard.steps(made(decision)) }),
  );
  if (decided === undefined) return ok(undefined);
  return decided.ok ? ok(made(decided.value)) : fail(refused(decided.error, creating.value.zone));
}
