// Who may talk to us at all: any web page can reach a loopback address, and any site can post a form. So the name under
// which we are addressed is checked, and whatever changes something must come from a page of ours or from no page.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Config, isLoopback } from '../config.ts';
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

export function guard(app: FastifyInstance, config: Config): void {
  const hosts = ownHosts(config);
  app.addHook('onRequest', async (request, reply) => {
    if (hosts !== undefined && !hosts.has(hostOf(request))) return sendTrouble(request, reply, onTheWay.otherHost);
    if ((request.raw.url ?? '').length > longestUrl) return sendTrouble(request, reply, onTheWay.longUrl);
    if (!reads.has(request.method) && !request.routeOptions.config.anywhere && !isFromHere(request, config))
      return sendTrouble(request, reply, onTheWay.otherSite);
  });
}

/** Names under which a listener on loopback is addressed; elsewhere the proxy in front has its say. */
function ownHosts({ http, url }: Config): ReadonlySet<string> | undefined {
  if (http === undefined || !isLoopback(http.host)) return undefined;
  const names = ['127.0.0.1', 'localhost', '[::1]', http.host];
  const ported = http.port === 80 ? names : names.map((name) => `${name}:${http.port}`);
  return new Set([...ported, ...(url === undefined ? [] : [new URL(url).host])]);
}

const hostOf = (request: FastifyRequest): string => (request.headers.host ?? '').toLowerCase();

/** Browsers say where a request comes from; programs that are no browsers send neither header. */
function isFromHere(request: FastifyRequest, { url }: Config): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === hostOf(request) || (url !== undefined && host === new URL(url).host);
}
