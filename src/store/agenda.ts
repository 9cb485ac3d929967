// What is on for a person: the settled events that take their time, by begin, a page at a time.
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { findEvent, type StoredEvent } from './events.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

export interface AgendaEntry extends Span {
  readonly stored: StoredEvent;
}

export interface Agenda {
  readonly entries: readonly AgendaEntry[];
  /** Where the next page begins; nothing where this was the last. */
  readonly next?: AgendaPlace;
}

/** The last entry of a page. */
export interface AgendaPlace {
  readonly begin: Instant;
  readonly event: EventId;
}

type Row = { event_id: EventId; begins: Instant; ends: Instant };
type Asked = { key: string; from: Instant; to: Instant; begin: Instant; event: string; most: number };
const agendaRows = statement<Asked, Row>((db, row) =>
  db
    .selectFrom('booked')
    .select(['event_id', 'begins', 'ends'])
    .where('address_key', '=', row.key)
    .where('ends', '>', row.from)
    .where('begins', '<', row.to)
    .where((eb) =>
      eb.or([
        eb('begins', '>', row.begin),
        eb.and([eb('begins', '=', row.begin), eb('event_id', '>', row.event as EventId)]),
      ]),
    )
    .orderBy('begins')
    .orderBy('event_id')
    .limit(row.most),
);

const ever = { begin: '' as Instant, end: '9' as Instant };

/** @param within without it, all that is still to come */
export async function agendaOf(
  store: Store,
  address: EmailAddress,
  within: Partial<Span> = {},
  after?: AgendaPlace,
  most = 10,
): Promise<Agenda> {
  const rows = await store.db.rows(agendaRows, {
    key: addressKey(address),
    from: within.begin ?? store.now(),
    to: within.end ?? ever.end,
    begin: after?.begin ?? ever.begin,
    event: after?.event ?? '',
    most: most + 1,
  });
  const page = rows.slice(0, most);
  const entries = await Promise.all(
    page.map(async ({ event_id, begins, ends }) => {
      const stored = await findEvent(store, event_id);
      return stored === undefined ? [] : [{ begin: begins, end: ends, stored }];
    }),
  );
  const last = page.at(-1);
  return {
    entries: entries.flat(),
    ...(rows.length > most && last ? { next: { begin: last.begins, event: last.event_id } } : {}),
  };
}
