// A person is forgotten: out of what is under way first, by the rules of every door, then out of every table and file. The
// journals fold as before, whoever wanted no mail gets none, and a later mail of theirs begins anew.
import { randomBytes } from 'node:crypto';
import type { Event } from '../scheduling/event.ts';
import { addressKey, canonicalAddress, type EmailAddress } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import { act } from './act.ts';
import { derivedSteps } from './derived.ts';
import { eraseMails, eraseTraces } from './erase-traces.ts';
import { findEvent, journalOf } from './events.ts';
import { suppressionHash } from './people.ts';
import { entryWithoutWords, type Redactor, redactorOf, withoutWords } from './redact.ts';
import { forgetSteps } from './retention.ts';
import { type Step, stepOf } from './statement.ts';
import type { Store } from './store.ts';

export interface Erased {
  /** Events that they took part in. */
  readonly events: number;
  /** Raw mails that spoke of them. */
  readonly mails: number;
  /** Whether nothing is left in the files: another process may still hold the log open. */
  readonly scrubbed: boolean;
}

/** Whom an erased address stands for from now on. */
const forgottenName = 'Forgotten person';
const substituteFor = (): EmailAddress => `forgotten-${randomBytes(6).toString('hex')}@parley.invalid` as EmailAddress;

export async function erasePerson(store: Store, address: EmailAddress): Promise<Erased> {
  const key = addressKey(address);
  const substitute = substituteFor();
  const redactor = redactorOf(address, await namesOf(store, key), substitute);
  const parts = await store.db.query
    .selectFrom('parties')
    .select(['event_id', 'party_id'])
    .where('address_key', '=', key)
    .execute();
  for (const { event_id, party_id } of parts) await withdraw(store, event_id, party_id);
  for (const { event_id, party_id } of parts)
    await store.db.write(await eventSteps(store, event_id, party_id, substitute, redactor));
  for (const { event_id } of parts) await store.db.write(await derivedSteps(store, event_id));
  const mails = await eraseMails(store, key, new Set(parts.map(({ event_id }) => event_id)), redactor);
  await eraseTraces(store, key, canonicalAddress(address), redactor);
  return { events: parts.length, mails, scrubbed: await store.db.scrub() };
}

async function namesOf(store: Store, key: string): Promise<string[]> {
  const { query } = store.db;
  const rows = await Promise.all([
    query.selectFrom('parties').select('name').where('address_key', '=', key).distinct().execute(),
    query.selectFrom('people').select('name').where('address_key', '=', key).execute(),
    query.selectFrom('contacts').select('name').where('address_key', '=', key).distinct().execute(),
  ]);
  return [...new Set(rows.flat().flatMap(({ name }) => name ?? []))];
}

/** Their own events are called off, and they leave the others, so that whoever still waits for them is told. */
async function withdraw(store: Store, id: EventId, party: PartyId): Promise<void> {
  await act(store, id, (stored) => {
    if (stored === undefined || (stored.event.state !== 'proposing' && stored.event.state !== 'confirmed'))
      return undefined;
    const verb = stored.event.organizer === party ? 'cancel' : 'leave';
    return { kind: 'said', door: 'console', party, reading: { actions: [{ do: verb }] }, proven: true };
  });
}

/** What an event, its journal and what stands beside it hold of them. */
async function eventSteps(
  store: Store,
  id: EventId,
  party: PartyId,
  substitute: EmailAddress,
  redactor: Redactor,
): Promise<Step[]> {
  const stored = await findEvent(store, id);
  if (stored === undefined) return [];
  const { event } = stored;
  const isTheirs = event.organizer === party;
  // Nobody else has ever heard of it.
  if (isTheirs && (event.state === 'draft' || event.parties.length === 1)) return forgetSteps(store, id);
  const { query } = store.db;
  const told: Event = redactor.value(isTheirs ? withoutWords(event) : event);
  const entries = await journalOf(store, id);
  return [
    stepOf(
      query
        .updateTable('events')
        .set({
          body: JSON.stringify(told),
          title: told.title ?? null,
          category: told.category ?? null,
          location: told.location ?? null,
          ...(isTheirs ? { organizer: addressKey(substitute) } : {}),
        })
        .where('id', '=', id)
        .where('revision', '=', event.revision),
      1,
    ),
    ...entries.map((entry) => {
      const body = JSON.stringify(redactor.value(isTheirs ? entryWithoutWords(entry) : entry));
      return stepOf(query.updateTable('journal').set({ body }).where('event_id', '=', id).where('seq', '=', entry.seq));
    }),
    stepOf(
      query
        .updateTable('parties')
        .set({
          address: substitute,
          address_key: addressKey(substitute),
          name: forgottenName,
          suppression: suppressionHash(store, substitute),
          // No tag or link of theirs leads anywhere any more.
          reply_hash: randomBytes(32).toString('hex') as never,
          page_hash: randomBytes(32).toString('hex') as never,
          dead_after: store.now(),
        })
        .where('event_id', '=', id)
        .where('party_id', '=', party),
    ),
    ...(await besideSteps(store, id, party, redactor)),
  ];
}

/** Words, letters and Message-IDs of the event: theirs are deleted, those of others lose their name. */
async function besideSteps(store: Store, id: EventId, party: PartyId, redactor: Redactor): Promise<Step[]> {
  const { query } = store.db;
  const words = await query.selectFrom('words').select(['id', 'text']).where('event_id', '=', id).execute();
  const letters = await query
    .selectFrom('letters')
    .select(['id', 'subject', 'text'])
    .where('event_id', '=', id)
    .execute();
  const owed = await query
    .selectFrom('outbox')
    .select(['id', 'body', 'state', 'letter_id'])
    .where('event_id', '=', id)
    .execute();
  const open = owed.filter(
    ({ state }) => state === 'waiting' || state === 'sending' || state === 'unknown' || state === 'held',
  );
  const made = new Set(open.flatMap(({ letter_id }) => letter_id ?? []));
  return [
    stepOf(query.deleteFrom('words').where('event_id', '=', id).where('party_id', '=', party)),
    ...words
      .filter(({ text }) => redactor.text(text) !== text)
      .map(({ id: word, text }) =>
        stepOf(
          query
            .updateTable('words')
            .set({ text: redactor.text(text) })
            .where('id', '=', word),
        ),
      ),
    stepOf(query.deleteFrom('letters').where('event_id', '=', id).where('party_id', '=', party)),
    stepOf(query.deleteFrom('outbox').where('event_id', '=', id).where('party_id', '=', party)),
    stepOf(query.deleteFrom('message_ids').where('event_id', '=', id).where('party_id', '=', party)),
    ...owed
      .filter(({ body }) => redactor.text(body) !== body)
      .map(({ id: row, body }) =>
        stepOf(
          query
            .updateTable('outbox')
            .set({ body: JSON.stringify(redactor.value(JSON.parse(body))) })
            .where('id', '=', row),
        ),
      ),
    // A letter that is on its way is made anew; of those that have left only the words are kept, to know them when quoted.
    ...open.map(({ id: row }) =>
      stepOf(
        query
          .updateTable('outbox')
          .set({ letter_id: null, state: 'waiting' })
          .where('id', '=', row)
          .where('letter_id', 'is not', null),
      ),
    ),
    ...letters.map(({ id: letter, subject, text }) =>
      made.has(letter)
        ? stepOf(query.deleteFrom('letters').where('id', '=', letter))
        : stepOf(
            query
              .updateTable('letters')
              .set({ subject: redactor.text(subject), text: redactor.text(text), mime: new Uint8Array() })
              .where('id', '=', letter),
          ),
    ),
  ];
}
