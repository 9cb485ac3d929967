// People as programs name them: an address, or an address with a name and a role.
import { type EmailAddress, parseAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest, safeLine } from '../../values/text.ts';
import { bad, type Trouble } from '../trouble.ts';

export interface PersonObject {
  readonly email: string;
  readonly name?: string;
  readonly role?: string;
}
export type PersonInput = string | PersonObject;

export interface Guests {
  readonly addresses: readonly EmailAddress[];
  readonly names: Readonly<Record<string, string>>;
  readonly optional: readonly EmailAddress[];
  /** Those of whom a role was said at all. */
  readonly required: readonly EmailAddress[];
}

export function readGuests(people: readonly PersonInput[]): Result<Guests, Trouble> {
  const addresses: EmailAddress[] = [];
  const names: Record<string, string> = Object.create(null) as Record<string, string>;
  const roles = new Map<EmailAddress, string>();
  for (const person of people) {
    const { email, name, role } =
      typeof person === 'string' ? { email: person, name: undefined, role: undefined } : person;
    const address = parseAddress(email);
    if (!address.ok) return fail(bad(address.error));
    addresses.push(address.value);
    const safe = safeLine(name ?? '', longest.name);
    if (safe !== '') names[address.value] = safe;
    if (role !== undefined) roles.set(address.value, role);
  }
  const withRole = (wanted: (role: string) => boolean): EmailAddress[] =>
    [...roles].filter(([, role]) => wanted(role)).map(([address]) => address);
  return ok({
    addresses,
    names,
    optional: withRole((role) => role === 'optional'),
    required: withRole((role) => role === 'required'),
  });
}
