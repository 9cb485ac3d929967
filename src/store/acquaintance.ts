// Who knows of whom: people of one domain, unless it is one where anybody has an address, and people of one event.
import { addressKey, domainOf, type EmailAddress, sameAddress } from '../values/address.ts';
import { isOfMailHouse } from './mail-houses.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

const sharedEvent = statement<{ one: string; other: string }, { event_id: string }>((db, { one, other }) =>
  db
    .selectFrom('parties as mine')
    .innerJoin('parties as theirs', 'theirs.event_id', 'mine.event_id')
    .innerJoin('events', 'events.id', 'mine.event_id')
    .select('mine.event_id')
    .where('mine.address_key', '=', one)
    .where('theirs.address_key', '=', other)
    // A draft has brought nobody together yet.
    .where('events.state', '!=', 'draft')
    .limit(1),
);

/** Whether somebody may be told what stands in the way of `other`: of themselves, their own domain, or an event of both. */
export async function knows(store: Store, one: EmailAddress, other: EmailAddress): Promise<boolean> {
  if (sameAddress(one, other)) return true;
  if (domainOf(one) === domainOf(other) && !isOfMailHouse(one)) return true;
  const shared = await store.db.rows(sharedEvent, { one: addressKey(one), other: addressKey(other) });
  return shared.length > 0;
}
