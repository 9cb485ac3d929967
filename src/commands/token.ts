// `parley token ADDRESS`: a key for the API, shown once; the store holds its hash only.
import { openStore } from '../store/open.ts';
import { issue } from '../store/tokens.ts';
import { parseAddress } from '../values/address.ts';
import type { Command } from './command.ts';
import { optionsOf, WrongUse } from './options.ts';
import { settings } from './settings.ts';

export const command: Command = async (args) => {
  const { words } = optionsOf(args, {});
  const address = parseAddress(words[0] ?? '');
  if (!address.ok)
    throw new WrongUse(words[0] === undefined ? 'Say whose key: parley token ann@example.org.' : address.error);
  const store = await openStore(settings());
  try {
    console.log(await issue(store, 'key', address.value, 'terminal'));
  } finally {
    await store.db.close();
  }
  return 0;
};
