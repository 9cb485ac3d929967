// Whether a mail comes from the domain that its From names: SPF, DKIM and DMARC, and ARC of those who are believed. It needs
// the DNS, so it runs after 250, in the worker. Judged on our own reading of From, never on another parser's.
import { type DKIMResult, type DKIMVerifyResult, dkimVerify, dmarc, spf } from 'mailauth';
import { domainOf, type EmailAddress } from '../values/address.ts';
import { type Instant, msOf } from '../values/instant.ts';
import { isSealed } from './arc.ts';
import type { DnsLookup } from './dns.ts';

export interface Arrival {
  readonly raw: Uint8Array;
  /** The one mailbox of the one From field. */
  readonly from: EmailAddress;
  readonly mailFrom: string;
  /** Who handed it over; unknown where a mailbox or a provider did. */
  readonly ip?: string;
  readonly helo?: string;
  readonly received: Instant;
}

export interface CheckOptions {
  readonly dns: DnsLookup;
  /** Domains whose ARC seal is believed. */
  readonly sealers: readonly string[];
  /** The name of this server, as SPF macros may ask for it. */
  readonly name: string;
}

export type Verdict = 'proven' | 'unproven' | 'no-answer';

/** Signatures beyond these are nobody's habit and cost a question each. */
const mostSignatures = 10;
const deadlineMs = 30_000;

/** `no-answer`: the DNS is in trouble; whoever asks again later may hear otherwise. */
export async function checkSender(arrival: Arrival, options: CheckOptions): Promise<Verdict> {
  const deadline = Promise.withResolvers<Verdict>();
  const timer = setTimeout(() => deadline.resolve('no-answer'), deadlineMs);
  try {
    return await Promise.race([check(arrival, options), deadline.promise]);
  } catch {
    // Libraries trip over crafted signatures: what cannot be checked proves nothing.
    return 'unproven';
  } finally {
    clearTimeout(timer);
  }
}

async function check(arrival: Arrival, options: CheckOptions): Promise<Verdict> {
  const domain = domainOf(arrival.from);
  const [signed, path] = await Promise.all([signaturesOf(arrival, options), returnPath(arrival, options)]);
  const good = signed.results.filter(isGood);
  const policy = await dmarc({
    headerFrom: [arrival.from],
    fromFields: 1,
    dkimDomains: good.map(({ id = '', signingDomain = '' }) => ({ id, domain: signingDomain })),
    spfDomains: path.passes ? [path.domain] : [],
    resolver: options.dns,
  });
  if (policy === false) return 'unproven';
  const { result } = policy.status;
  if (result === 'pass') return 'proven';
  // Nothing published: an aligned signature, or a return path of the very same domain, is proof all the same.
  if (result === 'none' && (good.some(({ status }) => status.aligned) || (path.passes && path.domain === domain)))
    return 'proven';
  if (await isSealed(signed, domain, options)) return 'proven';
  const isInTrouble =
    result === 'temperror' || path.trouble || signed.results.some(({ status }) => status.result === 'temperror');
  return isInTrouble ? 'no-answer' : 'unproven';
}

/**
 * A signature that vouches for the whole mail as it is: not one that leaves a tail of the body open (`l=`), that has expired,
 * or that does not cover From. Short keys and old hashes have not passed in the first place.
 */
const isGood = ({ status, canonBodyLengthLimited, signatureTimeValid, signingHeaders }: DKIMResult): boolean =>
  status.result === 'pass' &&
  !canonBodyLengthLimited &&
  signatureTimeValid !== false &&
  /(?:^|[\s:])from(?:[\s:]|$)/i.test(signingHeaders?.keys ?? '');

async function signaturesOf({ raw, received }: Arrival, { dns }: CheckOptions): Promise<DKIMVerifyResult> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const head = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\r\n\r\n')));
  const signatures = head.match(/^(?:dkim-signature|arc-seal):/gim)?.length ?? 0;
  if (signatures > mostSignatures) return { headerFrom: [], fromFields: 1, envelopeFrom: false, results: [] };
  return dkimVerify(bytes, { resolver: dns, rejectRsaSha1: true, curTime: new Date(msOf(received)) });
}

interface ReturnPath {
  readonly domain: string;
  readonly passes: boolean;
  readonly trouble: boolean;
}

/** SPF says nothing where the connection is not known: a mailbox or a provider stood in between. */
async function returnPath({ mailFrom, ip, helo = '' }: Arrival, { dns, name }: CheckOptions): Promise<ReturnPath> {
  if (ip === undefined) return { domain: '', passes: false, trouble: false };
  const { domain, status } = await spf({
    sender: mailFrom === '' ? `postmaster@${helo}` : mailFrom,
    ip,
    helo,
    mta: name,
    resolver: dns,
  });
  return {
    domain: (domain ?? '').toLowerCase(),
    passes: status.result === 'pass',
    trouble: status.result === 'temperror',
  };
}
