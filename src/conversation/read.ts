// Reads a mail in the reading thread. Where the envelope names the party, what they said is understood in the same go.
import type { House } from '../house.ts';
import type { KnownToReader } from '../mail/message.ts';
import { placeOfTag, recallEvent } from '../store/events.ts';
import type { KeptMail } from '../store/inbox.ts';
import { messageDomain } from '../store/store.ts';
import { recentLettersTo } from '../store/written.ts';
import { parseAddress } from '../values/address.ts';
import { type Tag, tagOf } from '../values/tag.ts';
import { replyContext } from './context.ts';
import type { ReadMail } from './turn.ts';

export async function readMail(house: House, mail: KeptMail): Promise<ReadMail> {
  const tag = tagOfRecipient(house, mail.rcpt);
  const tagged = tag?.kind === 'r' ? await placeOfTag(house.store, tag.token) : undefined;
  const stored = tagged && (await recallEvent(house.store, tagged.eventId));
  const letters = tagged ? await recentLettersTo(house.store, tagged.eventId, tagged.partyId) : [];
  const as = tagged && stored ? replyContext(stored, tagged.partyId, house.store.now(), letters[0]) : undefined;
  const known = { ...knownTo(house), mailFrom: mail.mailFrom, letters: letters.map(({ text }) => text) };
  const read = await house.reader.read({ raw: mail.raw, known, ...(as ? { as } : {}) });
  return {
    ...read,
    recent: letters,
    ...(as ? { context: as } : {}),
    ...(tag ? { tag } : {}),
    ...(tagged ? { tagged } : {}),
    ...(stored ? { stored } : {}),
  };
}

export function knownTo(house: House): Omit<KnownToReader, 'letters'> {
  const { bot } = house.store;
  return {
    bot: bot.address,
    messageDomain: messageDomain(bot),
    ...(bot.replyDomain === undefined ? {} : { replyDomain: bot.replyDomain }),
  };
}

export function tagOfRecipient(house: House, rcpt: string): Tag | undefined {
  const address = parseAddress(rcpt);
  return address.ok ? tagOf(house.store.bot, address.value) : undefined;
}
