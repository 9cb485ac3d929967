// A form for those who would rather click than write a mail: whom, for what, and when.
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answeredSteps, findAnswered } from '../../store/answered.ts';
import { listRecords } from '../../store/catalogue.ts';
import { listContacts, usualPriority } from '../../store/contacts.ts';
import { findPerson } from '../../store/people.ts';
import { arrange, type Guard } from '../arrange.ts';
import type { Door, Person } from '../asker.ts';
import type { Fields } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { frameFor, show } from './frame.ts';
import { type EventKind, inputOf, kindOf, kinds, timeRows } from './new-event-kinds.ts';
import { forPerson } from './signed-in.ts';

interface Query {
  readonly Querystring: { readonly kind?: string };
}

/** As many names as a list of suggestions may hold. */
const mostSuggested = 100;

export function newEventRoutes(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.get<Query>('/events/new', (request, reply) =>
    forPerson(door, request, reply, async (person) => sendForm(request, reply, person, kindOf(request.query.kind))),
  );

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    { address }: Person,
    kind: EventKind,
  ): Promise<FastifyReply> {
    const [known, { contacts }, places, categories] = await Promise.all([
      findPerson(store, address),
      listContacts(store, address, 1, mostSuggested),
      listRecords(store, 'location', 1, mostSuggested),
      listRecords(store, 'category', 1, mostSuggested),
    ]);
    const { title, lede, send, draft, rows } = kinds[kind];
    const view = {
      title,
      lede,
      send,
      draft,
      kind,
      is: Object.fromEntries(Object.keys(kinds).map((one) => [one, one === kind])),
      tabs: Object.entries(kinds).map(([one, { tab }]) => ({
        to: `/events/new?kind=${one}`,
        title: tab,
        current: one === kind,
      })),
      rows: timeRows(rows),
      contacts: contacts
        .map(({ id, address: email, name, priority = usualPriority }) => ({ id, email, name: name ?? email, priority }))
        .sort((a, b) => a.priority - b.priority),
      places: places.records.map(({ name }) => name),
      categories: categories.records.map(({ name }) => name),
      zone: known?.zone ?? config.zone,
      once: randomBytes(12).toString('hex'),
    };
    return show(reply, 'new-event', view, await frameFor(door, request, title));
  }

  app.post('/events/new', (request, reply) =>
    forPerson(door, request, reply, async (person, fields) => {
      const kind = kindOf(fields['kind']);
      const input = inputOf(kind, fields);
      const made = input.ok
        ? await arrange(door.hands, 'page', person, input.value, clickedOnce(fields, person))
        : input;
      if (!made.ok) return sendTrouble(request, reply, made.error, `/events/new?kind=${kind}`);
      return reply.redirect(made.value === undefined ? '/' : `/events/${made.value.event.id}`, 303);
    }),
  );

  /** A second click on the same form makes no second event. */
  function clickedOnce(fields: Fields, { address }: Person): Guard {
    const key = createHash('sha256')
      .update(`form ${address} ${fields['once'] ?? ''}`)
      .digest('hex');
    return {
      isDone: async () => (await findAnswered(store, key)) !== undefined,
      steps: ({ event }) => answeredSteps(store, key, { request: 'form', status: 303, body: event.id }),
    };
  }
}
