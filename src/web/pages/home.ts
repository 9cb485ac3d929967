// For people who signed in: what waits for them, what is coming, what they arrange, and everything by search.
import type { FastifyInstance } from 'fastify';
import type { StoredEvent } from '../../store/events.ts';
import { listEvents } from '../../store/listing.ts';
import { findByWords } from '../../store/search.ts';
import { pagedList } from '../api/listing.ts';
import type { Door } from '../asker.ts';
import { pageIn } from '../fields.ts';
import { onward } from '../onward.ts';
import { frameFor, show } from './frame.ts';
import { eventLine } from './lists.ts';
import { forPerson, personOf } from './signed-in.ts';

interface Onward {
  readonly Querystring: { readonly next?: string };
}

interface Query {
  readonly Querystring: { readonly search_term?: string; readonly page?: string };
}

const mostAtOnce = 50;
/** What fits into the field. */
const longestTerm = 100;

export function homeRoutes(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.get<Onward>('/', async (request, reply) => {
    const person = await personOf(door, request);
    if (person === undefined) {
      const view = { mailroom: config.mailroom, next: onward(request.query.next) };
      return show(reply, 'welcome', view, await frameFor(door, request, 'Welcome'));
    }
    const [drafts, open, coming] = await Promise.all([
      listEvents(store, person.address, { status: 'draft' }, 1, mostAtOnce),
      listEvents(store, person.address, { status: 'proposing' }, 1, mostAtOnce),
      listEvents(store, person.address, { status: 'confirmed', from: store.now() }, 1, mostAtOnce),
    ]);
    const line = (stored: StoredEvent) => eventLine(store, stored, person);
    const running = [...drafts.events, ...open.events].flatMap(line);
    const settled = coming.events.flatMap(line);
    const view = {
      waiting: [...running, ...settled].filter(({ waits }) => waits !== ''),
      arranged: running.filter(({ mine, waits }) => mine && waits === ''),
      answered: running.filter(({ mine, waits }) => !mine && waits === ''),
      coming: settled.filter(({ waits }) => waits === ''),
      bot: store.bot.address,
    };
    return show(reply, 'home', view, await frameFor(door, request, 'What waits for you', { refresh: 120 }));
  });

  app.get<Query>('/search', (request, reply) =>
    forPerson(door, request, reply, async (person) => {
      const { search_term: term = '' } = request.query;
      const page = pageIn(request.query);
      const { count, events, cut } = await findByWords(store, person.admin ? undefined : person.address, term, page);
      const around = pagedList('/search', { search_term: term }, page, count, events);
      const view = {
        term: term.slice(0, longestTerm),
        asked: term.trim() !== '',
        cut,
        lines: events.flatMap((one) => eventLine(store, one, person)),
        count,
        next: around.next,
        previous: around.previous,
      };
      return show(reply, 'search', view, await frameFor(door, request, 'Search'));
    }),
  );
}
