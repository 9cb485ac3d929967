// That somebody looked, in the log: once per party and day, and nothing follows from it.
import { partyOf } from '../scheduling/parties.ts';
import { act } from '../store/act.ts';
import { StoreAway } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Visit } from './visit.ts';

/** A store that cannot write now keeps nobody from looking. An admin is no party. */
export async function noteView(store: Store, { stored, viewer }: Visit): Promise<void> {
  const party = partyOf(stored.event, viewer.party);
  if (viewer.admin !== undefined || party?.viewedOn === store.now().slice(0, 10)) return;
  await act(store, stored.event.id, () => ({ kind: 'viewed', party: viewer.party })).catch((error: unknown) => {
    if (!(error instanceof StoreAway)) throw error;
  });
}
