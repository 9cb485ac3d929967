// For which party a mail speaks: by the envelope's tag, then a tag in any recipient header, then the thread. The thread
// alone names the event, not the person: that takes a proven From.
import type { House } from '../house.ts';
import { eventOfMessageId, isDead, type Place, partyOfAddress, placeOfTag } from '../store/events.ts';
import type { ReadMail, Sender, Turn } from './turn.ts';

export async function findPlace(house: House, { message, tagged }: ReadMail, sender: Sender): Promise<Turn['place']> {
  const byTag = tagged ?? (await placeOfHeaders(house, message.tags));
  if (byTag !== undefined) return isDead(house.store, byTag) ? undefined : { ...byTag, by: 'tag' };
  if (!sender.proven || message.from === undefined) return undefined;
  for (const id of [...message.inReplyTo, ...[...message.references].reverse()]) {
    const event = await eventOfMessageId(house.store, id);
    const place = event && (await partyOfAddress(house.store, event, message.from.address));
    if (place) return { ...place, by: 'thread' };
  }
  return undefined;
}

async function placeOfHeaders(house: House, tags: ReadMail['message']['tags']): Promise<Place | undefined> {
  for (const tag of tags) {
    const place = tag.kind === 'r' ? await placeOfTag(house.store, tag.token) : undefined;
    if (place) return place;
  }
  return undefined;
}
