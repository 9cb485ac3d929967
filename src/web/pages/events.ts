// All events of a person as a list: an agenda of days, narrowed by what they are, where, and with whom.
import type { FastifyInstance } from 'fastify';
import { listEvents } from '../../store/listing.ts';
import { findPerson } from '../../store/people.ts';
import { addDays, dayIn, type PlainDay } from '../../values/wall.ts';
import { filterOf, type ListQuery, pagedList, perPage } from '../api/listing.ts';
import type { Door } from '../asker.ts';
import { pageIn } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { frameFor, show } from './frame.ts';
import { eventLine } from './lists.ts';
import { forPerson } from './signed-in.ts';
import { mondayOf } from './week-view.ts';

type Query = Omit<ListQuery, 'et'>;
type Narrowing = Omit<Query, 'page'>;

const states = {
  draft: 'Drafts',
  proposing: 'Looking for a time',
  confirmed: 'Settled',
  over: 'Over',
  cancelled: 'Called off',
} as const;
const named = ['status', 'from', 'to', 'category', 'location', 'party'] as const;

export function eventListRoutes(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.get<{ Querystring: Query }>('/events', (request, reply) =>
    forPerson(door, request, reply, async (person) => {
      const zone = (await findPerson(store, person.address))?.zone ?? config.zone;
      const narrowing = narrowingOf(request.query);
      const filter = filterOf(narrowing, zone);
      if (!filter.ok) return sendTrouble(request, reply, filter.error, '/events');
      const page = pageIn(request.query);
      const whose = person.admin ? undefined : person.address;
      const { count, events } = await listEvents(store, whose, filter.value, page, perPage);
      const around = pagedList('/events', narrowing, page, count, events);
      const { status: _, ...more } = narrowing;
      const view = {
        lines: events.flatMap((one) => eventLine(store, one, person)),
        filters: chips(narrowing, dayIn(store.now(), zone)),
        ...Object.fromEntries(named.map((name) => [name, narrowing[name] ?? ''])),
        narrowed: Object.keys(more).length > 0,
        count,
        next: around.next,
        previous: around.previous,
      };
      return show(reply, 'events', view, await frameFor(door, request, 'Your events', { refresh: 120 }));
    }),
  );
}

/** What of a query narrows the list; empty fields of its form do not, nor does a state that there is not. */
function narrowingOf(query: Query): Narrowing {
  const said = named.flatMap((name): [string, string][] => {
    const value = query[name]?.trim() ?? '';
    return value === '' || (name === 'status' && !Object.hasOwn(states, value)) ? [] : [[name, value]];
  });
  return Object.fromEntries(said);
}

interface Chip {
  readonly name: string;
  readonly to: string;
  readonly current: boolean;
}

function chips(narrowing: Narrowing, today: PlainDay): Chip[] {
  const monday = mondayOf(today);
  const choices: readonly (readonly [string, Narrowing])[] = [
    ['All', {}],
    ['This week', { from: monday, to: addDays(monday, 6) }],
    ['Next week', { from: addDays(monday, 7), to: addDays(monday, 13) }],
    ...Object.entries(states).map(([status, name]) => [name, { status }] as const),
  ];
  const asked = String(new URLSearchParams({ ...narrowing }));
  return choices.map(([name, choice]) => {
    const query = String(new URLSearchParams({ ...choice }));
    return { name, to: query === '' ? '/events' : `/events?${query}`, current: query === asked };
  });
}
