// Letters to one person about one event stand in one thread (RFC 5322 §3.6.4).
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import type { TokenHash } from '../values/token.ts';
import { statement } from './statement.ts';
import { messageDomain, type Store } from './store.ts';

const recentIds = statement<{ event: EventId; party: PartyId; most: number }, { message_id: MessageId }>((db, row) =>
  db
    .selectFrom('message_ids')
    .select('message_id')
    .where('event_id', '=', row.event)
    .where('party_id', '=', row.party)
    .orderBy('at', 'desc')
    .limit(row.most),
);

/** The last Message-IDs between us and a party, oldest first; theirs and ours. */
export async function threadOf(store: Store, event: EventId, party: PartyId, most = 5): Promise<MessageId[]> {
  const rows = await store.db.rows(recentIds, { event, party, most });
  return rows.map(({ message_id }) => message_id).reverse();
}

/** The root of a party's thread: never itself sent, so that programs which drop the middle still find the beginning. */
export const threadRoot = (store: Pick<Store, 'bot'>, replyHash: TokenHash): MessageId =>
  `<t.${replyHash.slice(0, 8)}@${messageDomain(store.bot)}>` as MessageId;
