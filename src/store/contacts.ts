// The contacts in a person's address book: who they write to, by which name, and who is asked first.
import { addressKey, type EmailAddress, type Mailbox } from '../values/address.ts';
import type { Instant } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { longest, safeLine } from '../values/text.ts';
import { StoreAway } from './database.ts';
import { lit, type Step, statement } from './statement.ts';
import { rowId, type Store } from './store.ts';
import type { ContactsTable } from './tables.ts';

export interface AddressBookEntry {
  readonly id: string;
  readonly address: EmailAddress;
  readonly name?: string;
  /** 1 is asked first; nothing where nobody said, which counts as `usualPriority`. */
  readonly priority?: number;
}

/** Where nobody says who is asked first. */
export const usualPriority = 3;
export const lastPriority = 9;
/** More than an office knows; a mailing list does not fill it. */
export const mostContacts = 5000;

/** What is written down of a contact; `null` takes it away. */
export interface ContactChanges {
  readonly address?: EmailAddress;
  readonly name?: string | null;
  readonly priority?: number | null;
}

export type ContactRefusal =
  | { readonly no: 'contact-twice'; readonly address: EmailAddress }
  | { readonly no: 'no-such-contact' }
  | { readonly no: 'contact-changed' }
  | { readonly no: 'no-address' }
  | { readonly no: 'bad-priority'; readonly last: number }
  | { readonly no: 'too-many-contacts'; readonly most: number };

const entryOf = (row: ContactsTable): AddressBookEntry => ({
  id: row.id,
  address: row.address as EmailAddress,
  ...(row.name === null ? {} : { name: row.name }),
  ...(row.priority === null ? {} : { priority: row.priority }),
});

const ownContact = statement<{ owner: string; id: string }, ContactsTable>((db, { owner, id }) =>
  db.selectFrom('contacts').selectAll().where('id', '=', id).where('owner_key', '=', owner),
);
const allContacts = statement<{ owner: string; most: number }, ContactsTable>((db, { owner, most }) =>
  db.selectFrom('contacts').selectAll().where('owner_key', '=', owner).orderBy('address_key').limit(most),
);

export async function findContact(
  store: Store,
  owner: EmailAddress,
  id: string,
): Promise<AddressBookEntry | undefined> {
  const [row] = await store.db.rows(ownContact, { owner: addressKey(owner), id });
  return row && entryOf(row);
}

/** A whole address book. */
export async function contactsOf(store: Store, owner: EmailAddress): Promise<AddressBookEntry[]> {
  return (await store.db.rows(allContacts, { owner: addressKey(owner), most: mostContacts })).map(entryOf);
}

/** A page of an address book: whoever is asked first stands first, then by name. @param page 1 is the first */
export async function listContacts(
  store: Store,
  owner: EmailAddress,
  page = 1,
  perPage = 10,
): Promise<{ readonly count: number; readonly contacts: readonly AddressBookEntry[] }> {
  const found = store.db.query.selectFrom('contacts').where('owner_key', '=', addressKey(owner));
  const { count } = await found.select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy((eb) => eb.fn.coalesce('priority', eb.val(usualPriority)))
    .orderBy((eb) => eb.fn.coalesce('name', 'address_key'))
    .orderBy('id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { count: Number(count), contacts: rows.map(entryOf) };
}

/** A row to be written, as a statement names it. */
export const columnsOf = (row: ContactsTable): ContactsTable => ({
  id: row.id,
  owner_key: row.owner_key,
  address: row.address,
  address_key: row.address_key,
  name: row.name,
  priority: row.priority,
  created: row.created,
  modified: row.modified,
});

const insertContact = statement<ContactsTable>(
  (db, row) =>
    db
      .insertInto('contacts')
      .values(columnsOf(row))
      .onConflict((conflict) => conflict.columns(['owner_key', 'address_key']).doNothing()),
  1,
);
// Holds only while the contact is as it was read: what somebody else wrote down meanwhile is not lost.
const holdContact = statement<{ id: string; address: string; name: string; priority: number }>(
  (db, row) =>
    db
      .updateTable('contacts')
      .set((eb) => ({ modified: eb.ref('modified') }))
      .where('id', '=', row.id)
      .where('address', '=', row.address)
      .where((eb) => eb(eb.fn.coalesce('name', lit('')), '=', row.name))
      .where((eb) => eb(eb.fn.coalesce('priority', eb.lit(0)), '=', row.priority)),
  1,
);

type Changed = Pick<ContactsTable, 'id' | 'address' | 'address_key' | 'name' | 'priority' | 'modified'>;
const updateContact = statement<Changed & { owner: string }>(
  (db, row) =>
    db
      .updateTable('contacts')
      .set({
        address: row.address,
        address_key: row.address_key,
        name: row.name,
        priority: row.priority,
        modified: row.modified,
      })
      .where('id', '=', row.id)
      .where('owner_key', '=', row.owner)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('contacts as other')
              .select('other.id')
              .where('other.owner_key', '=', row.owner)
              .where('other.address_key', '=', row.address_key)
              .where('other.id', '!=', row.id),
          ),
        ),
      ),
  1,
);

