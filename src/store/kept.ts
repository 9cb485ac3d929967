// Every table, by what it holds: what is the state, what follows from it and is worked out anew, and by which key rows stand in order.
import type { Tables } from './tables.ts';

/** Tables of the state, with the columns that name a row. */
export const stateTables = {
  events: ['id'],
  parties: ['event_id', 'party_id'],
  journal: ['event_id', 'seq'],
  words: ['id'],
  people: ['address_key'],
  suppressed: ['hash'],
  tokens: ['hash'],
  contacts: ['id'],
  diaries: ['address_key'],
  blocked: ['address_key', 'state', 'begins'],
  catalogue: ['id'],
  catalogue_names: ['kind', 'name_key'],
  message_ids: ['message_id'],
  outbox: ['id'],
  letters: ['id'],
  raw: ['id'],
  inbox: ['id'],
  counters: ['name', 'began'],
  answered: ['key'],
  marks: ['name'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;

export type StateTable = keyof typeof stateTables;

export const stateTableNames = Object.keys(stateTables) as readonly StateTable[];

/** Tables that follow from the others, and `meta`, which is the database's own; `finds` and `started` are SQLite's. */
export const derivedTables = ['booked', 'findable', 'meta'] as const satisfies readonly (keyof Tables)[];

/** Columns that hold bytes. */
export const byteColumns: ReadonlySet<string> = new Set(['raw.bytes', 'letters.mime']);
