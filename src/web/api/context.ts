// What the routes of the API share: who is asking, which event, as whom, and how an event is shown to them.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findEvent, type StoredEvent } from '../../store/events.ts';
import { parseEventId } from '../../values/ids.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { type Asker, askerOf, type Door, type LinkHolder, type Person } from '../asker.ts';
import { baseOf } from '../base.ts';
import { sceneFor } from '../pages/scene.ts';
import { onTheWay } from '../replies.ts';
import type { Trouble } from '../trouble.ts';
import { type Viewer, viewerOf } from '../viewer.ts';
import type { Visit } from '../visit.ts';
import { etagOf } from './etag.ts';
import { type EventJson, eventJson } from './event-json.ts';
import { bodyOfGet } from './read-body.ts';

export type Known = Person | LinkHolder;

/** Whoever asks, as long as we know who it is. The link's token stands in the query or in the body. */
export async function knownAsker(door: Door, request: FastifyRequest): Promise<Result<Known, Trouble>> {
  const query = request.query as { et?: unknown };
  const body = (request.body ?? (await bodyOfGet(request))) as { et?: unknown };
  const asker: Result<Asker, Trouble> = await askerOf(door, request, query.et ?? body.et);
  if (!asker.ok) return asker;
  return asker.value.kind === 'nobody' ? fail(onTheWay.whoApi) : ok(asker.value);
}

/** Somebody who is known beyond one event: the holder of a key or of a session. */
export async function knownPerson(door: Door, request: FastifyRequest): Promise<Result<Person, Trouble>> {
  const asker = await knownAsker(door, request);
  if (!asker.ok) return asker;
  return asker.value.kind === 'person' ? ok(asker.value) : fail(onTheWay.whoApi);
}

export interface Looking extends Visit {
  readonly asker: Known;
}

/** The event that the address names, for whom it is. */
export async function lookAt(door: Door, request: FastifyRequest): Promise<Result<Looking, Trouble>> {
  const asker = await knownAsker(door, request);
  if (!asker.ok) return asker;
  const id = parseEventId((request.params as { id: string }).id);
  const stored = id.ok ? await findEvent(door.hands.store, id.value) : undefined;
  const viewer = stored && viewerOf(stored, asker.value);
  return stored === undefined || viewer === undefined
    ? fail(onTheWay.noEvent)
    : ok({ asker: asker.value, stored, viewer });
}

/** The same asker on the event as it stands when their turn comes. */
export const viewerFor =
  (asker: Asker) =>
  (stored: StoredEvent): Result<Viewer, Trouble> => {
    const viewer = viewerOf(stored, asker);
    return viewer === undefined ? fail(onTheWay.noEvent) : ok(viewer);
  };

export const jsonFor = ({ hands }: Door, stored: StoredEvent, viewer: Viewer): EventJson =>
  eventJson(sceneFor(hands.store, stored, viewer.party), baseOf(hands.config));

export function sendEvent(reply: FastifyReply, json: EventJson, status = 200): FastifyReply {
  return reply.code(status).header('etag', etagOf(json)).send(json);
}
