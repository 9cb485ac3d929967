// Events found by words, for somebody who takes part in them: best first, then newest.
import type { Event } from '../scheduling/event.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import { findEvent, type StoredEvent } from './events.ts';
import type { Store } from './store.ts';

/** Among so many of the newest events that a person has. */
const mostLookedAt = 1000;
const mostFound = 100;
const mostWords = 8;

/** What a word found there is worth. */
const weights = { title: 8, category: 4, location: 4, description: 2, people: 1 } as const;

/** The words of a search term: no character of it has a meaning of its own. */
export const wordsOfTerm = (term: string): string[] =>
  plain(term)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();

/** @param whose nothing for an admin, who sees them all */
export async function searchEvents(
  store: Store,
  whose: EmailAddress | undefined,
  term: string,
): Promise<StoredEvent[]> {
  const words = wordsOfTerm(term);
  if (words.length === 0) return [];
  const scored = await candidates(store, whose);
  const found = scored
    .map(({ id, fields }) => ({ id, score: scoreOf(fields, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostFound);
  const events = await Promise.all(found.map(({ id }) => findEvent(store, id)));
  return events.filter((one) => one !== undefined);
}

type Fields = Readonly<Record<keyof typeof weights, string>>;

/** The newest first: among equals they stay so. */
async function candidates(store: Store, whose: EmailAddress | undefined): Promise<{ id: EventId; fields: Fields }[]> {
  const { query } = store.db;
  let events = query
    .selectFrom('events')
    .select(['id', 'body'])
    .orderBy('created', 'desc')
    .orderBy('id')
    .limit(mostLookedAt);
  if (whose !== undefined) {
    const key = addressKey(whose);
    events = events
      .where('id', 'in', query.selectFrom('parties').select('event_id').where('address_key', '=', key))
      .where((eb) => eb.or([eb('state', '!=', 'draft'), eb('organizer', '=', key)]));
  }
  const rows = await events.execute();
  const names = await namesOf(
    store,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, body }) => {
    const { title = '', category = '', location = '', description = '' } = JSON.parse(body) as Event;
    return { id, fields: mapped({ title, category, location, description, people: (names.get(id) ?? []).join(' ') }) };
  });
}

const mapped = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, ` ${plain(text)}`])) as Fields;

async function namesOf(store: Store, ids: readonly EventId[]): Promise<Map<EventId, string[]>> {
  const names = new Map<EventId, string[]>();
  if (ids.length === 0) return names;
  const rows = await store.db.query
    .selectFrom('parties')
    .select(['event_id', 'name'])
    .where('event_id', 'in', ids)
    .execute();
  for (const { event_id, name } of rows) if (name !== null) names.set(event_id, [...(names.get(event_id) ?? []), name]);
  return names;
}

/** Every word must begin a word somewhere. */
function scoreOf(fields: Fields, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const places = (Object.keys(weights) as (keyof typeof weights)[]).filter((key) => fields[key].includes(` ${word}`));
    if (places.length === 0) return 0;
    score += places.reduce((sum, key) => sum + weights[key], 0);
  }
  return score;
}
