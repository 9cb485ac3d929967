// `parley pause` and `parley resume`: the one big switch for all letters. Mail is taken in and read all the while.

import { openStore } from '../store/open.ts';
import { oversee } from '../store/operator.ts';
import { pauseLetters, pauseOf, resumeLetters } from '../store/pause.ts';
import type { Store } from '../store/store.ts';
import type { Command } from './command.ts';
import { optionsOf } from './options.ts';
import { settings } from './settings.ts';

const withStore =
  (work: (store: Store) => Promise<string>): Command =>
  async (args) => {
    optionsOf(args, {});
    const store = await openStore(settings());
    try {
      console.log(await work(store));
      return 0;
    } finally {
      await store.db.close();
    }
  };

const waitingIn = async (store: Store): Promise<string> => {
  const { waiting } = await oversee(store, 1);
  return waiting === 1 ? '1 letter waits' : `${waiting} letters wait`;
};

export const pause = withStore(async (store) => {
  if ((await pauseOf(store)) !== undefined) return `Letters were paused already; ${await waitingIn(store)}.`;
  await pauseLetters(store, 'operator');
  return `No letter leaves any more, until "parley resume"; ${await waitingIn(store)}. A running Parley heeds it within 15 seconds.`;
});

export const resume = withStore(async (store) => {
  if ((await pauseOf(store)) === undefined) return 'Letters were not paused.';
  const waits = await waitingIn(store);
  await resumeLetters(store);
  return `Letters leave again; ${waits}. A running Parley heeds it within 15 seconds.`;
});
