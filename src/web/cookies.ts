// The two cookies: a party's link, bound to that party's page so that two people can share a browser, and a session.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import { partyNumber } from '../values/ids.ts';
import { day } from '../values/instant.ts';
import { readToken, type Token } from '../values/token.ts';

const linkCookie = 'parley-link';

/** `__Host-` keeps subdomains from planting one; browsers take it over https only. */
const sessionCookie = (config: Config): string => (isSecure(config) ? '__Host-parley-session' : 'parley-session');

export const isSecure = ({ url }: Config): boolean => url?.startsWith('https:') ?? false;

/** `/events/e…/p/2` */
export const partyPath = (event: EventId, party: PartyId): string => `/events/${event}/p/${partyNumber(party)}`;

const attributes = (config: Config) => ({ httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;
const monthSeconds = (30 * day) / 1000;

export function keepLink(reply: FastifyReply, config: Config, event: EventId, party: PartyId, token: Token): void {
  void reply.setCookie(linkCookie, token, {
    ...attributes(config),
    path: partyPath(event, party),
    maxAge: 3 * monthSeconds,
  });
}

export function keepSession(reply: FastifyReply, config: Config, token: Token): void {
  void reply.setCookie(sessionCookie(config), token, { ...attributes(config), path: '/', maxAge: monthSeconds });
}

export function dropSession(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookie(config), { ...attributes(config), path: '/' });
}

export const linkIn = (request: FastifyRequest): Token | undefined => readToken(request.cookies[linkCookie] ?? '');
export const sessionIn = (request: FastifyRequest, config: Config): Token | undefined =>
  readToken(request.cookies[sessionCookie(config)] ?? '');
