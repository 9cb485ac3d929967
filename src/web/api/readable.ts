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
export interface ReadableView {
  readonly routes: readonly RouteView[];
}

export function readable(document: object): ReadableView {
  const { paths = {} } = document as Description;
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => routeView(method, path, operation)),
  );
  return { routes };
}

function routeView(method: string, path: string, { summary, parameters, requestBody }: Operation): RouteView {
  const content = requestBody && Object.values(requestBody.content)[0];
  const schema = content?.schema;
  const inQuery = (parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, description, schema: of }) => ({
      name: `?${name}=`,
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
    fields: [...inQuery, ...inBody],
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
