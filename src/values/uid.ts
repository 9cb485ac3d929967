// The UID of a party's calendar entry, for life: the one thing that every calendar program returns.
import { type EventId, type PartyId, parseEventId, parsePartyId } from './ids.ts';

/** `e…-p2@parley`: says which event and party, and proves nothing. No domain, so that it outlives the bot's address. */
export const uidOf = (event: EventId, party: PartyId): string => `${event}-${party}@parley`;

/** Whose entry a calendar object speaks of; nothing where the UID is not ours. */
export function partyOfUid(uid: string): { readonly event: EventId; readonly party: PartyId } | undefined {
  // "ea3…z-p2@parley", "ea3…z-p2-h3@parley"; some clients change the case
  const parts = /^(e[a-z2-7]{16})-(p\d{1,4})(?:-h\d{1,3})?@parley$/.exec(uid.trim().toLowerCase());
  const event = parts === null ? undefined : parseEventId(parts[1]!);
  const party = parts === null ? undefined : parsePartyId(parts[2]!);
  return event?.ok && party?.ok ? { event: event.value, party: party.value } : undefined;
}
