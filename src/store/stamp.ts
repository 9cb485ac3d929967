// By what a page of an event can be told to be as it was: one lookup, without reading the event.
import type { EventId, PartyId } from '../values/ids.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

type Row = { revision: number; generation: number; zone: string | null; reason: string | null };
const stampRow = statement<{ event: EventId; party: PartyId }, Row>((db, { event, party }) =>
  db
    .selectFrom('events')
    .innerJoin('parties', 'parties.event_id', 'events.id')
    .leftJoin('people', 'people.address_key', 'parties.address_key')
    .leftJoin('suppressed', 'suppressed.hash', 'parties.suppression')
    .select(['events.revision', 'parties.generation', 'people.zone', 'suppressed.reason'])
    .where('events.id', '=', event)
    .where('parties.party_id', '=', party),
);

/** Changes with everything that happens to the event, and with what its party says of themselves. */
export async function stampOf(store: Store, event: EventId, party: PartyId): Promise<string | undefined> {
  const [row] = await store.db.rows(stampRow, { event, party });
  return row && `${row.revision} ${row.generation} ${row.zone ?? ''} ${row.reason ?? ''}`;
}
