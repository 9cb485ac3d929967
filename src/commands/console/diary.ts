// What the console does beside events: a day of one's own time, words to search for, contacts.
import { good } from '../api.ts';
import { type EventJson, listLine } from '../print.ts';
import type { Sitting, Verb } from './sitting.ts';

export const diaryVerbs: readonly Verb[] = [
  { key: 'a', says: 'a day of your time, with hours to block or free', run: day },
  { key: 's', says: 'search your events by words', run: search },
  { key: 'k', says: 'your contacts, and who is asked first', run: contacts },
];

interface DayJson {
  readonly date: string;
  readonly zone: string;
  readonly blocked_slots: readonly number[];
  readonly spans: readonly {
    readonly begin: string;
    readonly end: string;
    readonly state?: string;
    readonly title?: string;
  }[];
}

async function day({ api, ask, say }: Sitting): Promise<void> {
  const date = await ask('Day (2026-12-01): ');
  say(dayLines(good<DayJson>(await api.ask('GET', `/api/availability?${new URLSearchParams({ date })}`))));
  const said = await ask('Hours to block (10 15 17), none to free the day, or nothing to leave it: ');
  if (said === '') return;
  const hours = said === 'none' ? [] : said.split(/[\s,]+/).map(Number);
  if (hours.some((hour) => !Number.isInteger(hour))) throw new Error('Hours are whole numbers from 0 to 23.');
  say(dayLines(good<DayJson>(await api.ask('PUT', '/api/availability', { date, blocked_slots: hours }))));
}

const dayLines = ({ date, zone, spans }: DayJson): string[] => [
  `${date} (${zone})${spans.length === 0 ? ': nothing is taken' : ''}`,
  ...spans.map(
    ({ begin, end, state = 'taken', title = '' }) =>
      `  ${begin.slice(11, 16)}–${end.slice(0, 10) > date ? '24:00' : end.slice(11, 16)}  ${state}${title === '' ? '' : `: ${title}`}`,
  ),
];

/** What is found counts as listed: `d1` shows the first of it. */
async function search({ api, ask, say, listed }: Sitting): Promise<void> {
  const term = await ask('Words: ');
  const query = new URLSearchParams({ search_term: term });
  const { results } = good<{ results: EventJson[] }>(await api.ask('GET', `/api/events/search?${query}`));
  if (results.length === 0) return say(['Nothing found. Every word must occur, if only with its beginning.']);
  listed.splice(0, listed.length, ...results);
  say(results.map((event, at) => `${at + 1}  ${listLine(event)}`));
}

interface ContactJson {
  readonly name: string;
  readonly email: string;
  readonly priority: number;
}

async function contacts({ api, ask, say }: Sitting): Promise<void> {
  const { count, results } = good<{ count: number; results: ContactJson[] }>(await api.ask('GET', '/api/contacts'));
  say([...results.map(contactLine), `${count} in all`]);
  const said = await ask('One to add (dora@client.test 1), or nothing: ');
  if (said === '') return;
  // dora@client.test 1
  const [email = '', priority] = said.split(/\s+/);
  const body = { email, ...(priority === undefined ? {} : { priority: Number(priority) }) };
  say([contactLine(good<ContactJson>(await api.ask('POST', '/api/contacts', body)))]);
}

const contactLine = ({ name, email, priority }: ContactJson): string =>
  `${priority}  ${name === '' ? email : `${name} <${email}>`}`;
