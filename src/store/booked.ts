// The time that settled events take, kept in the job that settles them: whose calendar is full is looked up, not worked out.
// Of two bookings of one hour at once exactly one holds: each takes hold of everybody's diary first, and books only what is
// still free then; the other is decided anew, and sees what is in its way.
import type { Known } from '../scheduling/availability.ts';
import { dayOn } from '../scheduling/busy.ts';
import { inTheWay, isDayFull } from '../scheduling/conflicts.ts';
import type { Event, Party } from '../scheduling/event.ts';
import { answerOf, participants } from '../scheduling/parties.ts';
import { addressKey } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import { type Instant, minute, plus } from '../values/instant.ts';
import { contains, type Span } from '../values/span.ts';
import { dayIn, toInstant } from '../values/wall.ts';
import { roomKey, roomNamed } from './catalogue.ts';
import { holdDiary } from './diaries.ts';
import type { Contact, StoredEvent } from './events.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { BookedTable } from './tables.ts';
import type { Sight } from './world.ts';

/** When a settled event takes place. */
export const settledSpan = ({ settled, zone }: Pick<Event, 'settled' | 'zone'>): Span | undefined =>
  settled && { begin: toInstant(settled.begin, zone), end: toInstant(settled.end, zone) };

/** Whose time a settled event takes: of all who take part and have not said no to it; of guests with seats, who hold one. */
export function bookedBy(event: Event): Party[] {
  const { settled, state } = event;
  if (settled === undefined || (state !== 'confirmed' && state !== 'over')) return [];
  return participants(event).filter(({ id, seat }) =>
    seat === undefined ? answerOf(event, id, settled.n)?.value !== 'no' : seat.state === 'held',
  );
}

/** Everybody whose time the event takes, by `addressKey`, and its place. */
async function keysOf(store: Store, event: Event, people: ReadonlyMap<PartyId, Contact>): Promise<Set<string>> {
  const parties = bookedBy(event);
  const room = parties.length > 0 ? await roomNamed(store, event.location) : undefined;
  const keys = parties.flatMap(({ id }) => {
    const address = people.get(id)?.address;
    return address === undefined ? [] : [addressKey(address)];
  });
  return new Set([...keys, ...(room === undefined ? [] : [roomKey(room.id)])]);
}

/** What an event takes of whose time. */
export async function bookedSpans(
  store: Store,
  event: Event,
  people: ReadonlyMap<PartyId, Contact>,
): Promise<ReadonlyMap<string, Span>> {
  const span = settledSpan(event);
  return new Map(span === undefined ? [] : [...(await keysOf(store, event, people))].map((key) => [key, span]));
}

const unbook = statement<{ event: EventId; key: string }>((db, { event, key }) =>
  db.deleteFrom('booked').where('event_id', '=', event).where('address_key', '=', key),
);
const book = statement<BookedTable>((db, row) =>
  db
    .insertInto('booked')
    .values({ event_id: row.event_id, address_key: row.address_key, begins: row.begins, ends: row.ends })
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'address_key']).doUpdateSet({ begins: row.begins, ends: row.ends }),
    ),
);

interface Guarded extends BookedTable {
  /** With the time that its owner keeps free around events. */
  readonly around_begins: Instant;
  readonly around_ends: Instant;
  readonly day_begins: Instant;
  readonly day_ends: Instant;
  /** The most other meetings that may be on that day. */
  readonly most: number;
}

const bookIfFree = statement<Guarded>(
  (db, row) =>
    db
      .insertInto('booked')
      .columns(['event_id', 'address_key', 'begins', 'ends'])
      .expression(
        db
          .selectNoFrom((eb) => [
            eb.cast<EventId>(eb.val(row.event_id), 'text').as('event_id'),
            eb.cast<string>(eb.val(row.address_key), 'text').as('address_key'),
            eb.cast<Instant>(eb.val(row.begins), 'text').as('begins'),
            eb.cast<Instant>(eb.val(row.ends), 'text').as('ends'),
          ])
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('booked')
                  .select('event_id')
                  .where('address_key', '=', row.address_key)
                  .where('event_id', '!=', row.event_id)
                  .where('ends', '>', row.around_begins)
                  .where('begins', '<', row.around_ends),
              ),
            ),
          )
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('blocked')
                  .select('begins')
                  .where('address_key', '=', row.address_key)
                  .where('state', '=', 'blocked')
                  .where('ends', '>', row.begins)
                  .where('begins', '<', row.ends),
              ),
            ),
          )
          .where(({ selectFrom, eb }) =>
            eb(
              selectFrom('booked')
                .select(({ fn }) => fn.countAll<number>().as('meetings'))
                .where('address_key', '=', row.address_key)
                .where('event_id', '!=', row.event_id)
                .where('ends', '>', row.day_begins)
                .where('begins', '<', row.day_ends),
              '<',
              eb.cast<number>(eb.val(row.most), 'integer'),
            ),
          ),
      )
      .onConflict((conflict) =>
        conflict.columns(['event_id', 'address_key']).doUpdateSet({ begins: row.begins, ends: row.ends }),
      ),
  1,
);

/** The steps that keep what is booked true to the event. @param sight what the decision knew of people's time */
export async function bookingSteps(
  store: Store,
  before: StoredEvent | undefined,
  event: Event,
  people: ReadonlyMap<PartyId, Contact>,
  sight: Sight | undefined,
): Promise<Step[]> {
  const [old, span] = [before && settledSpan(before.event), settledSpan(event)];
  if (old === undefined && span === undefined) return [];
  const had = before === undefined ? new Set<string>() : await keysOf(store, before.event, before.people);
  const has = await keysOf(store, event, people);
  const same = old?.begin === span?.begin && old?.end === span?.end;
  const gone = [...had].filter((key) => !has.has(key));
  // In one order for all, so that no two jobs wait for each other.
  const taken = span === undefined ? [] : [...has].filter((key) => !same || !had.has(key)).sort();
  return [
    ...gone.map((key) => store.db.bind(unbook, { event: event.id, key })),
    ...taken.map((key) => holdDiary(store, key)),
    ...taken.map((key) => bookStep(store, event, key, span!, sight)),
  ];
}

/** What the decision saw free must be free still; what it did not look at, or took for taken, is booked as it was decided. */
function bookStep(store: Store, event: Event, key: string, span: Span, sight: Sight | undefined): Step {
  const row = { event_id: event.id, address_key: key, begins: span.begin, ends: span.end };
  const known = sight?.looked && contains(sight.looked, span) ? knownBy(sight, key) : undefined;
  if (known === undefined || inTheWay(known, span, event.id)) return store.db.bind(book, row);
  const zone = known.zone ?? event.zone;
  const day = dayOn(dayIn(span.begin, zone), zone);
  const full = known.dailyMost === undefined || isDayFull(known, span, event.zone, event.id);
  return store.db.bind(bookIfFree, {
    ...row,
    around_begins: plus(span.begin, -(known.buffer ?? 0) * minute),
    around_ends: plus(span.end, (known.buffer ?? 0) * minute),
    day_begins: day.begin,
    day_ends: day.end,
    most: full ? 1_000_000_000 : known.dailyMost!,
  });
}

const knownBy = ({ known, room }: Sight, key: string): Known | undefined => {
  const found = room !== undefined && roomKey(room.id) === key ? room.known : known?.get(key);
  return found?.busy === undefined ? undefined : found;
};
