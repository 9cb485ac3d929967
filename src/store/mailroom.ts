// What the mailroom shows: letters that stayed on this machine, by the address they were for, and the mails that came in.
import type { EmailAddress } from '../values/address.ts';
import type { Instant } from '../values/instant.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';
import type { LettersTable } from './tables.ts';

export interface Mailboxed {
  readonly address: EmailAddress;
  readonly letters: number;
  readonly newest: Instant;
}

const boxes = statement<Record<never, never>, { address: string; letters: number | string; newest: Instant }>(
  (db) =>
    db
      .selectFrom('letters')
      .select((eb) => ['address', eb.fn.countAll<number>().as('letters'), eb.fn.max('made').as('newest')])
      .groupBy('address')
      .orderBy('newest', 'desc')
      .limit(200) as never,
);

/** Everybody who has had a letter, whoever had one last first. */
export async function mailboxes(store: Store): Promise<Mailboxed[]> {
  const rows = await store.db.rows(boxes, {});
  return rows.map(({ address, letters, newest }) => ({
    address: address as EmailAddress,
    letters: Number(letters),
    newest,
  }));
}

export type RoomLetter = Pick<LettersTable, 'id' | 'address' | 'made' | 'subject' | 'text' | 'mime'>;
const shown = ['id', 'address', 'made', 'subject', 'text', 'mime'] as const;

const addressed = statement<{ address: string; most: number }, RoomLetter>((db, { address, most }) =>
  db.selectFrom('letters').select(shown).where('address', '=', address).orderBy('id', 'desc').limit(most),
);
const byId = statement<{ id: string }, RoomLetter>((db, { id }) =>
  db.selectFrom('letters').select(shown).where('id', '=', id),
);
const newestId = statement<Record<never, never>, { id: string | null }>((db) =>
  db.selectFrom('letters').select((eb) => eb.fn.max('id').as('id')),
);

/** The letters of one address, newest first. */
export const lettersTo = (store: Store, address: EmailAddress, most = 50): Promise<RoomLetter[]> =>
  store.db.rows(addressed, { address, most });

export async function letterById(store: Store, id: string): Promise<RoomLetter | undefined> {
  return (await store.db.rows(byId, { id }))[0];
}

const later = statement<{ id: string }, RoomLetter>((db, { id }) =>
  db.selectFrom('letters').select(shown).where('id', '>', id).orderBy('id').limit(50),
);

/** The letters that were made after that one, oldest first. */
export const lettersAfter = (store: Store, id: string): Promise<RoomLetter[]> => store.db.rows(later, { id });

/** Which letter was made last, to know when another one has come. */
export async function newestLetter(store: Store): Promise<string> {
  return (await store.db.rows(newestId, {}))[0]?.id ?? '';
}

export interface RoomMail {
  readonly id: string;
  readonly received: Instant;
  readonly bytes: Uint8Array;
}

const incoming = statement<{ most: number }, RoomMail>((db, { most }) =>
  db.selectFrom('raw').select(['id', 'received', 'bytes']).orderBy('received', 'desc').limit(most),
);

/** The mails that were sent to the bot, newest first. */
export const mailsIn = (store: Store, most = 100): Promise<RoomMail[]> => store.db.rows(incoming, { most });
