// Records that are listed, looked at, made, replaced, changed and taken away, all in the same way.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Step } from '../../store/statement.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Door, Person } from '../asker.ts';
import { baseOf } from '../base.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import type { Trouble } from '../trouble.ts';
import { knownPerson } from './context.ts';
import { etagOf, isMatch } from './etag.ts';
import { onceFor } from './idempotency.ts';
import { pagedList, pageOf, pageQuery, perPage } from './listing.ts';
import * as shapes from './shapes.ts';

/** One kind of record: `Row` as the store holds it, `Input` as a request writes it. */
export interface Collection<Row, Input extends object> {
  readonly path: string;
  readonly tag: string;
  /** `category`, `categories`: how summaries call them. */
  readonly one: string;
  readonly many: string;
  readonly shape: object;
  /** What may stand in a body, with an example of a whole one. */
  readonly properties: object;
  readonly needed: readonly string[];
  readonly example: Input;
  /** What a whole record lacks where its request is silent: a PUT takes it away. */
  readonly blank: Partial<Input>;
  /** Why somebody may not change them. */
  readonly closedTo: (person: Person) => Trouble | undefined;
  readonly json: (row: Row) => object & { readonly url: string };
  /** @param most on a page */
  readonly list: (
    person: Person,
    page: number,
    most: number,
  ) => Promise<{ readonly count: number; readonly rows: readonly Row[] }>;
  readonly find: (person: Person, id: string) => Promise<Row | undefined>;
  readonly add: (person: Person, input: Input, also: (row: Row) => readonly Step[]) => Promise<Result<Row, Trouble>>;
  readonly change: (
    person: Person,
    id: string,
    input: Partial<Input>,
    isCurrent: (row: Row) => boolean,
  ) => Promise<Result<Row, Trouble>>;
  readonly remove: (person: Person, id: string, isCurrent: (row: Row) => boolean) => Promise<Result<unknown, Trouble>>;
}

interface Place {
  readonly Params: { readonly id: string };
}

export function collectionApi<Row, Input extends object>(
  app: FastifyInstance,
  door: Door,
  collection: Collection<Row, Input>,
): void {
  const { path, one, many, json, closedTo } = collection;
  const { store, config } = door.hands;
  const tags = [collection.tag];
  const shown = { 200: collection.shape, '4xx': shapes.problem } as const;
  const body = { type: 'object', additionalProperties: false, properties: collection.properties } as const;
  const whole = { ...body, required: collection.needed, examples: [collection.example] } as const;
  const part = { ...body, minProperties: 1, examples: [collection.example] } as const;

  app.get<{ Querystring: { page?: string } }>(
    path,
    {
      schema: {
        tags,
        summary: `All ${many}, a page at a time`,
        querystring: pageQuery,
        response: { ...shown, 200: shapes.list(collection.shape) },
      },
    },
    async (request, reply) => {
      const person = await knownPerson(door, request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      const page = pageOf(request.query);
      const { count, rows } = await collection.list(person.value, page, perPage);
      return pagedList(`${baseOf(config)}${path}`, request.query, page, count, rows.map(json));
    },
  );

  app.post(
    path,
    { schema: { tags, summary: `Add a ${one}`, body: whole, response: { ...shown, 201: collection.shape } } },
    async (request, reply) => {
      const person = await writer(request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      const once = await onceFor(store, request, person.value);
      if (!once.ok) return sendTrouble(request, reply, once.error);
      const replayed = await once.value.replay(reply);
      if (replayed !== undefined) return replayed;
      const added = await collection.add(person.value, request.body as Input, (row) =>
        once.value.steps(201, json(row)),
      );
      // A twin of this request may have been faster.
      if (!added.ok) return (await once.value.replay(reply)) ?? sendTrouble(request, reply, added.error);
      const made = json(added.value);
      return send(reply.code(201).header('location', made.url), made);
    },
  );

  app.get<Place>(
    `${path}/:id`,
    { schema: { tags, summary: `One ${one}`, response: shown } },
    async (request, reply) => {
      const person = await knownPerson(door, request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      const row = await collection.find(person.value, request.params.id);
      if (row === undefined) return sendTrouble(request, reply, onTheWay.noRecord);
      const found = json(row);
      return request.headers['if-none-match'] === etagOf(found) ? reply.code(304).send() : send(reply, found);
    },
  );

  app.put<Place>(
    `${path}/:id`,
    { schema: { tags, summary: `Replace a ${one}`, body: whole, response: shown } },
    (request, reply) => change(request, reply, { ...collection.blank, ...(request.body as Input) }),
  );
  app.patch<Place>(
    `${path}/:id`,
    { schema: { tags, summary: `Change a ${one}`, body: part, response: shown } },
    (request, reply) => change(request, reply, request.body as Partial<Input>),
  );

  async function change(
    request: FastifyRequest<Place>,
    reply: FastifyReply,
    input: Partial<Input>,
  ): Promise<FastifyReply> {
    const person = await writer(request);
    if (!person.ok) return sendTrouble(request, reply, person.error);
    const changed = await collection.change(person.value, request.params.id, input, isAsked(request));
    return changed.ok ? send(reply, json(changed.value)) : sendTrouble(request, reply, changed.error);
  }

  app.delete<Place>(
    `${path}/:id`,
    { schema: { tags, summary: `Take a ${one} away`, response: { 204: { type: 'null' }, '4xx': shapes.problem } } },
    async (request, reply) => {
      const person = await writer(request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      const removed = await collection.remove(person.value, request.params.id, isAsked(request));
      return removed.ok ? reply.code(204).send() : sendTrouble(request, reply, removed.error);
    },
  );

  async function writer(request: FastifyRequest): Promise<Result<Person, Trouble>> {
    const person = await knownPerson(door, request);
    if (!person.ok) return person;
    const trouble = closedTo(person.value);
    return trouble === undefined ? ok(person.value) : { ok: false, error: trouble };
  }

  /** Whether the record is still the one that the request means. */
  const isAsked =
    (request: FastifyRequest) =>
    (row: Row): boolean =>
      isMatch(request.headers['if-match'], etagOf(json(row)));
}

const send = (reply: FastifyReply, found: object): FastifyReply => reply.header('etag', etagOf(found)).send(found);