/** @param also what stands in the same job */
export async function addContact(
  store: Store,
  owner: EmailAddress,
  { address, name, priority }: ContactChanges,
  also: (added: AddressBookEntry) => readonly Step[] = () => [],
): Promise<Result<AddressBookEntry, ContactRefusal>> {
  if (address === undefined) return fail({ no: 'no-address' });
  const bad = badPriority(priority);
  if (bad !== undefined) return fail(bad);
  if ((await contactsOf(store, owner)).length >= mostContacts)
    return fail({ no: 'too-many-contacts', most: mostContacts });
  const row = contactRow(store, owner, { address, ...(name ? { name } : {}) }, priority ?? null);
  const added = entryOf(row);
  const { done } = await store.db.write([store.db.bind(insertContact, row), ...also(added)]);
  return done ? ok(added) : fail({ no: 'contact-twice', address });
}

/** Others may change the same contact meanwhile; we look again this often. */
const mostRounds = 20;

/** Changes what is named, and leaves the rest. @param isCurrent whether the contact is still the one that is to be changed */
export async function changeContact(
  store: Store,
  owner: EmailAddress,
  id: string,
  changes: ContactChanges,
  isCurrent: (found: AddressBookEntry) => boolean = () => true,
): Promise<Result<AddressBookEntry, ContactRefusal>> {
  const bad = badPriority(changes.priority);
  if (bad !== undefined) return fail(bad);
  for (let round = 0; round < mostRounds; round++) {
    const found = await findContact(store, owner, id);
    if (found === undefined) return fail({ no: 'no-such-contact' });
    if (!isCurrent(found)) return fail({ no: 'contact-changed' });
    const row = changedRow(store, owner, found, changes);
    const { address, name = '', priority = 0 } = found;
    const held = store.db.bind(holdContact, { id, address, name, priority });
    const result = await store.db.write([held, store.db.bind(updateContact, row)]);
    if (result.done) return ok((await findContact(store, owner, id)) ?? found);
    if (result.step > 0) return fail({ no: 'contact-twice', address: row.address });
  }
  throw new StoreAway('Others keep changing a contact.');
}

function changedRow(store: Store, owner: EmailAddress, found: AddressBookEntry, changes: ContactChanges) {
  const address = changes.address ?? found.address;
  return {
    id: found.id,
    owner: addressKey(owner),
    address,
    address_key: addressKey(address),
    name: changes.name === undefined ? (found.name ?? null) : nameOf(changes.name),
    priority: changes.priority === undefined ? (found.priority ?? null) : changes.priority,
    modified: store.now(),
  };
}

const badPriority = (priority: number | null | undefined): ContactRefusal | undefined =>
  priority === undefined ||
  priority === null ||
  (Number.isInteger(priority) && priority >= 1 && priority <= lastPriority)
    ? undefined
    : { no: 'bad-priority', last: lastPriority };

const deleteContact = statement<{ owner: string; id: string }>((db, { owner, id }) =>
  db.deleteFrom('contacts').where('id', '=', id).where('owner_key', '=', owner),
);

/** @returns whether there was one */
export async function removeContact(store: Store, owner: EmailAddress, id: string): Promise<boolean> {
  const result = await store.db.write([store.db.bind(deleteContact, { owner: addressKey(owner), id })]);
  return result.done && result.changed[0] === 1;
}

const nameOf = (name: string | null | undefined): string | null => safeLine(name ?? '', longest.name) || null;

/** Somebody new in an address book. */
export function contactRow(
  store: Store,
  owner: EmailAddress,
  { address, name }: Mailbox,
  priority: number | null,
): ContactsTable {
  const now: Instant = store.now();
  return {
    id: rowId(),
    owner_key: addressKey(owner),
    address,
    address_key: addressKey(address),
    name: nameOf(name),
    priority,
    created: now,
    modified: now,
  };
}
