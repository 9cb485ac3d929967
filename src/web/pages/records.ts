// Records that people keep beside their events, as pages: the same collections as the API's, each with a list and its forms.
import type { FastifyInstance } from 'fastify';
import { catalogueOf } from '../api/catalogue.ts';
import type { Collection } from '../api/collection.ts';
import { contactsOf } from '../api/contacts.ts';
import { etagOf } from '../api/etag.ts';
import { pagedList } from '../api/listing.ts';
import type { Door } from '../asker.ts';
import { pageIn } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { doneText, whenDone } from './done.ts';
import { frameFor, show } from './frame.ts';
import { fieldViews, inputOf, kinds, type RecordKind, type RecordPath } from './record-kinds.ts';
import { forPerson } from './signed-in.ts';

interface Place {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly page?: string; readonly done?: string };
}

const perPage = 50;

export function recordRoutes(app: FastifyInstance, door: Door): void {
  recordPages(app, door, '/contacts', contactsOf(door));
  recordPages(app, door, '/locations', catalogueOf(door, 'location'));
  recordPages(app, door, '/categories', catalogueOf(door, 'category'));
}

function recordPages<Row, Input extends object>(
  app: FastifyInstance,
  door: Door,
  path: RecordPath,
  collection: Collection<Row, Input>,
): void {
  const kind: RecordKind = kinds[path];
  const { closedTo, json } = collection;

  app.get<Place>(path, (request, reply) =>
    forPerson(door, request, reply, async (person) => {
      const page = pageIn(request.query);
      const { count, rows } = await collection.list(person, page, perPage);
      const around = pagedList(path, {}, page, count, rows.map(json), perPage);
      const view = {
        ...kind,
        path,
        tabs: Object.entries(kinds).map(([to, { title }]) => ({ to, title, current: to === path })),
        done: doneText(request.query.done),
        closed: closedTo(person)?.detail ?? '',
        fresh: fieldViews(kind, {}, 'new'),
        rows: around.results.map((one, at) => rowView(one, at)),
        count,
        next: around.next,
        previous: around.previous,
      };
      return show(reply, 'records', view, await frameFor(door, request, kind.title));
    }),
  );

  app.post<Place>(path, (request, reply) =>
    forPerson(door, request, reply, async (person, fields) => {
      const closed = closedTo(person);
      if (closed !== undefined) return sendTrouble(request, reply, closed, path);
      const added = await collection.add(person, inputOf(kind, fields) as Input, () => []);
      return added.ok ? reply.redirect(whenDone(path, 'added'), 303) : sendTrouble(request, reply, added.error, path);
    }),
  );

  app.post<Place>(`${path}/:id`, (request, reply) =>
    forPerson(door, request, reply, async (person, fields) => {
      const closed = closedTo(person);
      if (closed !== undefined) return sendTrouble(request, reply, closed, path);
      const { id } = request.params;
      const isSeen = (row: Row): boolean => fields['seen'] === etagOf(json(row));
      const removes = fields['do'] === 'remove';
      const changed = removes
        ? await collection.remove(person, id, isSeen)
        : await collection.change(person, id, inputOf(kind, fields) as Partial<Input>, isSeen);
      if (!changed.ok) return sendTrouble(request, reply, changed.error, path);
      return reply.redirect(whenDone(path, removes ? 'removed' : 'saved'), 303);
    }),
  );

  function rowView(row: object & { readonly url: string }, at: number) {
    const values = row as unknown as Readonly<Record<string, string | number | null>>;
    return {
      id: values['id'],
      seen: etagOf(row),
      ...kind.line(values),
      events: kind.eventsOf?.(values) ?? '',
      fields: fieldViews(kind, values, String(at)),
    };
  }
}
