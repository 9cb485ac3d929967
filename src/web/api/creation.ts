// Events made over the API: at once, once, and by those who may make us write to others.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { partyId } from '../../values/ids.ts';
import { arrange } from '../arrange.ts';
import type { Door } from '../asker.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { jsonFor, knownAsker, sendEvent } from './context.ts';
import type { CreateInput } from './create.ts';
import { onceFor } from './idempotency.ts';
import * as schemas from './schemas.ts';
import * as shapes from './shapes.ts';

export function creationApi(app: FastifyInstance, door: Door): void {
  const { store } = door.hands;

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
    const once = await onceFor(store, request, person);
    if (!once.ok) return sendTrouble(request, reply, once.error);
    const replayed = await once.value.replay(reply);
    if (replayed !== undefined) return replayed;
    const { isDone, steps } = once.value;
    const made = await arrange(door.hands, door.hands.door ?? 'api', person, request.body, {
      isDone,
      steps: (stored) => steps(201, jsonFor(door, stored, asOrganizer)),
    });
    if (!made.ok) return sendTrouble(request, reply, made.error);
    if (made.value === undefined) return (await once.value.replay(reply)) ?? sendTrouble(request, reply, onTheWay.away);
    const json = jsonFor(door, made.value, asOrganizer);
    return sendEvent(reply.header('location', json.url), json, 201);
  }
}

const asOrganizer = { party: partyId(1), role: 'organizer', sees: 'all' } as const;
