// From rows of the outbox to one letter, made from the event as it is stored now.
import type { Event } from '../scheduling/event.ts';
import type { Notice } from '../scheduling/notice.ts';
import { findEvent, journalOf, type StoredEvent, wordsOf } from '../store/events.ts';
import type { OwedLetter } from '../store/outbox.ts';
import { findPerson, suppression } from '../store/people.ts';
import type { MadeLetter } from '../store/sending.ts';
import { bounceToken, partyToken, replyAddress, type Store, unsubscribeToken } from '../store/store.ts';
import { threadOf, threadRoot } from '../store/thread.ts';
import { wasWrittenTo } from '../store/written.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import { tagAddress } from '../values/tag.ts';
import { composeLetter } from './compose.ts';
import type { LetterRequest, Links } from './letter.ts';
import { type Postmark, writeMessage } from './mime/write.ts';
import { composePersonal } from './personal.ts';

/** A letter ready to leave, with its return path. */
export interface ReadyLetter extends MadeLetter {
  readonly from: EmailAddress;
  readonly to: EmailAddress;
}

export interface GatherHands {
  readonly store: Store;
  /** How the outside reaches the web side; without it letters carry no links. */
  readonly url?: string;
  readonly operator?: EmailAddress;
  /** Whether somebody may start events without confirming first; of others no free text stands above the fold. */
  readonly mayOrganize: (address: EmailAddress) => boolean;
}

/** @returns nothing when none of it is news any more, or the reader wants no mail */
export async function gather(hands: GatherHands, rows: readonly OwedLetter[]): Promise<ReadyLetter | undefined> {
  const [first] = rows as [OwedLetter];
  const { store } = hands;
  const stopped = await suppression(store, first.address);
  if (stopped !== undefined && !(stopped === 'stop' && rows.some(saysGoodbye))) return undefined;
  const from = tagAddress(store.bot, 'b', bounceToken(store, first.id));
  if (first.kind === 'person') return { ...(await personal(hands, first)), from, to: first.address };
  const { eventId, partyId } = first;
  const stored = eventId && (await findEvent(store, eventId));
  if (!stored || eventId === undefined || partyId === undefined) return undefined;
  const letter = composeLetter(await requestOf(hands, stored, partyId, rows));
  if (letter === undefined) return undefined;
  const mime = writeMessage(letter, await postmarkOf(hands, stored, partyId, first));
  const { version, revision } = stored.event;
  return {
    from,
    to: first.address,
    subject: letter.subject,
    text: letter.text,
    mime,
    version,
    revision,
    ...(letter.asked === undefined ? {} : { asked: letter.asked }),
  };
}

/** "You will hear no more from us" is the one letter that somebody who said stop still gets. */
const saysGoodbye = ({ kind, body }: OwedLetter): boolean =>
  kind === 'stopped' || (body as { says?: string }).says === 'stopped';

async function personal(hands: GatherHands, row: OwedLetter): Promise<Pick<ReadyLetter, 'subject' | 'text' | 'mime'>> {
  const { events = [] } = row.body as { events?: readonly EventId[] };
  const told = await Promise.all(events.map((id) => findEvent(hands.store, id)));
  const letter = composePersonal(row.body as never, {
    bot: botOf(hands),
    now: row.created,
    reader: row.address,
    events: told.filter((one) => one !== undefined),
    ...(await languageOf(hands.store, row.address)),
    ...(hands.url ? { url: hands.url } : {}),
  });
  const about = (row.body as { about?: { messageId?: string } }).about?.messageId;
  const mime = writeMessage(letter, {
    from: hands.store.bot.address,
    to: { address: row.address },
    messageId: row.messageId,
    references: about ? [about as never] : [],
    ...(about ? { inReplyTo: about as never } : {}),
    date: row.created,
    unsubscribe: unsubscribeWays(hands, row.address),
  });
  return { subject: letter.subject, text: letter.text, mime };
}

