// Who takes part, and whose word the rule waits for.
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import { dayIn } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Answer, Event, Party } from './event.ts';

/** A party by id. */
export const partyOf = (event: Event, id: PartyId): Party | undefined => event.parties.find((party) => party.id === id);

/** The party who arranges the event; every event has one from its first entry on. */
export const organizerOf = (event: Event): Party => partyOf(event, event.organizer)!;

/** Whether a party is counted: not who left, was removed, or only arranges. */
export const takesPart = (party: Party): boolean => party.status === 'in';

/** Those who take part, the organizer among them unless arranging for others. */
export const participants = (event: Event): Party[] => event.parties.filter(takesPart);

/** Those who take part, without the organizer. */
export const guests = (event: Event): Party[] =>
  event.parties.filter((party) => takesPart(party) && party.id !== event.organizer);

/** Those whose no closes a slot. */
export const required = (event: Event): Party[] =>
  event.parties.filter((party) => takesPart(party) && party.role === 'required');

/**
 * Whose word the rule waits for: the required ones. Where no guest is required, or a number is enough, it is everybody:
 * else the organizer's own yes would settle before anybody was heard.
 */
export function awaited(event: Event): Party[] {
  const deciding = required(event);
  const aGuestDecides = deciding.some(({ id }) => id !== event.organizer);
  return aGuestDecides && event.atLeast === undefined ? deciding : participants(event);
}

/** What a party has said of a slot. */
export const answerOf = (event: Event, party: PartyId, n: number): Answer | undefined => event.answers[party]?.[n];

/** Whether a party has said no to a slot, or let it follow. */
export const refused = (event: Event, party: PartyId, n: number): boolean => answerOf(event, party, n)?.value === 'no';

/** The zone in which times are printed for a party, and in which theirs are read. */
export const zoneOf = (event: Event, party: PartyId): ZoneId => partyOf(event, party)?.zone ?? event.zone;

/** Whether a party is known to be away then; without a last day, until they write again. */
export function isAway(event: Event, { id, away }: Party, at: Instant): boolean {
  if (away === undefined) return false;
  return away.until === undefined || dayIn(at, zoneOf(event, id)) <= away.until;
}
