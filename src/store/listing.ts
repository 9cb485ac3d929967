// The events of a person, a page at a time, by begin, soonest first.
import type { Event } from '../scheduling/event.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import { nameKey, namesFor } from './catalogue.ts';
import { findEvent, type StoredEvent } from './events.ts';
import type { Store } from './store.ts';

export interface ListFilter {
  readonly status?: Event['state'];
  /** Those that end after, and those that begin before. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** By name; of a record of the catalogue by any of its names. */
  readonly category?: string;
  readonly location?: string;
  readonly party?: EmailAddress;
  /** Only those that the person arranges. */
  readonly arranged?: boolean;
}

export interface Listing {
  readonly count: number;
  readonly events: readonly StoredEvent[];
}

/** @param whose nothing for an admin, who sees them all @param page 1 is the first */
export async function listEvents(
  store: Store,
  whose: EmailAddress | undefined,
  filter: ListFilter,
  page: number,
  perPage = 10,
): Promise<Listing> {
  const found = await matching(store, whose, filter);
  const { count } = await found.select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  const rows = await found
    .select('events.id')
    .orderBy((eb) => eb.fn.coalesce('events.begins', eb.val('9999' as Instant)))
    .orderBy('events.id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const events = await Promise.all(rows.map(({ id }) => findEvent(store, id as EventId)));
  return { count: Number(count), events: events.filter((one) => one !== undefined) };
}

async function matching(store: Store, whose: EmailAddress | undefined, filter: ListFilter) {
  let query = store.db.query.selectFrom('events');
  if (whose !== undefined) query = query.where((eb) => eb('events.id', 'in', partyOf(store, whose)));
  // A draft has been shown to nobody but who makes it.
  if (whose !== undefined)
    query = query.where((eb) => eb.or([eb('state', '!=', 'draft'), eb('organizer', '=', addressKey(whose))]));
  if (filter.party !== undefined) query = query.where((eb) => eb('events.id', 'in', partyOf(store, filter.party!)));
  if (filter.arranged && whose !== undefined) query = query.where('organizer', '=', addressKey(whose));
  if (filter.status !== undefined) query = query.where('state', '=', filter.status);
  if (filter.from !== undefined) query = query.where('ends', '>', filter.from);
  if (filter.to !== undefined) query = query.where('begins', '<', filter.to);
  for (const column of ['category', 'location'] as const) {
    const asked = filter[column];
    if (asked === undefined) continue;
    const keys = await namesFor(store, column, asked);
    // Compared here: SQLite knows no capitals but those of ASCII.
    const used = await query.select(column).distinct().where(column, 'is not', null).execute();
    const names = used.flatMap((row) => (keys.includes(nameKey(row[column]!)) ? [row[column]!] : []));
    query = query.where(column, 'in', names.length > 0 ? names : ['']);
  }
  return query;
}

const partyOf = (store: Store, address: EmailAddress) =>
  store.db.query.selectFrom('parties').select('event_id').where('address_key', '=', addressKey(address));
