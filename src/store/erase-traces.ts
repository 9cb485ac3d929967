// What a person has left beside events: raw mails, letters about none, secrets, settings, address books, counters.
import type { EventId } from '../values/ids.ts';
import type { Redactor } from './redact.ts';
import { type Step, stepOf } from './statement.ts';
import type { Store } from './store.ts';

const atOnce = 50;

/** Deletes the raw mails that they wrote, that were about their events, or that speak of them. @returns how many */
export async function eraseMails(
  store: Store,
  key: string,
  events: ReadonlySet<EventId>,
  redactor: Redactor,
): Promise<number> {
  const { query } = store.db;
  let erased = 0;
  for (let after = ''; ; ) {
    const mails = await query
      .selectFrom('raw')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { id, bytes } of mails) {
      const rows = await query
        .selectFrom('inbox')
        .select(['mail_from', 'event_id', 'state'])
        .where('raw_id', '=', id)
        .execute();
      const isTheirs = rows.some(({ mail_from }) => mail_from.toLowerCase() === key);
      const isAbout = rows.some(({ event_id }) => event_id !== null && events.has(event_id));
      const waits = rows.some(({ state }) => state === 'kept') && !isTheirs;
      // Another's mail that nobody has read yet is not lost over it.
      if (waits || !(isTheirs || isAbout || redactor.names(Buffer.from(bytes).toString('utf8')))) continue;
      await store.db.write([
        stepOf(query.deleteFrom('raw').where('id', '=', id)),
        isTheirs
          ? stepOf(query.deleteFrom('inbox').where('raw_id', '=', id))
          : stepOf(query.updateTable('inbox').set({ state: 'done', reason: null }).where('raw_id', '=', id)),
      ]);
      erased++;
    }
    if (mails.length < atOnce) return erased;
    after = mails.at(-1)!.id;
  }
}

/** Deletes what names them anywhere else. That they want no mail stays: it names nobody. */
export async function eraseTraces(store: Store, key: string, canonical: string, redactor: Redactor): Promise<void> {
  const { query } = store.db;
  const names = (text: string): boolean => redactor.names(text) || text.includes(canonical);
  const [counters, answers, marks, letters, owed] = await Promise.all([
    query.selectFrom('counters').select('name').distinct().execute(),
    query.selectFrom('answered').select(['key', 'body', 'request']).execute(),
    query.selectFrom('marks').select(['name', 'value']).execute(),
    query.selectFrom('letters').select(['id', 'address', 'subject', 'text']).where('event_id', 'is', null).execute(),
    query.selectFrom('outbox').select(['id', 'address', 'body']).where('event_id', 'is', null).execute(),
  ]);
  const told = [
    ...letters.filter(({ address, subject, text }) => address.toLowerCase() === key || names(`${subject} ${text}`)),
    ...owed.filter(({ address, body }) => address.toLowerCase() === key || names(body)),
  ];
  const steps: Step[] = [
    stepOf(query.deleteFrom('people').where('address_key', '=', key)),
    stepOf(query.deleteFrom('tokens').where('address_key', '=', key)),
    stepOf(query.deleteFrom('contacts').where((eb) => eb.or([eb('owner_key', '=', key), eb('address_key', '=', key)]))),
    stepOf(query.deleteFrom('diaries').where('address_key', '=', key)),
    stepOf(query.deleteFrom('blocked').where('address_key', '=', key)),
    stepOf(query.deleteFrom('booked').where('address_key', '=', key)),
    stepOf(query.deleteFrom('inbox').where((eb) => eb(eb.fn<string>('lower', ['mail_from']), '=', key))),
    ...counters
      .filter(({ name }) => names(name))
      .map(({ name }) => stepOf(query.deleteFrom('counters').where('name', '=', name))),
    ...answers
      .filter(({ key: one, body, request }) => names(`${one} ${body} ${request}`))
      .map(({ key: one }) => stepOf(query.deleteFrom('answered').where('key', '=', one))),
    ...marks
      .filter(({ name, value }) => names(`${name} ${value}`))
      .map(({ name }) => stepOf(query.deleteFrom('marks').where('name', '=', name))),
    ...[...new Set(told.map(({ id }) => id))].flatMap((id) => [
      stepOf(query.deleteFrom('letters').where('id', '=', id)),
      stepOf(query.deleteFrom('outbox').where('id', '=', id)),
    ]),
  ];
  await store.db.write(steps);
}
