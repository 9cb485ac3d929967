// What the DNS must say so that mail finds us and is believed.
import { createPublicKey } from 'node:crypto';
import { isIP } from 'node:net';
import type { Config } from '../../config.ts';
import { readDkimKey } from '../../delivery/dkim.ts';
import { type DnsLookup, isAbsent } from '../../smtp/dns.ts';
import { domainOf } from '../../values/address.ts';
import { type Finding, fine, mend, open } from './finding.ts';

export async function checkDns(config: Config, dns: DnsLookup): Promise<Finding[]> {
  const domain = domainOf(config.address);
  if (/(^|\.)(localhost|test|invalid|example)$/.test(domain))
    return [open(`${domain} is no domain of the public DNS: mail from elsewhere does not reach it.`)];
  const domains = [domain, ...(config.replyDomain ? [config.replyDomain] : [])];
  const found = await Promise.all([
    ...domains.map((one) => checkMx(one, config, dns)),
    ...domains.map((one) => checkSpf(one, dns)),
    checkDkim(config, dns),
    checkDmarc(domain, dns),
  ]);
  return found.flat();
}

/** The records, or nothing where there are none. @throws when the DNS is in trouble */
async function records(dns: DnsLookup, name: string, type: string): Promise<string[]> {
  try {
    return (await dns(name, type)).map((one) => (typeof one === 'string' ? one : recordText(one)));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

// TXT comes in pieces, MX as { exchange, priority }.
const recordText = (one: unknown): string =>
  Array.isArray(one) ? one.join('') : String((one as { exchange?: string }).exchange ?? one);

async function asked(name: string, check: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [
      mend(
        `The DNS gives no answer about ${name} (${(error as { code?: string }).code ?? 'no reason'}): senders cannot be checked then either.`,
      ),
    ];
  }
}

const checkMx = (domain: string, { smtp, imap, inboundSecret }: Config, dns: DnsLookup): Promise<Finding[]> =>
  asked(domain, async () => {
    const hosts = await records(dns, domain, 'MX');
    if (hosts.length === 0)
      return [
        imap || inboundSecret
          ? open(
              `${domain} has no MX record; mail comes by ${imap ? 'a mailbox' : 'a provider'}, so that may be right.`,
            )
          : mend(`${domain} has no MX record: add one that names the server which takes its mail.`),
      ];
    const reverse =
      smtp === undefined || smtp.host.startsWith('127.')
        ? []
        : await Promise.all(hosts.map((host) => checkReverse(host, dns)));
    return [fine(`${domain} receives mail at ${hosts.join(', ')}.`), ...reverse.flat()];
  });

async function checkReverse(host: string, dns: DnsLookup): Promise<Finding[]> {
  const addresses = await records(dns, host, 'A');
  if (addresses.length === 0) return [mend(`${host}, the MX, has no address: add an A record.`)];
  const names = await Promise.all(
    addresses
      .filter((ip) => isIP(ip) === 4)
      .map((ip) => records(dns, `${ip.split('.').reverse().join('.')}.in-addr.arpa`, 'PTR')),
  );
  return names.flat().length > 0
    ? [fine(`${host} has a name for its address: ${names.flat().join(', ')}.`)]
    : [
        mend(
          `${addresses.join(', ')} has no PTR record: ask whoever gave you the address to set it to ${host}. Without it many servers refuse letters from there.`,
        ),
      ];
}

const checkSpf = (domain: string, dns: DnsLookup): Promise<Finding[]> =>
  asked(domain, async () => {
    const spf = (await records(dns, domain, 'TXT')).filter((text) => /^v=spf1(\s|$)/i.test(text));
    if (spf.length === 0)
      return [
        mend(
          `${domain} has no SPF record: add a TXT record like "v=spf1 mx -all" that names the servers which send for it.`,
        ),
      ];
    if (spf.length > 1) return [mend(`${domain} has ${spf.length} SPF records: only one may stand, else none counts.`)];
    if (/\+all\b/i.test(spf[0]!))
      return [mend(`${domain} lets everybody send for it ("+all"): end its SPF record with "-all".`)];
    return [fine(`${domain} says who sends for it: ${spf[0]}.`)];
  });

const checkDkim = ({ dkim, outbound }: Config, dns: DnsLookup): Promise<Finding[]> => {
  if (dkim === undefined)
    return Promise.resolve([
      outbound === undefined
        ? open('Letters are not signed; none leaves this machine.')
        : open(
            'PARLEY_DKIM is not set: letters are signed by your outbound server, or not at all. Without any signature many providers take them for spam.',
          ),
    ]);
  const name = `${dkim.selector}._domainkey.${dkim.domain}`;
  return asked(name, async () => {
    const [record] = await records(dns, name, 'TXT');
    const due = createPublicKey(readDkimKey(dkim).key).export({ type: 'spki', format: 'der' }).toString('base64');
    if (record === undefined) return [mend(`There is no key at ${name}: add a TXT record "v=DKIM1; k=rsa; p=${due}".`)];
    const published = /\bp=([A-Za-z0-9+/=\s]*)/.exec(record)?.[1]?.replace(/\s/g, '');
    // Ed25519 keys are published bare (RFC 8463 §4), others in their wrapping.
    return published && due.endsWith(published)
      ? [fine(`The key at ${name} is the one that signs.`)]
      : [
          mend(
            `The key at ${name} is another one than in ${dkim.keyFile}: every signature fails. It should be "p=${due}".`,
          ),
        ];
  });
};

const checkDmarc = (domain: string, dns: DnsLookup): Promise<Finding[]> =>
  asked(domain, async () => {
    const dmarc = (await records(dns, `_dmarc.${domain}`, 'TXT')).find((text) => /^v=DMARC1\b/i.test(text));
    return dmarc === undefined
      ? [
          mend(
            `There is no policy at _dmarc.${domain}: add a TXT record "v=DMARC1; p=quarantine" once SPF and DKIM stand.`,
          ),
        ]
      : [fine(`${domain} says what becomes of forgeries: ${dmarc}.`)];
  });
