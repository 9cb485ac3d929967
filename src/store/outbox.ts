// What must be told to whom, and what became of it. Rows are owed in the transaction of the change that owes them.
import type { Event } from '../scheduling/event.ts';
import type { Notice } from '../scheduling/notice.ts';
import type { EmailAddress } from '../values/address.ts';
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import { earlier, type Instant, plus } from '../values/instant.ts';
import type { TokenHash } from '../values/token.ts';
import type { Contact } from './events.ts';
import { lit, type Step, statement } from './statement.ts';
import { messageDomain, rowId, type Store } from './store.ts';
import type { OutboxTable } from './tables.ts';

type OwedRow = Pick<
  OutboxTable,
  'id' | 'event_id' | 'party_id' | 'address' | 'kind' | 'body' | 'created' | 'due' | 'message_id' | 'bounce_hash'
>;
const insertOwed = statement<OwedRow>((db, row) =>
  db.insertInto('outbox').values({
    id: row.id,
    event_id: row.event_id,
    party_id: row.party_id,
    address: row.address,
    kind: row.kind,
    body: row.body,
    created: row.created,
    due: row.due,
    state: 'waiting',
    attempts: 0,
    tries: 0,
    message_id: row.message_id,
    bounce_hash: row.bounce_hash,
  }),
);
const gatheringSince = statement<{ event: EventId; now: Instant }, { due: Instant | null }>((db, { event, now }) =>
  db
    .selectFrom('outbox')
    .select((eb) => eb.fn.min('due').as('due'))
    .where('event_id', '=', event)
    .where('state', '=', 'waiting')
    .where('attempts', '=', 0)
    // What waits because there were too many gathers nothing.
    .where('reply', 'is', null)
    .where('due', '>', now),
);

/** The steps that owe a decision's letters, and when the first of them is due. */
export async function owedSteps(
  store: Store,
  event: Event,
  people: ReadonlyMap<PartyId, Contact>,
  notices: readonly Notice[],
): Promise<{ steps: Step[]; due: Instant | undefined }> {
  const now = store.now();
  const waits = store.gathering > 0 && notices.some((notice) => notice.wait);
  // Counted from the first change that is being gathered, never extended.
  const gathered = waits
    ? ((await store.db.rows(gatheringSince, { event: event.id, now }))[0]?.due ?? plus(now, store.gathering))
    : now;
  let due: Instant | undefined;
  const steps = notices.flatMap((notice) => {
    const contact = people.get(notice.to);
    if (contact === undefined) return [];
    const rowDue = notice.wait ? gathered : now;
    due = due === undefined ? rowDue : earlier(due, rowDue);
    const { to, wait: _, ...body } = notice;
    return [
      owedStep(store, {
        eventId: event.id,
        partyId: to,
        address: contact.address,
        replyHash: contact.replyHash,
        kind: notice.kind,
        body,
        due: rowDue,
      }),
    ];
  });
  return { steps, due };
}

export interface Owed {
  readonly eventId?: EventId;
  readonly partyId?: PartyId;
  /** The hash of the party's tag, which marks our Message-IDs: the tag itself travels nowhere. */
  readonly replyHash?: TokenHash;
  readonly address: EmailAddress;
  readonly kind: string;
  readonly body: unknown;
  readonly due: Instant;
}

/** One letter owed, with the Message-ID that all its attempts will carry. */
export function owedStep(store: Store, owed: Owed): Step {
  const id = rowId();
  const tag = owed.replyHash?.slice(0, 8) ?? 'none';
  return store.db.bind(insertOwed, {
    id,
    event_id: owed.eventId ?? null,
    party_id: owed.partyId ?? null,
    address: owed.address,
    kind: owed.kind,
    body: JSON.stringify(owed.body),
    created: store.now(),
    due: owed.due,
    message_id: `<e.${tag}.${id}@${messageDomain(store.bot)}>`,
    // Set when the letter leaves: most rows join another letter and never come back.
    bounce_hash: '' as TokenHash,
  });
}

