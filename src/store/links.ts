// A fresh link where an old one has expired: mailed to its party's own address, never shown.
import { day, type Instant, plus } from '../values/instant.ts';
import { hashToken, type TokenHash } from '../values/token.ts';
import { findEvent, type Place } from './events.ts';
import { owedStep } from './outbox.ts';
import { statement } from './statement.ts';
import { partyToken, type Store } from './store.ts';

const renewParty = statement<{
  event: Place['eventId'];
  party: Place['partyId'];
  before: number;
  generation: number;
  reply: TokenHash;
  page: TokenHash;
  dead: Instant;
}>(
  (db, row) =>
    db
      .updateTable('parties')
      .set({ generation: row.generation, reply_hash: row.reply, page_hash: row.page, dead_after: row.dead })
      .where('event_id', '=', row.event)
      .where('party_id', '=', row.party)
      .where('generation', '=', row.before),
  1,
);

/** Makes a new generation of a party's tag and link, good for a month, and owes them the letter that tells it. */
export async function renewLink(store: Store, { eventId, partyId, address }: Place): Promise<void> {
  const contact = (await findEvent(store, eventId))?.people.get(partyId);
  if (contact === undefined) return;
  const generation = contact.generation + 1;
  const now = store.now();
  const reply = hashToken(partyToken(store, 'reply', eventId, partyId, generation));
  const renewed = store.db.bind(renewParty, {
    event: eventId,
    party: partyId,
    before: contact.generation,
    generation,
    reply,
    page: hashToken(partyToken(store, 'page', eventId, partyId, generation)),
    dead: plus(now, 30 * day),
  });
  const letter = owedStep(store, { eventId, partyId, replyHash: reply, address, kind: 'link', body: {}, due: now });
  const { done } = await store.db.write([renewed, letter]);
  if (done) store.owed('letter', now);
}
