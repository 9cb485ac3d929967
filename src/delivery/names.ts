// How people appear to a reader: by name, or as b…@client.test; addresses only to the organizer, and the organizer's to all.
import type { Event } from '../scheduling/event.ts';
import { maySeeAddress } from '../scheduling/roles.ts';
import { type EmailAddress, type Mailbox, maskedAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import { longest, safeLine } from '../values/text.ts';
import type { Phrases } from './phrases/en.ts';

export type People = ReadonlyMap<PartyId, Mailbox>;

export interface Names {
  /** `Ann Lee`, `b…@client.test`, and for the reader `you`. */
  readonly of: (party: PartyId) => string;
  /** As `of`, but the reader too by name: for titles and for lines that speak to everybody alike. */
  readonly plain: (party: PartyId) => string;
  /** `you, Ann Lee and Carol` */
  readonly list: (parties: readonly PartyId[]) => string;
}

/** The names of an event's people as `reader` may see them; two of one name are told apart by their addresses. */
export function namesFor(event: Event, people: People, reader: PartyId, phrases: Phrases): Names {
  const shown = new Map<PartyId, string>();
  const count = new Map<string, number>();
  for (const { id } of event.parties) {
    const name = displayName(people.get(id)) ?? addressFor(event, people, id, reader);
    shown.set(id, name);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const plain = (id: PartyId): string => {
    const name = shown.get(id) ?? addressFor(event, people, id, reader);
    return (count.get(name) ?? 0) > 1 ? `${name} (${addressFor(event, people, id, reader)})` : name;
  };
  const of = (id: PartyId): string => (id === reader ? phrases.you : plain(id));
  return { of, plain, list: (parties) => phrases.and(parties.map(of)) };
}

/**
 * The name that a person goes by, or nothing when there is none that could be shown: a name that holds an address or a
 * link would say something else than who somebody is.
 */
export function displayName(mailbox: Mailbox | undefined): string | undefined {
  const name = safeLine(mailbox?.name ?? '', longest.name).replace(/^["'\s]+|["'\s]+$/g, '');
  return name === '' || /@|:\/\/|www\./i.test(name) ? undefined : name;
}

function addressFor(event: Event, people: People, id: PartyId, reader: PartyId): string {
  const address: EmailAddress | undefined = people.get(id)?.address;
  if (address === undefined) return id;
  return maySeeAddress(event, reader, id) ? address : maskedAddress(address);
}

/** `Ann` of `Ann Lee`; a name in another order (`Lee, Ann`) or with a title (`Dr. Lee`) stays whole. */
export function shortName(name: string): string {
  // "Ann Lee", "Jean-Luc Picard", "Ann"
  const [first = name] = name.split(' ');
  return /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(first) && !name.includes(',') ? first : name;
}
