// How a request that is not obeyed is answered: a problem document (RFC 9457) under /api, a small page elsewhere. Nothing of
// the request is repeated in either but a page of ours to come back to: links carry tokens.
import { randomBytes } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DiskFull, StoreAway } from '../store/database.ts';
import type { WebHands } from './hands.ts';
import { leadingOn, onward } from './onward.ts';
import { page } from './render.ts';
import { onTheWay, tooFast } from './replies.ts';
import type { Trouble } from './trouble.ts';
import { schemaTrouble } from './validation.ts';

export const problemType = 'application/problem+json; charset=utf-8';

const isForPrograms = (request: FastifyRequest): boolean =>
  /^\/(api|inbound|openapi\.json|metrics)(\/|\?|$)/.test(request.raw.url ?? '');

/** Answers with the reason, in the form that suits whoever asks. @param back the page that the visitor came from */
export function sendTrouble(
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
  back?: string,
): FastifyReply {
  const { status, title, detail, retryAfter, more } = trouble;
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (status === 401 && isForPrograms(request)) void reply.header('www-authenticate', 'Bearer realm="parley"');
  if (isForPrograms(request))
    return reply
      .code(status)
      .type(problemType)
      .serializer((body: unknown) => JSON.stringify(body))
      .send({ type: 'about:blank', title, status, detail, ...more });
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(
      page(
        'trouble',
        { title, detail, signIn: signInFor(request, status), back: back ?? null },
        { title, mailroom: false },
      ),
    );
}

/** Where to sign in, and come back from, for a page that is for people who did. */
const signInFor = ({ method, raw }: FastifyRequest, status: number): string | null =>
  status === 401 ? leadingOn('/', method === 'GET' ? onward(raw.url) : '/') : null;

/** Fastify's own refusals, by its code; what is not listed and has a status below 500 is a request that cannot be read. */
const byCode: Readonly<Record<string, Trouble>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: onTheWay.tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: onTheWay.mediaType,
  FST_ERR_BAD_URL: onTheWay.badUrl,
  FST_ERR_MAX_PARAM_LENGTH: onTheWay.lost,
};

/** For requests that are no requests before any hook has run. */
export const sendUnreadable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  for (const [name, value] of Object.entries(bare)) void reply.header(name, value);
  sendTrouble(request, reply, byCode[error.code] ?? onTheWay.badRequest);
};

const bare = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export function catchAll(app: FastifyInstance, hands: Pick<WebHands, 'log'>): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendTrouble(request, reply, troubleOf(error, request, hands)),
  );
  app.setNotFoundHandler((request, reply) => sendTrouble(request, reply, onTheWay.lost));
}

function troubleOf(error: FastifyError, request: FastifyRequest, { log }: Pick<WebHands, 'log'>): Trouble {
  if (error.validation !== undefined) return schemaTrouble(error.validation, error.validationContext);
  if (error instanceof DiskFull) return onTheWay.full;
  if (error instanceof StoreAway) return onTheWay.away;
  const known = Object.hasOwn(byCode, error.code ?? '') ? byCode[error.code] : undefined;
  if (known !== undefined) return known;
  if (error.statusCode === 429) return tooFast(60);
  if (error.statusCode !== undefined && error.statusCode < 500) return onTheWay.badRequest;
  const id = randomBytes(6).toString('hex');
  log.error({ error, id, route: request.routeOptions.url, method: request.method }, 'web request failed');
  return { ...onTheWay.bug, more: { id } };
}
