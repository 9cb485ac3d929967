// The mailroom's view of things: who has a mailbox here, and what is in it, letters of the bot and mails of people alike.

import { lettersTo, mailboxes, mailsIn, type RoomLetter, type RoomMail } from '../../store/mailroom.ts';
import type { Store } from '../../store/store.ts';
import { addressKey, type EmailAddress } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import { isOwnAddress } from '../../values/tag.ts';
import { mailboxesIn } from '../mailboxes.ts';
import { type Shown, showMail } from './mime.ts';

export interface MailItem {
  readonly id: string;
  readonly at: Instant;
  /** `letter`: of the bot to this address; `sent`: by this address; `copy`: of somebody else, to this address too. */
  readonly kind: 'letter' | 'sent' | 'copy';
  readonly mail: Shown;
  readonly subject: string;
}

/** Everything in one mailbox, newest first. */
export async function mailboxOf(store: Store, address: EmailAddress): Promise<MailItem[]> {
  const [letters, mails] = await Promise.all([lettersTo(store, address), mailsIn(store)]);
  const items = [...letters.map(letterItem), ...mails.flatMap((mail) => mailItem(mail, address))];
  return items.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function letterItem({ id, made, mime, subject }: RoomLetter): MailItem {
  return { id, at: made, kind: 'letter', mail: showMail(mime), subject };
}

function mailItem({ id, received, bytes }: RoomMail, address: EmailAddress): MailItem[] {
  const mail = showMail(bytes);
  const isIn = (header: string): boolean =>
    mailboxesIn(mail.headers.get(header) ?? '').some((box) => addressKey(box.address) === addressKey(address));
  const kind = isIn('from') ? 'sent' : isIn('to') || isIn('cc') ? 'copy' : undefined;
  return kind === undefined ? [] : [{ id, at: received, kind, mail, subject: mail.headers.get('subject') ?? '' }];
}

export interface Neighbour {
  readonly address: EmailAddress;
  readonly name: string;
  readonly letters: number;
}

/** Everybody who has written or was written to, with the name they go by; whoever had a letter last comes first. */
export async function neighbours(store: Store): Promise<Neighbour[]> {
  const [boxes, mails] = await Promise.all([mailboxes(store), mailsIn(store)]);
  const found = new Map<string, Neighbour>();
  for (const { address, letters } of boxes) found.set(addressKey(address), { address, letters, name: '' });
  for (const { bytes } of mails) {
    const { headers } = showMail(bytes);
    for (const box of ['from', 'to', 'cc'].flatMap((header) => mailboxesIn(headers.get(header) ?? ''))) {
      if (isOwnAddress(store.bot, box.address)) continue;
      const known = found.get(addressKey(box.address));
      const name = known?.name || (box.name ?? '');
      found.set(addressKey(box.address), {
        address: known?.address ?? box.address,
        letters: known?.letters ?? 0,
        name,
      });
    }
  }
  return [...found.values()];
}
