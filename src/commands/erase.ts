// `parley erase ADDRESS`: forgets a person: address, name, words.
import { erasePerson } from '../store/erase.ts';
import { openStore } from '../store/open.ts';
import { parseAddress } from '../values/address.ts';
import type { Command } from './command.ts';
import { optionsOf, WrongUse } from './options.ts';
import { settings } from './settings.ts';

export const command: Command = async (args) => {
  const { words } = optionsOf(args, {});
  const address = parseAddress(words[0] ?? '');
  if (!address.ok)
    throw new WrongUse(words[0] === undefined ? 'Say whom: parley erase bob@example.org.' : address.error);
  const store = await openStore(settings());
  try {
    const { events, mails, scrubbed } = await erasePerson(store, address.value);
    console.log(
      `Forgotten: ${address.value}, in ${events} ${events === 1 ? 'event' : 'events'} and ${mails} raw ${mails === 1 ? 'mail' : 'mails'}.`,
    );
    if (scrubbed) return 0;
    console.error('Another process holds the database open, so traces may be left in its log: run this again later.');
    return 1;
  } finally {
    await store.db.close();
  }
};
