// A person's own address book over the API: whom they ask, by which name, and who is asked first.
import {
  type AddressBookEntry,
  addContact,
  type ContactChanges,
  type ContactRefusal,
  changeContact,
  findContact,
  lastPriority,
  listContacts,
  removeContact,
  usualPriority,
} from '../../store/contacts.ts';
import { parseAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import type { Door } from '../asker.ts';
import { baseOf } from '../base.ts';
import { contactTrouble } from '../record-replies.ts';
import { bad, type Trouble } from '../trouble.ts';
import type { Collection } from './collection.ts';

interface ContactInput {
  readonly email?: string;
  readonly name?: string | null;
  readonly priority?: number | null;
}

const path = '/api/contacts';

export function contactsOf({ hands }: Door): Collection<AddressBookEntry, ContactInput> {
  const { store, config } = hands;
  return {
    path,
    tag: 'Contacts',
    one: 'contact',
    many: 'contacts',
    shape,
    properties: {
      email: { type: 'string', maxLength: 320, description: 'An e-mail address.' },
      name: { type: ['string', 'null'], maxLength: 200, description: 'How they are called.' },
      priority: {
        type: ['integer', 'null'],
        description: `1 is asked first, ${lastPriority} last; ${usualPriority} unless said. The order in an event’s parties wins.`,
      },
    },
    needed: ['email'],
    example: { email: 'carla@example.net', name: 'Carla Diaz', priority: 1 },
    blank: { name: null, priority: null },
    closedTo: () => undefined,
    json: ({ id, address, name, priority }) => ({
      id,
      url: `${baseOf(config)}${path}/${id}`,
      name: name ?? '',
      email: address,
      priority: priority ?? usualPriority,
    }),
    list: async ({ address }, page, most) => {
      const { count, contacts } = await listContacts(store, address, page, most);
      return { count, rows: contacts };
    },
    find: ({ address }, id) => findContact(store, address, id),
    add: async ({ address }, input, also) => {
      const changes = changesIn(input);
      return changes.ok ? told(await addContact(store, address, changes.value, also)) : changes;
    },
    change: async ({ address }, id, input, isCurrent) => {
      const changes = changesIn(input);
      return changes.ok ? told(await changeContact(store, address, id, changes.value, isCurrent)) : changes;
    },
    remove: async ({ address }, id, isCurrent) => {
      const found = await findContact(store, address, id);
      if (found === undefined) return told(fail({ no: 'no-such-contact' }));
      if (!isCurrent(found)) return told(fail({ no: 'contact-changed' }));
      return ok(await removeContact(store, address, id));
    },
  };
}

const told = <T>(result: Result<T, ContactRefusal>): Result<T, Trouble> =>
  result.ok ? result : fail(contactTrouble(result.error));

function changesIn({ email, ...rest }: ContactInput): Result<ContactChanges, Trouble> {
  if (email === undefined) return ok(rest);
  const address = parseAddress(email);
  return address.ok ? ok({ ...rest, address: address.value }) : fail(bad(address.error));
}

const shape = {
  type: 'object',
  required: ['id', 'url', 'name', 'email', 'priority'],
  properties: {
    id: { type: 'string' },
    url: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    priority: { type: 'integer' },
  },
} as const;
