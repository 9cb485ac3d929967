// What follows from the events is worked out anew: who is booked when, and by which words they are found.
import type { EventId } from '../values/ids.ts';
import { bookingSteps } from './booked.ts';
import { findEvent } from './events.ts';
import { termsOf, writeTerms } from './findable.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';

const nextEvents = statement<{ after: string; most: number }, { id: EventId }>((db, { after, most }) =>
  db
    .selectFrom('events')
    .select('id')
    .where('id', '>', after as EventId)
    .orderBy('id')
    .limit(most),
);
const unbookAll = statement<{ event: EventId }>((db, { event }) =>
  db.deleteFrom('booked').where('event_id', '=', event),
);

const atOnce = 100;

/** Every event, a handful at a time. */
export async function* everyEvent(store: Store): AsyncGenerator<EventId> {
  for (let after = ''; ; ) {
    const rows = await store.db.rows(nextEvents, { after, most: atOnce });
    yield* rows.map(({ id }) => id);
    if (rows.length < atOnce) return;
    after = rows.at(-1)!.id;
  }
}

/** The steps that bring what follows from an event in line with it. */
export async function derivedSteps(store: Store, id: EventId): Promise<Step[]> {
  const stored = await findEvent(store, id);
  if (stored === undefined) return [];
  const { event, people } = stored;
  return [
    store.db.bind(unbookAll, { event: id }),
    ...(await bookingSteps(store, undefined, event, people, undefined)),
    ...writeTerms(store, id, termsOf(store, event, people)),
  ];
}

/** Works out anew what follows from all events. */
export async function deriveAll(store: Store): Promise<void> {
  for await (const id of everyEvent(store)) await store.db.write(await derivedSteps(store, id));
}
