// The bodies of requests. Many programs name JSON as the type of every request, and send none with a DELETE.
import type { FastifyInstance } from 'fastify';

/** A body of no characters is no body; a route that needs one says so itself. */
export function readBodies(api: FastifyInstance): void {
  const read = api.getDefaultJsonParser('error', 'error');
  api.removeContentTypeParser('application/json');
  api.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.trim() === '') done(null, undefined);
    else void read(request, body, done);
  });
}
