// The row of an event: its state as one text, and beside it what lists and the clock ask for.
import type { Event } from '../scheduling/event.ts';
import { addressKey } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import { day, earlier, firstOf, type Instant, lastOf, plus } from '../values/instant.ts';
import { toInstant } from '../values/wall.ts';
import type { Contact } from './events.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { EventsTable } from './tables.ts';

type EventRow = Omit<EventsTable, 'created'> & { readonly before: number };

/** What a new row and a changed one hold alike. */
const columnsOf = (row: EventRow) => ({
  revision: row.revision,
  state: row.state,
  organizer: row.organizer,
  title: row.title,
  category: row.category,
  location: row.location,
  begins: row.begins,
  ends: row.ends,
  due: row.due,
  modified: row.modified,
  body: row.body,
});
const insertEvent = statement<EventRow & { created: Instant }>(
  (db, row) => db.insertInto('events').values({ id: row.id, created: row.created, ...columnsOf(row) }),
  undefined,
  (row) => [`event/${row.id}`],
);
const updateEvent = statement<EventRow>(
  (db, row) => db.updateTable('events').set(columnsOf(row)).where('id', '=', row.id).where('revision', '=', row.before),
  1,
  (row) => [`event/${row.id}`],
);
const holdEvent = statement<{ id: EventId; before: number }>(
  (db, row) =>
    db
      .updateTable('events')
      .set((eb) => ({ revision: eb.ref('revision') }))
      .where('id', '=', row.id)
      .where('revision', '=', row.before),
  1,
  () => [],
);
const endTags = statement<{ event: string; after: Instant | null }>((db, row) =>
  db
    .updateTable('parties')
    .set({ dead_after: row.after })
    .where('event_id', '=', row.event as never),
);

/** Nothing changes in the event, and yet what was decided holds only for the state that was looked at. */
export const holdStep = (store: Store, { id, revision }: Event): Step =>
  store.db.bind(holdEvent, { id, before: revision });

/**
 * The event as it is now, in place of what it was before. The steps hold only while nobody was faster.
 * @param due when the clock looks at it next
 */
export function eventSteps(
  store: Store,
  before: Event | undefined,
  event: Event,
  people: ReadonlyMap<PartyId, Contact>,
  due: Instant | undefined,
): Step[] {
  const row = {
    id: event.id,
    before: before?.revision ?? 0,
    revision: event.revision,
    state: event.state,
    organizer: addressKey(people.get(event.organizer)!.address),
    title: event.title ?? null,
    category: event.category ?? null,
    location: event.location ?? null,
    ...extent(event),
    due: due ?? null,
    modified: event.modified,
    body: JSON.stringify(event),
  };
  if (before === undefined) return [store.db.bind(insertEvent, { ...row, created: event.created })];
  const after = tagsEnd(event);
  const tags = after === tagsEnd(before) ? [] : [store.db.bind(endTags, { event: event.id, after })];
  return [store.db.bind(updateEvent, row), ...tags];
}

/** First and last moment: of the settled time, else of the slots on the table. */
function extent(event: Event): { begins: Instant | null; ends: Instant | null } {
  const spans = event.settled ? [event.settled] : event.slots.filter(({ status }) => status === 'open');
  const begins = firstOf(spans.map(({ begin }) => toInstant(begin, event.zone)));
  const ends = lastOf(spans.map(({ end }) => toInstant(end, event.zone)));
  return { begins: begins ?? null, ends: ends ?? null };
}

/** Tags die 30 days after the event, or after its last slot. */
export function tagsEnd(event: Event): Instant | null {
  const { ends } = extent(event);
  if (ends === null) return null;
  const end = event.state === 'cancelled' ? earlier(ends, event.modified) : ends;
  return plus(end < event.modified && event.state !== 'over' ? event.modified : end, 30 * day);
}
