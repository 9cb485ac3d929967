// How fast one may ask (`field/reliability.md` section 4): a person never meets these limits, a guesser soon.
import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { canonicalAddress, type EmailAddress } from '../values/address.ts';
import { hour, minute } from '../values/instant.ts';
import { sendTrouble } from './problems.ts';
import { tooFast } from './replies.ts';

const pagesPerMinute = 120;
const requestsPerMinuteAndKey = 600;
const writesPerMinuteWithoutLogin = 10;
const failedTokens = { max: 30, timeWindow: 10 * minute };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Health checks ask as often as they like. */
    readonly exempt?: boolean;
  }
}

/** What counts a failed token, key or login link against whoever sent it, and tells whether they have had enough. */
export interface Rates {
  /** Seconds to wait, when this address has failed too often. */
  readonly isGuessing: (request: FastifyRequest) => Promise<number | undefined>;
  readonly failed: (request: FastifyRequest) => Promise<void>;
  /** Whether a login letter may go to this address, asked from there: nobody's mailbox is filled. */
  readonly mayMailLogin: (request: FastifyRequest, address: EmailAddress) => Promise<boolean>;
}

const unlimited: Rates = { isGuessing: async () => undefined, failed: async () => {}, mayMailLogin: async () => true };

const loginsPerHour = { address: 3, ip: 10 };

const keyOf = (request: FastifyRequest): string | undefined => request.headers.authorization;
const hasSession = (request: FastifyRequest): boolean => (request.headers.cookie ?? '').includes('parley-session=');

export async function limitRates(app: FastifyInstance, quotas: boolean): Promise<Rates> {
  if (!quotas) return unlimited;
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const whole = app.createRateLimit({
    timeWindow: minute,
    max: (request) => (keyOf(request) === undefined ? pagesPerMinute : requestsPerMinuteAndKey),
    keyGenerator: (request) => {
      const key = keyOf(request);
      return key === undefined ? `page ${request.ip}` : `key ${createHash('sha256').update(key).digest('hex')}`;
    },
  });
  const writes = app.createRateLimit({
    timeWindow: minute,
    max: writesPerMinuteWithoutLogin,
    keyGenerator: (request) => `write ${request.ip}`,
  });
  const failures = app.createRateLimit({ ...failedTokens, keyGenerator: (request) => `failed ${request.ip}` });

  const asked = new WeakMap<FastifyRequest, string>();
  const loginsByIp = app.createRateLimit({
    timeWindow: hour,
    max: loginsPerHour.ip,
    keyGenerator: (request) => `login ${request.ip}`,
  });
  const loginsByAddress = app.createRateLimit({
    timeWindow: hour,
    max: loginsPerHour.address,
    keyGenerator: (request) => `login ${asked.get(request)}`,
  });
  const isFine = (result: Awaited<ReturnType<typeof loginsByIp>>): boolean => result.isAllowed || !result.isExceeded;

  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.routeOptions.config.exempt) return;
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
    const checks = isWrite && keyOf(request) === undefined && !hasSession(request) ? [whole, writes] : [whole];
    for (const check of checks) {
      const result = await check(request);
      if (!result.isAllowed && result.isExceeded) return sendTrouble(request, reply, tooFast(result.ttlInSeconds));
    }
  });

  return {
    isGuessing: async (request) => {
      const result = await failures(request, { increment: false });
      return !result.isAllowed && result.remaining <= 0 ? result.ttlInSeconds : undefined;
    },
    failed: async (request) => void (await failures(request)),
    mayMailLogin: async (request, address) => {
      const byIp = await loginsByIp(request);
      asked.set(request, canonicalAddress(address));
      const byAddress = await loginsByAddress(request);
      return isFine(byIp) && isFine(byAddress);
    },
  };
}
