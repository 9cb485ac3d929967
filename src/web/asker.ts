// Who is asking: the holder of a key or a session, the party whose link it is, or nobody known.
import type { FastifyRequest } from 'fastify';
import { isDead, type Place, placeOfLink } from '../store/events.ts';
import { holderOf } from '../store/tokens.ts';
import { type EmailAddress, matchesPattern, sameAddress } from '../values/address.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { readToken, type Token, type TokenHash } from '../values/token.ts';
import { linkIn, sessionIn } from './cookies.ts';
import type { WebHands } from './hands.ts';
import type { Rates } from './rates.ts';
import { onTheWay, tooFast } from './replies.ts';
import type { Trouble } from './trouble.ts';

export interface Person {
  readonly kind: 'person';
  readonly address: EmailAddress;
  /** May see and do everything (`PARLEY_ADMINS`). */
  readonly admin: boolean;
  readonly by: 'key' | 'session';
  readonly hash: TokenHash;
}

export interface LinkHolder {
  readonly kind: 'link';
  readonly place: Place;
}

export type Asker = Person | LinkHolder | { readonly kind: 'nobody' };

/** What routes need to know who is asking. */
export interface Door {
  readonly hands: WebHands;
  readonly rates: Rates;
}

const nobody: Asker = { kind: 'nobody' };

/** @param et a link's token from the query or a JSON body, as it was sent */
export async function askerOf(
  { hands, rates }: Door,
  request: FastifyRequest,
  et?: unknown,
): Promise<Result<Asker, Trouble>> {
  const wait = await rates.isGuessing(request);
  const asker = wait === undefined ? await find(hands, request, et) : fail(tooFast(wait));
  if (!asker.ok && wait === undefined) await rates.failed(request);
  return asker;
}

async function find(hands: WebHands, request: FastifyRequest, et: unknown): Promise<Result<Asker, Trouble>> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return byKey(hands, authorization);
  if (et !== undefined) return byLink(hands, typeof et === 'string' ? readToken(et) : undefined);
  const link = linkIn(request);
  const holder = link && (await byLink(hands, link));
  if (holder?.ok) return holder;
  const session = sessionIn(request, hands.config);
  const held = session && (await holderOf(hands.store, 'session', session));
  if (held !== undefined) return ok(person(hands, held.address, held.hash, 'session'));
  return holder?.error === onTheWay.deadLink ? holder : ok(nobody);
}

async function byKey(hands: WebHands, header: string): Promise<Result<Asker, Trouble>> {
  // Authorization: Bearer abc…  (Token abc… is taken too)
  const key = /^(?:bearer|token)\s+([a-z2-7]{28})$/i.exec(header.trim())?.[1];
  const token = key === undefined ? undefined : readToken(key);
  const held = token && (await holderOf(hands.store, 'key', token));
  return held ? ok(person(hands, held.address, held.hash, 'key')) : fail(onTheWay.badKey);
}

async function byLink({ store }: WebHands, token: Token | undefined): Promise<Result<Asker, Trouble>> {
  const place = token && (await placeOfLink(store, token));
  if (place === undefined) return fail(onTheWay.badLink);
  return isDead(store, place) ? fail(onTheWay.deadLink) : ok({ kind: 'link', place });
}

const person = ({ config }: WebHands, address: EmailAddress, hash: TokenHash, by: Person['by']): Person => ({
  kind: 'person',
  address,
  hash,
  by,
  admin: config.admins.some((admin) => sameAddress(admin, address)),
});

/** Whether a person may make us write to others: an allowed organizer, or an admin. */
export const mayOrganize = ({ config }: WebHands, { address, admin }: Person): boolean =>
  admin || config.organizers.some((pattern) => matchesPattern(address, pattern));
