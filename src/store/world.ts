// What the domain is told of the world: the clock, and what is known of the people whom a cause concerns.
import type { Known } from '../scheduling/availability.ts';
import type { Cause, World } from '../scheduling/cause.ts';
import { needsJournal } from '../scheduling/journal.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import { type Contact, journalOf, type StoredEvent } from './events.ts';
import { findPerson, suppression } from './people.ts';
import type { Store } from './store.ts';

export async function worldOf(store: Store, stored: StoredEvent | undefined, cause: Cause): Promise<World> {
  const people = stored?.people ?? new Map();
  const known = new Map([...people.values()].map((contact) => [addressKey(contact.address), knownOf(contact)]));
  for (const address of named(cause))
    if (!known.has(addressKey(address))) known.set(addressKey(address), await stranger(store, address));
  const world = { now: store.now(), gathering: store.gathering, people, known };
  return stored !== undefined && needsJournal(cause)
    ? { ...world, journal: await journalOf(store, stored.event.id) }
    : world;
}

const knownOf = ({ zone, stopped }: Pick<Contact, 'zone' | 'stopped'>): Known => ({
  ...(zone === undefined ? {} : { zone }),
  ...(stopped === undefined ? {} : { stopped }),
});

/** Addresses that a cause brings in beside those of the event. */
function named(cause: Cause): readonly EmailAddress[] {
  if (cause.kind === 'open') return [cause.by.address, ...(cause.request.parties ?? [])];
  if (cause.kind !== 'said') return [];
  return (cause.reading.actions ?? []).flatMap((action) =>
    'who' in action ? (action.who.filter((who) => who.includes('@')) as EmailAddress[]) : [],
  );
}

async function stranger(store: Store, address: EmailAddress): Promise<Known> {
  const [person, stopped] = await Promise.all([findPerson(store, address), suppression(store, address)]);
  return knownOf({ ...(person?.zone ? { zone: person.zone } : {}), ...(stopped ? { stopped: true } : {}) });
}
