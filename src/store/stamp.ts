// By what a page of an event can be told to be as it was: one lookup, without reading the event.
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

const stampRow = statement<{ event: EventId; key: string }, { revision: number; zone: string | null }>(
  (db, { event, key }) =>
    db
      .selectFrom('events')
      .select((eb) => [
        'revision',
        eb.selectFrom('people').select('people.zone').where('people.address_key', '=', key).as('zone'),
      ])
      .where('id', '=', event),
);

/** Changes with everything that happens to the event, and with the clock of whoever looks. */
export async function stampOf(store: Store, event: EventId, reader: EmailAddress): Promise<string | undefined> {
  const [row] = await store.db.rows(stampRow, { event, key: addressKey(reader) });
  return row && `${row.revision} ${row.zone ?? ''}`;
}
