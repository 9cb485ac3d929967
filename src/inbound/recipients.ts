// For whom a mail out of a mailbox was, where no envelope is left: the fields that servers write tell, in the order in which
// they are believed (`field/email.md` R11), and the return path stands in a field as well.
import { first, readHeaders } from '../mail/headers.ts';
import { senderOf } from '../mail/mailboxes.ts';
import { recipientsOf } from '../mail/thread.ts';
import type { EmailAddress } from '../values/address.ts';
import { parseAddress } from '../values/address.ts';
import { type BotAddress, isOwnAddress, tagOf } from '../values/tag.ts';

export interface Envelope {
  readonly mailFrom: string;
  readonly rcptTo: readonly EmailAddress[];
}

/** @returns the bot itself where no field names an address of ours: the mail lies in its mailbox all the same */
export function envelopeOf(raw: Uint8Array, bot: BotAddress): Envelope {
  const headers = readHeaders(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  if (!headers.ok) return { mailFrom: '', rcptTo: [bot.address] };
  const own = recipientsOf(headers.value).filter((address) => isOwnAddress(bot, address));
  const tagged = own.filter((address) => tagOf(bot, address) !== undefined);
  const rcptTo = tagged.length > 0 ? [...new Set(tagged)] : [own[0] ?? bot.address];
  return {
    mailFrom: returnPath(first(headers.value, 'return-path')) ?? senderOf(headers.value)?.address ?? '',
    rcptTo,
  };
}

// Return-Path: <ann@org.test>, Return-Path: <>
function returnPath(field: string | undefined): string | undefined {
  const path = /<([^<>]*)>/.exec(field ?? '')?.[1]?.trim();
  if (path === undefined || path === '') return path;
  const address = parseAddress(path);
  return address.ok ? address.value : undefined;
}
