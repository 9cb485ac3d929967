// The rows, as both databases keep them: text, integers and bytes only. Instants are UTC text of fixed width, JSON is text.
import type { Generated } from 'kysely';
import type { EventId, MessageId, PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { TokenHash } from '../values/token.ts';

export interface Tables {
  inbox: InboxTable;
  raw: RawTable;
  events: EventsTable;
  parties: PartiesTable;
  journal: JournalTable;
  words: WordsTable;
  outbox: OutboxTable;
  letters: LettersTable;
  message_ids: MessageIdsTable;
  people: PeopleTable;
  suppressed: SuppressedTable;
  tokens: TokensTable;
  counters: CountersTable;
  answered: AnsweredTable;
  diaries: DiariesTable;
  booked: BookedTable;
  blocked: BlockedTable;
  catalogue: CatalogueTable;
  catalogue_names: CatalogueNamesTable;
  contacts: ContactsTable;
  findable: FindableTable;
  meta: MetaTable;
  marks: MarksTable;
}

/** One row per recipient of a kept mail. */
export interface InboxTable {
  id: string;
  /** SHA-256 of recipient, Message-ID and body: the same mail twice is one row. */
  key: string;
  raw_id: string;
  received: Instant;
  mail_from: string;
  rcpt: string;
  /** JSON of what the session knew: address, HELO, TLS, door. */
  session: string;
  state: 'kept' | 'done' | 'aside';
  /** Counts the hands it went through; whoever finishes it must still hold the number. */
  attempts: number;
  leased_until: Instant | null;
  leased_by: string | null;
  /** What became of it: `applied`, `noop`, `held`, `ignored`, …, with its reason. */
  outcome: string | null;
  reason: string | null;
  class: string | null;
  message_id: string | null;
  event_id: EventId | null;
}

export interface RawTable {
  id: string;
  received: Instant;
  bytes: Uint8Array;
}

export interface EventsTable {
  id: EventId;
  revision: number;
  state: string;
  organizer: string;
  title: string | null;
  category: string | null;
  location: string | null;
  /** First moment of the settled time, else of the first open slot. */
  begins: Instant | null;
  ends: Instant | null;
  /** When the clock must look at it next. */
  due: Instant | null;
  created: Instant;
  modified: Instant;
  body: string;
}

/** Who a party is: names and addresses stand beside the journal. */
export interface PartiesTable {
  event_id: EventId;
  party_id: PartyId;
  address: string;
  address_key: string;
  name: string | null;
  /** Under which the address would stand on the suppression list. */
  suppression: string;
  generation: number;
  reply_hash: TokenHash;
  page_hash: TokenHash;
  /** Dead tokens answer 550: 30 days after the event, or revoked. */
  dead_after: Instant | null;
}

export interface JournalTable {
  event_id: EventId;
  seq: number;
  at: Instant;
  by: string;
  door: string;
  occurrence: string;
  body: string;
}

/** What people wrote, shown to its writer, the organizer and admins alone. */
export interface WordsTable {
  id: Generated<number>;
  event_id: EventId;
  seq: number;
  party_id: PartyId;
  kind: 'said' | 'why' | 'note' | 'told';
  text: string;
}

/** What must be told to whom, and what became of it. */
export interface OutboxTable {
  id: string;
  event_id: EventId | null;
  party_id: PartyId | null;
  address: string;
  kind: string;
  body: string;
  created: Instant;
  due: Instant;
  /** `unknown`: the line was cut after the last dot; `joined`: told in another row's letter; `stale`: no news any more. */
  state: 'waiting' | 'sending' | 'unknown' | 'sent' | 'joined' | 'stale' | 'gave-up' | 'held';
  /** Counts the hands it went through; whoever settles it must still hold the number. */
  attempts: number;
  /** How often the other server was asked: an outage of our own way out costs none. */
  tries: number;
  leased_until: Instant | null;
  leased_by: string | null;
  message_id: string;
  bounce_hash: TokenHash;
  letter_id: string | null;
  finished: Instant | null;
  /** The other server's last word, or why it was not sent. */
  reply: string | null;
}

/** The bytes that leave, the same at every attempt. */
export interface LettersTable {
  id: string;
  event_id: EventId | null;
  party_id: PartyId | null;
  address: string;
  made: Instant;
  /** The slot list that it showed: an answer to it says nothing of later slots. */
  version: number | null;
  /** `choice` where a bare number settles, `question` where lettered choices stood in it. */
  asked: string | null;
  /** The state of the event that it told; while that stands, the same bytes are sent again. */
  revision: number | null;
  subject: string;
  text: string;
  mime: Uint8Array;
}

/** Every Message-ID of an event, inbound ones too, leads to it. */
export interface MessageIdsTable {
  message_id: MessageId;
  event_id: EventId;
  party_id: PartyId | null;
  at: Instant;
}

export interface PeopleTable {
  address_key: string;
  address: string;
  name: string | null;
  zone: string | null;
  /** Where the zone comes from, best first: said, browser, calendar. */
  zone_from: string | null;
  created: Instant;
  /** Of their own mails, by its two letters. */
  language: string | null;
}

/** Who wants no mail: an HMAC of the address, which survives erasing the person. */
export interface SuppressedTable {
  hash: string;
  reason: 'stop' | 'complaint' | 'bounce' | 'admin';
  at: Instant;
}

/** Secrets that people hold: login links, sessions, API keys. Only their hashes. */
export interface TokensTable {
  hash: TokenHash;
  purpose: string;
  address_key: string;
  label: string | null;
  created: Instant;
  expires: Instant;
  used: Instant | null;
}

/** Quotas: how often something happened in a window that began then. */
export interface CountersTable {
  name: string;
  began: Instant;
  count: number;
}

/** Answers to requests with an Idempotency-Key, kept for a day. */
export interface AnsweredTable {
  key: string;
  at: Instant;
  request: string;
  status: number;
  body: string;
}

export interface MetaTable {
  key: string;
  value: string;
}

/** A person's time in general, beside single days. */
export interface DiariesTable {
  address_key: string;
  /** Counts what happened to this person's time: the lock of those who book or block it. */
  changes: number;
  /** JSON, as `WorkingHours`. */
  hours: string | null;
  /** Taken every week: JSON, as `WorkingHours`. */
  weekly: string | null;
  buffer: number | null;
  notice: number | null;
  daily_most: number | null;
  /** When the next digest of the week leaves; nothing for those who want none. */
  digest_due: Instant | null;
  /** An https address of their own calendar, when it is read next, and what came of it. */
  calendar_url: string | null;
  calendar_due: Instant | null;
  calendar_read: Instant | null;
  calendar_trouble: string | null;
}

/** Time that a settled event takes, of a person or of a place (`room:ID`). Follows from the event. */
export interface BookedTable {
  event_id: EventId;
  address_key: string;
  begins: Instant;
  ends: Instant;
}

/** Spans of one state never touch or overlap. */
export interface BlockedTable {
  address_key: string;
  /** `blocked`: said by its owner; `read`: out of their calendar; `free`: said against a calendar or the week. */
  state: 'blocked' | 'read' | 'free';
  begins: Instant;
  ends: Instant;
}

export interface CatalogueTable {
  id: string;
  kind: 'category' | 'location';
  name: string;
  description: string | null;
  /** How many people a location holds; one that has a capacity is booked like a person. */
  capacity: number | null;
  created: Instant;
  modified: Instant;
}

export interface CatalogueNamesTable {
  kind: CatalogueTable['kind'];
  name_key: string;
  id: string;
}

/** Somebody's address book. */
export interface ContactsTable {
  id: string;
  owner_key: string;
  address: string;
  address_key: string;
  name: string | null;
  /** Who is asked first (1 before 3); nothing where the owner never said. */
  priority: number | null;
  created: Instant;
  modified: Instant;
}

/** The number of an event in the index of words: newer events have higher ones. Postgres keeps the words beside it. */
export interface FindableTable {
  n: number;
  event_id: EventId;
}

/** What must outlive the process and is nobody's event, by name. */
export interface MarksTable {
  name: string;
  value: string;
  at: Instant;
}
