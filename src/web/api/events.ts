// Events over the API: listed, looked at, changed and called off, by the rules of every other door.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findEvent, type StoredEvent } from '../../store/events.ts';
import { listEvents } from '../../store/listing.ts';
import { findByWords } from '../../store/search.ts';
import { fail } from '../../values/result.ts';
import type { Asker, Door } from '../asker.ts';
import { baseOf } from '../base.ts';
import { withNames } from '../catalogue-names.ts';
import { noteView } from '../noted-view.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { say } from '../say.ts';
import { bad, type Trouble } from '../trouble.ts';
import { viewerOf } from '../viewer.ts';
import { changeOf } from './change.ts';
import type { ChangeInput } from './change-input.ts';
import { jsonFor, knownAsker, lookAt, sendEvent, viewerFor } from './context.ts';
import { etagOf, isMatch } from './etag.ts';
import type { EventJson } from './event-json.ts';
import {
  filterOf,
  type ListQuery,
  listQuery,
  pagedList,
  pageOf,
  perPage,
  type SearchQuery,
  searchQuery,
} from './listing.ts';
import * as schemas from './schemas.ts';
import * as shapes from './shapes.ts';

interface Place {
  readonly Params: { readonly id: string };
}

const tags = ['Events'];
const { withEt } = schemas;

export function eventApi(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.get<{ Querystring: ListQuery }>(
    '/api/events',
    {
      schema: {
        tags,
        summary: 'Your events, soonest first',
        querystring: listQuery,
        response: { 200: shapes.list(shapes.event), '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const asker = await knownAsker(door, request);
      if (!asker.ok) return sendTrouble(request, reply, asker.error);
      const named = await withNames(store, request.query);
      if (!named.ok) return sendTrouble(request, reply, { ...named.error, status: 400 });
      const filter = filterOf(named.value, config.zone);
      if (!filter.ok) return sendTrouble(request, reply, filter.error);
      const page = pageOf(request.query);
      const listing = await listingFor(asker.value, filter.value, page);
      const results = shownTo(asker.value, listing.events);
      return pagedList(`${baseOf(config)}/api/events`, request.query, page, listing.count, results);
    },
  );

  app.get<{ Querystring: SearchQuery }>(
    '/api/events/search',
    {
      schema: {
        tags,
        summary: 'Events by words, best first',
        querystring: searchQuery,
        response: { 200: shapes.list(shapes.event), '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const asker = await knownAsker(door, request);
      if (!asker.ok) return sendTrouble(request, reply, asker.error);
      if (asker.value.kind !== 'person') return sendTrouble(request, reply, onTheWay.whoApi);
      const { address, admin } = asker.value;
      const page = pageOf(request.query);
      const term = request.query.search_term;
      const { count, events } = await findByWords(store, admin ? undefined : address, term, page, perPage);
      const results = shownTo(asker.value, events);
      return pagedList(`${baseOf(config)}/api/events/search`, request.query, page, count, results);
    },
  );

  const shownTo = (asker: Asker, events: readonly StoredEvent[]): EventJson[] =>
    events.flatMap((stored) => {
      const viewer = viewerOf(stored, asker);
      return viewer === undefined ? [] : [jsonFor(door, stored, viewer)];
    });

  /** A link leads to one event; an admin's list holds all. */
  async function listingFor(asker: Asker, filter: Parameters<typeof listEvents>[2], page: number) {
    if (asker.kind === 'person') return listEvents(store, asker.admin ? undefined : asker.address, filter, page);
    const stored = asker.kind === 'link' ? await findEvent(store, asker.place.eventId) : undefined;
    return { count: stored === undefined ? 0 : 1, events: stored === undefined ? [] : [stored] };
  }

  app.get<Place>(
    '/api/events/:id',
    {
      schema: {
        tags,
        summary: 'One event',
        querystring: withEt,
        response: { 200: shapes.event, '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const looking = await lookAt(door, request);
      if (!looking.ok) return sendTrouble(request, reply, looking.error);
      await noteView(store, looking.value);
      const json = jsonFor(door, looking.value.stored, looking.value.viewer);
      if (request.headers['if-none-match'] === etagOf(json)) return reply.code(304).send();
      return sendEvent(reply, json);
    },
  );

  const changed = { 200: shapes.event, '4xx': shapes.problem } as const;
  app.patch<Place & { Body: ChangeInput }>(
    '/api/events/:id',
    {
      schema: {
        tags,
        summary: 'Answer, offer or change',
        querystring: withEt,
        body: schemas.patchBody,
        response: changed,
      },
    },
    (request, reply) => change(request, reply, request.body),
  );
  app.put<Place & { Body: ChangeInput }>(
    '/api/events/:id',
    { schema: { tags, summary: 'Replace', querystring: withEt, body: schemas.putBody, response: changed } },
    (request, reply) => {
      const lacking = lacks(request.body);
      if (lacking !== undefined) return sendTrouble(request, reply, lacking);
      return change(request, reply, { category: '', ...request.body });
    },
  );
  app.delete<Place>(
    '/api/events/:id',
    { schema: { tags, summary: 'Call it off; the log stays', querystring: withEt, response: changed } },
    (request, reply) => change(request, reply, { status: 'cancelled' }),
  );

  async function change(
    request: FastifyRequest<Place>,
    reply: FastifyReply,
    input: ChangeInput,
  ): Promise<FastifyReply> {
    const looking = await lookAt(door, request);
    if (!looking.ok) return sendTrouble(request, reply, looking.error);
    const { asker, stored: before } = looking.value;
    const { et: _, ...said } = input as ChangeInput & { et?: string };
    const named = await withNames(store, said);
    if (!named.ok) return sendTrouble(request, reply, named.error);
    const decided = await say(
      store,
      before.event.id,
      { door: door.hands.door ?? 'api', viewer: viewerFor(asker) },
      (stored, viewer) => {
        if (!isMatch(request.headers['if-match'], etagOf(jsonFor(door, stored, viewer)))) return fail(onTheWay.stale);
        return changeOf(named.value, stored, viewer, store.now());
      },
    );
    if (!decided.ok) return sendTrouble(request, reply, decided.error);
    return answerWith(reply, before, asker);
  }

  /** The event as it stands now. Whoever has just left it sees it once more as they left it. */
  async function answerWith(reply: FastifyReply, before: StoredEvent, asker: Asker): Promise<FastifyReply> {
    const stored = (await findEvent(store, before.event.id)) ?? before;
    const viewer = viewerOf(stored, asker) ?? viewerOf(before, asker)!;
    return sendEvent(reply, jsonFor(door, stored, viewer));
  }
}

/** A PUT holds the whole event: also its people and its times, under either of their names. */
function lacks({ parties, participants, slots, time_slot, begin }: ChangeInput): Trouble | undefined {
  if (parties === undefined && participants === undefined) return bad('"parties" is missing.');
  return slots === undefined && time_slot === undefined && begin === undefined
    ? bad('"slots" is missing, or "time_slot" for a meeting that is settled.')
    : undefined;
}
