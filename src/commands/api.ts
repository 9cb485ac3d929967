// The API at a terminal: the same routes as over HTTP, asked in this process, in the name of one person. It works beside a
// running server and without one.
import type { Config } from '../config.ts';
import { silence } from '../log.ts';
import { openMetrics } from '../metrics.ts';
import { openStore } from '../store/open.ts';
import { issue, revoke } from '../store/tokens.ts';
import { type EmailAddress, parseAddress } from '../values/address.ts';
import { hashToken } from '../values/token.ts';
import { buildWeb } from '../web/server.ts';
import { type Options, text, WrongUse } from './options.ts';
import { settings } from './settings.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Api {
  readonly as: EmailAddress;
  readonly ask: (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) => Promise<Answer>;
}

/** Who acts: `--as`, else the first of `PARLEY_ADMINS`. */
function actor(options: Options, admins: readonly EmailAddress[]): EmailAddress {
  const said = text(options, 'as');
  if (said === undefined && admins[0] !== undefined) return admins[0];
  const address = parseAddress(said ?? '');
  if (!address.ok) throw new WrongUse(said === undefined ? 'Say who you are: --as ann@example.org.' : address.error);
  return address.value;
}

/** Opens the store, lets `work` ask, and closes again; the key that it acts with lives no longer than that. */
export async function withApi<T>(options: Options, work: (api: Api) => Promise<T>): Promise<T> {
  const config = settings();
  const as = actor(options, config.admins);
  const store = await openStore(config);
  try {
    const web = await buildWeb({
      config: { ...config, quotas: false },
      store,
      log: silence,
      door: 'console',
      metrics: openMetrics(),
      troubles: async () => [],
    });
    const key = await issue(store, 'key', as, 'terminal');
    try {
      return await work({
        as,
        ask: async (method, path, body) => {
          const reply = await web.inject({
            method,
            url: path,
            headers: { authorization: `Bearer ${key}`, host: hostOf(config) },
            ...(body === undefined ? {} : { payload: body }),
          });
          return {
            status: reply.statusCode,
            body: reply.body === '' ? undefined : (JSON.parse(reply.body) as unknown),
          };
        },
      });
    } finally {
      await revoke(store, as, hashToken(key));
      await web.close();
    }
  } finally {
    await store.db.close();
  }
}

/** The name under which the web side answers. */
const hostOf = ({ url, http }: Config): string =>
  url !== undefined ? new URL(url).host : `${http?.host ?? '127.0.0.1'}:${http?.port ?? 80}`;

/** The body of a good answer. @throws the sentence of a bad one */
export function good<T>({ status, body }: Answer): T {
  if (status < 400) return body as T;
  const { detail, title } = (body ?? {}) as { detail?: string; title?: string };
  throw new Error(detail ?? title ?? `The answer was ${status}.`);
}
