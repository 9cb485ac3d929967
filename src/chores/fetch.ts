// Fetches a calendar that somebody named: over https from the public internet, never from our own network, whatever the name
// resolves to and wherever it is redirected; no larger and no slower than told.
import { lookup as systemLookup } from 'node:dns';
import { type RequestOptions, request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { fail, ok, type Result } from '../values/result.ts';

export interface FetchLimits {
  readonly bytes: number;
  readonly ms: number;
  readonly redirects: number;
}

/** Years of a busy calendar; one that takes longer is tried again in an hour. */
export const usualLimits: FetchLimits = { bytes: 5_000_000, ms: 15_000, redirects: 3 };

/** What leads to a host, and which hosts may be asked; tests bring their own. */
export interface Network {
  readonly lookup: LookupFunction;
  readonly isPublic: (address: string) => boolean;
  /** Options of each request beside these. */
  readonly request?: Pick<RequestOptions, 'ca' | 'port'>;
}

// IANA special-purpose registries (RFC 6890): nothing of these is somebody's calendar.
const special: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  // Addresses that hold an IPv4 address: mapped, compatible, translated, 6to4, Teredo.
  ['::', 96, 'ipv6'],
  ['::ffff:0:0', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

// One list for each: a list of both takes every IPv4 address for a mapped one.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix, family] of special) blocked[family].addSubnet(network, prefix, family);

/** Whether an address lies in the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return version !== 0 && !blocked[family].check(address, family);
}

export const internet: Network = { lookup: systemLookup as LookupFunction, isPublic: isPublicAddress };

/** @returns the text, or why there is none, as a sentence for whoever named the address */
export async function fetchCalendar(
  url: string,
  network: Network = internet,
  limits: FetchLimits = usualLimits,
): Promise<Result<string, string>> {
  const deadline = AbortSignal.timeout(limits.ms);
  let next = url;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const answer = await ask(next, network, limits, deadline);
    if (!answer.ok || answer.value.location === undefined) return answer.ok ? ok(answer.value.text) : answer;
    if (!URL.canParse(answer.value.location, next)) return fail('It leads to an address that cannot be read.');
    next = new URL(answer.value.location, next).href;
  }
  return fail('It leads on and on, and to no calendar.');
}

interface Answer {
  readonly text: string;
  readonly location?: string;
}

const notPublic = 'It is not in the public internet.';

function ask(
  url: string,
  { lookup, isPublic, request: more }: Network,
  { bytes }: FetchLimits,
  signal: AbortSignal,
): Promise<Result<Answer, string>> {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:' || (port !== '' && more === undefined))
    return Promise.resolve(fail('It is no https address.'));
  // A name is looked at when it is resolved, an address is there already.
  if (isIP(host) !== 0 && !isPublic(host)) return Promise.resolve(fail(notPublic));
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        ...more,
        agent: false,
        signal,
        lookup: guarded(lookup, isPublic),
        headers: { accept: 'text/calendar, */*;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'Parley' },
      },
      (answer) => {
        const status = answer.statusCode ?? 0;
        const { location } = answer.headers;
        if (status >= 300 && status < 400 && location !== undefined) {
          asked.destroy();
          return resolve(ok({ text: '', location }));
        }
        if (status !== 200) {
          asked.destroy();
          return resolve(fail(`It answers ${status}.`));
        }
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= bytes) chunks.push(chunk);
          else {
            resolve(fail(`It is larger than ${bytes / 1_000_000} MB.`));
            asked.destroy();
          }
        });
        answer.on('end', () => resolve(ok({ text: Buffer.concat(chunks).toString('utf8') })));
        answer.on('error', () => resolve(fail(troubleOf(signal))));
      },
    );
    asked.on('error', (error) => resolve(fail(error.message === notPublic ? notPublic : troubleOf(signal))));
    asked.end();
  });
}

const troubleOf = (signal: AbortSignal): string => (signal.aborted ? 'It takes too long.' : 'It does not answer.');

/** The connection goes to the very addresses that were looked at: a name that changes its mind leads nowhere else. */
const guarded =
  (lookup: LookupFunction, isPublic: Network['isPublic']): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const all = Array.isArray(addresses) ? addresses : [];
      if (error !== null) return callback(error, []);
      // One that is ours among many is no accident.
      if (all.length === 0 || all.some(({ address }) => !isPublic(address))) return callback(new Error(notPublic), []);
      if (options.all === true) return callback(null, all);
      callback(null, all[0]!.address, all[0]!.family);
    });
