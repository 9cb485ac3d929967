// The house: inbox, events with their journals, outbox, people. Nothing older exists.
import type { SchemaStep } from './step.ts';

export const house: SchemaStep = ({ bytes, id }) => [
  `create table meta (key text primary key, value text not null)`,

  `create table raw (id text primary key, received text not null, bytes ${bytes} not null)`,
  `create table inbox (
    id text primary key, key text not null unique, raw_id text not null, received text not null,
    mail_from text not null, rcpt text not null, session text not null,
    state text not null, attempts integer not null, leased_until text, leased_by text,
    outcome text, reason text, class text, message_id text, event_id text)`,
  `create index inbox_open on inbox (state, leased_until) where state = 'kept'`,
  `create index inbox_aside on inbox (id) where state = 'aside'`,

  `create table events (
    id text primary key, revision integer not null, state text not null, organizer text not null,
    title text, category text, location text, begins text, ends text, due text,
    created text not null, modified text not null, body text not null)`,
  `create index events_due on events (due) where due is not null`,
  `create index events_organizer on events (organizer, begins, id)`,
  `create table parties (
    event_id text not null, party_id text not null, address text not null, address_key text not null, name text,
    suppression text not null, generation integer not null, reply_hash text not null unique, page_hash text not null unique, dead_after text,
    primary key (event_id, party_id))`,
  `create index parties_address on parties (address_key, event_id)`,
  `create table journal (
    event_id text not null, seq integer not null, at text not null, "by" text not null, door text not null,
    occurrence text not null, body text not null, primary key (event_id, seq))`,
  `create table words (
    id ${id}, event_id text not null, seq integer not null, party_id text not null, kind text not null, text text not null)`,
  `create index words_event on words (event_id, seq)`,

  `create table outbox (
    id text primary key, event_id text, party_id text, address text not null, kind text not null, body text not null,
    created text not null, due text not null, state text not null, attempts integer not null, tries integer not null,
    leased_until text, leased_by text, message_id text not null, bounce_hash text not null,
    letter_id text, finished text, reply text)`,
  `create index outbox_due on outbox (due) where state in ('waiting', 'sending', 'unknown')`,
  `create index outbox_open on outbox (event_id, party_id) where state in ('waiting', 'sending', 'unknown')`,
  `create index outbox_address on outbox (address, id)`,
  `create index outbox_bounce on outbox (bounce_hash)`,
  `create index outbox_letter on outbox (letter_id) where state = 'joined'`,
  `create table letters (
    id text primary key, event_id text, party_id text, address text not null, made text not null,
    version integer, asked text, revision integer, subject text not null, text text not null, mime ${bytes} not null)`,
  `create index letters_party on letters (event_id, party_id, id)`,
  `create table message_ids (message_id text primary key, event_id text not null, party_id text, at text not null)`,

  `create index message_ids_party on message_ids (event_id, party_id, at)`,

  `create table people (
    address_key text primary key, address text not null, name text, zone text, zone_from text, created text not null)`,
  `create table suppressed (hash text primary key, reason text not null, at text not null)`,
  `create table tokens (
    hash text primary key, purpose text not null, address_key text not null, label text,
    created text not null, expires text not null, used text)`,
  `create index tokens_address on tokens (address_key, purpose)`,
  `create table counters (name text not null, began text not null, count integer not null, primary key (name, began))`,
  `create table answered (key text primary key, at text not null, request text not null, status integer not null, body text not null)`,
];
