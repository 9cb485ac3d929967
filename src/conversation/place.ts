// For which party a mail speaks. The tag of the envelope names them, then one in any recipient field, then the organizer of a
// calendar's answer, which is a tag of ours. The UID and the thread name the event alone: there the person takes a proven From.
import type { House } from '../house.ts';
import type { Message } from '../mail/message.ts';
import { baseSubject } from '../mail/thread.ts';
import {
  findEvent,
  isDead,
  mentionedIn,
  type Place,
  partyOfAddress,
  placeOfParty,
  placeOfRoot,
  placeOfTag,
} from '../store/events.ts';
import { messageDomain, type Store } from '../store/store.ts';
import type { EmailAddress } from '../values/address.ts';
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import { type Tag, tagOf } from '../values/tag.ts';
import { partyOfUid } from '../values/uid.ts';
import type { ReadMail, Sender, Turn } from './turn.ts';

type Found = Pick<Turn, 'place' | 'doubt'>;

export async function findPlace(house: House, { message, tagged }: ReadMail, sender: Sender): Promise<Found> {
  const byTag = tagged ?? (await placeOfTags(house, [...message.tags, ...organizerTags(house, message)]));
  if (byTag !== undefined) return isDead(house.store, byTag) ? {} : { place: { ...byTag, by: 'tag' } };
  // What somebody passes on to us is news of its own, whatever thread it stood in.
  if (message.from === undefined || message.forwarded) return {};
  const found = (await byCalendar(house, message, message.from.address)) ?? (await byThread(house, message));
  if (found === undefined) return {};
  const { place, own } = found;
  return own && sender.proven ? { place: { ...place, by: 'thread' } } : { doubt: { place, because: 'sender' } };
}

/** `own`: the From of the mail is that party's address. */
interface Candidate {
  readonly place: Place;
  readonly own: boolean;
}

async function placeOfTags(house: House, tags: readonly Tag[]): Promise<Place | undefined> {
  for (const tag of tags) {
    const place = tag.kind === 'r' ? await placeOfTag(house.store, tag.token) : undefined;
    if (place) return place;
  }
  return undefined;
}

/** Calendars answer to the ORGANIZER of the object, and give it back in their answer. */
const organizerTags = ({ store }: House, { calendar }: Message): Tag[] =>
  (calendar?.components ?? []).flatMap(({ organizer }) => (organizer && tagOf(store.bot, organizer)) ?? []);

async function byCalendar(house: House, { calendar }: Message, from: EmailAddress): Promise<Candidate | undefined> {
  for (const { uid } of calendar?.components ?? []) {
    const named = uid === undefined ? undefined : partyOfUid(uid);
    const place = named && (await placeOfParty(house.store, named.event, named.party));
    if (place)
      return { place, own: (await partyOfAddress(house.store, place.eventId, from))?.partyId === place.partyId };
  }
  return undefined;
}

async function byThread({ store }: House, message: Message): Promise<Candidate | undefined> {
  const { address, name } = message.from!;
  for (const id of idsOf(message)) {
    const mentioned = (await mentionedIn(store, id)) ?? (await placeOfRoot(store, id));
    if (mentioned === undefined) continue;
    const { eventId, partyId } = mentioned;
    const own = await partyOfAddress(store, eventId, address);
    if (own) return { place: own, own: true };
    // Our letters went to one party; what somebody wrote to several may be answered by any of them.
    const whose = isOwnId(store, id) ? partyId : await partyNamed(store, eventId, name);
    const place = whose && (await placeOfParty(store, eventId, whose));
    return place ? { place, own: false } : undefined;
  }
  return undefined;
}

/** <e.0f3c9a21.…@reply.example.org>, <t.0f3c9a21@reply.example.org>: letters of ours, and where a thread of ours begins. */
const isOwnId = ({ bot }: Store, id: MessageId): boolean =>
  /^<[et]\./.test(id) && id.endsWith(`@${messageDomain(bot)}>`);

/** The one party who goes by that name; a display name proves nothing, but says whom to ask. */
async function partyNamed(store: Store, event: EventId, name: string | undefined): Promise<PartyId | undefined> {
  if (name === undefined) return undefined;
  const people = (await findEvent(store, event))?.people ?? new Map();
  const found = [...people].filter(([, contact]) => contact.name?.toLowerCase() === name.toLowerCase());
  return found.length === 1 ? found[0]![0] : undefined;
}

/** In-Reply-To first; References alone count in a mail that calls itself a reply: people take old mails to begin anew. */
const idsOf = ({ inReplyTo, references, subject }: Message): readonly MessageId[] =>
  inReplyTo.length > 0 || baseSubject(subject) !== subject ? [...inReplyTo, ...references.toReversed()] : [];
