// A mail that was forwarded in good faith has lost its SPF, and often its signature: whoever forwarded it may have sealed what
// they had found before (ARC, RFC 8617). Believed only when every seal is by somebody whom the operator named.
import { type ARCChainEntry, type ARCData, arc, type DKIMVerifyResult } from 'mailauth';
import type { DnsLookup } from './dns.ts';
import { provesSender, readResults } from './results.ts';

export async function isSealed(
  signed: DKIMVerifyResult,
  domain: string,
  { dns, sealers }: { readonly dns: DnsLookup; readonly sealers: readonly string[] },
): Promise<boolean> {
  const data = signed.arc as unknown as Partial<ARCData> | undefined;
  const chain = data?.chain ?? [];
  if (sealers.length === 0 || chain.length === 0 || !chain.every((one) => isBelieved(one, sealers))) return false;
  const { status } = await arc(data as ARCData, { resolver: dns });
  // What the first of them found; the later ones found a forwarded mail.
  return status.result === 'pass' && provesSender(readResults(foundBy(chain[0]!)), domain);
}

const isBelieved = (set: ARCChainEntry, sealers: readonly string[]): boolean =>
  [set['arc-seal'], set['arc-message-signature']].every((header) => {
    const by = (header?.parsed as { d?: { value?: unknown } } | undefined)?.d?.value;
    return typeof by === 'string' && sealers.includes(by.toLowerCase());
  });

// ARC-Authentication-Results: i=1; lists.test; dmarc=pass header.from=org.test
const foundBy = (set: ARCChainEntry): string =>
  String((set['arc-authentication-results'] as { original?: unknown } | undefined)?.original ?? '')
    .replace(/\r?\n[ \t]+/g, ' ')
    .replace(/^[^:]*:\s*i\s*=\s*\d+\s*;/i, '');