async function requestOf(
  hands: GatherHands,
  stored: StoredEvent,
  reader: PartyId,
  rows: readonly OwedLetter[],
): Promise<LetterRequest> {
  const { store } = hands;
  const { event, people } = stored;
  const notices = rows.map(
    ({ body, kind }) => ({ ...(body as object), kind, to: reader, wait: false }) as unknown as Notice,
  );
  const from = Math.min(
    ...notices.map((notice) => ('entry' in notice && notice.entry !== undefined ? notice.entry : event.revision + 1)),
  );
  const whole = notices.some((notice) => notice.kind === 'receipt' && notice.asked !== undefined);
  const since = whole ? 0 : from;
  const organizer = people.get(event.organizer)!.address;
  return {
    notices,
    event,
    people,
    reader,
    entries: await journalOf(store, event.id, since),
    words: await wordsOf(store, event.id, notices.every(isReceipt) ? since : 0),
    links: linksOf(hands, event, reader, people.get(reader)!.generation),
    bot: botOf(hands),
    now: store.now(),
    replyTo: replyAddress(store, event.id, reader, people.get(reader)!.generation),
    first: !(await wasWrittenTo(store, event.id, reader)),
    gathers: store.gathering > 0,
    ...(await languageOf(store, people.get(reader)!.address, organizer)),
    ...(hands.mayOrganize(organizer) ? {} : { guarded: true }),
  };
}

// Who has not written yet is asked in the language of whoever asks.
async function languageOf(store: Store, ...addresses: readonly EmailAddress[]): Promise<{ language?: string }> {
  for (const address of addresses) {
    const language = (await findPerson(store, address))?.language;
    if (language !== undefined) return { language };
  }
  return {};
}

/** A receipt tells of what was just said; every other letter may quote what was said long ago. */
const isReceipt = ({ kind }: Notice): boolean => kind === 'receipt';

const botOf = ({ store, operator }: GatherHands): LetterRequest['bot'] => ({
  address: store.bot.address,
  ...(operator === undefined ? {} : { operator }),
});

function linksOf({ store, url }: GatherHands, event: Event, reader: PartyId, generation: number): Links {
  if (url === undefined) return {};
  const token = partyToken(store, 'page', event.id, reader, generation);
  return { page: `${url}/events/${event.id}?et=${token}`, log: `${url}/events/${event.id}/log?et=${token}` };
}

async function postmarkOf(
  hands: GatherHands,
  { event, people }: StoredEvent,
  reader: PartyId,
  row: OwedLetter,
): Promise<Postmark> {
  const { store } = hands;
  const { generation, replyHash, name } = people.get(reader)!;
  const thread = await threadOf(store, event.id, reader);
  const last = thread.at(-1) ?? (await firstMail(store, event, reader));
  return {
    from: store.bot.address,
    to: { address: row.address, ...(name === undefined ? {} : { name }) },
    replyTo: replyAddress(store, event.id, reader, generation),
    messageId: row.messageId,
    references: [threadRoot(store, replyHash), ...(thread.length > 0 ? thread : last ? [last] : [])],
    ...(last === undefined ? {} : { inReplyTo: last }),
    date: row.created,
    unsubscribe: unsubscribeWays(hands, row.address),
  };
}

/** Whoever had the organizer's own mail finds our first letter beside it. */
async function firstMail(store: Store, event: Event, reader: PartyId): Promise<Postmark['inReplyTo']> {
  const copied = event.parties.find(({ id }) => id === reader)?.copied;
  return copied ? (await threadOf(store, event.id as EventId, event.organizer)).at(0) : undefined;
}

function unsubscribeWays({ store, url }: GatherHands, address: EmailAddress): NonNullable<Postmark['unsubscribe']> {
  const token = unsubscribeToken(store, addressKey(address));
  return {
    mail: tagAddress(store.bot, 'u', token),
    ...(url === undefined ? {} : { url: `${url}/unsubscribe/${token}` }),
  };
}
