// `http GET …/api/events/ID et=TOKEN` sends its token in the body of a GET. HTTP libraries look at no such body, so it is read here.
import type { FastifyRequest } from 'fastify';

/** A token and the braces around it; whatever is longer is not meant for us. */
const most = 1024;

/** The JSON object in the body of a GET, or nothing. */
export async function bodyOfGet(request: FastifyRequest): Promise<Readonly<Record<string, unknown>>> {
  const length = Number(request.headers['content-length'] ?? 0);
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'GET' || !isJson || !(length > 0 && length <= most)) return {};
  const chunks: Buffer[] = [];
  for await (const chunk of request.raw) chunks.push(Buffer.from(chunk as Uint8Array));
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {};
  } catch {
    return {};
  }
}
