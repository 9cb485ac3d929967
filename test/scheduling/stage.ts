// A story as it goes on: the clock, the event, and everybody in it.
import type { World } from '../../src/scheduling/cause.ts';
import type { Event } from '../../src/scheduling/event.ts';
import type { Entry } from '../../src/scheduling/journal.ts';
import type { EmailAddress, Mailbox } from '../../src/values/address.ts';
import type { EventId, PartyId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import type { ZoneId } from '../../src/values/zone.ts';

export const id = 'eaaaaaaaaaaaaaaaa' as EventId;

export interface Stage {
  readonly zone: ZoneId;
  now: Instant;
  event: Event | undefined;
  readonly journal: Entry[];
  readonly people: Map<PartyId, Mailbox>;
  readonly known: Map<string, NonNullable<ReturnType<NonNullable<World['known']>['get']>>>;
}

/** Every story begins on Monday, 2 March 2026, at nine in London. */
export const curtain = (): Stage => ({
  zone: 'Europe/London' as ZoneId,
  now: '2026-03-02T09:00:00.000Z' as Instant,
  event: undefined,
  journal: [],
  people: new Map(),
  known: new Map(),
});

export const addressOf = (name: string): EmailAddress => `${name.toLowerCase()}@example.com` as EmailAddress;

/** Somebody who was never met is no party. */
export function partyNamed(stage: Stage, name: string): PartyId {
  const found = [...stage.people].find(([, { address }]) => address === addressOf(name));
  return found?.[0] ?? ('p99' as PartyId);
}

export const nameOf = (stage: Stage, party: string): string => {
  const address = stage.people.get(party as PartyId)?.address ?? party;
  return `${address[0]!.toUpperCase()}${address.slice(1).replace(/@.*/, '')}`;
};
