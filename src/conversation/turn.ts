// One mail on its way, with all that has been found out about it so far.

import type { House } from '../house.ts';
import type { Understood } from '../language/reading.ts';
import type { Message } from '../mail/message.ts';
import { StoreAway } from '../store/database.ts';
import type { Place, StoredEvent } from '../store/events.ts';
import { finishMail, type KeptMail, type Outcome } from '../store/inbox.ts';
import type { Step } from '../store/statement.ts';
import type { RecentLetter } from '../store/written.ts';
import type { Tag } from '../values/tag.ts';
import type { ReplyContext } from './context.ts';

/** Whether the sender is who From says: proven by SPF, DKIM and DMARC, or by a relay that is trusted. */
export interface Sender {
  readonly proven: boolean;
}

export interface ReadMail {
  readonly message: Message;
  /** The tag of the envelope, and the party whose it is. */
  readonly tag?: Tag;
  readonly tagged?: Place;
  /** Its event, as it stood when the mail was read: whatever is decided on it is guarded by its revision. */
  readonly stored?: StoredEvent;
  /** When the party was known beforehand, the mail was understood together with the reading of its bytes. */
  readonly understood?: Understood;
  /** The last letters to that party, newest first: an answer is read against the first unless it answers another. */
  readonly recent: readonly RecentLetter[];
  /** What the text was understood against. */
  readonly context?: ReplyContext;
}

export interface Doubt {
  readonly place: Place;
  /** From an address that is not proven to be theirs; or to their tag here, in answer to a letter about something else. */
  readonly because: 'sender' | 'thread';
}

export interface Turn extends ReadMail {
  readonly house: House;
  readonly mail: KeptMail;
  readonly sender: Sender;
  /** The party for whom the mail speaks, and how it was found. */
  readonly place?: Place & { readonly by: 'tag' | 'thread' };
  /** The party for whom it may speak: they are asked before anything of it counts. */
  readonly doubt?: Doubt;
}

/** Ends a mail's way when nothing else changes. */
export async function finish(
  turn: Pick<Turn, 'house' | 'mail'>,
  outcome: Outcome,
  also: readonly Step[] = [],
): Promise<Outcome> {
  const { store } = turn.house;
  const result = await store.db.write([finishMail(store, turn.mail, outcome), ...also]);
  if (!result.done) throw new StoreAway('Another hand has this mail.');
  return outcome;
}
