// Letters on their way: made once, the same bytes at every attempt, and what became of each attempt.
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import { type Instant, minute, plus } from '../values/instant.ts';
import { hashToken, type TokenHash } from '../values/token.ts';
import type { OwedLetter } from './outbox.ts';
import { type Allowance, allowanceStep } from './quotas.ts';
import { type Step, statement } from './statement.ts';
import { bounceToken, type Store } from './store.ts';
import type { LettersTable, OutboxTable } from './tables.ts';
import { unsubscribeStep } from './tokens.ts';
import { rememberLetter } from './written.ts';

/** Whoever sends a letter holds it for so long; then it may be taken up by another. */
const lease = minute;

/** What a letter says, and what it was made from. */
const contentOf = ({ version, asked, revision, subject, text, mime }: LettersTable) => ({
  version,
  asked,
  revision,
  subject,
  text,
  mime,
});
const insertLetter = statement<LettersTable>(
  (db, row) =>
    db
      .insertInto('letters')
      .values({
        id: row.id,
        event_id: row.event_id,
        party_id: row.party_id,
        address: row.address,
        made: row.made,
        ...contentOf(row),
      })
      // Made anew because the event has moved on since an attempt that surely failed.
      .onConflict((conflict) => conflict.column('id').doUpdateSet(contentOf(row))),
  undefined,
  // `rememberLetter` says what is new.
  () => [],
);
const startSending = statement<{
  id: string;
  attempts: number;
  letter: string;
  until: Instant;
  owner: string;
  bounce: TokenHash;
}>(
  (db, row) =>
    db
      .updateTable('outbox')
      .set((eb) => ({
        state: 'sending',
        attempts: eb('attempts', '+', 1),
        letter_id: row.letter,
        leased_until: row.until,
        leased_by: row.owner,
        bounce_hash: row.bounce,
      }))
      .where('id', '=', row.id)
      .where('attempts', '=', row.attempts)
      .where('state', 'in', ['waiting', 'sending', 'unknown']),
  1,
);
const joinRow = statement<{ id: string; letter: string; now: Instant }>(
  (db, row) =>
    db
      .updateTable('outbox')
      .set({ state: 'joined', letter_id: row.letter, finished: row.now })
      .where('id', '=', row.id)
      .where('state', '=', 'waiting'),
  1,
);
const insertOwnMessageId = statement<{ id: string; event: EventId; party: PartyId | null; at: Instant }>((db, row) =>
  db
    .insertInto('message_ids')
    .values({ message_id: row.id as MessageId, event_id: row.event, party_id: row.party, at: row.at })
    .onConflict((conflict) => conflict.column('message_id').doNothing()),
);

/** What a letter asked: under a choice a bare number of the organizer settles. */
export type Asked = 'question' | 'choice';

export interface MadeLetter {
  /** The slot list that it shows, and the state of the event that it tells. */
  readonly version?: number;
  readonly revision?: number;
  readonly asked?: Asked;
  readonly subject: string;
  readonly text: string;
  readonly mime: Uint8Array;
}

/** Marks letters as on their way before the first byte leaves: the first carries them all, the others join it. */
export async function beginLetter(
  store: Store,
  rows: readonly OwedLetter[],
  made: MadeLetter,
  allowances: readonly Allowance[] = [],
): Promise<Begun> {
  const [first, ...joined] = rows as [OwedLetter, ...OwedLetter[]];
  const now = store.now();
  const id = first.id;
  const result = await store.db.write([
    ...allowances.map((allowance) => allowanceStep(store, allowance)),
    startStep(store, first, id),
    ...joined.map((row) => store.db.bind(joinRow, { id: row.id, letter: id, now })),
    store.db.bind(insertLetter, {
      id,
      event_id: first.eventId ?? null,
      party_id: first.partyId ?? null,
      address: first.address,
      made: now,
      version: made.version ?? null,
      asked: made.asked ?? null,
      revision: made.revision ?? null,
      subject: made.subject,
      text: made.text,
      mime: made.mime,
    }),
    unsubscribeStep(store, first.address),
    ...(first.eventId
      ? [
          store.db.bind(insertOwnMessageId, {
            id: first.messageId,
            event: first.eventId,
            party: first.partyId ?? null,
            at: now,
          }),
        ]
      : []),
  ]);
  if (result.done) {
    rememberLetter(store, first, { ...made, id, made: now });
    return { begun: true, id };
  }
  const over = allowances[result.step];
  return over === undefined ? { begun: false } : { begun: false, over };
}

/** `over`: the allowance that is used up; without it another hand has the letter. */
export type Begun =
  | { readonly begun: true; readonly id: string }
  | { readonly begun: false; readonly over?: Allowance };

/** Takes up a letter that was made before: same bytes, next attempt. */
export async function resumeLetter(store: Store, row: OwedLetter): Promise<boolean> {
  return (await store.db.write([startStep(store, row, row.letterId!)])).done;
}

const startStep = (store: Store, { id, attempts }: OwedLetter, letter: string): Step =>
  store.db.bind(startSending, {
    id,
    attempts,
    letter,
    until: plus(store.now(), lease),
    owner: store.owner,
    bounce: hashToken(bounceToken(store, id)),
  });

/** One letter, as it was made. */
const letterRow = statement<{ id: string }, LettersTable>((db, { id }) =>
  db.selectFrom('letters').selectAll().where('id', '=', id),
);

export async function findLetter(store: Store, id: string): Promise<MadeLetter | undefined> {
  const [row] = await store.db.rows(letterRow, { id });
  if (row === undefined) return undefined;
  const { version, revision, asked, subject, text, mime } = row;
  return {
    subject,
    text,
    mime,
    ...(version === null ? {} : { version }),
    ...(revision === null ? {} : { revision }),
    ...(asked === null ? {} : { asked: asked as Asked }),
  };
}

const settleRow = statement<{
  id: string;
  attempts: number;
  tries: number;
  state: OutboxTable['state'];
  due: Instant;
  finished: Instant | null;
  reply: string;
}>(
  (db, row) =>
    db
      .updateTable('outbox')
      .set({
        state: row.state,
        tries: row.tries,
        due: row.due,
        finished: row.finished,
        reply: row.reply,
        leased_until: null,
        leased_by: null,
      })
      .where('id', '=', row.id)
      .where('attempts', '=', row.attempts)
      .where('state', 'in', ['waiting', 'sending', 'unknown']),
  1,
);

/** What became of an attempt; holds only while the attempt is still ours. */
export async function settleLetter(
  store: Store,
  row: { readonly id: string; readonly attempts: number; readonly tries: number },
  outcome: { readonly state: OutboxTable['state']; readonly due?: Instant; readonly reply?: string },
): Promise<boolean> {
  const now = store.now();
  const open = ['waiting', 'sending', 'unknown', 'held'].includes(outcome.state);
  const step = store.db.bind(settleRow, {
    id: row.id,
    attempts: row.attempts,
    tries: row.tries,
    state: outcome.state,
    due: outcome.due ?? now,
    finished: open ? null : now,
    reply: (outcome.reply ?? '').slice(0, 500),
  });
  return (await store.db.write([step])).done;
}
