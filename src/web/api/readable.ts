// The OpenAPI document as a page that a person can read: each route with what it takes, and an example.

/** As much of JSON Schema as our schemas use. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}
interface Content {
  readonly schema: Schema;
  /** Where there is one only. */
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, Content>>;
  };
}
export interface Description {
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface FieldView {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly says: string;
}
interface RouteView {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly fields: readonly FieldView[];
  readonly examples: readonly string[];
}
interface GroupView {
  readonly name: string;
  readonly about: string;
  readonly routes: readonly RouteView[];
}
export interface ReadableView {
  readonly groups: readonly GroupView[];
}

/** The routes, by what they are about. */
export function readable(document: object): ReadableView {
  const { paths = {}, tags = [] } = document as Description;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags?.[0] ?? '',
      route: routeView(method, path, operation),
    })),
  );
  return {
    groups: tags.map(({ name, description = '' }) => ({
      name,
      about: description,
      routes: operations.filter(({ tag }) => tag === name).map(({ route }) => route),
    })),
  };
}

function routeView(method: string, path: string, { summary, parameters, requestBody }: Operation): RouteView {
  const content = requestBody && Object.values(requestBody.content)[0];
  const schema = content?.schema;
  const outside = (parameters ?? [])
    .filter((parameter) => parameter.in === 'query' || parameter.in === 'header')
    .map(({ name, in: where, required, description, schema: of }) => ({
      name: where === 'query' ? `?${name}=` : `${name}:`,
      type: typeOf(of ?? {}),
      needed: required === true,
      says: description ?? of?.description ?? '',
    }));
  const inBody = Object.entries(schema?.properties ?? {}).map(([name, of]) => ({
    name,
    type: typeOf(of),
    needed: schema?.required?.includes(name) ?? false,
    says: of.description ?? '',
  }));
  return {
    method: method.toUpperCase(),
    path,
    id: `${method}${path.replace(/[^a-z]+/gi, '-')}`,
    summary: summary ?? '',
    fields: [...outside, ...inBody],
    examples: examplesOf(content).map((example) => JSON.stringify(example, null, 2)),
  };
}

const examplesOf = ({ example, examples = {} }: Partial<Content> = {}): unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples).map(({ value }) => value),
];

function typeOf({ type, items, anyOf, enum: values }: Schema): string {
  if (values !== undefined) return values.join(' | ');
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if (type === 'array') return `list of ${typeOf(items ?? {})}`;
  return Array.isArray(type) ? type.join(' or ') : String(type ?? 'anything');
}
