// The words by which events are found, kept in the job that changes them. Each is one term: `w` and a word that all may find,
// `h` and one that only the organizer may, `p` and `o` for whose event it is. A word stands for its beginnings too, so that
// one look finds what "bud" begins.
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Decision } from '../scheduling/decision.ts';
import type { Event, Party } from '../scheduling/event.ts';
import { addressKey } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import type { Contact } from './events.ts';
import { type Step, spelled, statement } from './statement.ts';
import type { Store } from './store.ts';

/** Shorter beginnings find nothing but the whole word, longer ones no less than this. */
const beginnings = { least: 3, most: 12 } as const;
/** Of a description that is longer the rest is not searched. */
const mostWords = 400;

// 漢字, かな, カナ, 한글 are written without spaces: each character is a word.
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Words as they are compared: no case, no accents, nothing but letters and digits. */
export const plainWords = (text: string): string[] =>
  (isAscii.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : wordsOfAnyScript(text)).slice(0, mostWords);

// Most titles are, and searching looks at a thousand of them.
const isAscii = /^[\0-\x7f]*$/;

const wordsOfAnyScript = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(withoutSpaces, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The term under which a word that somebody looks for stands. */
export const wordTerm = (kind: 'w' | 'h', word: string): string =>
  kind + inAscii([...word].slice(0, beginnings.most).join(''));

// "große" → "groxdfye": every database takes such a term for one word.
const inAscii = (word: string): string =>
  word.replace(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)!.toString(16)}y`);

/** Whose event it is: says nothing of the person to whoever reads the file. */
export const personTerm = (store: Pick<Store, 'secret'>, kind: 'p' | 'o', key: string): string =>
  `${kind}${createHmac('sha256', store.secret).update(`finds:${key}`).digest('hex').slice(0, 16)}`;

function wordTerms(kind: 'w' | 'h', texts: readonly (string | undefined)[]): string[] {
  return plainWords(texts.filter((text) => text !== undefined).join(' ')).flatMap((word) => {
    const letters = [...word].slice(0, beginnings.most);
    const lengths = letters.map((_, i) => i + 1).filter((n) => n >= beginnings.least || n === letters.length);
    return lengths.map((n) => wordTerm(kind, letters.slice(0, n).join('')));
  });
}

/** All terms of an event. What a party may not see of it does not find it for them. */
export function termsOf(store: Pick<Store, 'secret'>, event: Event, people: ReadonlyMap<PartyId, Contact>): string {
  const keyOf = ({ id }: Party): string[] => {
    const contact = people.get(id);
    return contact === undefined ? [] : [addressKey(contact.address)];
  };
  const isDraft = event.state === 'draft';
  const readers = event.parties.filter(
    ({ id, status }) => id === event.organizer || (!isDraft && status !== 'removed'),
  );
  const organizer = event.parties.filter(({ id }) => id === event.organizer).flatMap(keyOf);
  const contacts = [...people.values()];
  // Who else is asked to a table is the host's to know.
  const open = event.seats === undefined;
  const names = contacts.map(({ name }) => name);
  const terms = [
    ...wordTerms('w', [event.title, event.category, event.location, event.description, ...(open ? names : [])]),
    ...wordTerms('h', [...(open ? [] : names), ...contacts.map(({ address }) => address)]),
    ...readers.flatMap(keyOf).map((key) => personTerm(store, 'p', key)),
    ...organizer.map((key) => personTerm(store, 'o', key)),
  ];
  return [...new Set(terms)].join(' ');
}

/** Not who was taken off, and not who waits for their turn to be offered a seat. */
const knowsOfIt = ({ status, seat }: Party): boolean => status !== 'removed' && seat?.state !== 'waiting';

const searched = ['title', 'category', 'location', 'description', 'seats', 'organizer'] as const;

/** Whether a decision changes by which words an event is found: most answers do not. */
function isNews(before: Event | undefined, { event, effects }: Decision): boolean {
  if (before === undefined || effects.some((effect) => effect.do === 'contact')) return true;
  if ((before.state === 'draft') !== (event.state === 'draft')) return true;
  if (searched.some((key) => before[key] !== event[key])) return true;
  if (before.parties.length !== event.parties.length) return true;
  return event.parties.some((party, i) => {
    const was = before.parties[i];
    return was !== party && (was === undefined || knowsOfIt(was) !== knowsOfIt(party));
  });
}

/** The steps that keep the words of an event true to it. */
export const findableSteps = (
  store: Store,
  before: Event | undefined,
  decision: Decision,
  people: ReadonlyMap<PartyId, Contact>,
): Step[] =>
  isNews(before, decision) ? writeTerms(store, decision.event.id, termsOf(store, decision.event, people)) : [];

/** An event in the index, whatever stood there before. */
export function writeTerms(store: Store, event: EventId, terms: string): Step[] {
  if (store.db.dialect === 'postgres') return [store.db.bind(upsertVector, { event, terms })];
  return [
    store.db.bind(insertNumber, { event }),
    store.db.bind(deleteTerms, { event }),
    store.db.bind(insertTerms, { event, terms }),
  ];
}

/** An event is found no more. */
export function forgetTerms(store: Store, event: EventId): Step[] {
  const number = store.db.bind(deleteNumber, { event });
  return store.db.dialect === 'postgres' ? [number] : [store.db.bind(deleteTerms, { event }), number];
}

type Terms = { event: EventId; terms: string };
const upsertVector = statement<Terms>((db, { event, terms }) =>
  spelled(
    sql`insert into findable (event_id, words) values (${event}, array_to_tsvector(string_to_array(${terms}, ' ')))
      on conflict (event_id) do update set words = excluded.words`,
    db,
  ),
);
const insertNumber = statement<{ event: EventId }>((db, { event }) =>
  spelled(sql`insert into findable (event_id) values (${event}) on conflict (event_id) do nothing`, db),
);
const deleteTerms = statement<{ event: EventId }>((db, { event }) =>
  spelled(sql`delete from finds where rowid = (select n from findable where event_id = ${event})`, db),
);
const insertTerms = statement<Terms>((db, { event, terms }) =>
  spelled(sql`insert into finds (rowid, words) select n, ${terms} from findable where event_id = ${event}`, db),
);
const deleteNumber = statement<{ event: EventId }>((db, { event }) =>
  spelled(sql`delete from findable where event_id = ${event}`, db),
);
