// E-mail addresses. One strict grammar, narrower than RFC 5321: what passes it can be written into any header or envelope.
import type { Brand } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

/** `ann@example.com`, domain in lower-case A-labels; the local part keeps its spelling for sending. */
export type EmailAddress = Brand<string, 'EmailAddress'>;

export interface Mailbox {
  readonly address: EmailAddress;
  readonly name?: string;
}

const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainPart = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

// ann.lee+x@example.com: letters and digits of ASCII, as nearly all are; 64 and 253 characters at most
const everyday =
  /^(?=.{1,64}@.{1,253}$)[\w+-]+(?:\.[\w+-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A bare address: no quotes, no comments, no display name. */
export function parseAddress(text: string): Result<EmailAddress, string> {
  if (everyday.test(text)) return ok(text as EmailAddress);
  const bare = text.trim().normalize('NFC');
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at);
  const domain = asciiDomain(bare.slice(at + 1));
  if (at < 1 || Buffer.byteLength(local) > 64 || !localPart.test(local) || domain === undefined)
    return fail(`"${bare.slice(0, 80)}" is no e-mail address.`);
  return ok(`${local}@${domain}` as EmailAddress);
}

// `Bücher.example.` → `xn--bcher-kva.example`; a look-alike of another script stays recognisable.
function asciiDomain(domain: string): string | undefined {
  const plain = domain.toLowerCase().replace(/\.$/, '');
  if (plain.length > 253) return undefined;
  if (domainPart.test(plain)) return plain;
  if (!/^[\p{L}\p{N}.-]+$/u.test(plain)) return undefined;
  const ascii = URL.canParse(`http://${plain}`) ? new URL(`http://${plain}`).hostname : '';
  return domainPart.test(ascii) ? ascii : undefined;
}

export const localOf = (address: EmailAddress): string => address.slice(0, address.lastIndexOf('@'));
export const domainOf = (address: EmailAddress): string => address.slice(address.lastIndexOf('@') + 1);

/** How addresses are compared: without regard to case, the local part's included (RFC 5321 §2.4 allows it to matter; nobody's does). */
export const sameAddress = (a: EmailAddress, b: EmailAddress): boolean => addressKey(a) === addressKey(b);

/** The spelling under which an address is looked up. */
export const addressKey = (address: EmailAddress): string => address.toLowerCase();

/** "The same human", for quotas and suppression only, never for sending: no `+tag`, no dots at Gmail. */
export function canonicalAddress(address: EmailAddress): string {
  const domain = domainOf(address).replace(/^googlemail\.com$/, 'gmail.com');
  const local = localOf(address).toLowerCase().replace(/\+.*$/, '');
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`;
}

/** `b…@client.test`: what others see of somebody without a name. */
export const maskedAddress = (address: EmailAddress): string => `${[...address][0]}…@${domainOf(address)}`;

/** Whether `*@example.org`, `ann@example.org` or `*` stands for this address; anchored, case does not matter. */
export function matchesPattern(address: EmailAddress, pattern: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^@]*')}$`).test(addressKey(address)) || pattern === '*';
}
