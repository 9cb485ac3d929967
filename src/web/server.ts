// The other door: pages and a JSON API over the same domain. This file sets the server up; routes stand in files of their own.
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import type { Door } from './asker.ts';
import { assetRoutes } from './assets.ts';
import { guard } from './guard.ts';
import type { WebHands } from './hands.ts';
import { countConnections, patience } from './patience.ts';
import { catchAll, sendUnreadable } from './problems.ts';
import { protection } from './protection.ts';
import { limitRates } from './rates.ts';
import { compileTemplates } from './render.ts';
import { routes } from './routes.ts';

const bodyLimit = 64 * 1024;
const longestParameter = 64;

/** The server, ready for requests but not listening: what the tests talk to. */
export async function buildWeb(hands: WebHands): Promise<FastifyInstance> {
  const { config } = hands;
  const app = fastify({
    ...patience,
    bodyLimit,
    exposeHeadRoutes: false,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    // Never a number of hops: those would be believed of anybody. Whoever is on this machine may stand in front of us.
    trustProxy: ['127.0.0.1', '::1'],
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestParameter },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: false } },
    frameworkErrors: sendUnreadable,
    logger: false,
  });
  // What is sent is exactly what was made; the schemas describe it, and a test holds them to it.
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  catchAll(app, hands);
  const headers = await protection(hands.config);
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  await app.register(cookie);
  guard(app, hands);
  const door: Door = { hands, rates: await limitRates(app, config.quotas) };
  note(app, hands);
  countConnections(app);
  assetRoutes(app);
  await routes(app, door);
  return app;
}

/** Listens where the settings say. @throws when that place is taken */
export async function openWeb(
  hands: WebHands,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  compileTemplates();
  const app = await buildWeb(hands);
  const { host, port } = hands.config.http!;
  await app.listen({ host, port });
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => app.close(),
  };
}

/** One line per request, by the name of its route: the address itself may hold a token. */
function note(app: FastifyInstance, { log, metrics }: WebHands): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const { method } = request;
    const { statusCode } = reply;
    metrics.count('parley_http_requests_total', { route, method, status: String(statusCode) });
    const fields = { method, route, replyCode: statusCode, ms: Math.round(reply.elapsedTime) };
    if (method === 'GET' || method === 'HEAD') log.debug(fields, 'web request');
    else log.info(fields, 'web request');
  });
}
