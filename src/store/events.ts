// Events as stored: the state in one row, people beside it, and the ways that lead to them.
import { nextDue } from '../scheduling/due.ts';
import type { Event } from '../scheduling/event.ts';
import type { Entry } from '../scheduling/journal.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import { type Instant, later, minute, plus } from '../values/instant.ts';
import { hashToken, type Token, type TokenHash } from '../values/token.ts';
import type { ZoneId } from '../values/zone.ts';
import { lit, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { PartiesTable, WordsTable } from './tables.ts';

/** What stands beside the journal about a party. */
export interface Contact {
  readonly address: EmailAddress;
  readonly name?: string;
  readonly generation: number;
  readonly replyHash: TokenHash;
  /** What is known of the person beyond this event. */
  readonly zone?: ZoneId;
  readonly stopped?: true;
}

export interface StoredEvent {
  readonly event: Event;
  readonly people: ReadonlyMap<PartyId, Contact>;
}

/** Where a tag, a link or a Message-ID leads. */
export interface Place {
  readonly eventId: EventId;
  readonly partyId: PartyId;
  readonly address: EmailAddress;
  readonly deadAfter: Instant | null;
}

const eventBody = statement<{ id: EventId }, { body: string }>((db, { id }) =>
  db.selectFrom('events').select('body').where('id', '=', id),
);
type ContactRow = Pick<PartiesTable, 'party_id' | 'address' | 'name' | 'generation' | 'reply_hash'> & {
  zone: string | null;
  reason: string | null;
};
const contactRows = statement<{ id: EventId }, ContactRow>((db, { id }) =>
  db
    .selectFrom('parties')
    .leftJoin('people', 'people.address_key', 'parties.address_key')
    .leftJoin('suppressed', 'suppressed.hash', 'parties.suppression')
    .select([
      'parties.party_id',
      'parties.address',
      'parties.name',
      'parties.generation',
      'parties.reply_hash',
      'people.zone',
      'suppressed.reason',
    ])
    .where('parties.event_id', '=', id),
);

export async function findEvent(store: Store, id: EventId): Promise<StoredEvent | undefined> {
  const [row] = await store.db.rows(eventBody, { id });
  if (row === undefined) return undefined;
  const contacts = await store.db.rows(contactRows, { id });
  return {
    event: JSON.parse(row.body) as Event,
    people: new Map(contacts.map((one) => [one.party_id, contactOf(one)])),
  };
}

/** The same on the path of a mail, where what this process knows by heart will do. */
export const recallEvent = (store: Store, id: EventId): Promise<StoredEvent | undefined> =>
  store.db.memory.recall('event', id, () => findEvent(store, id));

const contactOf = (row: ContactRow): Contact => ({
  address: row.address as EmailAddress,
  generation: row.generation,
  replyHash: row.reply_hash,
  ...(row.name === null ? {} : { name: row.name }),
  ...(row.zone === null ? {} : { zone: row.zone as ZoneId }),
  ...(row.reason === null ? {} : { stopped: true }),
});

type PlaceRow = Pick<PartiesTable, 'event_id' | 'party_id' | 'address' | 'dead_after'>;
const placeColumns = ['event_id', 'party_id', 'address', 'dead_after'] as const;

const byReplyHash = statement<{ hash: TokenHash }, PlaceRow>((db, { hash }) =>
  db.selectFrom('parties').select(placeColumns).where('reply_hash', '=', hash),
);
const byPageHash = statement<{ hash: TokenHash }, PlaceRow>((db, { hash }) =>
  db.selectFrom('parties').select(placeColumns).where('page_hash', '=', hash),
);

const placeOf = (row: PlaceRow | undefined): Place | undefined =>
  row && {
    eventId: row.event_id,
    partyId: row.party_id,
    address: row.address as EmailAddress,
    deadAfter: row.dead_after,
  };

/** The party whose reply tag this is, dead or alive; dead ones are told by `isDead`. */
export async function placeOfTag(store: Store, token: Token): Promise<Place | undefined> {
  const hash = hashToken(token);
  return store.db.memory.recall('place', hash, async () => placeOf((await store.db.rows(byReplyHash, { hash }))[0]));
}

/** The party whose page link this is. */
export async function placeOfLink(store: Store, token: Token): Promise<Place | undefined> {
  return placeOf((await store.db.rows(byPageHash, { hash: hashToken(token) }))[0]);
}

export const isDead = (store: Store, place: Place): boolean =>
  place.deadAfter !== null && place.deadAfter <= store.now();

/** Where a Message-ID belongs, ours or an inbound one: whose letter it was, or who wrote it. */
export interface Mentioned {
  readonly eventId: EventId;
  readonly partyId: PartyId | null;
}

const byMessage = statement<{ id: MessageId }, { event_id: EventId; party_id: PartyId | null }>((db, { id }) =>
  db.selectFrom('message_ids').select(['event_id', 'party_id']).where('message_id', '=', id),
);

export async function mentionedIn(store: Store, id: MessageId): Promise<Mentioned | undefined> {
  const [row] = await store.db.rows(byMessage, { id });
  return row && { eventId: row.event_id, partyId: row.party_id };
}

const partyByAddress = statement<{ event: EventId; key: string }, PlaceRow>((db, { event, key }) =>
  db.selectFrom('parties').select(placeColumns).where('event_id', '=', event).where('address_key', '=', key),
);

export async function partyOfAddress(store: Store, event: EventId, address: EmailAddress): Promise<Place | undefined> {
  return placeOf((await store.db.rows(partyByAddress, { event, key: addressKey(address) }))[0]);
}

const byRoot = statement<{ from: string; to: string }, PlaceRow>((db, { from, to }) =>
  db
    .selectFrom('parties')
    .select(placeColumns)
    .where('reply_hash', '>=', from as TokenHash)
    .where('reply_hash', '<', to as TokenHash)
    .limit(2),
);

/** The party whose thread begins with that id (`threadRoot`): what is left where a provider gave our letters ids of its own. */
export async function placeOfRoot(store: Store, id: MessageId): Promise<Place | undefined> {
  // <t.0f3c9a21@reply.example.org>
  const hash = /^<t\.([0-9a-f]{8})@/.exec(id)?.[1];
  const rows = hash === undefined ? [] : await store.db.rows(byRoot, { from: hash, to: `${hash}g` });
  return rows.length === 1 ? placeOf(rows[0]) : undefined;
}

const partyById = statement<{ event: EventId; party: PartyId }, PlaceRow>((db, { event, party }) =>
  db.selectFrom('parties').select(placeColumns).where('event_id', '=', event).where('party_id', '=', party),
);

export async function placeOfParty(store: Store, event: EventId, party: PartyId): Promise<Place | undefined> {
  return placeOf((await store.db.rows(partyById, { event, party }))[0]);
}

const journalRows = statement<{ id: EventId; from: number }, { body: string }>((db, { id, from }) =>
  db.selectFrom('journal').select('body').where('event_id', '=', id).where('seq', '>=', from).orderBy('seq'),
);

/** What happened to an event, in order, from an entry on. */
export async function journalOf(store: Store, id: EventId, from = 0): Promise<Entry[]> {
  return (await store.db.rows(journalRows, { id, from })).map((row) => JSON.parse(row.body) as Entry);
}

const spokenRow = statement<{ id: EventId; by: PartyId; since: Instant }, { n: number | string }>(
  (db, { id, by, since }) =>
    db
      .selectFrom('journal')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('event_id', '=', id)
      .where('by', '=', by)
      .where('at', '>=', since),
);

/** How many entries of an event's journal a party has brought about since a moment. */
export async function spokenSince(store: Store, id: EventId, by: PartyId, since: Instant): Promise<number> {
  return Number((await store.db.rows(spokenRow, { id, by, since }))[0]?.n ?? 0);
}

const dueEvents = statement<{ now: Instant; most: number }, { id: EventId }>((db, { now, most }) =>
  db.selectFrom('events').select('id').where('due', '<=', now).orderBy('due').limit(most),
);
const nextDueEvent = statement<Record<never, never>, { due: Instant | null }>((db) =>
  db
    .selectFrom('events')
    .select((eb) => eb.fn.min('due').as('due'))
    .where('due', 'is not', null),
);

/** Events at which the clock must look. */
export async function eventsDue(store: Store, most: number): Promise<EventId[]> {
  return (await store.db.rows(dueEvents, { now: store.now(), most })).map(({ id }) => id);
}

export async function nextEventDue(store: Store): Promise<Instant | undefined> {
  return (await store.db.rows(nextDueEvent, {}))[0]?.due ?? undefined;
}

const setDue = statement<{ id: EventId; revision: number; due: Instant | null }>(
  (db, row) =>
    db.updateTable('events').set({ due: row.due }).where('id', '=', row.id).where('revision', '=', row.revision),
  undefined,
  () => [],
);

/** The clock looked and nothing was due after all: it looks again at the next moment, and never twice in the same minute. */
export async function lookLater(store: Store, id: EventId): Promise<void> {
  const stored = await findEvent(store, id);
  if (stored === undefined) return;
  const due = nextDue(stored.event);
  const soonest = plus(store.now(), minute);
  await store.db.write([
    store.db.bind(setDue, { id, revision: stored.event.revision, due: due === undefined ? null : later(due, soonest) }),
  ]);
}

/** Words beside the journal that letters may quote: what somebody wrote in the mail that led to an entry. */
export interface StoredWord {
  readonly seq: number;
  readonly party: PartyId;
  readonly kind: Exclude<WordsTable['kind'], 'why'>;
  readonly text: string;
}

type WordsRow = Pick<WordsTable, 'seq' | 'party_id' | 'text'> & Pick<StoredWord, 'kind'>;
const wordsRows = statement<{ event: EventId; from: number }, WordsRow>((db, { event, from }) =>
  db
    .selectFrom('words')
    .select(['seq', 'party_id', 'kind', 'text'])
    .where('event_id', '=', event)
    .where('seq', '>=', from)
    .where('kind', '!=', lit('why'))
    .orderBy('id')
    .$castTo<WordsRow>(),
);

/** What people wrote about an event, oldest first, from an entry on. */
export async function wordsOf(store: Store, event: EventId, from = 0): Promise<StoredWord[]> {
  const rows = await store.db.rows(wordsRows, { event, from });
  return rows.map(({ seq, party_id, kind, text }) => ({ seq, party: party_id, kind, text }));
}
