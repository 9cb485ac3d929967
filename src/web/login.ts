// Signing in by a mailed link: a long secret, good once and for a quarter of an hour. Whether an address is known is told to
// nobody: the answer is the same, and comes as fast.
import type { FastifyRequest } from 'fastify';
import { isKnown } from '../store/account.ts';
import { owedStep } from '../store/outbox.ts';
import { mint, sweepStep } from '../store/tokens.ts';
import { type EmailAddress, matchesPattern, sameAddress } from '../values/address.ts';
import { isOwnAddress } from '../values/tag.ts';
import type { Door } from './asker.ts';
import { baseOf } from './base.ts';
import { leadingOn } from './onward.ts';

/**
 * Owes the letter with the link, if this address may sign in and has not been mailed too often.
 * @param next the page of ours to which it leads on
 */
export async function askToLogIn(
  door: Door,
  request: FastifyRequest,
  address: EmailAddress,
  next = '/',
): Promise<void> {
  const { store, config } = door.hands;
  const isAllowed =
    config.organizers.some((pattern) => matchesPattern(address, pattern)) ||
    config.admins.some((admin) => sameAddress(admin, address)) ||
    (await isKnown(store, address));
  const mayMail = isAllowed && !isOwnAddress(store.bot, address) && (await door.rates.mayMailLogin(request, address));
  // A secret that nobody is told takes as long to keep as one that is mailed.
  const { token, step } = mint(store, 'login', address);
  const due = store.now();
  const body = { says: 'login', url: leadingOn(`${baseOf(config)}/login/${token}`, next) };
  const letter = owedStep(store, { address, kind: 'person', body, due });
  await store.db.write([sweepStep(store), step, ...(mayMail ? [letter] : [])]);
  if (mayMail) store.owed('letter', due);
}
