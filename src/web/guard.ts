// Who may talk to us at all: any web page can reach a loopback address, and any site can post a form. So the name under
// which we are addressed is checked, and whatever changes something must come from a page of ours or from no page.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Config, isLoopback } from '../config.ts';
import type { WebHands } from './hands.ts';
import { sendTrouble } from './problems.ts';
import { onTheWay } from './replies.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** May be posted to from anywhere: its token alone says what it does (RFC 8058). */
    readonly anywhere?: boolean;
  }
}

const longestUrl = 4096;
const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

export function guard(app: FastifyInstance, { config, hasRoom }: Pick<WebHands, 'config' | 'hasRoom'>): void {
  const isOwnHost = ownHosts(app, config);
  app.addHook('onRequest', async (request, reply) => {
    if (!isOwnHost(hostOf(request))) return sendTrouble(request, reply, onTheWay.otherHost);
    if ((request.raw.url ?? '').length > longestUrl) return sendTrouble(request, reply, onTheWay.longUrl);
    if (!reads.has(request.method) && !request.routeOptions.config.anywhere && !isFromHere(request, config))
      return sendTrouble(request, reply, onTheWay.otherSite);
    if (!reads.has(request.method) && hasRoom?.() === false) return sendTrouble(request, reply, onTheWay.full);
  });
}

/** Names under which a listener on loopback is addressed; elsewhere the proxy in front has its say. */
function ownHosts(app: FastifyInstance, { http, url }: Config): (host: string) => boolean {
  if (http === undefined || !isLoopback(http.host)) return () => true;
  const names = new Set(['127.0.0.1', 'localhost', '[::1]', http.host]);
  const outside = url === undefined ? undefined : new URL(url).host;
  let port = http.port;
  app.server.on('listening', () => {
    const address = app.server.address();
    if (typeof address === 'object' && address !== null) port = address.port;
  });
  return (host) => {
    // "127.0.0.1:8025", "[::1]:8025"; port 80 goes without saying
    const [, name = '', said = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host) ?? [];
    return host === outside || (names.has(name) && Number(said) === port);
  };
}

const hostOf = (request: FastifyRequest): string => (request.headers.host ?? '').toLowerCase();

/**
 * Browsers say where a request comes from; programs that are no browsers send neither header. Pages without a referrer post
 * with the origin `null`, and so do pages of strangers: but theirs bring no cookie of ours (SameSite), and so nobody's word.
 * Only the mailroom asks for no cookie, which is why its pages keep their origin.
 */
function isFromHere(request: FastifyRequest, { url }: Config): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (origin === 'null') return !(request.raw.url ?? '').startsWith('/mailroom');
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === hostOf(request) || (url !== undefined && host === new URL(url).host);
}
