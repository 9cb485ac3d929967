// People as programs name them: an address, or an address with a name and a role.
import { usualPriority } from '../../store/contacts.ts';
import { addressKey, type EmailAddress, parseAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest, safeLine } from '../../values/text.ts';
import { bad, type Trouble } from '../trouble.ts';

export interface PersonObject {
  readonly email: string;
  readonly name?: string;
  readonly role?: string;
  /** Where seats are dealt: 1 is asked first. */
  readonly priority?: number;
}
export type PersonInput = string | PersonObject;

export interface Guests {
  readonly addresses: readonly EmailAddress[];
  readonly names: Readonly<Record<string, string>>;
  readonly optional: readonly EmailAddress[];
  /** Those of whom a role was said at all. */
  readonly required: readonly EmailAddress[];
  /** By address; nothing where nobody's was said: then their order is that of asking. */
  readonly priorities?: Readonly<Record<string, number>>;
}

export function readGuests(people: readonly PersonInput[]): Result<Guests, Trouble> {
  const addresses: EmailAddress[] = [];
  const names: Record<string, string> = Object.create(null) as Record<string, string>;
  const roles = new Map<EmailAddress, string>();
  const priorities = new Map<string, number>();
  for (const person of people) {
    const { email, name, role, priority }: PersonObject = typeof person === 'string' ? { email: person } : person;
    const address = parseAddress(email);
    if (!address.ok) return fail(bad(address.error));
    addresses.push(address.value);
    const safe = safeLine(name ?? '', longest.name);
    if (safe !== '') names[address.value] = safe;
    if (role !== undefined) roles.set(address.value, role);
    if (priority !== undefined) priorities.set(addressKey(address.value), priority);
  }
  const withRole = (wanted: (role: string) => boolean): EmailAddress[] =>
    [...roles].filter(([, role]) => wanted(role)).map(([address]) => address);
  return ok({
    addresses,
    names,
    optional: withRole((role) => role === 'optional'),
    required: withRole((role) => role === 'required'),
    ...(priorities.size === 0
      ? {}
      : {
          priorities: Object.fromEntries(
            addresses.map((address) => [addressKey(address), priorities.get(addressKey(address)) ?? usualPriority]),
          ),
        }),
  });
}
