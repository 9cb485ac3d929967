// Every setting in one table: name, parser, default, meaning, secret or not. Read once at start, frozen, passed on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Dkim, Endpoint, Outbound, SenderCheck } from './config/parsers.ts';
import * as parse from './config/parsers.ts';
import { type EmailAddress, parseAddress } from './values/address.ts';
import type { Milliseconds } from './values/instant.ts';
import { fail, ok, type Result } from './values/result.ts';
import { parseZone, type ZoneId } from './values/zone.ts';

interface Setting<T> {
  readonly name: string;
  readonly parse: (text: string) => Result<T, string>;
  /** What holds when nothing is set; some defaults are kinder on a machine that plays in its own mailroom. */
  readonly fallback: (about: { mailroom: boolean; http: Endpoint | undefined }) => T;
  readonly means: string;
  readonly secret?: true;
}

const setting = <T>(
  name: string,
  parser: (text: string) => Result<T, string>,
  fallback: Setting<T>['fallback'] | T,
  means: string,
  secret?: true,
): Setting<T> => ({
  name,
  parse: parser,
  fallback: typeof fallback === 'function' ? (fallback as Setting<T>['fallback']) : () => fallback,
  means,
  ...(secret ? { secret } : {}),
});

const settings = {
  address: setting('PARLEY_ADDRESS', parseAddress, 'parley@parley.localhost' as EmailAddress, "the bot's own address"),
  replyDomain: setting<string | undefined>(
    'PARLEY_REPLY_DOMAIN',
    parse.domain,
    undefined,
    'domain whose every r-…, b-…, u-… address reaches the bot; without it, tags follow a plus sign',
  ),
  smtp: setting<Endpoint | undefined>(
    'PARLEY_SMTP',
    parse.endpoint,
    { host: '127.0.0.1', port: 2525 },
    'where mail comes in; empty turns it off',
  ),
  lmtp: setting<Endpoint | undefined>('PARLEY_LMTP', parse.endpoint, undefined, 'the same over LMTP'),
  tlsCert: setting<string | undefined>('PARLEY_TLS_CERT', parse.file, undefined, 'certificate file for STARTTLS'),
  tlsKey: setting<string | undefined>('PARLEY_TLS_KEY', parse.file, undefined, 'key file for STARTTLS'),
  imap: setting<string | undefined>(
    'PARLEY_IMAP',
    parse.imapUrl,
    undefined,
    'imaps://user:password@host/INBOX: collect from a mailbox as well',
    true,
  ),
  inboundSecret: setting<string | undefined>(
    'PARLEY_INBOUND_SECRET',
    parse.secretText,
    undefined,
    "turns on POST /inbound for providers' webhooks",
    true,
  ),
  http: setting<Endpoint | undefined>(
    'PARLEY_HTTP',
    parse.endpoint,
    { host: '127.0.0.1', port: 8025 },
    'where the web side listens; empty turns it off',
  ),
  url: setting<string | undefined>(
    'PARLEY_URL',
    parse.webUrl,
    ({ mailroom, http }) => (mailroom && http ? `http://${http.host}:${http.port}` : undefined),
    'how the outside reaches the web side; empty: letters carry no links',
  ),
  outbound: setting<Outbound | undefined>(
    'PARLEY_OUTBOUND',
    parse.outbound,
    undefined,
    'smtp://host:port or smtps://user:password@host: who carries letters out; file:FOLDER: a dry run; unset: the mailroom',
    true,
  ),
  dkim: setting<Dkim | undefined>('PARLEY_DKIM', parse.dkim, undefined, 'domain:selector:keyfile to sign letters with'),
  data: setting('PARLEY_DATA', (text) => ok(text), 'data', 'folder for the database and the generated secret'),
  database: setting<string | undefined>(
    'PARLEY_DATABASE',
    parse.database,
    undefined,
    'postgres://user:password@host/name; unset: SQLite in PARLEY_DATA',
    true,
  ),
  secret: setting<string | undefined>(
    'PARLEY_SECRET',
    parse.secretText,
    undefined,
    'from which tags, links and keys are derived; unset: generated and kept in PARLEY_DATA',
    true,
  ),
  zone: setting<ZoneId>(
    'PARLEY_ZONE',
    parseZone,
    () => new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId,
    'zone of people and events of whom nothing better is known',
  ),
  organizers: setting<readonly string[]>(
    'PARLEY_ORGANIZERS',
    parse.patterns,
    ({ mailroom }) => (mailroom ? ['*'] : []),
    'patterns (*@example.org) of those who may start events at once; all others confirm first',
  ),
  admins: setting<readonly EmailAddress[]>(
    'PARLEY_ADMINS',
    parse.addresses,
    [],
    'addresses that may see and do everything',
  ),
  senderCheck: setting<SenderCheck>(
    'PARLEY_SENDER_CHECK',
    parse.senderCheck,
    ({ mailroom }) => ({ kind: mailroom ? 'off' : 'verify' }),
    'off, verify, or trust:AUTHSERV-ID@RELAY-IP',
  ),
  arcSealers: setting<readonly string[]>('PARLEY_ARC_SEALERS', parse.words, [], 'domains whose ARC seal is believed'),
  coalesce: setting<Milliseconds>(
    'PARLEY_COALESCE',
    parse.duration,
    ({ mailroom }) => (mailroom ? 0 : 60_000),
    'the gathering time: how long changes of one event are gathered before others are told',
  ),
  quotas: setting<boolean>(
    'PARLEY_QUOTAS',
    parse.onOff,
    ({ mailroom }) => !mailroom,
    'limits per sender, recipient, domain and IP',
  ),
  maxMessage: setting('PARLEY_MAX_MESSAGE', parse.bytes, 10_000_000, 'larger mails get 552'),
  keep: setting<Milliseconds>(
    'PARLEY_KEEP',
    parse.duration,
    365 * 86_400_000,
    'how long an event is kept after it is over',
  ),
  log: setting<string>('PARLEY_LOG', parse.logLevel, 'info', 'log level'),
} satisfies Record<string, Setting<never> | Setting<unknown>>;

