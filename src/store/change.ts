// One change: the event under its lock, journal, people, words, letters owed, and the mail that caused it, in one job.

import type { Decision } from '../scheduling/decision.ts';
import { nextDue } from '../scheduling/due.ts';
import { addressKey } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import { hashToken } from '../values/token.ts';
import { bookingSteps } from './booked.ts';
import { eventSteps, holdStep, tagsEnd } from './event-rows.ts';
import type { Contact, StoredEvent } from './events.ts';
import { findableSteps } from './findable.ts';
import { owedSteps } from './outbox.ts';
import { personSteps, suppressionHash } from './people.ts';
import { type Step, statement } from './statement.ts';
import { partyToken, type Store } from './store.ts';
import type { JournalTable, MessageIdsTable, PartiesTable, WordsTable } from './tables.ts';
import type { Sight } from './world.ts';

/** What somebody wrote, to stand beside the entries of a decision. */
export interface Word {
  readonly kind: WordsTable['kind'];
  readonly party: PartyId;
  readonly text: string;
}

export interface Change {
  readonly before: StoredEvent | undefined;
  readonly decision: Decision;
  /** What the decision knew of people's time. */
  readonly sight?: Sight;
  readonly words?: readonly Word[];
  readonly messageIds?: readonly { readonly id: string; readonly party?: PartyId }[];
  /** Whatever else must happen with it or not at all: the inbox row done, an answer to a request kept. */
  readonly also?: readonly Step[];
}

const insertEntry = statement<JournalTable>((db, row) =>
  db.insertInto('journal').values({
    event_id: row.event_id,
    seq: row.seq,
    at: row.at,
    by: row.by,
    door: row.door,
    occurrence: row.occurrence,
    body: row.body,
  }),
);
const insertParty = statement<PartiesTable>((db, row) =>
  db
    .insertInto('parties')
    .values({
      event_id: row.event_id,
      party_id: row.party_id,
      address: row.address,
      address_key: row.address_key,
      name: row.name,
      suppression: row.suppression,
      generation: row.generation,
      reply_hash: row.reply_hash,
      page_hash: row.page_hash,
      dead_after: row.dead_after,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['event_id', 'party_id'])
        .doUpdateSet({ address: row.address, address_key: row.address_key, name: row.name }),
    ),
);
const insertWords = statement<Omit<WordsTable, 'id'>>((db, row) =>
  db
    .insertInto('words')
    .values({ event_id: row.event_id, seq: row.seq, party_id: row.party_id, kind: row.kind, text: row.text }),
);
const insertMessageId = statement<MessageIdsTable>((db, row) =>
  db
    .insertInto('message_ids')
    .values({ message_id: row.message_id, event_id: row.event_id, party_id: row.party_id, at: row.at })
    .onConflict((conflict) => conflict.column('message_id').doNothing()),
);

/** @returns false when somebody was faster: nothing happened, decide anew */
export async function record(store: Store, change: Change): Promise<boolean> {
  const { before, decision } = change;
  const { event, entries } = decision;
  const people = peopleAfter(store, before, decision);
  const owed = await owedSteps(store, event, people, decision.notices);
  const booked = entries.length > 0 ? await bookingSteps(store, before, event, people, change.sight) : [];
  const due = nextDue(event);
  const result = await store.db.write([
    ...(entries.length > 0 || before === undefined
      ? eventSteps(store, before?.event, event, people, due)
      : [holdStep(store, before.event)]),
    ...entries.map((entry) =>
      store.db.bind(insertEntry, {
        event_id: event.id,
        seq: entry.seq,
        at: entry.at,
        by: entry.by,
        door: entry.door,
        occurrence: entry.occurrence,
        body: JSON.stringify(entry),
      }),
    ),
    ...contactSteps(store, decision),
    ...(change.words ?? []).map((word) =>
      store.db.bind(insertWords, {
        event_id: event.id,
        seq: entries[0]?.seq ?? event.revision,
        party_id: word.party,
        kind: word.kind,
        text: word.text,
      }),
    ),
    ...(change.messageIds ?? []).map(({ id, party }) =>
      store.db.bind(insertMessageId, {
        message_id: id as never,
        event_id: event.id,
        party_id: party ?? null,
        at: store.now(),
      }),
    ),
    ...personSteps(store, decision.effects, people),
    ...booked,
    ...findableSteps(store, before?.event, decision, people),
    ...owed.steps,
    ...(change.also ?? []),
  ]);
  if (!result.done) {
    store.db.memory.forget([`event/${event.id}`]);
    return false;
  }
  // Effects change what is known of people; without them everybody is as before.
  if (decision.effects.length === 0) store.db.memory.keep('event', event.id, { event, people });
  if (owed.due !== undefined) store.owed('letter', owed.due);
  if (due !== undefined) store.owed('clock', due);
  return true;
}

/** Everybody's address and name once the decision is recorded. */
export function peopleAfter(
  store: Store,
  before: StoredEvent | undefined,
  decision: Decision,
): ReadonlyMap<PartyId, Contact> {
  if (before !== undefined && decision.effects.length === 0) return before.people;
  const people = new Map(before?.people);
  for (const effect of decision.effects)
    if (effect.do === 'contact')
      people.set(effect.party, {
        address: effect.address,
        generation: people.get(effect.party)?.generation ?? 1,
        replyHash:
          people.get(effect.party)?.replyHash ??
          hashToken(partyToken(store, 'reply', decision.event.id, effect.party, 1)),
        ...(effect.name === undefined ? {} : { name: effect.name }),
      });
  return people;
}

function contactSteps(store: Store, { event, effects }: Decision): Step[] {
  return effects.flatMap((effect) =>
    effect.do !== 'contact'
      ? []
      : [
          store.db.bind(insertParty, {
            event_id: event.id,
            party_id: effect.party,
            address: effect.address,
            address_key: addressKey(effect.address),
            name: effect.name ?? null,
            suppression: suppressionHash(store, effect.address),
            generation: 1,
            reply_hash: hashToken(partyToken(store, 'reply', event.id, effect.party, 1)),
            page_hash: hashToken(partyToken(store, 'page', event.id, effect.party, 1)),
            dead_after: tagsEnd(event),
          }),
        ],
  );
}
