// What is kept for how long, and forgotten then: raw mail a month, an event as long as the settings say after it has ended.
import type { EventId } from '../values/ids.ts';
import { day, type Instant, type Milliseconds, plus } from '../values/instant.ts';
import { forgetTerms } from './findable.ts';
import { lit, type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import { sweepStep } from './tokens.ts';

/** Raw mail, what became of it, and letters about no event. */
const mailKept = 30 * day;
const answersKept = day;
const countersKept = 31 * day;

type Before = { before: Instant };
const deleteRaw = statement<Before>((db, { before }) =>
  db
    .deleteFrom('raw')
    .where('received', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('inbox')
            .select('inbox.id')
            .whereRef('inbox.raw_id', '=', 'raw.id')
            .where('inbox.state', '=', lit('kept')),
        ),
      ),
    ),
);
const deleteInbox = statement<Before>((db, { before }) =>
  db.deleteFrom('inbox').where('received', '<', before).where('state', '!=', 'kept'),
);
const deleteLetters = statement<Before>((db, { before }) =>
  db.deleteFrom('letters').where('made', '<', before).where('event_id', 'is', null),
);
const deleteOwed = statement<Before>((db, { before }) =>
  db.deleteFrom('outbox').where('finished', '<', before).where('event_id', 'is', null),
);
const deleteAnswers = statement<Before>((db, { before }) => db.deleteFrom('answered').where('at', '<', before));
const deleteCounters = statement<Before>((db, { before }) => db.deleteFrom('counters').where('began', '<', before));
const deleteTimes = statement<Before>((db, { before }) => db.deleteFrom('blocked').where('ends', '<', before));

/** Forgets what has no event and has lived its time. */
export async function forgetMail(store: Store): Promise<void> {
  const now = store.now();
  const before = plus(now, -mailKept);
  await store.db.write([
    store.db.bind(deleteRaw, { before }),
    store.db.bind(deleteInbox, { before }),
    store.db.bind(deleteLetters, { before }),
    store.db.bind(deleteOwed, { before }),
    store.db.bind(deleteAnswers, { before: plus(now, -answersKept) }),
    store.db.bind(deleteCounters, { before: plus(now, -countersKept) }),
    store.db.bind(deleteTimes, { before }),
    sweepStep(store),
  ]);
}

const endedEvents = statement<Before & { most: number }, { id: EventId }>((db, { before, most }) =>
  db
    .selectFrom('events')
    .select('id')
    .where('state', 'in', [lit('over'), lit('cancelled')])
    .where('modified', '<', before)
    .where((eb) => eb.or([eb('ends', 'is', null), eb('ends', '<', before)]))
    .limit(most),
);

const tables = ['words', 'journal', 'parties', 'letters', 'outbox', 'message_ids', 'booked'] as const;
const deleteFrom = Object.fromEntries(
  tables.map((table) => [
    table,
    statement<{ event: EventId }>((db, { event }) => db.deleteFrom(table).where('event_id', '=', event)),
  ]),
) as Record<(typeof tables)[number], ReturnType<typeof statement<{ event: EventId }>>>;
const deleteEvent = statement<{ event: EventId }>((db, { event }) => db.deleteFrom('events').where('id', '=', event));

/** An event, and all that hangs on it, is gone. */
export const forgetSteps = (store: Store, event: EventId): Step[] => [
  store.db.bind(deleteEvent, { event }),
  ...tables.map((table) => store.db.bind(deleteFrom[table], { event })),
  ...forgetTerms(store, event),
];

const atOnce = 100;

/** Forgets events that ended so long ago. @returns how many */
export async function forgetEvents(store: Store, keep: Milliseconds): Promise<number> {
  const before = plus(store.now(), -keep);
  for (let forgotten = 0; ; ) {
    const events = await store.db.rows(endedEvents, { before, most: atOnce });
    for (const { id } of events) await store.db.write(forgetSteps(store, id));
    forgotten += events.length;
    if (events.length < atOnce) return forgotten;
  }
}
