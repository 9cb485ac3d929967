// `parley inbox`: which mails were laid aside and why; one is shown, taken up again, or left for good.

import { openStore } from '../store/open.ts';
import { asideMails, decideMail, rawOf } from '../store/operator.ts';
import type { Store } from '../store/store.ts';
import { safeLine } from '../values/text.ts';
import { toWall } from '../values/wall.ts';
import type { Command } from './command.ts';
import { optionsOf, WrongUse } from './options.ts';
import { settings } from './settings.ts';

const usage = 'parley inbox, parley inbox show ID, parley inbox retry ID… (or all), parley inbox drop ID… (or all).';

export const command: Command = async (args) => {
  const [verb, ...ids] = optionsOf(args, {}).words;
  const config = settings();
  const store = await openStore(config);
  try {
    if (verb === undefined) return await list(store, config.zone);
    if (verb === 'show' && ids.length === 1) return await show(store, ids[0]!);
    if ((verb === 'retry' || verb === 'drop') && ids.length > 0) return await decide(store, verb, ids);
    throw new WrongUse(`Write it as one of these: ${usage}`);
  } finally {
    await store.db.close();
  }
};

async function list(store: Store, zone: Parameters<typeof toWall>[1]): Promise<0> {
  const mails = await asideMails(store);
  if (mails.length === 0) console.log('No mail is laid aside.');
  for (const { id, received, mail_from, class: kind, reason, outcome } of mails)
    console.log(
      `${id}  ${toWall(received, zone).replace('T', ' ')}  ${(mail_from || '(a machine)').padEnd(28)}${(kind ?? '').padEnd(12)}${safeLine(reason ?? outcome ?? '', 200)}`,
    );
  if (mails.length > 0) console.log(`Take one up again with "parley inbox retry ID", or leave it with "drop".`);
  return 0;
}

async function show(store: Store, id: string): Promise<0 | 1> {
  const raw = await rawOf(store, id);
  if (raw === undefined) return none(id);
  process.stdout.write(raw);
  return 0;
}

async function decide(store: Store, what: 'retry' | 'drop', ids: readonly string[]): Promise<0 | 1> {
  const known = new Set((await asideMails(store)).map(({ id }) => id));
  const chosen = ids[0] === 'all' ? [...known] : ids;
  const unknown = chosen.find((id) => !known.has(id));
  if (unknown !== undefined) return none(unknown);
  for (const id of chosen) await decideMail(store, id, what);
  const count = `${chosen.length} ${chosen.length === 1 ? 'mail' : 'mails'}`;
  console.log(
    what === 'retry' ? `${count} will be read again within seconds, while Parley runs.` : `${count} left for good.`,
  );
  return 0;
}

function none(id: string): 1 {
  console.error(`No mail "${id.slice(0, 40)}" is laid aside; "parley inbox" lists those that are.`);
  return 1;
}
