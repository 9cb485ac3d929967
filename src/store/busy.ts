// What of a person's time is taken between two moments: settled events, what they blocked, what their calendar and their week say.
import type { Busy, WorkingHours } from '../scheduling/availability.ts';
import { without } from '../scheduling/busy.ts';
import type { EventId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import { overlaps, type Span } from '../values/span.ts';
import { addDays, addMinutes, dayIn, toInstant, wallOf, weekdayOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { lit, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { BlockedTable } from './tables.ts';

/** Nobody's window of time holds more; what comes later in it counts as free. */
const mostSpans = 5000;

export interface TimeRow extends Span {
  readonly state: BlockedTable['state'] | 'booked';
  readonly event?: EventId;
}

type Row = { state: string; begins: Instant; ends: Instant; event_id: string | null };
const timeRows = statement<{ key: string; from: Instant; to: Instant }, Row>((db, { key, from, to }) =>
  db
    .selectFrom('booked')
    .select([lit('booked').as('state'), 'begins', 'ends', 'event_id'])
    .where('address_key', '=', key)
    .where('ends', '>', from)
    .where('begins', '<', to)
    .unionAll(
      (eb) =>
        eb
          .selectFrom('blocked')
          .select(['state', 'begins', 'ends', eb.cast<EventId>(eb.lit(null), 'text').as('event_id')])
          .where('address_key', '=', key)
          .where('ends', '>', from)
          .where('begins', '<', to) as never,
    )
    .limit(mostSpans),
);

/** @param key of an address, or of a place */
export async function timesOf(store: Store, key: string, { begin, end }: Span): Promise<TimeRow[]> {
  const rows = await store.db.rows(timeRows, { key, from: begin, to: end });
  return rows.map(({ state, begins, ends, event_id }) => ({
    state: state as TimeRow['state'],
    begin: begins,
    end: ends,
    ...(event_id === null ? {} : { event: event_id as EventId }),
  }));
}

/** What is in the way of a person: nothing that they said to be free, but for what they are booked for. */
export function busyIn(rows: readonly TimeRow[], weekly: readonly Span[]): Busy[] {
  const free = rows.filter(({ state }) => state === 'free');
  const events = rows.filter(({ state }) => state === 'booked');
  const said = rows.filter(({ state }) => state === 'blocked');
  const patterns = free.reduce(
    (spans: readonly Span[], hole) => without(spans, hole),
    [...rows.filter(({ state }) => state === 'read'), ...weekly],
  );
  return [
    ...events.map(({ begin, end, event }) => ({ by: 'event' as const, begin, end, ...(event ? { event } : {}) })),
    ...[...said, ...patterns].map(({ begin, end }) => ({ by: 'blocked' as const, begin, end })),
  ];
}

/** The spans that are taken every week, between two moments, on the clocks of their owner. */
export function weeklyIn(weekly: WorkingHours | undefined, within: Span, zone: ZoneId): Span[] {
  if (weekly === undefined || weekly.every((spans) => spans.length === 0)) return [];
  const found: Span[] = [];
  const last = dayIn(within.end, zone);
  for (let day = addDays(dayIn(within.begin, zone), -1); day <= last; day = addDays(day, 1))
    for (const { from, to } of weekly[weekdayOf(day) - 1] ?? []) {
      const midnight = wallOf(day, '00:00');
      const span = {
        begin: toInstant(addMinutes(midnight, from), zone),
        end: toInstant(addMinutes(midnight, to), zone),
      };
      if (overlaps(span, within) && found.length < mostSpans) found.push(span);
    }
  return found;
}
