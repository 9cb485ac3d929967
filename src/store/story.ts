// What stands beside an event's journal and belongs to its story: what people wrote, and which letters left.
import type { EventId, PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';
import type { OutboxTable, WordsTable } from './tables.ts';

export interface WrittenWords {
  /** The first entry of the decision that they led to. */
  readonly seq: number;
  readonly party: PartyId;
  readonly kind: WordsTable['kind'];
  readonly text: string;
}

const eventWords = statement<{ event: EventId }, Omit<WordsTable, 'id'>>((db, { event }) =>
  db
    .selectFrom('words')
    .select(['event_id', 'seq', 'party_id', 'kind', 'text'])
    .where('event_id', '=', event)
    .orderBy('id'),
);

/** Everything that people wrote about an event, in order; who may see it is for the caller to know. */
export async function wordsAbout(store: Store, event: EventId): Promise<WrittenWords[]> {
  return (await store.db.rows(eventWords, { event })).map(({ seq, party_id, kind, text }) => ({
    seq,
    party: party_id,
    kind,
    text,
  }));
}

export interface LeftLetter {
  readonly party: PartyId;
  readonly kind: string;
  readonly at: Instant;
  readonly arrived: boolean;
}

const eventLetters = statement<
  { event: EventId },
  Pick<OutboxTable, 'party_id' | 'kind' | 'state'> & { finished: Instant }
>(
  (db, { event }) =>
    db
      .selectFrom('outbox')
      .select(['party_id', 'kind', 'state', 'finished'])
      .where('event_id', '=', event)
      .where('party_id', 'is not', null)
      .where('state', 'in', ['sent', 'joined', 'gave-up'])
      .where('finished', 'is not', null)
      .orderBy('finished') as never,
);

/** The letters about an event that have left, or could not. */
export async function lettersAbout(store: Store, event: EventId): Promise<LeftLetter[]> {
  return (await store.db.rows(eventLetters, { event })).map(({ party_id, kind, state, finished }) => ({
    party: party_id!,
    kind,
    at: finished,
    arrived: state !== 'gave-up',
  }));
}
