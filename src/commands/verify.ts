// `parley verify`: folds every journal and compares with the stored state; prints what differs, and what the state comes to.
import { sumOf } from '../store/export.ts';
import { openStore } from '../store/open.ts';
import { verifyAll } from '../store/verify.ts';
import type { Command } from './command.ts';
import { settings } from './settings.ts';

export const command: Command = async () => {
  const store = await openStore(settings());
  try {
    let differences = 0;
    const events = await verifyAll(store, (difference) => {
      differences++;
      console.log(difference);
    });
    if (differences > 0) {
      console.error(`${differences} ${differences === 1 ? 'difference' : 'differences'} in ${events} events.`);
      return 1;
    }
    console.log(`${events} ${events === 1 ? 'event is' : 'events are'} as their journals tell.`);
    // The same for the same state, whichever database holds it.
    console.log(`The state comes to ${await sumOf(store.db)}.`);
    return 0;
  } finally {
    await store.db.close();
  }
};
