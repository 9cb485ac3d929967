// `parley outbox`: what waits to leave, what came to nothing, who wants no mail; one letter is tried at once, or dropped; an
// address is given its mail back, or none any more.

import { openStore } from '../store/open.ts';
import { decideLetter, type Oversight, openLetters, oversee } from '../store/operator.ts';
import { pauseOf } from '../store/pause.ts';
import { liftStep, suppression, suppressStep } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { type EmailAddress, parseAddress } from '../values/address.ts';
import { safeLine } from '../values/text.ts';
import { toWall } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Command } from './command.ts';
import { optionsOf, WrongUse } from './options.ts';
import { settings } from './settings.ts';

const usage =
  'parley outbox, parley outbox retry ID… (or all), parley outbox drop ID… (or all), parley outbox about ADDRESS, parley outbox suppress ADDRESS, parley outbox lift ADDRESS.';

export const command: Command = async (args) => {
  const [verb, ...words] = optionsOf(args, {}).words;
  const config = settings();
  const store = await openStore(config);
  try {
    if (verb === undefined) return await list(store, config.zone);
    if ((verb === 'retry' || verb === 'drop') && words.length > 0) return await decide(store, verb, words);
    const act = people[verb];
    if (act === undefined || words.length !== 1) throw new WrongUse(`Write it as one of these: ${usage}`);
    const address = parseAddress(words[0]!);
    if (!address.ok) throw new WrongUse(address.error);
    console.log(await act(store, address.value));
    return 0;
  } finally {
    await store.db.close();
  }
};

async function list(store: Store, zone: ZoneId): Promise<0> {
  const pause = await pauseOf(store);
  if (pause !== undefined) console.log('Letters are paused: "parley resume" lets them go.');
  const { waiting, gaveUp, suppressed } = await oversee(store, 1000);
  const open = await openLetters(store);
  const line = (letter: Oversight['gaveUp'][number]): string =>
    `${letter.id}  ${toWall(letter.due, zone).replace('T', ' ')}  ${letter.address.padEnd(28)}${letter.kind.padEnd(12)}${letter.attempts}  ${safeLine(letter.reply ?? '', 160)}`;
  console.log(waiting === 0 ? 'No letter waits.' : `${waiting} ${waiting === 1 ? 'letter waits' : 'letters wait'}:`);
  for (const letter of open) console.log(line(letter));
  if (gaveUp.length > 0) console.log('These came to nothing:');
  for (const letter of gaveUp) console.log(line(letter));
  const counts = suppressed.map(({ reason, count }) => `${count} by ${reason}`);
  console.log(counts.length > 0 ? `Addresses without mail: ${counts.join(', ')}.` : 'Nobody has asked for no mail.');
  return 0;
}

async function decide(store: Store, what: 'retry' | 'drop', ids: readonly string[]): Promise<0 | 1> {
  const known = new Set([...(await openLetters(store)), ...(await oversee(store, 1000)).gaveUp].map(({ id }) => id));
  const chosen = ids[0] === 'all' ? [...known] : ids;
  const unknown = chosen.find((id) => !known.has(id));
  if (unknown !== undefined) {
    console.error(`No letter "${unknown.slice(0, 40)}" waits; "parley outbox" lists those that do.`);
    return 1;
  }
  for (const id of chosen) await decideLetter(store, id, what);
  const count = `${chosen.length} ${chosen.length === 1 ? 'letter' : 'letters'}`;
  console.log(what === 'retry' ? `${count} will be tried within seconds, while Parley runs.` : `${count} dropped.`);
  return 0;
}

const reasons: Readonly<Record<string, string>> = {
  stop: 'they asked for no mail',
  complaint: 'a complaint came back from their provider',
  bounce: 'mail to them does not arrive',
  admin: 'an operator said so',
};

const people: Readonly<Record<string, (store: Store, address: EmailAddress) => Promise<string>>> = {
  about: async (store, address) => {
    const reason = await suppression(store, address);
    return reason === undefined ? `${address} gets mail.` : `${address} gets no mail: ${reasons[reason]}.`;
  },
  suppress: async (store, address) => {
    await store.db.write([suppressStep(store, address, 'admin')]);
    return `${address} gets no mail from now on.`;
  },
  lift: async (store, address) => {
    await store.db.write([liftStep(store, address)]);
    return `${address} gets mail again.`;
  },
};
