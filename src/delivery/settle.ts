// What became of an attempt, as it stands in the row afterwards.
import type { Log } from '../log.ts';
import { act } from '../store/act.ts';
import type { OwedLetter } from '../store/outbox.ts';
import { settleLetter } from '../store/sending.ts';
import type { Store } from '../store/store.ts';
import type { Instant } from '../values/instant.ts';
import type { Outcome } from './send.ts';

export interface SettleHands {
  readonly store: Store;
  readonly log: Log;
  /** All letters wait until the server answers again; tells until when. */
  readonly laneDown: (reply: string) => Instant;
}

/** @param row as it was before the attempt */
export async function settle({ store, log, laneDown }: SettleHands, row: OwedLetter, outcome: Outcome): Promise<void> {
  const held = { id: row.id, attempts: row.attempts + 1, tries: row.tries + 1 };
  const fields = {
    outboxId: row.id,
    kind: row.kind,
    ...(row.eventId ? { eventId: row.eventId } : {}),
    reply: outcome.reply,
  };
  const { reply } = outcome;
  switch (outcome.kind) {
    case 'sent':
      log.info(fields, 'letter sent');
      await settleLetter(store, held, { state: 'sent', reply });
      return;
    case 'try-again':
      log.info({ ...fields, until: outcome.at }, 'letter will be tried again');
      await settleLetter(store, held, { state: 'sending', due: outcome.at, reply });
      return;
    case 'unknown':
      log.warn(fields, 'letter may have arrived');
      // Once more at most: nobody shall get it a third time.
      await settleLetter(
        store,
        held,
        row.state === 'unknown'
          ? { state: 'sent', reply: `perhaps: ${reply}` }
          : { state: 'unknown', due: outcome.at, reply },
      );
      return;
    case 'lane-down':
      await settleLetter(store, { ...held, tries: row.tries }, { state: 'sending', due: laneDown(reply), reply });
      return;
    case 'gave-up':
      log.warn({ ...fields, reason: outcome.reason }, 'letter given up');
      await settleLetter(store, held, { state: 'gave-up', reply });
      await cannotReach(store, row);
      return;
    default:
      outcome satisfies never;
  }
}

/** The organizer is told once that a party cannot be reached. */
async function cannotReach(store: Store, { eventId, partyId }: OwedLetter): Promise<void> {
  if (eventId && partyId) await act(store, eventId, (stored) => stored && { kind: 'bounced', party: partyId });
}
