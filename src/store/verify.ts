// Whether the stored state is what the journals tell: every journal is folded and compared, and what follows from it too.
import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../scheduling/event.ts';
import { fold } from '../scheduling/journal.ts';
import type { EventId } from '../values/ids.ts';
import { bookedSpans } from './booked.ts';
import { isRoomKey } from './catalogue.ts';
import { everyEvent } from './derived.ts';
import { findEvent, journalOf, type StoredEvent } from './events.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';
import type { EventsTable } from './tables.ts';

/** What is not as it should be, as a sentence for the operator. */
export type Difference = string;

type Columns = Pick<EventsTable, 'revision' | 'state' | 'title' | 'category' | 'location'>;
const columnsOf = statement<{ id: EventId }, Columns>((db, { id }) =>
  db.selectFrom('events').select(['revision', 'state', 'title', 'category', 'location']).where('id', '=', id),
);
const bookedRows = statement<{ id: EventId }, { address_key: string; begins: string; ends: string }>(
  (db, { id }) =>
    db
      .selectFrom('booked')
      .select(['address_key', 'begins', 'ends'])
      .where('event_id', '=', id)
      .orderBy('address_key') as never,
);

/** @returns how many events were looked at; each difference is told as it is found */
export async function verifyAll(store: Store, tell: (difference: Difference) => void): Promise<number> {
  let events = 0;
  for await (const id of everyEvent(store)) {
    events++;
    for (const difference of await differencesOf(store, id)) tell(`${id}: ${difference}`);
  }
  return events;
}

async function differencesOf(store: Store, id: EventId): Promise<Difference[]> {
  const stored = await findEvent(store, id);
  if (stored === undefined) return [];
  const { event, people } = stored;
  const entries = await journalOf(store, id);
  const gap = entries.findIndex((entry, i) => entry.seq !== i + 1);
  const folded = fold(id, entries);
  const [columns] = await store.db.rows(columnsOf, { id });
  const unknown = event.parties.filter((party) => !people.has(party.id)).map((party) => party.id);
  return [
    ...(gap < 0 ? [] : [`entry ${gap + 1} of its journal is missing`]),
    ...differingKeys(folded, event).map((key) => `"${key}" is not what its journal tells`),
    ...(unknown.length === 0 ? [] : [`nobody stands behind ${unknown.join(', ')}`]),
    ...(columns === undefined ? [] : columnsApart(columns, event)),
    ...(await bookingsApart(store, stored)),
  ];
}

function differingKeys(folded: Event, event: Event): string[] {
  const keys = new Set([...Object.keys(folded), ...Object.keys(event)]) as Set<keyof Event>;
  // Through JSON, as it is stored: what is undefined is not there.
  const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return [...keys].filter((key) => !isDeepStrictEqual(plain(folded[key]), plain(event[key])));
}

function columnsApart(columns: Columns, event: Event): Difference[] {
  const { revision, state, title = null, category = null, location = null } = event;
  const expected: Columns = { revision, state, title, category, location };
  return (Object.keys(expected) as (keyof Columns)[])
    .filter((key) => columns[key] !== expected[key])
    .map((key) => `its column "${key}" is not what its state says`);
}

async function bookingsApart(store: Store, { event, people }: StoredEvent): Promise<Difference[]> {
  const expected = await bookedSpans(store, event, people);
  const rows = await store.db.rows(bookedRows, { id: event.id });
  // A place may have become a room, or none, since.
  const ofPeople = (line: string): boolean => !isRoomKey(line);
  const found = rows
    .map((row) => [row.address_key, row.begins, row.ends].join(' '))
    .filter(ofPeople)
    .sort();
  const wanted = [...expected]
    .map(([key, span]) => [key, span.begin, span.end].join(' '))
    .filter(ofPeople)
    .sort();
  return isDeepStrictEqual(found, wanted) ? [] : ['the time that it takes of its people is not what is booked'];
}
