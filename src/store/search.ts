// Events found by words, for somebody who takes part in them: the best first among the newest that have them all, then the newest.
import { sql } from 'kysely';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import { findEvent, type StoredEvent } from './events.ts';
import { personTerm, plainWords, wordTerm } from './findable.ts';
import { spelled, statement } from './statement.ts';
import type { Store } from './store.ts';

/** Among so many of the newest hits the best are looked for. */
const mostLookedAt = 1000;
const mostWords = 8;
/** Nobody types more than this; the rest of a term is not read. */
const mostCharacters = 100;

/** What a word found there is worth; found nowhere of these, it stands in the description or among the names. */
const weights = { title: 8, category: 4, location: 4 } as const;
const elsewhere = 2;

export interface SearchTerm {
  readonly words: readonly string[];
  /** More was said than is looked for. */
  readonly cut: boolean;
}

/** The words of a search term: no character of it has a meaning of its own. */
export function readTerm(term: string): SearchTerm {
  const words = plainWords(term.length > mostCharacters ? wholeWords(term) : term);
  const said = [...new Set(words)];
  const telling = said.filter((word) => !articles.has(word));
  const all = telling.length > 0 ? telling : said;
  return { words: all.slice(0, mostWords), cut: term.trim().length > mostCharacters || all.length > mostWords };
}

/** "The budget" is about the budget. */
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

// A word that is cut in two is another word, unless it is all there is.
const wholeWords = (term: string): string => {
  const some = term.slice(0, mostCharacters);
  return some.replace(/\s+\S*$/, '') || some;
};

export interface Found {
  /** How many were found, up to a thousand. */
  readonly count: number;
  readonly events: readonly StoredEvent[];
  readonly cut: boolean;
}

/** @param whose nothing for an admin, who sees them all @param page 1 is the first */
export async function findByWords(
  store: Store,
  whose: EmailAddress | undefined,
  term: string,
  page = 1,
  perPage = 10,
): Promise<Found> {
  const { words, cut } = readTerm(term);
  if (words.length === 0) return { count: 0, events: [], cut };
  const hits = await hitsOf(store, whose, words);
  const scored = hits.map((hit) => ({ id: hit.event_id, score: scoreOf(hit, words) }));
  // Sorting keeps the order of equals, which is from new to old.
  const best = scored.sort((a, b) => b.score - a.score);
  const some = best.slice((page - 1) * perPage, page * perPage);
  const events = await Promise.all(some.map(({ id }) => findEvent(store, id)));
  return { count: hits.length, events: events.filter((one) => one !== undefined), cut };
}

type Hit = { event_id: EventId; title: string | null; category: string | null; location: string | null };

const sqliteHits = statement<{ query: string; most: number }, Hit>((db, { query, most }) =>
  spelled<Hit>(
    sql`select events.id as event_id, events.title, events.category, events.location
      from (select rowid as n from finds where finds match ${query} order by rowid desc limit ${most}) as hits
      join findable on findable.n = hits.n join events on events.id = findable.event_id
      order by hits.n desc`,
    db,
  ),
);
const postgresHits = statement<{ query: string; most: number }, Hit>((db, { query, most }) =>
  spelled<Hit>(
    sql`select events.id as event_id, events.title, events.category, events.location
      from (select n, event_id from findable where words @@ cast(${query} as tsquery) order by n desc limit ${most}) as hits
      join events on events.id = hits.event_id
      order by hits.n desc`,
    db,
  ),
);

/** What each database calls "and", "or" and a term. */
const spellings = {
  sqlite: { and: ' AND ', or: ' OR ', term: (text: string): string => `"${text}"` },
  postgres: { and: ' & ', or: ' | ', term: (text: string): string => `'${text}'` },
} as const;

/** The newest events of a person that have all these words, where that person may see them. */
function hitsOf(store: Store, whose: EmailAddress | undefined, words: readonly string[]): Promise<Hit[]> {
  const { and, or, term } = spellings[store.db.dialect];
  const key = whose && addressKey(whose);
  const own = key === undefined ? [] : [term(personTerm(store, 'p', key))];
  const organizes = key === undefined ? [] : [term(personTerm(store, 'o', key))];
  const each = words.map(
    (word) => `(${term(wordTerm('w', word))}${or}(${[...organizes, term(wordTerm('h', word))].join(and)}))`,
  );
  const query = [...own, ...each].join(and);
  return store.db.rows(store.db.dialect === 'sqlite' ? sqliteHits : postgresHits, { query, most: mostLookedAt });
}

function scoreOf(hit: Hit, words: readonly string[]): number {
  const fields = Object.entries(weights).map(([key, weight]) => ({
    weight,
    words: plainWords(hit[key as keyof typeof weights] ?? ''),
  }));
  return words.reduce((sum, word) => {
    const found = fields.filter((field) => field.words.some((one) => one.startsWith(word)));
    return sum + (found.length === 0 ? elsewhere : found.reduce((all, { weight }) => all + weight, 0));
  }, 0);
}