/** A row of the outbox as the delivery takes it up. */
export interface OwedLetter {
  readonly id: string;
  readonly eventId?: EventId;
  readonly partyId?: PartyId;
  readonly address: EmailAddress;
  readonly kind: string;
  readonly body: unknown;
  readonly created: Instant;
  readonly messageId: MessageId;
  readonly due: Instant;
  readonly state: OutboxTable['state'];
  readonly attempts: number;
  readonly tries: number;
  readonly letterId?: string;
  /** Whoever was sending it died on the way: it may have arrived. */
  readonly interrupted?: true;
}

const owedOf = (row: OutboxTable): OwedLetter => ({
  id: row.id,
  address: row.address as EmailAddress,
  kind: row.kind,
  body: JSON.parse(row.body) as unknown,
  created: row.created,
  messageId: row.message_id as MessageId,
  due: row.due,
  state: row.state,
  attempts: row.attempts,
  tries: row.tries,
  ...(row.event_id === null ? {} : { eventId: row.event_id }),
  ...(row.party_id === null ? {} : { partyId: row.party_id }),
  ...(row.letter_id === null ? {} : { letterId: row.letter_id }),
  ...(row.state === 'sending' && row.leased_by !== null ? { interrupted: true } : {}),
});

// Written into the SQL, not bound: a partial index is used only where its condition can be seen.
export const openStates = [lit('waiting'), lit('sending'), lit('unknown')];

const dueRows = statement<{ now: Instant; most: number }, OutboxTable>((db, { now, most }) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('due', '<=', now)
    .where('state', 'in', openStates)
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .orderBy('due')
    .orderBy('id')
    .limit(most),
);

/** What may leave now, oldest first. */
export async function lettersDue(store: Store, most: number): Promise<OwedLetter[]> {
  return (await store.db.rows(dueRows, { now: store.now(), most })).map(owedOf);
}

const openRows = statement<{ event: EventId; party: PartyId }, OutboxTable>((db, { event, party }) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('event_id', '=', event)
    .where('party_id', '=', party)
    .where('state', 'in', openStates)
    .orderBy('id'),
);
const joinedRows = statement<{ letter: string }, OutboxTable>((db, { letter }) =>
  db.selectFrom('outbox').selectAll().where('letter_id', '=', letter).where('state', '=', lit('joined')).orderBy('id'),
);

/** All that is owed to one person about one event and has not left, oldest first. */
export async function owedTo(store: Store, event: EventId, party: PartyId): Promise<OwedLetter[]> {
  return (await store.db.rows(openRows, { event, party })).map(owedOf);
}

/** What a letter tells besides its own row. */
export async function joinedTo(store: Store, letter: string): Promise<OwedLetter[]> {
  return (await store.db.rows(joinedRows, { letter })).map(owedOf);
}

const postpone = statement<{ event: EventId; party: PartyId; due: Instant }>((db, row) =>
  db
    .updateTable('outbox')
    .set({ due: row.due })
    .where('event_id', '=', row.event)
    .where('party_id', '=', row.party)
    .where('state', '=', 'waiting')
    .where('due', '<', row.due),
);

/** Nothing overtakes a letter that is being tried again: what is owed later waits for it. */
export async function waitFor(store: Store, event: EventId, party: PartyId, due: Instant): Promise<void> {
  await store.db.write([store.db.bind(postpone, { event, party, due })]);
}

const nextDueRow = statement<Record<never, never>, { due: Instant | null }>((db) =>
  db
    .selectFrom('outbox')
    .select((eb) =>
      eb.fn
        .min(eb.case().when('leased_until', '>', eb.ref('due')).then(eb.ref('leased_until')).else(eb.ref('due')).end())
        .as('due'),
    )
    .where('state', 'in', openStates),
);

/** When the next letter can leave: when it is due, or when the hand that holds it must have let go. */
export async function nextLetterDue(store: Store): Promise<Instant | undefined> {
  return (await store.db.rows(nextDueRow, {}))[0]?.due ?? undefined;
}

const ofBounce = statement<{ hash: string }, OutboxTable>((db, { hash }) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('bounce_hash', '=', hash as never),
);

/** The letter that came back, by the tag of its return path. */
export async function letterOfBounce(store: Store, hash: string): Promise<OwedLetter | undefined> {
  const [row] = await store.db.rows(ofBounce, { hash });
  return row && owedOf(row);
}
