// What people have beside meetings: their time, their contacts, the catalogue, and words by which events are found.
// Older code runs on it unharmed, but tells nobody of the bookings that it makes.
import type { SchemaStep } from './step.ts';

export const calendar: SchemaStep = ({ dialect }) => [
  // `changes` counts what happened to somebody's time: whoever books or blocks it holds this row meanwhile.
  `create table diaries (
    address_key text primary key, changes integer not null, hours text, weekly text,
    buffer integer, notice integer, daily_most integer, digest_due text,
    calendar_url text, calendar_due text, calendar_read text, calendar_trouble text)`,
  `create index diaries_digest on diaries (digest_due) where digest_due is not null`,
  `create index diaries_calendar on diaries (calendar_due) where calendar_due is not null`,

  // A person's time, or a place's (`room:ID`), that a settled event takes.
  `create table booked (
    event_id text not null, address_key text not null, begins text not null, ends text not null,
    primary key (event_id, address_key))`,
  `create index booked_time on booked (address_key, ends, begins, event_id)`,
  // `blocked`: said by its owner; `read`: out of their calendar; `free`: said to be free although a calendar or the week says otherwise.
  `create table blocked (
    address_key text not null, state text not null, begins text not null, ends text not null,
    primary key (address_key, state, begins))`,
  `create index blocked_time on blocked (address_key, ends, begins, state)`,

  // What is forgotten in time is found by its age.
  `create index events_ended on events (modified) where state in ('over', 'cancelled')`,
  `create index raw_received on raw (received)`,
  `create index letters_personal on letters (made) where event_id is null`,
  `create index outbox_personal on outbox (finished) where event_id is null`,

  `create table catalogue (
    id text primary key, kind text not null, name text not null, description text, capacity integer,
    created text not null, modified text not null)`,
  `create index catalogue_name on catalogue (kind, name, id)`,
  // Former names lead to a record still: events keep the name that they were given.
  `create table catalogue_names (kind text not null, name_key text not null, id text not null, primary key (kind, name_key))`,
  `create index catalogue_names_id on catalogue_names (id)`,

  `create table contacts (
    id text primary key, owner_key text not null, address text not null, address_key text not null, name text,
    priority integer, created text not null, modified text not null, unique (owner_key, address_key))`,
  `create index contacts_order on contacts (owner_key, priority, name)`,
  `create index contacts_address on contacts (address_key)`,

  ...(dialect === 'sqlite'
    ? [
        `create table findable (n integer primary key, event_id text not null unique)`,
        // Holds no text, only which words occur where; what is deleted is gone from the file.
        `create virtual table finds using fts5(
          words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`,
        `insert into finds (finds, rank) values ('secure-delete', 1)`,
      ]
    : [
        `create table findable (
          n bigint generated always as identity primary key, event_id text not null unique, words tsvector not null)`,
        `create index findable_words on findable using gin (words)`,
      ]),
];
