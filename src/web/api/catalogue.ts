// Categories and locations over the API: everybody who is known may look, whoever may invite others may change them.
import { type CatalogueKind, type CatalogueRecord, findRecord, listRecords } from '../../store/catalogue.ts';
import { addRecord, type CatalogueChanges, changeRecord, removeRecord } from '../../store/catalogue-changes.ts';
import type { Result } from '../../values/result.ts';
import { type Door, mayOrganize } from '../asker.ts';
import { baseOf } from '../base.ts';
import { catalogueTrouble } from '../record-replies.ts';
import { onTheWay } from '../replies.ts';
import type { Collection } from './collection.ts';

const texts = {
  name: { type: 'string', maxLength: 200, description: 'Events name it by this, whatever the case.' },
  description: { type: ['string', 'null'], maxLength: 4000, description: 'What it is for.' },
} as const;
const capacity = {
  type: ['integer', 'null'],
  description: 'How many people it holds. With one it is booked like a person: one event at a time.',
} as const;

const kinds = {
  category: {
    path: '/api/categories',
    one: 'category',
    many: 'categories',
    properties: texts,
    example: { name: 'Review', description: 'Where the quarter is looked back upon.' },
    blank: { description: null },
  },
  location: {
    path: '/api/locations',
    one: 'location',
    many: 'locations',
    properties: { ...texts, capacity },
    example: { name: 'Room 4', capacity: 12 },
    blank: { description: null, capacity: null },
  },
} as const satisfies Record<CatalogueKind, object>;

/** Where a record of the catalogue is found. @param base without a slash at its end */
export const recordUrl = (base: string, { kind, id }: Pick<CatalogueRecord, 'kind' | 'id'>): string =>
  `${base}${kinds[kind].path}/${id}`;

export function catalogueOf({ hands }: Door, kind: CatalogueKind): Collection<CatalogueRecord, CatalogueChanges> {
  const { store, config } = hands;
  const base = baseOf(config);
  const told = <T>(result: Result<T, Parameters<typeof catalogueTrouble>[0]>) =>
    result.ok ? result : { ok: false as const, error: catalogueTrouble(result.error, kind) };
  return {
    ...kinds[kind],
    tag: 'Catalogue',
    shape: shapeOf(kind),
    needed: ['name'],
    closedTo: (person) => (mayOrganize(hands, person) ? undefined : onTheWay.notCatalogue),
    json: (record) => ({
      id: record.id,
      url: recordUrl(base, record),
      name: record.name,
      description: record.description ?? '',
      ...(kind === 'location' ? { capacity: record.capacity ?? null } : {}),
      events_url: `${base}/api/events?${kind}=${record.id}`,
      created: record.created,
      modified: record.modified,
    }),
    list: async (_, page, most) => {
      const { count, records } = await listRecords(store, kind, page, most);
      return { count, rows: records };
    },
    find: (_, id) => findRecord(store, kind, id),
    add: async (_, input, also) => told(await addRecord(store, kind, input, also)),
    change: async (_, id, input, isCurrent) => told(await changeRecord(store, kind, id, input, isCurrent)),
    remove: async (_, id, isCurrent) => told(await removeRecord(store, kind, id, isCurrent)),
  };
}

const shapeOf = (kind: CatalogueKind) => ({
  type: 'object',
  required: ['id', 'url', 'name', 'description', 'events_url', 'created', 'modified'],
  properties: {
    id: { type: 'string' },
    url: { type: 'string' },
    name: { type: 'string' },
    description: { type: 'string' },
    ...(kind === 'location' ? { capacity: { type: ['integer', 'null'] } } : {}),
    events_url: { type: 'string', description: 'Your events that have it.' },
    created: { type: 'string' },
    modified: { type: 'string' },
  },
});
