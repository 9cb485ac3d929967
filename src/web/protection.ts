// The headers that protect whoever looks, the same on every answer, so Helmet is asked for them once.
import helmet from '@fastify/helmet';
import fastify from 'fastify';
import type { Config } from '../config.ts';
import { isSecure } from './cookies.ts';

const own = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' } as const;

/** By lower-case name. A route that needs another value sets its own. */
export async function protection(config: Config): Promise<Readonly<Record<string, string>>> {
  const app = fastify();
  await app.register(helmet, options(isSecure(config)));
  app.get('/', async () => '');
  const { headers } = await app.inject({ url: '/' });
  await app.close();
  const names = Object.keys(headers).filter((name) => !unprotected.has(name));
  return { ...Object.fromEntries(names.map((name) => [name, String(headers[name])])), ...own };
}

/** What every answer has of itself. */
const unprotected: ReadonlySet<string> = new Set([
  'content-length',
  'content-type',
  'date',
  'connection',
  'keep-alive',
]);

/** T110 of `field/reliability.md`: nothing from elsewhere is loaded, nobody may frame us, no link tells where it was clicked. */
const options = (secure: boolean) =>
  ({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'frame-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  }) as const;