type Settings = typeof settings;
type Value<S> = S extends Setting<infer T> ? T : never;

export type Config = { readonly [K in keyof Settings]: Value<Settings[K]> } & {
  /** Letters stay on this machine and can be read at `/mailroom`. */
  readonly mailroom: boolean;
};

/** Names, defaults and meanings, for the README's test and for `parley config`. */
export const settingList: readonly { name: string; means: string; secret: boolean }[] = Object.values(settings).map(
  ({ name, means, secret }) => ({ name, means, secret: secret === true }),
);

/** The environment, with what a `.env` file in `folder` says where the environment is silent. */
export function environment(folder: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = join(folder, '.env');
  return existsSync(path) ? { ...parseEnv(readFileSync(path, 'utf8')), ...env } : env;
}

/** The settings in force, or every problem found, each in a sentence. */
export function readConfig(env: NodeJS.ProcessEnv): Result<Config, readonly string[]> {
  const problems: string[] = [];
  const said = (name: string): string | undefined => env[name];
  const parsed = new Map<string, unknown>();
  for (const [key, { name, parse }] of Object.entries(settings)) {
    const text = said(name)?.trim();
    if (text === undefined) continue;
    if (text === '') {
      parsed.set(key, undefined);
      continue;
    }
    const result = parse(text);
    if (result.ok) parsed.set(key, result.value);
    else problems.push(`${name}: ${result.error}`);
  }
  const http = (
    parsed.has('http') ? parsed.get('http') : settings.http.fallback({ mailroom: true, http: undefined })
  ) as Endpoint | undefined;
  const mailroom =
    parsed.get('outbound') === undefined &&
    !(said('PARLEY_OUTBOUND') ?? '') &&
    http !== undefined &&
    isLoopback(http.host);
  const value = (key: keyof Settings): unknown => {
    const { fallback } = settings[key] as Setting<unknown>;
    const empty = emptyTurnsOff.has(key) && parsed.has(key);
    return parsed.get(key) ?? (empty ? undefined : fallback({ mailroom, http }));
  };
  const config = Object.freeze({
    ...Object.fromEntries(Object.keys(settings).map((key) => [key, value(key as keyof Settings)])),
    mailroom,
  }) as Config;
  problems.push(...unknownNames(env), ...contradictions(config));
  return problems.length > 0 ? fail(problems) : ok(config);
}

/** Where an empty value means "none" and not "as usual". */
const emptyTurnsOff = new Set<keyof Settings>(['smtp', 'lmtp', 'http', 'url']);

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function unknownNames(env: NodeJS.ProcessEnv): string[] {
  const known = new Set(settingList.map(({ name }) => name));
  return Object.keys(env)
    .filter((name) => name.startsWith('PARLEY_') && !known.has(name))
    .map((name) => `${name} is no setting of Parley's; "parley config" lists them.`);
}

function contradictions(config: Config): string[] {
  const open = [config.smtp, config.lmtp].find((where) => where !== undefined && !isLoopback(where.host));
  const checks: [boolean, string][] = [
    [
      config.senderCheck?.kind === 'off' && open !== undefined,
      `PARLEY_SENDER_CHECK=off would let anybody on ${open?.host} speak for anybody: set it to verify, or listen on 127.0.0.1.`,
    ],
    [
      config.outbound === undefined && !config.mailroom,
      'Nobody would carry the letters out: set PARLEY_OUTBOUND=smtp://host:port, or let the web side listen on 127.0.0.1 (PARLEY_HTTP) to use the mailroom.',
    ],
    [
      (config.tlsCert === undefined) !== (config.tlsKey === undefined),
      'PARLEY_TLS_CERT and PARLEY_TLS_KEY go together: set both or neither.',
    ],
    [
      config.replyDomain !== undefined && config.address.endsWith(`@${config.replyDomain}`),
      "PARLEY_REPLY_DOMAIN must be a domain of its own, not that of PARLEY_ADDRESS, since every address in it is the bot's.",
    ],
    [
      config.inboundSecret !== undefined && config.http === undefined,
      'PARLEY_INBOUND_SECRET needs the web side: set PARLEY_HTTP.',
    ],
  ];
  return checks.filter(([bad]) => bad).map(([, sentence]) => sentence);
}

/** One line per setting as `parley config` prints it, secrets masked. */
export function describeConfig(config: Config): string[] {
  return Object.entries(settings).map(([key, { name, secret }]) => {
    const value = config[key as keyof Settings];
    const shown = value === undefined ? '' : secret ? '(set)' : printed(value);
    return `${name}=${shown}`;
  });
}

function printed(value: NonNullable<unknown>): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((part) => part !== undefined)
      .join(':');
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
