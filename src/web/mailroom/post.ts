// How the mailroom sends: a whole mail through the bot's own SMTP port, like any mail. Then it waits a moment for what comes
// back, so that the next page shows it.

import { lettersAfter, newestLetter, type RoomLetter } from '../../store/mailroom.ts';
import { learnZone } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import type { EmailAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { isOwnAddress } from '../../values/tag.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { Pace, WebHands } from '../hands.ts';
import { bad, type Trouble } from '../trouble.ts';
import { type Draft, writeMail } from './write.ts';

const lookEveryMs = 60;

/** The pace of somebody who reads what comes. A mail may well lead to no letter: then the next page comes a little later. */
export const readersPace: Pace = { reading: 2500, letter: 3000, quiet: 240 };

/** What is waited for after a mail: any letter at all, or one for each of some people. */
export interface Awaiting {
  readonly ms: number;
  readonly letterFor: readonly EmailAddress[];
}

/**
 * Hands the mail in, and waits for what comes of it.
 * @param zone that of the browser, known before the mail is read
 * @returns the letters that came meanwhile
 */
export async function post(
  hands: WebHands,
  draft: Draft,
  zone?: ZoneId,
  awaiting?: Awaiting,
): Promise<Result<readonly RoomLetter[], Trouble>> {
  const { store, sendMail, pace = readersPace } = hands;
  const rcptTo = [...draft.to, ...draft.cc].map(({ address }) => address).filter((one) => isOwnAddress(store.bot, one));
  if (sendMail === undefined || rcptTo.length === 0)
    return fail(bad(`A mail here must be to Parley: ${store.bot.address}.`));
  if (zone !== undefined) await learnZone(store, draft.from.address, zone, 'browser');
  const before = await newestLetter(store);
  const reply = await sendMail(writeMail(draft), { mailFrom: draft.from.address, rcptTo });
  if (reply.code !== 250) return fail(bad(`Parley’s mail port said: ${reply.code} ${reply.text}`));
  return ok(await lettersThatCome(store, before, pace.quiet, awaiting ?? { ms: pace.letter, letterFor: [] }));
}

async function lettersThatCome(
  store: Store,
  before: string,
  quietMs: number,
  { ms, letterFor }: Awaiting,
): Promise<RoomLetter[]> {
  const until = performance.now() + ms;
  let letters: RoomLetter[] = [];
  let came = performance.now();
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    const now = await lettersAfter(store, before);
    if (now.length !== letters.length) came = performance.now();
    letters = now;
    const isAll = letters.length > 0 && letterFor.every((one) => letters.some(({ address }) => address === one));
    if (isAll && performance.now() - came > quietMs) break;
  }
  return letters;
}
