// Who says so: whether the From of a mail is proven. Asked after 250, in the worker, since it needs DNS.
import type { House } from '../house.ts';
import { all, readHeaders } from '../mail/headers.ts';
import type { MailClass, Message } from '../mail/message.ts';
import { provesSender, readResults } from '../smtp/results.ts';
import { checkSender } from '../smtp/sender.ts';
import type { KeptMail } from '../store/inbox.ts';
import { domainOf, type EmailAddress } from '../values/address.ts';
import { hour, plus } from '../values/instant.ts';
import type { Sender } from './turn.ts';

/** The DNS does not answer: the mail is taken up again in a while, and counts as unproven after an hour. */
export class NoAnswerYet extends Error {}

/** How long the DNS may take to come back. */
const patience = hour;

/** Classes that nobody is believed for: no name server is asked. */
const machines: ReadonlySet<MailClass> = new Set(['own', 'bounce', 'abuse', 'receipt', 'loop', 'list', 'reaction']);

/** @throws NoAnswerYet */
export async function proveSender(house: House, mail: KeptMail, { from, class: kind }: Message): Promise<Sender> {
  if (from === undefined || machines.has(kind)) return { proven: false };
  const { senderCheck } = house.config;
  switch (senderCheck.kind) {
    case 'off':
      return { proven: true };
    case 'trust':
      return { proven: isVouchedFor(mail, from.address, senderCheck) };
    case 'verify':
      return { proven: await isVerified(house, mail, from.address) };
    default:
      return senderCheck satisfies never;
  }
}

async function isVerified({ config, store, dns }: House, mail: KeptMail, from: EmailAddress): Promise<boolean> {
  const { remote, helo } = mail.session;
  const verdict = await checkSender(
    {
      raw: mail.raw,
      from,
      mailFrom: mail.mailFrom,
      received: mail.received,
      ...(remote === undefined ? {} : { ip: remote }),
      ...(helo === undefined ? {} : { helo }),
    },
    { dns, sealers: config.arcSealers, name: domainOf(store.bot.address) },
  );
  if (verdict === 'no-answer' && store.now() < plus(mail.received, patience))
    throw new NoAnswerYet('The DNS gives no answer about the sender of this mail.');
  return verdict === 'proven';
}

/**
 * The top-most Authentication-Results of the relay's own name, in a mail that the relay itself handed over; it takes foreign
 * ones of that name out (RFC 8601 §5). What lies in our own mailbox was put there by its keeper.
 */
function isVouchedFor(
  { raw, session }: KeptMail,
  from: EmailAddress,
  { authserv, relay }: { readonly authserv: string; readonly relay: string },
): boolean {
  if (session.door !== 'imap' && session.remote !== relay) return false;
  const headers = readHeaders(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  if (!headers.ok) return false;
  const said = all(headers.value, 'authentication-results').map(readResults);
  const own = said.find((results) => results.authserv === authserv);
  return own !== undefined && provesSender(own, domainOf(from));
}
