// The one big switch: no letter leaves while it is set. It stands in the database, so that it holds over restarts, for all
// processes, and whoever threw it.
import { findMark, forgetStep, type Mark, markStep } from './marks.ts';
import type { Store } from './store.ts';

const name = 'paused';

/** `operator`: somebody paused; `restored`: the database is a backup that was put back. */
export type Pause = 'operator' | 'restored';

/** Since when letters are paused, and why; nothing while they leave. */
export const pauseOf = (store: Store): Promise<Mark | undefined> => findMark(store, name);

export async function pauseLetters(store: Store, why: Pause): Promise<void> {
  await store.db.write([markStep(store, name, why)]);
}

export async function resumeLetters(store: Store): Promise<void> {
  await store.db.write([forgetStep(store, name)]);
  store.owed('letter', store.now());
}
