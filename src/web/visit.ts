// A visit to one event's page: who looks, and at what.
import type { FastifyRequest } from 'fastify';
import { findEvent, type StoredEvent } from '../store/events.ts';
import { parseEventId, parsePartyId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { askerOf, type Door } from './asker.ts';
import { onTheWay } from './replies.ts';
import type { Trouble } from './trouble.ts';
import { type Viewer, viewerOf } from './viewer.ts';

export interface Visit {
  readonly stored: StoredEvent;
  readonly viewer: Viewer;
}

/** Who looks at the event that the address names, as the party that it names. @param et a link's token, where it stands in the query */
export async function visitOf(
  door: Door,
  request: FastifyRequest<{ Params: { id: string; p?: string } }>,
  et?: string,
): Promise<Result<Visit, Trouble>> {
  const id = parseEventId(request.params.id);
  const party = request.params.p === undefined ? undefined : parsePartyId(`p${request.params.p}`);
  if (!id.ok || party?.ok === false) return fail(onTheWay.noEvent);
  const asker = await askerOf(door, request, et);
  if (!asker.ok) return asker;
  if (asker.value.kind === 'nobody') return fail(onTheWay.who);
  const stored = await findEvent(door.hands.store, id.value);
  const viewer = stored && viewerOf(stored, asker.value, party?.value);
  return stored === undefined || viewer === undefined ? fail(onTheWay.noEvent) : ok({ stored, viewer });
}
