// Signing in, keys, and what Parley knows of whoever asks.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { saveName } from '../../store/account.ts';
import { findPerson, releaseStep, suppression, suppressStep, zoneStep } from '../../store/people.ts';
import type { Step } from '../../store/statement.ts';
import { heldBy, issue, mostKeys, renewFeed, revoke } from '../../store/tokens.ts';
import { parseAddress } from '../../values/address.ts';
import { longest, safeLine } from '../../values/text.ts';
import { parseZone } from '../../values/zone.ts';
import type { Door, Person } from '../asker.ts';
import { feedAddress } from '../feed-address.ts';
import { askToLogIn } from '../login.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { bad, trouble } from '../trouble.ts';
import { knownAsker } from './context.ts';
import * as shapes from './shapes.ts';

const tags = ['You'];

const meBody = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    name: { type: 'string', maxLength: 200, description: 'How you are called in letters to others.' },
    zone: { type: 'string', maxLength: 64, description: 'Your time zone, like `Europe/Berlin`.' },
    stop: { type: 'boolean', description: '`true`: no more mail from Parley; `false` lifts it.' },
    feed: {
      type: 'string',
      enum: ['new'],
      description: 'Makes an address for your calendar feed; an older one is dead at once.',
    },
  },
  examples: [{ zone: 'Europe/Berlin' }],
} as const;

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

interface MeInput {
  readonly name?: string;
  readonly zone?: string;
  readonly stop?: boolean;
  readonly feed?: 'new';
}

export function youApi(app: FastifyInstance, door: Door): void {
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

  app.get(
    '/api/me',
    {
      schema: {
        tags,
        summary: 'What Parley knows of you',
        response: { 200: { type: 'object' }, '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const person = await personFor(request);
      return 'status' in person ? sendTrouble(request, reply, person) : reply.send(await me(person));
    },
  );

  app.patch<{ Body: MeInput }>(
    '/api/me',
    {
      schema: {
        tags,
        summary: 'Change it',
        body: meBody,
        response: { 200: { type: 'object' }, '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const person = await personFor(request);
      if ('status' in person) return sendTrouble(request, reply, person);
      const { name, zone: asked, stop, feed } = request.body;
      const zone = asked === undefined ? undefined : parseZone(asked);
      if (zone?.ok === false) return sendTrouble(request, reply, bad(zone.error));
      if (feed !== undefined) await renewFeed(store, person.address);
      if (name !== undefined) await saveName(store, person.address, safeLine(name, longest.name));
      const steps: Step[] = [
        ...(zone === undefined ? [] : [zoneStep(store, person.address, zone.value, 'said')]),
        ...(stop === true ? [suppressStep(store, person.address, 'stop')] : []),
        ...(stop === false ? [releaseStep(store, person.address)] : []),
      ];
      if (steps.length > 0) await store.db.write(steps);
      return reply.send(await me(person));
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
      const person = await personFor(request);
      if ('status' in person) return sendTrouble(request, reply, person);
      if ((await heldBy(store, person.address, 'key')).length >= mostKeys)
        return sendTrouble(
          request,
          reply,
          trouble(409, 'Enough keys', `You have ${mostKeys} keys already. End one first.`),
        );
      const key = await issue(store, 'key', person.address, safeLine(request.body.label ?? '', longest.name));
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
    const person = await personFor(request);
    if ('status' in person) return sendTrouble(request, reply, person);
    const keys = await heldBy(store, person.address, 'key');
    const key = keys.find(({ hash }) => hash.startsWith(request.params.id) && request.params.id.length === idLength);
    if (key === undefined) return sendTrouble(request, reply, onTheWay.lost);
    await revoke(store, person.address, key.hash);
    return reply.code(204).send();
  }

  async function personFor(request: FastifyRequest): Promise<Person | ReturnType<typeof bad>> {
    const asker = await knownAsker(door, request);
    if (!asker.ok) return asker.error;
    return asker.value.kind === 'person' ? asker.value : onTheWay.whoApi;
  }

  async function me(person: Person) {
    const known = await findPerson(store, person.address);
    const keys = await heldBy(store, person.address, 'key');
    return {
      email: known?.address ?? person.address,
      name: known?.name ?? '',
      zone: known?.zone ?? null,
      admin: person.admin,
      feed: await feedAddress(door.hands, person.address),
      stopped: (await suppression(store, person.address)) !== undefined,
      keys: keys.map(({ hash, label, created, expires }) => ({
        id: hash.slice(0, idLength),
        label: label ?? '',
        created,
        expires,
      })),
    };
  }
}

/** Enough of a key's hash to name it by. */
const idLength = 12;
