// What a setting may be: one parser for each kind of value, with a sentence for whoever wrote something else.
import { existsSync } from 'node:fs';
import { type EmailAddress, parseAddress } from '../values/address.ts';
import type { Milliseconds } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export type SenderCheck =
  | { readonly kind: 'off' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'trust'; readonly authserv: string; readonly relay: string };

/** A server, or a folder for a dry run: then the rest says nothing. */
export interface Outbound {
  readonly url: string;
  /** Each letter becomes a file here, and none leaves. */
  readonly folder?: string;
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly tls: 'require' | 'never' | 'opportunistic';
  readonly user?: string;
  readonly password?: string;
}

export interface Dkim {
  readonly domain: string;
  readonly selector: string;
  readonly keyFile: string;
}

export function endpoint(text: string): Result<Endpoint, string> {
  const parts = /^(?:\[([0-9a-f:]+)\]|([^:[\]]+)):(\d{1,5})$/i.exec(text);
  const port = Number(parts?.[3]);
  if (parts === null || port > 65_535) return fail(`"${text}" is no place to listen; write it like 127.0.0.1:2525.`);
  return ok({ host: parts[1] ?? parts[2]!, port });
}

export function domain(text: string): Result<string, string> {
  const result = parseAddress(`x@${text}`);
  return result.ok ? ok(result.value.slice(2)) : fail(`"${text}" is no domain.`);
}

export function file(text: string): Result<string, string> {
  return existsSync(text) ? ok(text) : fail(`there is no file "${text}".`);
}

export function imapUrl(text: string): Result<string, string> {
  const good = URL.canParse(text) && /^imaps?:$/.test(new URL(text).protocol);
  return good ? ok(text) : fail('write it like imaps://user:password@host/INBOX.');
}

export function secretText(text: string): Result<string, string> {
  return text.length >= 16 ? ok(text) : fail('a secret has at least 16 characters.');
}

export function webUrl(text: string): Result<string, string> {
  const good = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  return good
    ? ok(text.replace(/\/+$/, ''))
    : fail(`"${text}" is no web address; write it like https://parley.example.org.`);
}

export function outbound(text: string): Result<Outbound, string> {
  const bad = fail('write it like smtp://host:25, smtps://user:password@host, or file:FOLDER for a dry run.');
  const folder = /^file:(?:\/\/)?(.+)$/.exec(text)?.[1];
  if (folder !== undefined) return ok({ url: text, folder, host: '', port: 0, secure: false, tls: 'never' });
  if (!URL.canParse(text)) return bad;
  const url = new URL(text);
  const tls = url.searchParams.get('tls') ?? 'opportunistic';
  if (!/^smtps?:$/.test(url.protocol) || url.hostname === '') return bad;
  if (tls !== 'require' && tls !== 'never' && tls !== 'opportunistic') return fail('?tls= is require or never.');
  const secure = url.protocol === 'smtps:';
  return ok({
    url: text,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 25) : Number(url.port),
    secure,
    tls,
    ...(url.username === ''
      ? {}
      : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
  });
}

export function dkim(text: string): Result<Dkim, string> {
  const parts = /^([^:]+):([^:]+):(.+)$/.exec(text);
  if (parts === null) return fail('write it like example.org:selector:/path/to/key.pem.');
  const found = file(parts[3]!);
  return found.ok ? ok({ domain: parts[1]!, selector: parts[2]!, keyFile: parts[3]! }) : found;
}

export function database(text: string): Result<string | undefined, string> {
  if (/^sqlite:?$/.test(text)) return ok(undefined);
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
    ? ok(text)
    : fail('write it like postgres://user:password@host/name, or leave it out for SQLite.');
}

export const words = (text: string): Result<readonly string[], string> =>
  ok(
    text
      .split(/[\s,;]+/)
      .filter((word) => word !== '')
      .map((word) => word.toLowerCase()),
  );

export function patterns(text: string): Result<readonly string[], string> {
  const list = text.split(/[\s,;]+/).filter((word) => word !== '');
  const bad = list.find((word) => word !== '*' && !/^[^@\s]+@[^@\s]+$/.test(word));
  return bad === undefined ? ok(list) : fail(`"${bad}" is no pattern; write it like *@example.org.`);
}

export function addresses(text: string): Result<readonly EmailAddress[], string> {
  const list: EmailAddress[] = [];
  for (const word of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const result = parseAddress(word);
    if (!result.ok) return result;
    list.push(result.value);
  }
  return ok(list);
}

export function senderCheck(text: string): Result<SenderCheck, string> {
  if (text === 'off' || text === 'verify') return ok({ kind: text });
  const parts = /^trust:([^@\s]+)@([0-9a-f.:]+)$/i.exec(text);
  return parts
    ? ok({ kind: 'trust', authserv: parts[1]!.toLowerCase(), relay: parts[2]! })
    : fail('it is off, verify, or trust:AUTHSERV-ID@RELAY-IP.');
}

const units: Record<string, Milliseconds> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
  y: 365 * 86_400_000,
};

export function duration(text: string): Result<Milliseconds, string> {
  const parts = /^(\d{1,6})\s*(ms|s|m|h|d|w|y)$/i.exec(text);
  return parts
    ? ok(Number(parts[1]) * units[parts[2]!.toLowerCase()]!)
    : fail(`"${text}" is no length of time; write it like 60s, 5m or 1y.`);
}

const factors: Record<string, number> = { '': 1, b: 1, kb: 1e3, mb: 1e6, kib: 1024, mib: 1024 ** 2 };

export function bytes(text: string): Result<number, string> {
  const parts = /^(\d{1,10})\s*(b|kb|mb|kib|mib)?$/i.exec(text);
  const size = parts ? Number(parts[1]) * factors[(parts[2] ?? '').toLowerCase()]! : 0;
  return size >= 10_000 && size <= 100_000_000
    ? ok(size)
    : fail(`"${text}" is no size between 10kB and 100MB; write it like 10MB.`);
}

export function onOff(text: string): Result<boolean, string> {
  const known: Record<string, boolean> = { on: true, off: false };
  const value = Object.hasOwn(known, text) ? known[text] : undefined;
  return value === undefined ? fail('it is on or off.') : ok(value);
}

export function logLevel(text: string): Result<string, string> {
  return /^(trace|debug|info|warn|error|fatal|silent)$/.test(text)
    ? ok(text)
    : fail('it is debug, info, warn, error or silent.');
}
