// A visit to one event's page: who looks, and at what.
import type { FastifyRequest } from 'fastify';
import { findEvent, type StoredEvent } from '../store/events.ts';
import { type EventId, type PartyId, parseEventId, parsePartyId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { type Asker, askerOf, type Door } from './asker.ts';
import { onTheWay } from './replies.ts';
import type { Trouble } from './trouble.ts';
import { type Viewer, viewerOf } from './viewer.ts';

export interface Visit {
  readonly stored: StoredEvent;
  readonly viewer: Viewer;
}

interface VisitParams {
  readonly Params: { readonly id: string; readonly p?: string };
}

/** Who comes, and to which page. */
export interface Visitor {
  readonly asker: Asker;
  readonly event: EventId;
  /** As whom they look, where the address says so. */
  readonly party?: PartyId;
}

/** @param et a link's token, where it stands in the query */
export async function visitorOf(
  door: Door,
  request: FastifyRequest<VisitParams>,
  et?: string,
): Promise<Result<Visitor, Trouble>> {
  const id = parseEventId(request.params.id);
  const party = request.params.p === undefined ? undefined : parsePartyId(`p${request.params.p}`);
  if (!id.ok || party?.ok === false) return fail(onTheWay.noEvent);
  const asker = await askerOf(door, request, et);
  if (!asker.ok) return asker;
  if (asker.value.kind === 'nobody') return fail(onTheWay.who);
  return ok({ asker: asker.value, event: id.value, ...(party === undefined ? {} : { party: party.value }) });
}

export async function visitBy(door: Door, { asker, event, party }: Visitor): Promise<Result<Visit, Trouble>> {
  const stored = await findEvent(door.hands.store, event);
  const viewer = stored && viewerOf(stored, asker, party);
  return stored === undefined || viewer === undefined ? fail(onTheWay.noEvent) : ok({ stored, viewer });
}

/** Who looks at the event that the address names, as the party that it names. @param et a link's token, where it stands in the query */
export async function visitOf(
  door: Door,
  request: FastifyRequest<VisitParams>,
  et?: string,
): Promise<Result<Visit, Trouble>> {
  const visitor = await visitorOf(door, request, et);
  return visitor.ok ? visitBy(door, visitor.value) : visitor;
}
