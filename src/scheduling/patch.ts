// A change as data, with its inverse: what stood there before, what stands there after.
import { isDeepStrictEqual } from 'node:util';
import type { PartyId } from '../values/ids.ts';
import type { Answer, Event, EventFacts, Party, Slot } from './event.ts';

type FactPatch = {
  [K in keyof EventFacts]-?: {
    readonly of: 'event';
    readonly key: K;
    readonly from?: EventFacts[K];
    readonly to?: EventFacts[K];
  };
}[keyof EventFacts];

export type Patch =
  | FactPatch
  | { readonly of: 'slot'; readonly n: number; readonly from?: Slot; readonly to?: Slot }
  | { readonly of: 'party'; readonly id: PartyId; readonly from?: Party; readonly to?: Party }
  | {
      readonly of: 'answer';
      readonly party: PartyId;
      readonly n: number;
      readonly from?: Answer;
      readonly to?: Answer;
    };

/** Sets a fact of the event; nothing when it stands so already. */
export function factPatch<K extends keyof EventFacts>(event: Event, key: K, to: EventFacts[K] | undefined): Patch[] {
  return changed({ of: 'event', key }, event[key], to);
}

/** Puts a slot as it shall stand; nothing when it stands so already. */
export const slotPatch = (event: Event, to: Slot): Patch[] =>
  changed(
    { of: 'slot', n: to.n },
    event.slots.find(({ n }) => n === to.n),
    to,
  );

/** Puts a party as they shall stand; nothing when they stand so already. */
export const partyPatch = (event: Event, to: Party): Patch[] =>
  changed(
    { of: 'party', id: to.id },
    event.parties.find(({ id }) => id === to.id),
    to,
  );

/** Puts an answer, or takes it away; nothing when it stands so already. */
export const answerPatch = (event: Event, party: PartyId, n: number, to: Answer | undefined): Patch[] =>
  changed({ of: 'answer', party, n }, event.answers[party]?.[n], to);

function changed(place: object, from: unknown, to: unknown): Patch[] {
  if (from === to || isDeepStrictEqual(from, to)) return [];
  return [{ ...place, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } as Patch];
}

/** What stands where a patch would write. */
export function standsAt(event: Event, patch: Patch): unknown {
  switch (patch.of) {
    case 'event':
      return event[patch.key];
    case 'slot':
      return event.slots.find(({ n }) => n === patch.n);
    case 'party':
      return event.parties.find(({ id }) => id === patch.id);
    case 'answer':
      return event.answers[patch.party]?.[patch.n];
    default:
      return patch satisfies never;
  }
}

/** The patch that takes this one back. */
export function inverse(patch: Patch): Patch {
  const { from, to, ...place } = patch;
  return { ...place, ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) } as Patch;
}

/** The event with a patch made. */
export function applyPatch(event: Event, patch: Patch): Event {
  switch (patch.of) {
    case 'event':
      return withKey(event, patch.key, patch.to);
    case 'slot':
      return {
        ...event,
        slots: placed(
          event.slots,
          patch.to,
          (slot) => slot.n === patch.n,
          (a, b) => a.n - b.n,
        ),
      };
    case 'party':
      return { ...event, parties: placed(event.parties, patch.to, (party) => party.id === patch.id, byPartyNumber) };
    case 'answer': {
      const mine = withKey(event.answers[patch.party] ?? {}, patch.n, patch.to);
      return {
        ...event,
        answers: withKey(event.answers, patch.party, Object.keys(mine).length > 0 ? mine : undefined),
      };
    }
    default:
      return patch satisfies never;
  }
}

const byPartyNumber = (a: Party, b: Party): number => Number(a.id.slice(1)) - Number(b.id.slice(1));

function withKey<T extends object>(all: T, key: PropertyKey, value: unknown): T {
  if (value !== undefined) return { ...all, [key]: value };
  const { [key as keyof T]: _, ...rest } = all;
  return rest as T;
}

function placed<T>(
  list: readonly T[],
  item: T | undefined,
  isIt: (one: T) => boolean,
  order: (a: T, b: T) => number,
): T[] {
  const others = list.filter((one) => !isIt(one));
  return item === undefined ? others : [...others, item].sort(order);
}
