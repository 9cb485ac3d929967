// What the API is, told by itself: for programs at /openapi.json, for people at /openapi, and its collections at /api.
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { Door } from '../asker.ts';
import { baseOf } from '../base.ts';
import { frameFor, show } from '../pages/frame.ts';
import { readable } from './readable.ts';

/** Must be registered before the routes that it describes; those without a tag are pages. */
export async function describe(app: FastifyInstance, door: Door): Promise<void> {
  await app.register(swagger, {
    hideUntagged: true,
    transform: ({ schema, url, route }) => ({
      schema: { ...schema, ...headersFor([route.method].flat()[0] ?? '', url) },
      url,
    }),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version: '1',
        description:
          'Meetings arranged by mail, over HTTP. Whatever is said here follows the rules of every other door. Errors are problem documents (RFC 9457).',
      },
      servers: [{ url: baseOf(door.hands.config) || '/' }],
      tags: [
        { name: 'Events', description: 'Meetings, their times, and what people say of them.' },
        { name: 'Availability', description: 'When people are free.' },
        { name: 'Catalogue', description: 'Categories and locations, shared by all.' },
        { name: 'Contacts', description: 'Your own address book.' },
        { name: 'You', description: 'Signing in, keys, and what Parley knows of you.' },
      ],
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: 'A key: `Authorization: Bearer …` (`Token …` is taken too).',
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'parley-session',
            description: 'Of a person who followed a mailed login link.',
          },
          link: { type: 'apiKey', in: 'query', name: 'et', description: "A party's link token, for one event." },
        },
      },
      security: [{ key: [] }, { session: [] }, { link: [] }],
    },
  });
}

const unconditional: ReadonlySet<string> = new Set(['/api/keys', '/api/login']);

/** Headers that mean the same on every route, told of each that heeds them. */
function headersFor(method: string, url: string): object {
  const header = Object.hasOwn(conditions, method) ? conditions[method] : undefined;
  if (header === undefined || unconditional.has(url)) return {};
  return { headers: { type: 'object', properties: header } };
}

const ifMatch = {
  'If-Match': {
    type: 'string',
    description: 'The ETag of what you looked at: 412 if somebody has changed it since.',
  },
} as const;
const conditions: Readonly<Record<string, object>> = {
  PUT: ifMatch,
  PATCH: ifMatch,
  POST: {
    'Idempotency-Key': {
      type: 'string',
      description: 'A text of yours: sent again within a day, the same request is done once and answered alike.',
    },
  },
};

export function descriptionRoutes(app: FastifyInstance, door: Door): void {
  const base = baseOf(door.hands.config);

  app.get('/openapi.json', async (_request, reply) => reply.send(app.swagger()));

  app.get('/openapi', async (request, reply) => {
    const title = 'The API';
    const view = { title, base: base || 'http://…', ...readable(app.swagger()) };
    return show(reply, 'openapi', view, await frameFor(door, request, title));
  });

  app.get('/api', { schema: { tags: ['Events'], summary: 'Every collection with its URL' } }, async () => ({
    events: `${base}/api/events`,
    search: `${base}/api/events/search`,
    categories: `${base}/api/categories`,
    locations: `${base}/api/locations`,
    contacts: `${base}/api/contacts`,
    availability: `${base}/api/availability`,
    me: `${base}/api/me`,
    login: `${base}/api/login`,
    description: `${base}/openapi.json`,
  }));
}
