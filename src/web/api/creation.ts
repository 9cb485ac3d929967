// Events made over the API: at once, once, and by those who may make us write to others.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { act } from '../../store/act.ts';
import { peopleAfter } from '../../store/change.ts';
import { findEvent } from '../../store/events.ts';
import { findPerson } from '../../store/people.ts';
import { eventId, partyId } from '../../values/ids.ts';
import { type Door, mayOrganize } from '../asker.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay, refused } from '../replies.ts';
import { jsonFor, knownAsker, sendEvent } from './context.ts';
import { type CreateInput, creationOf } from './create.ts';
import { onceFor } from './idempotency.ts';
import * as schemas from './schemas.ts';
import * as shapes from './shapes.ts';

export function creationApi(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.post<{ Body: CreateInput }>(
    '/api/events',
    {
      schema: {
        tags: ['Events'],
        summary: 'Arrange a meeting',
        body: schemas.createBody,
        response: { 201: shapes.event, '4xx': shapes.problem },
      },
    },
    create,
  );

  async function create(request: FastifyRequest<{ Body: CreateInput }>, reply: FastifyReply): Promise<FastifyReply> {
    const asker = await knownAsker(door, request);
    if (!asker.ok) return sendTrouble(request, reply, asker.error);
    const person = asker.value;
    if (person.kind !== 'person') return sendTrouble(request, reply, onTheWay.notOrganizer);
    const known = await findPerson(store, person.address);
    const creating = creationOf(request.body, known?.zone ?? config.zone);
    if (!creating.ok) return sendTrouble(request, reply, creating.error);
    const isForOthers = (creating.value.request.parties ?? []).length > 0;
    if (isForOthers && !mayOrganize(door.hands, person)) return sendTrouble(request, reply, onTheWay.notOrganizer);
    const once = await onceFor(store, request, person);
    if (!once.ok) return sendTrouble(request, reply, once.error);
    const replayed = await once.value.replay(reply);
    if (replayed !== undefined) return replayed;
    const id = eventId(randomBytes(10));
    const by = {
      address: known?.address ?? person.address,
      ...(known?.name === undefined ? {} : { name: known.name }),
    };
    const viewer = { party: partyId(1), role: 'organizer', sees: 'all' } as const;
    const decided = await act(
      store,
      id,
      async () =>
        (await once.value.isDone()) ? undefined : { kind: 'open', id, door: 'api', by, copied: [], ...creating.value },
      (decision) => {
        const stored = { event: decision.event, people: peopleAfter(undefined, decision) };
        return { also: once.value.steps(201, jsonFor(door, stored, viewer)) };
      },
    );
    if (decided === undefined) return (await once.value.replay(reply)) ?? sendTrouble(request, reply, onTheWay.away);
    if (!decided.ok) return sendTrouble(request, reply, refused(decided.error));
    const json = jsonFor(door, (await findEvent(store, id))!, viewer);
    return sendEvent(reply.header('location', json.url), json, 201);
  }
}
