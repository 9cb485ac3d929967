// Pages for whoever signed in; anybody else is asked to.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askerOf, type Door, type Person } from '../asker.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';

/** Whoever holds a session. */
export async function personOf(door: Door, request: FastifyRequest): Promise<Person | undefined> {
  const asker = await askerOf(door, request);
  return asker.ok && asker.value.kind === 'person' ? asker.value : undefined;
}

/** Answers a person, with what their form says. */
export async function forPerson(
  door: Door,
  request: Pick<FastifyRequest, 'body'>,
  reply: FastifyReply,
  then: (person: Person, fields: Fields) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const person = await personOf(door, request as FastifyRequest);
  return person === undefined
    ? sendTrouble(request as FastifyRequest, reply, onTheWay.who)
    : then(person, fieldsOf(request.body));
}
