// What has been written to somebody: which letters an answer may quote, what was asked last, and who has been met.
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Asked } from './sending.ts';
import { lit, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { LettersTable } from './tables.ts';

const recentColumns = ['id', 'event_id', 'text', 'made', 'version', 'asked'] as const;
type Recent = Pick<LettersTable, (typeof recentColumns)[number]>;
const recentLetters = statement<{ event: EventId; party: PartyId; most: number }, Recent>((db, row) =>
  db
    .selectFrom('letters')
    .select(recentColumns)
    .where('event_id', '=', row.event)
    .where('party_id', '=', row.party)
    .orderBy('id', 'desc')
    .limit(row.most),
);

/** A letter that an answer may quote, and the slot list that it showed. */
export interface RecentLetter {
  readonly id: string;
  readonly eventId?: EventId;
  readonly made: Instant;
  readonly text: string;
  readonly version?: number;
  readonly asked?: Asked;
}

const mostRecent = 3;

/** The last letters to a party, newest first. */
export async function recentLettersTo(store: Store, event: EventId, party: PartyId): Promise<readonly RecentLetter[]> {
  const read = async () => (await store.db.rows(recentLetters, { event, party, most: mostRecent })).map(recentOf);
  return (await store.db.memory.recall('letters', `${event}/${party}`, read)) ?? [];
}

/** A letter is on its way: of those to its party that are known by heart it is one. */
export function rememberLetter(
  { db: { memory } }: Store,
  { eventId, partyId }: { readonly eventId?: EventId; readonly partyId?: PartyId },
  { id, made, text, version, asked }: RecentLetter,
): void {
  const key = `${eventId}/${partyId}`;
  const known = memory.known('letters', key);
  if (eventId === undefined || known === undefined) return;
  const letter = {
    id,
    made,
    text,
    eventId,
    ...(version === undefined ? {} : { version }),
    ...(asked === undefined ? {} : { asked }),
  };
  // One that is made again stays as old as it was.
  if (known.some((one) => one.id === id)) memory.forget([`letters/${key}`]);
  else memory.keep('letters', key, [letter, ...known].sort(newestFirst).slice(0, mostRecent));
}

const newestFirst = (a: RecentLetter, b: RecentLetter): number => (a.id < b.id ? 1 : -1);

const recentOf = ({ id, event_id, made, text, version, asked }: Recent): RecentLetter => ({
  id,
  made,
  text,
  ...(event_id === null ? {} : { eventId: event_id }),
  ...(version === null ? {} : { version }),
  ...(asked === null ? {} : { asked: asked as Asked }),
});

const anyLetter = statement<{ event: EventId; party: PartyId }, { id: string }>((db, row) =>
  db.selectFrom('letters').select('id').where('event_id', '=', row.event).where('party_id', '=', row.party).limit(1),
);

/** Whether anything was ever written to a party about an event. */
export async function wasWrittenTo(store: Store, event: EventId, party: PartyId): Promise<boolean> {
  const known = store.db.memory.known('letters', `${event}/${party}`);
  return known !== undefined ? known.length > 0 : (await store.db.rows(anyLetter, { event, party })).length > 0;
}

const lastAsked = statement<{ event: EventId; party: PartyId }, { id: string }>((db, row) =>
  db
    .selectFrom('letters')
    .select('id')
    .where('event_id', '=', row.event)
    .where('party_id', '=', row.party)
    .where('asked', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1),
);

/** The last letter to a party that asked something. */
export async function lastAskedId(store: Store, event: EventId, party: PartyId): Promise<string | undefined> {
  return (await store.db.rows(lastAsked, { event, party }))[0]?.id;
}

const oneLetter = statement<{ id: string }, Recent>((db, { id }) =>
  db.selectFrom('letters').select(recentColumns).where('id', '=', id),
);

/** Our letter of that Message-ID: its own id stands in it. @param recent letters that are at hand, among which it may be */
export async function letterOfMessageId(
  store: Store,
  id: MessageId,
  recent: readonly RecentLetter[],
): Promise<RecentLetter | undefined> {
  // <e.7k2m9qxd.2abc…@reply.example.org>
  const own = /^<e\.[a-z0-9]+\.([a-z2-7]{20})@/.exec(id)?.[1];
  if (own === undefined) return undefined;
  const atHand = recent.find((letter) => letter.id === own);
  if (atHand !== undefined) return atHand;
  const [row] = await store.db.rows(oneLetter, { id: own });
  return row && recentOf(row);
}

const sentBefore = statement<{ address: string; organizer: string }, { id: string }>((db, row) =>
  db
    .selectFrom('outbox')
    .innerJoin('events', 'events.id', 'outbox.event_id')
    .select('outbox.id')
    .where('outbox.address', '=', row.address)
    .where('outbox.state', 'in', [lit('sent'), lit('joined')])
    .where('events.organizer', '=', row.organizer)
    .limit(1),
);

/** Whether anything was ever sent to an address about an event of that organizer: then they are no new people to them. */
export async function hasMet(store: Store, organizer: EmailAddress, address: EmailAddress): Promise<boolean> {
  return (await store.db.rows(sentBefore, { address, organizer: addressKey(organizer) })).length > 0;
}
