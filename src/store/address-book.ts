// What an address book is good for when mails are read: names for addresses, who is asked first; and how it grows by itself.
import { addressKey, type EmailAddress, localOf, type Mailbox, sameAddress } from '../values/address.ts';
import { type AddressBookEntry, columnsOf, contactRow, mostContacts } from './contacts.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { ContactsTable } from './tables.ts';

const learnContact = statement<ContactsTable>((db, row) =>
  db
    .insertInto('contacts')
    .values(columnsOf(row))
    // A name that their owner gave stays; one that was missing is learnt.
    .onConflict((conflict) =>
      conflict
        .columns(['owner_key', 'address_key'])
        .doUpdateSet({ name: row.name, modified: row.modified })
        .where('contacts.name', 'is', null),
    ),
);

/** The steps that remember whom somebody wrote to. @param book what they know already */
export const learnSteps = (
  store: Store,
  owner: EmailAddress,
  book: readonly AddressBookEntry[],
  people: readonly Mailbox[],
): Step[] =>
  people
    .filter(({ address, name }) => {
      const known = book.find((entry) => sameAddress(entry.address, address));
      return !sameAddress(address, owner) && (known === undefined ? book.length < mostContacts : !known.name && name);
    })
    .map((person) => store.db.bind(learnContact, contactRow(store, owner, person, null)));

/** Names by address, where they are known. */
export const namesIn = (book: readonly AddressBookEntry[]): Record<string, string> =>
  Object.fromEntries(book.flatMap(({ address, name }) => (name === undefined ? [] : [[addressKey(address), name]])));

/**
 * What names may stand for addresses in a mail to `present`: "Bob" is the Bob among them, and only where there is none
 * whoever else goes by it.
 */
export function namesBeside(book: readonly AddressBookEntry[], present: readonly Mailbox[]): Record<string, string> {
  const taken = new Set(present.flatMap(wordsOf));
  const others = book.filter((entry) => !wordsOf(entry).some((word) => taken.has(word)));
  return Object.fromEntries(others.map(({ address, name }) => [addressKey(address), name ?? '']));
}

/** The words that somebody may go by. */
const wordsOf = ({ address, name = '' }: Mailbox): string[] =>
  `${localOf(address)} ${name}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Who is asked first, by address, where their owner said so. */
export const prioritiesIn = (book: readonly AddressBookEntry[]): Record<string, number> =>
  Object.fromEntries(
    book.flatMap(({ address, priority }) => (priority === undefined ? [] : [[addressKey(address), priority]])),
  );
