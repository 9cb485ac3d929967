// Signing in, and the keys of whoever asks.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { heldBy, issue, mostKeys, revoke } from '../../store/tokens.ts';
import { parseAddress } from '../../values/address.ts';
import { longest, safeLine } from '../../values/text.ts';
import type { Door } from '../asker.ts';
import { askToLogIn } from '../login.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { bad, trouble } from '../trouble.ts';
import { knownPerson } from './context.ts';
import * as shapes from './shapes.ts';

const tags = ['You'];

const loginBody = {
  type: 'object',
  additionalProperties: false,
  required: ['email'],
  properties: { email: { type: 'string', maxLength: 320, description: 'Where the login link is mailed to.' } },
  examples: [{ email: 'ann@org.test' }],
} as const;

const keyBody = {
  type: 'object',
  additionalProperties: false,
  properties: { label: { type: 'string', maxLength: 64, description: 'What the key is for.' } },
} as const;

export function keyApi(app: FastifyInstance, door: Door): void {
  const { store } = door.hands;

  app.post<{ Body: { email: string } }>(
    '/api/login',
    {
      schema: {
        tags,
        summary: 'Have a login link mailed',
        body: loginBody,
        response: { 202: { type: 'object' }, '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const address = parseAddress(request.body.email);
      if (!address.ok) return sendTrouble(request, reply, bad(address.error));
      await askToLogIn(door, request, address.value);
      return reply.code(202).send({
        detail: 'If this address is one that Parley knows, a login link is on its way to it. It lives for 15 minutes.',
      });
    },
  );

  app.post<{ Body: { label?: string } }>(
    '/api/keys',
    {
      schema: {
        tags,
        summary: 'Make a key, shown this once',
        body: keyBody,
        response: { 201: { type: 'object' }, '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const person = await knownPerson(door, request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      if ((await heldBy(store, person.value.address, 'key')).length >= mostKeys)
        return sendTrouble(
          request,
          reply,
          trouble(409, 'Enough keys', `You have ${mostKeys} keys already. End one first.`),
        );
      const key = await issue(store, 'key', person.value.address, safeLine(request.body.label ?? '', longest.name));
      return reply.code(201).send({ key, header: `Authorization: Bearer ${key}` });
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/api/keys/:id',
    { schema: { tags, summary: 'End a key' } },
    async (request, reply) => endKey(request, reply),
  );

  async function endKey(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const person = await knownPerson(door, request);
    if (!person.ok) return sendTrouble(request, reply, person.error);
    const keys = await heldBy(store, person.value.address, 'key');
    const key = keys.find(({ hash }) => keyName(hash) === request.params.id);
    if (key === undefined) return sendTrouble(request, reply, onTheWay.lost);
    await revoke(store, person.value.address, key.hash);
    return reply.code(204).send();
  }
}

const idLength = 12;

/** Enough of a key's hash to name it by. */
export const keyName = (hash: string): string => hash.slice(0, idLength);
