// Categories and locations as events name them: by a name, by the id of a record, or by its address.
import { type CatalogueKind, type CatalogueRecord, findRecord, recordNamed } from '../store/catalogue.ts';
import type { Store } from '../store/store.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { bad, type Trouble } from './trouble.ts';

export interface CatalogueTexts {
  readonly category?: string;
  readonly location?: string;
}

const folders = { category: 'categories', location: 'locations' } as const;

// http://127.0.0.1:8025/api/locations/2aaaab3kq7c4mz5n6x2y/
const address = /^(?:https?:\/\/[^/\s]+)?\/api\/(categories|locations)\/([a-z2-7]{20})\/?$/;
const id = /^[a-z2-7]{20}$/;

/** What was asked for, with categories and locations by the name of their record, where there is one. */
export async function withNames<T extends CatalogueTexts>(store: Store, input: T): Promise<Result<T, Trouble>> {
  const named: { category?: string; location?: string } = {};
  for (const kind of ['category', 'location'] as const) {
    const text = input[kind];
    if (text === undefined) continue;
    const name = await nameOf(store, kind, text.trim());
    if (!name.ok) return name;
    named[kind] = name.value;
  }
  return ok({ ...input, ...named });
}

async function nameOf(store: Store, kind: CatalogueKind, text: string): Promise<Result<string, Trouble>> {
  const [, folder, recordId] = address.exec(text) ?? [];
  if (recordId !== undefined) {
    const record = folder === folders[kind] ? await findRecord(store, kind, recordId) : undefined;
    return record === undefined
      ? fail(bad(`There is no ${kind} at the address that "${kind}" names.`))
      : ok(record.name);
  }
  const byId: CatalogueRecord | undefined = id.test(text) ? await findRecord(store, kind, text) : undefined;
  const record = byId ?? (text === '' ? undefined : await recordNamed(store, kind, text));
  return ok(record?.name ?? text);
}
