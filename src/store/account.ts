// What a person says of themselves beyond any event.
import { addressKey, type EmailAddress } from '../values/address.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';
import type { PeopleTable } from './tables.ts';

const upsertName = statement<Pick<PeopleTable, 'address_key' | 'address' | 'name' | 'created'>>((db, row) =>
  db
    .insertInto('people')
    .values({ address_key: row.address_key, address: row.address, name: row.name, created: row.created })
    .onConflict((conflict) => conflict.column('address_key').doUpdateSet({ name: row.name })),
);

/** How a person wants to be called; an empty name takes the old one away. */
export async function saveName(store: Store, address: EmailAddress, name: string): Promise<void> {
  const row = { address_key: addressKey(address), address, name: name === '' ? null : name, created: store.now() };
  await store.db.write([store.db.bind(upsertName, row)]);
}

const asParty = statement<{ key: string }, { address: string }>((db, { key }) =>
  db.selectFrom('parties').select('address').where('address_key', '=', key).limit(1),
);
const asPerson = statement<{ key: string }, { address: string }>((db, { key }) =>
  db.selectFrom('people').select('address').where('address_key', '=', key).limit(1),
);

/** Whether anything is known of an address: it takes part in an event, or has told us something of itself. */
export async function isKnown(store: Store, address: EmailAddress): Promise<boolean> {
  const key = addressKey(address);
  const [parties, people] = await Promise.all([store.db.rows(asParty, { key }), store.db.rows(asPerson, { key })]);
  return parties.length + people.length > 0;
}
